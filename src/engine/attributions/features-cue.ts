// Stage 2's view of a token, given a cue: where it stands from the cue and what lies between → rows of the weight table.
// Two parts: what holds whatever the cue (`tokenFeatures`, scored once for all cues nearby) and what depends on it (`relativeFeatures`).

import type { Reading, Ruled, Run } from './features.ts';
import { bucket, mix } from './features-flat.ts';
import { makeScheme } from './tagger.ts';

/** Columns: outside; begin, inside, end, single of source, cue, content; begin, inside, end of a content that goes on after a gap. */
export const PART = { source: 1, cue: 5, content: 9, more: 13 } as const;

/**
 * States 0–12 are the columns before any content has ended, 13–25 the same after it, so that the chain remembers that it has a content:
 * what follows “That's right,” she said is content only where the quotation goes on. A single word that goes on shares its column.
 */
const STATES = 26;
export const partOf = (state: number): 'outside' | 'source' | 'cue' | 'content' =>
  (['outside', 'source', 'cue', 'content'] as const)[state % 13 === 0 ? 0 : (((state % 13) - 1) >> 2) + 1]!;
/** 0 begin, 1 inside, 2 end, 3 single. */
export const placeOf = (state: number): number => ((state % 13) - 1) & 3;
export const cueScheme = makeScheme(
  STATES,
  Array.from({ length: STATES }, (_, state) => (state < 22 ? state % 13 : [13, 14, 15, 12][state - 22]!)),
  16,
  (from, to) => {
    const inside = (state: number) => partOf(state) !== 'outside' && placeOf(state) < 2;
    const goesOn = partOf(to) !== 'outside' && (placeOf(to) === 1 || placeOf(to) === 2);
    const late = (state: number) => state >= 13;
    if (inside(from)) return goesOn && partOf(from) === partOf(to) && late(from) === late(to);
    const seen = late(from) || partOf(from) === 'content';
    return !goesOn && late(to) === seen;
  },
  (state) => partOf(state) === 'outside' || placeOf(state) > 1,
);

/** Stage 1's marginal probabilities, per token. */
export type Marginals = {
  readonly cue: Float32Array;
  readonly source: Float32Array;
  readonly content: Float32Array;
  /** How many likely cues begin before each token; one entry more than tokens. */
  readonly cuesBefore: Int32Array;
};

/** A run of tokens that may be a cue: [start, end). */
export type CueCandidate = { readonly start: number; readonly end: number; readonly probability: number };

const EDGE = 0x2f;
/** Probability in six steps; 7 beyond the edge. */
const step = (p: number): number => (p < 0.02 ? 0 : p < 0.1 ? 1 : p < 0.3 ? 2 : p < 0.6 ? 3 : p < 0.9 ? 4 : 5);

const holds = (runs: readonly Run[], i: number): boolean => {
  for (const { start, end } of runs) if (start <= i && i < end) return true;
  return false;
};
/** What a rule takes a token for: 0 nothing, 1 content, 2 source, 3 cue. */
const ruledAs = ({ content, source, cue }: Ruled, i: number): number =>
  holds(content, i) ? 1 : holds(source, i) ? 2 : holds(cue, i) ? 3 : 0;

export function tokenFeatures(r: Reading, m: Marginals, i: number, lo: number, hi: number, out: Int32Array, bits: number): number {
  const down = 32 - bits;
  let n = 0;
  const put = (template: number, a: number, b: number) => {
    out[n++] = mix(template, a, b) >>> down;
  };
  const { word, shape, coarse, quote } = r;
  const left = i > lo;
  const right = i + 1 < hi;
  const c0 = shape[i]!;
  const c1 = right ? shape[i + 1]! : EDGE;
  const b1 = left ? shape[i - 1]! : EDGE;
  const c2 = i + 2 < hi ? shape[i + 2]! : EDGE;
  const b2 = i - 1 > lo ? shape[i - 2]! : EDGE;
  const q0 = quote[i]!;
  const q1 = right ? quote[i + 1]! : 5;
  const p1 = left ? quote[i - 1]! : 5;
  put(40, 0, 0);
  put(41, word[i]!, 0);
  put(42, left ? word[i - 1]! : EDGE, 0);
  put(43, right ? word[i + 1]! : EDGE, 0);
  put(44, c0, 0);
  put(45, b1, c0);
  put(46, c0, c1);
  put(47, mix(47, b1, c1), c0);
  put(48, b2, b1);
  put(49, c1, c2);
  put(50, p1 * 36 + q0 * 6 + q1, 0);
  put(51, p1 * 36 + q0 * 6 + q1, c0);
  const k0 = coarse[i]!;
  const k1 = right ? coarse[i + 1]! : EDGE;
  const j1 = left ? coarse[i - 1]! : EDGE;
  const k2 = i + 2 < hi ? coarse[i + 2]! : EDGE;
  const j2 = i - 1 > lo ? coarse[i - 2]! : EDGE;
  put(36, mix(36, j2, j1), mix(36, k0, k1));
  put(37, mix(37, j1, k0), mix(37, k1, k2));
  put(38, mix(38, k0, k1), k2);
  put(39, mix(39, j2, j1), k0);
  const content = step(m.content[i]!);
  const source = step(m.source[i]!);
  put(52, content, left ? step(m.content[i - 1]!) : 7);
  put(53, content, right ? step(m.content[i + 1]!) : 7);
  put(54, source, left ? step(m.source[i - 1]!) : 7);
  put(55, source, right ? step(m.source[i + 1]!) : 7);
  put(56, step(m.cue[i]!), c0);
  const s = r.sentence[i]!;
  put(57, s >= 0 && r.first[s] === i ? 1 : 0, s >= 0 && r.last[s] === i + 1 ? 1 : 0);
  put(58, r.level[i]!, right ? r.level[i + 1]! : 31);
  return n;
}

export function relativeFeatures(
  r: Reading,
  m: Marginals,
  cue: CueCandidate,
  i: number,
  lo: number,
  hi: number,
  out: Int32Array,
  bits: number,
): number {
  const down = 32 - bits;
  let n = 0;
  const put = (template: number, a: number, b: number) => {
    out[n++] = mix(template, a, b) >>> down;
  };
  const { shape, quote, stem } = r;
  const side = i < cue.start ? 0 : i < cue.end ? 1 : 2;
  const distance = side === 0 ? cue.start - i : side === 2 ? i - cue.end + 1 : i - cue.start;
  const d = bucket(distance);
  const sd = side * 16 + d;
  const from = side === 0 ? i + 1 : cue.end;
  const to = side === 0 ? cue.start : i;
  const between = side === 1 ? 0 : 1;
  const commas = between ? Math.min(3, r.commas[to]! - r.commas[from]!) : 0;
  const marks = between ? Math.min(5, r.marks[to]! - r.marks[from]!) : 0;
  const cues = between ? Math.min(2, m.cuesBefore[to]! - m.cuesBefore[from]!) : 0;
  const sentences = between ? Math.max(-3, Math.min(4, r.sentence[i]! - r.sentence[cue.start]!)) : 0;
  const c0 = shape[i]!;
  const c1 = i + 1 < hi ? shape[i + 1]! : EDGE;
  const b1 = i > lo ? shape[i - 1]! : EDGE;
  const q0 = quote[i]!;
  const q1 = i + 1 < hi ? quote[i + 1]! : 5;
  const p1 = i > lo ? quote[i - 1]! : 5;
  const head = stem[cue.end - 1]!;
  const next = cue.end < hi ? shape[cue.end]! : EDGE;
  const previous = cue.start > lo ? shape[cue.start - 1]! : EDGE;
  const quotes = p1 * 36 + q0 * 6 + q1;
  const path = ((commas * 6 + marks) * 3 + cues) * 8 + sentences + 3;
  put(60, sd, 0);
  put(61, sd, c0);
  put(62, mix(62, b1, c0), side);
  put(63, mix(63, c0, c1), side);
  put(64, head, side);
  put(65, head, sd);
  put(66, mix(66, head, c0), side);
  put(67, side * 4 + commas, (marks * 8 + sentences + 3) * 8);
  put(68, side * 4 + commas, quotes * 8 + marks);
  put(69, side * 4 + cues, commas * 16 + sentences + 3);
  put(70, next, sd);
  put(71, previous, sd);
  put(72, mix(72, previous, next), (side * 6 + marks) * 16 + commas * 4 + q0);
  put(73, head, side * 4096 + commas * 512 + marks * 64 + quotes);
  put(74, mix(74, next, c0), side * 4 + commas);
  put(75, mix(75, b1, c0), mix(75, next, side));
  put(76, step(m.content[i]!) * 64 + step(i > lo ? m.content[i - 1]! : 0), side * 4096 + path);
  put(77, step(m.source[i]!) * 64 + step(i > lo ? m.source[i - 1]! : 0), side * 64 + commas * 8 + cues);
  put(78, sd, r.word[i]!);
  put(79, mix(79, b1, c0), sd);
  put(80, mix(80, c0, c1), sd);
  put(81, side * 4 + cues, c0);
  put(82, r.quotation[i]! && r.quotation[i] === r.quotation[cue.start] ? 1 : 0, quotes * 4 + side);
  const rule = r.ruledCue[cue.start]! ? r.ruled[r.ruledCue[cue.start]! - 1]! : null;
  if (rule) {
    const part = ruledAs(rule, i);
    const around = ruledAs(rule, i - 1) * 16 + part * 4 + ruledAs(rule, i + 1);
    put(95, around, side);
    put(96, around, rule.because);
    put(97, around, c0);
    put(98, around, quotes * 4 + side);
  }
  const { coarse } = r;
  const k0 = coarse[i]!;
  const k1 = i + 1 < hi ? coarse[i + 1]! : EDGE;
  const k2 = i + 2 < hi ? coarse[i + 2]! : EDGE;
  const j1 = i > lo ? coarse[i - 1]! : EDGE;
  put(91, mix(91, j1, k0), mix(91, k1, side));
  put(92, mix(92, k0, k1), mix(92, k2, side));
  put(93, mix(93, j1, k0), mix(93, k1, side * 64 + cues * 8 + commas));
  put(94, mix(94, j1, k0), mix(94, next, side));
  const s = r.sentence[cue.start]!;
  const quotedSentence = (r.marks[cue.start]! - r.marks[r.first[s]!]! ? 1 : 0) + (r.marks[r.last[s]!]! - r.marks[cue.end]! ? 2 : 0);
  put(83, quotedSentence * 4 + side, quotes * 8 + sentences + 3);
  put(84, quotedSentence * 4 + side, path);
  put(85, head, mix(85, next, side * 4 + q0));
  if (side === 1) {
    put(86, Math.min(3, distance) * 8 + Math.min(4, cue.end - 1 - i), step(m.cue[i]!));
    put(87, c0, cue.end - 1 - i > 0 ? 1 : 0);
  } else {
    put(88, side * 64 + step(m.cue[i]!) * 8 + (d > 3 ? 4 : d), cues);
    put(89, mix(89, c1, side), path);
    put(90, mix(90, b1, side), path);
  }
  return n;
}
