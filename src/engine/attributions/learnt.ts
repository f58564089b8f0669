// The learnt decision: text, a language's model and the rules' candidates → attributions without their speakers.
//   "Peskov said it was over." → source "Peskov", cue "said", content "it was over", confidence 0.97

import type { Cue, Language } from '../../language/language.ts';
import type { Block, Quotation, Span, Token } from '../../model.ts';
import { longestAt } from '../trie.ts';
import type { Candidate } from './candidate.ts';
import { type Reading, type Run, readText } from './features.ts';
import type { Marginals } from './features-cue.ts';
import { filterFeatures } from './features-filter.ts';
import { MAX_FEATURES } from './features-flat.ts';
import { grammarOf, Is } from './grammar.ts';
import type { Model } from './learnt-model.ts';
import { inferFlat, makeCueTagger, proposeCues, type Tagging } from './learnt-stages.ts';
import { addRows, readScores, type Weights } from './weights.ts';

/** PolNeAR's contents begin with "that" (13 % of them), and the weights learn it so; our contract leaves it out. */
const KEEP_COMPLEMENTISER = false;
/** A rule's candidate is added to the learnt ones from this confidence on. */
const COMPLETES = 0.88;

export function decideByWeights(
  text: string,
  blocks: readonly Block[],
  tokens: readonly Token[],
  sentences: readonly Span[],
  quotations: readonly Quotation[],
  language: Language,
  model: Model,
  ruled: readonly Candidate[],
): Candidate[] {
  const reading = readText(text, blocks, tokens, sentences, quotations, ruled, model.vocabulary);
  const taggings = tagAll(reading, inferFlat(reading, model.flat), model.cue);
  const spans = (runs: readonly Run[]): Span[] =>
    runs.map(({ start, end }) => ({ start: tokens[start]!.start, end: tokens[end - 1]!.end }));
  const learnt = acceptTaggings(reading, taggings, model).map(({ tagging, probability }): Candidate => {
    const { content } = tagging;
    const cue = cueOf(tagging);
    const source = tagging.source.length ? spans(tagging.source) : ruledSource(reading, tagging, ruled);
    return {
      source,
      cue: spans(cue),
      content: spans(KEEP_COMPLEMENTISER ? content : dropComplementiser(content, tokens, language)),
      verb: verbOf(cue, content, reading, tokens, language),
      confidence: probability,
      because: 'engine/learnt',
    };
  });
  return complete(learnt, ruled, text);
}

/** Where the weights see no source, the one that a rule sees for the same cue ("…, he said, adding …"). */
function ruledSource({ ruledCue }: Reading, { candidate }: Tagging, ruled: readonly Candidate[]): readonly Span[] {
  return ruled[ruledCue[candidate.start]! - 1]?.source ?? [];
}

/** The tagged cue; the candidate itself where none was tagged, unless it is a word of the content that gave it away. */
function cueOf({ cue, candidate, source, content }: Tagging): readonly Run[] {
  const isOwn = [...source, ...content].some(({ start, end }) => start <= candidate.start && candidate.start < end);
  return cue.length || isOwn ? cue : [candidate];
}

function dropComplementiser(content: readonly Run[], tokens: readonly Token[], language: Language): readonly Run[] {
  const [first, ...rest] = content;
  if (!first || first.end - first.start < 2 || !language.complementisers.includes(tokens[first.start]!.folded)) return content;
  return [{ start: first.start + 1, end: first.end }, ...rest];
}

/** Words that no language data list report something, but hardly speech: "lambasted the plan", "gave an assessment". */
const UNLISTED: Cue = { forms: [], weak: [], separable: [], stance: 'neutral', mode: 'act', takes: [] };

/** What the language's data say of the reporting word; null for a phrase like "according to" or a bare quotation. */
function verbOf(cue: readonly Run[], content: readonly Run[], reading: Reading, tokens: readonly Token[], language: Language): Cue | null {
  const { triggers, words } = grammarOf(language);
  const isQuoted = content.some(({ start, end }) => reading.marks[end]! > reading.marks[start]!);
  let listed: Cue | null = null;
  let isPhrase = cue.length === 0;
  let isDenied = false;
  for (const { start, end } of cue)
    for (let i = start; i < end; i++) {
      for (const trigger of longestAt(triggers, tokens, i)?.values ?? [])
        if (trigger.kind === 'verb') {
          // "wies … hin" and "wies … zurück": the particle tells which.
          if (trigger.particle === null || follows(trigger.particle, tokens, i)) listed = trigger.cue;
        } else if (trigger.kind === 'noun') listed ??= trigger.cue;
        else isPhrase = true;
      if ((words.get(tokens[i]!.folded) ?? 0) & (Is.negation | Is.hypothetical)) isDenied = true;
    }
  const before = cue[0] ? tokens[cue[0].start - 1] : undefined;
  if (before && (words.get(before.folded) ?? 0) & Is.negation) isDenied = true;
  if (isPhrase) return listed;
  if (isDenied && !isQuoted) return { ...(listed ?? UNLISTED), mode: 'act' };
  return listed ?? (isQuoted ? null : UNLISTED);
}

/** Whether the word closes a clause behind token `at`, as a verb's separated particle does. */
function follows(particle: string, tokens: readonly Token[], at: number): boolean {
  const REACH = 30; // tokens
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) {
    if (/^[.!?]$/.test(tokens[i]!.folded)) return false;
    if (tokens[i]!.folded === particle) return true;
  }
  return false;
}

/** The learnt attributions and those of the rules that touch none of them. */
function complete(learnt: readonly Candidate[], ruled: readonly Candidate[], text: string): Candidate[] {
  const all = [...learnt];
  const taken = new Uint8Array(text.length);
  const take = ({ content, cue }: Candidate) => {
    for (const { start, end } of [...content, ...cue]) taken.fill(1, start, end);
  };
  const isFree = ({ start, end }: Span) => !taken.subarray(start, end).includes(1);
  learnt.forEach(take);
  for (const proposed of ruled) {
    const candidate = asTranscript(proposed, text);
    if (candidate.confidence < COMPLETES || ![...candidate.content, ...candidate.cue].every(isFree)) continue;
    all.push(candidate);
    take(candidate);
  }
  return all.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

const LABEL = /^["“”„«'‘\s]*(\p{Lu}[\p{Lu}.'’ -]*\p{Lu}):\s*(?=\S)/u;

/** A continued quotation that begins “NAME: …” is a line of a transcript: NAME speaks. */
function asTranscript(candidate: Candidate, text: string): Candidate {
  const [first, ...rest] = candidate.content;
  if (!first || candidate.source.length || candidate.cue.length) return candidate;
  const label = LABEL.exec(text.slice(first.start, Math.min(first.end, first.start + 60)));
  if (!label) return candidate;
  const start = first.start + label[0].indexOf(label[1]!);
  const end = start + label[1]!.length;
  return {
    ...candidate,
    source: [{ start, end }],
    cue: [{ start: end, end: end + 1 }],
    content: [{ start: first.start + label[0].length, end: first.end }, ...rest],
    because: 'engine/transcript',
  };
}

/** Every cue candidate with its source and content; candidates without a content are left out. */
export function tagAll(reading: Reading, marginals: Marginals, weights: Weights): Tagging[] {
  const tag = makeCueTagger(reading, marginals, weights);
  return proposeCues(reading, marginals)
    .filter(({ start }) => reading.sentence[start]! >= 0)
    .map(tag)
    .filter(({ content }) => content.length > 0);
}

export type Accepted = { readonly tagging: Tagging; readonly probability: number };

/**
 * What holds quotation marks needs so much more than the threshold: words in marks are easily taken for speech. With this and the two numbers below
 * the quoted AR of PolNeAR dev rose from 85.0 to 86.2, its precision from 85.8 to 89.0; dewikinews' precision from 70.5 to 76.
 */
const MARKED = 1.25;
/** Nearly every quotation of so many words or more is attributed (98 % in PolNeAR), */
const LONG_QUOTATION = 10;
/** so one that no sure candidate holds goes to the likeliest that holds most of it, from this probability on. */
const RESCUE = 0.2;
const MOST = 0.8;

/** The candidates above the threshold, the surest first where contents overlap, and those that rescue a quotation; in the order of the text. */
export function acceptTaggings(reading: Reading, taggings: readonly Tagging[], model: Model): Accepted[] {
  const features = new Int32Array(MAX_FEATURES);
  const sums = new Int32Array(2 * model.filter.width);
  const scores = new Int32Array(4 * model.filter.width);
  const scored = taggings.map((tagging, k): Accepted => {
    sums.fill(0);
    addRows(model.filter, features, filterFeatures(reading, taggings, k, features, model.filter.bits), sums, 0);
    readScores(sums, 0, model.filter.width, scores);
    return { tagging, probability: 1 / (1 + Math.exp(-scores[0]! * model.filter.scale)) };
  });
  const taken = new Uint8Array(reading.length);
  const isFree = ({ tagging }: Accepted) => !tagging.content.some(({ start, end }) => taken.subarray(start, end).includes(1));
  const take = (accepted: Accepted) => {
    for (const { start, end } of accepted.tagging.content) taken.fill(1, start, end);
    return true;
  };
  const bySureness = scored
    .filter(({ probability }) => probability >= RESCUE)
    .sort((a, b) => b.probability - a.probability || a.tagging.candidate.start - b.tagging.candidate.start);
  const isSure = ({ tagging, probability }: Accepted) => probability >= model.threshold * (holdsMarks(reading, tagging) ? MARKED : 1);
  const accepted = bySureness.filter((one) => isSure(one) && isFree(one) && take(one));
  const rescued = bySureness.filter((one) => !isSure(one) && isFree(one) && holdsLongQuotation(reading, one.tagging) && take(one));
  return [...accepted, ...rescued].sort((a, b) => a.tagging.candidate.start - b.tagging.candidate.start);
}

const holdsMarks = ({ marks }: Reading, { content }: Tagging): boolean => content.some(({ start, end }) => marks[end]! > marks[start]!);

/** Whether a content holds most of a long quotation. */
function holdsLongQuotation({ quotation, quotationLength }: Reading, { content }: Tagging): boolean {
  let number = 0;
  let held = 0;
  for (const { start, end } of content)
    for (let i = start; i < end; i++) {
      if (!quotation[i]) continue;
      if (quotation[i] !== number) {
        number = quotation[i]!;
        held = 0;
      }
      held++;
      if (quotationLength[number]! >= LONG_QUOTATION && held >= MOST * quotationLength[number]!) return true;
    }
  return false;
}
