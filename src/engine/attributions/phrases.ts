// "According to NP", "NP zufolge", "as NP said", "the claim that S" in their sentence → a candidate.

import type { Span } from '../../model.ts';
import { clauseBehind, parenthesisEnd, withDescription, withName } from './appositions.ts';
import { contentBelow } from './below.ts';
import type { Candidate } from './candidate.ts';
import { contentAfter, isClause, toSpan, trim } from './content.ts';
import { Is } from './grammar.ts';
import { type Hit, has, isMark, type Period, type Prose, spanOf } from './prose.ts';
import { behindTold, genitiveAfter, impersonalSource, phraseAfter, type Range, subjectBefore } from './source.ts';

const notCue = () => false;

/** "According to the ministry, S." · "S, according to the ministry." · "Laut Polizei wurde …" */
export function proposeAccording(prose: Prose, hit: Hit): Candidate | null {
  const { units, periods } = prose;
  const period = periods[hit.period]!;
  const end = hit.at + hit.length;
  if (hit.trigger.kind === 'before' && hit.trigger.opens && hit.at > period.from + 1) return null;
  // "…, so Holt" but "so genannt": a phrase that is an adverb too needs a comma or a quotation before it.
  if (has(units[hit.at], Is.adverb) && !isMark(units[hit.at - 1], ',–—') && units[hit.at - 1]?.kind !== 'quotation') return null;
  // "…, podle níž jde o omyl": whoever stands before the comma.
  const isRelative =
    end < period.to - 1 && has(units[end], Is.relative) && isMark(units[hit.at - 1], ',') && units[hit.at - 2]?.capital === true; // of a document, "a law, according to which", nothing is said
  if (isRelative && (!has(units[end], Is.determiner) || units[end + 1]?.kind !== 'word' || has(units[end + 1], Is.auxiliary))) {
    const said = contentAfter(prose, period, end + 1, (at) => prose.hitKind(at) === 'verb');
    return (
      said && {
        source: [spanOf(units, end, end + 1)],
        cue: [spanOf(units, hit.at, end)],
        content: [toSpan(units, said)],
        verb: null,
        confidence: 0.8,
        because: 'engine/according-to',
      }
    );
  }
  if (has(units[end], Is.article) && has(units[end + 1], Is.relative)) return null; // "la afirmación según la cual S" is the noun's
  const source = genitiveAfter(prose, period, end, (at) => prose.hitKind(at) === 'verb');
  if (!source || source.from > end + 1) return null;
  // "enligt artikel 4", "según el artículo 5": a law is nobody.
  if (units[source.to]?.kind === 'number' || (units[source.to - 1]!.kind === 'number' && !units[source.to - 2]?.capital)) return null;
  const opens = hit.at <= period.from + 1; // "Но, по словам NP"
  const whole = opens ? withName(prose, period, source) : source;
  const opened = isMark(units[hit.at - 1], ',–—(');
  // "Volgens het persbureau zei Reed dat S": the agency passes on what Reed said.
  if (opens && prose.grammar.language.order === 'second' && !prose.grammar.language.capitalisedNouns && prose.hitKind(whole.to) === 'verb')
    return null;
  const first = parenthesisEnd(prose, period, whole, opened);
  const behind = opens && !opened ? clauseBehind(prose, period, first) : first;
  // "NP said, according to the agency, that S": the agency passes on what NP said.
  if (isMark(units[behind], ',') && has(units[behind + 1], Is.complementiser) && saysBefore(prose, period, hit.at)) return null;
  const below = contentBelow(prose, period);
  const content = below ?? around(prose, period, hit.at, behind);
  if (!content) return null;
  return {
    source: [spanOf(units, whole.from, whole.to)],
    cue: [spanOf(units, hit.at, end)],
    content,
    verb: null,
    confidence: below ? 0.95 : 0.85,
    because: below ? 'engine/quoted-below' : 'engine/according-to',
  };
}

const saysBefore = (prose: Prose, period: Period, at: number): boolean => {
  for (let i = at - 1; i >= period.from && at - i < 5; i--) if (prose.hitKind(i) === 'verb') return true;
  return false;
};

/** "по его словам", "nach seinen Worten": the pronoun inside the phrase is the source. */
export function proposeAround(prose: Prose, hit: Hit): Candidate | null {
  const { units, periods } = prose;
  if (hit.trigger.kind !== 'around') return null;
  const content = around(prose, periods[hit.period]!, hit.at, hit.at + hit.length);
  const at = hit.at + hit.trigger.pronoun;
  if (!content) return null;
  const cue: Span[] = [];
  if (at > hit.at) cue.push(spanOf(units, hit.at, at));
  if (at + 1 < hit.at + hit.length) cue.push(spanOf(units, at + 1, hit.at + hit.length));
  return { source: [spanOf(units, at, at + 1)], cue, content, verb: null, confidence: 0.9, because: 'engine/according-to' };
}

/** "dem Kreml zufolge" */
export function proposeAccordingAfter(prose: Prose, hit: Hit): Candidate | null {
  const { units, periods } = prose;
  const period = periods[hit.period]!;
  let from = hit.at;
  // The phrase of the source: back to its determiner, or over words without one, at most eight.
  while (from > period.from && hit.at - from < (prose.grammar.language.caseless ? 16 : 8)) {
    const unit = units[from - 1]!;
    if (
      unit.kind !== 'word' ||
      (has(unit, Is.auxiliary | Is.preposition | Is.adverb | Is.coordinator | Is.complementiser) && !has(unit, Is.determiner | Is.nominal))
    )
      break;
    if (
      !prose.grammar.language.caseless &&
      prose.grammar.language.order !== 'final' &&
      !unit.capital &&
      from < hit.at &&
      !has(unit, Is.determiner) &&
      from - 1 > period.from &&
      !units[from]!.capital
    )
      break;
    from--;
    if (has(unit, Is.determiner)) break;
  }
  if (from === hit.at) return null;
  // "NP said the agencies zufolge, S": passed on, as in front of the source.
  if (isMark(units[hit.at + hit.length], ',') && saysBefore(prose, period, from)) return null;
  const content = around(prose, period, from, hit.at + hit.length);
  return (
    content && {
      source: [spanOf(units, from, hit.at)],
      cue: [spanOf(units, hit.at, hit.at + hit.length)],
      content,
      verb: null,
      confidence: 0.85,
      because: 'engine/according-to',
    }
  );
}

/** "as Peskov said, S" · "wie der Kreml mitteilte" · "как сообщил Песков" */
export function proposeAs(prose: Prose, hit: Hit): Candidate | null {
  if (hit.trigger.kind === 'verb' && hit.trigger.participle) return null; // "as saying"
  const { units, periods } = prose;
  const period = periods[hit.period]!;
  if (hit.trigger.kind !== 'verb') return null;
  const after = hit.at + hit.length;
  let source =
    (hit.trigger.impersonal ? impersonalSource(prose, period, after, notCue) : null) ??
    phraseAfter(prose, period, behindTold(prose, after), notCue);
  let from = hit.at;
  while (from > period.from && has(units[from - 1], Is.auxiliary | Is.adverb) && !has(units[from - 1], Is.as)) from--;
  if (!has(units[from - 1], Is.as) || from - 1 < period.from) {
    const subject = subjectBefore(prose, period, from, notCue);
    if (!subject || subject.from <= period.from || !has(units[subject.from - 1], Is.as)) return null;
    source = subject;
    from = subject.from;
  } else if (!source && !(prose.grammar.language.proDrop && isMark(units[after], ','))) return null; // "Jak dodał, S"
  if (source) source = withDescription(prose, period, source);
  const start = from - 1;
  if (start > period.from && !isMark(units[start - 1], ',–—-(')) return null;
  let end = Math.max(after, source?.to ?? after);
  while (end < period.to && !isMark(units[end], ',–—-.:)') && units[end]!.kind !== 'quotation' && end - after < 20) end++;
  const content = around(prose, period, start, end);
  return (
    content && {
      source: source ? [spanOf(units, source.from, source.to)] : [],
      cue: [spanOf(units, hit.at, after)],
      content,
      verb: hit.trigger.cue,
      confidence: 0.85,
      because: 'engine/as-said',
    }
  );
}

/** The sentence around the parenthesis [from, to): right of it where it opens the sentence, left where it closes it, both where it stands inside. */
export function around(prose: Prose, period: Period, from: number, to: number): Span[] | null {
  const { units } = prose;
  // "Reed called it a mistake: in her words, S": what stands before a colon is said already.
  const left = from - period.from > 300 || isMark(units[from - 1], ':') ? null : trim(units, period.from, from);
  const rightWhole = contentAfter(prose, period, to, (at) => prose.hitKind(at) === 'verb');
  const spans: Span[] = [];
  const leftClause = left !== null && isClause(units, left.from, left.to, to >= period.to - 1 ? 2 : 3);
  const inside = isMark(units[from - 1], ',–—(') && isMark(units[to], ',–—)');
  const opensRight = rightWhole !== null && (isClause(units, rightWhole.from, rightWhole.to) || (inside && !leftClause));
  const closed = isMark(units[to], ',–—)');
  const opened = isMark(units[from - 1], ',–—(');
  if (left && (leftClause || (opensRight && left.to - left.from >= 1 && !startsOnly(prose, left)))) spans.push(toSpan(units, left));
  if (
    rightWhole &&
    (spans.length === 0 || (opensRight && !(leftClause && opened && !closed)) || (!opened && rightWhole.to - rightWhole.from >= 1))
  ) {
    // "S, according to the ministry, which …" adds to the source, not to the content.
    const next = isMark(units[to], ',') ? units[to + 1] : units[to];
    if (
      !(
        spans.length &&
        has(next, Is.relative | Is.coordinator | Is.contrast | Is.subordinator | Is.preposition | Is.time) &&
        !has(next, Is.determiner) &&
        opened
      )
    )
      spans.push(toSpan(units, rightWhole));
  }
  return spans.length ? spans : null;
}

/** Only a coordinator or an adverb: "But according to …". */
const startsOnly = (prose: Prose, range: Range): boolean => {
  for (let i = range.from; i < range.to; i++)
    if (!has(prose.units[i], Is.coordinator | Is.contrast | Is.adverb | Is.subordinator | Is.as)) return false;
  return true;
};
