// Mentions against the bundled ruleset: names that must be found, and test/cases/decoys.txt, in which none may.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseLanguage } from '../../src/engine/language.ts';
import { findMentions } from '../../src/engine/mentions.ts';
import { tokenize } from '../../src/engine/tokens.ts';
import { languages } from '../../src/language/index.ts';
import { compile } from '../../src/ruleset/compile.ts';
import { readCore } from '../ruleset/core.ts';
import { readCases } from './cases.ts';

const lexicon = compile([readCore()], languages);
const found = (text: string) => {
  const tokens = tokenize(text);
  return findMentions(text, tokens, lexicon, { language: chooseLanguage({ language: null }, tokens, lexicon).code });
};
const entities = (text: string) => found(text).map(({ entity }) => entity);

test.each(readCases('mentions'))('$input', ({ input, expected }) => {
  const spans = found(input).map(({ start, end, entity }) => `${input.slice(start, end)} = ${entity}`);
  expect(spans.join('; ')).toBe(expected);
});

const decoys = readCases('decoys');
test('there are at least 200 decoys', () => expect(decoys.filter(({ expected }) => expected === '').length).toBeGreaterThanOrEqual(200));
test.each(decoys)('decoy: $input', ({ input, expected }) => {
  expect(entities(input).join('; ')).toBe(expected);
});

test('mentions ascend, lie inside the text and do not overlap', () => {
  const words = fc.constantFrom(
    'TASS',
    'Putin',
    'the',
    'Iranian',
    'state',
    'TV',
    'foreign',
    'ministry',
    'said',
    '“',
    'RT',
    'Москва',
    '新华社',
    '’s',
    '.',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const text = parts.join(' ');
      let last = 0;
      for (const { start, end } of found(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
    { numRuns: 50 },
  );
}, 20_000);
