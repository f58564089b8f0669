// What is saved from the sidebar: names that file systems take, and bytes that spreadsheets read.
import { expect, test } from 'vitest';
import { nameFile, writeFile, writeFormat } from '../../extension/content/formats.ts';
import { analyze } from '../../src/engine/analyze.ts';
import { exportFormats } from '../../src/export/formats.ts';
import { languages } from '../../src/language/index.ts';
import { readPlain } from '../../src/page/plain.ts';
import { compile } from '../../src/ruleset/compile.ts';
import { readCore } from '../ruleset/core.ts';

const { csv, markdown } = exportFormats;
const page = readPlain('“The ferry sails in May,” Kremlin spokesman Dmitry Peskov said.', { url: null, language: 'en', published: null });
const report = analyze(page, compile([readCore()], languages));
const entitled = (title: string | null) => ({ ...report, page: { ...report.page, title } });

test.each([
  ['Envoys leave', 'According To - Envoys leave.csv'],
  ['a/b\\c: "d" <e> | f? *', 'According To - a b c d e f.csv'],
  [`${'word '.repeat(40)}end`, `According To - ${'word '.repeat(14).trim()}.csv`],
  ['\u202efdp.exe', 'According To - fdp.exe.csv'],
  ['Переговоры о пароме', 'According To - Переговоры о пароме.csv'],
  ['???', 'According To.csv'],
  [null, 'According To.csv'],
])('%j → %s', (title, name) => expect(nameFile(entitled(title), csv)).toBe(name));

test('a CSV file says that it is UTF-8, what is copied does not, and Markdown files need not', () => {
  expect(writeFile(csv, report, {})).toBe(`\ufeff${writeFormat(csv, report, {})}`);
  expect(writeFile(markdown, report, {})).toBe(writeFormat(markdown, report, {}));
});

test('a note goes with its claim into Markdown, and into nothing that is handed on by machines', () => {
  expect(report.claims).toHaveLength(1);
  const notes = { 'The ferry sails in May': 'ask the harbour master' };
  expect(writeFormat(markdown, report, notes)).toContain('  - Note: ask the harbour master');
  for (const format of Object.values(exportFormats))
    if (format !== markdown) expect(writeFormat(format, report, notes)).not.toContain('harbour master');
});
