// Stage 2's view of a token, given a cue: where it stands from the cue and what lies between → rows of the weight table.
// Two parts: what holds whatever the cue (`tokenFeatures`, scored once for all cues nearby) and what depends on it (`relativeFeatures`).

import type { Reading, Ruled, Run } from './features.ts';
import { bucket } from './features-flat.ts';
import { makeScheme } from './tagger.ts';
import { compileTemplates, hashFeatures } from './templates.ts';

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

/**
 * The slots of both parts. L1 and R1 are the tokens before and behind; `quotes`: of three tokens; `content`, `source`, `cue`: what stage 1 thinks,
 * in steps; `edges`: whether a sentence begins or ends here. Then, given a cue: `side` of it, with `far` how far; `head`, `headBefore`, `headAfter`: its
 * word and what stands around it; `commas`, `marks`, `cues`, `sentences` between, and all of them as `path`; `same`: in the same quotation as the
 * cue; `quoted`: quotation marks in the cue's sentence; `ruleParts`: what the rule that has this cue takes three tokens for.
 */
// biome-ignore format: a table
const S = {
  always: 0, quotes: 1, word: 2, wordL1: 3, wordR1: 4, shape: 5, shapeL1: 6, shapeR1: 7, shapeL2: 8, shapeR2: 9, coarse: 10, coarseL1: 11,
  content: 12, contentL1: 13, contentR1: 14, source: 15, sourceL1: 16, sourceR1: 17, cue: 18, edges: 19, level: 20, levelR1: 21, side: 22, far: 23,
  head: 24, headBefore: 25, headAfter: 26, commas: 27, marks: 28, cues: 29, sentences: 30, path: 31, same: 32, quoted: 33, rule: 34, ruleParts: 35,
} as const;

const OF_TOKEN = compileTemplates(
  S,
  128,
  `
  always
  quotes
  word
  wordL1
  wordR1
  shape
  shapeL1 shape
  shape shapeR1
  shapeL2 shapeL1
  shapeR1 shapeR2
  quotes shape
  content contentL1
  content contentR1
  source sourceL1
  source sourceR1
  cue shape
  edges
  level levelR1
  `,
);
const OF_PAIR = compileTemplates(
  S,
  160,
  `
  far
  far shape
  head side
  side commas marks sentences
  side commas quotes marks
  side cues commas sentences
  headAfter far
  headBefore far
  content contentL1 side path
  source sourceL1 side commas cues
  far word
  side cues shape
  same quotes side
  coarseL1 coarse side cues commas
  quoted side quotes sentences
  quoted side path
  `,
);
const OF_RULE = compileTemplates(
  S,
  200,
  `
  ruleParts side
  ruleParts rule
  ruleParts shape
  ruleParts quotes side
  `,
);
const BESIDE_CUE = compileTemplates(
  S,
  220,
  `
  far cue cues
  shapeR1 side path
  shapeL1 side path
  `,
);

/** Fills the slots that are the token's own, as far as both parts name them. */
function look(r: Reading, m: Marginals, i: number, lo: number, hi: number, v: Int32Array): void {
  const { word, shape, coarse, quote } = r;
  const left = i > lo;
  const right = i + 1 < hi;
  v[S.always] = 0;
  v[S.quotes] = (left ? quote[i - 1]! : 5) * 36 + quote[i]! * 6 + (right ? quote[i + 1]! : 5);
  v[S.word] = word[i]!;
  v[S.shape] = shape[i]!;
  v[S.shapeL1] = left ? shape[i - 1]! : EDGE;
  v[S.shapeR1] = right ? shape[i + 1]! : EDGE;
  v[S.coarse] = coarse[i]!;
  v[S.coarseL1] = left ? coarse[i - 1]! : EDGE;
  v[S.content] = step(m.content[i]!);
  v[S.contentL1] = left ? step(m.content[i - 1]!) : 7;
  v[S.source] = step(m.source[i]!);
  v[S.sourceL1] = left ? step(m.source[i - 1]!) : 7;
  v[S.cue] = step(m.cue[i]!);
}

export function tokenFeatures(
  r: Reading,
  m: Marginals,
  i: number,
  lo: number,
  hi: number,
  v: Int32Array,
  out: Int32Array,
  bits: number,
): number {
  look(r, m, i, lo, hi, v);
  const { word, shape, level } = r;
  const left = i > lo;
  const right = i + 1 < hi;
  v[S.wordL1] = left ? word[i - 1]! : EDGE;
  v[S.wordR1] = right ? word[i + 1]! : EDGE;
  v[S.shapeL2] = i - 1 > lo ? shape[i - 2]! : EDGE;
  v[S.shapeR2] = i + 2 < hi ? shape[i + 2]! : EDGE;
  v[S.contentR1] = right ? step(m.content[i + 1]!) : 7;
  v[S.sourceR1] = right ? step(m.source[i + 1]!) : 7;
  const s = r.sentence[i]!;
  v[S.edges] = s < 0 ? 0 : (r.first[s] === i ? 1 : 0) + (r.last[s] === i + 1 ? 2 : 0);
  v[S.level] = level[i]!;
  v[S.levelR1] = right ? level[i + 1]! : 31;
  return hashFeatures(OF_TOKEN, v, bits, out, 0);
}

export function relativeFeatures(
  r: Reading,
  m: Marginals,
  cue: CueCandidate,
  i: number,
  lo: number,
  hi: number,
  v: Int32Array,
  out: Int32Array,
  bits: number,
): number {
  look(r, m, i, lo, hi, v);
  const { shape, stem, sentence, first, last } = r;
  const side = i < cue.start ? 0 : i < cue.end ? 1 : 2;
  const from = side === 0 ? i + 1 : cue.end;
  const to = side === 0 ? cue.start : i;
  const s = sentence[cue.start]!;
  const commas = side === 1 ? 0 : Math.min(3, r.commas[to]! - r.commas[from]!);
  const marks = side === 1 ? 0 : Math.min(5, r.marks[to]! - r.marks[from]!);
  const cues = side === 1 ? 0 : Math.min(2, m.cuesBefore[to]! - m.cuesBefore[from]!);
  const sentences = side === 1 ? 3 : 3 + Math.max(-3, Math.min(4, sentence[i]! - s));
  v[S.side] = side;
  v[S.far] = side * 16 + bucket(side === 0 ? cue.start - i : side === 2 ? i - cue.end + 1 : i - cue.start);
  v[S.head] = stem[cue.end - 1]!;
  v[S.headAfter] = cue.end < hi ? shape[cue.end]! : EDGE;
  v[S.headBefore] = cue.start > lo ? shape[cue.start - 1]! : EDGE;
  v[S.commas] = commas;
  v[S.marks] = marks;
  v[S.cues] = cues;
  v[S.sentences] = sentences;
  v[S.path] = ((commas * 6 + marks) * 3 + cues) * 8 + sentences;
  v[S.same] = r.quotation[i]! && r.quotation[i] === r.quotation[cue.start] ? 1 : 0;
  v[S.quoted] = (r.marks[cue.start]! - r.marks[first[s]!]! ? 1 : 0) + (r.marks[last[s]!]! - r.marks[cue.end]! ? 2 : 0);
  let n = hashFeatures(OF_PAIR, v, bits, out, 0);
  const rule = r.ruledCue[cue.start]! ? r.ruled[r.ruledCue[cue.start]! - 1]! : null;
  if (rule) {
    v[S.rule] = rule.because;
    v[S.ruleParts] = ruledAs(rule, i - 1) * 16 + ruledAs(rule, i) * 4 + ruledAs(rule, i + 1);
    n = hashFeatures(OF_RULE, v, bits, out, n);
  }
  return side === 1 ? n : hashFeatures(BESIDE_CUE, v, bits, out, n);
}
