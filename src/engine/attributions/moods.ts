// Attributions × the rules' candidates → with the sentences in the mood of reported speech that go on behind one.
//   "[Der Sprecher] sagte, der Hafen sei leer. [Man warte auf Schiffe.]" → the second is his too
// On dewikinews dev 14 of 20 that the weights leave out are right, given whom the sentence before is attributed to. Sentences that follow each
// other in a paragraph are one attribution, as annotators have it: joined, F1 rises by 0.6 and 0.25 on the two halves of dewikinews' training part.

import type { Span } from '../../model.ts';
import type { Candidate } from './candidate.ts';
import { trim } from './content.ts';
import { isWholePeriod } from './content-before.ts';
import { Is } from './grammar.ts';
import { has, isMark, type Prose, periodAt, spanOf, unitAt } from './prose.ts';

export function goOnInMood(decided: readonly Candidate[], candidates: readonly Candidate[], prose: Prose): readonly Candidate[] {
  const { units, periods, grammar } = prose;
  if (!grammar.language.subjunctives.length) return decided;
  const periodOf = (offset: number) => periodAt(periods, unitAt(units, offset));
  /** Period → who was the last to speak in it. */
  const speaking = new Map<number, readonly Span[]>();
  const taken = new Set<number>();
  for (const { source, cue, content } of decided)
    for (const { start, end } of [...content, ...cue]) {
      for (let period = periodOf(start); period <= periodOf(end - 1); period++) taken.add(period);
      if (source.length) speaking.set(periodOf(end - 1), source);
    }
  const proposed = new Map(
    candidates.filter(({ because }) => because === 'engine/reported-mood').map((one) => [periodOf(one.content[0]!.start), one]),
  ); // a content has a span
  const more: Candidate[] = [];
  let last = -1;
  periods.forEach((period, index) => {
    const first = firstBehind(prose, index, (between) => !speaking.has(between) && carries(prose, between, taken));
    const source = speaking.get(first - 1);
    if (taken.has(index) || !source || isNobody(source, prose)) return;
    const one = proposed.get(index) ?? (first === index && periods[index - 1]?.block !== period.block ? null : inMood(prose, index));
    if (!one) return;
    // "Sie stünden leer. Man warte.": what was not clear by itself is, between two that are.
    const content = [...unclear(prose, first, index, taken), ...one.content];
    taken.add(index);
    speaking.set(index, source);
    const before = more.at(-1);
    const goesOn = before && before.cue.length === 0 && one.cue.length === 0 && last >= first - 1 && periods[last]?.block === period.block;
    if (goesOn) more[more.length - 1] = { ...before, content: [...before.content, ...content] };
    else more.push({ ...one, source, content });
    last = index;
  });
  return more.length ? [...decided, ...more].sort((a, b) => a.content[0]!.start - b.content[0]!.start) : decided;
}

/** The first of the periods right before `index`, of the same block, that `is` holds for all of. */
function firstBehind({ periods }: Prose, index: number, is: (period: number) => boolean): number {
  const LONGEST = 3; // sentences
  let first = index;
  while (index - first < LONGEST && periods[first - 1]?.block === periods[index]!.block && is(first - 1)) first--;
  return first;
}

/** A sentence that says nothing of who speaks: a quotation, or one whose mood may be that of reported speech. */
const carries = (prose: Prose, index: number, taken: ReadonlySet<number>): boolean =>
  isWholePeriod(prose.units, prose.periods[index]!) || (!taken.has(index) && isUnclear(prose, index));

function isUnclear({ units, periods, grammar }: Prose, index: number): boolean {
  const { from, to } = periods[index]!; // callers stay inside
  for (let i = from; i < to; i++) if (grammar.language.irrealis?.includes(units[i]!.folded)) return true;
  return false;
}

function unclear(prose: Prose, from: number, to: number, taken: Set<number>): Span[] {
  const spans: Span[] = [];
  for (let index = from; index < to; index++) {
    const { units, periods } = prose;
    const content = !taken.has(index) && isUnclear(prose, index) ? trim(units, periods[index]!.from, periods[index]!.to) : null;
    if (!content) continue;
    taken.add(index);
    spans.push(spanOf(units, content.from, content.to));
  }
  return spans;
}

/** The sentence in the mood of reported speech; null where it is in another, or speaks of whoever speaks. */
function inMood({ units, periods, grammar, blocks }: Prose, index: number): Candidate | null {
  const { from, to, block } = periods[index]!; // callers stay inside
  if (blocks[block]!.role !== 'paragraph') return null;
  let isReported = false;
  const last = units[isMark(units[to - 1], '.') ? to - 2 : to - 1];
  const isHearsay = grammar.language.hearsay?.infinitives.includes(last?.folded ?? '') ?? false;
  for (let i = from; i < to; i++) {
    if (grammar.firstPersons.has(units[i]!.folded)) return null;
    isReported ||= has(units[i], Is.subjunctive) || (isHearsay && grammar.language.hearsay!.verbs.includes(units[i]!.folded));
  }
  const content = isReported ? trim(units, from, to) : null;
  return (
    content && {
      source: [],
      cue: [],
      content: [spanOf(units, content.from, content.to)],
      verb: null,
      confidence: 0.65,
      because: 'engine/reported-mood',
    }
  );
}

/** "es": nobody in particular. */
function isNobody([first]: readonly Span[], { units, grammar }: Prose): boolean {
  const unit = first && units[unitAt(units, first.start)];
  return (
    unit === undefined ||
    (has(unit, Is.pronoun) && grammar.language.pronouns.some(({ forms, gender }) => gender === 'n' && forms[0] === unit.folded))
  );
}
