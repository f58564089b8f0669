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

test('two independent pieces of evidence stand behind each of the 150 most prominent outlets', () => {
  const outlets = new Map(core.files.flatMap((file) => file.outlets ?? []).map((outlet) => [outlet.id, outlet]));
  /** The matrix and the profiles are of the same monitor. */
  const origin = ({ source, url }: { source?: string | undefined; url?: string | undefined }) =>
    source === 'asd-matrix' || source === 'smm-profile' ? 'State Media Monitor' : (source ?? url);
  const prominent = readCases('prominent-outlets').map(({ input }) => input);
  expect(new Set(prominent).size).toBe(150);
  expect(prominent.filter((id) => new Set(outlets.get(id)?.evidence.map(origin)).size < 2)).toEqual([]);
});

test('the best known 60 outlets and 60 officials bring examples, which `check` runs', () => {
  const outlets = core.files.flatMap((file) => file.outlets ?? []);
  const officials = core.files.flatMap((file) => file.officials ?? []);
  for (const entries of [outlets, officials])
    expect(entries.map(({ examples }) => examples).filter((examples) => examples?.match?.length).length).toBeGreaterThanOrEqual(60);
});
