// `npm run train:worth -- CLAIMS.jsonl` → src/language/worth/en.json, or with `--held-out 10` the average precision on every
// tenth line, which is left out; nothing is written then. `--folds 9` besides tells it by cross-validation within the other lines instead, by which
// everything here is chosen; `--seed 1` parts them otherwise. CLAIMS: a line {text, checkworthy: 0 | 1}. `--vectors FILE`: see vectors.ts.
// `--embedded FILE` (made by `--embed`, see worth-embed.ts): the same sentences and variants of them, as an encoder has them; then a teacher that sees this
// helps (worth-machine.ts). What is learnt of words' vectors is written as one number a word. The same input makes the same file.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { worthScorer } from '../engine/claims/worth.ts';
import { BITS } from '../engine/claims/worth-features.ts';
import { type Lexis, readWorth, type WorthFile } from '../language/worth.ts';
import { findClusters } from './clusters.ts';
import { shuffled } from './random.ts';
import { readVectors, reduceVectors } from './vectors.ts';
import { type Embedded, embedSentences } from './worth-embed.ts';
import { lines } from './worth-lines.ts';
import { type Judged, learnMachine, product } from './worth-machine.ts';
import { type Sentence, sentenceReader } from './worth-sentences.ts';

/** Parts of the sentences, each judged by what the others teach. */
const CALIBRATION = 3;
const SIZE = 2 ** BITS;
/** Weights are whole numbers up to this: 31 to 127 rank equally well, 127 take a quarter more room (one fold). */
const STEPS = 63;
const VECTOR_FILE = 'src/training/vectors-en.json';

type Claim = Judged & { readonly text: string };
/** Made of sentences that were judged, and of no use where one of these is held out. */
type Other = Sentence & { readonly of: readonly string[] };
type Words = {
  readonly vectors: ReadonlyMap<string, Float64Array>;
  readonly lexis: Lexis;
  readonly file: Pick<WorthFile, 'words' | 'fine' | 'coarseOf'>;
};

function train(claims: readonly Claim[], others: readonly Other[], words: Words): WorthFile {
  const known = new Set(claims.map(({ text }) => text));
  const { weights, axis, bias } = learnMachine(
    claims,
    others.filter(({ of }) => of.every((text) => known.has(text))),
    SIZE,
  );
  const values = [...words.vectors.values()].map((vector) => product(axis, vector));
  const [scale, valueScale] = [largest(weights) / STEPS, largest(values) / 127];
  return {
    ...words.file,
    ...{ scale, valueScale, bias, slope: 1, offset: 0 },
    values: base64(Int8Array.from(values, (value) => Math.round(value / valueScale))),
    weights: base64(Int8Array.from(weights, (weight) => Math.round(weight / scale))),
  };
}

const largest = (values: Iterable<number>): number => [...values].reduce((most, value) => Math.max(most, Math.abs(value)), 0);
const base64 = (values: Int8Array | Uint16Array): string => Buffer.from(values.buffer).toString('base64');

/** Score → probability by gradient descent on the logistic loss (Platt 1999), on sentences that the machine did not see: on its own, margins are too wide. */
function calibrate(claims: readonly Claim[], others: readonly Other[], words: Words): { slope: number; offset: number } {
  const points = Array.from({ length: CALIBRATION }, (_, fold) => {
    const mine = (index: number) => index % CALIBRATION === fold;
    const seen = train(
      claims.filter((_, index) => !mine(index)),
      others,
      words,
    );
    const score = worthScorer(readWorth(seen));
    return claims
      .filter((_, index) => mine(index))
      .map(({ text, label }) => {
        const chance = Math.min(1 - 1e-9, Math.max(1e-9, score(text)));
        return { at: Math.log(chance / (1 - chance)), label: label > 0 ? 1 : 0 };
      });
  }).flat();
  let [slope, offset] = [1, 0];
  for (let step = 0; step < 2000; step++) {
    let [bySlope, byOffset] = [0, 0];
    for (const { at, label } of points) {
      const miss = 1 / (1 + Math.exp(-(slope * at + offset))) - label;
      bySlope += miss * at;
      byOffset += miss;
    }
    slope -= (2 * bySlope) / points.length;
    offset -= (2 * byOffset) / points.length;
  }
  return { slope, offset };
}

function averagePrecision(scored: readonly { score: number; label: number }[]): number {
  let [hits, sum] = [0, 0];
  [...scored]
    .sort((a, b) => b.score - a.score)
    .forEach(({ label }, rank) => {
      if (label) sum += ++hits / (rank + 1);
    });
  return sum / hits;
}

/** In alphabetical order, in which they take less room. */
function knownWords(): Words {
  const vectors = knownVectors();
  const { fine, coarseOf } = findClusters([...vectors.values()]);
  const sorted = [...vectors.keys()].map((word, at) => ({ word, fine: fine[at]! })).sort((a, b) => (a.word < b.word ? -1 : 1));
  return {
    vectors: new Map(sorted.map(({ word }) => [word, vectors.get(word)!])),
    lexis: new Map(sorted.map(({ word, fine }) => [word, { fine, coarse: coarseOf[fine]!, value: 0 }])),
    file: { words: sorted.map(({ word }) => word).join(' '), fine: base64(Uint16Array.from(sorted, ({ fine }) => fine)), coarseOf },
  };
}

const learn = (claims: readonly Claim[], others: readonly Other[], words: Words): WorthFile => ({
  ...train(claims, others, words),
  ...calibrate(claims, others, words),
});

type Measured = { readonly precision: number; readonly miss: number; readonly count: number; readonly speed: number };

function measure(file: WorthFile, claims: readonly Claim[]): Measured {
  const score = worthScorer(readWorth(file));
  const begun = performance.now();
  const scored = claims.map(({ text, label }) => ({ score: score(text), label: label > 0 ? 1 : 0 }));
  const seconds = (performance.now() - begun) / 1000;
  const bytes = claims.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const miss = scored.reduce((sum, one) => sum + (one.score - one.label) ** 2, 0) / scored.length;
  return { precision: averagePrecision(scored), miss, count: claims.length, speed: bytes / 1e6 / seconds };
}

const told = ({ precision, miss, count, speed }: Measured): string =>
  `average precision ${precision.toFixed(4)}, squared error ${miss.toFixed(4)} on ${count} held out, ${speed.toFixed(1)} MB/s\n`;

function readSentences(file: string, embedded: string | undefined, words: Words): { claims: Claim[]; others: Other[] } {
  const read = sentenceReader(words.lexis, words.vectors);
  const bytes = ({ embedding }: Embedded) => new Int8Array(Buffer.from(embedding, 'base64'));
  const found = embedded ? (lines(readFileSync(embedded, 'utf8')) as Embedded[]) : [];
  const own = new Map(found.filter(({ of }) => !of.length).map((one) => [one.text, one]));
  return {
    claims: claimsOf(file).map(({ text, checkworthy }): Claim => {
      const one = own.get(text);
      return { text, label: checkworthy ? 1 : -1, ...read(text, one ? bytes(one) : null) };
    }),
    others: found.filter(({ of }) => of.length).map((one) => ({ of: one.of, ...read(one.text, bytes(one)) })),
  };
}

const claimsOf = (file: string) => lines(readFileSync(file, 'utf8')) as { readonly text: string; readonly checkworthy: number }[];
const knownVectors = () => readVectors(JSON.parse(readFileSync(VECTOR_FILE, 'utf8')));

function learnWorth(file: string, embedded: string | undefined, every: number, folds: number, seed: number): void {
  const words = knownWords();
  const { claims, others } = readSentences(file, embedded, words);
  const held = (_: unknown, index: number) => every > 0 && index % every === every - 1;
  const kept = claims.filter((claim, index) => !held(claim, index));
  if (folds) {
    const order = shuffled(kept.length, seed);
    const part = (fold: number, mine: boolean) => [...order].filter((_, at) => (at % folds === fold) === mine).map((index) => kept[index]!);
    const found = Array.from({ length: folds }, (_, fold) => {
      const { precision } = measure(train(part(fold, false), others, words), part(fold, true));
      process.stdout.write(`average precision ${precision.toFixed(4)}\n`);
      return precision;
    });
    const mean = found.reduce((sum, one) => sum + one, 0) / folds;
    process.stdout.write(`mean average precision ${mean.toFixed(4)}\n`);
    return;
  }
  const learnt = learn(kept, others, words);
  const json = JSON.stringify(learnt);
  process.stdout.write(`${kept.length} sentences, ${gzipSync(json).length} bytes gzipped\n`);
  if (every) process.stdout.write(told(measure(learnt, claims.filter(held))));
  else writeFileSync('src/language/worth/en.json', `${json}\n`);
}

const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'held-out': text, folds: text, seed: text, embedded: text, embed: text, vectors: { type: 'boolean' } },
});
if (values.vectors) writeFileSync(VECTOR_FILE, `${JSON.stringify(reduceVectors(JSON.parse(readFileSync(positionals[0]!, 'utf8'))))}\n`);
else if (values.embed)
  await embedSentences(
    values.embed,
    claimsOf(positionals[0]!).map(({ text }) => text),
    knownVectors(),
    (line) => process.stdout.write(`${JSON.stringify(line)}\n`),
  );
else learnWorth(positionals[0]!, values.embedded, Number(values['held-out'] ?? 0), Number(values.folds ?? 0), Number(values.seed ?? 0));
