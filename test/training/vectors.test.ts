import { expect, test } from 'vitest';
import { readVectors, reduceVectors } from '../../src/training/vectors.ts';

/** Two families of words, each near one axis of the source. */
const vector = (axis: number, drift: number): number[] => Array.from({ length: 102 }, (_, d) => (d === axis ? 1 : d === 7 ? drift : 0));
const vectors = {
  the: vector(0, 0.1),
  a: vector(0, 0.2),
  me: vector(0, -0.1),
  tax: vector(3, 0.1),
  taxes: vector(3, -0.1),
  '5th': vector(5, 0),
};

test('words keep their neighbours when their vectors are reduced', () => {
  const read = readVectors(reduceVectors({ words: Object.keys(vectors), vectors }));
  const near = (a: string, b: string) => read.get(a)!.reduce((sum, value, d) => sum + value * read.get(b)![d]!, 0);
  expect([...read.keys()]).toEqual(['i', 'the', 'a', 'me', 'tax', 'taxes']);
  expect(near('tax', 'taxes')).toBeGreaterThan(0);
  expect(near('the', 'tax')).toBeLessThan(0);
  expect(read.get('i')).toEqual(read.get('me'));
});
