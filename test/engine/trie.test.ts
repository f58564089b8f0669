import { expect, test } from 'vitest';
import { tokenize } from '../../src/engine/tokens.ts';
import { addPhrase, emptyTrie, longestAt } from '../../src/engine/trie.ts';

test('the longest phrase at a word wins', () => {
  const trie = emptyTrie<string>();
  addPhrase(trie, ['state'], 'short');
  addPhrase(trie, ['state', 'television'], 'long');
  expect(longestAt(trie, tokenize('state television said'), 0)).toEqual({ length: 2, values: ['long'] });
  expect(longestAt(trie, tokenize('the state of things'), 1)).toEqual({ length: 1, values: ['short'] });
  expect(longestAt(trie, tokenize('television'), 0)).toBeNull();
});
