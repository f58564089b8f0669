// The weights of features, found by the feature's hash, and what a token's features sum up to.
//   features of a token → addRows → sums → readScores → a whole number a column → emit → each column as a share of the best

/**
 * Of 2^bits hashes most have no weights:
 *   hash 37 → bit 37 of the bit map in `table` set? → row = the rank beside it + how many bits are set before it in its word
 *   → rows[row * width …]: four columns a number
 * Bit map and ranks lie side by side (256 KB for 20 bits) and answer for most features; the rows of a language, 1.3 MB for English, are as small as
 * they can be, because the time goes into fetching them: with two columns a number the two stages took a quarter longer.
 */
export type Weights = {
  readonly bits: number;
  /** What a score of 1 stands for in logarithms of probability. */
  readonly scale: number;
  /** 32 bits of the map, then how many are set before them; for every 32 hashes. */
  readonly table: Int32Array;
  /** Numbers a row: a quarter of the columns. */
  readonly width: number;
  /** A byte a column, the first one lowest: the weight and 128, so that bytes add up without signs. */
  readonly rows: Int32Array;
  /** `powers[n]`: how likely a column is whose score is n below another's, as a share of the other. Beyond the end it is hopeless. */
  readonly powers: Float64Array;
  /** `transitions[from * states + to]`; empty for a classifier. */
  readonly transitions: Float32Array;
};

/** The weight 0 in all four columns of a number. */
export const NO_WEIGHTS = 0x80808080 | 0;
const LOW_BYTES = 0x00ff00ff;
const ZEROS = 0x00800080;

/** Columns that are a billionth as likely as the token's best are not followed: most columns of most tokens. */
const HOPELESS = -20;

export const tabulatePowers = (scale: number): Float64Array =>
  Float64Array.from({ length: Math.floor(-HOPELESS / scale) + 1 }, (_, steps) => Math.exp(-steps * scale));

/** How many bits are set in a word. */
export function countBits(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A bit map and how many bits are set before each of its words, side by side. */
export function tabulate(present: Int32Array): Int32Array {
  const table = new Int32Array(present.length * 2);
  for (let word = 0, rank = 0; word < present.length; word++) {
    table[2 * word] = present[word]!;
    table[2 * word + 1] = rank;
    rank += countBits(present[word]!);
  }
  return table;
}

/**
 * Adds the rows of the first `count` of `features` (at most 256) to the `2 * width` sums at `at`, two columns a sum; see `readScores`.
 * `features` is written over.
 */
export function addRows({ table, rows, width }: Weights, features: Int32Array, count: number, sums: Int32Array, at: number): void {
  let found = 0;
  for (let f = 0; f < count; f++) {
    const hash = features[f]!;
    const place = (hash >> 5) << 1;
    const word = table[place]!;
    const bit = 1 << (hash & 31);
    if (word & bit) features[found++] = (table[place + 1]! + countBits(word & (bit - 1))) * width;
  }
  const zeros = Math.imul(found, ZEROS);
  for (let k = 0; k < width; k++) {
    let even = 0;
    let odd = 0;
    for (let f = 0; f < found; f++) {
      const four = rows[features[f]! + k]!;
      even += four & LOW_BYTES;
      odd += (four >>> 8) & LOW_BYTES;
    }
    sums[at + 2 * k]! += even - zeros;
    sums[at + 2 * k + 1]! += odd - zeros;
  }
}

/** Takes the `2 * width` sums at `at` apart: a score for each of `4 * width` columns. */
export function readScores(sums: Int32Array, at: number, width: number, scores: Int32Array): void {
  for (let k = 0; k < 2 * width; k++) {
    const both = sums[at + k]!;
    const low = (both << 16) >> 16;
    const column = ((k >> 1) << 2) + (k & 1);
    scores[column] = low;
    scores[column + 2] = (both - low) >> 16;
  }
}

/** Writes what each column is worth, as a share of the best, to `emitted` from `at` on. */
export function emit({ powers }: Weights, scores: Int32Array, columns: number, emitted: Float64Array, at: number): void {
  let top = scores[0]!;
  for (let column = 1; column < columns; column++) if (scores[column]! > top) top = scores[column]!;
  for (let column = 0; column < columns; column++) {
    const below = top - scores[column]!;
    emitted[at + column] = below < powers.length ? powers[below]! : 0;
  }
}

/** A column of a row of weights. */
export const weightAt = ({ rows, width }: Weights, row: number, column: number): number =>
  ((rows[row * width + (column >> 2)]! >>> (8 * (column & 3))) & 255) - 128;
