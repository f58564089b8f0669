// Attributions → with the quotations that follow one and that nothing else takes: whoever spoke last goes on.
//   “We stay,” Holt shouted to the crowd. “We win.” → both are one attribution to Holt
//   “We stay,” Holt said. ¶ “Nobody will make us go.” → a paragraph is a statement of its own, Holt's too
// Measured in what neither weights nor rules take in PolNeAR's training part and speakers.dev: in the sentence behind a quotation and its cue
// 16 of 16 belong to the same attribution; 67 of 68 that fill the paragraph behind are attributed, and to the one before.

import type { Span } from '../../model.ts';
import type { Candidate } from './candidate.ts';
import { opensQuotation } from './content.ts';
import { isWholePeriod } from './content-before.ts';
import { isMark, type Period, type Prose, periodAt, spanOf, unitAt } from './prose.ts';

/** In a paragraph of their own, shorter ones are titles and slogans. */
const LEAST = 5; // words

export function goOnQuoting(decided: readonly Candidate[], prose: Prose): readonly Candidate[] {
  const { text, units, periods, blocks, grammar } = prose;
  const periodOf = (offset: number) => periodAt(periods, unitAt(units, offset));
  /** Period → the attributions of which something stands in it. */
  const speaking = new Map<number, Candidate[]>();
  const note = (period: number, one: Candidate) => {
    const list = speaking.get(period);
    if (!list) speaking.set(period, [one]);
    else if (list.at(-1) !== one) list.push(one);
  };
  for (const one of decided)
    for (const { start, end } of [...one.content, ...one.cue])
      for (let period = periodOf(start); period <= periodOf(end - 1); period++) note(period, one);
  const joined = new Map<Candidate, Span[]>();
  const more: Candidate[] = [];
  const goOn = (index: number, content: readonly Span[]) => {
    const one: Candidate = { source: [], cue: [], content, verb: null, confidence: 0.85, because: 'engine/quotation-follows' };
    more.push(one);
    note(index, one);
  };
  const join = (index: number, last: Candidate, content: readonly Span[]) => {
    const list = joined.get(last);
    if (list) list.push(...content);
    else joined.set(last, [...last.content, ...content]);
    note(index, last);
  };
  periods.forEach((period, index) => {
    const before = periods[index - 1];
    const quoted = before && !speaking.has(index) && isWholePeriod(units, period) ? quotationsOf(prose, period) : [];
    const voices = speaking.get(index - 1);
    const last = voices?.at(-1);
    if (!before || !quoted.length || !last || asks(text, last)) return;
    const isNext = fills(prose, index) && blocks[period.block]!.role === 'paragraph' && period.block - before.block === 1;
    const words = quoted.reduce((n, { start, end }) => n + text.slice(start, end).split(/\s+/).length, 0);
    if (before.block !== period.block && (!isNext || words < LEAST)) return;
    // “Q,” Holt said, calling him a fool. “Q.”: who was quoted goes on.
    const quoting = voices!.findLast((one) => isQuoted(text, one)); // there is a last
    const joins = grammar.language.joinsQuotations;
    if (before.block !== period.block) {
      goOn(index, quoted);
      return;
    }
    const [cue] = last.cue;
    const isBehindCue = cue !== undefined && cue.start >= last.content.at(-1)!.end && cue.start >= units[before.from]!.start;
    if (joins && quoting) join(index, quoting, quoted);
    else if (isBehindCue) goOn(index, quoted);
    else if (joins && words >= LEAST && last.source.length && last.verb?.mode === 'speech') join(index, last, quoted);
  });
  resume(decided, prose, (one, span) => joined.set(one, [...(joined.get(one) ?? one.content), span]));
  if (!more.length && !joined.size) return decided;
  const whole = decided.map((one) => ({ ...one, content: joined.get(one) ?? one.content }));
  return [...whole, ...more].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

/** “We stay,” Holt said in a talk with the paper, “and we pay.”: a quotation of the same sentence that goes on in lower case, taken by none. */
function resume(decided: readonly Candidate[], { text, units, periods }: Prose, take: (one: Candidate, span: Span) => void): void {
  const taken = new Set<number>(); // units
  for (const { content } of decided)
    for (const { start, end } of content)
      for (let i = unitAt(units, start); i < units.length && units[i]!.start < end; i++) if (units[i]!.kind === 'quotation') taken.add(i);
  for (const one of decided) {
    const last = one.content.at(-1)!; // a content has a span
    const [cue] = one.cue;
    if (!cue || cue.start < last.end || !/[,…][”"’']{1,2}$/.test(text.slice(last.start, last.end))) continue;
    const { to } = periods[periodAt(periods, unitAt(units, cue.start))]!; // inside
    for (let i = unitAt(units, cue.end - 1) + 1; i < to; i++) {
      const unit = units[i]!;
      if (unit.kind !== 'quotation') continue;
      const goesOn = isMark(units[i - 1], ',–—') && /^\p{Ll}/u.test(text.slice(unit.quotation!.inner.start, unit.quotation!.inner.end));
      if (goesOn && !taken.has(i)) take(one, { start: unit.start, end: unit.end });
      break;
    }
  }
}

const quotationsOf = ({ units }: Prose, { from, to }: Period): Span[] => {
  const spans: Span[] = [];
  for (let i = from; i < to; i++) if (units[i]!.kind === 'quotation') spans.push(spanOf(units, i, i + 1));
  return spans;
};

/** Whether the period is the only one of its block. */
const fills = ({ periods }: Prose, index: number): boolean =>
  periods[index - 1]?.block !== periods[index]!.block && periods[index + 1]?.block !== periods[index]!.block;

const isQuoted = (text: string, { content }: Candidate): boolean => opensQuotation(text, content[0]!.start); // a content has a span

/** A question, which another may answer. */
const asks = (text: string, { content }: Candidate): boolean => {
  const { start, end } = content.at(-1)!; // a content has a span
  return /\?["”»“]?$/.test(text.slice(start, end));
};
