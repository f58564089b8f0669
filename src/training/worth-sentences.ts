// A sentence → what is learnt from: its features, the mean of its words' vectors, and what an encoder made of it where it was asked.
//   "They cut taxes." → {buckets: [4711, …], values: [0.2, …], mean: [0.01, …], embedding: [-12, …]}
import { featureReader, shapeOf } from '../engine/claims/worth-features.ts';
import { tokenize } from '../engine/tokens.ts';
import type { Lexis } from '../language/worth.ts';
import { add } from './vectors.ts';
import type { Features } from './worth-svm.ts';

/** `values` have length 1; a bucket comes once. */
export type Sentence = Features & { readonly mean: Float64Array; readonly embedding: Int8Array | null };

export function sentenceReader(
  lexis: Lexis,
  vectors: ReadonlyMap<string, Float64Array>,
): (text: string, embedding: Int8Array | null) => Sentence {
  const read = featureReader(lexis);
  return (text, embedding) => {
    const found = new Map<number, number>();
    read(text, (bucket, value) => {
      if (!found.has(bucket)) found.set(bucket, value);
    });
    const norm = Math.sqrt([...found.values()].reduce((sum, value) => sum + value * value, 0));
    return {
      buckets: Int32Array.from(found.keys()),
      values: Float64Array.from(found.values(), (value) => value / norm),
      mean: meanVector(text, vectors),
      embedding,
    };
  };
}

/** Words without a vector count as nothing in particular. */
function meanVector(text: string, vectors: ReadonlyMap<string, Float64Array>): Float64Array {
  const tokens = tokenize(text);
  const mean = new Float64Array(vectors.values().next().value!.length);
  for (const { folded } of tokens) {
    const vector = vectors.get(shapeOf(folded));
    if (vector) add(mean, vector, 1 / tokens.length);
  }
  return mean;
}
