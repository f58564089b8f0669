// Text and blocks → sentences, as spans; a sentence never crosses a block. Closing marks belong to the sentence that they close.
//   “Mr. Putin left the U.S. on 24. He said: "No." We stayed.” → "Mr. Putin left the U.S. on 24." · "He said: "No."" · "We stayed."

import type { Language } from '../language/language.ts';
import type { Block, Span, Token } from '../model.ts';
import { oncePer } from './once.ts';

const END = /^[.!?…。！？؟।]$/u;
const CLOSING = /^["'”“’»«›‹)\]}』」]$/u;
const OPENING = /^["'“„‘‚«»‹›([{『「¿¡—–-]$/u;
/** Ends a sentence without a space behind it. */
const WIDE = /^[。！？]$/u;

export function splitSentences(text: string, blocks: readonly Block[], tokens: readonly Token[], language: Language): Span[] {
  const words = wordsOf(language);
  const sentences: Span[] = [];
  let at = 0;
  for (const block of blocks) {
    while (at < tokens.length && tokens[at]!.start < block.start) at++;
    let start = at;
    const dateline = datelineEnd(text, block);
    while (at < tokens.length && tokens[at]!.end <= dateline) at++;
    if (at > start) sentences.push({ start: tokens[start]!.start, end: tokens[at - 1]!.end });
    start = at;
    while (at < tokens.length && tokens[at]!.end <= block.end) {
      let next = at + 1;
      if (END.test(tokens[at]!.folded)) {
        while (next < tokens.length && tokens[next]!.end <= block.end && isTail(text, tokens, next)) next++;
        const following = next < tokens.length && tokens[next]!.end <= block.end ? next : null;
        if (following !== null && ends(text, tokens, at, next, block.role === 'heading', words)) {
          sentences.push({ start: tokens[start]!.start, end: tokens[next - 1]!.end });
          start = next;
        }
      }
      at = next;
    }
    if (start < at) sentences.push({ start: tokens[start]!.start, end: tokens[at - 1]!.end });
  }
  return sentences;
}

/** Code units: two towns, a date and an agency. */
const DATELINE = 90;

/**
 * "LONDON, Nov 22 (Reuters) — Prices rose": where a report comes from is a sentence of its own. A place in capitals, a date or an agency in
 * brackets sets it apart: "Prices rose — again" has none. → the offset behind the dash, or the block's start.
 */
function datelineEnd(text: string, { start, end }: Block): number {
  const head = text.slice(start, Math.min(end, start + DATELINE));
  const line = /^\p{Lu}[^!?:;"“”„«»]*?\s?[—–-]{1,2}\s+(?=["“„«'‘]?[\p{Lu}\p{N}])/u.exec(head)?.[0];
  const tells =
    line &&
    (/^[\p{Lu}\s]{4,}[,\s(]/u.test(line) || /^\p{Lu}[\p{L} .'’-]+(?:, [\p{L} ]+)?(?:, \d|, \p{L}+ \d| ?\([\p{L}\s./-]+\))/u.test(line));
  return tells ? start + line.length : start;
}

/** Whether a mark still belongs to the end before it: "?!", "...", and what closes without a space. */
function isTail(text: string, tokens: readonly Token[], index: number): boolean {
  const { start, folded } = tokens[index]!;
  if (END.test(folded)) return true;
  if (folded === '“' && WIDE.test(tokens[index - 1]!.folded)) return false; // opens there what it closes elsewhere
  return CLOSING.test(folded) && !/\s/.test(text[start - 1] ?? ' ');
}

type Words = {
  readonly abbreviations: ReadonlySet<string>;
  /** Words that mostly begin a sentence where they have a capital: "He", "The", "While". */
  readonly openers: ReadonlySet<string>;
  readonly ordinalStops: boolean;
};

const wordsOf = oncePer(
  (language: Language): Words => ({
    abbreviations: new Set(language.abbreviations),
    openers: new Set([...language.pronouns.flatMap(({ forms }) => forms), ...language.articles, ...language.subordinators]),
    ordinalStops: language.ordinalStops,
  }),
);

/** Whether the end marks in tokens[mark..next) end a sentence; tokens[next] follows them in the same block. */
function ends(
  text: string,
  tokens: readonly Token[],
  mark: number,
  next: number,
  heading: boolean,
  { abbreviations, openers, ordinalStops }: Words,
): boolean {
  const following = tokens[next]!;
  if (WIDE.test(tokens[mark]!.folded)) return true;
  const spaced = /\s/.test(text[following.start - 1] ?? ' ');
  if (!spaced) return false;
  const first = OPENING.test(following.folded) ? tokens[next + 1] : following;
  const letter = first && first.kind !== 'mark' ? text[first.start]! : '';
  const lower = letter !== letter.toUpperCase() || (letter !== '' && /\p{Ll}/u.test(letter));
  if (lower) return false;
  if (tokens[mark]!.folded !== '.' || next > mark + 1) return following.kind !== 'mark' || OPENING.test(following.folded);
  const before = tokens[mark - 1];
  if (!before || before.end !== tokens[mark]!.start) return true;
  if (before.kind === 'number' && ordinalStops && before.end - before.start <= 2) return false;
  if (before.kind !== 'word') return true;
  if (abbreviations.has(before.folded)) return false;
  const joined = tokens[mark - 2]?.folded === '.' && tokens[mark - 2]!.end === before.start;
  // "U.S. officials", "J.D. Vance": a chain of initials goes on before a word; a function word with a capital begins a sentence, but not where every word has one.
  if (joined && before.end - before.start <= 2) return !heading && openers.has(following.folded);
  return !(before.end - before.start === 1 && /\p{Lu}/u.test(text[before.start]!));
}
