// A cue → the content that follows it: a quotation, a clause with or without complementiser, an infinitive, a thing.
//   "told reporters on Monday that the road was open" → the road was open

import type { Span } from '../../model.ts';
import { contentBelow } from './below.ts';
import { contentAfter, toSpan, trim } from './content.ts';
import { Is } from './grammar.ts';
import { has, isInner, isMark, type Period, type Prose, spanOf, type Unit } from './prose.ts';
import { isNameLike, phraseAfter, type Range } from './source.ts';
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

type Right = {
  readonly spans: readonly Span[];
  readonly introduced: boolean;
  readonly quoted: boolean;
  readonly confidence: number;
  readonly because: string;
};

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

/** "сообщили об ударе по «военным объектам»", "calificó la ley de «absurda»": a thing that is told in somebody's words. */
function quotedObject(prose: Prose, period: Period, at: number, isCue: (unit: number) => boolean): Right | null {
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
function bareContent(prose: Prose, period: Period, at: number, takes: readonly string[], isCue: (unit: number) => boolean): Right | null {
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
