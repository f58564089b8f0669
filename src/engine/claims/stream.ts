// The words of a content, sentence by sentence, wherever its pieces lie; and a proposition's words without the marks around them.
import type { Span, Token } from '../../model.ts';

/** `tokens` and `sentences` ascending and disjoint. */
export type Place = { readonly text: string; readonly tokens: readonly Token[]; readonly sentences: readonly Span[] };

/** `index` into the page's tokens, `piece` into the content's spans, `sentence` into the page's sentences. */
export type Word = Token & { readonly index: number; readonly piece: number; readonly sentence: number };

/** First index at which `before` fails; `before` holds for a leading part of the list. */
export function searchFirst<Item>(list: readonly Item[], before: (item: Item) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words that lie wholly inside the content, a list for each sentence of the page. */
export function wordsOfContent({ tokens, sentences }: Place, content: readonly Span[]): Word[][] {
  const lists: Word[][] = [];
  content.forEach(({ start, end }, piece) => {
    let index = searchFirst(tokens, (token) => token.start < start);
    let sentence = searchFirst(sentences, (one) => one.end <= start);
    for (; index < tokens.length && tokens[index]!.end <= end; index++) {
      while (sentence < sentences.length && sentences[sentence]!.end <= tokens[index]!.start) sentence++;
      const word = { ...tokens[index]!, index, piece, sentence };
      const open = lists.at(-1);
      if (open?.[0]?.sentence === sentence) open.push(word);
      else lists.push([word]);
    }
  });
  return lists;
}

const QUOTE = /^["“”„«»‹›]$/u;
const OPENING_QUOTE = /^["“„«‹”]$/u;
const CLOSING_QUOTE = /^["”“»›]$/u;
/** What a proposition does not end or begin with. */
const LOOSE = /^[,;:.—–\-…()[\]·•|]$/u;

/** Parts without the punctuation, the unpaired or all-embracing quotation marks and the leading "and" around the whole. */
export function trimMarks(parts: readonly (readonly Word[])[], leads: (word: Word) => boolean): Word[][] {
  const trimmed = parts.map((part) => [...part]).filter((part) => part.length);
  for (let changed = true; changed && trimmed.length; ) {
    changed = false;
    const head = trimmed[0]!; // length > 0
    const tail = trimmed.at(-1)!;
    const quotes = trimmed.flat().filter(({ folded }) => QUOTE.test(folded)).length;
    const first = head[0]!.folded;
    const last = tail.at(-1)!.folded;
    const embraced = quotes === 2 && OPENING_QUOTE.test(first) && CLOSING_QUOTE.test(last) && trimmed.flat().length > 1;
    if (LOOSE.test(first) || embraced || (quotes % 2 && QUOTE.test(first)) || leads(head[0]!)) {
      head.shift();
      changed = true;
    } else if (isLooseEnd(tail) || (quotes % 2 && QUOTE.test(last))) {
      tail.pop();
      changed = true;
    }
    if (!trimmed[0]!.length) trimmed.shift();
    if (trimmed.length && !trimmed.at(-1)!.length) trimmed.pop();
  }
  // A mark left at a part's end: ", which …" was cut out behind it.
  for (const part of trimmed.slice(0, -1)) while (part.length && /^[,;—–]$/u.test(part.at(-1)!.folded)) part.pop();
  return trimmed.filter((part) => part.length);
}

/** A closing stop, but not the one of "U.S." */
function isLooseEnd(part: readonly Word[]): boolean {
  const [before, last] = [part.at(-2), part.at(-1)!];
  if (!LOOSE.test(last.folded)) return false;
  return !(last.folded === '.' && before?.kind === 'word' && before.end - before.start === 1 && part.at(-3)?.folded === '.');
}
