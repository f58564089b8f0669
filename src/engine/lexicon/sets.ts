// Sets of phrases against tokens: true when one phrase of every set occurs. Most texts lack the first set, and that is all that is looked for then.
import { longestAt, type Trie } from '../trie.ts';

export const matchesSets = (sets: readonly Trie<true>[], tokens: readonly { readonly folded: string }[]): boolean =>
  sets.every((set) => tokens.some((_, i) => longestAt(set, tokens, i) !== null));
