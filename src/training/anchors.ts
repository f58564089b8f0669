// Attributions without a cue hang on a word of their content: the one that most often stands in such contents, of all its places.
//   "Das Haus sei sicher. Es habe zwei Ausgänge." (German subjunctive, the source a sentence before) → "sei", "habe"
import { wordHash } from '../engine/attributions/features.ts';
import type { Document } from './corpus.ts';

/** A word seen less often says nothing yet. */
const LEAST = 5;

export function anchorCueless(documents: readonly Document[]): Document[] {
  const all = new Map<number, number>();
  const within = new Map<number, number>();
  const add = (counts: Map<number, number>, word: number) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { tokens, tokenGold } of documents) {
    for (const { folded } of tokens) add(all, wordHash(folded));
    for (const { cue, content } of tokenGold) if (!cue.length) for (const i of content) add(within, wordHash(tokens[i]!.folded));
  }
  const share = (word: number) => ((all.get(word) ?? 0) < LEAST ? 0 : (within.get(word) ?? 0) / (all.get(word)! + LEAST));
  return documents.map((document) => ({
    ...document,
    tokenGold: document.tokenGold.map((gold) => {
      if (gold.cue.length) return gold;
      const sources = new Set(gold.source);
      let best = -1;
      let most = 0;
      for (const i of gold.content) {
        const { folded, kind } = document.tokens[i]!;
        if (kind !== 'word' || sources.has(i) || share(wordHash(folded)) <= most) continue;
        most = share(wordHash(folded));
        best = i;
      }
      return { ...gold, anchor: best < 0 ? gold.source.slice(-1) : Int32Array.of(best) };
    }),
  }));
}
