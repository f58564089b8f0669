// A reporting verb with its auxiliaries; null for what reports nothing: "did not say", "to say", "would say".
//   "has since confirmed" → from "has" on · "teilte … mit" → with its particle

import { type CueTrigger, Is } from './grammar.ts';
import { type Hit, has, isMark, type Period, type Prose, type Unit } from './prose.ts';

export type VerbHit = Hit & { readonly trigger: CueTrigger<'verb'> };

/** The verb with its auxiliaries; null for what reports nothing: "did not say", "to say", "would say". */
export function group(prose: Prose, period: Period, hit: VerbHit): { from: number; particle: number | null } | null {
  const { units, grammar } = prose;
  let from = hit.at;
  let passive = false;
  while (from > period.from) {
    const unit = units[from - 1]!;
    if (has(unit, Is.negation)) return null;
    if (grammar.language.clitics?.includes(unit.folded) && !has(unit, Is.article | Is.preposition)) {
      from--;
      continue;
    }
    if (has(unit, Is.pronoun | Is.determiner)) break;
    if (has(unit, Is.passive)) passive = true;
    if (has(unit, Is.hypothetical) && has(unit, Is.auxiliary)) return null;
    if (!has(unit, Is.auxiliary | Is.adverb)) break;
    from--;
  }
  if (has(units[hit.at + hit.length], Is.negation) && !negatesInfinitive(prose, hit.at + hit.length)) return null;
  if (hit.trigger.weak && from === hit.at && grammar.language.bareClauses && grammar.media.has(units[hit.at + hit.length]?.folded ?? ''))
    return null; // "Russian state television"
  if (from === hit.at && from > period.from && has(units[from - 1], Is.article)) return null;
  // "United States": a capital inside a sentence is a name, unless all words are capitalised as in a headline.
  if (units[hit.at]!.capital && hit.at > period.from && !isHeadline(units, period)) return null;
  if (has(units[from - 1], Is.infinitive) && from > period.from) return null;
  if (passive || (has(units[hit.at + hit.length], Is.passive) && !isMark(units[from - 1], ','))) return null;
  if (hit.trigger.particle === null) return { from, particle: null };
  for (let i = hit.at + hit.length; i < Math.min(period.to, hit.at + 30); i++) {
    if (units[i]!.kind === 'mark' && !isMark(units[i], '()')) return null;
    const closes = i + 1 >= period.to || units[i + 1]!.kind !== 'word' || has(units[i + 1], Is.complementiser | Is.interrogative);
    if (units[i]!.folded === hit.trigger.particle && closes) return { from, particle: i };
  }
  return null;
}

/** "dit [ne plus regarder]": the negation is a part of what is said. */
function negatesInfinitive({ units, grammar }: Prose, at: number): boolean {
  const REACH = 4; // units
  const { infinitiveEndings = [] } = grammar.language;
  return units
    .slice(at + 1, at + REACH)
    .some(({ folded, is }) => is === 0 && infinitiveEndings.some((ending) => folded.length > ending.length + 1 && folded.endsWith(ending)));
}

const isHeadline = (units: readonly Unit[], period: Period): boolean => {
  const words = units.slice(period.from, Math.min(period.to, period.from + 30)).filter(({ kind }) => kind === 'word');
  return words.filter(({ capital }) => capital).length > 0.6 * words.length;
};
