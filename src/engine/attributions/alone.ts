// A sentence that ends with a medium and its verb → a candidate: it reported the sentence before, or what is closed before its name.
//   "[北朝鮮がミサイルを発射した。] 朝鮮中央通信が伝えた。" · "[北朝鮮がミサイルを発射した]と、朝鮮中央通信が伝えた。"

import type { Candidate } from './candidate.ts';
import { toSpan, trim } from './content.ts';
import { type Hit, isMark, type Prose } from './prose.ts';

/** A medium's name with what stands before it, in code units. */
const LONGEST = 24;

export function proposeAlone({ text, units, periods, grammar }: Prose, hit: Hit): Candidate | null {
  const { carriers = [], topics = [], subjects = [], agents = [], closers = [] } = grammar.language;
  const closes = (ended: string) => closers.some((one) => one.length > 1 && ended.endsWith(one)); // "발사했[다고]"
  const period = periods[hit.period]!;
  if (!carriers.length || hit.trigger.kind !== 'verb' || hit.at === period.from) return null;
  for (let i = hit.at + hit.length; i < period.to; i++) if (!isMark(units[i], '.!')) return null;
  let from = hit.at;
  while (from > period.from && units[from - 1]!.kind === 'word' && !closes(units[from - 1]!.folded) && hit.at - from < LONGEST) from--;
  const end = isMark(units[from - 1], ',') && closers.includes(units[from - 2]?.folded ?? '') ? from - 2 : from;
  const isClosed = end > period.from && from < hit.at && (end < from || closes(units[from - 1]!.folded));
  const before = periods[hit.period - 1];
  if (!isClosed && (from > period.from || before?.block !== period.block)) return null;
  const { start } = units[from]!;
  const written = text.slice(start, units[hit.at - 1]!.end);
  const particle = [...topics, ...agents].find((one) => written.endsWith(one)) ?? '';
  const name = written.slice(0, written.length - particle.length);
  const isNamed = carriers.some((ending) => name.endsWith(ending)) || (isClosed && subjects.some((ending) => written.endsWith(ending)));
  if (name.length > LONGEST || !isNamed) return null;
  const content = isClosed ? trim(units, period.from, end) : before ? trim(units, before.from, before.to) : null;
  return (
    content && {
      source: [{ start, end: start + name.length }],
      cue: [{ start: units[hit.at]!.start, end: units[hit.at + hit.length - 1]!.end }],
      content: [toSpan(units, content)],
      verb: hit.trigger.cue,
      confidence: isClosed ? 0.8 : 0.6,
      because: isClosed ? 'engine/final-cue' : 'engine/that-said',
    }
  );
}
