// A paragraph that ends with a colon → what stands below it: quotations that fill the next paragraph, or a block quote.
//   He said: ¶ “We stay.” → “We stay.”
// A quotation that goes on in further paragraphs is theirs to tell (layout.ts); a block quote is taken whole.

import type { Span } from '../../model.ts';
import { isWholePeriod } from './content-before.ts';
import { isMark, type Period, type Prose, spanOf } from './prose.ts';

/** So many blocks of one block quote are taken at most. */
const LONGEST = 12;

/** The spans below a period that ends its block with a colon; null where it does not, or where no quotation stands there. */
export function contentBelow({ units, periods, blocks, firstPeriod }: Prose, { to, block }: Period): Span[] | null {
  if (!isMark(units[to - 1], ':') || periods[firstPeriod[block + 1] ?? -1]?.from !== to) return null;
  if (blocks[block + 1]?.role === 'quote') {
    const spans: Span[] = [];
    for (let i = block + 1; blocks[i]?.role === 'quote' && spans.length < LONGEST; i++) {
      const { start, end } = blocks[i]!;
      spans.push({ start, end });
    }
    return spans;
  }
  const spans: Span[] = [];
  const isLine = isMark(units[to], '—–―-') && units[to + 1]?.kind !== 'mark'; // "— We stay.": the speech of a dialogue
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
