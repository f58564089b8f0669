// Texts → clusters of words that stand in the same surroundings ("raised, lowered, cut" · "percent, points"), coarse and fine.
// Words by their neighbours at -2, -1, 1, 2: positive pointwise mutual information, reduced by subspace iteration (Halko et al. 2011) to
// DIMENSIONS, then spherical k-means. The same texts make the same clusters.
import { shapeOf } from '../engine/claims/worth-features.ts';
import { tokenize } from '../engine/tokens.ts';
import type { Clusters, WorthFile } from '../language/worth.ts';

const [VOCABULARY, CONTEXTS, DIMENSIONS, ROUNDS] = [8000, 800, 50, 25];
const [COARSE, FINE] = [40, 400];
const AROUND = [-2, -1, 1, 2];

export function findClusters(texts: readonly string[]): { clusters: Clusters; words: WorthFile } {
  const sequences = texts.flatMap((text) => text.split(/\n+/)).map((line) => tokenize(line).map(({ folded }) => shapeOf(folded)));
  const counts = new Map<string, number>();
  for (const sequence of sequences) for (const word of sequence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const vocabulary = frequent.slice(0, VOCABULARY).map(([word]) => word);
  const points = reduce(neighbourhoods(sequences, vocabulary));
  const weights = vocabulary.map((word) => Math.log(1 + counts.get(word)!));
  const [coarse, fine] = [COARSE, FINE].map((size) => cluster(points, weights, size));
  const clusters = new Map(vocabulary.map((word, at): [string, [number, number]] => [word, [coarse![at]!, fine![at]!]]));
  return {
    clusters,
    words: {
      ...{ scale: 1, bias: 0, slope: 1, offset: 0, weights: '', words: vocabulary.join(' ') },
      coarse: Buffer.from(Uint8Array.from(coarse!)).toString('base64'),
      fine: Buffer.from(Uint16Array.from(fine!).buffer).toString('base64'),
    },
  };
}

/** For each word a sparse row: column, value, column, value … */
function neighbourhoods(sequences: readonly (readonly string[])[], vocabulary: readonly string[]): number[][] {
  const rowOf = new Map(vocabulary.map((word, at) => [word, at]));
  const [other, edge, width] = [CONTEXTS, CONTEXTS + 1, CONTEXTS + 2];
  const column = (word: string | undefined) => (word === undefined ? edge : Math.min(rowOf.get(word) ?? other, other));
  const rows = vocabulary.map(() => new Map<number, number>());
  const columns = new Float64Array(width * AROUND.length);
  let total = 0;
  for (const sequence of sequences)
    for (let at = 0; at < sequence.length; at++) {
      const row = rows[rowOf.get(sequence[at]!) ?? -1];
      if (!row) continue;
      AROUND.forEach((offset, k) => {
        const key = k * width + column(sequence[at + offset]);
        row.set(key, (row.get(key) ?? 0) + 1);
        columns[key]!++;
        total++;
      });
    }
  return rows.map((row) => {
    let sum = 0;
    for (const count of row.values()) sum += count;
    const sparse: number[] = [];
    for (const [key, count] of row) {
      const information = Math.log((count * total) / (sum * columns[key]!));
      if (information > 0) sparse.push(key, information * Math.sqrt(Math.min(1, count / 2)));
    }
    return sparse;
  });
}

function reduce(rows: readonly (readonly number[])[]): Float64Array[] {
  const width = (CONTEXTS + 2) * AROUND.length;
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32 - 0.5;
  };
  let basis = Array.from({ length: width }, () => Float64Array.from({ length: DIMENSIONS }, random));
  let points: Float64Array[] = [];
  for (let round = 0; round < 5; round++) {
    points = rows.map((row) => {
      const point = new Float64Array(DIMENSIONS);
      for (let k = 0; k < row.length; k += 2) addTo(point, basis[row[k]!]!, row[k + 1]!);
      return point;
    });
    orthogonalize(points);
    basis = Array.from({ length: width }, () => new Float64Array(DIMENSIONS));
    rows.forEach((row, at) => {
      for (let k = 0; k < row.length; k += 2) addTo(basis[row[k]!]!, points[at]!, row[k + 1]!);
    });
    if (round < 4) orthogonalize(basis);
  }
  const strength = new Float64Array(DIMENSIONS);
  for (const row of basis) for (let d = 0; d < DIMENSIONS; d++) strength[d]! += row[d]! ** 2;
  return points.map((point) => unit(point.map((value, d) => value * strength[d]! ** 0.25)));
}

function addTo(sum: Float64Array, other: Float64Array, times: number): void {
  for (let d = 0; d < sum.length; d++) sum[d]! += other[d]! * times;
}

const unit = (point: Float64Array): Float64Array => {
  const length = Math.sqrt(point.reduce((sum, value) => sum + value * value, 0)) || 1;
  return point.map((value) => value / length);
};

/** Gram–Schmidt over the columns. */
function orthogonalize(rows: readonly Float64Array[]): void {
  for (let a = 0; a < DIMENSIONS; a++) {
    for (let b = 0; b < a; b++) {
      let product = 0;
      for (const row of rows) product += row[a]! * row[b]!;
      for (const row of rows) row[a]! -= product * row[b]!;
    }
    let length = 0;
    for (const row of rows) length += row[a]! ** 2;
    for (const row of rows) row[a]! /= Math.sqrt(length) || 1;
  }
}

/** The most frequent words are the first centres. */
function cluster(points: readonly Float64Array[], weights: readonly number[], size: number): number[] {
  let centres = points.slice(0, size);
  let nearest: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    nearest = points.map((point) => {
      let [best, bestAt] = [Number.NEGATIVE_INFINITY, 0];
      centres.forEach((centre, at) => {
        let product = 0;
        for (let d = 0; d < DIMENSIONS; d++) product += point[d]! * centre[d]!;
        if (product > best) [best, bestAt] = [product, at];
      });
      return bestAt;
    });
    centres = centres.map(() => new Float64Array(DIMENSIONS));
    points.forEach((point, at) => {
      addTo(centres[nearest[at]!]!, point, weights[at]!);
    });
    centres = centres.map(unit);
  }
  return nearest;
}
