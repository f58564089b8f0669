// A reporting verb in its sentence → its subject where it does not stand right before it: behind the verb, around an auxiliary, behind a preposition.
//   "dijo ayer el ministro que S" → el ministro · "Am Montag hatte Holt erklärt, S" → Holt · "В МИД России подчеркнули, что S" → МИД России

import { Is } from './grammar.ts';
import { has, isMark, type Period, type Prose, type Unit } from './prose.ts';
import { behindTold, impersonalSource, lastName, phraseAfter, type Range, subjectBefore } from './source.ts';
import type { VerbHit } from './verb-group.ts';

/** "NP hatte am Montag erklärt, S" · "Am Montag hatte NP erklärt, S": the subject beside an auxiliary that stands before its participle, not beside it. */
export function framedBy(prose: Prose, period: Period, hit: VerbHit, isCue: (unit: number) => boolean): Range | null {
  const { units, grammar } = prose;
  const { perfects } = grammar.language;
  const FRAME = 16; // units
  const next = units[hit.at + hit.length];
  if (!perfects || (hit.at + hit.length < period.to && !isMark(next, ',.:'))) return null;
  for (let i = hit.at - 1; i >= period.from && hit.at - i < FRAME; i--) {
    const unit = units[i]!; // inside
    if ((unit.kind === 'mark' && !isMark(unit, '()')) || unit.kind === 'quotation' || isCue(i)) return null;
    if (!perfects.includes(unit.folded)) continue;
    const subject = subjectBefore(prose, period, i, isCue);
    if (subject && !isAdverbial(prose, subject, true)) return subject;
    return phraseAfter(prose, { ...period, to: hit.at }, i + 1, isCue);
  }
  return null;
}

/** "В МИД России подчеркнули, что S": the phrase behind the preposition that opens the sentence speaks where nobody else does. */
export function impersonalBefore(prose: Prose, period: Period, verb: number, subject: Range | null): Range | null {
  const { units, grammar } = prose;
  const LONGEST = 9; // units
  let start = period.from;
  while (start < verb && has(units[start], Is.adverb | Is.coordinator) && !has(units[start], Is.impersonal)) start++;
  if (!has(units[start], Is.impersonal) || start + 1 >= verb || verb - start >= LONGEST) return null;
  // "В Госдепартаменте [агентству «Интерфакс»] уточнили": whom it was told stands behind who speaks.
  for (let i = start + 2; i < verb; i++)
    if (has(units[i], Is.addressee) || grammar.outlets.has(units[i]!.folded)) return { from: start + 1, to: i };
  const body = { from: start + 1, to: verb };
  if (!subject || grammar.language.order === 'second') return body;
  // One name cannot be the subject of a plural: it goes with the body before it, "Минобороны РФ". "В России СМИ" are several.
  const last = units[subject.from]!; // a subject has a unit
  const isOwner = subject.to - subject.from === 1 && subject.from > body.from && last.capital && !grammar.groups.has(last.folded);
  return isOwner && !has(units[subject.from - 1], Is.time) ? body : null;
}

/** The inverted subject, "said NP", also behind an adverbial, a day, or as "сообщили в NP". */
export function sourceAfter(prose: Prose, period: Period, hit: VerbHit, after: number, isCue: (unit: number) => boolean): Range | null {
  const { units } = prose;
  const told = behindTold(prose, after);
  if (told > after) return phraseAfter(prose, period, told, isCue);
  let at = after;
  if (has(units[at], Is.preposition | Is.article) && has(units[at + 1], Is.time)) at++; // "el viernes", "v pátek"
  while (at < period.to && at < after + 4 && has(units[at], Is.time)) at++;
  return (
    (hit.trigger.impersonal ? impersonalSource(prose, period, after, isCue) : null) ??
    phraseAfter(prose, period, after, isCue) ??
    (at > after ? phraseAfter(prose, period, at, isCue) : null) ??
    articleBehind(prose, period, at, isCue) ??
    titleBehind(prose, period, after) ??
    (prose.grammar.language.order === 'free' && !prose.grammar.language.bareClauses ? lastName(prose, period, after) : null)
  );
}

/** "S, сообщает [«Интерфакс»] со ссылкой на МИД", "цитирует [«Интерфакс» Пескова]": a title in marks, where names stand so and no article before them. */
function titleBehind(prose: Prose, period: Period, at: number): Range | null {
  const { units, text, grammar } = prose;
  const { language } = grammar;
  const unit = units[at];
  if (language.order !== 'free' || language.articles.length || language.caseless || unit?.kind !== 'quotation' || at >= period.to)
    return null;
  const { start, end } = unit.quotation!.inner; // a quotation
  const WORDS = 4;
  const name = text.slice(start, end).trim();
  if (!/^\p{Lu}[^.!?…,:;]*$/u.test(name) || name.split(/\s+/).length > WORDS) return null;
  let to = at + 1;
  while (to < period.to && to - at < WORDS && units[to]!.capital && !has(units[to], Is.preposition)) to++;
  return to >= period.to || isMark(units[to], '.,;–—') || has(units[to], Is.preposition | Is.time) ? { from: at, to } : null;
}

/** "ha detto all'agenzia [il portavoce Reed]", "escribió en X [la ministra]": behind whom it was told or where, a noun phrase with its article. */
function articleBehind(prose: Prose, period: Period, from: number, isCue: (unit: number) => boolean): Range | null {
  const { units, grammar } = prose;
  if (!grammar.language.articles.length || grammar.language.bareClauses || grammar.language.order !== 'free') return null;
  const [LONGEST, PHRASES] = [7, 2]; // units of one phrase, and how many of them
  let at = from;
  for (let n = 0; n < PHRASES && has(units[at], Is.preposition); n++) {
    let end = at + 1;
    const isNext = (i: number) =>
      has(units[i], Is.article) && !has(units[i], Is.preposition) && !has(units[i - 1], Is.preposition | Is.nominal | Is.coordinator);
    while (end < period.to && end - at < LONGEST && units[end]!.kind === 'word' && !isNext(end) && !isCue(end)) {
      if (end > at + 1 && has(units[end], Is.preposition) && !has(units[end], Is.nominal)) break;
      end++;
    }
    at = end;
    if (at < period.to && isNext(at)) return phraseAfter(prose, period, at, isCue);
  }
  return null;
}

/** The noun phrase that opens the period, as the subject of its main clause. */
export function opener(prose: Prose, period: Period, end: number): Range | null {
  const { units } = prose;
  const range = phraseAfter(prose, { ...period, to: end }, period.from, () => false);
  if (!range) return null;
  // "Romney went after": without a parser a name ends where a small word follows it.
  for (let i = range.from + 1; i < range.to; i++)
    if (
      units[i - 1]!.capital &&
      !units[i]!.capital &&
      units[i]!.kind === 'word' &&
      !has(units[i], Is.nominal | Is.coordinator | Is.determiner)
    )
      // "The ministry lost two towns": where a noun phrase without a name ends no rule tells; its noun is near
      return { from: range.from, to: i - range.from === 1 && has(units[range.from], Is.article) ? i + 1 : i };
  return range;
}

/** In German a clause may open with an adverbial, and the subject follows the verb. */
export function isAdverbial(prose: Prose, range: Range, verbSecond: boolean): boolean {
  const first = prose.units[range.from];
  return verbSecond && has(first, Is.preposition | Is.adverb | Is.time | Is.subordinator) && !has(first, Is.determiner | Is.pronoun);
}

/** "Volgens het persbureau Tass [zei] Peskov", "På frågan om S [svarade] han": where the verb comes second, what stands before it is one adverbial. */
export function opensAdverbial({ units, grammar }: Prose, period: Period, subject: Range): boolean {
  if (grammar.language.order !== 'second' || grammar.language.caseless || subject.from === period.from) return false;
  const first = units[period.from]!;
  if (!has(first, Is.preposition) || has(first, Is.determiner)) return false;
  for (let i = period.from; i < subject.to; i++)
    if ((units[i]!.kind !== 'word' && units[i]!.kind !== 'number') || (grammar.language.capitalisedNouns && has(units[i], Is.auxiliary)))
      return false;
  const verb = units[subject.to + 1];
  return verb !== undefined && verb.kind === 'word';
}

/** Whether nothing but a name stands between the comma at unit `closing` and the one before it. */
export function isNameBetween(units: readonly Unit[], period: Period, closing: number): boolean {
  let i = closing - 1;
  while (i > period.from && units[i]!.capital) i--;
  const names = closing - 1 - i;
  return isMark(units[closing], ',') && isMark(units[i], ',') && names > 1 && names < 5;
}

/** "[وزیر خارجه، نام،] روز شنبه در تهران گفت": from the clause's start, behind whom it is known by, to the first word of when or where. */
export function openingSubject({ units, hitKind }: Prose, { from }: Period, verb: number): Range | null {
  const LONGEST = 16; // units
  let begin = from;
  if (hitKind(from) === 'before') while (begin < verb && !isMark(units[begin - 1], ',')) begin++; // "به گزارش تسنیم، NP"
  while (begin < verb && has(units[begin], Is.adverb | Is.coordinator | Is.contrast | Is.time)) begin++;
  let to = begin;
  while (to < verb && to - begin < LONGEST && !has(units[to], Is.preposition | Is.time | Is.adverb)) {
    if (units[to]!.kind === 'quotation' || (units[to]!.kind === 'mark' && !isMark(units[to], ',('))) return null;
    to++;
  }
  while (to > begin && units[to - 1]!.kind === 'mark') to--;
  return to > begin && to - begin < LONGEST ? { from: begin, to } : null;
}

/** The capitals that open the period, "Зеленский": what its verbs have for a subject, where no word of the language's data says otherwise. */
export function leadingName({ units }: Prose, { from, to }: Period): Range | null {
  const LONGEST = 4; // units
  const NO_SUBJECT = Is.preposition | Is.adverb | Is.time | Is.subordinator | Is.coordinator | Is.interrogative | Is.as;
  let end = from;
  while (end < to && end - from < LONGEST && units[end]!.capital && !has(units[end], NO_SUBJECT)) end++;
  return end - from > 1 || (end > from && isMark(units[end], ',')) ? { from, to: end } : null; // "Примерно тогда …" is no name
}
