// A quotation with a name and a verb beside it that no list of reporting verbs has → a candidate: any verb may report there.
//   “We will stay,” Holt fumed on Tuesday. · „Q“, polterte Söder. · «Q», — подытожил Песков.

import type { Candidate } from './candidate.ts';
import { continued, isWholePeriod } from './content-before.ts';
import { Is } from './grammar.ts';
import { has, isMark, type Period, type Prose, spanOf, type Unit } from './prose.ts';
import { phraseAfter, type Range, subjectBefore } from './source.ts';

/** Shorter quotations may be titles and slogans: words. */
const LEAST = 4;
/** How far from the quotation the verb may stand, "“Q,” a visibly angry Foreign Minister Holt fumed": units. */
const REACH = 9;

export function proposeUnlisted(prose: Prose): Candidate[] {
  const { units, periods, grammar } = prose;
  const { pastEndings = [] } = grammar.language;
  if (!pastEndings.length) return [];
  const isVerb = (unit: Unit | undefined): unit is Unit =>
    unit?.kind === 'word' && !unit.capital && unit.is === 0 && pastEndings.some((ending) => unit.folded.endsWith(ending));
  const found: Candidate[] = [];
  periods.forEach((period, index) => {
    const quotation = openingQuotation(prose, index);
    if (quotation === null) return;
    const start = Math.max(quotation + 1, period.from);
    let from = start;
    while (isMark(units[from], ',–—-')) from++;
    if (from >= period.to || units[from]!.kind !== 'word') return;
    const told = verbBeside(prose, period, from, isVerb);
    if (!told) return;
    const content = [spanOf(units, quotation, quotation + 1)];
    found.push({
      source: [spanOf(units, told.source.from, told.source.to)],
      cue: [spanOf(units, told.verb, told.verb + 1)],
      content: continued(prose, index, Math.max(told.source.to, told.verb + 1), content),
      verb: null,
      confidence: 0.9,
      because: 'engine/unlisted-cue',
    });
  });
  return found;
}

/** The quotation that opens the period and ends with a comma, or with a mark that closed the period before; null where none does. */
function openingQuotation({ text, units, periods }: Prose, index: number): number | null {
  const { from, block } = periods[index]!; // callers stay inside
  const before = periods[index - 1];
  const isOwn = units[from]!.kind === 'quotation';
  const at = isOwn ? from : before && before.block === block && isWholePeriod(units, before) ? before.to - 1 : -1;
  const quotation = units[at]?.quotation;
  if (!quotation || quotation.open) return null;
  const inner = text.slice(quotation.inner.start, quotation.inner.end).trim();
  const closes = /[,?!…]$/.test(inner) || (isOwn && isMark(units[at + 1], ',–—'));
  return closes && (isOwn || /[?!]$/.test(inner)) && inner.split(/\s+/).length >= LEAST ? at : null;
}

type Told = { readonly source: Range; readonly verb: number };

function verbBeside(prose: Prose, period: Period, from: number, isVerb: (unit: Unit | undefined) => boolean): Told | null {
  const { units, hitKind, grammar } = prose;
  const isCue = (unit: number) => hitKind(unit) === 'verb';
  const isNamed = ({ from, to }: Range) => units.slice(from, to).some((unit) => unit.capital || grammar.nominatives.has(unit.folded));
  // “Q,” polterte Söder
  if (isVerb(units[from]) && !isCue(from)) {
    const source = phraseAfter(prose, period, from + 1, isCue);
    return source && source.from === from + 1 && isNamed(source) && ends(units, source.to, period) ? { source, verb: from } : null;
  }
  for (let verb = from + 1; verb < Math.min(period.to, from + REACH); verb++) {
    if (isCue(verb) || units[verb]!.kind === 'quotation' || has(units[verb], Is.auxiliary | Is.relative | Is.complementiser)) return null;
    if (!isVerb(units[verb])) continue;
    const source = grammar.language.order === 'free' ? subjectBefore(prose, period, verb, isCue) : null;
    if (source && source.from === from && source.to === verb && isNamed(source) && ends(units, verb + 1, period)) return { source, verb };
  }
  return null;
}

/** What stands behind is no object of the verb: “Q,” Holt welcomed [the plan]. */
const ends = (units: readonly Unit[], at: number, period: Period): boolean =>
  at >= period.to ||
  isMark(units[at], ',.:;–—!?') ||
  (units[at]!.kind === 'quotation' && isMark(units[at - 1], ',:')) ||
  has(units[at], Is.preposition | Is.time | Is.as | Is.subordinator | Is.adverb);
