// A name and a colon at a block's start, or the other way round at a heading's end → who is made to say what.
//   "HOLT: The port closes." → HOLT: The port closes · "Port to close: Holt" → Holt: Port to close

import type { Span } from '../../model.ts';
import { contentBelow } from './below.ts';
import type { Candidate } from './candidate.ts';
import { trim } from './content.ts';
import { Is } from './grammar.ts';
import { has, isMark, type Prose, spanOf } from './prose.ts';

/** "NAME: text" at a block's start. In a transcript several blocks do so; elsewhere a headline or a quotation must follow. */
export function proposeLabels(prose: Prose): Candidate[] {
  const { units, periods, blocks } = prose;
  const found: Candidate[] = [];
  const labels: { block: number; period: number; from: number; colon: number; to: number; name: string; upper: boolean; timed: boolean }[] =
    [];
  prose.firstPeriod.forEach((index, block) => {
    const period = periods[index];
    if (!period) return;
    const behind = behindTimeCode(units, period.from);
    const timed = behind > period.from;
    const from = timed ? behind : behindTime(units, period.from);
    for (let i = from; i < Math.min(period.to, from + 9); i++) {
      const unit = units[i]!;
      if (isMark(unit, ':') && i > from) {
        let to = i; // "Anna Holt (archive)"
        while (isMark(units[i - 1], ')') && to > from + 1 && !isMark(units[to], '(')) to--;
        if (!isMark(units[to], '(')) to = i;
        const name = prose.text.slice(units[from]!.start, units[to - 1]!.end);
        labels.push({
          block,
          period: index,
          from,
          colon: i,
          to,
          name,
          upper: name === name.toUpperCase() && /\p{Lu}{2}/u.test(name),
          timed,
        });
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
  const codes = labels.filter(({ timed }) => timed).length;
  for (const [order, { block, period: index, from, colon, to, name, upper, timed }] of labels.entries()) {
    const period = periods[index]!;
    const turn = ((counts.get(name) ?? 0) >= 2 || (timed && codes > 1)) && isName(prose, from, to);
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
      source: [spanOf(units, from, to)],
      cue: [spanOf(units, colon, colon + 1)],
      content: [spanOf(units, content.from, content.to), ...further],
      verb: null,
      confidence: transcript ? 0.8 : headline ? 0.65 : 0.8,
      because: transcript ? 'engine/transcript' : headline ? 'engine/headline-colon' : 'engine/label-quotation',
    });
  }
  return found;
}

/** "[00:01:16] Anna Holt (archive): S", "(12:04) Holt: S": the place in a recording, in brackets. */
function behindTimeCode(units: Prose['units'], from: number): number {
  const LONGEST = 8; // units
  if (!isMark(units[from], '[(') || units[from + 1]?.kind !== 'number') return from;
  let at = from + 2;
  while (at - from < LONGEST && (units[at]?.kind === 'number' || isMark(units[at], ':.'))) at++;
  return at > from + 2 && isMark(units[at], '])') ? at + 1 : from;
}

/** "16:42 Kremlin: S", "13.05 – Putin: S": a live blog's line begins with the time. */
function behindTime(units: Prose['units'], from: number): number {
  const isTime = units[from]?.kind === 'number' && isMark(units[from + 1], ':') && units[from + 2]?.kind === 'number';
  const at = isTime ? from + 3 : /^\d{1,2}[.:h]\d\d$/.test(units[from]?.folded ?? '') ? from + 1 : from;
  return at > from && isMark(units[at], '–—-|') ? at + 1 : at;
}

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
export function isName(prose: Prose, from: number, to: number): boolean {
  const { units } = prose;
  const words = units.slice(from, to).filter(({ kind }) => kind !== 'mark');
  return (
    words.length >= 1 &&
    words.length <= 4 &&
    words.every(({ capital, kind, is }) => kind === 'word' && capital && (is & (Is.time | Is.preposition | Is.adverb)) === 0)
  );
}

const startsLikeName = (prose: Prose, from: number): boolean => has(prose.units[from], Is.determiner) || prose.units[from]!.capital;
