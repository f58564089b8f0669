// Text → tokens: words, numbers and marks, ascending, white space left out.
//   "Mr. Putin’s 2,000" → Mr · . · Putin's · 2,000
import type { Token } from '../model.ts';

const TOKEN = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** The form by which words are compared: NFKC, lower case, straight apostrophe. */
export const fold = (word: string): string => word.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'");

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const kind = /^\p{N}/u.test(word) ? 'number' : /^[\p{L}\p{M}]/u.test(word) ? 'word' : 'mark';
    tokens.push({ start: match.index, end: match.index + word.length, folded: kind === 'mark' ? word : fold(word), kind });
  }
  return tokens;
}
