import { expect, test } from 'vitest';
import { findMentions } from '../../src/engine/mentions.ts';
import { tokenize } from '../../src/engine/tokens.ts';
import { languages } from '../../src/language/index.ts';
import { compile } from '../../src/ruleset/compile.ts';
import { format } from '../../src/ruleset/format.ts';
import { rulesetFile } from '../../src/ruleset/schema.ts';
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
