// A content → without where and when it was said, which stands behind it.
//   "Reed said [the talks would fail on Wednesday at a rally in Oslo]" → the talks would fail
//   "called it [“a great day” in a post on the platform]" → “a great day”

import type { Candidate } from './candidate.ts';
import { Is } from './grammar.ts';
import { has, isMark, type Prose, type Unit, unitAt } from './prose.ts';

/** Words between "a" and the occasion: "a joint news". */
const MODIFIERS = 4;
/** What is left is a clause of at least so many words. */
const LEAST = 4;

export function withoutOccasion(one: Candidate, prose: Prose): Candidate {
  const { units } = prose;
  const last = one.content.at(-1)!; // a content has a span
  if ((one.cue[0]?.start ?? Infinity) > last.start) return one;
  let from = unitAt(units, last.end - 1);
  while (from > 0 && units[from]!.start > last.start && units[from]!.kind !== 'quotation') from--;
  const quotation = units[from]!; // from ≥ 0
  const cut = (end: number): Candidate => ({ ...one, content: [...one.content.slice(0, -1), { start: last.start, end }] });
  if (quotation.kind !== 'quotation' || quotation.start < last.start) {
    const end = endOfClause(one, prose);
    return end === null ? one : cut(end);
  }
  if (quotation.end >= last.end) return one;
  const [preposition, article] = [units[from + 1], units[from + 2]];
  // "accused it of “meddling” – [a charge that it denies]"
  if (isMark(preposition, '–—-') && has(article, Is.determiner) && has(units[from + 4], Is.relative | Is.complementiser))
    return cut(quotation.end);
  return opensOccasion(prose, from + 1, last.end, MODIFIERS + 1, prose.grammar.occasions) ? cut(quotation.end) : one;
}

/** "in a post on the platform": a preposition, "a", and what one says something in, up to the content's end. */
function opensOccasion({ units, grammar }: Prose, at: number, end: number, modifiers: number, occasions: ReadonlySet<string>): boolean {
  const [preposition, article] = [units[at], units[at + 1]];
  if (!has(preposition, Is.preposition) || !article || !grammar.indefinite.has(article.folded)) return false;
  let isOccasion = false;
  for (let i = at + 2; i < units.length && units[i]!.start < end; i++) {
    if (units[i]!.kind === 'mark' || has(units[i], Is.auxiliary | Is.complementiser | Is.relative | Is.coordinator)) return false;
    isOccasion ||= i < at + 2 + modifiers && occasions.has(units[i]!.folded);
  }
  return isOccasion;
}

/** "the talks would fail [on Wednesday at a rally]", "there is no truce [in an interview with the paper]", where no verb of telling stands right before. */
function endOfClause({ content, cue }: Candidate, prose: Prose): number | null {
  const { units, grammar, hitKind } = prose;
  const last = content.at(-1)!; // a content has a span
  if (!grammar.stages.size || content.length > 1 || cue.length !== 1) return null;
  const from = unitAt(units, last.start);
  const end = unitAt(units, last.end - 1) + 1;
  for (let i = end - 3; i >= from + LEAST; i--) {
    const unit = units[i]!; // inside
    if (unit.kind !== 'word' && unit.kind !== 'number') return null;
    // "on Wednesday at a rally": the day tells that somebody spoke there, whatever the occasion
    const timed = has(units[i - 1], Is.time) && units[i - 1]!.capital;
    const nouns = timed && grammar.stages.has(unit.folded) ? grammar.occasions : grammar.stages.get(unit.folded);
    if (!nouns || !opensOccasion(prose, i, last.end, MODIFIERS, nouns)) continue;
    const at = has(units[i - 1], Is.time) ? startOfTime(units, i) : i;
    const verb = units[at - 1]!; // behind the first words
    const isGiven = hitKind(at - 1) === 'verb' || TELLING.test(verb.folded);
    return at >= from + LEAST && !isGiven ? (isMark(verb, ',') ? units[at - 2]!.end : verb.end) : null;
  }
  return null;
}
/** "would be announced in a statement": what is told there is the content's own. */
const TELLING = /(?:ed|en|ing|ade|out|told|said|spoke|speaks?|speech|address|reply)$/;

/** "[on] Wednesday", "[last] week" */
function startOfTime(units: readonly Unit[], end: number): number {
  let at = end - 1;
  while (has(units[at - 1], Is.time)) at--;
  if (has(units[at - 1], Is.preposition)) return at - 1;
  return units[at]!.capital ? at : end; // "last week" may belong to what is said
}
