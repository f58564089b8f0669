// What the layout says rather than a sentence: continued quotations, lists of "― Name", quotations that stand alone behind an attribution,
// sentences that go on in the mood of reported speech. Labels ("NAME: …", headlines) are in labels.ts.

import type { Span } from '../../model.ts';
import type { Candidate } from './candidate.ts';
import { trim } from './content.ts';
import { isWholePeriod } from './content-before.ts';
import { Is } from './grammar.ts';
import { isName } from './labels.ts';
import { has, isMark, type Prose, spanOf, type Unit } from './prose.ts';
import { phraseAfter } from './source.ts';

const bare = (content: readonly Span[], confidence: number, because: string): Candidate => ({
  source: [],
  cue: [],
  content,
  verb: null,
  confidence,
  because: `engine/${because}`,
});

/**
 * “A.¶“B.” → B goes on with A's speaker: whole quotations that open a block while the one before is still open. A too where nobody but the
 * one behind the last of them is named: “A.¶“B.¶“C,” he said.
 */
export function proposeContinuations(prose: Prose, spoken: ReadonlyMap<number, unknown>): Candidate[] {
  const { units, periods } = prose;
  const found: Candidate[] = [];
  periods.forEach((period, index) => {
    const previous = periods[index - 1];
    if (!previous || previous.block === period.block) return;
    const last = units[previous.to - 1]!;
    const first = units[period.from]!;
    if (!last.quotation?.open || first.kind !== 'quotation') return;
    if (previous.to - previous.from === 1 && !opensFurther(prose, index - 1) && isClaimedLater(prose, index, spoken))
      found.push(bare([spanOf(units, previous.from, previous.to)], 0.9, 'quotation-opens'));
    const isTold = spoken.has(index) && !isWholePeriod(units, period); // … B,” he said: his cue takes both
    if (!isTold) found.push(bare([spanOf(units, period.from, period.from + 1)], 0.9, 'quotation-continues'));
  });
  return found;
}

/** Whether the period goes on with a quotation that an earlier block left open. */
const opensFurther = ({ units, periods }: Prose, index: number): boolean => {
  const before = periods[index - 1];
  return before !== undefined && before.block !== periods[index]!.block && units[before.to - 1]!.quotation?.open === true;
};

/** Whether the speech that is still open before the period ends with somebody's saying it. */
function isClaimedLater({ units, periods }: Prose, index: number, spoken: ReadonlyMap<number, unknown>): boolean {
  const LONGEST = 12; // paragraphs of one speech
  for (let i = index; i < Math.min(periods.length, index + LONGEST); i++) {
    const { quotation } = units[periods[i]!.from]!; // a period has a unit
    if (quotation?.open !== true) return quotation !== null && spoken.has(i) && !isWholePeriod(units, periods[i]!);
  }
  return false;
}

/** “Q.” ― Name: a quotation that fills its block but for the name behind a dash, as in lists of voices and under mottos. */
export function proposeSignatures(prose: Prose): Candidate[] {
  const { units, periods, firstPeriod } = prose;
  const found: Candidate[] = [];
  firstPeriod.forEach((index, block) => {
    const first = periods[index];
    if (!first || units[first.from]!.kind !== 'quotation') return;
    let last = index;
    while (periods[last + 1]?.block === block) last++;
    const dash = isMark(units[first.from + 1], '.,') ? first.from + 2 : first.from + 1;
    if (!isMark(units[dash], '―—–-')) return;
    let to = periods[last]!.to;
    if (isMark(units[to - 1], '.')) to--;
    // What stands behind the name tells who it is: “Q” — Ana Lind, teacher
    let end = dash + 1;
    if (to - dash > SIGNATURE) return;
    while (end < to && !isMark(units[end], ',(')) end++;
    if (!isName(prose, dash + 1, end)) return;
    found.push({
      source: [spanOf(units, dash + 1, end)],
      cue: [spanOf(units, dash, dash + 1)],
      content: [spanOf(units, first.from, first.from + 1)],
      verb: null,
      confidence: 0.9,
      because: 'engine/signed-quotation',
    });
  });
  return found;
}

/** Units of a name and what is told of it. */
const SIGNATURE = 16;

/** A quotation that fills its sentence right behind an attribution of the same block: same speaker, no cue. */
export function proposeStandalone(prose: Prose, spokenPeriods: ReadonlySet<number>): Candidate[] {
  const { units, periods } = prose;
  const found: Candidate[] = [];
  periods.forEach((period, index) => {
    if (spokenPeriods.has(index) || !isWholePeriod(units, period)) return;
    const first = units.findIndex((unit, i) => i >= period.from && i < period.to && unit.kind === 'quotation');
    if (first < 0) return;
    const { inner } = units[first]!.quotation!;
    const text = prose.text.slice(inner.start, inner.end);
    if (text.split(/\s+/).length < 4) return;
    const previous = periods[index - 1];
    const near = previous !== undefined && previous.block === period.block && spokenPeriods.has(index - 1);
    found.push(bare([spanOf(units, first, first + 1)], near ? 0.7 : 0.55, near ? 'quotation-behind-attribution' : 'quotation-alone'));
  });
  return found;
}

const skipAdverbs = (units: readonly Unit[], from: number, to: number): number => {
  let i = from;
  while (i < to && has(units[i], Is.adverb) && !has(units[i], Is.determiner | Is.pronoun)) i++;
  return i;
};

/** "X sagte, … Der Hafen sei leer. Man warte.": sentences in the subjunctive of reported speech behind an attribution go on with its source. */
export function proposeSubjunctives(prose: Prose, spoken: ReadonlyMap<number, readonly Span[]>): Candidate[] {
  const { units, periods, grammar } = prose;
  if (!grammar.language.subjunctives.length) return [];
  const found: Candidate[] = [];
  let source: readonly Span[] | null = null;
  let last = -1;
  periods.forEach((period, index) => {
    const own = spoken.get(index);
    if (own) {
      source = own.length ? own : source;
      last = index;
      return;
    }
    if (!source || last !== index - 1 || period.block - periods[last]!.block > 1) return;
    let reported = false;
    for (let i = period.from; i < period.to; i++) {
      if (has(units[i], Is.pronoun) && prose.grammar.firstPersons.has(units[i]!.folded)) return;
      if (has(units[i], Is.subjunctive)) reported = true;
    }
    const colon = units.findIndex((unit, i) => i > period.from && i < period.to && isMark(unit, ':'));
    if (reported && colon > 0) {
      // "Sein Minister legte nach: Es gebe keinen Grund." Somebody else begins to speak.
      last = index;
      const own = phraseAfter(
        prose,
        { ...period, to: colon },
        skipAdverbs(units, period.from, colon),
        (at) => prose.hitKind(at) === 'verb',
      );
      const said = trim(units, colon + 1, period.to);
      source = own && units[own.to - 1]!.capital ? [spanOf(units, own.from, own.to)] : null;
      if (source && said)
        found.push({
          source,
          cue: [],
          content: [spanOf(units, said.from, said.to)],
          verb: null,
          confidence: 0.88,
          because: 'engine/colon-mood',
        });
      return;
    }
    const content = reported ? trim(units, period.from, period.to) : null;
    if (!content) return;
    // "…, hieß es.": says that it is reported, and not by whom.
    const verb = content.to - 2;
    const isClosed =
      verb - 1 > content.from && isMark(units[verb - 1], ',') && prose.hitKind(verb) === 'verb' && has(units[verb + 1], Is.pronoun);
    last = index;
    found.push({
      source,
      cue: isClosed ? [spanOf(units, verb, content.to)] : [],
      content: [spanOf(units, content.from, isClosed ? verb - 1 : content.to)],
      verb: null,
      confidence: 0.7,
      because: 'engine/reported-mood',
    });
  });
  return found;
}
