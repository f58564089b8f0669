// Attributions × the rules' candidates → the same, where one voice passes on what another says: the inner one speaks, the outer is told with it.
//   "[The minister said trade would grow], TASS reported" → the minister: trade would grow
//   "The agency quoted [the general] as [saying] that [the road was open]" → the general: the road was open
// Corpora of home affairs hardly have such sentences, so that weights learnt there misread them; what the rules read is heeded here.

import type { Span } from '../../model.ts';
import type { Candidate } from './candidate.ts';
import { Is } from './grammar.ts';
import { has, isMark, type Prose, periodAt, type Unit, unitAt } from './prose.ts';

/** Rules that read a subject and a verb give at least so much; those that guess give less. */
const SURE = 0.75;
/** How much may close a sentence behind its report, "on its website late on Tuesday": units, and code units behind the inner verb. */
const ADVERBIAL = 8;
const ADVERBIAL_LENGTH = 60;
/** The longest noun phrase of whoever is cited: units. */
const PHRASE = 16;
const REPORTS = new Set(['engine/cue-after-clause', 'engine/cue-subject-after-clause', 'engine/according-to', 'engine/as-said']);

export function hearThrough(decided: readonly Candidate[], candidates: readonly Candidate[], prose: Prose): readonly Candidate[] {
  const voices = new Map<number, Candidate[]>();
  for (const one of candidates) {
    // “Q,” ha declarado, según la agencia: who declared goes unsaid.
    const isUnsaid = one.source.length === 0 && one.because === 'engine/cue-after-quotation';
    if ((one.confidence < SURE && !isUnsaid) || (one.source.length !== 1 && !isUnsaid) || one.cue.length !== 1) continue;
    const source = one.source[0]?.start ?? Infinity;
    for (const begins of new Set([Math.min(source, one.content[0]!.start), source])) {
      const list = voices.get(begins);
      if (list) list.push(one);
      else voices.set(begins, [one]);
    }
  }
  const tails = findTails(candidates, prose);
  const heard = new Map<string, Candidate>();
  for (const outer of heedVerbs(heedQuoted(decided, candidates), candidates, tails, prose)) {
    const voice = innerOf(outer, voices) ?? outer;
    const cut = withoutTail(voice, tails, candidates, prose.text);
    const key = cut && `${cut.cue[0]?.start ?? ''} ${cut.content[0]!.start}`;
    if (cut && !heard.has(key!)) heard.set(key!, cut);
  }
  return [...heard.values()].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

/** "quoted NP as saying": who is quoted speaks, whatever the weights think. */
function heedQuoted(decided: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const quoted = candidates.filter(({ because, source }) => because === 'engine/quoted-as-saying' && source.length > 0);
  if (!quoted.length) return decided;
  const taken = quoted.flatMap(({ content, cue }) => [...content, ...cue]).sort((a, b) => a.start - b.start);
  return [...decided.filter(({ content }) => !content.some((span) => touched(taken, span))), ...quoted];
}

/**
 * "NP mahnte nach Angaben der Agentur, S", "NP bezeichnete das als „Q“, wie die Agentur meldete": where a phrase or a tail names by whom the
 * words are known and a verb before them has a subject of its own, that one speaks.
 */
function heedVerbs(
  decided: readonly Candidate[],
  candidates: readonly Candidate[],
  tails: readonly Tail[],
  { units, hitAt, grammar }: Prose,
): readonly Candidate[] {
  if (grammar.language.order !== 'second') return decided;
  const phraseIn = ({ cue }: Candidate) =>
    cue.find(({ start }) => hitAt(unitAt(units, start))?.some(({ trigger }) => trigger.kind === 'before' || trigger.kind === 'after'));
  const isTail = ({ cue }: Candidate) => tails.some(({ start, end }) => start <= cue[0]!.start && cue[0]!.start < end); // a cue
  let byCue: readonly Candidate[] | null = null;
  return decided.map((one) => {
    const [cue] = one.cue;
    const [source] = one.source;
    if (!cue || !source) return one;
    const isBehind = isTail(one);
    const phrase = isBehind ? cue : phraseIn(one);
    if (!phrase) return one;
    const place = Math.min(phrase.start, source.start);
    byCue ??= candidates
      .filter(({ verb, cue, source }) => verb && cue.length > 0 && source.length > 0)
      .sort((a, b) => a.cue[0]!.start - b.cue[0]!.start);
    const voice = near(byCue, place).find((two) => {
      const [verb] = two.cue;
      const [own] = two.source;
      if (!two.verb || !verb || !own || own.start === source.start || two.confidence < VOICE) return false;
      if (verb.start > place || own.start > place || !two.content.some((span) => touched(one.content, span))) return false;
      if (isBehind) return two.content.at(-1)!.end <= place; // a content has a span
      return verb.end <= place && place - verb.end < BESIDE && own.end <= place && verb.end < two.content[0]!.start;
    });
    return voice ? { ...voice, confidence: Math.max(voice.confidence, one.confidence) } : one;
  });
}
/** Rules that read an object are less sure, and enough here. Between the verb and the phrase nothing but the subject stands: code units. */
const VOICE = 0.6;
const BESIDE = 60;

/** The last few whose cues, by which they are sorted, begin before `place`. */
function near(sorted: readonly Candidate[], place: number): readonly Candidate[] {
  const FEW = 6;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.cue[0]!.start < place) low = middle + 1;
    else high = middle;
  }
  return sorted.slice(Math.max(0, low - FEW), low);
}

/** Whether one of the spans, sorted and apart, shares a character with `span`. */
function touched(spans: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start < span.end;
}

/** The voice in the content of a report that stands behind it: "[“Q,” the general told reporters], TASS reported". */
function innerOf(outer: Candidate, voices: ReadonlyMap<number, readonly Candidate[]>): Candidate | null {
  const [content] = outer.content;
  const last = outer.content.at(-1);
  const [cue] = outer.cue;
  if (!content || !last || !cue || outer.source.length !== 1 || cue.start < last.end) return null;
  for (const own of voices.get(content.start) ?? []) {
    const said = own.content.at(-1)!; // a content has a span
    const verb = own.cue[0]!; // one cue
    const speaker = own.source[0] ?? verb;
    if (verb.start === cue.start || verb.end > last.end || speaker.end > last.end || said.start >= last.end) continue;
    // "The general said S, TASS reported": all that follows the verb is his.
    if (verb.end <= own.content[0]!.start && speaker.end <= verb.start && own.content.length === 1 && outer.content.length === 1) {
      if (said.end >= content.end - 3) return { ...own, content: [{ start: said.start, end: content.end }], confidence: least(own, outer) };
    } else if (said.end <= verb.start && last.end - Math.max(verb.end, speaker.end) <= ADVERBIAL_LENGTH)
      return { ...own, confidence: least(own, outer) };
  }
  return null;
}

const least = (a: Candidate, b: Candidate): number => Math.min(a.confidence, b.confidence);

/** A report at its sentence's end. Code units. */
type Tail = { readonly cue: number; readonly start: number; readonly end: number; readonly sentence: number };

function findTails(candidates: readonly Candidate[], { units, periods, hits }: Prose): readonly Tail[] {
  const tails: Tail[] = [];
  // "…, citing the ministry."
  for (const { at, length, trigger, period } of hits) {
    const { from, to } = periods[period]!; // hits lie in periods
    if (trigger.kind !== 'citing' || at === from || !isMark(units[at - 1], ',') || !closes(units, at + length, to, PHRASE)) continue;
    const { start } = units[at]!; // inside
    tails.push({ cue: start, start, end: units[to - 1]!.end, sentence: units[from]!.start });
  }
  for (const { because, source, cue, content } of candidates) {
    if (!REPORTS.has(because) || source.length !== 1 || !cue.length) continue;
    let start = Math.min(source[0]!.start, cue[0]!.start);
    const end = Math.max(source[0]!.end, cue.at(-1)!.end);
    if (content.some((span) => span.end > start)) continue;
    const first = unitAt(units, start);
    const period = periods[periodAt(periods, first)];
    if (!period || !closes(units, unitAt(units, end - 1) + 1, period.to)) continue;
    const opening = first > period.from && has(units[first - 1], Is.as) ? first - 1 : first;
    if (!isMark(units[opening - 1], ',–—-') && units[opening - 1]?.kind !== 'quotation') continue;
    start = units[opening]!.start; // not before the period
    tails.push({ cue: cue[0]!.start, start, end: units[period.to - 1]!.end, sentence: units[period.from]!.start });
  }
  return tails.sort((a, b) => a.start - b.start);
}

/** No clause of its own stands in units [from, to): a time, a place, whoever is cited. */
function closes(units: readonly Unit[], from: number, to: number, most = ADVERBIAL): boolean {
  if (to - from > most) return false;
  for (let i = from; i < to; i++) {
    const unit = units[i]!; // inside
    if (unit.kind === 'quotation' || unit.folded === ',' || has(unit, Is.auxiliary | Is.relative | Is.complementiser)) return false;
  }
  return true;
}

/** "said that trade would grow[, TASS reported]": the tail belongs to no content but its own. Null where nothing else is left. */
function withoutTail(one: Candidate, tails: readonly Tail[], candidates: readonly Candidate[], text: string): Candidate | null {
  const [cue] = one.cue;
  const last = one.content.at(-1)!; // a content has a span
  const tail = cue && tailBefore(tails, last.end);
  if (!tail || tail.end < last.end - 1 || tail.cue === cue.start || cue.start < tail.sentence || cue.start >= tail.start) return one;
  const content = one.content.flatMap(({ start, end }) => {
    const stop = end <= tail.start ? end : start + text.slice(start, tail.start).replace(/[\s,;:–—-]+$/, '').length;
    return start < tail.start && stop > start ? [{ start, end: stop }] : [];
  });
  if (content.length) return { ...one, content };
  const rule = candidates.find((other) => other.cue[0]?.start === cue.start && other.content.every(({ end }) => end <= tail.start));
  return rule ?? null;
}

/** The last tail that begins before `end`. */
function tailBefore(tails: readonly Tail[], end: number): Tail | undefined {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tails[middle]!.start < end) low = middle + 1;
    else high = middle;
  }
  return tails[low - 1];
}
