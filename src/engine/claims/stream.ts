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
      const { start, end, folded, kind } = tokens[index]!; // index < length
      const word: Word = { start, end, folded, kind, index, piece, sentence };
      const open = lists.at(-1);
      if (open?.[0]?.sentence === sentence) open.push(word);
      else lists.push([word]);
    }
  });
  return lists;
}

const DOUBLE = /^["“”„«»‹›]$/u;
const SINGLE = /^['‘’]$/u;

/** The quotation marks among the words; the apostrophe of "the ministers' plan" is none, unless it closes what a single mark opened. */
export function quotationMarks<Mark extends Token>(words: readonly Mark[]): ReadonlySet<Mark> {
  const marks = new Set<Mark>();
  let open = 0;
  words.forEach((word, at) => {
    if (DOUBLE.test(word.folded)) marks.add(word);
    if (!SINGLE.test(word.folded)) return;
    const [before, after] = [words[at - 1], words[at + 1]];
    const glued = before?.kind !== 'mark' && before?.end === word.start;
    if (!glued && after && after.start === word.end && after.kind !== 'mark') open++;
    else if (open && !(glued && after?.kind === 'word' && after.start === word.end)) open--;
    else return;
    marks.add(word);
  });
  return marks;
}

const OPENING_QUOTE = /^["“„«‹”»'‘]$/u;
const CLOSING_QUOTE = /^["”“»›«'’]$/u;
/** What a proposition does not end or begin with. */
const LOOSE = /^[,;:.—–\-…·•|]$/u;
const BRACKET: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[' };

/** Parts without the punctuation, the unpaired or all-embracing quotation marks and the leading "and" around the whole. */
export function trimMarks(parts: readonly (readonly Word[])[], leads: (word: Word) => boolean): Word[][] {
  const words = parts.flat();
  let [low, high] = [0, words.length];
  const count = new Map<string, number>();
  const marks = quotationMarks(words);
  const doubles = words.filter(({ folded }) => DOUBLE.test(folded)).length;
  let quotes = 0;
  const weigh = (word: Word, by: 1 | -1) => {
    if (marks.has(word)) quotes += by;
    if (word.folded in BRACKET) count.set(word.folded, (count.get(word.folded) ?? 0) + by);
  };
  for (const word of words) weigh(word, 1);
  const unpaired = (word: Word) => (word.folded in BRACKET && !count.get(BRACKET[word.folded]!)) || (quotes % 2 === 1 && marks.has(word));
  while (low < high) {
    const [first, last] = [words[low]!, words[high - 1]!];
    const embraced =
      (quotes === 2 || (doubles === 2 && DOUBLE.test(first.folded) && DOUBLE.test(last.folded))) &&
      marks.has(first) &&
      OPENING_QUOTE.test(first.folded) &&
      marks.has(last) &&
      CLOSING_QUOTE.test(last.folded) &&
      high - low > 2;
    if (LOOSE.test(first.folded) || embraced || unpaired(first) || leads(first)) weigh(words[low++]!, -1);
    else if (isLooseEnd(words, high) || unpaired(last) || (marks.has(last) && opensPiece(words, high))) weigh(words[--high]!, -1);
    else break;
  }
  const [first, last] = [words[low]?.index ?? 0, words[high - 1]?.index ?? -1];
  const kept = parts.map((part) => part.filter(({ index }) => first <= index && index <= last));
  // A mark left at a part's end: ", which …" was cut out behind it.
  for (const part of kept.slice(0, -1)) while (part.length && /^[,;—–]$/u.test(part.at(-1)!.folded)) part.pop();
  return kept.filter((part) => part.length);
}

/** A mark that opens a piece of which nothing is left: “A,” he said, “[but B”] */
const opensPiece = (words: readonly Word[], end: number): boolean => end > 1 && words[end - 1]!.piece !== words[end - 2]!.piece;

/** A closing stop, but not the one of "U.S." */
function isLooseEnd(words: readonly Word[], end: number): boolean {
  const [last, before] = [words[end - 1]!, words[end - 2]];
  if (!LOOSE.test(last.folded)) return false;
  return !(last.folded === '.' && before?.kind === 'word' && before.end - before.start === 1 && words[end - 3]?.folded === '.');
}

/** Words → spans; what is cut out, or lies between two pieces of a content, parts them. */
export function spansOfWords(parts: readonly (readonly Word[])[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const part of parts) {
    part.forEach((word, at) => {
      const last = part[at - 1];
      if (last && last.index + 1 === word.index && last.piece === word.piece) spans.at(-1)!.end = word.end;
      else spans.push({ start: word.start, end: word.end });
    });
  }
  return spans;
}
