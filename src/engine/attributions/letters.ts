// Text → how many letters and digits stand before each place, counted once: contents overlap, and each asks how much of it is quoted.
//   countLetters('“No,” he')(1, 3) → 2

/** How many letters and digits stand in [start, end). UTF-16 code units. */
export type Letters = (start: number, end: number) => number;

export function countLetters(text: string): Letters {
  const before = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) before[i + 1] = before[i]! + (isLetter(text, i) ? 1 : 0);
  return (start, end) => before[end]! - before[start]!;
}

/** A pair of surrogates counts at its second half. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
  if (code >= 0xd800 && code < 0xdc00) return false;
  return LETTER.test(code >= 0xdc00 && code < 0xe000 ? text.slice(at - 1, at + 1) : text[at]!);
}
const LETTER = /^[\p{L}\p{N}]$/u;
