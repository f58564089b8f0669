// What the learnt decision knows about a language, as plain data, and its file: bytes ⇄ model.
//   parseModel(bytes) → { language: 'en', vocabulary, flat, cue, filter, threshold }
// The file: "ATLM", version, then sections of little-endian numbers. Weights are stored as a bit map of the
// rows that are not empty and, for each of these, a 16-bit mask of the labels that have a weight and a signed byte for each.

import { NO_WEIGHTS, tabulate, tabulatePowers, type Weights, weightAt } from './weights.ts';

/** Words by the hash of their folded form (see features.ts). */
export type Vocabulary = {
  /** Frequent words, which are a class of their own. */
  readonly frequent: ReadonlySet<number>;
  /** How often a word (or a stem, for unseen words) is a reporting word: 1 rarely … 4 nearly always; +8 when listed as a cue of the language. */
  readonly cues: ReadonlyMap<number, number>;
  /** So many sentences before and after a cue's own may belong to it without quotation marks: German goes on in the subjunctive. */
  readonly reach: number;
  /** A token is a cue candidate from this probability on. */
  readonly candidateFrom: number;
};

export type Model = {
  readonly language: string;
  readonly vocabulary: Vocabulary;
  /** Stage 1: cue, source and content of any attribution, token by token. */
  readonly flat: Weights;
  /** Stage 2: source, cue and content of the attribution of one given cue. */
  readonly cue: Weights;
  /** Stage 3: is it an attribution at all? */
  readonly filter: Weights;
  /** Stage 3 accepts from this probability on. */
  readonly threshold: number;
};

const MAGIC = 0x4d4c5441; // "ATLM"
const VERSION = 5;

/** Throws an Error that says what is wrong when the bytes are no model of this version. */
export function parseModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const u32 = () => {
    at += 4;
    return view.getUint32(at - 4, true);
  };
  const i32 = () => u32() | 0;
  const u8 = () => view.getUint8(at++);
  const f32 = () => {
    at += 4;
    return view.getFloat32(at - 4, true);
  };
  if (bytes.byteLength < 12 || u32() !== MAGIC) throw new Error('learnt model: not a model file');
  const version = u32();
  if (version !== VERSION) throw new Error(`learnt model: version ${version}, expected ${VERSION}; train again`);
  const language = String.fromCharCode(u8(), u8());
  const threshold = f32();
  const reach = u8();
  const candidateFrom = u8() / 100;
  const frequent = new Set<number>();
  for (let n = u32(); n > 0; n--) frequent.add(i32());
  const cues = new Map<number, number>();
  for (let n = u32(); n > 0; n--) {
    const word = i32();
    cues.set(word, u8());
  }
  const weights = (): Weights => {
    const bits = u8();
    const scale = f32();
    const transitions = new Float32Array(u32());
    for (let i = 0; i < transitions.length; i++) transitions[i] = f32();
    const filled = u32();
    const width = (u8() + 3) >> 2;
    const present = new Int32Array(1 << (bits - 5));
    for (let word = 0; word < present.length; word++) present[word] = i32();
    const rows = new Int32Array(filled * width).fill(NO_WEIGHTS);
    const masks = at;
    at += filled * 2;
    for (let row = 0; row < filled; row++) {
      const mask = view.getUint16(masks + row * 2, true);
      for (let column = 0; mask >>> column; column++)
        if ((mask >>> column) & 1) rows[row * width + (column >> 2)]! += view.getInt8(at++) << (8 * (column & 3));
    }
    return { bits, scale, transitions, table: tabulate(present), width, rows, powers: tabulatePowers(scale) };
  };
  try {
    return {
      language,
      threshold,
      vocabulary: { frequent, cues, reach, candidateFrom },
      flat: weights(),
      cue: weights(),
      filter: weights(),
    };
  } catch (error) {
    throw new Error('learnt model: the file is cut short', { cause: error });
  }
}

/** The inverse of `parseModel`. */
export function formatModel(model: Model): Uint8Array {
  const size = [model.flat, model.cue, model.filter].reduce(
    (n, w) => n + 64 + w.transitions.length * 4 + w.table.length * 2 + w.rows.length * 4 + (w.rows.length / w.width) * 2,
    0,
  );
  const view = new DataView(new ArrayBuffer(64 + model.vocabulary.frequent.size * 4 + model.vocabulary.cues.size * 5 + size));
  let at = 0;
  const u32 = (n: number) => {
    view.setUint32(at, n >>> 0, true);
    at += 4;
  };
  const u8 = (n: number) => view.setUint8(at++, n);
  const f32 = (n: number) => {
    view.setFloat32(at, n, true);
    at += 4;
  };
  u32(MAGIC);
  u32(VERSION);
  u8(model.language.charCodeAt(0));
  u8(model.language.charCodeAt(1));
  f32(model.threshold);
  u8(model.vocabulary.reach);
  u8(Math.round(model.vocabulary.candidateFrom * 100));
  const ascending = (a: number, b: number) => a - b;
  u32(model.vocabulary.frequent.size);
  for (const word of [...model.vocabulary.frequent].sort(ascending)) u32(word);
  u32(model.vocabulary.cues.size);
  for (const [word, level] of [...model.vocabulary.cues].sort(([a], [b]) => a - b)) {
    u32(word);
    u8(level);
  }
  for (const weights of [model.flat, model.cue, model.filter]) {
    const { bits, scale, transitions, table, width, rows } = weights;
    const count = rows.length / width;
    u8(bits);
    f32(scale);
    u32(transitions.length);
    for (const weight of transitions) f32(weight);
    u32(count);
    u8(width * 4);
    for (let word = 0; word < table.length; word += 2) u32(table[word]!);
    const values: number[] = [];
    for (let row = 0; row < count; row++) {
      let mask = 0;
      for (let column = 0; column < width * 4; column++) {
        const value = weightAt(weights, row, column);
        if (!value) continue;
        mask |= 1 << column;
        values.push(value);
      }
      view.setUint16(at, mask, true);
      at += 2;
    }
    for (const value of values) view.setInt8(at++, value);
  }
  return new Uint8Array(view.buffer, 0, at);
}
