// Read documents and their gold → labelled sequences for the two random fields, and decisions for the filter.
import type { Run } from '../engine/attributions/features.ts';
import { type CueCandidate, type Marginals, PART, relativeFeatures, tokenFeatures } from '../engine/attributions/features-cue.ts';
import { filterFeatures } from '../engine/attributions/features-filter.ts';
import { FLAT, flatFeatures, MAX_FEATURES } from '../engine/attributions/features-flat.ts';
import { blockOf, proposeCues, sequences, type Tagging, windowOf } from '../engine/attributions/learnt-stages.ts';
import type { ReadDocument, TokenGold } from './corpus.ts';
import type { Decision, Sequence } from './gradient.ts';
import { isMatch } from './score.ts';

/** Stage 1: every block, labelled with the parts of any attribution. */
export function flatSequences(documents: readonly ReadDocument[], bits: number): (() => Sequence)[] {
  const values = new Int32Array(MAX_FEATURES);
  return documents.flatMap((document, d) => {
    const labels = new Uint8Array(document.tokens.length);
    for (const part of ['content', 'source', 'anchor'] as const)
      for (const gold of document.tokenGold)
        gold[part].forEach((i, k) => {
          labels[i] = FLAT[part === 'anchor' ? 'cue' : part] + (k > 0 && gold[part][k - 1] === i - 1 ? 1 : 0);
        });
    return sequences(document.reading).map(({ start, end }) => () => {
      const own = labels.slice(start, end);
      // A part that another overwrote in the middle begins anew; the scheme allows nothing else.
      for (let t = 0; t < own.length; t++) {
        const label = own[t]!;
        if (label > 0 && label % 2 === 0 && (t === 0 || (own[t - 1] !== label && own[t - 1] !== label - 1))) own[t] = label - 1;
      }
      return {
        document: d,
        length: end - start,
        labels: own,
        features: (t, out) => flatFeatures(document.reading, start + t, start, end, values, out, bits),
      };
    });
  });
}

/** The attribution whose cue a candidate covers most of, or null. */
export function goldOf(candidate: Run, golds: readonly TokenGold[]): TokenGold | null {
  let best: TokenGold | null = null;
  let most = 0;
  for (const gold of golds) {
    const common = gold.anchor.filter((i) => candidate.start <= i && i < candidate.end).length;
    if (common > most) {
      most = common;
      best = gold;
    }
  }
  return best;
}

/** Stage 2: every candidate that is a cue, and every cue that was not proposed. */
export function cueSequences(documents: readonly ReadDocument[], marginals: readonly Marginals[], bits: number): (() => Sequence | null)[] {
  return documents.flatMap((document, d) => {
    const m = marginals[d]!;
    const proposed = proposeCues(document.reading, m);
    const found = new Set<TokenGold>();
    const pairs: [CueCandidate, TokenGold][] = [];
    for (const candidate of proposed) {
      const gold = goldOf(candidate, document.tokenGold);
      if (!gold) continue;
      found.add(gold);
      pairs.push([candidate, gold]);
    }
    for (const gold of document.tokenGold)
      if (!found.has(gold) && gold.anchor.length) {
        const head = likeliest(gold.anchor, m);
        pairs.push([{ start: head, end: head + 1, probability: m.cue[head]! }, gold]);
      }
    return pairs.map(
      ([candidate, gold]) =>
        () =>
          cueSequence(document, d, m, candidate, gold, bits),
    );
  });
}

const likeliest = (tokens: Int32Array, m: Marginals): number =>
  tokens.reduce((best, i) => (m.cue[i]! > m.cue[best]! ? i : best), tokens[0]!);

function cueSequence(
  document: ReadDocument,
  number: number,
  m: Marginals,
  candidate: CueCandidate,
  gold: TokenGold,
  bits: number,
): Sequence | null {
  const r = document.reading;
  if (r.sentence[candidate.start]! < 0) return null;
  const window = windowOf(r, candidate);
  const length = window.end - window.start;
  const parts = new Uint8Array(length);
  for (const part of ['content', 'cue', 'source'] as const)
    for (const i of gold[part]) if (i >= window.start && i < window.end) parts[i - window.start] = PART[part];
  const labels = new Uint8Array(length);
  let late = 0;
  for (let t = 0; t < length; t++) {
    const part = parts[t]!;
    const begins = part > 0 && (t === 0 || parts[t - 1] !== part);
    const ends = part > 0 && (t === length - 1 || parts[t + 1] !== part);
    labels[t] = late + (part ? part + (begins ? (ends ? 3 : 0) : ends ? 2 : 1) : 0);
    if (part === PART.content && ends) late = 13;
  }
  const values = new Int32Array(MAX_FEATURES);
  const rest = new Int32Array(MAX_FEATURES);
  return {
    document: number,
    length,
    labels,
    features: (t, out) => {
      const i = window.start + t;
      const { lo, hi } = blockOf(r, i);
      const n = tokenFeatures(r, m, i, lo, hi, values, out, bits);
      const more = relativeFeatures(r, m, candidate, i, window.lo, window.hi, values, rest, bits);
      for (let f = 0; f < more; f++) out[n + f] = rest[f]!;
      return n + more;
    },
  };
}

/** Stage 3: every tagged candidate, and whether it would count as right. */
export function filterDecisions(document: ReadDocument, taggings: readonly Tagging[], bits: number): Decision[] {
  const out = new Int32Array(MAX_FEATURES);
  return taggings.map((tagging, k) => {
    const n = filterFeatures(document.reading, taggings, k, out, bits);
    return { features: out.slice(0, n), label: document.tokenGold.some((gold) => isMatch(document, tagging, gold)) };
  });
}
