// Every export of one report: the words come through, the standard's constraints hold, and page text can neither run nor mark up anything.
// The W3C vocabulary is transcribed below from https://www.w3.org/TR/annotation-model/ (sections 3–5); schema.org's is schema-dts, at compile time,
// and the property lists of https://schema.org/ClaimReview and /Claim here.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { exportClaimReview } from '../../src/export/claim-review.ts';
import { exportCsv } from '../../src/export/csv.ts';
import { exportFormats } from '../../src/export/formats.ts';
import { exportMarkdown } from '../../src/export/markdown.ts';
import { claimLink } from '../../src/export/told.ts';
import { exportWebAnnotation } from '../../src/export/web-annotation.ts';
import type { Claim, Report, Span } from '../../src/model.ts';
import { findQuote, type TextQuoteSelector } from '../../src/page/quote.ts';

const text =
  'The minister said that mines exist in the new regions—referring to the occupied regions—and "output, which is about 2 million tons, will rise".\n\nNobody answered.';
const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const claim = (id: string, spans: readonly Span[], more: Partial<Claim> = {}): Claim => ({
  ...{
    id,
    attribution: 'a1',
    spans,
    leans: false,
    kinds: ['territory'],
    quantities: [],
    terms: [],
    narratives: [],
    clarifications: [],
    worth: 0.61,
    because: [],
  },
  ...more,
});
const report = (over: Partial<Report['page']> = {}, claims?: readonly Claim[]): Report => ({
  page: {
    ...{ article: true, url: 'https://example.org/news?id=1&x=(2)', title: 'Mines', site: null, language: 'en', published: '2026-03-01' },
    ...{ publisher: { name: 'The Example', entity: null }, text },
    ...over,
  },
  attributions: [
    {
      ...{
        id: 'a1',
        source: [at('The minister')],
        cue: [at('said')],
        content: [at('mines exist in the new regions')],
        form: 'mixed',
        mode: 'speech',
      },
      speaker: { name: 'Ann Example', kind: 'person', entity: 'official/xx/example', role: 'Minister of Mines', country: 'XX' },
      channel: [{ name: 'Example TV', kind: 'outlet', entity: null, role: null, country: 'XX' }],
      ...{ stance: 'neutral', confidence: 0.9, because: [] },
    },
  ],
  claims: claims ?? [
    claim('a1/1', [at('mines exist in the new regions')], {
      terms: [{ ...at('new regions'), entity: 'term/xx/new-regions' }],
      clarifications: [{ ...at('referring to the occupied regions'), kind: 'explains' }],
    }),
    claim('a1/2', [at('output'), at('will rise')], {
      kinds: ['figure', 'forecast'],
      quantities: [{ ...at('about 2 million tons'), value: 2_000_000, unit: 't', approximate: true }],
    }),
  ],
  ...{ mentions: [], links: [], notices: [], publisherNotices: [], rulesets: [], timing: { total: 1 } },
  mix: {
    parts: [
      { voice: 'official', country: 'XX', characters: 60, share: 0.4 },
      { voice: 'journalist', country: null, characters: 90, share: 0.6 },
    ],
    ...{ total: 150, stateOnly: true, answered: false },
  },
  entities: {
    'term/xx/new-regions': {
      ...{ id: 'term/xx/new-regions', kind: 'term', name: 'new regions', country: 'XX', role: null, control: null, tier: null },
      ...{ meaning: 'Regions under occupation', neutral: 'occupied regions', ruleset: 'core', corrections: [] },
      evidence: [{ title: 'Resolution', url: 'https://example.org/res(1)', date: '2026-01-01', supports: 'the meaning' }],
    },
  },
});

const iri = z.string().check(z.regex(/^(?:https?:\/\/|urn:)\S+$/));
const selector = z.union([
  z.strictObject({ type: z.literal('TextQuoteSelector'), exact: z.string().check(z.minLength(1)), prefix: z.string(), suffix: z.string() }),
  z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) }),
]);
const target = z.strictObject({ source: iri, selector: z.array(selector) });
const motivations = z.enum([
  ...(['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'] as const),
  ...(['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'] as const),
]);
const body = z.strictObject({
  ...{ type: z.literal('TextualBody'), value: z.string(), format: z.literal('text/plain'), language: z.string(), purpose: motivations },
});
const annotation = z.strictObject({
  ...{ id: iri, type: z.literal('Annotation'), motivation: motivations, body: z.array(body) },
  ...{ generator: z.strictObject({ type: z.literal('Software'), name: z.string() }), target: z.union([target, z.array(target)]) },
});
const collection = z.strictObject({
  ...{ '@context': z.literal('http://www.w3.org/ns/anno.jsonld'), id: iri, type: z.literal('AnnotationCollection'), label: z.string() },
  total: z.int().check(z.nonnegative()),
  first: z.strictObject({ id: iri, type: z.literal('AnnotationPage'), startIndex: z.literal(0), items: z.array(annotation) }),
});

test('Markdown holds a reader’s own note below its claim, as text', () => {
  const lines = exportMarkdown(report(), { 'a1/2': 'ask\n<b>them</b>' }).split('\n');
  const at = lines.findIndex((line) => line.includes('Note:'));
  expect(lines[at]).toBe('  - Note: ask &lt;b&gt;them&lt;/b&gt;');
  expect(lines.slice(0, at).findLast((line) => line.startsWith('- '))).toContain('will rise');
});

describe('Web Annotation', () => {
  const made = collection.parse(JSON.parse(exportWebAnnotation(report())));
  test('is a valid collection with an annotation for each claim, each with its own id', () => {
    expect(made.total).toBe(2);
    expect(new Set([made.id, made.first.id, ...made.first.items.map(({ id }) => id)]).size).toBe(4);
  });
  test('its selectors lead back to the words', () => {
    const targets = made.first.items.flatMap((one) => one.target);
    expect(targets.map((one) => one.selector.length)).toEqual([2, 2, 2]);
    for (const { selector: selectors } of targets) {
      const position = selectors.find((one) => one.type === 'TextPositionSelector')!;
      const quote = selectors.find((one) => one.type === 'TextQuoteSelector') as TextQuoteSelector;
      expect(text.slice(position.start, position.end)).toBe(quote.exact);
      expect(findQuote({ text }, quote)).toEqual({ start: position.start, end: position.end });
    }
  });
  test('a page without an address has a name all the same', () =>
    expect(collection.safeParse(JSON.parse(exportWebAnnotation(report({ url: null })))).success).toBe(true));
});

describe('ClaimReview', () => {
  const made = JSON.parse(exportClaimReview(report()));
  // https://schema.org/ClaimReview and https://schema.org/Claim, with what they inherit; only what a draft may say.
  test('says what is claimed, by whom and where, and gives no rating', () => {
    expect(made['@context']).toBe('https://schema.org');
    expect(made['@graph'][0]).toEqual({
      '@type': 'ClaimReview',
      creativeWorkStatus: 'Draft',
      claimReviewed: 'mines exist in the new regions',
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'Ann Example', jobTitle: 'Minister of Mines' },
        appearance: {
          ...{ '@type': 'NewsArticle', headline: 'Mines', datePublished: '2026-03-01', inLanguage: 'en' },
          publisher: { '@type': 'Organization', name: 'The Example' },
          url: 'https://example.org/news?id=1&x=(2)#:~:text=mines%20exist%20in%20the%20new%20regions',
        },
        datePublished: '2026-03-01',
      },
    });
    expect(JSON.stringify(made)).not.toContain('reviewRating');
  });
});

/** RFC 4180, section 2: records of fields, quoted where they hold a comma, a quotation mark or a line's end. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('CSV', () => {
  test('a row for each claim', () => {
    const [header = [], first = [], second = []] = readCsv(exportCsv(report()));
    const cell = (row: string[], name: string) => row[header.indexOf(name)];
    expect(cell(first, 'speaker')).toBe('Ann Example');
    expect(cell(first, 'terms')).toBe('new regions');
    expect(cell(second, 'claim')).toBe('output […] will rise');
    expect(cell(second, 'quantities')).toBe('about 2,000,000 t');
    expect(cell(second, 'worth')).toBe('0.61');
  });
  test('whatever a page says, cells come back whole and none is a formula', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1+1', '@SUM(A1)', '-2', '+3', '\t=1', 'a"b,c\r\nd')),
        (title) => {
          const rows = readCsv(exportCsv(report({ title })));
          expect(rows.length).toBe(3);
          expect(new Set(rows.map((row) => row.length)).size).toBe(1);
          const found = rows[1]![rows[0]!.indexOf('title')]!;
          expect(found === title || found === `'${title}`).toBe(true);
          for (const value of rows.flat()) expect(value).not.toMatch(/^[=+\-@\t\r\n]/);
        },
      ),
    ));
});

describe('Markdown', () => {
  test('tells claims, terms, what the article adds, and the mix', () => {
    const made = exportMarkdown(report());
    for (const part of [
      '- **Ann Example, Minister of Mines (XX)**, through Example TV, partly in the article’s words: mines exist in the new regions',
      'Loaded term “new regions”: Regions under occupation; neutral: occupied regions ([evidence](https://example.org/res%281%29))',
      'The article explains: “referring to the occupied regions”',
      'Figures: about 2,000,000 t',
      'Whose words: officials (XX) 40 %, the article itself 60 %, state sources only.',
    ])
      expect(made).toContain(part);
  });
  test('page text makes no markup', () => {
    const made = exportMarkdown(report({ title: '<img src=x onerror=alert(1)> [x](javascript:alert(1)) **b** `c`\n# d' }));
    expect(made).not.toMatch(/<img|(?<!\\)\]\(javascript|^# d/m);
  });
});

describe('links', () => {
  const link = (url: string | null, spans: Span[]) => claimLink({ url, text }, { spans });
  test.each([
    ['https://example.org/a', [at('output'), at('will rise')], 'https://example.org/a#:~:text=output&text=will%20rise'],
    ['https://example.org/a#part', [at('will rise')], 'https://example.org/a#part:~:text=will%20rise'],
    ['https://example.org/a#:~:text=old', [at('will rise')], 'https://example.org/a#:~:text=will%20rise'],
    ['javascript:alert(1)', [at('will rise')], null],
    [null, [at('will rise')], null],
  ])('%s', (url, spans, expected) => expect(link(url, spans as Span[])).toBe(expected));
});

test('an empty page makes a valid file in every format', () => {
  for (const { write } of Object.values(exportFormats))
    expect(write(report({ text: '', title: null, url: null }, [])).length).toBeGreaterThan(0);
});
