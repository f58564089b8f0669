import { expect, test } from 'vitest';
import { type Judged, learnMachine } from '../../src/training/worth-machine.ts';
import type { Sentence } from '../../src/training/worth-sentences.ts';

const SIZE = 16;
/** Half of the sentences are told by bucket 1; of all, only the encoder knows: its first number. */
function sentence(worth: boolean, buckets: readonly number[]): Sentence {
  return {
    buckets: Int32Array.from(buckets),
    values: new Float64Array(buckets.length).fill(1 / Math.sqrt(buckets.length)),
    mean: Float64Array.of(buckets[0]! % 2, buckets[0]! % 3),
    embedding: Int8Array.of(worth ? 100 : -100, buckets[0]!),
  };
}
const judged = Array.from({ length: 40 }, (_, at): Judged => {
  const worth = at % 2 === 0;
  return { ...sentence(worth, [at % 4 < 2 ? (worth ? 1 : 2) : 3 + (at % 5)]), label: worth ? 1 : -1 };
});

test('a machine ranks what it learnt from', () => {
  const { score } = learnMachine(judged, [], SIZE);
  expect(score(sentence(true, [1]))).toBeGreaterThan(score(sentence(false, [2])));
});

test('a teacher tells what words mean that no judged sentence has', () => {
  const [good, bad] = [10, 11];
  const others = Array.from({ length: 40 }, (_, at) => sentence(at % 2 === 0, [at % 2 === 0 ? good : bad]));
  const untaught = learnMachine(judged, [], SIZE);
  const { score, weights } = learnMachine(judged, others, SIZE);
  expect(untaught.weights[good]).toBe(0);
  expect(weights[good]).toBeGreaterThan(0);
  expect(weights[bad]).toBeLessThan(0);
  expect(score(sentence(true, [good]))).toBeGreaterThan(score(sentence(false, [bad])));
});
