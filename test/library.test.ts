// The library: its public names do what the README says. (test/build/package.test.ts asks publint about the package.)
import { expect, test } from 'vitest';
import { analyze, compile, exportFormats, languages, layer, readBuilt, readPlain } from '../src/index.ts';

test('a newsroom gets the same report from a text and a ruleset', () => {
  const built = readBuilt(
    JSON.stringify({
      id: 'desk',
      name: 'Desk',
      version: 1,
      asOf: '2026-01-01',
      files: [
        {
          outlets: [
            {
              id: 'outlet/xx/gazette',
              name: 'Freedonia Gazette',
              country: 'XX',
              kind: 'newspaper',
              control: 'state-controlled',
              evidence: [{ title: 'A register', url: 'https://example.org/', date: '2026-01-01', supports: 'Owned by the state' }],
            },
          ],
        },
      ],
    }),
  );
  if (!built.ok) throw new Error(built.detail);
  const lexicon = compile(layer([{ ruleset: built.ruleset }]).rulesets, languages);
  const report = analyze(readPlain('The Freedonia Gazette reported that the harvest had begun.', { language: 'en' }), lexicon);
  expect(report.attributions.map((one) => one.speaker?.entity)).toEqual(['outlet/xx/gazette']);
  expect(exportFormats.markdown.write(report)).toContain('the harvest had begun');
});
