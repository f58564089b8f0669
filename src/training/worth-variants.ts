// Sentences → sentences like them, which nobody has judged: words and figures swapped for near ones, a part alone, the head of one before the tail of another.
// They need not make sense: what they are worth is the teacher's to say (worth-machine.ts). A seeded choice: the same sentences give the same variants.
//   "They cut taxes by 40 percent, and wages rose." → {text: "They cut taxes by 72 percent.", of: ["They cut taxes by 40 percent, and wages rose."]}, …
import { unit } from './vectors.ts';

/** `of`: the sentences that it was made of. */
export type Variant = { readonly text: string; readonly of: readonly string[] };

/** How many words are swapped in the three variants that have all of a sentence, or a mixture. */
const [FEW, MANY, MIXED] = [0.25, 0.5, 0.1];
/** Words are near whose vectors are as near as this; so many of the nearest are chosen from. */
const [NEAR, NEAREST] = [0.7, 8];
const CUT = /[,;]\s+|\s+-\s+|\s+(?=(?:and|but|because|that|which|who|when|if|so|or|to|for|in|by)\s)/g;
const WORD = /[A-Za-z][A-Za-z'-]*|\d[\d,.]*\d|\d/g;
const YEAR = /^(?:19|20)\d\d$/;
const KEPT = new Set(
  'the a an of to in and or that is are was were be been have has had do does did will would can could should i you he she it we they my your his her its our their this these those not for on with at by from as but if who what which there'.split(
    ' ',
  ),
);

export function variantsOf(sentences: readonly string[], vectors: ReadonlyMap<string, Float64Array>): Variant[] {
  const random = randomly(7);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const near = neighbours(vectors);
  const swap = (text: string, share: number): string =>
    text.replace(WORD, (word) => {
      if (random() > share) return word;
      if (YEAR.test(word)) return String(1960 + Math.floor(random() * 56));
      if (/^\d/.test(word)) return word.replace(/\d/g, () => String(1 + Math.floor(random() * 9)));
      const folded = word.toLowerCase();
      const choice = KEPT.has(folded) ? [] : near(folded);
      return choice.length ? (word === folded ? pick(choice) : capital(pick(choice))) : word;
    });
  const made = new Map<string, Variant>();
  const add = (text: string, ...of: string[]) => {
    const written = capital(text.trim());
    if (written.split(' ').length >= 3) made.set(written, { text: written, of });
  };
  for (const text of sentences) {
    add(swap(text, FEW), text);
    add(swap(text, MANY), text);
    const cuts = [...text.matchAll(CUT)];
    if (!cuts.length) continue;
    const [one, two, other] = [pick(cuts), pick(cuts), pick(sentences)];
    if (random() < 0.5) add(`${text.slice(0, one.index)}.`, text);
    else add(text.slice(one.index + one[0].length), text);
    const joints = [...other.matchAll(CUT)];
    if (joints.length) add(swap(text.slice(0, two.index) + other.slice(pick(joints).index), MIXED), text, other);
  }
  for (const text of sentences) made.delete(text);
  return [...made.values()];
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** 0–1, seeded: mulberry32. */
function randomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}

function neighbours(vectors: ReadonlyMap<string, Float64Array>): (word: string) => readonly string[] {
  const units = [...vectors].filter(([word]) => /^[a-z]+$/.test(word)).map(([word, vector]) => ({ word, vector: unit(vector) }));
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    const own = vectors.has(word) ? unit(vectors.get(word)!) : null;
    const near = own
      ? units
          .map((other) => ({ word: other.word, at: own.reduce((sum, value, d) => sum + value * other.vector[d]!, 0) }))
          .filter((other) => other.at > NEAR && other.word !== word)
          .sort((a, b) => b.at - a.at)
          .slice(0, NEAREST)
          .map((other) => other.word)
      : [];
    known.set(word, near);
    return near;
  };
}
