// The whole line: statements of listed officials, in sentences of our own, broken down as a fact-checker would; and what holds for every page:
// claims never hold words that lie outside of what their attribution reports. `PAGES=FOLDER npx vitest run test/engine/breakdown.test.ts` asks
// it of saved pages that stay outside the repository.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/cli/html.ts';
import { analyze } from '../../src/engine/analyze.ts';
import { languages } from '../../src/language/index.ts';
import type { Report, Span } from '../../src/model.ts';
import { readPlain } from '../../src/page/plain.ts';
import { readPage } from '../../src/page/read.ts';
import { compile } from '../../src/ruleset/compile.ts';
import { readCore } from '../ruleset/core.ts';

const lexicon = compile([readCore()], languages);
const words = ({ page }: Report, spans: readonly Span[]) => spans.map(({ start, end }) => page.text.slice(start, end)).join(' … ');
const breakdown = (text: string) => {
  const report = analyze(readPlain(text, { language: 'en', published: '2025-02-25' }), lexicon);
  return report.claims.map((claim) => ({
    text: words(report, claim.spans),
    kinds: [...claim.kinds].sort().join(' '),
    terms: claim.terms.map((term) => words(report, [term])).join(' '),
    amounts: claim.quantities.map(({ value, unit, approximate }) => `${approximate ? '~' : ''}${value} ${unit}`).join(' '),
    beside: claim.clarifications.map(({ kind, ...span }) => `${kind}: ${words(report, [span])}`).join(' '),
  }));
};

describe('as a fact-checker would', () => {
  test('an offer, once at home and once in occupied territory', () =>
    expect(
      breakdown(
        'Sergei Lavrov said Moscow is ready to build with Indian firms both in Siberia and in the lands occupied by Russia in Ukraine.',
      ),
    ).toMatchObject([
      { text: 'Moscow is ready to build with Indian firms … in Siberia', kinds: 'offer' },
      { text: 'Moscow is ready to build with Indian firms … in the lands occupied by Russia in Ukraine', kinds: 'offer territory' },
    ]));
  test('comparisons', () =>
    expect(
      breakdown(
        'Sergei Lavrov stressed that Russia has far larger forests than Norway. He noted that Russia is among the world’s leading exporters of wheat.',
      ),
    ).toMatchObject([
      { text: 'Russia has far larger forests than Norway', kinds: 'comparison' },
      { text: 'Russia is among the world’s leading exporters of wheat', kinds: 'comparison' },
    ]));
  test('a loaded term, with what the journalist explains beside it, apart from the offer', () =>
    expect(
      breakdown(
        'Sergei Lavrov noted that some mines exist in newly acquired territories, and Russia is open to partners from abroad—referring to the occupied south of Ukraine.',
      ),
    ).toMatchObject([
      {
        ...{ text: 'some mines exist in newly acquired territories', kinds: 'territory', terms: 'newly acquired territories' },
        beside: 'explains: referring to the occupied south of Ukraine',
      },
      { text: 'Russia is open to partners from abroad', kinds: 'offer', beside: '' },
    ]));
  test('an amount under a condition', () =>
    expect(
      breakdown(
        'Sergei Lavrov added that Russia would be willing to sell "about 3 million tons" of wheat to Egypt if Cairo lifted its tariffs.',
      ),
    ).toMatchObject([
      {
        text: 'Russia would be willing to sell "about 3 million tons" of wheat to Egypt if Cairo lifted its tariffs',
        ...{ kinds: 'condition figure offer', amounts: '~3000000 t' },
      },
    ]));
  test('an assessment', () =>
    expect(breakdown('Sergei Lavrov said that the approach of Ankara rests on cold calculation, not on feelings.')).toMatchObject([
      { text: 'the approach of Ankara rests on cold calculation, not on feelings', kinds: 'assessment' },
    ]));
});

const samples = readdirSync('test/pages').map((slug) => join('test/pages', slug, 'page.html'));
const saved = process.env.PAGES
  ? readdirSync(process.env.PAGES).flatMap((file) => (file.endsWith('.html') ? [join(process.env.PAGES ?? '', file)] : []))
  : [];

test.each([...samples, ...saved].map((file) => [basename(file) === 'page.html' ? file : basename(file), file]))(
  'claims lie inside what their attribution reports: %s',
  { timeout: 60_000 },
  (_, file) => {
    const report = analyze(readPage(parseDocument(readFileSync(file, 'utf8')), { url: 'https://news.test/' }).page, lexicon);
    const attributions = new Map(report.attributions.map((one) => [one.id, one]));
    for (const { id, attribution, spans, terms, quantities } of report.claims) {
      const content = attributions.get(attribution)?.content ?? [];
      const inside = (outer: readonly Span[], span: Span) => outer.some(({ start, end }) => start <= span.start && span.end <= end);
      expect(spans.length, id).toBeGreaterThan(0);
      for (const span of spans) expect(inside(content, span), `${id}: ${words(report, [span])}`).toBe(true);
      for (const term of terms) expect(inside(spans, term), `${id}: ${words(report, [term])}`).toBe(true);
      for (const one of quantities) expect(spans[0]!.start <= one.start && one.end <= spans.at(-1)!.end, id).toBe(true);
    }
  },
);
