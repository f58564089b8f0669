// How long the ruleset takes: reading, compiling, scanning an article against every name, and the heap that the lexicon holds.
//   benchRuleset() → {read: 31, compile: 96, dense: 4.1, news: 2.3, quiet: 1.6, tokenize: 1.9, heap: 16} in milliseconds and MB; prints them too
// `dense`: a listed name every seven words; `news`: one in thirty, as in the news.
import { findMentions } from '../../src/engine/mentions.ts';
import { tokenize } from '../../src/engine/tokens.ts';
import { languages } from '../../src/language/index.ts';
import { compile } from '../../src/ruleset/compile.ts';
import { type PackedRuleset, packRuleset } from '../../src/ruleset/pack.ts';
import { readCore } from '../ruleset/core.ts';

const PASSAGE =
  'Russian President Vladimir Putin told state television that Moscow was ready for talks, TASS reported. Kremlin spokesman Dmitry Peskov ' +
  'added that the foreign ministry in Beijing had been informed, while Iran’s Tasnim news agency quoted an unnamed official in Tehran. ';
/** No listed name and no country in it. */
const QUIET =
  'The gardener said that the apples would be late this year because the spring had been cold, and that nobody in the village minded. ';
const NEWS = `${PASSAGE}${QUIET.repeat(5)}`;
const KILOBYTES = 57; // a long article

/** Milliseconds of this process's own work: other programs on the machine don't count. */
const cpu = (): number => process.cpuUsage().user / 1000;

const fastest = (runs: number, run: () => void): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const begun = cpu();
    for (let n = 0; n < 5; n++) run();
    best = Math.min(best, (cpu() - begun) / 5);
  }
  return best;
};

/** As the build writes it. */
const builtText = (): string => JSON.stringify(packRuleset(readCore()));

export function benchRuleset(): Record<'read' | 'compile' | 'dense' | 'news' | 'quiet' | 'tokenize' | 'heap', number> {
  const text = builtText();
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let begun = cpu();
  let core: PackedRuleset | null = JSON.parse(text) as PackedRuleset;
  const read = cpu() - begun;
  begun = cpu();
  const lexicon = compile([core], languages); // cold: the first and only time in this process
  const compiled = cpu() - begun;
  core = null;
  globalThis.gc?.();
  const heap = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  const scan = (passage: string): number => {
    const long = passage.repeat(Math.ceil((KILOBYTES * 1024) / passage.length)).slice(0, KILOBYTES * 1024);
    const tokens = tokenize(long);
    return fastest(20, () => findMentions(long, tokens, lexicon));
  };
  const long = QUIET.repeat(Math.ceil((KILOBYTES * 1024) / QUIET.length));
  const result = {
    read,
    compile: compiled,
    dense: scan(PASSAGE),
    news: scan(NEWS),
    quiet: scan(QUIET),
    tokenize: fastest(20, () => tokenize(long)),
    heap,
  };
  console.table([Object.fromEntries(Object.entries(result).map(([key, value]) => [key, Number(value.toFixed(1))]))]);
  return result;
}
