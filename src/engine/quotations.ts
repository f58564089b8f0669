// Text → quotations, outermost only, ascending and disjoint: marks of every script, dashes at a line's start, block quotes;
// unclosed and multi-paragraph ones too (one quotation a paragraph, `open` on those that go on).
//   “I do deals,” he said. ‘Fine.’ → “I do deals,” · ‘Fine.’

import type { Language } from '../language/language.ts';
import type { Block, Quotation, Span } from '../model.ts';
import { findMarked, type Marked } from './quotations/marks.ts';

/** A block quote is one quotation unless marks inside it hold this share of it: then they are the quotation. */
const MARKED_SHARE = 0.5;
/** A dash with a space, or the Spanish one without: "—¿Adónde? —responde Elena—." */
const DASH = /^\s*(?:[—–―-]\s+(?=\S)|—(?=[\p{L}¿¡«“]))/u;

export function findQuotations(text: string, blocks: readonly Block[], language: Language): Quotation[] {
  const marked = findMarked(text, blocks);
  const quotations: Quotation[] = [];
  let at = 0;
  for (const block of blocks) {
    const inside: Marked[] = [];
    for (; at < marked.length && marked[at]!.start < block.end; at++) inside.push(marked[at]!);
    const whole = wholeBlock(text, block, inside, language);
    if (whole) {
      for (const { start, end, inner, open } of inside) if (end <= whole.start) quotations.push({ start, end, inner, open, form: 'marks' });
      quotations.push(whole);
    } else for (const { start, end, inner, open } of inside) quotations.push({ start, end, inner, open, form: 'marks' });
  }
  return quotations;
}

/** Dashes that open speech behind a sentence, "Reed wyszedł. – Wracam – powiedział.", or behind a colon; the first needs the author's words to close it. */
const LATE_DASH = /[.!?…:]["”»]?\s+[–—]\s+(?=\p{Lu})/gu;
const AUTHOR = /\s[–—]\s+\p{Ll}/u;

function behindSentence(text: string, block: Block, inside: readonly Span[]): Quotation | null {
  const slice = text.slice(block.start, block.end);
  if (!/[–—]/.test(slice)) return null;
  const MOST = 40; // dashes that lie inside of marks: where there are more, the block is a list
  let quoted = 0;
  for (const { 0: mark, index } of slice.matchAll(LATE_DASH)) {
    const start = block.start + index + mark.length;
    if (inside.some((one) => one.start <= start && start < one.end)) {
      if (++quoted > MOST) return null;
      continue;
    }
    const isColon = mark.startsWith(':');
    if (!isColon && !AUTHOR.test(text.slice(start, block.end))) return null;
    return { start, end: block.end, inner: { start, end: block.end }, form: isColon ? 'marks' : 'dash', open: false };
  }
  return null;
}

/** The block as one quotation: a block quote, or a line of dialogue that a dash opens. */
function wholeBlock(text: string, block: Block, inside: readonly Span[], language: Language): Quotation | null {
  const share = inside.reduce((sum, { start, end }) => sum + end - start, 0) / (block.end - block.start || 1);
  if (block.role === 'quote' && share < MARKED_SHARE)
    return { start: block.start, end: block.end, inner: { start: block.start, end: block.end }, form: 'block', open: false };
  if (!language.dashQuotations || block.role === 'item') return null;
  const dash = DASH.exec(text.slice(block.start, Math.min(block.end, block.start + 8)));
  if (!dash) return behindSentence(text, block, inside);
  if (inside[0] && inside[0].start <= block.start + dash[0].length) return null;
  return {
    start: block.start,
    end: block.end,
    inner: { start: block.start + dash[0].length, end: block.end },
    form: 'dash',
    open: false,
  };
}
