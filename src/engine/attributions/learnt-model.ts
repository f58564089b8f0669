// What the learnt decision knows about a language, as plain data, and its file: bytes ⇄ model.
//   parseModel(bytes) → { language: 'en', vocabulary, flat, cue, filter, threshold }
// The file: "ATLM", version, then sections of little-endian numbers. Weights are stored as a bit map of the
// rows that are not empty and, for each of these, a 16-bit mask of the labels that have a weight and a signed byte for each.

/**
 * Feature weights by the feature's hash. Of 2^bits hashes most have no weights:
 *   hash 37 → bit 37 of the bit map in `table` set? → row = the rank beside it + how many bits are set before it in its word
 *   → rows[row * lanes …]: two columns a number, so that one addition adds both (`weightAt` takes them apart)
 * Bit map and ranks lie side by side (256 KB for 20 bits): they stay in the processor's cache and answer for most features.
 */
export type Weights = {
  readonly bits: number;
  readonly scale: number;
  /** 32 bits of the map, then how many are set before them; for every 32 hashes. */
  readonly table: Int32Array;
  /** Numbers a row: half the columns. */
  readonly lanes: number;
  readonly rows: Int32Array;
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
    const lanes = (u8() + 1) >> 1;
    const present = new Int32Array(1 << (bits - 5));
    for (let word = 0; word < present.length; word++) present[word] = i32();
    const rows = new Int32Array(filled * lanes);
    const masks = at;
    at += filled * 2;
    for (let row = 0; row < filled; row++) {
      const mask = view.getUint16(masks + row * 2, true);
      for (let column = 0; mask >>> column; column++)
        if ((mask >>> column) & 1) rows[row * lanes + (column >> 1)]! += view.getInt8(at++) << (16 * (column & 1));
    }
    return { bits, scale, transitions, table: tabulate(present), lanes, rows };
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

/** How many bits are set in a word. */
export function countBits(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A bit map and how many bits are set before each of its words, side by side. */
export function tabulate(present: Int32Array): Int32Array {
  const table = new Int32Array(present.length * 2);
  for (let word = 0, rank = 0; word < present.length; word++) {
    table[2 * word] = present[word]!;
    table[2 * word + 1] = rank;
    rank += countBits(present[word]!);
  }
  return table;
}

/** Column of a row of weights. */
export function weightAt(numbers: Int32Array, at: number, column: number): number {
  const both = numbers[at + (column >> 1)]!;
  const low = (both << 16) >> 16;
  return column & 1 ? (both - low) >> 16 : low;
}

/** The inverse of `parseModel`. */
export function formatModel(model: Model): Uint8Array {
  const size = [model.flat, model.cue, model.filter].reduce(
    (n, w) => n + 64 + w.transitions.length * 4 + w.table.length * 2 + w.rows.length * 2 + (w.rows.length / w.lanes) * 2,
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
  for (const { bits, scale, transitions, table, lanes, rows } of [model.flat, model.cue, model.filter]) {
    u8(bits);
    f32(scale);
    u32(transitions.length);
    for (const weight of transitions) f32(weight);
    u32(rows.length / lanes);
    u8(lanes * 2);
    for (let word = 0; word < table.length; word += 2) u32(table[word]!);
    const columns = Array.from({ length: lanes * 2 }, (_, column) => column);
    const values: number[] = [];
    for (let row = 0; row < rows.length; row += lanes) {
      let mask = 0;
      for (const column of columns) {
        const value = weightAt(rows, row, column);
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
