// Sentences and what to say of them → a linear scorer of sentences. One that sees what a sentence encoder makes of them too (worth-embed.ts) teaches one that sees
// the words alone, and teaches it of sentences that nobody has judged (distillation, Hinton et al. 2015). Of a sentence that was judged, the teacher says what it
// learnt from others.
//   judged sentences, others → machine; machine.score(sentence) → -0.7

import { add } from './vectors.ts';
import { STEPS } from './worth-embed.ts';
import type { Sentence } from './worth-sentences.ts';
import { descend, ratios } from './worth-svm.ts';

export type Judged = Sentence & { readonly label: 1 | -1 };
type Aimed = { readonly sentence: Sentence; readonly aim: number; readonly cost: number };
export type Machine = {
  /** By bucket; by dimension of the words' mean, from its centre; by dimension of the embedding. */
  readonly weights: Float64Array;
  readonly axis: Float64Array;
  readonly bias: number;
  readonly score: (sentence: Sentence) => number;
};

/** How far the vectors' means spread beside the other features, which have length 1: 0.2 to 0.5 give the same (cross-validation). */
const VECTORS = 0.3;
/** The length of embeddings beside them: 0.35 to 0.5 are equally good, 1 costs 0.3 points. */
const EMBEDDING = 0.5;
/** 0.7–4 are equally good. */
const COST = 1;
/** What missing the teacher's word costs, of a sentence that was judged three times as much (six times is as good, and a third of both nearly). */
const [TAUGHT, JUDGED] = [5, 15];
/** What a feature is multiplied by that is known from other sentences only. */
const UNJUDGED = 0.3;
/** Parts of the judged sentences, each told by what the others teach. */
const PARTS = 4;

export function learnMachine(claims: readonly Judged[], others: readonly Sentence[], size: number): Machine {
  const teach = (from: readonly Judged[], sees: 'words' | 'embeddings') =>
    learn(
      from.map((sentence) => ({ sentence, aim: sentence.label, cost: COST })),
      from,
      size,
      sees,
    );
  if (!others.length) return teach(claims, 'words');
  const parts = Array.from({ length: PARTS }, (_, part) =>
    teach(
      claims.filter((_, index) => index % PARTS !== part),
      'embeddings',
    ),
  );
  const whole = teach(claims, 'embeddings');
  return learn(
    [
      ...claims.map((sentence, index) => ({ sentence, aim: (sentence.label + parts[index % PARTS]!.score(sentence)) / 2, cost: JUDGED })),
      ...others.map((sentence) => ({ sentence, aim: whole.score(sentence), cost: TAUGHT })),
    ],
    claims,
    size,
    'teacher',
  );
}

function learn(aimed: readonly Aimed[], claims: readonly Judged[], size: number, from: 'words' | 'embeddings' | 'teacher'): Machine {
  const ratio = Float64Array.from(ratios(claims, size), (one) => one ?? (from === 'teacher' ? UNJUDGED : 0));
  const { centre, spread } = spreadOf(claims.map(({ mean }) => mean));
  const dense = ({ mean, embedding }: Sentence): Float64Array => {
    const own = mean.map((value, d) => (value - centre[d]!) * spread[d]!);
    return from === 'embeddings' ? Float64Array.of(...own, ...Array.from(embedding!, (step) => (step / STEPS) * EMBEDDING)) : own;
  };
  const learnable = aimed.map(({ sentence, aim, cost }) => {
    const more = dense(sentence);
    return {
      aim,
      cost,
      buckets: Int32Array.of(...sentence.buckets, ...Array.from(more, (_, d) => size + d)),
      values: Float64Array.of(...sentence.values.map((value, k) => value * ratio[sentence.buckets[k]!]!), ...more),
    };
  });
  const { weights: learnt, bias } = descend(learnable, size + dense(claims[0]!).length, from === 'teacher' ? 'square' : 'hinge');
  const weights = learnt.slice(0, size).map((weight, bucket) => weight * ratio[bucket]!);
  const rest = learnt.slice(size);
  const axis = spread.map((value, d) => value * rest[d]!);
  return {
    weights,
    axis,
    bias: bias - product(axis, centre),
    score: (sentence) =>
      sentence.buckets.reduce((sum, bucket, k) => sum + weights[bucket]! * sentence.values[k]!, bias + product(dense(sentence), rest)),
  };
}

export const product = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, d) => sum + value * b[d]!, 0);

/** The mean of all, and by what each dimension is multiplied so that all together spread by VECTORS. */
function spreadOf(points: readonly Float64Array[]): { centre: Float64Array; spread: Float64Array } {
  const centre = new Float64Array(points[0]!.length);
  for (const point of points) add(centre, point, 1 / points.length);
  const squares = centre.map((mean, d) => points.reduce((sum, point) => sum + (point[d]! - mean) ** 2, 0) / points.length);
  return { centre, spread: squares.map((square) => VECTORS / Math.sqrt(square * centre.length)) };
}
