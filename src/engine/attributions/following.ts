// Attributions → with the quotations that follow one and that nothing else takes: whoever spoke last goes on.
//   “We stay,” Holt shouted to the crowd. “We win.” → both are one attribution to Holt
//   “We stay,” Holt said. ¶ “Nobody will make us go.” → the second is Holt's too
// Measured in what neither weights nor rules take in PolNeAR's training part and speakers.dev: in the sentence behind a quotation and its cue
// 16 of 16 belong to the same attribution; 67 of 68 that fill the paragraph behind are attributed, and to the one before.

import type { Span } from '../../model.ts';
import type { Candidate } from './candidate.ts';
import { isWholePeriod } from './content-before.ts';
import { type Period, type Prose, periodAt, spanOf, unitAt } from './prose.ts';

/** In a paragraph of their own, shorter ones are titles and slogans. */
const LEAST = 5; // words

export function goOnQuoting(decided: readonly Candidate[], prose: Prose): readonly Candidate[] {
  const { text, units, periods, blocks, grammar } = prose;
  const periodOf = (offset: number) => periodAt(periods, unitAt(units, offset));
  /** Period → the last attribution of which something stands in it. */
  const speaking = new Map<number, Candidate>();
  for (const one of decided)
    for (const { start, end } of [...one.content, ...one.cue])
      for (let period = periodOf(start); period <= periodOf(end - 1); period++) speaking.set(period, one);
  const joined = new Map<Candidate, Span[]>();
  const more: Candidate[] = [];
  /** Adds what the period quotes, alone; true when it does. */
  const goOn = (index: number, content: readonly Span[]) => {
    const one: Candidate = { source: [], cue: [], content, verb: null, confidence: 0.85, because: 'engine/quotation-follows' };
    more.push(one);
    speaking.set(index, one);
  };
  periods.forEach((period, index) => {
    const before = periods[index - 1];
    const quoted = before && !speaking.has(index) && isWholePeriod(units, period) ? quotationsOf(prose, period) : [];
    const last = speaking.get(index - 1);
    if (!before || !quoted.length || !last || asks(text, last)) return;
    if (before.block === period.block) {
      const [cue] = last.cue;
      const isBehindCue = cue !== undefined && cue.start >= last.content.at(-1)!.end && cue.start >= units[before.from]!.start;
      if (!isBehindCue) return;
      if (!grammar.language.joinsQuotations || !isQuoted(text, last)) goOn(index, quoted);
      else {
        const list = joined.get(last);
        if (list) list.push(...quoted);
        else joined.set(last, [...last.content, ...quoted]);
        speaking.set(index, last);
      }
    } else if (fills(prose, index) && blocks[period.block]!.role === 'paragraph' && period.block - before.block === 1) {
      const words = quoted.reduce((n, { start, end }) => n + text.slice(start, end).split(/\s+/).length, 0);
      if (words >= LEAST) goOn(index, quoted);
    }
  });
  if (!more.length && !joined.size) return decided;
  const whole = decided.map((one) => ({ ...one, content: joined.get(one) ?? one.content }));
  return [...whole, ...more].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

const quotationsOf = ({ units }: Prose, { from, to }: Period): Span[] => {
  const spans: Span[] = [];
  for (let i = from; i < to; i++) if (units[i]!.kind === 'quotation') spans.push(spanOf(units, i, i + 1));
  return spans;
};

/** Whether the period is the only one of its block. */
const fills = ({ periods }: Prose, index: number): boolean =>
  periods[index - 1]?.block !== periods[index]!.block && periods[index + 1]?.block !== periods[index]!.block;

const isQuoted = (text: string, { content }: Candidate): boolean => /["“„«»]/.test(text[content[0]!.start]!); // a content has length > 0

/** A question, which another may answer. */
const asks = (text: string, { content }: Candidate): boolean => {
  const { start, end } = content.at(-1)!; // a content has a span
  return /\?["”»“]?$/.test(text.slice(start, end));
};
