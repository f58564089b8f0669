// A cue → the content that stands before it: a quotation, a clause, or both sides of the cue.
//   “A,” he said, “B.” → A and B · "The road is open, the mayor said." → The road is open

import type { Span } from '../../model.ts';
import { contentAfter, contentBefore, isClause, toSpan, trim } from './content.ts';
import { Is } from './grammar.ts';
import { has, isMark, type Period, type Prose, spanOf, type Unit } from './prose.ts';
import { isNameLike, type Range, subjectBefore } from './source.ts';

/** "A, said NP, B": what follows the second comma and is a part of the content. */
export function resumed(prose: Prose, period: Period, at: number, isCue: (unit: number) => boolean): Span[] {
  const { units } = prose;
  const next = units[at + 1];
  if (!isMark(units[at], ',') || !next || at + 1 >= period.to || next.kind !== 'word' || isCue(at + 1)) return [];
  if (
    has(
      next,
      Is.relative |
        Is.coordinator |
        Is.contrast |
        Is.subordinator |
        Is.preposition |
        Is.as |
        Is.determiner |
        Is.adverb |
        Is.time |
        Is.complementiser,
    ) ||
    next.capital
  )
    return [];
  const range = contentAfter(prose, period, at + 1, isCue);
  return range && range.to - range.from > 2 ? [toSpan(units, range)] : [];
}

/** `partial`: some quoted words of a longer clause, which may as well be no content at all. */
type Before = { readonly content: readonly Span[]; readonly subject: Range | null; readonly from: number; readonly partial: boolean };

/** The quotation that ends left of the cue, directly or before the cue's subject. */
export function quotationBefore(prose: Prose, index: number, verb: number, isCue: (unit: number) => boolean): Before | null {
  const { units, periods } = prose;
  const period = periods[index]!;
  let at = verb;
  while (at > period.from && isMark(units[at - 1], ',–—-.!?')) at--;
  if (at > period.from && units[at - 1]!.kind === 'quotation') {
    if (at === verb && at - 1 > period.from && isTitle(prose, units[at - 1]!)) return null; // «Радио Один» сообщило
    // "In einem Beitrag für den „Nordboten“ schrieb NP, S": where the verb comes second, what opens with a preposition says where.
    const isPlace = prose.grammar.language.order === 'second' && at === verb && at - 1 > period.from;
    if (isPlace && has(units[period.from], Is.preposition) && has(units[at - 2], Is.article) && isNameLike(prose, units[at - 1]!))
      return null;
    return { ...quotedContent(prose, index, at), subject: null };
  }
  const name = subjectBefore(prose, period, verb, isCue);
  const subject = name && withOffice(prose, period, name, isCue);
  if (!subject) return null;
  at = subject.from;
  while (
    at > period.from &&
    (isMark(units[at - 1], ',–—-.!?') || has(units[at - 1], Is.coordinator | Is.adverb | Is.contrast | Is.auxiliary))
  )
    at--;
  if (at > period.from) {
    const quotation = units[at - 1]!;
    if (quotation.kind !== 'quotation' || (at === subject.from && isNameLike(prose, quotation))) return null;
    return { ...quotedContent(prose, index, at), subject };
  }
  // “Q.” Trump said. “Q?” Trump said of the plan. — what stands inside the marks ended a period.
  const previous = periods[index - 1];
  if (previous?.block !== period.block) return null;
  const last = units[previous.to - 1]!; // a period has a unit
  if (last.kind !== 'quotation') return null;
  const asks = /[?!]$/.test(prose.text.slice(last.quotation!.inner.start, last.quotation!.inner.end));
  const ends = isMark(units[verb + 1] ?? units[verb], '.');
  if (!ends && !(asks && has(units[verb + 1], Is.preposition | Is.time | Is.as | Is.subordinator) && !quotesAgain(prose, period, verb)))
    return null;
  return { ...quotedContent(prose, index - 1, previous.to), subject };
}

/** “Q,” [the head of the guard,] Ali Reed told reporters: the office before the name, back to the quotation. */
function withOffice({ units }: Prose, { from }: Period, subject: Range, isCue: (unit: number) => boolean): Range {
  const LONGEST = 12; // units
  if (!isMark(units[subject.from - 1], ',') || !units[subject.from]!.capital) return subject;
  for (let i = subject.from - 2; i > from && subject.from - i < LONGEST; i--) {
    const unit = units[i]!; // inside
    if (units[i - 1]!.kind === 'quotation') return has(unit, Is.determiner) ? { from: i, to: subject.to } : subject;
    if (unit.kind !== 'word' || isCue(i) || has(unit, Is.auxiliary | Is.relative | Is.complementiser)) return subject;
  }
  return subject;
}

/** Whether the rest of the period has words in quotation marks, or a clause that is said. */
const quotesAgain = ({ units }: Prose, { to }: Period, verb: number): boolean => {
  for (let i = verb + 1; i < to; i++)
    if (units[i]!.kind === 'quotation' || has(units[i], Is.complementiser) || isMark(units[i], ':')) return true;
  return false;
};

/** Where quoted words are set off by a mark, those right beside the verb are the name of whoever reports. */
const isTitle = (prose: Prose, unit: Unit): boolean =>
  prose.grammar.language.order === 'free' &&
  isNameLike(prose, unit) &&
  /^\p{Lu}/u.test(prose.text.slice(unit.quotation!.inner.start, unit.quotation!.inner.end).trim());

/** The content that ends with the quotation at unit `to − 1`: the quotation, or the clause that it is part of. */
function quotedContent(prose: Prose, index: number, to: number): { content: Span[]; from: number; partial: boolean } {
  const { units, periods } = prose;
  const period = periods[index]!;
  const cut = cutBefore(prose, period, to - 1);
  let from = to - 1;
  if (from > cut && !isMark(units[from - 1], '.!?:')) {
    // "The state is “grave”, he said": words before the marks belong to the content.
    const range = trim(units, Math.max(cut, period.from), to);
    if (range) from = Math.min(from, range.from);
  }
  return {
    content: [{ start: units[from]!.start, end: units[to - 1]!.end }],
    from,
    partial: from < to - 1 && isNameLike(prose, units[to - 1]!),
  };
}

/** Where content left of `end` may begin: behind the last colon, or an earlier cue's own clause. */
export function cutBefore(prose: Prose, period: Period, end: number): number {
  const { units } = prose;
  for (let i = end - 1; i >= period.from && end - i < 300; i--) {
    if (isMark(units[i], ':;')) return i + 1;
  }
  return period.from;
}

/** “A,” he said, “B.” “C.” → A, B and C: quotations that follow the cue without one of their own. */
export function continued(prose: Prose, index: number, from: number, content: readonly Span[]): Span[] {
  const { units, periods } = prose;
  const period = periods[index]!;
  const spans = [...content];
  for (let i = from; i < period.to; i++) {
    if (units[i]!.kind === 'quotation') {
      // «Q», — сказал он в разговоре с «Медузой»: a title goes on with nothing.
      const isTitle = i > from && !isMark(units[i - 1], ',:–—.!?') && isNameLike(prose, units[i]!);
      if (!isTitle && !verbBehind(prose, i, period)) spans.push(spanOf(units, i, i + 1));
      break;
    }
    if (prose.hitKind(i) === 'verb') break;
  }
  const next = prose.grammar.language.joinsQuotations ? periods[index + 1] : undefined;
  if (next && next.block === period.block && units[next.from]!.kind === 'quotation' && isWholePeriod(units, next))
    spans.push(spanOf(units, next.from, next.from + 1));
  return spans;
}

/** Whether the quotation at unit `at` has a cue of its own right behind it. */
const verbBehind = (prose: Prose, at: number, period: Period): boolean => {
  for (let i = at + 1; i < Math.min(period.to, at + 8); i++) if (prose.hitKind(i) === 'verb') return true;
  return false;
};

export const isWholePeriod = (units: readonly Unit[], period: Period): boolean => {
  for (let i = period.from; i < period.to; i++) if (units[i]!.kind !== 'quotation' && units[i]!.kind !== 'mark') return false;
  return true;
};

/** "A, he said" · "A, he said, B": the clause before the subject, and what goes on behind the cue. */
export function leftContent(prose: Prose, period: Period, subject: number, after: number, isCue: (unit: number) => boolean): Span[] | null {
  const { units } = prose;
  // With the verb second, "S, NP sagte" is a relative clause; it would be "S, sagte NP".
  if (prose.grammar.language.order === 'second' || !isMark(units[subject - 1], ',–—-') || subject - 1 <= period.from) return null;
  const behind = units[after];
  const ends =
    after >= period.to || isMark(behind, '.,;–—-!?…') || has(behind, Is.preposition | Is.time | Is.adverb | Is.subordinator | Is.as);
  if (!ends) return null;
  const left = contentBefore(prose, period, cutBefore(prose, period, subject - 1), subject - 1);
  if (!left) return null;
  const spans = [toSpan(units, left)];
  if (isMark(behind, ',')) {
    const next = units[after + 1];
    const goesOn =
      next &&
      after + 1 < period.to &&
      !isCue(after + 1) &&
      !has(next, Is.relative | Is.coordinator | Is.contrast | Is.subordinator | Is.as) &&
      prose.hitKind(after + 1) !== 'before';
    const short = !isClause(units, left.from, left.to);
    if (goesOn && (short || !has(next, Is.preposition | Is.time))) {
      const right = contentAfter(prose, period, after + 1, isCue);
      if (right && (short || right.to - right.from > 3)) spans.push(toSpan(units, right));
    }
    if (short && spans.length === 1) return null;
  } else if (!isClause(units, left.from, left.to)) return null;
  return spans;
}
