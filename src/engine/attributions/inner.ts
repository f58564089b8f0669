// Attributions × the rules' candidates → the same, where a content holds a voice that is not a part of it.
//   [“We stay,” adding, “We pay”] → “We stay,” and, of the same speaker, “We pay”
//   "After Reed argued [that ports should stay open, Holt said that they cost too much]" → Reed: …open · Holt: …too much
//   "Reed said he was [“the best,” and he repeated his claim that S]" → “the best”

import type { Span } from '../../model.ts';
import type { Candidate } from './candidate.ts';
import { Is } from './grammar.ts';
import { has, isMark, type Prose, periodAt, type Unit, unitAt } from './prose.ts';

/** Rules that read a verb and its content give at least so much. */
const SURE = 0.8;
/** A subordinate clause names who speaks within so many units: "After the new mayor argued". */
const OPENING = 8;

export function partVoices(decided: readonly Candidate[], candidates: readonly Candidate[], prose: Prose): readonly Candidate[] {
  const known = new Set(decided.flatMap(({ cue }) => cue.map(({ start }) => start)));
  const inner = candidates
    .filter(({ cue, confidence, content }) => cue.length === 1 && confidence >= SURE && cue[0]!.end <= content[0]!.start)
    .sort((a, b) => a.cue[0]!.start - b.cue[0]!.start);
  if (!inner.length) return decided;
  const parted: Candidate[] = [];
  const found: Candidate[] = [];
  for (const one of decided) {
    const [cue] = one.cue;
    const last = one.content.at(-1)!; // a content has a span
    const voice = cue && cue.end <= last.start ? voicesIn(inner, last).find((two) => joint(one, two, prose) !== null) : undefined;
    if (!voice) {
      parted.push(one);
      continue;
    }
    const end = joint(one, voice, prose)!; // just looked
    parted.push({ ...one, content: [...one.content.slice(0, -1), { start: last.start, end }] });
    const said = voice.cue[0]!.start; // one cue
    if (known.has(said)) continue;
    known.add(said);
    found.push(voice.because === 'engine/participle' ? { ...voice, source: one.source } : voice);
  }
  return found.length ? [...parted, ...found].sort((a, b) => a.content[0]!.start - b.content[0]!.start) : parted;
}

/** The candidates, sorted by their cues, whose cue stands in the span. */
function voicesIn(sorted: readonly Candidate[], { start, end }: Span): readonly Candidate[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.cue[0]!.start <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < sorted.length && sorted[last]!.cue[0]!.start < end) last++;
  return sorted.slice(low, last);
}

/** Where the first content ends, before the second voice; null where that is a part of what the first says. Code units. */
function joint(one: Candidate, two: Candidate, { units, periods }: Prose): number | null {
  const last = one.content.at(-1)!;
  const cue = unitAt(units, two.cue[0]!.start);
  if (two.because === 'engine/participle') {
    // “A,” adding[,] “B”
    if (units[unitAt(units, two.content[0]!.start)]!.kind !== 'quotation') return null;
    const before = isMark(units[cue - 1], ',') ? units[cue - 2] : units[cue - 1];
    return before && before.end > last.start && (before.kind === 'quotation' || isMark(units[cue - 1], ',')) ? before.end : null;
  }
  const [source] = two.source;
  if (two.source.length !== 1 || two.verb?.mode !== 'speech' || !source || source.start <= last.start || source.end > two.cue[0]!.start)
    return null;
  const from = unitAt(units, source.start);
  const period = periods[periodAt(periods, from)]!;
  // “A,” and he repeated that S
  const link = has(units[from - 1], Is.coordinator | Is.contrast) ? from - 2 : from - 1;
  const closes = isMark(units[link], ',') ? link - 1 : link; // the comma mostly stands inside the marks
  if (units[closes]?.kind === 'quotation' && link < from - 1 && units[closes]!.end > last.start) return units[closes]!.end;
  // After A argued that S, B said …
  return isMark(units[from - 1], ',') && units[from - 2]!.end > last.start && opensClause(one, units, period.from)
    ? units[from - 2]!.end
    : null;
}

/** Whether the attribution's own clause opens the sentence and hangs on another: "After the mayor argued". */
function opensClause({ source }: Candidate, units: readonly Unit[], from: number): boolean {
  const [own] = source;
  if (!own || !has(units[from], Is.subordinator) || has(units[from], Is.hypothetical)) return false;
  const at = unitAt(units, own.start);
  return at > from && at - from <= OPENING;
}
