// A source that the weights took the end of → the whole list that it closes.
//   "The leaders of Norland, [Sudland and Westland] said" → The leaders of Norland, Sudland and Westland

import type { Candidate } from './candidate.ts';
import { Is } from './grammar.ts';
import { has, isMark, type Prose, periodAt, type Unit, unitAt } from './prose.ts';

/** Units of what stands before the list: "the foreign and defence ministers of". */
const HEAD = 8;

export function withList(one: Candidate, { units, periods, hitKind, grammar }: Prose): Candidate {
  const [source] = one.source;
  if (!source || one.source.length > 1) return one;
  const from = unitAt(units, source.start);
  const to = unitAt(units, source.end - 1) + 1;
  const first = periods[periodAt(periods, from)]!.from; // a source stands in a period
  let joint = from;
  while (joint < to && units[joint]!.capital) joint++;
  if (!has(units[joint], Is.coordinator) || joint === from || joint + 1 >= to || !units[joint + 1]!.capital) return one;
  let at = from;
  while (at > first && (isMark(units[at - 1], ',') || isName(units[at - 1]))) at--;
  if (at === from || isMark(units[at], ',')) return one;
  if (at === first) return extend(one, units[at]!.start);
  // "лидеры Норландии, [Судландии и Вестландии]"
  const before = units[at - 1]!;
  if (!grammar.language.articles.length && before.kind === 'word' && (before.is & ~Is.time) === 0) return extend(one, before.start);
  if (!has(before, Is.nominal)) return one;
  let head = at - 1;
  while (
    head > first &&
    at - head < HEAD &&
    units[head - 1]!.kind === 'word' &&
    !has(units[head - 1], Is.auxiliary) &&
    hitKind(head - 1) !== 'verb'
  ) {
    head--;
    if (has(units[head], Is.article)) break;
  }
  return head < at - 1 ? extend(one, units[head]!.start) : one;
}

const isName = (unit: Unit | undefined): boolean =>
  unit?.capital === true && !has(unit, Is.determiner | Is.preposition | Is.adverb | Is.time | Is.subordinator);

const extend = (one: Candidate, start: number): Candidate => ({ ...one, source: [{ start, end: one.source[0]!.end }] }); // one source
