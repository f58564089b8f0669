// Sets of phrases against tokens: true when one phrase of every set occurs.
import { longestAt, type Trie } from '../trie.ts';

export function matchesSets(sets: readonly Trie<true>[], tokens: readonly { readonly folded: string }[]): boolean {
  const missing = new Set(sets);
  for (let i = 0; i < tokens.length && missing.size; i++) for (const set of missing) if (longestAt(set, tokens, i)) missing.delete(set);
  return missing.size === 0;
}
