// An attribution whose clause opens its sentence and hangs on another → with its content up to the comma behind which the main clause begins.
//   "When Reed said [that the road was open, prices fell]" → the road was open
//   "Trotz seiner Behauptung, [der Krieg sei vorbei, blieben die Truppen]" → der Krieg sei vorbei

import { passes } from '../../language/claim-patterns.ts';
import type { ClaimWords } from '../../language/claims.ts';
import type { Candidate } from './candidate.ts';
import { Is } from './grammar.ts';
import { has, isMark, type Prose, periodAt, spanOf, type Unit, unitAt } from './prose.ts';

/** A clause that opens a sentence has its cue within so many units: "When the spokesman of the mayor told reporters on Monday". */
const OPENING = 14;
/** A main clause has its verb within so many units: "prices of wheat in the north fell". */
const SUBJECT = 10;

export function endFronted(one: Candidate, prose: Prose): Candidate {
  const { units, periods, grammar } = prose;
  const last = one.content.at(-1)!; // a content has a span
  const cue = one.cue.at(-1);
  const words = grammar.language.claims;
  if (!words || !cue || cue.end > last.start) return one;
  const at = unitAt(units, cue.start);
  const { from, to } = periods[periodAt(periods, at)]!; // a cue stands in a period
  if (at - from > OPENING || !isFronted(prose, from, at)) return one;
  const begin = unitAt(units, last.start);
  const end = Math.min(to, unitAt(units, last.end - 1) + 1);
  for (let i = begin + 1; i < end - 1; i++)
    if (
      isMark(units[i], ',') &&
      beginsMain(prose, i + 1, end, words) &&
      (holdsClause(units, begin, i, words) || mayHoldClause(prose, begin, i, end))
    )
      return { ...one, content: [...one.content.slice(0, -1), spanOf(units, begin, i)] };
  return one;
}

/** "When NP said", "Despite NP's claim": what stands between the sentence's start and the cue has no comma of its own. */
function isFronted({ units, hitAt }: Prose, from: number, cue: number): boolean {
  const first = units[from];
  for (let i = from; i < cue; i++) if (units[i]!.kind === 'mark' && !isMark(units[i], '.-')) return false;
  // "As NP said, S"
  if (has(first, Is.as) && isMark(units[cue + 1], ',')) return false;
  if (has(first, Is.subordinator) && !has(first, Is.hypothetical | Is.adverb)) return true;
  return has(first, Is.preposition) && (hitAt(cue)?.some(({ trigger }) => trigger.kind === 'noun') ?? false);
}

function holdsClause(units: readonly Unit[], from: number, to: number, words: ClaimWords): boolean {
  for (let i = from; i < to; i++)
    if (passes(units[i]!, words.finite) || passes(units[i]!, words.past) || has(units[i], Is.subjunctive)) return true;
  return false;
}

/** "…, [prices of wheat fell]", "…, [fiel der Preis]": a clause with a verb of its own that leans on nothing. */
function beginsMain({ units, grammar }: Prose, from: number, to: number, words: ClaimWords): boolean {
  const first = units[from]!; // callers stay inside
  const LEANS = Is.coordinator | Is.contrast | Is.subordinator | Is.complementiser | Is.interrogative | Is.as | Is.relative | Is.infinitive;
  if (grammar.language.order === 'second')
    return first.kind === 'word' && !first.capital && (first.is & ~Is.auxiliary) === 0 && !isInfinitive(units, from, to);
  if (first.kind !== 'word' && first.kind !== 'number') return false;
  if (has(first, LEANS | Is.auxiliary) && !has(first, Is.determiner | Is.pronoun)) return false;
  for (let i = from + 1; i < Math.min(to, from + SUBJECT); i++) {
    const unit = units[i]!; // inside
    if (passes(unit, words.finite) || passes(unit, words.past)) return !has(units[i - 1], Is.article);
    if (unit.kind === 'quotation' || (unit.kind === 'mark' && !isMark(unit, '.-')) || has(unit, Is.complementiser | Is.relative))
      return false;
  }
  return false;
}

/** "…, neue Gespräche [zu] führen" */
function isInfinitive(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to && !isMark(units[i], ','); i++) if (has(units[i], Is.infinitive)) return true;
  return false;
}

/** "переговоры провалены, [рубль упал]": where a clause may have no verb, two words are one unless they begin a list, "главы России, Ирана и Китая". */
function mayHoldClause({ units, grammar }: Prose, from: number, comma: number, to: number): boolean {
  const { order, articles, caseless } = grammar.language;
  if (order !== 'free' || articles.length || caseless || comma - from < 2) return false;
  for (let i = comma + 1; i < to && !isMark(units[i], ','); i++) if (has(units[i], Is.coordinator)) return false;
  return true;
}
