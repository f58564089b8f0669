// What is left of a report when its reader has called an entry wrong.
import { expect, test } from 'vitest';
import { chooseReport } from '../../extension/content/choice.ts';
import { defaultSettings } from '../../extension/settings.ts';
import { analyze } from '../../src/engine/analyze.ts';
import { languages } from '../../src/language/index.ts';
import { readPlain } from '../../src/page/plain.ts';
import { compile } from '../../src/ruleset/compile.ts';
import { readCore } from '../ruleset/core.ts';

const text = `“The ferry sails in May, and in June the second one follows it to the island,” Kremlin spokesman Dmitry Peskov said.
“There is no ferry,” Ukrainian President Volodymyr Zelenskyy said. The Russian Foreign Ministry said the ferry was late.`;
const report = analyze(readPlain(text, { url: null, language: 'en', published: '2025-03-01' }), compile([readCore()], languages));

test('the mix counts what they said among the others, its voices by size and the journalist last', () => {
  const shares = (overrides: readonly string[]) =>
    chooseReport(report, { ...defaultSettings(), overrides }).mix.parts.map(
      ({ voice, country, characters }) => [voice, country, characters] as const,
    );
  const [before, after] = [shares([]), shares(['official/ru/peskov'])];
  const sum = (parts: typeof before) => parts.reduce((all, [, , characters]) => all + characters, 0);
  expect(sum(after)).toBe(sum(before));
  expect(before.map(([voice, country]) => [voice, country])).toEqual([
    ['official', 'RU'],
    ['official', 'UA'],
    ['journalist', null],
  ]);
  expect(after.map(([voice, country]) => [voice, country])).toEqual([
    ['other', null],
    ['official', 'UA'],
    ['official', 'RU'],
    ['journalist', null],
  ]);
});
