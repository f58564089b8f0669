// Prose × the place where a content begins → where it ends: quotation marks, the clause, what the journalist adds.

import type { Span } from '../../model.ts';
import { Is } from './grammar.ts';
import { has, isMark, type Period, type Prose, spanOf, type Unit } from './prose.ts';
import type { Range } from './source.ts';

/** A content longer than this on one side of its cue is a list or broken text; keeps the time linear in one endless sentence. */
const LONGEST = 300;

/** Trims marks, coordinators at the start and marks at the end; null when no word is left. Quotations and brackets stay. */
export function trim(units: readonly Unit[], from: number, to: number): Range | null {
  while (
    from < to &&
    (isMark(units[from], ',.;:–—-…)') || (has(units[from], Is.complementiser) && from + 1 < to && !has(units[from], Is.determiner)))
  )
    from++;
  while (to > from && isMark(units[to - 1], ',.;:–—-!?…。！？؟(') && !isMark(units[to - 1], '!?')) to--;
  while (to > from && isMark(units[to - 1], ',;:–—-(')) to--;
  return from < to ? { from, to } : null;
}

/** Whether a content that begins here begins with a quotation mark; British papers use single ones. */
export const opensQuotation = (text: string, at: number): boolean => /["“„«»‘‚']/.test(text[at] ?? '');

export const toSpan = (units: readonly Unit[], range: Range): Span => spanOf(units, range.from, range.to);

/** Content that begins at `from` and goes on to the right. `isCue(i)`: another finite reporting verb begins at unit i. */
export function contentAfter(prose: Prose, period: Period, from: number, isCue: (unit: number) => boolean): Range | null {
  const { units } = prose;
  const limit = Math.min(period.to, from + LONGEST);
  let to = from;
  let dash = -1;
  for (; to < limit; to++) {
    const unit = units[to]!;
    if (to === from) continue;
    if (isMark(unit, ',')) {
      if (endsAtComma(prose, period, to, isCue)) break;
    } else if (isMark(unit, '–—―') || (isMark(unit, '-') && units[to - 1]!.end < unit.start)) {
      // A pair of dashes holds a parenthesis; a single one, what the journalist adds.
      dash = dash < 0 ? to : -1;
      // "S – stwierdził bowiem, że S′": the next report.
      if (isCue(to + 1) && [2, 3, 4].some((ahead) => has(units[to + ahead], Is.complementiser))) break;
    } else if (isMark(unit, ';')) {
      if (laterCue(units, to, limit, isCue)) break;
    } else if (has(unit, Is.coordinator) && isCue(to + 1)) break;
    else if (has(unit, Is.coordinator) && has(units[to + 1], Is.adverb) && isCue(to + 2)) break;
  }
  // Where a dash may stand for "is" it says nothing about who speaks (Russian, Polish).
  if (!prose.grammar.language.dashQuotations && dash > from && dash < to && to - dash <= 30) to = dash;
  return trim(units, from, to);
}

/** Whether the comma at `at` ends the content: "…, adding that", "…, while Kyiv", "…, according to", "…, but he". */
function endsAtComma(prose: Prose, period: Period, at: number, isCue: (unit: number) => boolean): boolean {
  const { units } = prose;
  let next = at + 1;
  if (next >= period.to) return true;
  if (has(units[next], Is.coordinator)) next++;
  const first = units[next];
  if (!first) return true;
  if (has(units[at + 1], Is.contrast)) return laterCue(units, at + 1, Math.min(period.to, at + 16), isCue);
  if (isCue(next) || (has(first, Is.adverb) && isCue(next + 1))) return true;
  if (prose.hitKind(next) === 'before') return true;
  if (has(first, Is.as) && laterCue(units, next, Math.min(period.to, next + 8), isCue)) return true;
  // "…, he said" · "…, said he": the next clause carries a cue and little else.
  if (has(first, Is.subordinator) && laterCue(units, next, Math.min(period.to, next + 12), isCue)) return true;
  return false;
}

const laterCue = (units: readonly Unit[], from: number, to: number, isCue: (unit: number) => boolean): boolean => {
  for (let i = from; i < to; i++) {
    if (i > from && units[i]!.kind === 'mark') return false;
    if (isCue(i)) return true;
  }
  return false;
};

/** Content left of unit `end`, from the period's start or behind an earlier cue's clause (`cut`). */
export function contentBefore(prose: Prose, period: Period, cut: number, end: number): Range | null {
  const { units } = prose;
  let from = Math.max(period.from, cut, end - LONGEST);
  while (from < end && has(units[from], Is.coordinator | Is.contrast) && from === period.from) from++;
  return trim(units, from, end);
}

/** Whether units [from, to) read as a clause rather than as an adverbial: at least `least` words, or a quotation. */
export function isClause(units: readonly Unit[], from: number, to: number, least = 3): boolean {
  let words = 0;
  for (let i = from; i < to; i++) {
    if (units[i]!.kind === 'quotation') return true;
    if (units[i]!.kind !== 'mark') words++;
    if (words > 40) return true;
  }
  if (words < least) return false;
  const first = units[from]!;
  return !(has(first, Is.preposition) && words < 7) && !(has(first, Is.time) && words < 4);
}
