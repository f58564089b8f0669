// `npm run train:worth -- CLAIMS.jsonl TEXT.jsonl…` → src/language/worth/en.json, or with `--held-out 10` the average precision on every
// tenth line, which is left out; nothing is written then. `--folds 9` besides tells it by cross-validation within the other lines instead, by which
// everything here is chosen. CLAIMS: a line {text, checkworthy: 0 | 1}; TEXT: {text}, to learn clusters from.
// A linear support vector machine with squared hinge loss by dual coordinate descent (Hsieh et al. 2008), its features weighted by how far their shares
// among the two kinds of sentences lie apart (Wang and Manning 2012). The same input makes the same file.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { worthScorer } from '../engine/claims/worth.ts';
import { BITS, featureReader } from '../engine/claims/worth-features.ts';
import { type Clusters, readWorth, type WorthFile } from '../language/worth.ts';
import { findClusters } from './clusters.ts';
import { lines } from './worth-lines.ts';

/** Chosen by cross-validation on nine tenths of ClaimBuster: cost 1–4, power 0.35–1.5, smoothing 0.1–3; weighting by rarity gave 0.4 points less. */
const COST = 2;
const POWER = 0.5;
const SMOOTHING = 0.25;
const EPOCHS = 30;
/** Parts of the sentences, each judged by what the others teach. */
const CALIBRATION = 3;
const SIZE = 2 ** BITS;

type Line = { readonly text: string; readonly checkworthy: number };
type Example = { readonly buckets: Int32Array; readonly values: Float64Array; readonly label: 1 | -1 };

function train(claims: readonly Line[], clusters: Clusters, words: WorthFile): WorthFile {
  const read = featureReader(clusters);
  const examples = claims.map(({ text, checkworthy }): Example => {
    const found = new Map<number, number>();
    read(text, (bucket, value) => {
      if (!found.has(bucket)) found.set(bucket, value);
    });
    const norm = Math.sqrt([...found.values()].reduce((sum, value) => sum + value * value, 0));
    return {
      buckets: Int32Array.from(found.keys()),
      values: Float64Array.from(found.values(), (value) => value / norm),
      label: checkworthy ? 1 : -1,
    };
  });
  const ratio = ratios(examples);
  const scaled = examples.map(({ buckets, values, label }) => ({
    buckets,
    label,
    values: values.map((value, k) => value * ratio[buckets[k]!]!),
  }));
  const { weights, bias } = descend(scaled);
  const folded = weights.map((weight, bucket) => weight * ratio[bucket]!);
  const largest = folded.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / 127;
  const bytes = Int8Array.from(folded, (weight) => Math.round(weight / scale));
  return { ...words, scale, bias, slope: 1, offset: 0, weights: Buffer.from(bytes.buffer).toString('base64') };
}

/** How much more of one kind's weight than of the other's a feature has, as a power of the logarithm; what occurred once tells nothing. */
function ratios(examples: readonly Example[]): Float64Array {
  const [seen, yes, no] = [new Float64Array(SIZE), new Float64Array(SIZE).fill(SMOOTHING), new Float64Array(SIZE).fill(SMOOTHING)];
  for (const { buckets, values, label } of examples)
    buckets.forEach((bucket, k) => {
      seen[bucket]!++;
      (label > 0 ? yes : no)[bucket]! += values[k]!;
    });
  const [allYes, allNo] = [yes, no].map((sums) => sums.reduce((sum, value, bucket) => sum + (seen[bucket] ? value : 0), 0)) as [
    number,
    number,
  ];
  return seen.map((count, bucket) => (count < 2 ? 0 : Math.abs(Math.log(yes[bucket]! / allYes / (no[bucket]! / allNo))) ** POWER));
}

function descend(examples: readonly Example[]): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(SIZE);
  let bias = 0;
  const alpha = new Float64Array(examples.length);
  const order = examples.map((_, index) => index);
  let seed = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const { buckets, values, label } = examples[index]!;
      let score = bias;
      let length = 1 + 1 / (2 * COST);
      for (let k = 0; k < buckets.length; k++) {
        score += weights[buckets[k]!]! * values[k]!;
        length += values[k]! * values[k]!;
      }
      const next = Math.max(0, alpha[index]! - (label * score - 1 + alpha[index]! / (2 * COST)) / length);
      const change = (next - alpha[index]!) * label;
      if (change === 0) continue;
      alpha[index] = next;
      for (let k = 0; k < buckets.length; k++) weights[buckets[k]!]! += change * values[k]!;
      bias += change;
    }
  }
  return { weights, bias };
}

/** Score → probability by gradient descent on the logistic loss (Platt 1999), on sentences that the machine did not see: on its own, margins are too wide. */
function calibrate(claims: readonly Line[], clusters: Clusters, words: WorthFile): { slope: number; offset: number } {
  const points = Array.from({ length: CALIBRATION }, (_, fold) => {
    const mine = (index: number) => index % CALIBRATION === fold;
    const seen = train(
      claims.filter((_, index) => !mine(index)),
      clusters,
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

function learn(claims: readonly Line[], others: readonly { readonly text: string }[]): WorthFile {
  const { clusters, words } = findClusters([...others, ...claims].map(({ text }) => text));
  return { ...train(claims, clusters, words), ...calibrate(claims, clusters, words) };
}

function test(file: WorthFile, claims: readonly Line[]): string {
  const score = worthScorer(readWorth(file));
  const begun = performance.now();
  const scored = claims.map(({ text, checkworthy }) => ({ score: score(text), label: checkworthy }));
  const seconds = (performance.now() - begun) / 1000;
  const bytes = claims.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const miss = scored.reduce((sum, one) => sum + (one.score - one.label) ** 2, 0) / scored.length;
  return `average precision ${averagePrecision(scored).toFixed(4)}, squared error ${miss.toFixed(4)} on ${claims.length} held out, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s\n`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'held-out': { type: 'string' }, folds: { type: 'string' } },
});
const claims = lines(readFileSync(positionals[0]!, 'utf8')) as Line[];
const others = positionals.slice(1).flatMap((file) => lines(readFileSync(file, 'utf8')));
const every = Number(values['held-out'] ?? 0);
const folds = Number(values.folds ?? 0);
const kept = claims.filter((_, index) => !every || index % every !== every - 1);
if (folds) {
  for (let fold = 0; fold < folds; fold++) {
    const file = learn(
      kept.filter((_, index) => index % folds !== fold),
      others,
    );
    process.stdout.write(
      test(
        file,
        kept.filter((_, index) => index % folds === fold),
      ),
    );
  }
} else {
  const file = learn(kept, others);
  const json = JSON.stringify(file);
  process.stdout.write(`${kept.length} sentences, ${gzipSync(json).length} bytes gzipped\n`);
  if (every)
    process.stdout.write(
      test(
        file,
        claims.filter((_, index) => index % every === every - 1),
      ),
    );
  else writeFileSync('src/language/worth/en.json', `${json}\n`);
}
