// `npm run train:worth -- CLAIMS.jsonl` → src/language/worth/en.json, or with `--held-out 10` the average precision on every
// tenth line, which is left out; nothing is written then. `--folds 9` besides tells it by cross-validation within the other lines instead, by which
// everything here is chosen; `--seed 1` parts them otherwise. CLAIMS: a line {text, checkworthy: 0 | 1}. `--vectors FILE`: see vectors.ts.
// A linear support vector machine with squared hinge loss by dual coordinate descent (Hsieh et al. 2008), its features weighted by how far their shares
// among the two kinds of sentences lie apart (Wang and Manning 2012), and besides the mean of the words' vectors. What is learnt of vectors is written
// as one number a word. The same input makes the same file.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { worthScorer } from '../engine/claims/worth.ts';
import { BITS, featureReader, shapeOf } from '../engine/claims/worth-features.ts';
import { tokenize } from '../engine/tokens.ts';
import { type Lexis, readWorth, type WorthFile } from '../language/worth.ts';
import { findClusters } from './clusters.ts';
import { shuffled } from './random.ts';
import { add, readVectors, reduceVectors } from './vectors.ts';
import { lines } from './worth-lines.ts';
import { descend, type Learnable, ratios } from './worth-svm.ts';

/** How far the vectors' means spread beside the other features, which have length 1: 0.2 to 0.5 give the same (cross-validation). */
const VECTORS = 0.3;
/** Parts of the sentences, each judged by what the others teach. */
const CALIBRATION = 3;
const SIZE = 2 ** BITS;
const VECTOR_FILE = 'src/training/vectors-en.json';

type Line = { readonly text: string; readonly checkworthy: number };
/** With the mean of its words' vectors. */
type Example = Learnable & { readonly mean: Float64Array };
type Words = {
  readonly vectors: ReadonlyMap<string, Float64Array>;
  readonly lexis: Lexis;
  readonly file: Pick<WorthFile, 'words' | 'fine' | 'coarseOf'>;
};

function train(claims: readonly Line[], words: Words): WorthFile {
  const read = featureReader(words.lexis);
  const means = claims.map(({ text }) => meanVector(text, words.vectors));
  const { centre, spread } = spreadOf(means);
  const examples = claims.map(({ text, checkworthy }, at): Example => {
    const found = new Map<number, number>();
    read(text, (bucket, value) => {
      if (!found.has(bucket)) found.set(bucket, value);
    });
    const norm = Math.sqrt([...found.values()].reduce((sum, value) => sum + value * value, 0));
    return {
      buckets: Int32Array.from(found.keys()),
      values: Float64Array.from(found.values(), (value) => value / norm),
      mean: means[at]!.map((value, d) => (value - centre[d]!) * spread[d]!),
      label: checkworthy ? 1 : -1,
    };
  });
  const ratio = ratios(examples, SIZE);
  const scaled = examples.map(({ buckets, values, mean, label }) => ({
    label,
    buckets: Int32Array.from([...buckets, ...mean.map((_, d) => SIZE + d)]),
    values: Float64Array.from([...values.map((value, k) => value * ratio[buckets[k]!]!), ...mean]),
  }));
  const { weights, bias } = descend(scaled, SIZE + centre.length);
  const axis = spread.map((value, d) => value * weights[SIZE + d]!);
  const values = [...words.vectors.values()].map((vector) => product(axis, vector));
  const folded = weights.slice(0, SIZE).map((weight, bucket) => weight * ratio[bucket]!);
  const [scale, valueScale] = [largest(folded) / 127, largest(values) / 127];
  return {
    ...words.file,
    ...{ scale, valueScale, bias: bias - product(axis, centre), slope: 1, offset: 0 },
    values: base64(Int8Array.from(values, (value) => Math.round(value / valueScale))),
    weights: base64(Int8Array.from(folded, (weight) => Math.round(weight / scale))),
  };
}

const product = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, d) => sum + value * b[d]!, 0);
const largest = (values: Iterable<number>): number => [...values].reduce((most, value) => Math.max(most, Math.abs(value)), 0);
const base64 = (values: Int8Array | Uint16Array): string => Buffer.from(values.buffer).toString('base64');

/** Words without a vector count as nothing in particular. */
function meanVector(text: string, vectors: Words['vectors']): Float64Array {
  const tokens = tokenize(text);
  const mean = new Float64Array(vectors.values().next().value!.length);
  for (const { folded } of tokens) {
    const vector = vectors.get(shapeOf(folded));
    if (vector) add(mean, vector, 1 / tokens.length);
  }
  return mean;
}

/** The mean of all, and by what each dimension is multiplied so that all together spread by VECTORS. */
function spreadOf(points: readonly Float64Array[]): { centre: Float64Array; spread: Float64Array } {
  const centre = new Float64Array(points[0]!.length);
  for (const point of points) add(centre, point, 1 / points.length);
  const squares = centre.map((mean, d) => points.reduce((sum, point) => sum + (point[d]! - mean) ** 2, 0) / points.length);
  return { centre, spread: squares.map((square) => VECTORS / Math.sqrt(square * centre.length)) };
}

/** Score → probability by gradient descent on the logistic loss (Platt 1999), on sentences that the machine did not see: on its own, margins are too wide. */
function calibrate(claims: readonly Line[], words: Words): { slope: number; offset: number } {
  const points = Array.from({ length: CALIBRATION }, (_, fold) => {
    const mine = (index: number) => index % CALIBRATION === fold;
    const seen = train(
      claims.filter((_, index) => !mine(index)),
      words,
    );
    const score = worthScorer(readWorth(seen));
    return claims
      .filter((_, index) => mine(index))
      .map(({ text, checkworthy }) => {
        const chance = Math.min(1 - 1e-9, Math.max(1e-9, score(text)));
        return { at: Math.log(chance / (1 - chance)), label: checkworthy ? 1 : 0 };
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
  const vectors = readVectors(JSON.parse(readFileSync(VECTOR_FILE, 'utf8')));
  const { fine, coarseOf } = findClusters([...vectors.values()]);
  const sorted = [...vectors.keys()].map((word, at) => ({ word, fine: fine[at]! })).sort((a, b) => (a.word < b.word ? -1 : 1));
  return {
    vectors: new Map(sorted.map(({ word }) => [word, vectors.get(word)!])),
    lexis: new Map(sorted.map(({ word, fine }) => [word, { fine, coarse: coarseOf[fine]!, value: 0 }])),
    file: { words: sorted.map(({ word }) => word).join(' '), fine: base64(Uint16Array.from(sorted, ({ fine }) => fine)), coarseOf },
  };
}

const learn = (claims: readonly Line[], words: Words): WorthFile => ({ ...train(claims, words), ...calibrate(claims, words) });

type Measured = { readonly precision: number; readonly miss: number; readonly count: number; readonly speed: number };

function measure(file: WorthFile, claims: readonly Line[]): Measured {
  const score = worthScorer(readWorth(file));
  const begun = performance.now();
  const scored = claims.map(({ text, checkworthy }) => ({ score: score(text), label: checkworthy }));
  const seconds = (performance.now() - begun) / 1000;
  const bytes = claims.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const miss = scored.reduce((sum, one) => sum + (one.score - one.label) ** 2, 0) / scored.length;
  return { precision: averagePrecision(scored), miss, count: claims.length, speed: bytes / 1e6 / seconds };
}

const told = ({ precision, miss, count, speed }: Measured): string =>
  `average precision ${precision.toFixed(4)}, squared error ${miss.toFixed(4)} on ${count} held out, ${speed.toFixed(1)} MB/s\n`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'held-out': { type: 'string' }, folds: { type: 'string' }, seed: { type: 'string' }, vectors: { type: 'boolean' } },
});
const input = readFileSync(positionals[0]!, 'utf8');
if (values.vectors) writeFileSync(VECTOR_FILE, `${JSON.stringify(reduceVectors(JSON.parse(input)))}\n`);
else learnWorth(lines(input) as Line[], Number(values['held-out'] ?? 0), Number(values.folds ?? 0));

function learnWorth(claims: readonly Line[], every: number, folds: number): void {
  const words = knownWords();
  const held = (_: unknown, index: number) => every > 0 && index % every === every - 1;
  const kept = claims.filter((claim, index) => !held(claim, index));
  if (folds) {
    const order = shuffled(kept.length, Number(values.seed ?? 0));
    const part = (fold: number, mine: boolean) => [...order].filter((_, at) => (at % folds === fold) === mine).map((index) => kept[index]!);
    const found = Array.from({ length: folds }, (_, fold) => {
      const score = measure(learn(part(fold, false), words), part(fold, true));
      process.stdout.write(told(score));
      return score.precision;
    });
    const mean = found.reduce((sum, one) => sum + one, 0) / folds;
    process.stdout.write(`mean average precision ${mean.toFixed(4)}\n`);
    return;
  }
  const file = learn(kept, words);
  const json = JSON.stringify(file);
  process.stdout.write(`${kept.length} sentences, ${gzipSync(json).length} bytes gzipped\n`);
  if (every) process.stdout.write(told(measure(file, claims.filter(held))));
  else writeFileSync('src/language/worth/en.json', `${json}\n`);
}
