// How long the ruleset takes: reading, compiling, scanning an article against every name, and the heap that the lexicon holds.
//   benchRuleset() prints  read 35 · compile 87 · heap 17 MB · dense 5.6 · news 1.6 · quiet 0.6 · tokenizing quiet 1.7
// `dense`: a listed name every seven words; `news`: one in thirty, as in the news.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
/** The same of this thread alone, where the system tells (in steps of some milliseconds): collecting garbage beside it costs a page nothing. */
const SCHEDULED = `/proc/self/task/${process.pid}/schedstat`;
const now = existsSync(SCHEDULED) ? () => Number(readFileSync(SCHEDULED, 'utf8').split(' ')[0]) / 1e6 : () => performance.now();

const fastest = (runs: number, run: () => void): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const begun = cpu();
    for (let n = 0; n < 5; n++) run();
    best = Math.min(best, (cpu() - begun) / 5);
  }
  return best;
};

/** As a browser's worker meets it: a new process that has only just loaded the program. Reads the built ruleset from standard input. */
export function measureCold(): Cold {
  const text = readFileSync(0, 'utf8');
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let begun = now();
  let core: PackedRuleset | null = JSON.parse(text) as PackedRuleset;
  const read = now() - begun;
  begun = now();
  const lexicon = compile([core], languages);
  const compiled = now() - begun;
  core = null;
  globalThis.gc?.();
  const heap = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  return { read, compile: compiled, heap, entities: Object.keys(lexicon.entities).length };
}

type Cold = Readonly<Record<'read' | 'compile' | 'heap' | 'entities', number>>;

/** The best of as many new processes: what the machine's other work does not explain. */
const STARTS = 9;

export function benchRuleset(): void {
  const input = JSON.stringify(packRuleset(readCore()));
  const program = process.argv[1] ?? '';
  const starts = Array.from({ length: STARTS }, () => {
    const output = execFileSync(process.execPath, ['--expose-gc', program, 'cold'], { input, encoding: 'utf8' });
    return JSON.parse(output) as Cold;
  });
  const best = (key: keyof Cold) => Math.min(...starts.map((one) => one[key]));
  const lexicon = compile([packRuleset(readCore())], languages);
  const textOf = (passage: string) => passage.repeat(Math.ceil((KILOBYTES * 1024) / passage.length)).slice(0, KILOBYTES * 1024);
  const scan = (passage: string): number => {
    const text = textOf(passage);
    const tokens = tokenize(text);
    return fastest(60, () => findMentions(text, tokens, lexicon));
  };
  const quiet = textOf(QUIET);
  const row = {
    read: best('read'),
    compile: best('compile'),
    'heap, MB': best('heap'),
    dense: scan(PASSAGE),
    news: scan(NEWS),
    quiet: scan(QUIET),
    'tokenizing quiet': fastest(60, () => tokenize(quiet)),
  };
  process.stdout.write(
    `\nThe ruleset: a cold start (best of ${STARTS} new processes) and a scan of ${KILOBYTES} KB against every name, ms\n`,
  );
  console.table([Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Number(value.toFixed(1))]))]);
}
