// A linear-chain conditional random field over small label sets: scores a token and label → the best labelling, or marginal probabilities.
//   emitted → findBestPath → [O, source, source, cue, content …]
// What a token emits comes from its features' weights (see weights.ts); which label may follow which is a constraint, not a weight.
// Forward and backward run on probabilities, rescaled at each token, so that no logarithm is taken in the loop (Rabiner 1989, V.A).

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

/**
 * Work space for sequences of up to `capacity` tokens, used again and again. Rows have the width of the scheme; those of `emitted` its stride.
 * In doubles: that is what JavaScript computes with, and 32 bits would be widened at each reading.
 */
export type Lattice = {
  readonly capacity: number;
  /** What each column is worth at each token, as a share of the token's best; 0 for the hopeless. */
  readonly emitted: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly marginals: Float64Array;
  readonly best: Float64Array;
  readonly path: Uint8Array;
};

export function makeLattice({ labels, stride }: Scheme, capacity: number): Lattice {
  const states = () => new Float64Array(capacity * labels);
  return {
    capacity,
    emitted: new Float64Array(capacity * stride),
    forward: states(),
    backward: states(),
    marginals: states(),
    best: states(),
    path: new Uint8Array(capacity),
  };
}

/** Weights of the allowed pairs as factors, in the order of the pairs; then what each state is worth at the beginning. */
export function readFactors({ labels, from, to, mayBegin }: Scheme, transitions: Float32Array, factors: Float64Array): Float64Array {
  for (let k = 0; k < from.length; k++) factors[k] = Math.exp(transitions[from[k]! * labels + to[k]!]!);
  for (let y = 0; y < labels; y++) factors[from.length + y] = mayBegin[y] ? Math.exp(transitions[y]!) : 0;
  return factors;
}
export const makeFactors = ({ from, labels }: Scheme): Float64Array => new Float64Array(from.length + labels);

/** Where sums are as small as this no labelling is allowed: nothing is divided by 0. */
const LEAST = 1e-30;

/**
 * Forward pass over `lattice.emitted`, and the best way to each state beside it, rescaled by the same share, so that what is left of it at the end
 * is the best labelling's probability.
 */
function passForward(scheme: Scheme, lattice: Lattice, length: number, factors: Float64Array): void {
  const { labels, emits, stride, from, into, mayEnd } = scheme;
  const { emitted, forward, best } = lattice;
  for (let y = 0; y < labels; y++) forward[y] = best[y] = factors[from.length + y]! * emitted[emits[y]!]!;
  rescale(forward, best, 0, labels);
  for (let t = 1; t < length; t++) {
    const at = t * labels;
    const row = t * stride;
    const before = at - labels;
    for (let y = 0, k = 0; y < labels; y++) {
      let reached = 0;
      let top = 0;
      for (const end = into[y + 1]!; k < end; k++) {
        const factor = factors[k]!;
        const place = before + from[k]!;
        reached += forward[place]! * factor;
        top = Math.max(top, best[place]! * factor);
      }
      const worth = emitted[row + emits[y]!]!;
      forward[at + y] = reached * worth;
      best[at + y] = top * worth;
    }
    if (t === length - 1) for (let y = 0; y < labels; y++) if (!mayEnd[y]) forward[at + y] = best[at + y] = 0;
    rescale(forward, best, at, labels);
  }
}

function rescale(forward: Float64Array, best: Float64Array, at: number, labels: number): void {
  let sum = 0;
  for (let y = at; y < at + labels; y++) sum += forward[y]!;
  const share = 1 / (sum || LEAST);
  for (let y = at; y < at + labels; y++) {
    forward[y]! *= share;
    best[y]! *= share;
  }
}

/** Marginal probabilities into `lattice.marginals`. */
export function inferMarginals(scheme: Scheme, lattice: Lattice, length: number, factors: Float64Array): void {
  const { labels, emits, stride, from, to, mayEnd } = scheme;
  const { emitted, forward, backward, marginals } = lattice;
  passForward(scheme, lattice, length, factors);
  for (let t = length - 1; t >= 0; t--) {
    const at = t * labels;
    const next = at + labels;
    const row = (t + 1) * stride;
    let sum = 0;
    if (t === length - 1) for (let y = 0; y < labels; y++) backward[at + y] = mayEnd[y]!;
    else {
      for (let y = 0; y < labels; y++) backward[at + y] = 0;
      for (let k = 0; k < from.length; k++)
        backward[at + from[k]!]! += factors[k]! * emitted[row + emits[to[k]!]!]! * backward[next + to[k]!]!;
      for (let y = 0; y < labels; y++) sum += backward[at + y]!;
      const share = 1 / (sum || LEAST);
      for (let y = 0; y < labels; y++) backward[at + y]! *= share;
    }
    sum = 0;
    for (let y = 0; y < labels; y++) sum += forward[at + y]! * backward[at + y]!;
    const share = 1 / (sum || LEAST);
    for (let y = 0; y < labels; y++) marginals[at + y] = forward[at + y]! * backward[at + y]! * share;
  }
}

/** The best labelling into `lattice.path`; returns its probability among all. */
export function findBestPath(scheme: Scheme, lattice: Lattice, length: number, factors: Float64Array): number {
  const { labels, from, into } = scheme;
  const { best, path } = lattice;
  passForward(scheme, lattice, length, factors);
  let label = 0;
  let top = 0;
  const end = (length - 1) * labels;
  for (let y = 0; y < labels; y++)
    if (best[end + y]! > top) {
      top = best[end + y]!;
      label = y;
    }
  // Which way was the best is looked up again on the way back: cheaper than to note it for every state.
  for (let t = length - 1; t >= 0; t--) {
    path[t] = label;
    if (t === 0) break;
    const before = (t - 1) * labels;
    let come = 0;
    let highest = -1;
    for (let k = into[label]!; k < into[label + 1]!; k++) {
      const reached = best[before + from[k]!]! * factors[k]!;
      if (reached > highest) {
        highest = reached;
        come = from[k]!;
      }
    }
    label = come;
  }
  return top;
}
