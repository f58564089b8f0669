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
  return decided.map((candidate, index) => finish(candidate, index, text, quotations));
}

function finish(
  { source, cue, content, verb, confidence, because }: Candidate,
  index: number,
  text: string,
  quotations: readonly Quotation[],
): Unspoken {
  return {
    id: `a${index + 1}`,
    source,
    cue,
    content,
    form: formOf(content, text, quotations),
    mode: verb?.mode ?? 'speech',
    stance: verb?.stance ?? 'neutral',
    confidence,
    because: [because],
  };
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
