// What nearly counted and which guard refused it: sentence → what, guard, and the words it is about. And that looking on changes nothing.
import { expect, test } from 'vitest';
import { analyze, explain } from '../../src/engine/analyze.ts';
import { languages } from '../../src/language/index.ts';
import { readPlain } from '../../src/page/plain.ts';
import { compile } from '../../src/ruleset/compile.ts';
import { readCore } from '../ruleset/core.ts';

const lexicon = compile([readCore()], languages);
const pageOf = (text: string) => readPlain(text, { language: 'en' });
const refused = (text: string) => {
  const { refusals } = explain(pageOf(text), lexicon);
  return refusals.map(({ what, guard, start, end }) => `${what}: ${guard}: ${text.slice(start, end)}`);
};

test.each([
  ['Kim ordered soup.', 'name: full-name: Kim'],
  ['He was caught on CCTV with two bags of apples.', 'name: neighbour: CCTV'],
  ['A sputnik is somebody who travels along.', 'name: letters: sputnik'],
  ['The bakers thought that the flour would last until May.', 'claim: mode: the flour would last until May'],
  ['The baker Ann Lindqvist said that the flour would last until May.', 'claim: unlisted: the flour would last until May'],
  ['“Who built the pier?” Kremlin spokesman Dmitry Peskov asked.', 'claim: question: “Who built the pier?'],
  ['The clerk said that the baker had claimed that the pier was closed.', 'attribution: overlap: the pier was closed'],
])('%s', (text, expected) => expect(refused(text).join('\n')).toContain(expected));

test('looking on changes nothing, and every stage is timed once', () => {
  const page = pageOf('“The pier is closed,” Kremlin spokesman Dmitry Peskov said. The baker thought that it would open in May.');
  const { timing: _, ...report } = analyze(page, lexicon);
  const { refusals, stages } = explain(page, lexicon);
  const { timing: __, ...again } = analyze(page, lexicon, { refuse: () => {}, done: () => {} });
  expect(again).toEqual(report);
  expect(new Set(stages.map(({ stage }) => stage)).size).toBe(stages.length);
  expect(stages.every(({ milliseconds }) => milliseconds >= 0)).toBe(true);
  for (const { start, end } of refusals) expect(start >= 0 && start < end && end <= page.text.length).toBe(true);
});
