// Features as data: a template names the slots whose values are hashed together; a line a template.
//   compileTemplates({ word: 0, wordR1: 1 }, 0, 'word\nword wordR1') → two features a token: its word; its word with the next one
// A token's slots are filled once; all its features then come out of one small loop.

export type Templates = {
  /** What a template's hash begins with, so that templates of the same values differ. */
  readonly seeds: Int32Array;
  /** The slots of all templates one after the other, and where each template's end. */
  readonly slots: Uint8Array;
  readonly ends: Uint16Array;
};

/** `first` is the number of the first template: stages that share a weight table count on. Throws on a slot without a name. */
export function compileTemplates(names: Readonly<Record<string, number>>, first: number, lines: string): Templates {
  const templates = lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => line.split(/\s+/));
  const slots = templates.map((template) =>
    template.map((name) => {
      const slot = names[name];
      if (slot === undefined) throw new Error(`feature template “${template.join(' ')}”: no slot “${name}”`);
      return slot;
    }),
  );
  let end = 0;
  return {
    seeds: Int32Array.from(slots, (_, number) => Math.imul(first + number + 1, 0x9e3779b1)),
    slots: Uint8Array.from(slots.flat()),
    ends: Uint16Array.from(slots, ({ length }) => {
      end += length;
      return end;
    }),
  };
}

/** Writes a row number of a table of 2^bits rows for each template to `out`, from `n` on; returns the new `n`. */
export function hashFeatures({ seeds, slots, ends }: Templates, values: Int32Array, bits: number, out: Int32Array, n: number): number {
  const down = 32 - bits;
  let k = 0;
  for (let t = 0; t < seeds.length; t++) {
    let h = seeds[t]!;
    for (const end = ends[t]!; k < end; k++) {
      h = Math.imul(h ^ values[slots[k]!]!, 0x85ebca6b);
      h ^= h >>> 13;
    }
    h = Math.imul(h, 0x2c1b3c6d);
    out[n++] = (h ^ (h >>> 15)) >>> down;
  }
  return n;
}
