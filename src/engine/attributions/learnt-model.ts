// What the learnt decision knows about a language, as plain data, and its file: bytes ⇄ model.
//   parseModel(bytes) → { language: 'en', vocabulary, flat, cue, filter, threshold }
// The file: "ATLM", version, then sections of little-endian numbers. Weights are stored as a bit map of the
// rows that are not empty and, for each of these, a 16-bit mask of the labels that have a weight and a signed byte for each.

/**
 * Feature weights by the feature's hash, a row of `stride` labels each: `values[row * stride + label] * scale`.
 * While training every hash has a row (`present` is null). Read from a file only the rows that are not empty are kept:
 *   hash 37 → bit 37 of `present` set? → row = ranks[37 >> 5] + how many bits are set before it in its word
 * Most features have no row, and the bit map (128 KB for 20 bits) stays in the processor's cache.
 */
export type Weights = {
  readonly bits: number;
  readonly stride: number;
  readonly values: Int8Array;
  readonly scale: number;
  readonly present: Int32Array | null;
  readonly ranks: Int32Array | null;
  /** `transitions[from * states + to]`; empty for a classifier. */
  readonly transitions: Float32Array;
};

/** Words by the hash of their folded form (see features.ts). */
export type Vocabulary = {
  /** Frequent words, which are a class of their own. */
  readonly frequent: ReadonlySet<number>;
  /** How often a word (or a stem, for unseen words) is a reporting word: 1 rarely … 4 nearly always; +8 when listed as a cue of the language. */
  readonly cues: ReadonlyMap<number, number>;
  /** So many sentences before and after a cue's own may belong to it without quotation marks: German goes on in the subjunctive. */
  readonly reach: number;
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
const VERSION = 2;

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
  const frequent = new Set<number>();
  for (let n = u32(); n > 0; n--) frequent.add(i32());
  const cues = new Map<number, number>();
  for (let n = u32(); n > 0; n--) {
    const word = i32();
    cues.set(word, u8());
  }
  const weights = (): Weights => {
    const bits = u8();
    const stride = u8();
    const scale = f32();
    const transitions = new Float32Array(u32());
    for (let i = 0; i < transitions.length; i++) transitions[i] = f32();
    const rows = u32();
    const values = new Int8Array(rows * stride);
    const present = new Int32Array(1 << (bits - 5));
    const ranks = new Int32Array(1 << (bits - 5));
    const words = at;
    const masks = words + present.length * 4;
    at = masks + rows * 2;
    let row = 0;
    for (let word = 0; word < present.length; word++) {
      present[word] = view.getInt32(words + word * 4, true);
      ranks[word] = row;
      for (let rest = present[word]!; rest; rest &= rest - 1) {
        const mask = view.getUint16(masks + row * 2, true);
        for (let label = 0; mask >>> label; label++) if ((mask >>> label) & 1) values[row * stride + label] = view.getInt8(at++);
        row++;
      }
    }
    return { bits, stride, values, scale, transitions, present, ranks };
  };
  try {
    return { language, threshold, vocabulary: { frequent, cues, reach }, flat: weights(), cue: weights(), filter: weights() };
  } catch (error) {
    throw new Error('learnt model: the file is cut short', { cause: error });
  }
}

/** The inverse of `parseModel`, but for `present` and `ranks`: weights come dense, as bytes. */
export function formatModel(model: Model): Uint8Array {
  const size = [model.flat, model.cue, model.filter].reduce(
    (n, w) => n + 64 + w.transitions.length * 4 + (3 << w.bits) + w.values.length,
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
  const ascending = (a: number, b: number) => a - b;
  u32(model.vocabulary.frequent.size);
  for (const word of [...model.vocabulary.frequent].sort(ascending)) u32(word);
  u32(model.vocabulary.cues.size);
  for (const [word, level] of [...model.vocabulary.cues].sort(([a], [b]) => a - b)) {
    u32(word);
    u8(level);
  }
  for (const { bits, stride, values, scale, transitions } of [model.flat, model.cue, model.filter]) {
    u8(bits);
    u8(stride);
    f32(scale);
    u32(transitions.length);
    for (const weight of transitions) f32(weight);
    const used: number[] = [];
    for (let row = 0; row < 1 << bits; row++)
      if (values.subarray(row * stride, (row + 1) * stride).some((value) => value !== 0)) used.push(row);
    u32(used.length);
    const present = new Int32Array(1 << (bits - 5));
    for (const row of used) present[row >> 5]! |= 1 << (row & 31);
    for (const word of present) u32(word);
    const masks = at;
    at += used.length * 2;
    used.forEach((row, place) => {
      let mask = 0;
      for (let label = 0; label < stride; label++) {
        const value = values[row * stride + label]!;
        if (!value) continue;
        mask |= 1 << label;
        view.setInt8(at++, value);
      }
      view.setUint16(masks + place * 2, mask, true);
    });
  }
  return new Uint8Array(view.buffer, 0, at);
}
