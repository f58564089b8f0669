// Whole reports against the bundled ruleset: to whom words are given. test/cases/namesakes.txt holds people and things that are only called alike.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { parseModel } from '../../src/engine/attributions/learnt-model.ts';
import { languages } from '../../src/language/index.ts';
import { compile } from '../../src/ruleset/compile.ts';
import { readCore } from '../ruleset/core.ts';
import { readCases } from './cases.ts';

const lexicon = compile([readCore()], languages, { en: parseModel(readFileSync('assets/models/en.bin')) });

test.each(readCases('namesakes'))('$input', ({ input, expected }) => {
  const { attributions } = analyze(
    {
      article: true,
      url: null,
      site: null,
      language: /\b(?:die|der)\b/.test(input) ? 'de' : 'en',
      title: null,
      published: '2026-02-01',
      publisher: null,
      authors: [],
      text: input,
      blocks: [{ start: 0, end: input.length, role: 'paragraph' }],
      links: [],
      notices: [],
    },
    lexicon,
  );
  const parties = attributions.flatMap(({ speaker, channel }) => [speaker, ...channel]).flatMap((party) => party?.entity ?? []);
  expect([...new Set(parties)].join('; ')).toBe(expected);
});
