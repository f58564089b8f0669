// Prose × the place of a cue → the noun phrase of whoever speaks, left of the cue as its subject or right of it ("said Putin").
// No parser: closed word classes, capitals and commas say where a noun phrase ends.

import { Is } from './grammar.ts';
import { has, isInner, isMark, type Period, type Prose, type Unit } from './prose.ts';

/** Units [from, to). */
export type Range = { readonly from: number; readonly to: number };

/** Longer noun phrases are clauses that we misread; measured on PolNeAR train, 99 % of sources have at most 24 words. */
const LONGEST = 26;
const CLAUSE = Is.subordinator | Is.complementiser | Is.contrast;

/** The subject that ends before unit `end`; `cut` bounds it on the left (an earlier cue, the period's start). */
export function subjectBefore(prose: Prose, period: Period, end: number, isCue: (unit: number) => boolean): Range | null {
  const { units } = prose;
  let to = end;
  let apposition = to;
  // "Peskov, who spoke on Monday, said" · "Peskov (53) said": step over what stands between, the noun phrase is before it.
  if (isMark(units[to - 1], ',)–—')) {
    const opening = openingOf(prose, period, to - 1);
    if (opening === null || opening <= period.from) return null;
    apposition = to;
    to = opening;
  }
  // "Petrov on Monday said": a time behind the noun phrase is no part of it.
  if (apposition === to && has(units[to - 1], Is.time) && !units[to - 1]!.capital) {
    let end = to;
    while (end > period.from && (has(units[end - 1], Is.time) || units[end - 1]!.kind === 'number')) end--;
    if (end > period.from && has(units[end - 1], Is.preposition)) apposition = to = end - 1;
  }
  const from = startOfPhrase(prose, period, to, isCue);
  if (
    from !== null &&
    to - from === 1 &&
    has(units[from], Is.determiner) &&
    !has(units[from], Is.pronoun) &&
    /'$/.test(units[from]!.folded)
  )
    return null;
  if (from === null || from >= to) return listBefore(prose, period, to, isCue);
  const quoted = quotedIn(prose, from, to);
  if (quoted) return quoted;
  const head = apposition === to ? headOfRelative(prose, period, from) : null;
  if (head !== null) return subjectBefore(prose, period, head, isCue);
  // "er dem Nordboten sagte", "він вкотре додав": who speaks is the pronoun alone.
  if (to - from > 1 && prose.grammar.nominatives.has(units[from]!.folded) && !has(units[from], Is.determiner))
    return { from, to: from + 1 };
  if (to - from === 1 && prose.grammar.obliques.has(units[from]!.folded)) return null; // "ему пригрозили"
  if (apposition === to) return { from, to };
  const inside = units[to + 1];
  // "Pytany, czy port jest otwarty, odparł": a clause of its own stands between, and before it no subject.
  if (prose.grammar.language.proDrop && has(inside, Is.interrogative | Is.complementiser) && !has(inside, Is.relative)) return null;
  // A relative clause is about the speaker, not part of the name: "Peskov, who …"; an apposition is: "Peskov, the spokesman,".
  return has(inside, Is.relative) || isMark(units[to], '(–—') ? { from, to } : { from, to: apposition - 1 };
}

/** "les chefs de l'Italie[, de la France et de la Pologne]": what goes on with a preposition closes a list that begins before. */
function listBefore(prose: Prose, period: Period, to: number, isCue: (unit: number) => boolean): Range | null {
  const { units } = prose;
  const REACH = 8; // units: "de la Bosnie et de la Macédoine du Nord"
  let joined = false;
  for (let i = to - 1; i > period.from && to - i <= REACH; i--) {
    const unit = units[i]!; // inside
    if (isMark(unit, ',')) {
      const before = joined && has(units[i + 1], Is.nominal) ? subjectBefore(prose, period, i, isCue) : null;
      return before && { from: before.from, to };
    }
    if (unit.kind !== 'word') return null;
    joined ||= has(unit, Is.coordinator) && has(units[i + 1], Is.nominal);
  }
  return null;
}

/** "نقلت وكالة عن [الوزير] قوله": whom the medium quotes, behind the last preposition of its own. */
function quotedIn({ units, grammar }: Prose, from: number, to: number): Range | null {
  const { quotedFrom } = grammar.language;
  if (!quotedFrom) return null;
  for (let i = to - 2; i > from; i--) if (quotedFrom.includes(units[i]!.folded)) return { from: i + 1, to };
  return null;
}

/** "Un funcionario [que pidió el anonimato] dijo": what stopped the noun phrase was the verb of a relative clause, whose noun is the subject. */
function headOfRelative({ units, grammar }: Prose, period: Period, from: number): number | null {
  const REACH = 4; // units: "que se lo ha pedido"
  if (grammar.language.bareClauses || grammar.language.order !== 'free' || !grammar.language.articles.length) return null;
  for (let i = from - 1; i > period.from && from - i <= REACH; i--) {
    const unit = units[i]!; // inside
    if (unit.kind !== 'word') return null;
    if (has(unit, Is.relative))
      return has(units[i - 1], Is.preposition | Is.article | Is.auxiliary) || units[i - 1]!.kind !== 'word' ? null : i;
  }
  return null;
}

/** The mark that opens the parenthesis which ends with the mark at `closing`. */
function openingOf(prose: Prose, period: Period, closing: number): number | null {
  const { units } = prose;
  const mark = units[closing]!.folded;
  const wanted = mark === ')' ? '(' : mark;
  for (let i = closing - 1; i > period.from && closing - i < 40; i--) {
    if (units[i]!.kind === 'quotation' && mark === ',' && !isNameLike(prose, units[i]!)) return null; // "Holt, asked about “Plan B”, said"
    if (isMark(units[i], wanted)) return i;
    if (isMark(units[i], ';:')) return null;
  }
  return null;
}

function startOfPhrase(prose: Prose, period: Period, to: number, isCue: (unit: number) => boolean): number | null {
  const { units } = prose;
  let from = to;
  let joint = -1; // a coordinator inside: "Putin and Trump", or the end of a clause
  while (from > period.from && to - from < LONGEST) {
    const unit = units[from - 1]!;
    if (unit.kind === 'mark' && !isMark(unit, '.&/%$€£#@’\'"')) break;
    if (unit.kind === 'mark' && unit.folded === '.' && !isAbbreviation(prose, from - 1)) break;
    // Глава «Росатома»: a name that closes the noun phrase begins with a capital.
    if (
      unit.kind === 'quotation' &&
      (!isNameLike(prose, unit) ||
        (from === to &&
          !(units[from - 2]?.kind === 'word' && from - 2 >= period.from && /^\P{L}*\p{Lu}/u.test(prose.text.slice(unit.start, unit.end)))))
    )
      break;
    if (has(unit, CLAUSE) && !(has(unit, Is.preposition | Is.determiner) && !has(unit, Is.complementiser))) break;
    if (has(unit, Is.complementiser) && to - from > 0) break;
    if (has(unit, Is.relative) && !has(unit, Is.determiner)) break;
    if ((has(unit, Is.auxiliary) && !has(unit, Is.pronoun | Is.determiner)) || isCue(from - 1)) {
      // "the man who was shot said": an auxiliary inside a relative clause; else the subject begins after it.
      break;
    }
    if (has(unit, Is.coordinator)) joint = from - 1;
    from--;
  }
  if (to - from >= LONGEST) return null;
  // "… and Putin said": what stopped us was a clause, so the coordinator joined clauses, not names.
  if (joint >= 0 && from > period.from && (has(units[from - 1], Is.auxiliary) || isCue(from - 1))) from = joint + 1;
  from = skipOpening(prose, from, to);
  if (from >= to) return null;
  const last = units[to - 1]!;
  if (last.kind === 'mark' && last.folded !== '.') return null;
  return from;
}

/** Skips what opens a clause before its subject: adverbs, coordinators, "on Monday", "In Moscow". */
function skipOpening(prose: Prose, from: number, to: number): number {
  const { units } = prose;
  let i = from;
  for (;;) {
    const unit = units[i];
    if (i >= to) return to;
    if (has(unit, Is.adverb | Is.coordinator | Is.contrast | Is.subordinator | Is.time | Is.as) && !has(unit, Is.pronoun | Is.determiner))
      i++;
    // Portuguese "a" is article and preposition: before a verb's subject it is the article.
    else if (has(unit, Is.preposition) && !has(unit, Is.article)) {
      const after = afterPreposition(units, i, to);
      if (after >= to) return to;
      i = after;
    } else return i;
  }
}

/** From a preposition to behind its noun phrase: up to a time word, or the first unit that begins another noun phrase. */
function afterPreposition(units: readonly Unit[], at: number, to: number): number {
  for (let i = at + 1; i < to; i++) {
    const unit = units[i]!;
    if (has(unit, Is.pronoun) && i > at + 1) return i;
    if (has(unit, Is.determiner) && i > at + 1 && !has(units[i - 1], Is.preposition | Is.nominal | Is.determiner | Is.coordinator))
      return i;
    if (has(unit, Is.time)) {
      let end = i + 1;
      while (end < to && (units[end]!.kind === 'number' || has(units[end], Is.time))) end++;
      return end;
    }
    // "In 2014 Putin said": a number, then a name.
    if (unit.kind === 'number' && i === at + 1 && units[i + 1]?.capital) return i + 1;
    if (
      unit.capital &&
      i > at + 1 &&
      !units[i - 1]!.capital &&
      !has(units[i - 1], Is.preposition | Is.nominal | Is.determiner | Is.coordinator)
    )
      return i;
  }
  return to;
}

/** "рассказал [«Северу»] источник в правительстве", "рассказали [РБК] два источника": behind the verb may stand whom it was told. Where that ends. */
export function behindTold({ units, text, grammar }: Prose, at: number): number {
  if (!grammar.datives.length) return at;
  const [told, next] = [units[at], units[at + 1]];
  if (next?.kind !== 'word' || next.capital || has(next, ~Is.determiner)) return at;
  if (told?.kind === 'quotation' && told.quotation) {
    const name = text.slice(told.quotation.inner.start, told.quotation.inner.end);
    return /^\p{Lu}/u.test(name) && grammar.datives.some((ending) => name.endsWith(ending)) ? at + 1 : at;
  }
  return told?.capital && grammar.outlets.has(told.folded) ? at + 1 : at;
}

/** The noun phrase that begins at unit `at`, as in "said Robert Hill of the New York office on Monday". */
export function phraseAfter(prose: Prose, period: Period, at: number, isCue: (unit: number) => boolean): Range | null {
  const { units } = prose;
  let from = at;
  while (from < period.to && has(units[from], Is.adverb | Is.addressee) && !has(units[from], Is.pronoun | Is.determiner)) from++;
  const first = units[from];
  if (!first || from >= period.to || first.kind === 'mark' || first.kind === 'quotation') return null;
  if (has(first, Is.pronoun) && !has(first, Is.determiner)) return has(first, Is.secondPerson) ? null : { from, to: from + 1 };
  if (
    has(first, Is.preposition | Is.complementiser | Is.interrogative | Is.subordinator | Is.time | Is.negation | Is.infinitive) &&
    !has(first, Is.determiner)
  )
    return null;
  let to = from;
  while (to < period.to && to - from < LONGEST) {
    const unit = units[to]!;
    if (unit.kind === 'mark' && !isMark(unit, '&/%$€£#@’\'"') && !(unit.folded === '.' && isAbbreviation(prose, to))) break;
    if (unit.kind === 'quotation' && (to === from || !isNameLike(prose, unit))) break;
    if (has(unit, CLAUSE | Is.relative | Is.interrogative) && !has(unit, Is.determiner) && !has(unit, Is.nominal)) break;
    if (has(unit, Is.preposition) && !has(unit, Is.nominal)) break;
    if (to > from && has(unit, Is.complementiser)) break;
    if (to > from && has(unit, Is.time)) break;
    if (to > from && has(unit, Is.adverb | Is.infinitive | Is.negation) && !has(unit, Is.determiner | Is.nominal)) break;
    if (to > from && has(unit, Is.auxiliary)) break;
    if (
      to > from &&
      has(unit, Is.determiner) &&
      !has(unit, Is.nominal) &&
      !has(units[to - 1], Is.preposition | Is.coordinator | Is.determiner)
    )
      break;
    if (to > from && has(unit, Is.pronoun) && !has(unit, Is.determiner)) break;
    if (isCue(to)) break;
    if (to > from && has(unit, Is.addressee)) break;
    to++;
  }
  if (prose.grammar.language.capitalisedNouns && units.slice(from, to).some(({ capital }) => capital))
    while (!units[to - 1]!.capital && units[to - 1]!.kind === 'word') to--;
  while (to > from && has(units[to - 1], Is.preposition | Is.coordinator | Is.determiner | Is.adverb) && !has(units[to - 1], Is.pronoun))
    to--;
  return to > from ? { from, to } : null;
}

/** Whether the full stop at unit `at` belongs to an abbreviation or an initial. */
export function isAbbreviation(prose: Prose, at: number): boolean {
  const { units, grammar } = prose;
  if (isInner(units, at)) return true;
  const before = units[at - 1];
  if (!before || before.end !== units[at]!.start || before.kind === 'mark') return false;
  if (before.end - before.start <= 2 && before.capital) return true;
  return grammar.abbreviations.has(before.folded);
}

/** A quotation inside a noun phrase: the "independent" expert, the group «Дождь». Speech is longer or ends with a mark. */
export const isNameLike = (prose: Prose, { quotation }: Unit): boolean => {
  const { start, end } = quotation!.inner;
  if (end - start > 50) return false;
  const text = prose.text.slice(start, end).trim();
  return !/[,.!?…—–，。！？-]$/u.test(text) && text.split(/\s+/).length <= 4;
};

/** "На выступлении в Раде [Светлова] заявила": behind a preposition's own name the capitals right before the verb are who speaks. */
export function nameBefore(prose: Prose, period: Period, end: number): Range | null {
  const { units } = prose;
  let from = end;
  while (from > period.from && end - from < 4 && units[from - 1]!.capital && !has(units[from - 1], Is.time | Is.preposition)) from--;
  const names = end - from;
  if (names < 2 || names > 3 || from <= period.from || !has(units[from - 1], Is.preposition)) return null;
  if (/^\p{Lu}{2,}$/u.test(prose.text.slice(units[end - 1]!.start, units[end - 1]!.end))) return null; // "w Radiu ZET mówił"
  return { from: from + 1, to: end };
}

/** "заявил на заседании совета … Дмитрий Иванов.": the capitals that end the clause begun at `at`, with the small words before them. */
export function lastName(prose: Prose, period: Period, at: number): Range | null {
  const { units } = prose;
  while (at < period.to && has(units[at], Is.addressee)) at++;
  if (!has(units[at], Is.preposition | Is.time | Is.adverb)) return null;
  let to = at;
  while (
    to < period.to &&
    to - at < 40 &&
    units[to]!.kind !== 'quotation' &&
    !(units[to]!.kind === 'mark' && !isMark(units[to], '-.')) &&
    !has(units[to], Is.auxiliary | Is.complementiser | Is.relative)
  ) {
    if (isMark(units[to], '.') && !isAbbreviation(prose, to)) break;
    to++;
  }
  if (to < period.to && !isMark(units[to], '.,–—')) return null;
  let from = to;
  while (from > at && units[from - 1]!.capital) from--;
  if (to - from < 1 || to - from > 4 || has(units[from - 1], Is.preposition)) return null;
  while (from > at && to - from < 12 && units[from - 1]!.kind === 'word' && !has(units[from - 1], Is.preposition | Is.time | Is.adverb))
    from--;
  // "proclaimed through a megaphone to the police": an article behind a preposition begins its noun phrase.
  if (has(units[from - 1], Is.preposition) && has(units[from], Is.article)) return null;
  return { from, to };
}

/** "сообщили в министерстве", "сообщили РИА Новости в пресс-службе": the noun phrase behind the preposition. */
export function impersonalSource(prose: Prose, period: Period, at: number, isCue: (unit: number) => boolean): Range | null {
  const { units } = prose;
  let i = at;
  while (i < period.to && i - at < 4 && (units[i]!.capital || has(units[i], Is.addressee | Is.adverb))) i++;
  if (i >= period.to || !has(units[i], Is.impersonal)) return null;
  const range = phraseAfter(prose, period, i + 1, isCue);
  if (!range) return null;
  // "в представительстве ДНР в центре по контролю": later phrases with the same prepositions go on.
  return range;
}

/** The noun phrase behind "according to" in a language that sets no comma behind it: a name, or a noun with its genitives. */
export function genitiveAfter(prose: Prose, period: Period, at: number, isCue: (unit: number) => boolean): Range | null {
  const whole = phraseAfter(prose, period, at, isCue);
  const endings = prose.grammar.language.genitiveEndings;
  if (!whole || !endings.length) return whole;
  const { units } = prose;
  let to = whole.from + 1;
  for (; to < whole.to; to++) {
    const unit = units[to]!;
    if (unit.capital) continue;
    if (units[to - 1]!.capital && to - 1 > whole.from) break;
    if (
      units[whole.from]!.capital &&
      to - 1 === whole.from &&
      !/\p{Lu}\p{Lu}/u.test(prose.text.slice(units[whole.from]!.start, units[whole.from]!.end))
    )
      break;
    if (!endings.some((ending) => unit.folded.endsWith(ending))) break;
  }
  return { from: whole.from, to };
}

/** "said Paul Reed, the mayor of Norton.": the apposition that follows an inverted subject. */
export function withApposition(prose: Prose, period: Period, range: Range): Range {
  const { units, grammar } = prose;
  if (grammar.language.order !== 'free' || !isMark(units[range.to], ',')) return range;
  // "dijo el portavoz, Dmitri Peskov, en Moscú": the name of whoever was called by an office.
  const NAME = 5; // units
  let end = range.to + 1;
  while (end < period.to && end <= range.to + NAME && units[end]!.capital) end++;
  const isName = end > range.to + 2 && (end >= period.to || isMark(units[end], ',.;'));
  if (isName && !units[range.to - 1]!.capital) return { from: range.from, to: end };
  if (!has(units[range.to + 1], Is.article)) return range;
  for (let i = range.to + 2; i < Math.min(period.to, range.to + 14); i++) {
    const unit = units[i]!;
    if (isMark(unit, ',') || (isMark(unit, '.') && !isAbbreviation(prose, i))) return { from: range.from, to: i };
    if (unit.kind === 'quotation' || has(unit, Is.auxiliary) || isMark(unit, ';:–—')) return range;
  }
  return range;
}
