// Tokens, sentences and quotations → attributions, without their speakers: spans, form, mode, stance, confidence.
// Two steps: rules propose candidates, a decision keeps the sure ones that do not contradict each other. README.md here explains both.

import type { Cue, Language } from '../language/language.ts';
import type { Attribution, Block, Form, Quotation, Refuse, Span, Token } from '../model.ts';
import type { Candidate } from './attributions/candidate.ts';
import { heedRules } from './attributions/constraints.ts';
import { decideByRules } from './attributions/decide.ts';
import { goOnQuoting } from './attributions/following.ts';
import { addFramed } from './attributions/framed.ts';
import { endFronted } from './attributions/fronted.ts';
import { grammarOf } from './attributions/grammar.ts';
import { nameImplied } from './attributions/implied.ts';
import { partVoices } from './attributions/inner.ts';
import { behindConjunction, partAtJoints } from './attributions/joints.ts';
import { decideByWeights } from './attributions/learnt.ts';
import type { Model } from './attributions/learnt-model.ts';
import { countLetters, type Letters } from './attributions/letters.ts';
import { withList } from './attributions/lists.ts';
import { goOnInMood } from './attributions/moods.ts';
import { nameInPassive } from './attributions/naming.ts';
import { proposeAttributions } from './attributions/propose.ts';
import { readProse } from './attributions/prose.ts';
import { tellRefused } from './attributions/refusals.ts';
import { hearThrough } from './attributions/relays.ts';
import { reportsSomething } from './attributions/something.ts';
import { trimSource } from './attributions/trim-source.ts';
import { tokenize } from './tokens.ts';
import { longestAt } from './trie.ts';

/** An attribution before its speaker and channel are known. */
export type Unspoken = Omit<Attribution, 'speaker' | 'channel'>;

export function findAttributions(
  text: string,
  blocks: readonly Block[],
  tokens: readonly Token[],
  sentences: readonly Span[],
  quotations: readonly Quotation[],
  language: Language,
  model: Model | null,
  refuse?: Refuse,
): Unspoken[] {
  const prose = readProse(text, blocks, tokens, sentences, quotations, grammarOf(language));
  const candidates = proposeAttributions(prose);
  const decided = model
    ? nameImplied(
        partVoices(
          partAtJoints(
            heedRules(
              decideByWeights(text, blocks, tokens, sentences, quotations, language, model, candidates),
              candidates,
              text,
              prose.grammar,
            ),
            candidates,
            prose,
          ),
          candidates,
          prose,
        ),
        prose,
      )
    : decideByRules(candidates);
  const reported = addFramed(decided, prose)
    .filter((one) => reportsSomething(one, prose))
    .flatMap((one) => nameInPassive(one, prose) ?? [])
    .map((one) => withList(endFronted(one, prose), prose));
  const heard = hearThrough(reported, candidates, prose).map((one) => behindConjunction(one, prose));
  const told = keepTurns(goOnInMood(heard, candidates, prose), candidates, text);
  const whole = goOnQuoting(completeQuotations(told, quotations), prose);
  if (refuse) tellRefused(candidates, whole, refuse);
  const letters = countLetters(text);
  return whole.map((one, index) => finish(one, index, formOf(one.content, text, quotations, letters), text, language));
}

function finish(
  { source, cue, content, verb, confidence, because }: Candidate,
  index: number,
  form: Form,
  text: string,
  language: Language,
): Unspoken {
  const listed = verb && givesNothing(verb, content, text, language) ? 'act' : verb?.mode;
  const mode =
    listed ?? (form === 'indirect' && because === 'engine/learnt' && !isReporting(source, cue, text, language) ? 'act' : 'speech');
  return {
    id: `a${index + 1}`,
    source: source.map((span) => trimSource(span, text, language)),
    cue,
    content: withoutPointer(content, text, language).map((span) => behindClock(span, text)),
    form,
    mode:
      mode === 'speech' && form === 'indirect' && because !== 'engine/cue-infinitive' && namesThing(cue, content, text, language)
        ? 'act'
        : mode,
    stance: verb?.stance ?? 'neutral',
    confidence,
    because: [because],
  };
}

/** "offered [no evidence]", "gave [no details]": nothing was said. */
function givesNothing({ takes }: Cue, content: readonly Span[], text: string, language: Language): boolean {
  const [first] = content;
  const WORD = 12; // code units: longer than any negation
  const [word] = first ? tokenize(text.slice(first.start, Math.min(first.end, first.start + WORD))) : [];
  return word !== undefined && !takes.includes('clause') && language.negations.includes(word.folded);
}

/** Whether the cue is a phrase, a noun or a mark that reports; a learnt cue that no list has ("signed", "visited") is an act. */
function isReporting(source: readonly Span[], cue: readonly Span[], text: string, language: Language): boolean {
  if (!cue.length) return true;
  const { accounts } = grammarOf(language);
  const words = cue.flatMap(({ start, end }) => tokenize(text.slice(start, end)));
  // "nach [Angaben des Ministeriums]", "nach [Kiewer Angaben]": the noun that reports was learnt as a part of the source.
  const named = accounts.size && source[0] ? tokenize(text.slice(source[0].start, source[0].end)).slice(0, 3) : [];
  if (named.some(({ folded }) => accounts.has(folded) || folded.endsWith('angaben'))) return true;
  return words.some(({ folded }, i) => folded === ':' || longestAt(grammarOf(language).triggers, words, i) !== null);
}

/** "S … [Das] teilte die Polizei mit": the word that points to what was said is no part of it. */
function withoutPointer(content: readonly Span[], text: string, { anaphors }: Language): readonly Span[] {
  const said = content.filter(({ start, end }) => !anaphors.includes(text.slice(start, end).toLowerCase()));
  const last = said.at(-1);
  if (!last) return content;
  // "[Der Hafen ist zu. Das] teilte die Polizei mit."
  const [tail, pointer] = /[.!?]\s+(\p{Lu}\p{L}{2,7})$/u.exec(text.slice(Math.max(last.start, last.end - 16), last.end)) ?? [];
  const isPointer = tail !== undefined && pointer !== undefined && anaphors.includes(pointer.toLowerCase());
  return isPointer ? [...said.slice(0, -1), { start: last.start, end: last.end - tail.length }] : said;
}

/** "[18:42 Uhr:] Der Hafen ist zu": the time of an entry in a live blog. */
function behindClock(span: Span, text: string): Span {
  const CLOCK = 16; // code units
  const [clock = ''] =
    /^\d{1,2}[:.]\d{2}(?:\s*\p{L}{1,4})?\s*[:–—-]\s+/u.exec(text.slice(span.start, Math.min(span.end, span.start + CLOCK))) ?? [];
  return { start: span.start + clock.length, end: span.end };
}

/**
 * "declared [three days of mourning]", "claimed [victory]", "called [a press conference]": a thing behind a verb that wants a clause is what was
 * done, not what was said. Only where the language's data tell finite verbs, and up to the first dependent clause.
 */
function namesThing(cue: readonly Span[], content: readonly Span[], text: string, language: Language): boolean {
  const { claims } = language;
  const [verb] = cue;
  const [first] = content;
  if (!claims?.finite.is.size || cue.length !== 1 || !verb || !first || first.start < verb.end) return false;
  const grammar = grammarOf(language);
  const words = tokenize(text.slice(verb.start, verb.end));
  const takes = words.flatMap((_, i) =>
    (longestAt(grammar.triggers, words, i)?.values ?? []).flatMap((trigger) => (trigger.kind === 'verb' ? [trigger.cue.takes] : [])),
  );
  const between = tokenize(text.slice(verb.end, first.start));
  if (between.some(({ folded }) => folded === ',' || language.complementisers.includes(folded))) return false; // a comma opens a clause
  const rest = tokenize(text.slice(first.start, first.end));
  const [said] = rest;
  if (!takes.length || !said) return false;
  if (takes.length && longestAt(grammar.triggers, words, 0)?.values.some((one) => one.kind === 'verb' && one.cue === language.cues[0]))
    return false; // "said": the first of a language's verbs
  const clauseOnly = takes.every((kinds) => kinds.includes('clause') && !kinds.includes('object') && !kinds.includes('infinitive'));
  if (!clauseOnly) return false;
  const end = rest.findIndex(({ folded }, i) => i > 0 && claims.dependent.is.has(folded));
  const head = end < 0 ? rest : rest.slice(0, end);
  const asserts = (folded: string) => claims.finite.is.has(folded) || claims.nominative.is.has(folded) || /(?:n't|'re|'ll)$/u.test(folded);
  // Behind a preposition "-ed" is mostly a participle ("people killed"), before it the clause's verb.
  const phrase = head.findIndex(({ folded }, i) => i > 0 && language.prepositions.includes(folded));
  const past = (folded: string, i: number) => /ed$/u.test(folded) && (phrase < 0 || i < phrase);
  // "the Kremlin sees": behind a name a word in -s is the clause's verb rather than a plural.
  const isCapital = (i: number) => /^\p{Lu}/u.test(text.slice(first.start + head[i]!.start, first.start + head[i]!.start + 2)); // inside
  const present = (folded: string, i: number) => i > 0 && /[^s]s$/u.test(folded) && !isCapital(i) && isCapital(i - 1);
  return (
    /^[\p{Ll}\d]/u.test(text.slice(first.start, first.start + 2)) &&
    !head.some(({ folded }, i) => asserts(folded) || past(folded, i) || present(folded, i)) &&
    !language.prepositions.includes(said.folded)
  );
}

/** A transcript's turn is one attribution, however many of its sentences look like one; what somebody in it says of others stays inside. */
function keepTurns(all: readonly Candidate[], candidates: readonly Candidate[], text: string): readonly Candidate[] {
  const isLetter = ({ cue: [colon], source: [who] }: Candidate) =>
    who !== undefined && colon !== undefined && text[colon.start] === ':' && /^\p{Lu}$/u.test(text.slice(who.start, who.end));
  // "Q: …", "A: …": a letter names nobody, and in an explainer both are the journalist.
  const decided = all.filter((one) => !isLetter(one));
  const turns = candidates
    .filter(({ because, source, content }) => because === 'engine/transcript' && source.length && content.length)
    .filter((one) => !isLetter(one));
  if (!turns.length) return decided;
  const within = ({ start }: Span, spans: readonly Span[]) => spans.some((span) => start >= span.start && start < span.end);
  const starts = turns.flatMap((turn) => turn.content.map(({ start }) => start)).sort((a, b) => a - b);
  let next = 0;
  const rest = decided.filter((one) => {
    while (next < turns.length - 1 && turns[next + 1]!.source[0]!.start <= one.content[0]!.start) next++;
    const turn = turns[next]!; // inside
    if (one.content[0]!.start < starts[0]!) return true;
    const [cue] = one.cue;
    return !within(one.content[0]!, turn.content) || (cue !== undefined && within(cue, turn.content));
  });
  return [...rest, ...turns].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

/** “A …¶… B,” he said. → A belongs to the content too: a quotation without an opening mark goes on with the open one before it. */
function completeQuotations(candidates: readonly Candidate[], quotations: readonly Quotation[]): readonly Candidate[] {
  const late = new Map<number, number>();
  quotations.forEach(({ start, inner, form }, index) => {
    if (form === 'marks' && inner.start === start && quotations[index - 1]?.open) late.set(start, index);
  });
  if (!late.size) return candidates;
  const isBare = ({ source, cue }: Candidate) => !source.length && !cue.length;
  const taken = new Set(candidates.flatMap((one) => (isBare(one) ? [] : one.content.map(({ start }) => start))));
  const joined = new Set<number>();
  const whole = candidates.map((candidate) => {
    if (isBare(candidate)) return candidate;
    let index = late.get(candidate.content[0]!.start);
    if (index === undefined) return candidate;
    const before: Span[] = [];
    for (; late.has(quotations[index]!.start) && !taken.has(quotations[index - 1]!.start); index--) {
      const { start, end } = quotations[index - 1]!;
      before.unshift({ start, end });
      joined.add(start);
    }
    return { ...candidate, content: [...before, ...candidate.content] };
  });
  return whole.filter((one) => !isBare(one) || !joined.has(one.content[0]!.start));
}

/** Quoted words make content direct from 95 % on, indirect up to 2 %; names in marks don't count (measured as in PolNeAR). */
function formOf(content: readonly Span[], text: string, quotations: readonly Quotation[], letters: Letters): Form {
  let all = 0;
  let quoted = 0;
  for (const span of content) {
    all += letters(span.start, span.end);
    for (let i = firstEndingAfter(quotations, span.start); i < quotations.length && quotations[i]!.start < span.end; i++) {
      const { start, end, inner } = quotations[i]!;
      if (isName(text, inner) && (start > span.start || end < span.end)) continue;
      quoted += letters(Math.max(start, span.start), Math.min(end, span.end));
    }
  }
  const share = all ? quoted / all : 0;
  return share >= 0.95 ? 'direct' : share <= 0.02 ? 'indirect' : 'mixed';
}

const NAME = 80; // code units
/** «Единая Россия», “The Apprentice”: up to three words that all begin with a capital. */
const isName = (text: string, { start, end }: Span): boolean =>
  end - start <= NAME && /^\p{Lu}[^\s.,!?]*(?:\s+\p{Lu}[^\s.,!?]*){0,2}$/u.test(text.slice(start, end).trim());

function firstEndingAfter(quotations: readonly Quotation[], start: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
