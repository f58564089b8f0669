// Attributions → with the quotations that fill the paragraph behind one: whoever spoke last goes on.
//   “We stay,” Holt said. ¶ “Nobody will make us go.” → the second is Holt's too
// Of 68 such paragraphs in PolNeAR's training part and speakers.dev that nothing else takes, 67 are attributed, and to the one before.

import type { Span } from '../../model.ts';
import type { Candidate } from './candidate.ts';
import { isWholePeriod } from './content-before.ts';
import { type Prose, periodAt, spanOf, unitAt } from './prose.ts';

/** Shorter ones are titles and slogans. */
const LEAST = 5; // words

export function goOnInParagraphs(decided: readonly Candidate[], prose: Prose): readonly Candidate[] {
  const { text, units, periods, blocks, firstPeriod } = prose;
  const blockOf = (offset: number) => periods[periodAt(periods, unitAt(units, offset))]?.block ?? -1;
  /** Blocks in which somebody speaks → whether what is said last there is a question, which another may answer. */
  const spoken = new Map<number, boolean>();
  for (const { content, cue } of decided) {
    for (const { start, end } of cue)
      for (let block = blockOf(start); block <= blockOf(end - 1); block++) spoken.set(block, spoken.get(block) ?? false);
    for (const { start, end } of content) {
      const last = blockOf(end - 1);
      for (let block = blockOf(start); block <= last; block++) spoken.set(block, block === last && asks(text.slice(start, end)));
    }
  }
  const more: Candidate[] = [];
  for (let block = 1; block < blocks.length; block++) {
    if (spoken.has(block) || blocks[block]!.role !== 'paragraph' || spoken.get(block - 1) !== false) continue;
    const content: Span[] = [];
    let isWhole = true;
    for (let i = firstPeriod[block]!; isWhole && periods[i]?.block === block; i++) {
      isWhole = isWholePeriod(units, periods[i]!);
      for (let k = periods[i]!.from; k < periods[i]!.to; k++) if (units[k]!.kind === 'quotation') content.push(spanOf(units, k, k + 1));
    }
    const words = content.reduce((n, { start, end }) => n + text.slice(start, end).split(/\s+/).length, 0);
    if (!isWhole || words < LEAST) continue;
    const { start, end } = content.at(-1)!; // a whole block has a quotation
    spoken.set(block, asks(text.slice(start, end)));
    more.push({ source: [], cue: [], content, verb: null, confidence: 0.85, because: 'engine/quotation-follows' });
  }
  return more.length ? [...decided, ...more].sort((a, b) => a.content[0]!.start - b.content[0]!.start) : decided;
}

const asks = (said: string): boolean => /\?["”»“]?$/.test(said);
