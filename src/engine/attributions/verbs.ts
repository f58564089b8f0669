// A reporting verb in its sentence → a candidate: quotation or clause, before, after or around the verb, with its subject.
//   "S, said NP" · "NP said that S" · "“Q,” NP said. “Q.”" · "A, NP said, B" · "NP told NP that S" · "…, adding that S"

import type { Span } from '../../model.ts';
import type { Candidate } from './candidate.ts';
import { contentAfter, contentBefore, isClause, toSpan, trim } from './content.ts';
import { proposeFinal } from './final.ts';
import { type CueTrigger, Is } from './grammar.ts';
import { type Hit, has, isInner, isMark, type Period, type Prose, spanOf, type Unit } from './prose.ts';
import { impersonalSource, isNameLike, lastName, nameBefore, phraseAfter, type Range, subjectBefore, withApposition } from './source.ts';

type VerbHit = Hit & { readonly trigger: CueTrigger<'verb'> };

/** `main`: the source of the sentence's main verb so far, which participles lean on. Null: the verb reports nothing that a rule can read. */
export function proposeVerb(prose: Prose, hit: VerbHit, main: readonly Span[]): Candidate | null {
  return prose.grammar.language.order === 'final' ? proposeFinal(prose, hit, main) : proposeFree(prose, hit, main);
}

function proposeFree(prose: Prose, hit: VerbHit, main: readonly Span[]): Candidate | null {
  const { units, periods, grammar } = prose;
  const { language } = grammar;
  const period = periods[hit.period]!;
  const isCue = (at: number) => at !== hit.at && prose.hitKind(at) === 'verb';
  const verb = group(prose, period, hit);
  if (!verb) return null;
  const { cue } = hit.trigger;
  const cueSpans = [
    spanOf(units, hit.at, hit.at + hit.length),
    ...(verb.particle === null ? [] : [spanOf(units, verb.particle, verb.particle + 1)]),
  ];
  const make = (source: readonly Span[], content: readonly Span[], confidence: number, because: string): Candidate => ({
    source,
    cue: cueSpans,
    content,
    verb: cue,
    confidence,
    because: `engine/${because}`,
  });
  const after = verb.particle === null ? hit.at + hit.length : Math.max(hit.at + hit.length, verb.particle + 1);
  const behind = hit.at + hit.length;

  if (hit.trigger.participle) {
    const relayed = has(units[hit.at - 1], Is.as) ? quotedAs(prose, hit, isCue) : null;
    if (relayed) return make(spansOf(prose, relayed.source), relayed.content, 0.9, 'quoted-as-saying');
    const right = rightContent(prose, period, hit, after, isCue);
    if (!right) {
      const thing = isMark(units[verb.from - 1], ',–—') && cue.mode === 'speech' ? quotedThing(prose, period, after) : null;
      return thing && make([], [toSpan(units, thing)], 0.9, 'participle'); // who speaks is implied by the sentence
    }
    if (!isMark(units[verb.from - 1], ',–—') && !right.quoted && !right.introduced) return null;
    const source = main.length ? main : spansOf(prose, opener(prose, period, hit.at));
    return make(source, right.spans, right.introduced || right.quoted ? 0.85 : 0.6, 'participle');
  }

  if (hit.trigger.attributive) {
    const noun = isMark(units[hit.at - 1], ',') ? subjectBefore(prose, period, hit.at - 1, isCue) : null;
    const own = noun && rightContent(prose, period, hit, after, isCue);
    return own
      ? make(spansOf(prose, noun), [cutAtComma(prose, period, own.spans[0]!)], own.confidence - 0.1, 'attributive-participle')
      : null;
  }

  // 0. A verb that shares its subject: "X described A but said that B" · "X, who also said that B"
  const joint = units[verb.from - 1];
  if (verb.from > period.from && has(joint, Is.coordinator | Is.contrast) && main.length) {
    const own = rightContent(prose, period, hit, after, isCue);
    if (own) return make(main, own.spans, own.confidence - 0.05, 'coordinated-cue');
  }
  if (verb.from > period.from + 1 && has(joint, Is.relative) && !has(joint, Is.determiner)) {
    const head = subjectBefore(prose, period, isMark(units[verb.from - 2], ',') ? verb.from - 2 : verb.from - 1, isCue);
    const own = head && rightContent(prose, period, hit, after, isCue);
    return own ? make(spansOf(prose, head), [cutAtComma(prose, period, own.spans[0]!)], own.confidence - 0.1, 'relative-cue') : null;
  }

  // 1. A quotation stands before the cue: “Q,” said NP · “Q,” NP said · Q — сказал NP.
  const quoted = quotationBefore(prose, hit.period, verb.from, isCue);
  const ahead = quoted?.partial && !quoted.subject && introducesClause(prose, period.to, after); // "… „Q” – stwierdził bowiem, że S"
  if (quoted && !ahead && !(quoted.subject && quoted.partial && rightContent(prose, period, hit, after, isCue))) {
    const inverted = quoted.subject === null;
    const right = inverted ? sourceAfter(prose, period, hit, behind, isCue) : null;
    const subject = quoted.subject ?? right;
    if (subject || language.proDrop || inverted) {
      if (!subject && !language.proDrop && !isMark(units[after], ',.:')) return null;
      const spans = continued(prose, hit.period, right?.to ?? after, quoted.content, quoted.from);
      return make(
        spansOf(prose, inverted && subject ? withApposition(prose, period, subject) : subject),
        spans,
        subject ? 0.95 : 0.7,
        inverted ? 'cue-after-quotation' : 'subject-cue-after-quotation',
      );
    }
  }

  // 2. The subject stands before the cue.
  const nominative = subjectBefore(prose, period, verb.from, isCue);
  const body = hit.trigger.impersonal ? impersonalBefore(prose, period, verb.from, nominative) : null;
  if (body) {
    const own = rightContent(prose, period, hit, after, isCue);
    if (own) return make(spansOf(prose, body), own.spans, own.confidence - 0.05, 'impersonal-cue');
  }
  const subject = nominative ?? (language.order === 'free' && !language.bareClauses ? nameBefore(prose, period, verb.from) : null);
  const usable = subject && !isAdverbial(prose, period, subject, language.order === 'second') ? subject : null;
  const parenthesis = usable && isMark(units[verb.from - 1], ',') ? null : usable;
  if (parenthesis || (usable && !looksInverted(prose, period, hit, after, isCue))) {
    const own = parenthesis ?? usable!;
    if (has(units[own.to - 1], Is.secondPerson) || isHypothetical(prose, period, own.from)) return null;
    const right = rightContent(prose, period, hit, after, isCue);
    if (right) return make(spansOf(prose, own), right.spans, right.confidence, right.because);
    const left = hit.trigger.weak ? null : leftContent(prose, period, own.from, behindAddressee(prose, period, hit, after, isCue), isCue);
    if (left) return make(spansOf(prose, own), left, 0.85, 'cue-after-clause');
    return null;
  }

  // 3. The subject follows: "S, said NP." · "Am Montag sagte NP, dass S" · "dijo NP que S"
  const right = sourceAfter(prose, period, hit, behind, isCue);
  if (right) {
    const follows = rightContent(prose, period, hit, Math.max(right.to, verb.particle === null ? 0 : verb.particle + 1), isCue);
    const comma = isMark(units[verb.from - 1], ',–—-');
    if (
      comma &&
      isClause(units, period.from, verb.from - 1, 2) &&
      !(follows?.introduced ?? false) &&
      !has(units[period.from], Is.subordinator)
    ) {
      const content = contentBefore(prose, period, cutBefore(prose, period, verb.from - 1), verb.from - 1);
      if (content)
        return make(
          spansOf(prose, right),
          [toSpan(units, content), ...resumed(prose, period, right.to, isCue)],
          0.85,
          'cue-subject-after-clause',
        );
    }
    if (follows && (follows.introduced || follows.quoted || language.order === 'second') && !isHypothetical(prose, period, verb.from))
      return make(spansOf(prose, right), follows.spans, follows.confidence - 0.05, follows.because);
    return null;
  }
  // 4. Nobody is named: "dijo que S"; "сообщили, что S"
  if (language.proDrop && !hit.trigger.bare) {
    const own = rightContent(prose, period, hit, after, isCue);
    if (own && (own.introduced || own.quoted)) return make([], own.spans, 0.65, own.because);
  }
  return null;
}

/** "В МИД России подчеркнули, что S": the phrase behind the preposition that opens the sentence speaks where nobody else does. */
function impersonalBefore(prose: Prose, period: Period, verb: number, subject: Range | null): Range | null {
  const { units, grammar } = prose;
  const LONGEST = 9; // units
  let start = period.from;
  while (start < verb && has(units[start], Is.adverb | Is.coordinator) && !has(units[start], Is.impersonal)) start++;
  if (!has(units[start], Is.impersonal) || start + 1 >= verb || verb - start >= LONGEST) return null;
  const body = { from: start + 1, to: verb };
  if (!subject) return body;
  // One name cannot be the subject of a plural: it goes with the body before it, "Минобороны РФ". "В России СМИ" are several.
  const last = units[subject.from]!; // a subject has a unit
  const isOwner = subject.to - subject.from === 1 && subject.from > body.from && last.capital && !grammar.groups.has(last.folded);
  return isOwner && !has(units[subject.from - 1], Is.time) ? body : null;
}

/** The inverted subject, "said NP", also behind an adverbial, a day, or as "сообщили в NP". */
function sourceAfter(prose: Prose, period: Period, hit: VerbHit, after: number, isCue: (unit: number) => boolean): Range | null {
  const { units } = prose;
  let at = after;
  if (has(units[at], Is.preposition | Is.article) && has(units[at + 1], Is.time)) at++; // "el viernes", "v pátek"
  while (at < period.to && at < after + 4 && has(units[at], Is.time)) at++;
  return (
    (hit.trigger.impersonal ? impersonalSource(prose, period, after, isCue) : null) ??
    phraseAfter(prose, period, after, isCue) ??
    (at > after ? phraseAfter(prose, period, at, isCue) : null) ??
    (prose.grammar.language.order === 'free' && !prose.grammar.language.bareClauses ? lastName(prose, period, after) : null)
  );
}

/** ", stressing Norway's “large reserves”, …": a noun phrase that is partly quoted, up to its quotation's end or the next mark. */
function quotedThing({ units }: Prose, period: Period, at: number): Range | null {
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

/** "A, said NP, B": what follows the second comma and is a part of the content. */
function resumed(prose: Prose, period: Period, at: number, isCue: (unit: number) => boolean): Span[] {
  const { units } = prose;
  const next = units[at + 1];
  if (!isMark(units[at], ',') || !next || at + 1 >= period.to || next.kind !== 'word' || isCue(at + 1)) return [];
  if (
    has(
      next,
      Is.relative |
        Is.coordinator |
        Is.contrast |
        Is.subordinator |
        Is.preposition |
        Is.as |
        Is.determiner |
        Is.adverb |
        Is.time |
        Is.complementiser,
    ) ||
    next.capital
  )
    return [];
  const range = contentAfter(prose, period, at + 1, isCue);
  return range && range.to - range.from > 2 ? [toSpan(units, range)] : [];
}

type Relayed = { readonly source: Range; readonly content: readonly Span[] };

/** "quoted NP as saying S" · "NP was quoted by the agency as saying S" · “Q,” NP was quoted as saying: the noun phrase between, or the passive's subject. */
function quotedAs(prose: Prose, hit: VerbHit, isCue: (unit: number) => boolean): Relayed | null {
  const { units } = prose;
  const period = prose.periods[hit.period]!; // hits lie in periods
  const as = hit.at - 1;
  const after = hit.at + hit.length;
  for (let i = as - 1; i >= period.from && as - i < 14; i--) {
    if (!isCue(i)) continue;
    let from = i;
    while (from > period.from && has(units[from - 1], Is.auxiliary | Is.adverb)) from--;
    const isPassive = i + 1 === as || (has(units[i - 1], Is.passive) && has(units[i + 1], Is.preposition));
    const source = isPassive ? subjectBefore(prose, period, from, isCue) : phraseAfter(prose, { ...period, to: as }, i + 1, isCue);
    if (!source) return null;
    // "as saying by the agency that S", “Q,” NP was quoted as saying on Monday.
    const behind = has(units[after], Is.preposition) ? (skipAgent(prose, period, after) ?? after) : after;
    const right = behind < period.to ? rightContent(prose, period, hit, behind, isCue) : null;
    const content = right?.spans ?? quotationBefore(prose, hit.period, from, isCue)?.content;
    return content ? { source, content } : null;
  }
  return null;
}

/** "by the state news agency [that S]", "on Monday [that S]": up to the complementiser, the colon or the quotation. */
function skipAgent({ units }: Prose, period: Period, from: number): number | null {
  for (let i = from; i < Math.min(period.to, from + 12); i++) {
    if (has(units[i], Is.complementiser) || isMark(units[i], ':') || units[i]!.kind === 'quotation') return i;
    if (units[i]!.kind === 'mark' && !isMark(units[i], ',-')) return null;
  }
  return null;
}

/** "NP, who said that S, left": a content inside a subordinate clause ends at its comma. */
function cutAtComma(prose: Prose, period: Period, span: Span): Span {
  const { units } = prose;
  for (let i = period.from; i < period.to && units[i]!.start < span.end; i++)
    if (units[i]!.start > span.start && isMark(units[i], ',') && !has(units[i + 1], Is.coordinator | Is.complementiser | Is.relative))
      return { start: span.start, end: units[i - 1]!.end };
  return span;
}

/** The noun phrase that opens the period, as the subject of its main clause. */
function opener(prose: Prose, period: Period, end: number): Range | null {
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
      return i - range.from > 1 || units[range.from]!.capital ? { from: range.from, to: i } : range;
  return range;
}

const spansOf = (prose: Prose, range: Range | null): Span[] => (range ? [spanOf(prose.units, range.from, range.to)] : []);

/** The verb with its auxiliaries; null for what reports nothing: "did not say", "to say", "would say". */
function group(prose: Prose, period: Period, hit: VerbHit): { from: number; particle: number | null } | null {
  const { units } = prose;
  let from = hit.at;
  let passive = false;
  while (from > period.from) {
    const unit = units[from - 1]!;
    if (has(unit, Is.negation)) return null;
    if (has(unit, Is.pronoun | Is.determiner)) break;
    if (has(unit, Is.passive)) passive = true;
    if (has(unit, Is.hypothetical) && has(unit, Is.auxiliary)) return null;
    if (!has(unit, Is.auxiliary | Is.adverb)) break;
    from--;
  }
  if (has(units[hit.at + hit.length], Is.negation)) return null;
  if (from === hit.at && from > period.from && has(units[from - 1], Is.article)) return null;
  // "United States": a capital inside a sentence is a name, unless all words are capitalised as in a headline.
  if (units[hit.at]!.capital && hit.at > period.from && !isHeadline(units, period)) return null;
  if (has(units[from - 1], Is.infinitive) && from > period.from) return null;
  if (passive || (has(units[hit.at + hit.length], Is.passive) && !isMark(units[from - 1], ','))) return null;
  if (hit.trigger.particle === null) return { from, particle: null };
  for (let i = hit.at + hit.length; i < Math.min(period.to, hit.at + 30); i++) {
    if (units[i]!.kind === 'mark' && !isMark(units[i], '()')) return null;
    if (units[i]!.folded === hit.trigger.particle && (i + 1 >= period.to || units[i + 1]!.kind !== 'word')) return { from, particle: i };
  }
  return null;
}

const isHeadline = (units: readonly Unit[], period: Period): boolean => {
  const words = units.slice(period.from, Math.min(period.to, period.from + 30)).filter(({ kind }) => kind === 'word');
  return words.filter(({ capital }) => capital).length > 0.6 * words.length;
};

/** `partial`: some quoted words of a longer clause, which may as well be no content at all. */
type Before = { readonly content: readonly Span[]; readonly subject: Range | null; readonly from: number; readonly partial: boolean };

/** The quotation that ends left of the cue, directly or before the cue's subject. */
function quotationBefore(prose: Prose, index: number, verb: number, isCue: (unit: number) => boolean): Before | null {
  const { units, periods } = prose;
  const period = periods[index]!;
  let at = verb;
  while (at > period.from && isMark(units[at - 1], ',–—-.!?')) at--;
  if (at > period.from && units[at - 1]!.kind === 'quotation') return { ...quotedContent(prose, index, at), subject: null };
  const subject = subjectBefore(prose, period, verb, isCue);
  if (!subject) return null;
  at = subject.from;
  while (
    at > period.from &&
    (isMark(units[at - 1], ',–—-.!?') || has(units[at - 1], Is.coordinator | Is.adverb | Is.contrast | Is.auxiliary))
  )
    at--;
  if (at > period.from) {
    const quotation = units[at - 1]!;
    if (quotation.kind !== 'quotation' || (at === subject.from && isNameLike(prose, quotation))) return null;
    return { ...quotedContent(prose, index, at), subject };
  }
  // “Q.” Trump said. — the full stop inside the marks ended a period.
  const previous = periods[index - 1];
  if (
    previous &&
    previous.block === period.block &&
    units[previous.to - 1]!.kind === 'quotation' &&
    isMark(units[verb + 1] ?? units[verb], '.')
  )
    return { ...quotedContent(prose, index - 1, previous.to), subject };
  return null;
}

/** The content that ends with the quotation at unit `to − 1`: the quotation, or the clause that it is part of. */
function quotedContent(prose: Prose, index: number, to: number): { content: Span[]; from: number; partial: boolean } {
  const { units, periods } = prose;
  const period = periods[index]!;
  const cut = cutBefore(prose, period, to - 1);
  let from = to - 1;
  if (from > cut && !isMark(units[from - 1], '.!?:')) {
    // "The state is “grave”, he said": words before the marks belong to the content.
    const range = trim(units, Math.max(cut, period.from), to);
    if (range) from = Math.min(from, range.from);
  }
  return {
    content: [{ start: units[from]!.start, end: units[to - 1]!.end }],
    from,
    partial: from < to - 1 && isNameLike(prose, units[to - 1]!),
  };
}

/** Where content left of `end` may begin: behind the last colon, or an earlier cue's own clause. */
function cutBefore(prose: Prose, period: Period, end: number): number {
  const { units } = prose;
  for (let i = end - 1; i >= period.from && end - i < 300; i--) {
    if (isMark(units[i], ':;')) return i + 1;
  }
  return period.from;
}

/** “A,” he said, “B.” “C.” → A, B and C: quotations that follow the cue without one of their own. */
function continued(prose: Prose, index: number, from: number, content: readonly Span[], start: number): Span[] {
  const { units, periods } = prose;
  const period = periods[index]!;
  void start;
  const spans = [...content];
  for (let i = from; i < period.to; i++) {
    if (units[i]!.kind === 'quotation') {
      if (!verbBehind(prose, i, period)) spans.push(spanOf(units, i, i + 1));
      break;
    }
    if (prose.hitKind(i) === 'verb') break;
  }
  const next = prose.grammar.language.joinsQuotations ? periods[index + 1] : undefined;
  if (next && next.block === period.block && units[next.from]!.kind === 'quotation' && isWholePeriod(units, next))
    spans.push(spanOf(units, next.from, next.from + 1));
  return spans;
}

/** Whether the quotation at unit `at` has a cue of its own right behind it. */
const verbBehind = (prose: Prose, at: number, period: Period): boolean => {
  for (let i = at + 1; i < Math.min(period.to, at + 8); i++) if (prose.hitKind(i) === 'verb') return true;
  return false;
};

export const isWholePeriod = (units: readonly Unit[], period: Period): boolean => {
  for (let i = period.from; i < period.to; i++) if (units[i]!.kind !== 'quotation' && units[i]!.kind !== 'mark') return false;
  return true;
};

type Right = {
  readonly spans: readonly Span[];
  readonly introduced: boolean;
  readonly quoted: boolean;
  readonly confidence: number;
  readonly because: string;
};

/** The content that follows the cue (or its inverted subject) at unit `at`. */
function rightContent(prose: Prose, period: Period, hit: VerbHit, at: number, isCue: (unit: number) => boolean): Right | null {
  const { units, grammar } = prose;
  const { takes } = hit.trigger.cue;
  const limit = Math.min(period.to, at + 28);
  let named = false;
  // A complementiser, a colon or a quotation may stand behind an addressee, a place and a time.
  for (let i = at; i < limit; i++) {
    const unit = units[i]!;
    if (unit.kind === 'quotation') {
      if (unit.quotation!.end - unit.quotation!.start < 4) continue;
      const direct = i === at || isMark(units[i - 1], ',:') || has(units[i - 1], Is.complementiser);
      // "said on “Radio One” that S": behind a name only a complementiser or a colon brings the content in.
      if (named || (!direct && !isNameLike(prose, unit))) break;
      named = !direct;
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
    if (
      has(unit, Is.complementiser) &&
      (i === at || !has(unit, Is.determiner) || isMark(units[i - 1], ',') || !has(units[i - 1], Is.preposition))
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
    if (isMark(unit, ',') && i > at && !has(units[i + 1], Is.complementiser | Is.interrogative) && units[i + 1]?.kind !== 'quotation')
      break;
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
  return hit.trigger.weak ? null : bareContent(prose, period, at, takes, isCue);
}

/** Whether the clause that begins at unit `at` ends with a reporting verb. */
function closesWithCue(prose: Prose, period: Period, at: number): boolean {
  const LONGEST = 16; // units
  let end = at + 1;
  while (end < Math.min(period.to, at + LONGEST) && prose.units[end]!.kind !== 'mark') end++;
  return prose.hitKind(end - 1) === 'verb';
}

/** Content without complementiser: "said he won", "vowed to win", "condemned the attack", "sagte, er komme". */
function bareContent(prose: Prose, period: Period, at: number, takes: readonly string[], isCue: (unit: number) => boolean): Right | null {
  const { units, grammar } = prose;
  const { language } = grammar;
  let from = at;
  if (takes[0] === 'person') {
    const person = phraseAfter(prose, period, from, isCue);
    if (!person) return null;
    from = has(units[from], Is.pronoun) && !has(units[from], Is.determiner) ? from + 1 : addresseeEnd(units, person);
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
    return found(contentAfter(prose, period, from + 1, isCue), 0.8, 'cue-clause');
  }
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

/** "S, NP told the agency[.]" */
function behindAddressee(prose: Prose, period: Period, hit: VerbHit, after: number, isCue: (unit: number) => boolean): number {
  if (!hit.trigger.cue.takes.includes('person')) return after;
  return phraseAfter(prose, period, after, isCue)?.to ?? after;
}

/** "A, he said" · "A, he said, B": the clause before the subject, and what goes on behind the cue. */
function leftContent(prose: Prose, period: Period, subject: number, after: number, isCue: (unit: number) => boolean): Span[] | null {
  const { units } = prose;
  // With the verb second, "S, NP sagte" is a relative clause; it would be "S, sagte NP".
  if (prose.grammar.language.order === 'second' || !isMark(units[subject - 1], ',–—-') || subject - 1 <= period.from) return null;
  const behind = units[after];
  const ends =
    after >= period.to || isMark(behind, '.,;–—-!?…') || has(behind, Is.preposition | Is.time | Is.adverb | Is.subordinator | Is.as);
  if (!ends) return null;
  const left = contentBefore(prose, period, cutBefore(prose, period, subject - 1), subject - 1);
  if (!left) return null;
  const spans = [toSpan(units, left)];
  if (isMark(behind, ',')) {
    const next = units[after + 1];
    const goesOn =
      next &&
      after + 1 < period.to &&
      !isCue(after + 1) &&
      !has(next, Is.relative | Is.coordinator | Is.contrast | Is.subordinator | Is.as) &&
      prose.hitKind(after + 1) !== 'before';
    const short = !isClause(units, left.from, left.to);
    if (goesOn && (short || !has(next, Is.preposition | Is.time))) {
      const right = contentAfter(prose, period, after + 1, isCue);
      if (right && (short || right.to - right.from > 3)) spans.push(toSpan(units, right));
    }
    if (short && spans.length === 1) return null;
  } else if (!isClause(units, left.from, left.to)) return null;
  return spans;
}

/** "S, said NP." rather than "NP, who …, said S": behind the verb stand a noun phrase and the period's end. */
function looksInverted(prose: Prose, period: Period, hit: VerbHit, after: number, isCue: (unit: number) => boolean): boolean {
  const right = sourceAfter(prose, period, hit, after, isCue);
  if (!right) return false;
  const { units } = prose;
  const next = units[right.to];
  if (right.to < period.to && !isMark(next, '.,!?') && !has(next, Is.preposition | Is.time)) return false;
  // "NP, who …, said the plan in question would fail": a finite verb behind makes it a clause.
  for (let i = right.to; i < Math.min(period.to, right.to + 30) && !isMark(units[i], ',;'); i++)
    if (has(units[i], Is.auxiliary | Is.pronoun) && !has(units[i], Is.determiner)) return false;
  return true;
}

/** In German a clause may open with an adverbial, and the subject follows the verb. */
function isAdverbial(prose: Prose, period: Period, range: Range, verbSecond: boolean): boolean {
  const first = prose.units[range.from];
  void period;
  return verbSecond && has(first, Is.preposition | Is.adverb | Is.time | Is.subordinator) && !has(first, Is.determiner | Is.pronoun);
}

/** "If Moscow says so": the clause before the subject is a condition. */
function isHypothetical(prose: Prose, period: Period, from: number): boolean {
  const before = prose.units[from - 1];
  return from > period.from && has(before, Is.hypothetical) && !has(before, Is.auxiliary);
}

/** Whether a complementiser follows, behind a comma and adverbs at most: what is said stands ahead. */
function introducesClause({ units }: Prose, to: number, after: number): boolean {
  let i = after;
  while (i < to && i < after + 3 && (isMark(units[i], ',') || has(units[i], Is.adverb))) i++;
  return i > after && i < to && has(units[i], Is.complementiser) && !has(units[i], Is.determiner);
}
