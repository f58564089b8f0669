// A reporting verb in its sentence → a candidate: quotation or clause, before, after or around the verb, with its subject.
//   "S, said NP" · "NP said that S" · "“Q,” NP said. “Q.”" · "A, NP said, B" · "NP told NP that S" · "…, adding that S"

import type { Span } from '../../model.ts';
import { withDescription } from './appositions.ts';
import type { Candidate } from './candidate.ts';
import { contentBefore, isClause, toSpan } from './content.ts';
import { continued, cutBefore, leftContent, quotationBefore, resumed } from './content-before.ts';
import { introducesClause, quotedThing, rightContent } from './content-behind.ts';
import { proposeFinal } from './final.ts';
import { Is } from './grammar.ts';
import { has, isMark, type Period, type Prose, spanOf } from './prose.ts';
import { quotedAs } from './quoting.ts';
import { nameBefore, phraseAfter, type Range, subjectBefore, withApposition } from './source.ts';
import {
  framedBy,
  impersonalBefore,
  isAdverbial,
  isNameBetween,
  leadingName,
  opener,
  openingSubject,
  opensAdverbial,
  sourceAfter,
} from './subjects.ts';
import { group, type VerbHit } from './verb-group.ts';

/** `main`: the source of the sentence's main verb so far, which participles lean on. Null: the verb reports nothing that a rule can read. */
export function proposeVerb(prose: Prose, hit: VerbHit, main: readonly Span[]): Candidate | null {
  return prose.grammar.language.order === 'final' ? proposeFinal(prose, hit, main) : proposeFree(prose, hit, main);
}

/** “Cadillac tax,” a levy on health plans: behind a few quoted words of a clause a noun may pass for the verb. */
const PARTIAL = 0.8;

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
  /** "Holt said she could not rule it out:¶“Q”": what stands below is the main clause's. */
  const speaks = (own: Range, because: string) => (because === 'quoted-below' && main.length ? main : spansOf(prose, own));
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

  // "evitó responder", "refuse de dire que S": an infinitive has no subject of its own.
  if (hit.trigger.bare && !hit.trigger.weak && language.infinitiveEndings?.some((ending) => units[hit.at]!.folded.endsWith(ending))) {
    const own = main.length ? rightContent(prose, period, hit, after, isCue) : null;
    return own?.introduced ? make(main, own.spans, own.confidence - 0.2, own.because) : null;
  }

  const framed = framedBy(prose, period, hit, isCue);
  if (framed) {
    const own = rightContent(prose, period, hit, after, isCue);
    if (own) return make(spansOf(prose, framed), own.spans, own.confidence, own.because);
  }

  // 0. A verb that shares its subject: "X described A but said that B" · "X, who also said that B"
  const joint = units[verb.from - 1];
  if (verb.from > period.from && has(joint, Is.coordinator | Is.contrast)) {
    // "X thanked him but said that B": no rule reads the first verb, and its subject opens the sentence
    const first = main.length || !language.bareClauses ? null : opener(prose, period, verb.from - 1);
    const isNamed = first !== null && !has(units[first.from], Is.determiner | Is.adverb | Is.preposition | Is.subordinator); // where "The spokesman shook" ends no rule tells
    const own = main.length || isNamed ? rightContent(prose, period, hit, after, isCue) : null;
    if (own) return make(main.length ? main : spansOf(prose, first), own.spans, own.confidence - 0.05, 'coordinated-cue');
    // "Зеленский поблагодарил его и подчеркнул, что S"
    const lead = main.length || language.order !== 'free' || language.bareClauses ? null : leadingName(prose, period);
    const led = lead && rightContent(prose, period, hit, after, isCue);
    if (led?.introduced) return make(spansOf(prose, lead), led.spans, led.confidence - 0.1, 'coordinated-cue');
  }
  if (verb.from > period.from + 1 && has(joint, Is.relative) && !has(joint, Is.determiner)) {
    if (language.articles.length && !isMark(units[verb.from - 2], ',') && has(units[verb.from - 2], Is.preposition)) return null; // "a quienes critican"
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
    // "Holt, asked about “Plan B”, said Norland had none": the marks close a parenthesis, and a clause follows.
    const isTitle =
      inverted && quoted.partial && language.bareClauses && right !== null && !looksInverted(prose, period, hit, after, isCue);
    if (!isTitle && (subject || language.proDrop || inverted)) {
      if (!subject && !language.proDrop && !isMark(units[after], ',.:')) return null;
      const spans = continued(prose, hit.period, right?.to ?? after, quoted.content);
      return make(
        spansOf(prose, inverted && subject ? withApposition(prose, period, subject) : subject),
        spans,
        subject ? (quoted.subject && quoted.partial ? PARTIAL : 0.95) : 0.7,
        inverted ? 'cue-after-quotation' : 'subject-cue-after-quotation',
      );
    }
  }

  // 2. The subject stands before the cue.
  const nominative = language.subjectOpens ? openingSubject(prose, period, verb.from) : subjectBefore(prose, period, verb.from, isCue);
  const body = hit.trigger.impersonal ? impersonalBefore(prose, period, verb.from, nominative) : null;
  if (body) {
    const own = rightContent(prose, period, hit, after, isCue);
    if (own) return make(spansOf(prose, body), own.spans, own.confidence - 0.05, 'impersonal-cue');
  }
  const subject = nominative ?? (language.order === 'free' && !language.bareClauses ? nameBefore(prose, period, verb.from) : null);
  const usable =
    subject && !isAdverbial(prose, subject, language.order === 'second') && !opensAdverbial(prose, period, subject) ? subject : null;
  const parenthesis = usable && isMark(units[verb.from - 1], ',') ? null : usable;
  const isNamed = usable !== null && isNameBetween(units, period, verb.from - 1); // "La portavoz, María Zajárova, acusó a …"
  if (parenthesis || isNamed || (usable && !looksInverted(prose, period, hit, after, isCue))) {
    const own = parenthesis ?? usable!;
    if (has(units[own.to - 1], Is.secondPerson) || isHypothetical(prose, period, own.from)) return null;
    const right = rightContent(prose, period, hit, after, isCue);
    if (right) return make(speaks(own, right.because), right.spans, right.confidence, right.because);
    const left = hit.trigger.weak ? null : leftContent(prose, period, own.from, behindAddressee(prose, period, hit, after, isCue), isCue);
    if (left) return make(spansOf(prose, own), left, 0.85, 'cue-after-clause');
    return null;
  }

  // 3. The subject follows: "S, said NP." · "Am Montag sagte NP, dass S" · "dijo NP que S"
  const behindVerb = sourceAfter(prose, period, hit, behind, isCue);
  // "vyzval spojence, aby": whom one urges is not who urges.
  const isUrged =
    behindVerb !== null &&
    cue.takes[0] === 'object' &&
    isMark(units[behindVerb.to], ',') &&
    has(units[behindVerb.to + 1], Is.interrogative);
  const right = isUrged || !behindVerb ? null : withDescription(prose, period, behindVerb);
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
      return make(speaks(right, follows.because), follows.spans, follows.confidence - 0.05, follows.because);
    return null;
  }
  // 4. Nobody is named: "dijo que S"; "сообщили, что S"
  if (language.proDrop && !hit.trigger.bare) {
    const own = rightContent(prose, period, hit, after, isCue);
    if (own && (own.introduced || own.quoted)) return make([], own.spans, 0.65, own.because);
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

const spansOf = (prose: Prose, range: Range | null): Span[] => (range ? [spanOf(prose.units, range.from, range.to)] : []);

/** "S, NP told the agency[.]" */
function behindAddressee(prose: Prose, period: Period, hit: VerbHit, after: number, isCue: (unit: number) => boolean): number {
  if (!hit.trigger.cue.takes.includes('person')) return after;
  return phraseAfter(prose, period, after, isCue)?.to ?? after;
}

/** "S, said NP." rather than "NP, who …, said S": behind the verb stand a noun phrase and the period's end. */
function looksInverted(prose: Prose, period: Period, hit: VerbHit, after: number, isCue: (unit: number) => boolean): boolean {
  const right = hit.trigger.cue.takes[0] === 'object' ? null : sourceAfter(prose, period, hit, after, isCue); // "NP, who …, urged his allies"
  if (!right) return false;
  const { units } = prose;
  const next = units[right.to];
  if (right.to < period.to && !isMark(next, '.,!?') && !has(next, Is.preposition | Is.time)) return false;
  // "NP, who …, said the plan in question would fail": a finite verb behind makes it a clause.
  for (let i = right.to; i < Math.min(period.to, right.to + 30) && !isMark(units[i], ',;'); i++)
    if (has(units[i], Is.auxiliary | Is.pronoun) && !has(units[i], Is.determiner)) return false;
  return true;
}

/** "If Moscow says so": the clause before the subject is a condition. */
function isHypothetical(prose: Prose, period: Period, from: number): boolean {
  const before = prose.units[from - 1];
  return from > period.from && has(before, Is.hypothetical) && !has(before, Is.auxiliary);
}
