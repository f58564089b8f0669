import { expect, test } from 'vitest';
import { findMentions } from '../../src/engine/mentions.ts';
import { tokenize } from '../../src/engine/tokens.ts';
import { languages } from '../../src/language/index.ts';
import { compile } from '../../src/ruleset/compile.ts';
import { format } from '../../src/ruleset/format.ts';
import { rulesetFile } from '../../src/ruleset/schema.ts';
import { readCases } from '../engine/cases.ts';
import { coreFiles, readCore } from './core.ts';

const core = readCore();
const lexicon = compile([core], languages);
const mentions = (text: string) =>
  findMentions(text, tokenize(text), lexicon).map(({ start, end, entity }) => `${text.slice(start, end)} = ${entity}`);

test('every file fits the schema', () => {
  for (const file of core.files) expect(rulesetFile.safeParse(file).error?.issues ?? []).toEqual([]);
});

test('names, media and institutions are found', () => {
  expect(mentions('TASS reported that Lavrov met Iran’s foreign minister, and Iranian state TV showed it.')).toEqual([
    'TASS = outlet/ru/tass',
    'Lavrov = official/ru/lavrov',
    'Iranian state TV = outlet/ir/state-television',
  ]);
});

test('every file is in its canonical form', () => {
  for (const [file, text] of coreFiles()) expect(format(JSON.parse(text)), file).toBe(text);
});

test('two publishers that are independent of each other stand behind the most prominent outlets, or the list says which have one', () => {
  const outlets = new Map(core.files.flatMap((file) => file.outlets ?? []).map((outlet) => [outlet.id, outlet]));
  /**
   * The matrix and the profiles are of the same monitor; every act of the Council is the Council's, every determination the department's;
   * Wikipedia is one publisher in all its languages and copies.
   */
  const publisher = ({ source, url }: { source?: string | undefined; url?: string | undefined }) =>
    source === undefined
      ? new URL(url ?? '').hostname.replace(/^www\.|^.*(?=wikipedia\.org$)/, '').replace('wikimili.com', 'wikipedia.org')
      : /^(?:asd-matrix|smm-profile)$/.test(source)
        ? 'State Media Monitor'
        : source.replace(/-\d.*$/, '');
  const prominent = readCases('prominent-outlets');
  expect(new Set(prominent.map(({ input }) => input)).size).toBeGreaterThanOrEqual(200);
  const found = prominent.map(({ input }) => [input, new Set(outlets.get(input)?.evidence.map(publisher)).size >= 2 ? '' : 'one']);
  expect(found).toEqual(prominent.map(({ input, expected }) => [input, expected]));
  expect(found.filter(([, count]) => count === '').length).toBeGreaterThanOrEqual(200);
});

test('the factbook’s entry on broadcasting vouches for broadcasters, and for others only where it names them', () => {
  const others = core.files
    .flatMap((file) => file.outlets ?? [])
    .filter(({ kind, evidence }) => !/television|radio|group/.test(kind) && evidence.some(({ source }) => source === 'cia-factbook'));
  // Each was looked up: the entry has the outlet's name or its owner's.
  expect(others.map(({ id }) => id).sort()).toEqual([
    'outlet/at/orf',
    'outlet/ee/err',
    'outlet/ie/rte',
    'outlet/in/doordarshan',
    'outlet/iq/al-iraqiya',
    'outlet/iq/iraqi-news-agency',
    'outlet/ir/irib-news',
  ]);
});

test('the best known 60 outlets and 60 officials bring examples, which `check` runs', () => {
  const outlets = core.files.flatMap((file) => file.outlets ?? []);
  const officials = core.files.flatMap((file) => file.officials ?? []);
  for (const entries of [outlets, officials])
    expect(entries.map(({ examples }) => examples).filter((examples) => examples?.match?.length).length).toBeGreaterThanOrEqual(60);
});
