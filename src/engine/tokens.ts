// Text → tokens: words, numbers and marks, ascending, white space left out. Scripts without spaces give a token a character.
// A zero-width non-joiner, which Persian and Urdu write between the parts of a word, belongs to it.
//   "Mr. Putin’s 2,000 F-16s" → Mr · . · Putin's · 2,000 · F-16s      "他说" → 他 · 说
import type { Token } from '../model.ts';

const SPACELESS = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const LETTER = String.raw`[[\p{L}\p{M}]--[${SPACELESS}]]`;
const LETTER_OR_DIGIT = String.raw`[[\p{L}\p{M}\p{N}]--[${SPACELESS}]]`;
const TOKEN = new RegExp(
  [
    String.raw`[[${SPACELESS}]&&[\p{L}\p{M}]]`,
    String.raw`\p{N}+(?:[.,]\p{N}+)*(?:['’ʼ\-]?${LETTER}${LETTER_OR_DIGIT}*)*`,
    String.raw`${LETTER_OR_DIGIT}+(?:['’ʼ‑\u200C\-]${LETTER_OR_DIGIT}+)*`,
    String.raw`[^\s]`,
  ].join('|'),
  'gv',
);

/** The form by which words are compared: NFKC, lower case, straight apostrophe. */
export const fold = (word: string): string => word.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'");

/** Most words of most texts: nothing to normalise in them. */
const PLAIN = /^[A-Za-z][A-Za-z'-]*$/;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    if (PLAIN.test(word)) {
      tokens.push({ start: match.index, end: match.index + word.length, folded: word.toLowerCase(), kind: 'word' });
      continue;
    }
    const kind = /^[\p{N}.,]+$/u.test(word) && /\p{N}/u.test(word) ? 'number' : /[\p{L}\p{M}\p{N}]/u.test(word) ? 'word' : 'mark';
    tokens.push({ start: match.index, end: match.index + word.length, folded: kind === 'mark' ? word : fold(word), kind });
  }
  return tokens;
}
