// The weights by which a language's sentences are judged worth checking, and their file (worth/en.json): made by src/training/worth.ts.

/** Clusters of words that stand in the same surroundings, at two sizes; `value`: what the word adds where it is one of a sentence's. */
export type WordWorth = { readonly coarse: number; readonly fine: number; readonly value: number };
export type Lexis = ReadonlyMap<string, WordWorth>;

export type WorthModel = {
  /** By bucket of a feature's hash: signed bytes, times `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
  /** Score → probability: 1 / (1 + exp(-(slope · score + offset))). */
  readonly slope: number;
  readonly offset: number;
  readonly lexis: Lexis;
};

/**
 * `words`: in alphabetical order, separated by spaces; `fine`: base64, two bytes (low one first) a word; `coarseOf`: a number a fine cluster;
 * `values`: base64, a signed byte a word, times `valueScale`; `weights`: base64.
 */
export type WorthFile = {
  readonly scale: number;
  readonly bias: number;
  readonly slope: number;
  readonly offset: number;
  readonly words: string;
  readonly fine: string;
  readonly coarseOf: readonly number[];
  readonly values: string;
  readonly valueScale: number;
  readonly weights: string;
};

export function readWorth(file: WorthFile): WorthModel {
  const { scale, bias, slope, offset, coarseOf } = file;
  const [pairs, values] = [bytesOf(file.fine), new Int8Array(bytesOf(file.values).buffer)];
  const lexis = new Map(
    file.words.split(' ').map((word, at): [string, WordWorth] => {
      const fine = pairs[2 * at]! | (pairs[2 * at + 1]! << 8);
      return [word, { coarse: coarseOf[fine]!, fine, value: values[at]! * file.valueScale }];
    }),
  );
  return { scale, bias, slope, offset, lexis, weights: new Int8Array(bytesOf(file.weights).buffer) };
}

/** A loop, because `Uint8Array.from` with a function takes 20 ms of the background's start for these files. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}
