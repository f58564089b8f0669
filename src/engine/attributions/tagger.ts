// A linear-chain conditional random field over small label sets: scores a token and label → the best labelling, or marginal probabilities.
//   score(features) → bestPath → [O, source, source, cue, content …]
// Features are rows of a hashed weight table (see features-*.ts); which label may follow which is a constraint, not a weight.
// Forward and backward run on probabilities, rescaled at each token, so that no logarithm is taken in the loop (Rabiner 1989, V.A).

import { countBits, type Weights } from './learnt-model.ts';

export type Scheme = {
  /** States of the chain; the width of a row of the lattice. */
  readonly labels: number;
  /** The column of the weight table that scores each state: states that differ only in what went before share one. */
  readonly emits: Uint8Array;
  /** Columns of the weight table, and the width of its rows. */
  readonly columns: number;
  readonly stride: number;
  /** Allowed pairs of neighbours, ordered by `to`: from[k] → to[k]; those that lead to state y begin at `into[y]`. */
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly into: Uint16Array;
  readonly mayBegin: Uint8Array;
  readonly mayEnd: Uint8Array;
};

/** `follows(a, b)`: may state b stand right after a? State 0 stands in for what is before. */
export function makeScheme(
  labels: number,
  emits: readonly number[],
  stride: number,
  follows: (from: number, to: number) => boolean,
  ends: (label: number) => boolean = (label) => follows(label, 0),
): Scheme {
  const from: number[] = [];
  const to: number[] = [];
  const into = [0];
  for (let b = 0; b < labels; b++) {
    for (let a = 0; a < labels; a++)
      if (follows(a, b)) {
        from.push(a);
        to.push(b);
      }
    into.push(from.length);
  }
  return {
    labels,
    emits: Uint8Array.from(emits),
    columns: Math.max(...emits) + 1,
    stride,
    from: Uint8Array.from(from),
    to: Uint8Array.from(to),
    into: Uint16Array.from(into),
    mayBegin: Uint8Array.from({ length: labels }, (_, label) => (follows(0, label) ? 1 : 0)),
    mayEnd: Uint8Array.from({ length: labels }, (_, label) => (ends(label) ? 1 : 0)),
  };
}

/** Work space for sequences of up to `capacity` tokens, used again and again. Rows have the width of the scheme. */
export type Lattice = {
  readonly capacity: number;
  readonly scores: Float32Array;
  readonly forward: Float32Array;
  readonly backward: Float32Array;
  readonly scaled: Float32Array;
  readonly marginals: Float32Array;
  readonly back: Uint8Array;
  readonly path: Uint8Array;
};

export function makeLattice({ labels, stride }: Scheme, capacity: number): Lattice {
  const states = () => new Float32Array(capacity * labels);
  return {
    capacity,
    scores: new Float32Array(capacity * stride),
    forward: states(),
    backward: states(),
    scaled: states(),
    marginals: states(),
    back: new Uint8Array(capacity * labels),
    path: new Uint8Array(capacity),
  };
}

/** Adds the rows of `count` features to `sums` at `at`: whole numbers, to be taken apart by `weightAt` and multiplied by the weights' scale. */
export function addRows({ table, rows, lanes }: Weights, features: Int32Array, count: number, sums: Int32Array, at: number): void {
  for (let f = 0; f < count; f++) {
    const hash = features[f]!;
    const word = table[(hash >> 5) << 1]!;
    const bit = 1 << (hash & 31);
    if (!(word & bit)) continue;
    let row = (table[((hash >> 5) << 1) + 1]! + countBits(word & (bit - 1))) * lanes;
    for (let k = at; k < at + lanes; k++) sums[k]! += rows[row++]!;
  }
}

/** A label whose score is so far below the token's best (a billionth of its probability) is not followed: most labels of most tokens. */
const HOPELESS = -20;

/** Weights of the allowed pairs, in their order: as they are, for `findBestPath`, and as factors, for the passes. */
export type Pairs = { readonly weights: Float32Array; readonly factors: Float32Array };
export function readPairs({ labels, from, to }: Scheme, transitions: Float32Array, pairs: Pairs): Pairs {
  for (let k = 0; k < from.length; k++) {
    pairs.weights[k] = transitions[from[k]! * labels + to[k]!]!;
    pairs.factors[k] = Math.exp(pairs.weights[k]!);
  }
  return pairs;
}
export const makePairs = ({ from }: Scheme): Pairs => ({ weights: new Float32Array(from.length), factors: new Float32Array(from.length) });

/** Forward pass; returns the log of the partition function. */
export function passForward(scheme: Scheme, lattice: Lattice, length: number, transitions: Float32Array, { factors }: Pairs): number {
  const { labels, columns, emits, stride, from, into, mayEnd } = scheme;
  const { scores, forward, scaled } = lattice;
  const exp = new Float32Array(columns);
  let logZ = 0;
  for (let t = 0; t < length; t++) {
    const at = t * labels;
    const row = t * stride;
    let top = -Infinity;
    for (let c = 0; c < columns; c++) if (scores[row + c]! > top) top = scores[row + c]!;
    for (let c = 0; c < columns; c++) {
      const below = scores[row + c]! - top;
      exp[c] = below < HOPELESS ? 0 : Math.exp(below);
    }
    const before = at - labels;
    const isLast = t === length - 1;
    let sum = 0;
    for (let y = 0, k = 0; y < labels; y++) {
      let reached = 0;
      const emitted = exp[emits[y]!]!;
      const end = into[y + 1]!;
      scaled[at + y] = emitted;
      if (emitted === 0 || (isLast && !mayEnd[y])) k = end;
      else if (t === 0) reached = scheme.mayBegin[y] ? Math.exp(transitions[y]!) * emitted : 0;
      else {
        for (; k < end; k++) reached += forward[before + from[k]!]! * factors[k]!;
        reached *= emitted;
      }
      forward[at + y] = reached;
      sum += reached;
    }
    sum ||= 1e-30;
    const share = 1 / sum;
    for (let y = 0; y < labels; y++) forward[at + y]! *= share;
    logZ += Math.log(sum) + top;
  }
  return logZ;
}

/** Marginal probabilities into `lattice.marginals`; returns the log of the partition function. */
export function inferMarginals(scheme: Scheme, lattice: Lattice, length: number, transitions: Float32Array, pairs: Pairs): number {
  const { labels, from, to } = scheme;
  const { forward, backward, scaled, marginals } = lattice;
  const { factors } = pairs;
  const logZ = passForward(scheme, lattice, length, transitions, pairs);
  const end = (length - 1) * labels;
  for (let y = 0; y < labels; y++) backward[end + y] = scheme.mayEnd[y] ? 1 : 0;
  for (let t = length - 2; t >= 0; t--) {
    const at = t * labels;
    for (let y = 0; y < labels; y++) backward[at + y] = 0;
    const next = at + labels;
    for (let k = 0; k < from.length; k++) backward[at + from[k]!]! += factors[k]! * scaled[next + to[k]!]! * backward[next + to[k]!]!;
    let sum = 0;
    for (let y = 0; y < labels; y++) sum += backward[at + y]!;
    sum ||= 1e-30;
    for (let y = 0; y < labels; y++) backward[at + y]! /= sum;
  }
  for (let t = 0; t < length; t++) {
    const at = t * labels;
    let sum = 0;
    for (let y = 0; y < labels; y++) sum += forward[at + y]! * backward[at + y]!;
    sum ||= 1e-30;
    for (let y = 0; y < labels; y++) marginals[at + y] = (forward[at + y]! * backward[at + y]!) / sum;
  }
  return logZ;
}

/** The best labelling into `lattice.path`; returns its score. */
export function findBestPath(scheme: Scheme, lattice: Lattice, length: number, transitions: Float32Array, { weights }: Pairs): number {
  const { labels, columns, emits, stride, from, into } = scheme;
  const { scores, forward: best, back, path } = lattice;
  for (let y = 0; y < labels; y++) best[y] = scheme.mayBegin[y] ? transitions[y]! + scores[emits[y]!]! : -1e30;
  for (let t = 1; t < length; t++) {
    const at = t * labels;
    const before = at - labels;
    const row = t * stride;
    let highest = -Infinity;
    for (let c = 0; c < columns; c++) if (scores[row + c]! > highest) highest = scores[row + c]!;
    for (let y = 0, k = 0; y < labels; y++) {
      let top = -1e30;
      let come = 0;
      const end = into[y + 1]!;
      if (scores[row + emits[y]!]! - highest < HOPELESS) {
        best[at + y] = -1e30;
        k = end;
        continue;
      }
      for (; k < end; k++) {
        const score = best[before + from[k]!]! + weights[k]!;
        if (score > top) {
          top = score;
          come = from[k]!;
        }
      }
      best[at + y] = top + scores[row + emits[y]!]!;
      back[at + y] = come;
    }
  }
  let label = 0;
  const end = (length - 1) * labels;
  let top = -Infinity;
  for (let y = 0; y < labels; y++)
    if (scheme.mayEnd[y] && best[end + y]! > top) {
      top = best[end + y]!;
      label = y;
    }
  for (let t = length - 1; t >= 0; t--) {
    path[t] = label;
    label = back[t * labels + label]!;
  }
  return top;
}
