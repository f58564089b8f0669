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

/** Work space for sequences of up to `capacity` tokens, used again and again. Rows have the width of the scheme; those of `emitted` its stride. */
export type Lattice = {
  readonly capacity: number;
  /** What each column is worth at each token, as a share of the token's best; 0 for the hopeless. */
  readonly emitted: Float32Array;
  readonly forward: Float32Array;
  /** What the forward pass rescaled each token by. */
  readonly shares: Float32Array;
  readonly backward: Float32Array;
  readonly marginals: Float32Array;
  readonly best: Float64Array;
  readonly back: Uint8Array;
  readonly path: Uint8Array;
};

export function makeLattice({ labels, stride }: Scheme, capacity: number): Lattice {
  const states = () => new Float32Array(capacity * labels);
  return {
    capacity,
    emitted: new Float32Array(capacity * stride),
    forward: states(),
    shares: new Float32Array(capacity),
    backward: states(),
    marginals: states(),
    best: new Float64Array(capacity * labels),
    back: new Uint8Array(capacity * labels),
    path: new Uint8Array(capacity),
  };
}

/** Weights of the allowed pairs, in their order, as factors. */
export function readPairs({ labels, from, to }: Scheme, transitions: Float32Array, factors: Float32Array): Float32Array {
  for (let k = 0; k < from.length; k++) factors[k] = Math.exp(transitions[from[k]! * labels + to[k]!]!);
  return factors;
}
export const makePairs = ({ from }: Scheme): Float32Array => new Float32Array(from.length);

/** Forward pass over `lattice.emitted`. */
export function passForward(scheme: Scheme, lattice: Lattice, length: number, transitions: Float32Array, factors: Float32Array): void {
  const { labels, emits, stride, from, into, mayBegin, mayEnd } = scheme;
  const { emitted, forward, shares } = lattice;
  for (let t = 0; t < length; t++) {
    const at = t * labels;
    const row = t * stride;
    const before = at - labels;
    const isLast = t === length - 1;
    let sum = 0;
    for (let y = 0, k = 0; y < labels; y++) {
      let reached = 0;
      const worth = emitted[row + emits[y]!]!;
      const end = into[y + 1]!;
      if (worth === 0 || (isLast && !mayEnd[y])) k = end;
      else if (t === 0) reached = mayBegin[y] ? Math.exp(transitions[y]!) * worth : 0;
      else {
        for (; k < end; k++) reached += forward[before + from[k]!]! * factors[k]!;
        reached *= worth;
      }
      forward[at + y] = reached;
      sum += reached;
    }
    const share = 1 / (sum || 1e-30);
    shares[t] = share;
    for (let y = 0; y < labels; y++) forward[at + y]! *= share;
  }
}

/** Marginal probabilities into `lattice.marginals`. */
export function inferMarginals(scheme: Scheme, lattice: Lattice, length: number, transitions: Float32Array, factors: Float32Array): void {
  const { labels, emits, stride, from, to } = scheme;
  const { emitted, forward, backward, marginals } = lattice;
  passForward(scheme, lattice, length, transitions, factors);
  const end = (length - 1) * labels;
  for (let y = 0; y < labels; y++) backward[end + y] = scheme.mayEnd[y] ? 1 : 0;
  for (let t = length - 2; t >= 0; t--) {
    const at = t * labels;
    const next = at + labels;
    const row = (t + 1) * stride;
    for (let y = 0; y < labels; y++) backward[at + y] = 0;
    for (let k = 0; k < from.length; k++)
      backward[at + from[k]!]! += factors[k]! * emitted[row + emits[to[k]!]!]! * backward[next + to[k]!]!;
    let sum = 0;
    for (let y = 0; y < labels; y++) sum += backward[at + y]!;
    const share = 1 / (sum || 1e-30);
    for (let y = 0; y < labels; y++) backward[at + y]! *= share;
  }
  for (let t = 0; t < length; t++) {
    const at = t * labels;
    let sum = 0;
    for (let y = 0; y < labels; y++) sum += forward[at + y]! * backward[at + y]!;
    const share = 1 / (sum || 1e-30);
    for (let y = 0; y < labels; y++) marginals[at + y] = forward[at + y]! * backward[at + y]! * share;
  }
}

/**
 * The best labelling into `lattice.path`; returns its probability among all. The best way to a state is rescaled as its forward sum is, so what
 * is left at the end is that probability: no logarithm is taken.
 */
export function findBestPath(scheme: Scheme, lattice: Lattice, length: number, transitions: Float32Array, factors: Float32Array): number {
  const { labels, emits, stride, from, into, mayBegin, mayEnd } = scheme;
  const { emitted, shares, best, back, path } = lattice;
  passForward(scheme, lattice, length, transitions, factors);
  for (let y = 0; y < labels; y++) best[y] = mayBegin[y] ? Math.exp(transitions[y]!) * emitted[emits[y]!]! * shares[0]! : 0;
  for (let t = 1; t < length; t++) {
    const at = t * labels;
    const before = at - labels;
    const row = t * stride;
    const share = shares[t]!;
    for (let y = 0, k = 0; y < labels; y++) {
      const worth = emitted[row + emits[y]!]!;
      const end = into[y + 1]!;
      let top = 0;
      let come = 0;
      if (worth === 0) k = end;
      for (; k < end; k++) {
        const reached = best[before + from[k]!]! * factors[k]!;
        if (reached > top) {
          top = reached;
          come = from[k]!;
        }
      }
      best[at + y] = top * worth * share;
      back[at + y] = come;
    }
  }
  let label = 0;
  let top = 0;
  const end = (length - 1) * labels;
  for (let y = 0; y < labels; y++)
    if (mayEnd[y] && best[end + y]! > top) {
      top = best[end + y]!;
      label = y;
    }
  for (let t = length - 1; t >= 0; t--) {
    path[t] = label;
    label = back[t * labels + label]!;
  }
  return top;
}
