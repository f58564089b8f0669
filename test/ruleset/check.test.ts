// `check` on the bundled ruleset, and on small rulesets with one mistake each: `mistake ==> file: entry, field: what`.
import { expect, test } from 'vitest';
import { languages } from '../../src/language/index.ts';
import { checkRuleset } from '../../src/ruleset/check.ts';
import { format } from '../../src/ruleset/format.ts';
import { coreFiles } from './core.ts';

test('nothing is wrong with the bundled ruleset', () => {
  expect(checkRuleset(coreFiles(), languages)).toEqual([]);
}, 30_000);

const HEADER = { id: 'desk', name: 'Desk', version: 1, asOf: '2026-01-01' };
const SOURCES = [
  { key: 'monitor', title: 'Monitor', url: 'https://monitor.example/', date: '2025', licence: 'CC0', kind: 'typology' },
  { key: 'lexicon', title: 'Lexicon', url: 'https://lexicon.example/', date: '2025', licence: 'CC0', kind: 'reference' },
];
const proof = [
  { source: 'monitor', supports: 'control' },
  { source: 'lexicon', supports: 'ownership' },
];
const outlet = (more: object) => ({
  id: 'outlet/xx/one',
  name: 'Exampleville Courier',
  country: 'XX',
  kind: 'newspaper',
  control: 'state-controlled',
  ...more,
  evidence: 'evidence' in more ? more.evidence : proof,
});
const official = (offices: object[]) => ({ id: 'official/xx/doe', name: 'Jane Q Doe', country: 'XX', offices, evidence: proof });
const check = (contents: object, header: object = HEADER) =>
  checkRuleset(
    new Map([
      ['ruleset.json', format(header)],
      ['all.json', format({ sources: SOURCES, ...contents })],
    ]),
    languages,
  ).map(({ entry, field, what }) => `${[entry, field].filter(Boolean).join(', ')}: ${what}`);

test.each<[string, object, string[]]>([
  ['nothing', { outlets: [outlet({})] }, []],
  ['a field that is not known', { outlets: [outlet({ colour: 'red' })] }, ['outlet/xx/one: unknown field colour']],
  ['no evidence', { outlets: [outlet({ evidence: [] })] }, ['outlet/xx/one, evidence: Invalid input']],
  [
    'an unknown source',
    { outlets: [outlet({ evidence: [...proof, { source: 'hearsay', supports: 'x' }] })] },
    ['outlet/xx/one, evidence.2: unknown source “hearsay”'],
  ],
  [
    'a control type without a monitor',
    { outlets: [outlet({ evidence: [proof[1]] }), outlet({ id: 'outlet/xx/two', name: 'Exampleville Herald' })] },
    ['outlet/xx/one, control: “state-controlled” without a source that says so'],
  ],
  [
    "another control type than the monitor's",
    { outlets: [outlet({ typology: 'IP' })] },
    ["outlet/xx/one, control: “state-controlled”, but the monitor's code is IP"],
  ],
  [
    'the same id twice',
    { outlets: [outlet({}), outlet({ name: 'Exampleville Herald' })] },
    ['outlet/xx/one, id: the id stands in all.json too'],
  ],
  [
    'the same name twice',
    { outlets: [outlet({}), outlet({ id: 'outlet/xx/two' })] },
    ['outlet/xx/two, names: “Exampleville Courier” is a name of outlet/xx/one too, and no guard tells them apart'],
  ],
  [
    'the same domain twice',
    {
      outlets: [
        outlet({ domains: ['one.example'] }),
        outlet({ id: 'outlet/xx/two', name: 'Exampleville Herald', domains: ['one.example'] }),
      ],
    },
    ['outlet/xx/two, domains: one.example: is listed for outlet/xx/one too'],
  ],
  [
    'an address for a domain',
    { outlets: [outlet({ domains: ['https://www.one.example/'] })] },
    ['outlet/xx/one, domains: https://www.one.example/: not a domain'],
  ],
  ['a platform', { outlets: [outlet({ domains: ['facebook.com'] })] }, ['outlet/xx/one, domains: facebook.com: everybody publishes there']],
  [
    'a dead guard',
    { outlets: [outlet({ guards: [{ names: ['The Gazette'], near: ['Exampleland'] }] })] },
    ['outlet/xx/one, guards.0: “The Gazette” is no name of the entry'],
  ],
  ['a guard for nothing', { outlets: [outlet({ guards: [{}] })] }, ['outlet/xx/one, guards.0: asks for nothing']],
  [
    'a shadowing decoy',
    { outlets: [outlet({ not: ['Exampleville Courier'] })] },
    ['outlet/xx/one, not: “Exampleville Courier” shadows a name of the entry'],
  ],
  ['a dead decoy', { outlets: [outlet({ not: ['courier pigeon'] })] }, ['outlet/xx/one, not: “courier pigeon” holds no name of the entry']],
  [
    'dates in disorder',
    { officials: [official([{ role: 'Mayor', kind: 'governor', from: '2020', to: '2019-05' }])] },
    ['official/xx/doe, offices.0: ends on 2019-05, before it begins on 2020'],
  ],
  [
    'an office that begins in the future',
    { officials: [official([{ role: 'Mayor', kind: 'governor', from: '2999' }])] },
    ['official/xx/doe, offices.0: begins on 2999, in the future'],
  ],
  [
    'a spokesperson of nobody',
    { officials: [official([{ role: 'Speaker', kind: 'spokesperson', of: 'institution/xx/palace' }])] },
    ['official/xx/doe, offices.0.of: there is no institution “institution/xx/palace”'],
  ],
  [
    'an example that does not match',
    { outlets: [outlet({ examples: { match: ['The Exampleville Herald wrote so.'] } })] },
    ['outlet/xx/one, examples.match: does not match: “The Exampleville Herald wrote so.”'],
  ],
  [
    'an example that must not match',
    { outlets: [outlet({ examples: { not: ['The Exampleville Courier delivers parcels.'] } })] },
    ['outlet/xx/one, examples.not: matches: “The Exampleville Courier delivers parcels.”'],
  ],
  [
    'a guard that nothing can meet',
    { outlets: [outlet({ names: { en: ['The Gazette'] }, guards: [{ names: ['The Gazette'], near: ['printed'], within: 0 }] })] },
    ['outlet/xx/one, names: is not found where it should be: “The Gazette, printed.”'],
  ],
  [
    'a surname that is a full name too',
    { officials: [{ ...official([{ role: 'Mayor', kind: 'governor', from: '2020' }]), names: { en: ['Doe'] }, short: { en: ['Doe'] } }] },
    ['official/xx/doe, short: is found where nothing speaks for it: “Doe.”'],
  ],
  [
    'a noun that another one hides',
    {
      outlets: [outlet({})],
      nouns: [
        { language: 'en', office: 'governor', forms: ['reeve'] },
        { language: 'en', office: 'president', forms: ['reeve', 'doge'] },
      ],
    },
    ['en president, forms: does not match: “reeve”'],
  ],
  [
    "a noun's examples",
    {
      outlets: [outlet({})],
      nouns: [
        {
          language: 'en',
          media: 'television',
          forms: ['crown television'],
          examples: { match: ['Crown television showed it.', 'The crown showed it.'], not: ['He left crown television.'] },
        },
      ],
    },
    [
      'en television, examples.match: does not match: “The crown showed it.”',
      'en television, examples.not: matches: “He left crown television.”',
    ],
  ],
])('%s', (_, contents, expected) => {
  expect(check(contents)).toEqual(expected);
});

test('broken JSON, a missing header and a file out of its canonical form are named', () => {
  const what = (files: [string, string][]) => checkRuleset(new Map(files), languages).map((one) => `${one.file}: ${one.what.slice(0, 8)}`);
  expect(what([['all.json', '{']])).toEqual(['all.json: not JSON', 'ruleset.json: missing']);
  const header: [string, string] = ['ruleset.json', format(HEADER)];
  expect(what([header, ['all.json', '{"outlets":\n\n[]}']])).toEqual(['all.json: not in t']);
});
