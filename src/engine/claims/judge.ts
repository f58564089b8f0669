// Sentences by themselves → how much there is to check in each, 0–1: for transcripts and debates, where nobody is reported.
//   judgeSentences(languages.en)("They cut taxes by 40 percent.") → 0.9
import { noClaimWords } from '../../language/claims.ts';
import type { Language } from '../../language/language.ts';
import type { ClaimKind } from '../../model.ts';
import { tokenize } from '../tokens.ts';
import { findKinds } from './kinds.ts';
import { findQuantities } from './quantities.ts';
import { worthOfKinds, worthScorer } from './worth.ts';

/** Three decimals: more is more than the score knows. */
const rounded = (worth: number): number => Math.round(worth * 1000) / 1000;

/** For claims whose kinds are known. It keeps what it has learnt of words: make one for a page. */
export function worthReader(language: Language): (text: string, kinds: readonly ClaimKind[]) => number {
  if (!language.worth) return (text, kinds) => rounded(worthOfKinds(text, kinds));
  const score = worthScorer(language.worth);
  return (text) => rounded(score(text));
}

export function judgeSentences(language: Language): (text: string) => number {
  const worth = worthReader(language);
  if (language.worth) return (text) => worth(text, []);
  const grammar = language.claims ?? noClaimWords;
  return (text) => {
    const words = tokenize(text).filter(({ folded }) => !/^["“”„«»‹›]$/u.test(folded));
    return worth(text, findKinds(words, [], findQuantities(text, words, grammar.numbers), 'neutral', grammar));
  };
}
