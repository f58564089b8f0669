// Learnt attributions × the rules' candidates → the same, parted where the sentence has a joint that weights overlook.
//   "The mayor confirmed [the report but said that nobody was hurt]" → confirmed: the report · said: nobody was hurt
//   "According to [the governor], [Oleh Reed, three ships sank]" → the governor, Oleh Reed: three ships sank

import type { Span } from '../../model.ts';
import type { Candidate } from './candidate.ts';
import { trim } from './content.ts';
import { Is } from './grammar.ts';
import { withoutOccasion } from './occasions.ts';
import { has, isMark, type Prose, periodAt, spanOf, type Unit, unitAt } from './prose.ts';

/** "and said that", with a complementiser, a colon or a quotation; without one "and said" may go on with what was said, "but said" hardly. */
const SURE = 0.85;
const CONTRASTED = 0.7;
/** Longest name of an apposition: units. */
const NAME = 5;

export function partAtJoints(decided: readonly Candidate[], candidates: readonly Candidate[], prose: Prose): Candidate[] {
  const { units } = prose;
  const cues = new Set(decided.flatMap(({ cue }) => cue.map(({ start }) => start)));
  const joined = new Map<number, Candidate[]>();
  for (const one of candidates) {
    const [cue] = one.cue;
    const [source] = one.source;
    if (
      one.because !== 'engine/coordinated-cue' ||
      one.confidence < (isContrasted(units, unitAt(units, one.cue[0]?.start ?? 0)) ? CONTRASTED : SURE) ||
      !cue ||
      !source ||
      cues.has(cue.start) ||
      (one.verb?.takes[0] === 'object' && !isContrasted(units, unitAt(units, cue.start))) // "said Reed oversaw it and expressed “joy”": Reed did
    )
      continue;
    joined.set(source.start, [...(joined.get(source.start) ?? []), one]);
  }
  return decided.flatMap((one) => {
    const whole = withoutTitle(
      withoutTime(
        withoutOccasion(
          ownObject(
            withoutPlatform(
              withApposition(notTold(behindCiting(resumed(behindConjunction(one, prose), prose), prose), candidates, prose), prose),
              prose,
            ),
            prose,
          ),
          prose,
        ),
        prose,
      ),
      prose,
    );
    const next = joined.get(one.source[0]?.start ?? -1)?.find((two) => holds(whole, two));
    const joint = next && jointBefore(units, unitAt(units, next.cue[0]!.start)); // a coordinated cue has a span
    const first = joint === undefined ? [] : cutAt(whole.content, joint);
    return next && first.length ? [{ ...whole, content: first }, next] : [whole];
  });
}

const isContrasted = (units: readonly Unit[], cue: number): boolean => {
  let i = cue - 1;
  while (i > 0 && has(units[i], Is.adverb | Is.auxiliary) && !has(units[i], Is.coordinator | Is.contrast)) i--;
  return has(units[i], Is.contrast);
};

/** The cue of the second stands in the content of the first, behind its cue. */
const holds = ({ cue, content }: Candidate, second: Candidate): boolean => {
  const at = second.cue[0]!.start; // a coordinated cue has a span
  return (cue[0]?.start ?? Infinity) < at && content.some(({ start, end }) => start < at && at < end);
};

/** Where the words before the "but" of "but [later] said" end. Code units. */
function jointBefore(units: readonly Unit[], cue: number): number | undefined {
  let i = cue - 1;
  while (i > 0 && has(units[i], Is.adverb | Is.auxiliary) && !has(units[i], Is.coordinator | Is.contrast)) i--;
  if (!has(units[i], Is.coordinator | Is.contrast)) return undefined;
  while (i > 0 && isMark(units[i - 1], ',;–—')) i--;
  return units[i - 1]?.end;
}

const cutAt = (content: readonly Span[], end: number): Span[] =>
  content.filter(({ start }) => start < end).map((span) => ({ start: span.start, end: Math.min(span.end, end) }));

/** "Reed sagte [der Agentur Nord], S": whom it was told is not who speaks, where a rule reads a subject before the same cue. */
function notTold(one: Candidate, candidates: readonly Candidate[], { units, grammar }: Prose): Candidate {
  const [source] = one.source;
  const [cue] = one.cue;
  if (!source || !cue || source.start < cue.end) return one;
  const from = unitAt(units, source.start);
  if (!has(units[from], Is.determiner) || !grammar.media.has(units[from + 1]?.folded ?? '')) return one;
  const rule = candidates.find((two) => two.cue[0]?.start === cue.start && (two.source[0]?.end ?? Infinity) <= cue.start);
  return rule ? { ...one, source: rule.source } : one;
}

/** "[the governor], [Oleh Reed, S]", "[Norda], [the state news agency, S]": a name or a medium between commas goes with what stands before it. */
function withApposition(one: Candidate, { units, text, grammar }: Prose): Candidate {
  const [source] = one.source;
  const [first, ...rest] = one.content;
  if (one.source.length !== 1 || !source || !first || !/^,\s*$/.test(text.slice(source.end, first.start))) return one;
  const last = units[unitAt(units, source.end - 1)]!; // inside
  const from = unitAt(units, first.start);
  let to = from;
  while (to - from < NAME && units[to]?.kind === 'word' && units[to]!.capital) to++;
  const isName = !last.capital && to - from > 1;
  if (!isName) {
    to = from;
    while (to - from < NAME && units[to]?.kind === 'word' && !has(units[to], Is.auxiliary | Is.relative)) to++;
  }
  const isMedium = !isName && grammar.media.has(units[to - 1]?.folded ?? '');
  if (!isName && !isMedium) to = last.capital ? clauseEnd(units, from, grammar.indefinite) : from;
  if (to === from || !isMark(units[to], ',')) return one;
  const start = units[to + 1]?.start ?? first.end;
  if (start >= first.end) return one;
  return { ...one, source: [{ start: source.start, end: units[to - 1]!.end }], content: [{ start, end: first.end }, ...rest] };
}

/** "A meldet [Erfolge], [B spricht von Niederlagen]": a second voice behind the comma is not what the first reports. */
function ownObject(one: Candidate, { units, grammar, hitAt }: Prose): Candidate {
  const cue = one.cue.at(-1);
  const [first, ...rest] = one.content;
  if (grammar.language.order !== 'second' || !cue || !first || rest.length || first.start < cue.end) return one;
  const at = unitAt(units, first.start);
  const isVoice =
    isMark(units[at - 1], ',') &&
    units[at]?.capital === true &&
    (hitAt(at + 1)?.some(({ trigger }) => trigger.kind === 'verb') ?? false) &&
    !has(units[at + 1], Is.subjunctive);
  const from = unitAt(units, cue.end - 1) + 1;
  if (!isVoice || from >= at - 1 || !units[from]?.capital) return one;
  return { ...one, content: [{ start: units[from]!.start, end: units[at - 2]!.end }] };
}

/** "[The decision came after] Reed announced S": the clause before "after" is not who speaks. */
export function behindConjunction(one: Candidate, { units, grammar }: Prose): Candidate {
  const [source] = one.source;
  const [cue] = one.cue;
  if (!grammar.language.bareClauses || one.source.length !== 1 || !source || !cue || cue.start < source.end) return one;
  const from = unitAt(units, source.start);
  for (let i = unitAt(units, source.end - 1) - 1; i > from + 1; i--) {
    const [before, unit, next] = [units[i - 1]!, units[i]!, units[i + 1]!]; // inside the source
    const joins = has(unit, Is.subordinator) && has(unit, Is.preposition) && !has(unit, Is.as);
    const isVerb = isMark(before, '%') || (before.kind === 'word' && !before.capital && !has(before, Is.time)); // "rose [2%] after"
    if (joins && isVerb && (next.capital || has(next, Is.determiner))) return { ...one, source: [{ start: next.start, end: source.end }] };
  }
  return one;
}

/** "[Man habe nie verhandelt], so NP, [und werde es nicht tun]": what goes on in the mood of reported speech. */
function resumed(one: Candidate, { units, grammar, periods }: Prose): Candidate {
  const [cue] = one.cue;
  const [source] = one.source;
  if (grammar.language.order !== 'second' || one.content.length !== 1 || !cue || !source || one.content[0]!.end > cue.start) return one;
  const at = unitAt(units, Math.max(source.end, cue.end) - 1) + 1;
  const goesOn = isMark(units[at], ',') && has(units[at + 1], Is.coordinator) && has(units[at + 2], Is.subjunctive);
  const end = goesOn ? periods[periodAt(periods, at)]?.to : undefined;
  const whole = end === undefined ? null : trim(units, at + 1, end);
  return whole ? { ...one, content: [...one.content, spanOf(units, at + 1, whole.to)] } : one;
}

/** "[Norda], [a project that maps the front], S": where an indefinite phrase with a relative clause ends and a subject follows; `from` where it does not. */
function clauseEnd(units: readonly Unit[], from: number, indefinite: ReadonlySet<string>): number {
  const LONGEST = 14; // units
  if (!indefinite.has(units[from]?.folded ?? '')) return from;
  let to = from + 1;
  let isClause = false;
  for (; to - from < LONGEST && units[to] && units[to]!.kind !== 'mark' && units[to]!.kind !== 'quotation'; to++)
    isClause ||= to > from + 1 && has(units[to], Is.relative);
  const next = units[to + 1];
  return isClause && (has(next, Is.determiner | Is.pronoun) || next?.capital) ? to : from;
}

/** "notes, [citing sources in the town, that] S": whom a medium relies on stands before what it says. */
function behindCiting(one: Candidate, { units, hitKind }: Prose): Candidate {
  const LONGEST = 14; // units
  const [first, ...rest] = one.content;
  const cue = one.cue.at(-1);
  if (!first || !cue || first.start < cue.end) return one;
  const from = unitAt(units, first.start);
  if (hitKind(from) !== 'citing') return one;
  for (let i = from + 1; i < from + LONGEST && (units[i]?.start ?? first.end) < first.end; i++) {
    const next = units[i + 2];
    if (isMark(units[i], ',') && has(units[i + 1], Is.complementiser) && next && next.start < first.end)
      return { ...one, content: [{ start: next.start, end: first.end }, ...rest] };
  }
  return one;
}

/** What may stand between "told" and its content, in code units: "the reporters". */
const ADDRESSEE = 14;
/** "said [last week it had moved]": right behind the cue, when it was said. */
function withoutTime(one: Candidate, { units, grammar }: Prose): Candidate {
  const cue = one.cue.at(-1);
  const [first, ...rest] = one.content;
  if (!cue || !first || first.start < cue.end || first.start - cue.end > ADDRESSEE) return one;
  const from = unitAt(units, first.start);
  let at = has(units[from], Is.time) ? from : from + 1; // "last week", "this weekend"
  if (units[at]?.kind !== 'word' || !has(units[at], Is.time) || units[from]!.kind === 'quotation') return one;
  while (has(units[at], Is.time) || units[at]?.kind === 'number') at++;
  if (grammar.language.complementisers.includes(units[at]?.folded ?? '')) at++;
  const next = units[at];
  if (!next || next.start >= first.end || !(next.capital || has(next, Is.pronoun | Is.determiner)) || has(next, Is.auxiliary)) return one;
  return { ...one, content: [{ start: next.start, end: first.end }, ...rest] };
}

/** “Q,” she said on the channel's [“Morning Talk.” “Q2”]: the title of the programme between two quotations is not what was said. */
function withoutTitle(one: Candidate, { units, text }: Prose): Candidate {
  const cue = one.cue.at(-1);
  if (!cue) return one;
  const content = one.content.flatMap((span): Span[] => {
    const at = unitAt(units, span.start);
    const title = units[at]!; // inside
    if (span.start < cue.end || title.kind !== 'quotation' || title.start !== span.start || !isPossessed(units, at)) return [span];
    if (!TITLE.test(text.slice(title.quotation!.inner.start, title.quotation!.inner.end))) return [span];
    const next = units[at + 1];
    return next && next.kind === 'quotation' && next.start < span.end ? [{ start: next.start, end: span.end }] : [];
  });
  return content.length && content.length + 1 >= one.content.length ? { ...one, content } : one;
}
/** "Morning Talk.", "This Week With Ann Reed" */
const TITLE = /^(?:\p{Lu}[\p{L}'’-]*[\s,.]*){1,6}$/u;
/** "on the channel's", "on", right before the unit. */
const isPossessed = (units: readonly Unit[], at: number): boolean =>
  /['’]s?$/.test(units[at - 1]?.folded ?? '') || has(units[at - 1], Is.preposition);

/** "said on [X the talks had failed]": a platform behind the cue's own preposition belongs to the cue. */
function withoutPlatform(one: Candidate, { units }: Prose): Candidate {
  const cue = one.cue.at(-1);
  const [first, ...rest] = one.content;
  if (!cue || !first || first.start < cue.end) return one;
  const at = unitAt(units, first.start);
  const [platform, next] = [units[at], units[at + 1]];
  const isPlatform =
    has(units[at - 1], Is.preposition) && units[at - 1]!.end === cue.end && cue.end - cue.start > units[at - 1]!.end - units[at - 1]!.start;
  if (!isPlatform || !platform?.capital || !next || next.start >= first.end || !has(next, Is.determiner | Is.pronoun)) return one;
  return {
    ...one,
    cue: [...one.cue.slice(0, -1), { start: cue.start, end: platform.end }],
    content: [{ start: next.start, end: first.end }, ...rest],
  };
}
