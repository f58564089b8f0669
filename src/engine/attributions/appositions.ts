// Behind a source → where what tells more of it ends: "according to the minister[, Paul Reed], S" · "selon Ana Reed[, chercheuse au port], S".

import { Is } from './grammar.ts';
import { has, isMark, type Period, type Prose } from './prose.ts';
import type { Range } from './source.ts';

/** "Pour le ministre[, Paul Reed], S": the name of whoever was called by an office. */
export function withName({ units }: Prose, period: Period, source: Range): Range {
  const NAME = 5; // units
  if (!isMark(units[source.to], ',') || units[source.to - 1]!.capital) return source;
  let end = source.to + 1;
  while (end < period.to && end <= source.to + NAME && units[end]!.kind === 'word' && units[end]!.capital) end++;
  return end > source.to + 2 && isMark(units[end], ',') ? { from: source.from, to: end } : source;
}

/** "Selon Ana Reed, [chercheuse au centre, ]S", "Według Reeda, [który kieruje portem, ]S": what tells of the source lies between two commas. */
export function clauseBehind(prose: Prose, period: Period, comma: number): number {
  const { units } = prose;
  const [LONGEST, LEAST] = [12, 3]; // units of what tells, and of what is left
  const next = units[comma + 1];
  if (!isMark(units[comma], ',') || next?.kind !== 'word') return comma;
  const isRelative = has(next, Is.relative);
  if (!isRelative && (next.capital || (next.is & ~Is.nominal) !== 0)) return comma;
  for (let i = comma + 1; i < Math.min(period.to - LEAST, comma + LONGEST); i++) {
    const unit = units[i]!; // inside
    if (isMark(unit, ',')) return prose.hitKind(i + 1) === 'verb' ? comma : i; // "По словам NP, S, пишет NP"
    if (unit.kind === 'quotation' || isMark(unit, ':;–—')) return comma;
    if (isRelative) continue;
    if (has(unit, Is.auxiliary | Is.complementiser) || prose.hitKind(i) === 'verb') return comma;
    if (has(unit, Is.pronoun) && !has(unit, Is.determiner)) return comma;
  }
  return comma;
}

/** "источник[, знакомый с ходом переговоров], S": whoever is not named is described up to the next comma or the sentence's end. */
export function withDescription({ units, grammar }: Prose, period: Period, source: Range): Range {
  const LONGEST = 14; // units
  const { describing = [], attributiveEndings } = grammar.language;
  const first = units[source.to + 1];
  if (!isMark(units[source.to], ',') || first?.kind !== 'word' || units[source.to - 1]!.capital || source.to + 1 >= period.to)
    return source;
  const tells =
    describing.includes(first.folded) ||
    attributiveEndings.some((ending) => first.folded.length > ending.length + 3 && first.folded.endsWith(ending));
  if (!tells) return source;
  for (let i = source.to + 2; i < Math.min(period.to, source.to + LONGEST); i++) {
    const unit = units[i]!; // inside
    if (isMark(unit, ',.')) return { from: source.from, to: i };
    if (unit.kind === 'quotation' || isMark(unit, ':;–—') || has(unit, Is.complementiser)) return source;
  }
  return source;
}

/** Behind the source: an apposition up to its comma. */
export function parenthesisEnd(prose: Prose, period: Period, source: Range, opened: boolean): number {
  const { units } = prose;
  let end = source.to;
  // "according to the ministry in Kyiv, S": what stands before the comma belongs to the phrase.
  for (let i = end; i < Math.min(period.to, end + 10); i++) {
    if (has(units[i], Is.auxiliary) || units[i]!.kind === 'quotation') break;
    if (isMark(units[i], ',.')) {
      if (units[i]!.folded === ',' || (opened && i === period.to - 1)) end = i;
      // "according to NP, whom the agency quotes, S"
      if (i === end && (has(units[i + 1], Is.relative) || prose.hitKind(i + 1) === 'citing')) end = clauseEnd(prose, period, i + 1) ?? end;
      break;
    }
  }
  return end;
}

/** The comma that closes a relative clause of a few words in which somebody reports. */
function clauseEnd(prose: Prose, period: Period, from: number): number | null {
  const LONGEST = 8; // units
  let reported = prose.hitKind(from) === 'citing';
  for (let i = from; i < Math.min(period.to, from + LONGEST); i++) {
    if (isMark(prose.units[i], ',')) return reported ? i : null;
    reported ||= prose.hitKind(i) === 'verb';
  }
  return null;
}
