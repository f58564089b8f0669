// Sentences and quotations: cases as data, and what holds for any text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../src/engine/quotations.ts';
import { splitSentences } from '../../src/engine/sentences.ts';
import { tokenize } from '../../src/engine/tokens.ts';
import { unknownLanguage } from '../../src/language/language.ts';
import type { Span } from '../../src/model.ts';
import { readPlain } from '../../src/page/plain.ts';
import { inLanguage, readCases } from './cases.ts';

const quotationsOf = (text: string) => findQuotations(text, readPlain(text).blocks, { ...unknownLanguage, dashQuotations: true });
const sentencesOf = (text: string, language = unknownLanguage) => splitSentences(text, readPlain(text).blocks, tokenize(text), language);

describe('quotations', () => {
  test.each(readCases('quotations'))('$input', ({ input, expected }) => {
    const found = quotationsOf(input).map(({ start, end, open }) => `⟨${input.slice(start, end)}⟩${open ? '→' : ''}`);
    expect(found.join(' ')).toBe(expected);
  });
});

describe('sentences', () => {
  test.each(readCases('sentences'))('$input', ({ input, expected }) => {
    const { language, text } = inLanguage(input);
    expect(
      sentencesOf(text, language)
        .map(({ start, end }) => text.slice(start, end))
        .join(' | '),
    ).toBe(expected);
  });
});

/** Text made of what breaks such code: marks, spaces, letters, line ends, half a surrogate pair. */
const naughty = fc
  .array(fc.oneof(fc.constantFrom(...'"“”„«»‹›‘’\'「」—-–.!?…,:  \n\nabcsAЖ9漢', '\ud800', '``', "''", 'U.S.', ' "', '" '), fc.string()), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));
const orderedInside = (spans: readonly Span[], text: string) => {
  let last = 0;
  for (const { start, end } of spans) {
    if (start < last || end <= start || end > text.length) return false;
    last = end;
  }
  return true;
};

test.each([
  ['tokens', tokenize],
  ['sentences', (text: string) => sentencesOf(text)],
  ['quotations', quotationsOf],
] as const)('%s lie in order inside any text', (_, find) => {
  fc.assert(fc.property(naughty, (text) => orderedInside(find(text), text)));
});

test.each(['"', "'", '“', '„', '«', '»', ' "', '“a” ', "'a' "])(
  'marks alone (%s) take linear time',
  (mark) => {
    const time = (n: number) => {
      const text = mark.repeat(n);
      const begun = performance.now();
      quotationsOf(text);
      return performance.now() - begun;
    };
    time(2_000);
    // A tenth of a second on an idle machine, some on a busy one; quadratic time would take minutes.
    expect(time(100_000)).toBeLessThan(10_000);
  },
  30_000,
);
