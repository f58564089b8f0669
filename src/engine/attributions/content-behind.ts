// A cue → the content that follows it: a quotation, a clause with or without complementiser, an infinitive, a thing.
//   "told reporters on Monday that the road was open" → the road was open

import type { Span } from '../../model.ts';
import { bareContent, quotedObject, type Right } from './bare-content.ts';
import { contentBelow } from './below.ts';
import { contentAfter, toSpan, trim } from './content.ts';
import { Is } from './grammar.ts';
import { has, isInner, isMark, type Period, type Prose, spanOf, type Unit } from './prose.ts';
import { isNameLike, type Range } from './source.ts';
import type { VerbHit } from './verb-group.ts';

/** ", stressing Norway's “large reserves”, …": a noun phrase that is partly quoted, up to its quotation's end or the next mark. */
export function quotedThing({ units }: Prose, period: Period, at: number): Range | null {
  const REACH = 5; // units: "the country's own and very"
  for (let i = at; i < Math.min(period.to, at + REACH); i++) {
    const { kind, is } = units[i]!; // inside
    if (kind === 'quotation') {
      let to = i + 1;
      while (to < period.to && units[to]!.kind === 'word' && !has(units[to], ~(Is.determiner | Is.time))) to++;
      return i > at ? { from: at, to } : null;
    }
    if (kind !== 'word' || (is & ~(Is.determiner | Is.article | Is.pronoun | Is.coordinator | Is.adverb)) !== 0) return null;
  }
  return null;
}

/** The content that follows the cue (or its inverted subject) at unit `at`. */
export function rightContent(prose: Prose, period: Period, hit: VerbHit, at: number, isCue: (unit: number) => boolean): Right | null {
  const { units, grammar } = prose;
  const { takes } = hit.trigger.cue;
  const limit = Math.min(period.to, at + 28);
  // "said in a statement, hours after the strike:¶“Q”"
  const TAIL = 60; // units
  const below = period.to - at < TAIL ? contentBelow(prose, period, takes[0] === 'clause') : null; // "made three demands:" is a noun
  if (below && !units.slice(at, period.to).some((_, k) => isCue(at + k)))
    return { spans: below, introduced: true, quoted: true, confidence: 0.95, because: 'quoted-below' };
  // "A, NP said, in the largest B that …": the "that" belongs to B.
  const isInserted = isMark(units[at], ',');
  let named = false;
  // A complementiser, a colon or a quotation may stand behind an addressee, a place and a time.
  for (let i = at; i < limit; i++) {
    const unit = units[i]!;
    if (unit.kind === 'quotation') {
      if (unit.quotation!.end - unit.quotation!.start < 4) continue;
      const direct = i === at || isMark(units[i - 1], ',:') || has(units[i - 1], Is.complementiser);
      // "said on “Radio One” that S": behind a name only a complementiser or a colon brings the content in.
      if (named || (!direct && !isNameLike(prose, unit))) break;
      named = !direct || isReporter(prose, unit, i === at);
      if (named) continue;
      const content = contentAfter(prose, period, i, isCue);
      if (!content) return null;
      const alone = units.slice(i + 1, period.to).every(({ kind }) => kind === 'mark' || kind === 'quotation');
      const end = alone ? spanOf(units, i, i + 1) : toSpan(units, content);
      return {
        spans: alone ? continuedRight(prose, hit.period, i, end) : [end],
        introduced: true,
        quoted: true,
        confidence: 0.95,
        because: 'cue-before-quotation',
      };
    }
    if (isMark(unit, ':')) {
      const next = units[i + 1];
      if (!next || i + 1 >= period.to) return null;
      if (next.kind === 'quotation') {
        const whole = units.slice(i + 2, Math.min(period.to, i + 8)).every(({ kind }) => kind === 'mark' || kind === 'quotation');
        const content = whole ? { from: i + 1, to: i + 2 } : contentAfter(prose, period, i + 1, isCue);
        if (!content) return null;
        return {
          spans: whole ? continuedRight(prose, hit.period, i + 1, toSpan(units, content)) : [toSpan(units, content)],
          introduced: true,
          quoted: true,
          confidence: 0.95,
          because: 'cue-before-quotation',
        };
      }
      const content = trim(units, i + 1, period.to);
      return content && { spans: [toSpan(units, content)], introduced: true, quoted: false, confidence: 0.8, because: 'cue-colon' };
    }
    if (has(unit, Is.complementiser) && i > at && has(units[i - 1], Is.article) && grammar.language.proDrop) break; // "criticó lo que llamó una farsa"
    if (
      has(unit, Is.complementiser) &&
      (i === at || !has(unit, Is.determiner) || isMark(units[i - 1], ',') || !has(units[i - 1], Is.preposition)) &&
      (!isInserted || isMark(units[i - 1], ',')) &&
      !(i > at && !grammar.language.proDrop && has(unit, Is.relative) && opensRelative(prose, i + 1))
    ) {
      const content = contentAfter(prose, period, i + 1, isCue);
      return (
        content && { spans: [toSpan(units, content)], introduced: true, quoted: false, confidence: 0.9, because: 'cue-complementiser' }
      );
    }
    if (has(unit, Is.as) && isMark(units[i - 1], ',') && closesWithCue(prose, period, i)) break; // ", wie die Agentur meldete"
    if (has(unit, Is.interrogative) && (i === at || isMark(units[i - 1], ',')) && !has(unit, Is.hypothetical)) {
      const content = contentAfter(prose, period, i, isCue);
      return (
        content && { spans: [toSpan(units, content)], introduced: true, quoted: false, confidence: 0.75, because: 'cue-interrogative' }
      );
    }
    if (isMark(unit, ',') && i > at && !has(units[i + 1], Is.complementiser | Is.interrogative) && units[i + 1]?.kind !== 'quotation') {
      const close = parenthesisEnd(prose, i, limit, isCue);
      if (close === null) break;
      i = close;
      continue;
    }
    if (isMark(unit, '–—')) {
      // "said on Sunday – despite A – that B"
      let close = i + 1;
      while (close < limit && !isMark(units[close], '–—;:')) close++;
      if (close >= limit || !isMark(units[close], '–—')) break;
      i = close;
      continue;
    }
    if (isMark(unit, ';.!?()') && !(unit.folded === '.' && (isInner(units, i) || grammar.abbreviations.has(units[i - 1]?.folded ?? ''))))
      break;
    if (i > at && (has(unit, Is.auxiliary) || isCue(i))) break;
  }
  const isSet = grammar.language.caseless === true && isMark(units[at], ','); // 称，S
  return hit.trigger.weak && !isSet ? null : (bareContent(prose, period, at, takes, isCue) ?? quotedObject(prose, period, at, isCue));
}

/** "Ранее писали «Ведомости»": where a colon leads to quoted words, a name in marks right behind the verb is who reports. */
const isReporter = ({ grammar, text }: Prose, { quotation }: Unit, beside: boolean): boolean => {
  const { start, end } = quotation!.inner;
  const NAME = 3; // words: «Новая газета. Европа»
  const words = text.slice(start, end).trim();
  return beside && grammar.language.dashQuotations && /^\p{Lu}[^.!?…]*[\p{L}\p{N}]$/u.test(words) && words.split(/\s+/).length <= NAME;
};

/** "a report by the agency that [said], [was]": a verb right behind a "that" makes it a relative. */
const opensRelative = ({ units, hitKind }: Prose, at: number): boolean =>
  (has(units[at], Is.auxiliary) || hitKind(at) === 'verb') && !has(units[at], Is.determiner | Is.pronoun);

/** "a évoqué hier[, lors d'un entretien sur la chaîne,] « Q »", "dijo, en una entrevista, que S": the closing comma of an adverbial that stands between. */
function parenthesisEnd({ units }: Prose, comma: number, limit: number, isCue: (unit: number) => boolean): number | null {
  const LONGEST = 12; // units
  if (!has(units[comma + 1], Is.preposition | Is.adverb | Is.time)) return null;
  for (let i = comma + 1; i < Math.min(limit, comma + LONGEST); i++) {
    const unit = units[i]!; // inside
    if (isMark(unit, ',')) return units[i + 1]?.kind === 'quotation' || has(units[i + 1], Is.complementiser) ? i : null;
    if (unit.kind !== 'word' || has(unit, Is.auxiliary | Is.complementiser | Is.relative | Is.subordinator) || isCue(i)) return null;
  }
  return null;
}

/** Whether the clause that begins at unit `at` ends with a reporting verb. */
function closesWithCue(prose: Prose, period: Period, at: number): boolean {
  const LONGEST = 16; // units
  let end = at + 1;
  while (end < Math.min(period.to, at + LONGEST) && prose.units[end]!.kind !== 'mark') end++;
  return prose.hitKind(end - 1) === 'verb';
}

/** A quotation right of its cue goes on in quotations that fill the next period. */
function continuedRight(prose: Prose, index: number, at: number, first: Span): Span[] {
  const { units, periods } = prose;
  const spans = [first];
  const period = periods[index]!;
  for (let i = at + 1; i < period.to; i++) if (units[i]!.kind === 'quotation') spans.push(spanOf(units, i, i + 1));
  return spans;
}

/** Whether a complementiser follows, behind a comma and adverbs at most: what is said stands ahead. */
export function introducesClause({ units }: Prose, to: number, after: number): boolean {
  let i = after;
  while (i < to && i < after + 3 && (isMark(units[i], ',') || has(units[i], Is.adverb))) i++;
  return i > after && i < to && has(units[i], Is.complementiser) && !has(units[i], Is.determiner);
}
