// A ruleset with its phrases ready made must say of every text what it says without, alone and under another one that overrides it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { nameIn } from '../../src/engine/lexicon.ts';
import { longestAt } from '../../src/engine/trie.ts';
import { languages } from '../../src/language/index.ts';
import type { PageText } from '../../src/model.ts';
import { compile } from '../../src/ruleset/compile.ts';
import { layer } from '../../src/ruleset/layer.ts';
import { packRuleset } from '../../src/ruleset/pack.ts';
import { eachPhrase } from '../../src/ruleset/phrases.ts';
import { type Ruleset, ruleset } from '../../src/ruleset/schema.ts';
import { readCore } from './core.ts';

const core = readCore();
const packed = packRuleset(core);
const desk: Ruleset = {
  id: 'desk',
  name: 'Desk',
  version: 1,
  asOf: '2026-01-01',
  files: [
    {
      outlets: [
        {
          id: 'outlet/ru/tass',
          name: 'TASS Desk Name',
          country: 'RU',
          kind: 'agency',
          control: 'state-controlled',
          evidence: [{ title: 'A', url: 'https://a.example/', date: '2025', supports: 'control' }],
        },
        {
          id: 'outlet/ru/sergei',
          name: 'Sergei Courier',
          country: 'RU',
          kind: 'agency',
          control: 'state-controlled',
          evidence: [{ title: 'A', url: 'https://a.example/', date: '2025', supports: 'control' }],
        },
      ],
    },
    { exceptions: [{ entry: 'official/ru/lavrov', why: 'not ours' }] },
  ],
};
const over = (bundled: Ruleset) => layer([{ ruleset: bundled, revoked: ['outlet/ir/tasnim'] }, { ruleset: desk }]).rulesets;
const pairs = [
  ['alone', compile([core], languages), compile([packed], languages)],
  ['under another', compile(over(core), languages), compile(over(packed), languages)],
] as const;

const texts = ['mentions', 'decoys'].map((name) => readFileSync(`test/cases/${name}.txt`, 'utf8').replaceAll(/==>.*/g, ''));
texts.push('TASS Desk Name and Sergei Courier quoted Sergei Lavrov, Tasnim and TASS. “No,” said Lavrov, the Russian foreign minister.');
const pageOf = (text: string): PageText => ({
  article: true,
  url: null,
  site: null,
  language: 'en',
  title: null,
  published: '2025-03-01',
  publisher: null,
  authors: [],
  text,
  blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
  links: [],
  notices: [],
});

test.each(pairs)('%s, every phrase stands for the same', (_, plain, ready) => {
  const words = new Map<string, string>();
  eachPhrase(core, [], (kind, phrase) => {
    const tokens = phrase.map((folded) => ({ folded }));
    const [expected, found] = [plain, ready].map((one) => JSON.stringify(longestAt<unknown>(one[kind], tokens, 0)));
    if (expected !== found) words.set(phrase.join(' '), `${found} for ${expected}`);
  });
  expect([...words]).toEqual([]);
});

test.each(pairs)('%s, the analysis of a text is the same', (_, plain, ready) => {
  for (const text of texts) {
    const [expected, found] = [plain, ready].map((one) => ({ ...analyze(pageOf(text), one), timing: null }));
    expect(found).toEqual(expected);
    expect(expected?.mentions.length).toBeGreaterThan(2);
  }
});

test.each(pairs)('%s, every entry has the same name in every language', (_, plain, ready) => {
  const spoken = ['en', ...Object.keys(languages)];
  const different = Object.values(plain.entities).flatMap((entity) =>
    spoken.flatMap((language) => {
      const found = ready.entities[entity.id];
      const [expected, name] = [nameIn(plain, entity, language), found && nameIn(ready, found, language)];
      return expected === name ? [] : [`${entity.id} ${language}: ${name} for ${expected}`];
    }),
  );
  expect(different).toEqual([]);
});

test('what a higher ruleset replaces, excepts or revokes is out of force', () => {
  const [, , ready] = pairs[1];
  const found = analyze(pageOf(texts.at(-1) ?? ''), ready).mentions.map(({ entity }) => entity);
  expect(found).toContain('outlet/ru/sergei');
  expect(found.filter((id) => id === 'outlet/ru/tass')).toHaveLength(1);
  expect(found).not.toContain('official/ru/lavrov');
  expect(found).not.toContain('outlet/ir/tasnim');
});

test("nobody else's ruleset may bring phrases of its own making", () => {
  expect(ruleset.safeParse(packed).success).toBe(false);
  expect(ruleset.safeParse(core).success).toBe(true);
});
