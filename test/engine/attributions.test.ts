// Attributions by rules: cases as data, and what holds for any text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAttributions } from '../../src/engine/attributions.ts';
import { findQuotations } from '../../src/engine/quotations.ts';
import { splitSentences } from '../../src/engine/sentences.ts';
import { tokenize } from '../../src/engine/tokens.ts';
import { languages } from '../../src/language/index.ts';
import { type Language, unknownLanguage } from '../../src/language/language.ts';
import type { Span } from '../../src/model.ts';
import { readPlain } from '../../src/page/plain.ts';
import { inLanguage, readCases } from './cases.ts';

const attributionsOf = (text: string, language: Language) => {
  const { blocks } = readPlain(text);
  const tokens = tokenize(text);
  const sentences = splitSentences(text, blocks, tokens, language);
  return findAttributions(text, blocks, tokens, sentences, findQuotations(text, blocks, language), language, null);
};

describe.each(['attributions-en', 'attributions-de', 'attributions-ru', 'attributions-more'])('%s', (file) => {
  test.each(readCases(file))('$input', ({ input, expected }) => {
    const { language, text } = inLanguage(input);
    const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const found = attributionsOf(text, language).map(({ source, cue, content }) => [source, cue, content].map(words).join(' | '));
    expect(found.join(' ;; ').trim()).toBe(expected.replaceAll('¶', '\n'));
  });
});

const everyLanguage = [...new Set([...Object.values(languages), unknownLanguage])];

describe('a thing behind a verb that wants a clause is an act, not speech', () => {
  test.each([
    ['The president declared three days of mourning for those killed.', 'act'],
    ['The president declared the talks were over.', 'speech'],
    ['The minister highlighted the importance of the port.', 'act'],
    ['The minister highlighted that the port matters.', 'speech'],
    ['The minister claimed that nobody attacked the port.', 'speech'],
  ])('%s', (text, mode) => {
    const modes = attributionsOf(text, languages.en!).map((one) => one.mode);
    expect(modes.filter((one) => one !== mode)).toEqual([]);
    expect(mode === 'act' || modes.length === 1).toBe(true);
  });
});

/** Cues, function words, names and marks of a language in any order: what a rule could trip over. */
const scrambled = fc.constantFrom(...everyLanguage).chain((language) => {
  const vocabulary = [
    ...language.cues.flatMap(({ forms, separable }) => [
      ...forms.slice(0, 3),
      ...separable.flatMap(({ verb, particle }) => [verb, particle]),
    ]),
    ...language.according.before,
    ...language.according.after,
    ...language.complementisers,
    ...language.auxiliaries,
    ...language.prepositions,
    ...language.pronouns.flatMap(({ forms }) => forms),
    ...language.times,
  ];
  const word = fc.constantFrom(
    ...(vocabulary.length ? vocabulary : ['a']),
    'Putin',
    'Anna',
    '12',
    '“',
    '”',
    '"',
    '«',
    '»',
    '—',
    '- ',
    ',',
    '.',
    ':',
    '\n',
    '\n— ',
    "'",
  );
  return fc.record({ language: fc.constant(language), text: fc.array(word, { maxLength: 80 }).map((parts) => parts.join(' ')) });
});

test('spans lie in order inside any text, contents are never empty, ids are unique', () => {
  fc.assert(
    fc.property(scrambled, ({ language, text }) => {
      const found = attributionsOf(text, language);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      for (const { source, cue, content, confidence } of found) {
        expect(content.length).toBeGreaterThan(0);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const { start, end } of [...source, ...cue, ...content]) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 150 },
  );
}, 30_000);

test.each([
  ['said ', 'en'],
  ['Putin said that ', 'en'],
  ['“A b c d,” said Putin, ', 'en'],
  ['according to Putin, ', 'en'],
  ['— сказал, — ', 'ru'],
  ['«Да, — сказал он. — ', 'ru'],
  ['laut Putin, teilte ', 'de'],
  ['Kaya, dedi ', 'tr'],
])(
  'one endless sentence of "%s" takes linear time',
  (part, code) => {
    const time = (n: number) => {
      const text = part.repeat(n);
      const begun = performance.now();
      attributionsOf(text, languages[code]!);
      return performance.now() - begun;
    };
    time(500);
    // A tenth of a second on an idle machine, some on a busy one; quadratic time would take minutes.
    expect(time(3_000)).toBeLessThan(10_000);
  },
  30_000,
);
