// A paragraph that ends with a colon → what stands below it: quotations that fill the next paragraph, a block quote, or a list.
//   He said: ¶ “We stay.” → “We stay.”
// A quotation that goes on in further paragraphs is theirs to tell (layout.ts); a block quote is taken whole.

import type { Span } from '../../model.ts';
import { isWholePeriod } from './content-before.ts';
import { isMark, type Period, type Prose, spanOf } from './prose.ts';

/** So many blocks of one block quote are taken at most. */
const LONGEST = 12;

/** An item with fewer words is a name or a headline, not what somebody says. */
const SENTENCE = 5;
/** "— Anna Holt (@holt) 3 May": the foot of an embedded post. */
const SIGNATURE = /^[—–-]\s.*@\w/u;

/** The spans below a period that ends its block with a colon; null where it does not, or where no quotation stands there (nor, where it may, a list of sentences). */
export function contentBelow({ text, units, periods, blocks, firstPeriod }: Prose, { to, block }: Period, mayList = true): Span[] | null {
  if (!isMark(units[to - 1], ':') || periods[firstPeriod[block + 1] ?? -1]?.from !== to) return null;
  const role = blocks[block + 1]?.role;
  if (role === 'quote' || (role === 'item' && mayList)) {
    const spans: Span[] = [];
    for (let i = block + 1; blocks[i]?.role === role && spans.length < LONGEST; i++) {
      const { start, end } = blocks[i]!;
      if (role === 'item' && text.slice(start, end).split(/\s+/).length < SENTENCE) return null;
      if (!(spans.length && SIGNATURE.test(text.slice(start, end)))) spans.push({ start, end });
    }
    return spans;
  }
  const spans: Span[] = [];
  const isLine = isMark(units[to], '—–―-') && units[to + 1] !== undefined && units[to + 1]!.kind !== 'mark'; // "— We stay.": the speech of a dialogue
  for (let i = firstPeriod[block + 1]!; periods[i]?.block === block + 1; i++) {
    const period = periods[i]!;
    if (isLine) {
      const start = spans[0]?.start ?? units[to + 1]!.start;
      spans[0] = { start, end: units[period.to - 1]!.end };
      continue;
    }
    if (!isWholePeriod(units, period)) return null;
    for (let k = period.from; k < period.to; k++) if (units[k]!.kind === 'quotation') spans.push(spanOf(units, k, k + 1));
  }
  return spans.length ? spans : null;
}
