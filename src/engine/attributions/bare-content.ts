// A cue → the content that follows without complementiser, colon or quotation: a clause, an infinitive, a thing.
//   "vowed to win" → to win · "sagte am Montag, er komme" → er komme

import type { Span } from '../../model.ts';
import { contentAfter, toSpan } from './content.ts';
import { Is } from './grammar.ts';
import { has, isMark, type Period, type Prose, spanOf, type Unit } from './prose.ts';
import { phraseAfter, type Range } from './source.ts';

export type Right = {
  readonly spans: readonly Span[];
  readonly introduced: boolean;
  readonly quoted: boolean;
  readonly confidence: number;
  readonly because: string;
};

/** "сообщили об ударе по «военным объектам»", "calificó la ley de «absurda»": a thing that is told in somebody's words. */
export function quotedObject(prose: Prose, period: Period, at: number, isCue: (unit: number) => boolean): Right | null {
  const { units, grammar, text } = prose;
  const REACH = 10; // units
  if (grammar.language.order !== 'free' || grammar.language.bareClauses) return null;
  for (let i = at; i < Math.min(period.to, at + REACH); i++) {
    const unit = units[i]!; // inside
    if (unit.kind === 'quotation') {
      const inner = text.slice(unit.quotation!.inner.start, unit.quotation!.inner.end);
      if (!/^\p{Ll}/u.test(inner.trim())) return null; // a name
      return { spans: [spanOf(units, at, i + 1)], introduced: false, quoted: false, confidence: 0.6, because: 'cue-quoted-object' };
    }
    if (unit.kind === 'mark' || has(unit, Is.auxiliary | Is.complementiser | Is.relative | Is.coordinator | Is.subordinator) || isCue(i))
      return null;
  }
  return null;
}

/** Content without complementiser: "said he won", "vowed to win", "condemned the attack", "sagte, er komme". */
export function bareContent(
  prose: Prose,
  period: Period,
  at: number,
  takes: readonly string[],
  isCue: (unit: number) => boolean,
): Right | null {
  const { units, grammar } = prose;
  const { language } = grammar;
  let from = at;
  if (takes[0] === 'person') {
    if (has(units[from], Is.addressee)) from++;
    else {
      const person = phraseAfter(prose, period, from, isCue);
      if (!person) return null;
      from = has(units[from], Is.pronoun) && !has(units[from], Is.determiner) ? from + 1 : addresseeEnd(units, person);
    }
  }
  const found = (range: Range | null, confidence: number, because: string): Right | null =>
    range && range.to - range.from >= 2 ? { spans: [toSpan(units, range)], introduced: false, quoted: false, confidence, because } : null;
  const first = units[from];
  if (!first || from >= period.to) return null;
  if (has(first, Is.infinitive) && takes.some((t) => t === 'infinitive' || t === 'object' || t === 'person'))
    return found(contentAfter(prose, period, from, isCue), 0.75, 'cue-infinitive');
  if (language.order === 'second') {
    // "sagte am Montag, die Ernte sei …": up to the comma only an adverbial or an addressee.
    for (let i = from; i < Math.min(period.to, from + 9) && !isMark(units[from], ','); i++) {
      if (has(units[i], Is.auxiliary) || units[i]!.kind === 'quotation' || isCue(i)) break;
      if (isMark(units[i], ',')) from = i;
    }
  }
  if (
    language.order === 'second' &&
    isMark(units[from], ',') &&
    from + 1 < period.to &&
    (takes.includes('clause') || takes.includes('object'))
  ) {
    const next = units[from + 1];
    if (has(next, Is.coordinator | Is.contrast | Is.relative | Is.subordinator | Is.infinitive) && !has(next, Is.determiner)) return null;
    if (next!.capital && isCue(from + 2)) return null; // "A meldet Erfolge, B spricht von Niederlagen": another voice
    // "sagte, er [sei]": the mood of reported speech right at the clause's start leaves no doubt.
    const MOOD = 6; // units
    const isReported = units.slice(from + 1, Math.min(period.to, from + 1 + MOOD)).some((unit) => has(unit, Is.subjunctive));
    return found(contentAfter(prose, period, from + 1, isCue), isReported ? 0.9 : 0.8, 'cue-clause');
  }
  const infinitive = takes.includes('clause') ? infinitiveAt(prose, period, from) : null;
  if (infinitive !== null) return found(contentAfter(prose, period, infinitive, isCue), 0.75, 'cue-infinitive');
  if (takes[0] === 'object' || takes[0] === 'infinitive') {
    if (first.kind === 'mark') return null;
    if (has(first, Is.adverb) && !has(first, Is.determiner)) return null;
    return found(contentAfter(prose, period, from, isCue), 0.6, 'cue-object');
  }
  if (takes.includes('object') && first.kind === 'word' && has(first, Is.determiner) && from === at) {
    const object = contentAfter(prose, period, from, isCue);
    if (object && !readsAsClause(units, object)) return found(object, 0.6, 'cue-object');
  }
  if (!language.bareClauses || !takes.includes('clause')) return null;
  from = skipTime(units, from, period.to);
  const start = units[from];
  if (!start || from >= period.to || start.kind === 'mark') return null;
  if (has(start, Is.preposition | Is.contrast | Is.coordinator | Is.relative | Is.negation) && !has(start, Is.determiner)) return null;
  const range = contentAfter(prose, period, from, isCue);
  if (!range || range.to - range.from < 3) return null;
  if (!readsAsClause(units, range)) return null;
  return found(range, 0.8, 'cue-bare-clause');
}

/** "a affirmé mercredi [s'être emparé du village]", "dit [ne plus regarder]", "aseguró [tener pruebas]": behind a day only negations and clitics lead to it. */
function infinitiveAt({ units, grammar, text }: Prose, period: Period, at: number): number | null {
  const { infinitiveEndings: endings = [] } = grammar.language;
  if (!endings.length) return null;
  const LEADS = 5; // units: "ne plus en"
  let from = at;
  while (from < period.to && has(units[from], Is.time)) from++;
  for (let i = from; i < Math.min(period.to, from + LEADS); i++) {
    const unit = units[i]!; // inside
    if (unit.kind !== 'word' || unit.capital) return null;
    const LEAST = 4; // letters: "être", not "er"
    const isKnown = has(unit, ~(Is.auxiliary | Is.passive));
    if (!isKnown && unit.end - unit.start >= LEAST && endings.some((ending) => unit.folded.endsWith(ending))) return from;
    const isLead =
      has(unit, Is.negation | Is.pronoun | Is.adverb) || /^(?:s'|n'|l'|d'|ne|pas|plus|en|y|se|le|les|leur|no)$/.test(unit.folded);
    if (!isLead || /[.,;:]/.test(text[unit.end] ?? '')) return null;
  }
  return null;
}

const addresseeEnd = (units: readonly Unit[], person: Range): number => {
  for (let i = person.from + 1; i < person.to; i++)
    if (has(units[i], Is.determiner) && !has(units[i - 1], Is.preposition | Is.coordinator)) return i;
  return person.to;
};

/** A clause has a verb: an auxiliary, an inflected word, or so many words that one is among them. "wrote a book" has none. */
function readsAsClause(units: readonly Unit[], { from, to }: Range): boolean {
  if (to - from >= 7 || (has(units[from], Is.pronoun) && !has(units[from], Is.determiner))) return true;
  for (let i = from + 1; i < to; i++)
    if (has(units[i], Is.auxiliary) || units[i]!.kind === 'quotation' || (/(ed|s|en|et)$/.test(units[i]!.folded) && !units[i]!.capital))
      return true;
  return false;
}

/** "on Monday", "in a statement", "Tuesday" between the verb and its clause. */
function skipTime(units: readonly Unit[], from: number, to: number): number {
  let i = from;
  for (let rounds = 0; rounds < 3; rounds++) {
    const unit = units[i];
    if (has(unit, Is.time) || (has(unit, Is.adverb) && !has(unit, Is.determiner | Is.pronoun))) i++;
    else if (has(unit, Is.preposition)) {
      let j = i + 1;
      while (j < to && has(units[j], Is.determiner)) j++;
      j++;
      while (j < to && (has(units[j], Is.time) || units[j]!.kind === 'number')) j++;
      const next = units[j];
      if (j >= to || !next || next.kind === 'mark' || has(next, Is.preposition | Is.coordinator)) return from;
      i = j;
    } else break;
  }
  return i;
}
