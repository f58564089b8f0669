// Tokens → mentions of listed names, ascending, disjoint: the longest name at each word wins.
import type { Mention, Token } from '../model.ts';
import type { Lexicon } from './lexicon.ts';
import { longestAt } from './trie.ts';

export function findMentions(tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const hit = longestAt(lexicon.names, tokens, i);
    const rule = hit?.values[0];
    if (!hit || !rule) {
      i++;
      continue;
    }
    mentions.push({ start: tokens[i]!.start, end: tokens[i + hit.length - 1]!.end, ...rule }); // both inside tokens
    i += hit.length;
  }
  return mentions;
}
