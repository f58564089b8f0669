// Tokens, sentences and quotations → attributions, without their speakers: spans, form, mode, stance, confidence.
// Two steps: rules propose candidates, a decision keeps the sure ones that do not contradict each other. README.md here explains both.

import type { Language } from '../language/language.ts';
import type { Attribution, Block, Form, Quotation, Span, Token } from '../model.ts';
import type { Candidate } from './attributions/candidate.ts';
import { decideByRules } from './attributions/decide.ts';
import { grammarOf } from './attributions/grammar.ts';
import { decideByWeights } from './attributions/learnt.ts';
import type { Model } from './attributions/learnt-model.ts';
import { proposeAttributions } from './attributions/propose.ts';
import { readProse } from './attributions/prose.ts';
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
): Unspoken[] {
  const prose = readProse(text, blocks, tokens, sentences, quotations, grammarOf(language));
  const candidates = proposeAttributions(prose);
  const decided = model
    ? decideByWeights(text, blocks, tokens, sentences, quotations, language, model, candidates)
    : decideByRules(candidates);
  const whole = completeQuotations(decided, quotations);
  return whole.map((candidate, index) => finish(candidate, index, text, quotations, language));
}

function finish(
  { source, cue, content, verb, confidence, because }: Candidate,
  index: number,
  text: string,
  quotations: readonly Quotation[],
  language: Language,
): Unspoken {
  const form = formOf(content, text, quotations);
  return {
    id: `a${index + 1}`,
    source,
    cue,
    content,
    form,
    mode: verb?.mode ?? (form === 'indirect' && !isReporting(cue, text, language) ? 'act' : 'speech'),
    stance: verb?.stance ?? 'neutral',
    confidence,
    because: [because],
  };
}

/** Whether the cue is a phrase, a noun or a mark that reports; a learnt cue that no list has ("signed", "visited") is an act. */
function isReporting(cue: readonly Span[], text: string, language: Language): boolean {
  if (!cue.length) return true;
  const words = cue.flatMap(({ start, end }) => tokenize(text.slice(start, end)));
  return words.some(({ folded }, i) => folded === ':' || longestAt(grammarOf(language).triggers, words, i) !== null);
}

/** “A …¶… B,” he said. → A belongs to the content too: a quotation without an opening mark goes on with the open one before it. */
function completeQuotations(candidates: readonly Candidate[], quotations: readonly Quotation[]): readonly Candidate[] {
  const late = new Map<number, number>();
  quotations.forEach(({ start, inner, form }, index) => {
    if (form === 'marks' && inner.start === start && quotations[index - 1]?.open) late.set(start, index);
  });
  if (!late.size) return candidates;
  const taken = new Set(candidates.flatMap(({ content }) => content.map(({ start }) => start)));
  return candidates.map((candidate) => {
    let index = late.get(candidate.content[0]!.start);
    if (index === undefined) return candidate;
    const before: Span[] = [];
    for (; late.has(quotations[index]!.start) && !taken.has(quotations[index - 1]!.start); index--) {
      const { start, end } = quotations[index - 1]!;
      before.unshift({ start, end });
    }
    return { ...candidate, content: [...before, ...candidate.content] };
  });
}

/** Quoted words make content direct from 95 % on, indirect up to 2 %; names in marks don't count (measured as in PolNeAR). */
function formOf(content: readonly Span[], text: string, quotations: readonly Quotation[]): Form {
  let all = 0;
  let quoted = 0;
  for (const span of content) {
    all += letters(text, span.start, span.end);
    for (let i = firstEndingAfter(quotations, span.start); i < quotations.length && quotations[i]!.start < span.end; i++) {
      const { start, end, inner } = quotations[i]!;
      if (isName(text, inner) && (start > span.start || end < span.end)) continue;
      quoted += letters(text, Math.max(start, span.start), Math.min(end, span.end));
    }
  }
  const share = all ? quoted / all : 0;
  return share >= 0.95 ? 'direct' : share <= 0.02 ? 'indirect' : 'mixed';
}

const letters = (text: string, start: number, end: number): number => text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** «Единая Россия», “The Apprentice”: up to three words that all begin with a capital. */
const isName = (text: string, { start, end }: Span): boolean =>
  /^\p{Lu}[^\s.,!?]*(?:\s+\p{Lu}[^\s.,!?]*){0,2}$/u.test(text.slice(start, end).trim());

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
