// The text as this stage reads it: tokens with what is known of each (listed name, office, country), and where sentences and blocks are.

import type { Country, Mention, PageText, Span, Token } from '../../model.ts';
import type { Lexicon, NounPhrase } from '../lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Token indices, half-open. */
export type Range = { readonly first: number; readonly end: number };

export type Reading = {
  readonly page: PageText;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
  /** Code of the text's language. */
  readonly language: string;
  /** The article's date, or null. */
  readonly day: string | null;
  /** The country that most of the text is about, if one is: that of offices and authorities for which none is named. */
  readonly nation: Country | null;
  /** By the token at which they begin. */
  readonly mentions: readonly (Mention | undefined)[];
  readonly nouns: readonly (NounPhrase | undefined)[];
  /** Sentence and block of each token. */
  readonly sentence: Int32Array;
  readonly block: Int32Array;
  /** First token of each sentence; one more at the end. */
  readonly sentences: readonly number[];
  /** 1 where somebody's words are given. */
  readonly said: Uint8Array;
};

/** The first token that ends behind `offset`; `tokens.length` when none does. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset)
      low = middle + 1; // low < high <= length
    else high = middle;
  }
  return low;
}

/** A span's tokens. */
export function rangeOf(tokens: readonly Token[], span: Span): Range {
  const first = tokenAt(tokens, span.start);
  let end = tokenAt(tokens, span.end);
  if (end < tokens.length && tokens[end]!.start < span.end) end++; // the span ends inside a word
  return { first, end: Math.max(first, end) };
}

export const textOf = ({ text, tokens }: Reading, { first, end }: Range): string =>
  first < end ? text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0) : '';

/** A capital, also behind an article that is part of the name: "al-Risheq", "d’Estaing". */
export const UPPER = /^(?:[ae]\p{Ll}{1,2}-|d['’])?\p{Lu}/u;

export const isCapital = ({ text, tokens }: Reading, index: number): boolean =>
  tokens[index]?.kind === 'word' && UPPER.test(text.slice(tokens[index]!.start, tokens[index]!.start + 6)); // kind says that it is there
