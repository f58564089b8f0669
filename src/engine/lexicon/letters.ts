// Is a name written as the ruleset wants it? "RT" in capitals, "Lavrov" with a capital; scripts without case always are.
import type { NameRule } from '../lexicon.ts';

type At = { readonly start: number; readonly end: number };

export function isWritten(letters: NameRule['letters'], text: string, first: At, last: At): boolean {
  if (letters === null) return true;
  if (letters === 'capitals') return isUpper(text.slice(first.start, last.end).replace(/['’]\p{L}*$/u, ''));
  return isUpper(text[first.start] ?? '') && (letters === 'initial' || isUpper(text[last.start] ?? ''));
}

const isUpper = (letters: string): boolean => letters === letters.toUpperCase();
