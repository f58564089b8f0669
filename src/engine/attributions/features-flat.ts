// Stage 1's view of a token: its words, classes, quotation marks and the reporting words nearby → rows of the weight table.
//   flatFeatures(reading, i, lo, hi, values, out, bits) → how many rows were written to `out`

import type { Reading } from './features.ts';
import { makeScheme } from './tagger.ts';
import { compileTemplates, hashFeatures } from './templates.ts';

/** O, cue, source, content; each part begins and goes on. */
export const FLAT = { outside: 0, cue: 1, source: 3, content: 5 } as const;
export const flatScheme = makeScheme(
  7,
  [0, 1, 2, 3, 4, 5, 6],
  8,
  (from, to) => to === 0 || to % 2 === 1 || from === to || from === to - 1,
  () => true,
);

/** More than any stage has features or slots. */
export const MAX_FEATURES = 96;

/** What stands beyond the edge of a sequence. */
const EDGE = 0x2f;

/** Distances that are told apart: 0 … 5, then 6–7, 8–10, 11–15, 16–24, more. */
const BUCKETS = Uint8Array.from({ length: 64 }, (_, d) => (d < 6 ? d : d < 8 ? 6 : d < 11 ? 7 : d < 16 ? 8 : d < 25 ? 9 : 10));
export const bucket = (distance: number): number => (distance > 63 ? 11 : BUCKETS[distance]!);

/**
 * The slots. L1 and R1 are the tokens before and behind. `levels`, `quotes`, `parts`: of three tokens; `part`: what rules take the token for;
 * `rule`: the surest rule whose cue it is; `cueL`, `farL`: the nearest strong cue before it in the sentence, and how far;
 * `name`: how far the nearest capitalised word before; `ahead`: how far the next opening mark; `sides`: whether there are strong
 * cues before and behind; `marked`: whether the sentence has quotation marks, or one ends before it.
 */
// biome-ignore format: a table
const S = {
  always: 0, word: 1, wordL1: 2, wordR1: 3, wordL2: 4, wordR2: 5, stem: 6, suffix: 7, shape: 8, shapeL1: 9, shapeR1: 10, shapeL2: 11, shapeR2: 12,
  level: 13, levels: 14, quote: 15, quotes: 16, part: 17, parts: 18, rule: 19, cueL: 20, cueR: 21, farL: 22, farR: 23, name: 24, nameComma: 25,
  ahead: 26, sides: 27, fromStart: 28, last: 29, marked: 30,
} as const;

const EVERYWHERE = compileTemplates(
  S,
  0,
  `
  always
  quote
  word
  wordL1
  wordR1
  wordL2
  wordR2
  stem
  suffix
  shape
  shapeL1
  shapeR1
  shapeL1 shape
  shape shapeR1
  shapeL1 shapeR1
  shapeL2 shapeL1
  shapeR1 shapeR2
  level quote
  levels
  stem shapeR1
  quotes
  quote shape
  parts
  part shape
  part level
  rule stem
  rule part
  cueL farL
  cueR farR
  farL farR quote
  name nameComma level
  name shape
  ahead quote stem
  ahead quote level
  `,
);
const IN_SENTENCES = compileTemplates(
  S,
  64,
  `
  shape fromStart
  sides quote marked
  last sides quote
  `,
);

export function flatFeatures(r: Reading, i: number, lo: number, hi: number, v: Int32Array, out: Int32Array, bits: number): number {
  const { word, shape, stem, level, quote, ruledPart } = r;
  const left = i > lo;
  const left2 = i - 1 > lo;
  const right = i + 1 < hi;
  const right2 = i + 2 < hi;
  const q0 = quote[i]!;
  const l0 = level[i]!;
  const part = ruledPart[i]!;
  v[S.always] = 0;
  v[S.word] = word[i]!;
  v[S.wordL1] = left ? word[i - 1]! : EDGE;
  v[S.wordR1] = right ? word[i + 1]! : EDGE;
  v[S.wordL2] = left2 ? word[i - 2]! : EDGE;
  v[S.wordR2] = right2 ? word[i + 2]! : EDGE;
  v[S.stem] = stem[i]!;
  v[S.suffix] = r.suffix[i]!;
  v[S.shape] = shape[i]!;
  v[S.shapeL1] = left ? shape[i - 1]! : EDGE;
  v[S.shapeR1] = right ? shape[i + 1]! : EDGE;
  v[S.shapeL2] = left2 ? shape[i - 2]! : EDGE;
  v[S.shapeR2] = right2 ? shape[i + 2]! : EDGE;
  v[S.level] = l0;
  v[S.levels] = ((left ? level[i - 1]! : 31) * 32 + l0) * 32 + (right ? level[i + 1]! : 31);
  v[S.quote] = q0;
  v[S.quotes] = (left ? quote[i - 1]! : 5) * 36 + q0 * 6 + (right ? quote[i + 1]! : 5);
  v[S.part] = part;
  v[S.parts] = ((left ? ruledPart[i - 1]! : 8) * 16 + part) * 16 + (right ? ruledPart[i + 1]! : 8);
  v[S.rule] = r.ruledCue[i]! ? r.ruled[r.ruledCue[i]! - 1]!.because : 0;
  const before = r.cueBefore[i]!;
  const after = r.cueAfter[i]!;
  v[S.cueL] = before < 0 ? 1 : stem[before]!;
  v[S.cueR] = after < 0 ? 1 : stem[after]!;
  v[S.farL] = before < 0 ? 20 : bucket(i - before);
  v[S.farR] = after < 0 ? 20 : bucket(after - i);
  const name = r.nameBefore[i]!;
  v[S.name] = name < 0 ? 20 : bucket(i - name);
  v[S.nameComma] = i > 0 && r.commas[i]! - r.commas[Math.max(0, name)]! ? 1 : 0;
  let ahead = 0;
  for (let j = i + 1; j < hi && j <= i + 5; j++) if (quote[j] === 1) ahead = j - i;
  v[S.ahead] = ahead;
  const n = hashFeatures(EVERYWHERE, v, bits, out, 0);
  const s = r.sentence[i]!;
  if (s < 0) return n;
  const first = r.first[s]!;
  const last = r.last[s]!;
  v[S.sides] = (before < 0 ? 0 : 1) + (after < 0 ? 0 : 2);
  v[S.fromStart] = bucket(i - first);
  v[S.last] = shape[last - 1]!;
  v[S.marked] = (r.marks[last]! - r.marks[first]! ? 2 : 0) + (first > lo && quote[first - 1]! > 1 ? 1 : 0);
  return hashFeatures(IN_SENTENCES, v, bits, out, n);
}
