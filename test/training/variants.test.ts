import { expect, test } from 'vitest';
import { variantsOf } from '../../src/training/worth-variants.ts';

const vectors = new Map([
  ['taxes', Float64Array.of(1, 0.1)],
  ['fees', Float64Array.of(1, 0.2)],
  ['rivers', Float64Array.of(-0.2, 1)],
]);
const sentences = Array.from({ length: 20 }, (_, at) => `Town ${at + 10} raised taxes by ${at + 2} percent, and nobody complained.`);

test('variants are new, know what they were made of, and are the same each time', () => {
  const made = variantsOf(sentences, vectors);
  expect(made.length).toBeGreaterThan(40);
  for (const { text, of } of made) {
    expect(sentences).not.toContain(text);
    for (const one of of) expect(sentences).toContain(one);
  }
  expect(variantsOf(sentences, vectors)).toEqual(made);
});

test('words are swapped for near ones only, sentences cut where a part begins, and two mixed', () => {
  const made = variantsOf(sentences, vectors);
  const all = made.map(({ text }) => text).join('\n');
  expect(all).toContain('raised fees by');
  expect(all).not.toContain('rivers');
  expect(made.some(({ text }) => text === 'And nobody complained.' || text === 'Nobody complained.')).toBe(true);
  expect(made.some(({ of }) => of.length === 2 && of[0] !== of[1])).toBe(true);
});
