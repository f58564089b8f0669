// Attributions × the rules' candidates → with the sentences in the mood of reported speech that go on behind one.
//   "[Der Sprecher] sagte, der Hafen sei leer. [Man warte auf Schiffe.]" → the second is his too
// On dewikinews dev 14 of 20 that the weights leave out are right, given whom the sentence before is attributed to. Sentences that follow each
// other in a paragraph are one attribution, as annotators have it: joined, F1 rises by 0.6 and 0.25 on the two halves of dewikinews' training part.

import type { Span } from '../../model.ts';
import type { Candidate } from './candidate.ts';
import { Is } from './grammar.ts';
import { has, type Prose, periodAt, unitAt } from './prose.ts';

export function goOnInMood(decided: readonly Candidate[], candidates: readonly Candidate[], prose: Prose): readonly Candidate[] {
  const moods = candidates.filter(({ because }) => because === 'engine/reported-mood');
  if (!moods.length) return decided;
  const { units, periods } = prose;
  const periodOf = (offset: number) => periodAt(periods, unitAt(units, offset));
  /** Period → who was the last to speak in it. */
  const speaking = new Map<number, readonly Span[]>();
  const taken = new Set<number>();
  for (const { source, cue, content } of decided)
    for (const { start, end } of [...content, ...cue]) {
      for (let period = periodOf(start); period <= periodOf(end - 1); period++) taken.add(period);
      if (source.length) speaking.set(periodOf(end - 1), source);
    }
  const more: Candidate[] = [];
  let last = -1;
  for (const one of moods) {
    const period = periodOf(one.content[0]!.start); // a content has a span
    const source = speaking.get(period - 1);
    if (taken.has(period) || !source || isNobody(source, prose)) continue;
    taken.add(period);
    speaking.set(period, source);
    const before = more.at(-1);
    const goesOn =
      before &&
      before.cue.length === 0 &&
      one.cue.length === 0 &&
      last === period - 1 &&
      prose.periods[period]!.block === prose.periods[last]!.block;
    if (goesOn) more[more.length - 1] = { ...before, content: [...before.content, ...one.content] };
    else more.push({ ...one, source });
    last = period;
  }
  return more.length ? [...decided, ...more].sort((a, b) => a.content[0]!.start - b.content[0]!.start) : decided;
}

/** "es": nobody in particular. */
function isNobody([first]: readonly Span[], { units, grammar }: Prose): boolean {
  const unit = first && units[unitAt(units, first.start)];
  return (
    unit === undefined ||
    (has(unit, Is.pronoun) && grammar.language.pronouns.some(({ forms, gender }) => gender === 'n' && forms[0] === unit.folded))
  );
}
