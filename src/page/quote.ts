// Page text × span ⇄ a description of the passage that other programs understand: a Web Annotation TextQuoteSelector, and a text fragment
// that browsers scroll to. `quoteOf(page, {start: 9, end: 13})` → { exact: 'ipsa', prefix: 'Scientia ', suffix: ' potestas est' }.
import type { Span } from '../model.ts';

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export type TextQuoteSelector = {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
};

/** Code units of context on each side, as Hypothes.is stores them. */
const context = 32;
type Text = { readonly text: string };

export function quoteOf({ text }: Text, span: Span): TextQuoteSelector {
  const { start, end } = within(text, span);
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(whole(text, Math.max(0, start - context)), start),
    suffix: text.slice(end, whole(text, Math.min(text.length, end + context))),
  };
}

/** The passage that a selector describes: of several places with the same words the one with the most of its context; null when there is none. */
export function findQuote({ text }: Text, selector: Pick<TextQuoteSelector, 'exact'> & Partial<TextQuoteSelector>): Span | null {
  const { exact, prefix = '', suffix = '' } = selector;
  if (!exact) return null;
  let best: Span | null = null;
  let bestScore = -1;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + exact.length)) {
    const end = start + exact.length;
    const score =
      sameEnd(text.slice(Math.max(0, start - prefix.length), start), prefix) + sameStart(text.slice(end, end + suffix.length), suffix);
    if (score > bestScore) {
      best = { start, end };
      bestScore = score;
    }
    if (score === prefix.length + suffix.length) break;
  }
  return best;
}

/** Longer passages are named by their first and last words (https://wicg.github.io/scroll-to-text-fragment/). */
const longestExact = 120;
const edgeWords = 5;
const contextWords = 3;

/** `#:~:text=[prefix-,]start[,end][,-suffix]`; context is given only where the words that name the passage stand in several places. */
export function textFragment({ text }: Text, span: Span): string {
  const { start, end } = within(text, span);
  const passage = text.slice(start, end);
  if (!passage.trim()) return '';
  // A text directive's start and end each lie inside one block, so a passage over several is named by its ends.
  const blocks = passage.split(/\s*\n\s*/).filter(Boolean);
  const firstBlock = blocks[0] ?? '';
  const lastBlock = blocks.at(-1) ?? '';
  const short = passage.length <= longestExact || words(firstBlock).length <= 2 * edgeWords;
  const named =
    blocks.length === 1 && short
      ? [firstBlock.trim()]
      : [words(firstBlock).slice(0, edgeWords).join(' '), words(lastBlock).slice(-edgeWords).join(' ')];
  const parts = named.map(percent);
  if (recurs(text, named[0] ?? '') || (named[1] && recurs(passage, named[1]))) {
    const before = lineBefore(text, start);
    const after = lineAfter(text, end);
    const prefix = words(before).slice(-contextWords).join(' ');
    const suffix = words(after).slice(0, contextWords).join(' ');
    if (prefix) parts.unshift(`${percent(prefix)}-`);
    if (suffix) parts.push(`-${percent(suffix)}`);
  }
  return `#:~:text=${parts.join(',')}`;
}

/** Browsers look for the words without regard to case. */
const recurs = (text: string, part: string): boolean => {
  const [whole, piece] = [text.toLowerCase(), part.toLowerCase()];
  return whole.indexOf(piece, whole.indexOf(piece) + 1) >= 0;
};

/** "-", "," and "&" separate the parts of a text directive, so they are always percent-encoded. Lone surrogates, which have no encoding, are replaced. */
const percent = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const lineBefore = (text: string, at: number): string => text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 200), at);
const lineAfter = (text: string, at: number): string => {
  const line = text.indexOf('\n', at);
  return text.slice(at, Math.min(line < 0 ? text.length : line, at + 200));
};

const within = (text: string, { start, end }: Span): Span => {
  const from = Math.min(Math.max(0, start), text.length);
  return { start: from, end: Math.min(Math.max(from, end), text.length) };
};
/** Not between the halves of a surrogate pair. */
const whole = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;

const sameStart = (a: string, b: string): number => {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
};
const sameEnd = (a: string, b: string): number => {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
};
