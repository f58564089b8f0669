// Weights learnt by AdaGrad (Duchi et al. 2011): for the random fields of stages 1 and 2 and the classifier of stage 3.
// One thread, a fixed order, 32-bit floats: the same corpora give the same weights, bit for bit.

import { MAX_FEATURES } from '../engine/attributions/features-flat.ts';
import { inferMarginals, makeFactors, makeLattice, readFactors, type Scheme } from '../engine/attributions/tagger.ts';
import { NO_WEIGHTS, tabulate, tabulatePowers, type Weights } from '../engine/attributions/weights.ts';
import { shuffled } from './random.ts';

/** While training every hash has a row of floats, one a label: `values[hash * stride + label]`. */
type FloatWeights = { readonly bits: number; readonly stride: number; readonly values: Float32Array; readonly transitions: Float32Array };

/** Weights in training: a row for every hash, and the squared gradients. An infinite square freezes a weight at zero. */
export type Learning = {
  readonly weights: FloatWeights;
  readonly squares: Float32Array;
  readonly transitionSquares: Float32Array;
};

export function beginLearning(bits: number, stride: number, labels: number): Learning {
  const weights = {
    bits,
    stride,
    values: new Float32Array(stride << bits),
    transitions: new Float32Array(labels * labels),
  };
  return {
    weights,
    squares: new Float32Array(stride << bits).fill(1e-6),
    transitionSquares: new Float32Array(weights.transitions.length).fill(1e-6),
  };
}

/** A labelled sequence whose features are written on demand. */
export type Sequence = {
  readonly document: number;
  readonly length: number;
  readonly labels: Uint8Array;
  features(t: number, out: Int32Array): number;
};

/** Freezes the features that occur in fewer than `least` documents: they would be learnt by heart. Sequences come ordered by document. */
export function freezeRare({ weights, squares }: Learning, sequences: readonly (() => Sequence | null)[], least: number): void {
  const rows = 1 << weights.bits;
  const last = new Int32Array(rows).fill(-1);
  const documents = new Uint8Array(rows);
  const scratch = new Int32Array(MAX_FEATURES);
  for (const load of sequences) {
    const sequence = load();
    if (!sequence) continue;
    for (let t = 0; t < sequence.length; t++) {
      const n = sequence.features(t, scratch);
      for (let f = 0; f < n; f++) {
        const row = scratch[f]!;
        if (last[row] === sequence.document || documents[row] === 255) continue;
        last[row] = sequence.document;
        documents[row]!++;
      }
    }
  }
  for (let row = 0; row < rows; row++)
    if (documents[row]! < least) squares.fill(Infinity, row * weights.stride, (row + 1) * weights.stride);
}

/** Gradients smaller than this teach nothing worth their time. */
const NEGLIGIBLE = 0.002;

export function learnSequences(
  scheme: Scheme,
  learning: Learning,
  count: number,
  load: (k: number) => Sequence | null,
  epochs: number,
  rate: number,
  seed: number,
): void {
  const { weights, squares, transitionSquares } = learning;
  const { values, transitions } = weights;
  const { labels, emits, columns, stride, from, to } = scheme;
  const lattice = makeLattice(scheme, 512);
  const factors = makeFactors(scheme);
  const scores = new Float32Array(columns);
  const rows = new Int32Array(512 * MAX_FEATURES);
  const counts = new Int32Array(512);
  const scratch = new Int32Array(MAX_FEATURES);
  const frozen = new Uint8Array(1 << weights.bits);
  for (let row = 0; row < frozen.length; row++)
    if (squares.subarray(row * stride, row * stride + columns).every((square) => square === Infinity)) frozen[row] = 1;
  const gradients = new Float32Array(columns);
  const pairGradient = new Float32Array(from.length);
  const average = takeAverage([values, transitions]);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const [order, k] of shuffled(count, seed + epoch).entries()) {
      if (epoch === epochs - 1 && order % Math.ceil(count / SNAPSHOTS) === 0) average.add();
      const sequence = load(k);
      if (!sequence) continue;
      const { length } = sequence;
      const { emitted, forward, backward, marginals } = lattice;
      for (let t = 0; t < length; t++) {
        const all = sequence.features(t, scratch);
        let n = 0;
        for (let f = 0; f < all; f++) {
          const row = scratch[f]!;
          if (frozen[row]) continue;
          scratch[n] = row;
          rows[t * MAX_FEATURES + n++] = row;
        }
        counts[t] = n;
        scores.fill(0);
        for (let f = 0; f < n; f++)
          for (let column = 0; column < columns; column++) scores[column]! += values[scratch[f]! * stride + column]!;
        const top = scores.reduce((a, b) => Math.max(a, b));
        for (let column = 0; column < columns; column++) emitted[t * stride + column] = Math.exp(scores[column]! - top);
      }
      inferMarginals(scheme, lattice, length, readFactors(scheme, transitions, factors));
      for (let t = 0; t < length; t++) {
        const at = t * labels;
        gradients.fill(0);
        for (let y = 0; y < labels; y++) gradients[emits[y]!]! += marginals[at + y]!;
        gradients[emits[sequence.labels[t]!]!]! -= 1;
        for (let y = 0; y < columns; y++) {
          const gradient = gradients[y]!;
          if (gradient < NEGLIGIBLE && gradient > -NEGLIGIBLE) continue;
          const square = gradient * gradient;
          const n = counts[t]!;
          for (let f = 0; f < n; f++) {
            const index = rows[t * MAX_FEATURES + f]! * stride + y;
            const sum = squares[index]! + square;
            squares[index] = sum;
            values[index]! -= (rate * gradient) / Math.sqrt(sum);
          }
        }
      }
      // Transitions: expected minus observed pairs, the first pair being (outside, first label).
      pairGradient.fill(0);
      for (let t = 1; t < length; t++) {
        const at = t * labels;
        let sum = 0;
        for (let p = 0; p < from.length; p++)
          sum += forward[at - labels + from[p]!]! * factors[p]! * emitted[t * stride + emits[to[p]!]!]! * backward[at + to[p]!]!;
        sum ||= 1e-30;
        const a = sequence.labels[t - 1]!;
        const b = sequence.labels[t]!;
        for (let p = 0; p < from.length; p++) {
          pairGradient[p]! +=
            (forward[at - labels + from[p]!]! * factors[p]! * emitted[t * stride + emits[to[p]!]!]! * backward[at + to[p]!]!) / sum;
          if (from[p] === a && to[p] === b) pairGradient[p]! -= 1;
        }
      }
      for (let p = 0; p < from.length; p++) {
        const index = from[p]! * labels + to[p]!;
        transitionSquares[index]! += pairGradient[p]! * pairGradient[p]!;
        transitions[index]! -= (rate * pairGradient[p]!) / Math.sqrt(transitionSquares[index]!);
      }
    }
  }
  average.set();
}

/** The last weights jump with the last examples; the mean of so many moments of the last round is steadier (Polyak and Juditsky 1992). */
const SNAPSHOTS = 8;

function takeAverage(arrays: readonly Float32Array[]): { add(): void; set(): void } {
  const sums = arrays.map(({ length }) => new Float32Array(length));
  let count = 0;
  const add = () => {
    count++;
    arrays.forEach((values, a) => {
      const sum = sums[a]!;
      for (let i = 0; i < values.length; i++) sum[i]! += values[i]!;
    });
  };
  return {
    add,
    set() {
      add();
      arrays.forEach((values, a) => {
        for (let i = 0; i < values.length; i++) values[i] = sums[a]![i]! / count;
      });
    },
  };
}

export type Decision = { readonly features: Int32Array; readonly label: boolean };

export const probability = (score: number): number => 1 / (1 + Math.exp(-score));

export function learnDecisions(learning: Learning, decisions: readonly Decision[], epochs: number, rate: number, seed: number): void {
  const { weights, squares } = learning;
  const { values } = weights;
  const average = takeAverage([values]);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const [order, k] of shuffled(decisions.length, seed + epoch).entries()) {
      if (epoch === epochs - 1 && order % Math.ceil(decisions.length / SNAPSHOTS) === 0) average.add();
      const { features, label } = decisions[k]!;
      let score = 0;
      for (const row of features) score += values[row]!;
      const gradient = probability(score) - (label ? 1 : 0);
      for (const row of features) {
        squares[row]! += gradient * gradient;
        values[row]! -= (rate * gradient) / Math.sqrt(squares[row]!);
      }
    }
  average.set();
}

/** Keeps the `keep` largest weights and freezes the rest at zero, so that learning may go on without them. */
export function prune({ weights, squares }: Learning, keep: number): void {
  const { values } = weights;
  const sizes = values
    .filter((value) => value !== 0)
    .map(Math.abs)
    .sort();
  const limit = sizes[Math.max(0, sizes.length - keep)]!;
  for (let i = 0; i < values.length; i++)
    if (Math.abs(values[i]!) < limit || values[i] === 0) {
      values[i] = 0;
      squares[i] = Infinity;
    }
}

/** Floats → bytes of one common scale, without the zeros: the largest 0.01 % are cut off at 127. */
export function quantise({ bits, stride, values: floats, transitions }: FloatWeights): Weights {
  const sizes = floats
    .filter((value) => value !== 0)
    .map(Math.abs)
    .sort();
  const scale = (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / 127;
  const present = new Int32Array(1 << (bits - 5));
  const width = (stride + 3) >> 2;
  const rows: number[] = [];
  for (let hash = 0; hash < 1 << bits; hash++) {
    const row = new Array<number>(width).fill(NO_WEIGHTS);
    let filled = false;
    for (let column = 0; column < stride; column++) {
      const value = Math.max(-127, Math.min(127, Math.round(floats[hash * stride + column]! / scale)));
      if (!value) continue;
      filled = true;
      row[column >> 2]! += value << (8 * (column & 3));
    }
    if (!filled) continue;
    present[hash >> 5]! |= 1 << (hash & 31);
    for (const number of row) rows.push(number);
  }
  return { bits, scale, transitions, table: tabulate(present), width, rows: Int32Array.from(rows), powers: tabulatePowers(scale) };
}
