// The weights by which a language's sentences are judged worth checking, and their file (worth/en.json): made by src/training/worth.ts.

/** Word → cluster of words that stand in the same surroundings, at two sizes. */
export type Clusters = ReadonlyMap<string, readonly [coarse: number, fine: number]>;

export type WorthModel = {
  /** By bucket of a feature's hash: signed bytes, times `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
  /** Score → probability: 1 / (1 + exp(-(slope · score + offset))). */
  readonly slope: number;
  readonly offset: number;
  readonly clusters: Clusters;
};

/** `words`: separated by spaces; `coarse` and `fine`: base64, a byte and two bytes (low one first) for each word; `weights`: base64. */
export type WorthFile = {
  readonly scale: number;
  readonly bias: number;
  readonly slope: number;
  readonly offset: number;
  readonly words: string;
  readonly coarse: string;
  readonly fine: string;
  readonly weights: string;
};

export function readWorth(file: WorthFile): WorthModel {
  const { scale, bias, slope, offset } = file;
  const [coarse, fine] = [bytesOf(file.coarse), bytesOf(file.fine)];
  const clusters = new Map(
    file.words.split(' ').map((word, at): [string, [number, number]] => [word, [coarse[at]!, fine[2 * at]! | (fine[2 * at + 1]! << 8)]]),
  );
  return { scale, bias, slope, offset, clusters, weights: new Int8Array(bytesOf(file.weights).buffer) };
}

/** A loop, because `Uint8Array.from` with a function takes 20 ms of the background's start for these files. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}
