// Stage 1's view of a token: its words, classes, quotation marks and the reporting words nearby → rows of the weight table.
//   flatFeatures(reading, i, lo, hi, out, weights) → how many rows were written to `out`

import type { Reading } from './features.ts';
import { makeScheme } from './tagger.ts';

/** O, cue, source, content; each part begins and goes on. */
export const FLAT = { outside: 0, cue: 1, source: 3, content: 5 } as const;
export const flatScheme = makeScheme(
  7,
  [0, 1, 2, 3, 4, 5, 6],
  8,
  (from, to) => to === 0 || to % 2 === 1 || from === to || from === to - 1,
  () => true,
);

/** More than any stage writes for a token. */
export const MAX_FEATURES = 80;

/** What stands beyond the edge of a sequence. */
const EDGE = 0x2f;

/** Distances that are told apart: 0 … 5, then 6–7, 8–10, 11–15, 16–24, more. */
const BUCKETS = Uint8Array.from({ length: 64 }, (_, d) => (d < 6 ? d : d < 8 ? 6 : d < 11 ? 7 : d < 16 ? 8 : d < 25 ? 9 : 10));
export const bucket = (distance: number): number => (distance > 63 ? 11 : BUCKETS[distance]!);

/** One feature → 32 bits. `template` tells features of the same values apart. */
export function mix(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x3243f6a9), 0x85ebca6b) ^ Math.imul((b + template) | 0, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

export function flatFeatures(r: Reading, i: number, lo: number, hi: number, out: Int32Array, bits: number): number {
  const down = 32 - bits;
  let n = 0;
  const put = (template: number, a: number, b: number) => {
    out[n++] = mix(template, a, b) >>> down;
  };
  const { word, shape, coarse, stem, level, quote, ruledPart } = r;
  const w0 = word[i]!;
  const w1 = i + 1 < hi ? word[i + 1]! : EDGE;
  const v1 = i > lo ? word[i - 1]! : EDGE;
  const w2 = i + 2 < hi ? word[i + 2]! : EDGE;
  const v2 = i - 1 > lo ? word[i - 2]! : EDGE;
  const c0 = shape[i]!;
  const c1 = i + 1 < hi ? shape[i + 1]! : EDGE;
  const b1 = i > lo ? shape[i - 1]! : EDGE;
  const c2 = i + 2 < hi ? shape[i + 2]! : EDGE;
  const b2 = i - 1 > lo ? shape[i - 2]! : EDGE;
  const l0 = level[i]!;
  const q0 = quote[i]!;
  const q1 = i + 1 < hi ? quote[i + 1]! : 5;
  const p1 = i > lo ? quote[i - 1]! : 5;
  put(0, 0, 0);
  put(1, w0, 0);
  put(2, v1, 0);
  put(3, w1, 0);
  put(4, v2, 0);
  put(5, w2, 0);
  put(6, v1, w0);
  put(7, w0, w1);
  put(8, stem[i]!, 0);
  put(9, r.suffix[i]!, 0);
  put(10, c0, 0);
  put(11, b1, 0);
  put(12, c1, 0);
  put(13, b1, c0);
  put(14, c0, c1);
  put(15, b1, c1);
  put(16, b2, b1);
  put(17, c1, c2);
  const around = mix(18, b1, c1);
  put(18, around, c0);
  put(19, mix(19, b2, b1), c0);
  put(20, mix(20, c1, c2), c0);
  put(21, l0, q0);
  put(22, (i > lo ? level[i - 1]! : 31) * 32 + l0, i + 1 < hi ? level[i + 1]! : 31);
  put(23, stem[i]!, c1);
  put(24, stem[i]!, b1);
  put(25, p1 * 36 + q0 * 6 + q1, 0);
  put(26, q0, c0);
  put(37, mix(37, stem[i]!, c1), c2);
  put(38, mix(38, b1, c1), stem[i]!);
  put(39, mix(39, b1, c1), l0 + 1);
  put(40, mix(40, w0, w1), w2);
  const part = ruledPart[i]!;
  const partBefore = i > lo ? ruledPart[i - 1]! : 8;
  const partAfter = i + 1 < hi ? ruledPart[i + 1]! : 8;
  put(55, partBefore * 256 + part * 16 + partAfter, 0);
  put(56, part, c0);
  const rule = r.ruledCue[i]! ? r.ruled[r.ruledCue[i]! - 1]!.because : 0;
  put(57, rule, stem[i]!);
  put(58, rule, part);
  put(59, part, l0);
  const k0 = coarse[i]!;
  const k1 = i + 1 < hi ? coarse[i + 1]! : EDGE;
  const j1 = i > lo ? coarse[i - 1]! : EDGE;
  const k2 = i + 2 < hi ? coarse[i + 2]! : EDGE;
  const j2 = i - 1 > lo ? coarse[i - 2]! : EDGE;
  const middle = mix(50, j1, k1);
  put(50, middle, k0);
  put(51, mix(51, k0, k1), k2);
  put(52, mix(52, j2, j1), k0);
  put(53, mix(53, middle, k0), j2);
  put(54, mix(54, middle, k0), k2);
  const s = r.sentence[i]!;
  const before = r.cueBefore[i]!;
  const after = r.cueAfter[i]!;
  const toBefore = before < 0 ? 20 : bucket(i - before);
  const toAfter = after < 0 ? 20 : bucket(after - i);
  put(27, before < 0 ? 1 : stem[before]!, toBefore);
  put(28, after < 0 ? 1 : stem[after]!, toAfter);
  put(29, toBefore * 32 + toAfter, q0);
  put(30, before < 0 ? 1 : stem[before]!, before < 0 ? 0 : Math.min(3, r.commas[i]! - r.commas[before]!) * 4 + q0);
  put(31, after < 0 ? 1 : stem[after]!, after < 0 ? 0 : Math.min(3, r.commas[after]! - r.commas[i]!) * 4 + q0);
  const name = r.nameBefore[i]!;
  put(41, name < 0 ? 20 : bucket(i - name), l0 * 2 + (i > 0 && r.commas[i]! - r.commas[Math.max(0, name)]! ? 1 : 0));
  put(42, name < 0 ? 20 : bucket(i - name), c0);
  let ahead = 0;
  for (let j = i + 1; j < hi && j <= i + 5; j++) if (quote[j] === 1) ahead = j - i;
  put(43, ahead * 4 + q0, stem[i]!);
  put(44, ahead * 4 + q0, l0);
  if (s >= 0) {
    const first = r.first[s]!;
    const last = r.last[s]!;
    const sides = (before < 0 ? 0 : 1) + (after < 0 ? 0 : 2);
    put(32, c0, bucket(i - first));
    put(33, sides * 4 + q0, (r.marks[last]! - r.marks[first]! ? 2 : 0) + (first > lo && quote[first - 1]! > 1 ? 1 : 0));
    put(34, shape[first]!, sides * 32 + toBefore);
    put(35, shape[last - 1]!, sides * 4 + q0);
    put(36, around, before < 0 ? 1 : toBefore + 2);
  }
  return n;
}
