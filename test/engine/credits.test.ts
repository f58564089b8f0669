// State media that the text credits, whether an attribution has them or not: test/cases/state-media.txt, through the whole line.
import { expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { languages } from '../../src/language/index.ts';
import { readPlain } from '../../src/page/plain.ts';
import { compile } from '../../src/ruleset/compile.ts';
import { readCore } from '../ruleset/core.ts';
import { readCases } from './cases.ts';

const lexicon = compile([readCore()], languages);
const report = (language: string, text: string, url: string | null = null) =>
  analyze(readPlain(text, { url, language, published: '2024-05-01' }), lexicon);

test.each(readCases('state-media'))('$input', ({ input, expected }) => {
  const [, language = '', text = ''] = /^([a-z]{2}): (.*)$/s.exec(input) ?? [];
  const { attributions, links } = report(language, text);
  const parties = attributions.flatMap(({ speaker, channel }) => [speaker, ...channel]);
  const shown = [
    ...parties.flatMap((party) => (party?.kind === 'outlet' && party.entity ? [party.entity] : [])),
    ...links.map(({ entity }) => entity),
  ];
  expect([...new Set(shown)].join('; ')).toBe(expected);
});

test('a credit lies over the name, once an outlet, and not where a link or a speaker has it already', () => {
  const text = 'PYONGYANG, March 3 (KCNA) -- A pond was dug.\n\nA second pond was dug. (KCNA)';
  expect(report('en', text).links).toEqual([
    { kind: 'credit', entity: 'outlet/kp/kcna', href: null, text: 'KCNA', span: { start: 20, end: 24 } },
  ]);
  expect(report('en', text, 'http://www.kcna.kp/en/1').links.map(({ kind }) => kind)).toEqual(['host']);
  expect(report('en', 'KCNA reported that a pond was dug. (KCNA)').links).toEqual([]);
});

test('an outlet that no state controls, or none that day, is neither a credit nor a listed party', () => {
  for (const [text, published] of [
    ['The bridge is closed, the BBC reported.', '2024-05-01'],
    ['The bridge in Poland is closed, TVP reported.', '2025-05-01'],
  ] as const) {
    const { attributions, links } = analyze(readPlain(text, { url: null, language: 'en', published }), lexicon);
    expect(
      [...links, ...attributions.flatMap(({ speaker, channel }) => [speaker, ...channel]).filter((party) => party?.entity)],
      text,
    ).toEqual([]);
  }
});
