// Is a name written as the ruleset wants it? "RT" in capitals, "Lavrov" with a capital; scripts without case always are.
import type { NameRule } from '../lexicon.ts';

export function isWritten(
  letters: NameRule['letters'],
  text: string,
  first: { readonly start: number },
  last: { readonly end: number },
): boolean {
  if (letters === null) return true;
  const written = letters === 'capitals' ? text.slice(first.start, last.end).replace(/['’]\p{L}*$/u, '') : (text[first.start] ?? '');
  return written === written.toUpperCase();
}
