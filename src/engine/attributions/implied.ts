// Learnt attributions → the same, with the sentence's subject for a source where the weights see none, or a word that names nobody.
//   "Holt toured the north, [warning] that S" → Holt · "Reed, who was there, [then loudly] asked “Q”" → Reed

import type { Span } from '../../model.ts';
import type { Candidate } from './candidate.ts';
import { Is } from './grammar.ts';
import { has, isMark, type Prose, periodAt, spanOf, unitAt } from './prose.ts';
import { subjectBefore } from './source.ts';
import { opener } from './subjects.ts';

export function nameImplied(decided: readonly Candidate[], prose: Prose): readonly Candidate[] {
  let last: Candidate | undefined; // with a source, in the order of the text
  return decided.map((one) => {
    const whole = namesNobody(one, prose) ? withSubject(one, last, prose) : one;
    if (whole.source.length) last = whole;
    return whole;
  });
}

/** Nothing, "loudly", "The": adverbs and articles are nobody. */
function namesNobody({ source, cue }: Candidate, { units }: Prose): boolean {
  if (!cue.length || source.length > 1) return false;
  const [span] = source;
  if (!span) return true;
  const at = unitAt(units, span.start);
  const unit = units[at]!; // inside
  return (
    unit.end >= span.end && unit.kind === 'word' && has(unit, Is.adverb | Is.article | Is.time) && !has(unit, Is.pronoun | Is.coordinator)
  );
}

function withSubject(one: Candidate, last: Candidate | undefined, prose: Prose): Candidate {
  const { units, periods, grammar, hitKind } = prose;
  const verb = unitAt(units, one.cue[0]!.start); // has a cue
  const period = periods[periodAt(periods, verb)]!; // inside
  const isParticiple =
    isMark(units[verb - 1], ',–—') && grammar.language.participleEndings.some((ending) => units[verb]!.folded.endsWith(ending));
  const isBehind = one.content[0]!.start > one.cue[0]!.end; // a content has a span
  if (!isBehind || verb <= period.from || has(units[verb - 1], Is.infinitive) || has(units[verb], Is.infinitive)) return one;
  const isCue = (unit: number) => unit !== verb && hitKind(unit) === 'verb';
  if (!isParticiple) {
    const own =
      one.source.length && grammar.language.order === 'free'
        ? subjectBefore(prose, period, unitAt(units, one.source[0]!.start), isCue)
        : null;
    return own ? { ...one, source: [spanOf(units, own.from, own.to)] } : one;
  }
  // "Holt said that S, stressing that S′": whoever speaks already is implied, and the speakers' stage knows it.
  const spoke = last?.source[0] && last.source[0].start >= units[period.from]!.start && last.source[0].start < one.cue[0]!.start;
  if (spoke) return one;
  const own = opener(prose, period, verb);
  const isName =
    own !== null && (units.slice(own.from, own.to).some(({ capital }) => capital) || grammar.nominatives.has(units[own.from]!.folded));
  const span: Span | null = own && isName ? spanOf(units, own.from, own.to) : null;
  return span && !has(units[own!.from], Is.subordinator | Is.preposition | Is.adverb) ? { ...one, source: [span] } : one;
}
