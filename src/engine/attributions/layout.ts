// What the layout says rather than a sentence: continued quotations, transcripts ("NAME: …"), headlines ("Putin: …"),
// block quotes, lists of "― Name", and quotations that stand alone behind an attribution.
import type { Span } from '../../model.ts';
import { contentBelow } from './below.ts';
import type { Candidate } from './candidate.ts';
import { trim } from './content.ts';
import { isWholePeriod } from './content-before.ts';
import { Is } from './grammar.ts';
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
    found.push(bare([spanOf(units, period.from, period.from + 1)], 0.9, 'quotation-continues'));
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

/** "NAME: text" at a block's start. In a transcript several blocks do so; elsewhere a headline or a quotation must follow. */
export function proposeLabels(prose: Prose): Candidate[] {
  const { units, periods, blocks } = prose;
  const found: Candidate[] = [];
  const labels: { block: number; period: number; from: number; colon: number; name: string; upper: boolean }[] = [];
  prose.firstPeriod.forEach((index, block) => {
    const period = periods[index];
    if (!period) return;
    const from = behindTime(units, period.from);
    for (let i = from; i < Math.min(period.to, from + 9); i++) {
      const unit = units[i]!;
      if (isMark(unit, ':') && i > from) {
        const name = prose.text.slice(units[from]!.start, units[i - 1]!.end);
        labels.push({ block, period: index, from, colon: i, name, upper: name === name.toUpperCase() && /\p{Lu}{2}/u.test(name) });
        return;
      }
      if (unit.kind === 'quotation' || (unit.kind === 'mark' && !isMark(unit, '.-–()')) || has(unit, Is.auxiliary | Is.complementiser))
        return;
      if (prose.hitKind(i) === 'verb') return;
    }
  });
  for (const one of proposeClosing(prose)) found.push(one);
  const counts = new Map<string, number>();
  for (const { name } of labels) counts.set(name, (counts.get(name) ?? 0) + 1);
  const uppers = labels.filter(({ upper }) => upper).length;
  for (const [order, { block, period: index, from, colon, name, upper }] of labels.entries()) {
    const period = periods[index]!;
    const turn = (counts.get(name) ?? 0) >= 2 && isName(prose, from, colon);
    const transcript = (upper && uppers > 1) || turn; // "NEW DELHI:" alone is where a report comes from
    const headline = (block === 0 || blocks[block]!.role === 'heading') && isName(prose, from, colon);
    const quoted = units[colon + 1]?.kind === 'quotation' && colon + 1 < period.to && startsLikeName(prose, from);
    const below = colon + 1 === period.to && isName(prose, from, colon) ? contentBelow(prose, period) : null;
    if (below) {
      const source = [spanOf(units, from, colon)];
      found.push({
        source,
        cue: [spanOf(units, colon, colon + 1)],
        content: below,
        verb: null,
        confidence: 0.9,
        because: 'engine/quoted-below',
      });
      continue;
    }
    if (!transcript && !headline && !quoted) continue;
    // A transcript's turn runs to the block's end, a headline to its period's.
    let last = period.to;
    if (transcript) for (let i = index + 1; periods[i]?.block === block; i++) last = periods[i]!.to;
    const content = quoted ? { from: colon + 1, to: colon + 2 } : trim(units, colon + 1, last);
    if (!content || (content.to - content.from < 2 && !quoted)) continue;
    const further = turn && !quoted ? turnsOn(prose, block, labels[order + 1]?.block ?? null) : [];
    found.push({
      source: [spanOf(units, from, colon)],
      cue: [spanOf(units, colon, colon + 1)],
      content: [spanOf(units, content.from, content.to), ...further],
      verb: null,
      confidence: transcript ? 0.8 : headline ? 0.65 : 0.8,
      because: transcript ? 'engine/transcript' : headline ? 'engine/headline-colon' : 'engine/label-quotation',
    });
  }
  return found;
}

/** "16:42 Kremlin: S", "13.05 – Putin: S": a live blog's line begins with the time. */
function behindTime(units: Prose['units'], from: number): number {
  const isTime = units[from]?.kind === 'number' && isMark(units[from + 1], ':') && units[from + 2]?.kind === 'number';
  const at = isTime ? from + 3 : /^\d{1,2}[.:h]\d\d$/.test(units[from]?.folded ?? '') ? from + 1 : from;
  return at > from && isMark(units[at], '–—-|') ? at + 1 : at;
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

/** "Talks will go on as planned: Kremlin": a heading that closes with a colon and a name. */
function proposeClosing(prose: Prose): Candidate[] {
  const { units, periods, blocks } = prose;
  const LEAST = 4; // words: "Watch live: NAME" says nothing
  return periods.flatMap(({ from, to, block }, index): Candidate[] => {
    if (blocks[block]!.role !== 'heading' || periods[index + 1]?.block === block) return [];
    let colon = to - 1;
    while (colon > from && to - colon < 6 && !isMark(units[colon], ':')) colon--;
    const said = isMark(units[colon], ':') ? trim(units, from, colon) : null;
    if (!said || colon + 1 >= to || !isName(prose, colon + 1, to)) return [];
    const words = units.slice(said.from, said.to);
    if (words.filter(({ kind }) => kind === 'word').length < LEAST || words.some((unit) => isMark(unit, ':?'))) return [];
    if (has(words[0], Is.interrogative) && !has(words[0], Is.determiner)) return [];
    return [
      {
        source: [spanOf(units, colon + 1, to)],
        cue: [spanOf(units, colon, colon + 1)],
        content: [spanOf(units, said.from, said.to)],
        verb: null,
        confidence: 0.88,
        because: 'engine/headline-colon',
      },
    ];
  });
}

/** So many blocks of one turn are read on at most: an interview's answer, not the article behind the interview. */
const TURN = 8;

/** The blocks behind a turn's first up to the next label; the last turn has none, for nobody can tell where it ends. */
function turnsOn({ units, periods, blocks, firstPeriod }: Prose, block: number, next: number | null): Span[] {
  if (next === null || next - block > TURN) return [];
  const spans: Span[] = [];
  for (let i = block + 1; i < next; i++) {
    const first = firstPeriod[i];
    if (first === undefined || !periods[first] || blocks[i]!.role === 'heading') return spans;
    let last = first;
    while (periods[last + 1]?.block === i) last++;
    const content = trim(units, periods[first]!.from, periods[last]!.to);
    if (content) spans.push(spanOf(units, content.from, content.to));
  }
  return spans;
}

/** One to four words, all capitalised or of a name ("de", "al-"), no determiner and nothing that looks like a rubric. */
function isName(prose: Prose, from: number, to: number): boolean {
  const { units } = prose;
  const words = units.slice(from, to).filter(({ kind }) => kind !== 'mark');
  return (
    words.length >= 1 &&
    words.length <= 4 &&
    words.every(({ capital, kind, is }) => kind === 'word' && capital && (is & (Is.time | Is.preposition | Is.adverb)) === 0)
  );
}

const startsLikeName = (prose: Prose, from: number): boolean => has(prose.units[from], Is.determiner) || prose.units[from]!.capital;

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
