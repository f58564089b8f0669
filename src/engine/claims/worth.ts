// A sentence → how much there is to check in it, 0–1: by weights where a language has them, else by the kinds of claim that it is.
// It says "can be checked", never "is false".
import type { WorthModel } from '../../language/worth.ts';
import type { ClaimKind } from '../../model.ts';
import { BITS, featureReader } from './worth-features.ts';

/** The learnt score. The scorer keeps what it knows of words: make one for a page or a file. */
export function worthScorer({ weights, scale, bias, slope, offset, lexis }: WorthModel): (text: string) => number {
  const read = featureReader(lexis);
  const seen = new Int32Array(2 ** BITS);
  let turn = 0;
  return (text) => {
    turn++;
    let [sum, norm] = [0, 0];
    const ofWords = read(text, (bucket, value) => {
      if (seen[bucket] === turn) return;
      seen[bucket] = turn;
      sum += weights[bucket]! * value;
      norm += value * value;
    });
    const score = (norm ? (sum * scale) / Math.sqrt(norm) : 0) + ofWords + bias;
    return 1 / (1 + Math.exp(-(slope * score + offset)));
  };
}

/** What a kind adds. Figures and acts can be looked up; opinions, wishes and what has not happened yet cannot. */
const ADDS: Readonly<Record<ClaimKind, number>> = {
  figure: 0.35,
  comparison: 0.2,
  event: 0.2,
  cause: 0.1,
  territory: 0.15,
  law: 0.15,
  accusation: 0.15,
  denial: 0.1,
  threat: -0.05,
  condition: -0.05,
  forecast: -0.1,
  offer: -0.1,
  assessment: -0.15,
  demand: -0.2,
};
const BASE = 0.3;

/** For languages without weights. */
export function worthOfKinds(text: string, kinds: readonly ClaimKind[]): number {
  const words = text.split(/\s+/).length;
  const sum = kinds.reduce((total, kind) => total + ADDS[kind], BASE) - (words < 5 ? 0.15 : 0) - (/[?？؟]\s*$/u.test(text) ? 0.25 : 0);
  return Math.min(0.99, Math.max(0.01, sum));
}
