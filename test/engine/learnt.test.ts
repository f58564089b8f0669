// The learnt decision on our own sentences and on arbitrary text; the model file both ways.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseModel } from '../../src/engine/attributions/learnt-model.ts';
import { findAttributions } from '../../src/engine/attributions.ts';
import { findQuotations } from '../../src/engine/quotations.ts';
import { splitSentences } from '../../src/engine/sentences.ts';
import { tokenize } from '../../src/engine/tokens.ts';
import { languages } from '../../src/language/index.ts';
import type { Span } from '../../src/model.ts';
import { readPlain } from '../../src/page/plain.ts';

const bytes = readFileSync('assets/models/en.bin');
const model = parseModel(bytes);
const en = languages.en!;

function find(text: string) {
  const { blocks } = readPlain(text);
  const tokens = tokenize(text);
  return findAttributions(text, blocks, tokens, splitSentences(text, blocks, tokens, en), findQuotations(text, blocks, en), en, model);
}
const read = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
const parts = (text: string) =>
  find(text).map(({ source, cue, content }) => `${read(text, source)} | ${read(text, cue)} | ${read(text, content)}`);

describe('sentences of our own', () => {
  test.each([
    ['The minister said the bridge would open in May.', ['The minister | said | the bridge would open in May']],
    ['“We will rebuild the bridge,” the minister said.', ['the minister | said | “We will rebuild the bridge,”']],
    ['According to the ministry, the bridge was closed on Monday.', ['the ministry | According to | the bridge was closed on Monday']],
    ['The bridge was closed on Monday, and traffic went round it.', []],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected));
});

test('spans lie inside the text, whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom('said', 'He', '"', '“', '”', '.', ',', '\n', ' ', 'that', 'according to', ':', '―', 'Minister', 'told', '’'),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join(' ');
      for (const { source, cue, content, confidence } of find(text)) {
        for (const { start, end } of [...source, ...cue, ...content]) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 100) },
  );
});

test.each([
  ['an article', 'The minister said the bridge would open in May. “We will rebuild it,” he added, “and soon.”\n'.repeat(40)],
  ['one endless sentence', '“we stay,” he said, “and we pay,” '.repeat(100)],
])('ten times the text takes about ten times the time: %s', (_, text) => {
  const time = (text: string) => {
    const begun = performance.now();
    find(text);
    return performance.now() - begun;
  };
  time(text);
  const once = Math.min(time(text), time(text), time(text));
  const tenfold = text.repeat(10);
  expect(Math.min(time(tenfold), time(tenfold))).toBeLessThan(40 * once + 50);
});

describe('a file that is no model', () => {
  test.each([
    ['too short', bytes.subarray(0, 8), /not a model file/],
    ['another kind', new Uint8Array(64), /not a model file/],
    ['cut', bytes.subarray(0, bytes.length - 9), /cut short/],
    ['another version', Uint8Array.from(bytes.subarray(0, 64), (byte, i) => (i === 4 ? 99 : byte)), /version 99/],
  ])('%s', (_, broken, message) => expect(() => parseModel(broken)).toThrow(message));
});
