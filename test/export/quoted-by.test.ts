// Whoever passes words on is never made their speaker: through the whole line, on the sidebar's chain, and in everything that is exported.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wayOf } from '../../extension/content/way.ts';
import { overview } from '../../src/cli/overview.ts';
import { analyze } from '../../src/engine/analyze.ts';
import { parseModel } from '../../src/engine/attributions/learnt-model.ts';
import { exportClaimReview } from '../../src/export/claim-review.ts';
import { exportCsv } from '../../src/export/csv.ts';
import { exportMarkdown } from '../../src/export/markdown.ts';
import { exportWebAnnotation } from '../../src/export/web-annotation.ts';
import { languages } from '../../src/language/index.ts';
import type { Report } from '../../src/model.ts';
import { readPlain } from '../../src/page/plain.ts';
import { compile } from '../../src/ruleset/compile.ts';
import { readCore } from '../ruleset/core.ts';

/** With the weights that the program has, as readers have it. */
const models = Object.fromEntries(['en', 'de'].map((code) => [code, parseModel(readFileSync(`assets/models/${code}.bin`))]));
const lexicon = { ...compile([readCore()], languages), models };
const reportOf = (text: string, language: string): Report =>
  analyze({ ...readPlain(text, { language, published: '2025-03-01' }), site: 'The Harbour News', url: 'https://news.test/a' }, lexicon);

/** Each output, read again by its own means: who is said to have said it, and through whom. */
const whoSays = {
  chain: (report) => {
    const [first] = wayOf(report.attributions.find(({ id }) => id === report.claims[0]?.attribution)!, report);
    return first?.name ?? '';
  },
  Markdown: (report) => /^- \*\*(.*?)\*\*/m.exec(exportMarkdown(report))?.[1] ?? '',
  CSV: (report) => exportCsv(report).split('\r\n')[1]?.split(',')[2] ?? '',
  'Web Annotation': (report) => /Said by (.*?)\. /.exec(exportWebAnnotation(report))?.[1] ?? '',
  ClaimReview: (report) => JSON.parse(exportClaimReview(report))['@graph'][0].itemReviewed.author?.name ?? '',
  overview: (report) => /^(.*?) — /m.exec(overview(report))?.[1] ?? '',
} as const satisfies Record<string, (report: Report) => string>;
const outputs = Object.entries(whoSays);

test.each([
  ['en', 'Sergei Lavrov said that the ferry was late, TASS reported.', 'Sergey Lavrov', 'TASS'],
  ['en', 'According to TASS, Sergei Lavrov said that the ferry was late.', 'Sergey Lavrov', 'TASS'],
  ['en', 'Sergei Lavrov told RIA Novosti that the ferry was late.', 'Sergey Lavrov', 'RIA Novosti'],
  ['en', '“The ferry was late,” Sergei Lavrov told RIA Novosti on Monday.', 'Sergey Lavrov', 'RIA Novosti'],
  ['de', 'Außenminister Sergej Lawrow sagte der Agentur Tass, dass die Fähre verspätet sei.', 'Sergej Lawrow', 'Tass'],
  ['ru', '«Паром опоздал», — сказал Сергей Лавров, передаёт ТАСС.', 'Сергей Лавров', 'ТАСС'],
])('%s: %s', (language, text, speaker, medium) => {
  const report = reportOf(text, language);
  expect(report.claims).toHaveLength(1);
  for (const [output, says] of outputs) {
    expect(says(report), output).toContain(speaker);
    expect(says(report), output).not.toContain(medium);
  }
  expect(wayOf(report.attributions[0]!, report).map(({ name }) => name)).toEqual([speaker, medium, 'The Harbour News']);
});

test('where nobody is named, nobody is: the medium stays the one that passes it on', () => {
  const report = reportOf('Sergei Lavrov said that the ferry was late, TASS reported.', 'en');
  const unnamed = { ...report, attributions: report.attributions.map((one) => ({ ...one, speaker: null })) };
  for (const [output, says] of outputs) if (output !== 'chain') expect(says(unnamed), output).not.toContain('TASS');
  expect(exportMarkdown(unnamed)).toContain('**Somebody not named**, through TASS');
});

test.each([
  ['an unlisted medium behind state media', 'Sergei Lavrov said that the ferry was late, TASS reported.', ['', 'state-media', 'unlisted']],
  [
    'an independent one',
    'Sergei Lavrov told RIA Novosti that the ferry was late, Britain’s BBC reported.',
    ['', 'state-media', 'independent', ''],
  ],
])('the first link outside of the states’ hands: %s', (_, text, marks) => {
  const report = reportOf(text, 'en');
  const way = wayOf(report.attributions[0]!, report);
  expect(way.map(({ voice, first }) => first ?? (voice === 'state-media' ? voice : ''))).toEqual(marks);
  expect(way[0]?.voice).toBe('official');
});

test('a page of state media is the last link, and none is marked as outside', () => {
  const report = reportOf('Sergei Lavrov said that the ferry was late, TASS reported.', 'en');
  const tass = report.attributions[0]!.channel[0]!.entity;
  const own = { ...report, page: { ...report.page, publisher: { name: 'TASS', entity: tass } } };
  expect(wayOf(report.attributions[0]!, own).map(({ first }) => first)).toEqual([null, null, null]);
  expect(wayOf(report.attributions[0]!, own).at(-1)?.voice).toBe('state-media');
});
