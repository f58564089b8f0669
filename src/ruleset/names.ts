// Names as written in a ruleset → phrases in the lexicon's tries: folded words, how they must be written, what must stand near.
import type * as z from 'zod/mini';
import type { Guard, NameRule } from '../engine/lexicon.ts';
import { tokenize } from '../engine/tokens.ts';
import { addPhrase, emptyTrie, type Trie } from '../engine/trie.ts';
import type { outlet } from './schema.ts';

type WrittenGuard = NonNullable<z.infer<typeof outlet>['guards']>[number];

const PLAIN = /^[A-Za-z\u00c0-\u024f\u0400-\u04ff]+(?: [A-Za-z\u00c0-\u024f\u0400-\u04ff]+)*$/; // most names: the tokenizer takes ten times as long

/** Folded words, exactly as `tokenize` gives them for a text. */
export const wordsOf = (name: string): string[] =>
  PLAIN.test(name) ? name.normalize('NFKC').toLowerCase().split(' ') : tokenize(name).map((token) => token.folded);

/** Short names in capitals ("RT") need capitals in the text; other names need the capitals at the beginning of their first and last words. */
export function lettersOf(name: string): NameRule['letters'] {
  const first = name[0] ?? '';
  if (first === first.toLowerCase()) return null;
  const letters = name.match(/\p{L}/gu) ?? [];
  return letters.length <= 5 && letters.length > 1 && name === name.toUpperCase()
    ? 'capitals'
    : / [^\p{L}]*\p{Lu}[^ ]*$/u.test(name)
      ? 'title'
      : 'initial';
}

/** Neighbours as the engine looks for them; `country`: the entry's. */
export const guardOf = (written: WrittenGuard, country: string | null): Guard => ({
  near: written.near ? phraseTrie(written.near) : null,
  country: written.country ? country : null,
  within: written.within ?? null,
});

/** A word that ends in `*` stands for every word that begins so: the trie keeps it with its star. */
export const foldPhrase = (phrase: string): string[] =>
  phrase.split(' ').flatMap((word) => (word.length > 1 && word.endsWith('*') ? [`${word.slice(0, -1).toLowerCase()}*`] : wordsOf(word)));

export const phraseTrie = (phrases: readonly string[]): Trie<true> => trieOf(phrases.map(foldPhrase));
/** The same of phrases that were folded before, their words joined by spaces. */
export const foldedTrie = (phrases: readonly string[]): Trie<true> => trieOf(phrases.map((phrase) => phrase.split(' ')));

function trieOf(phrases: readonly (readonly string[])[]): Trie<true> {
  const trie = emptyTrie<true>();
  for (const words of phrases) if (words.length) addPhrase(trie, words, true);
  return trie;
}
