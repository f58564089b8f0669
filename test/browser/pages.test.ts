// Our sample pages: the same report in a real browser as on the command line, and the article untouched.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '../../src/model.ts';
import { root } from '../commands/setup.mjs';
import { open } from './harness.ts';
import { reportOf } from './report.ts';

const slugs = readdirSync(join(root, 'test/pages')).filter((slug) => existsSync(join(root, 'test/pages', slug, 'page.html')));

/** Without the time it took; V8 and SpiderMonkey differ in the last digits of `Math.exp`. */
const comparable = ({ timing: _, ...report }: Report): unknown =>
  JSON.parse(JSON.stringify(report, (_key, value) => (typeof value === 'number' ? Number(value.toFixed(6)) : value)));

test.each(slugs)('%s reads as on the command line, and its nodes stay as they were', async (slug) => {
  const url = `http://news.test/${slug}/`;
  const expected = reportOf(slug, url);
  const reader = await open(url, expected.page.article ? 'ready' : 'no-article');
  const { report } = (await reader.state()) ?? {};
  if (expected.page.article) {
    expect(report).toBeDefined();
    expect(comparable(report as Report)).toEqual(comparable(expected));
  } else expect(report).toBeNull();
  const body = await reader.page.evaluate(() => [document.body.outerHTML, (window as unknown as { before: string }).before] as const);
  expect(body[0]).toBe(body[1]);
  await reader.close();
});

test('the sample page has state voices: the sidebar, the highlights and the badge say so', async () => {
  const reader = await open('http://news.test/sample/');
  const state = await reader.state();
  expect(state?.report?.claims.length).toBeGreaterThan(5);
  await reader.order('command', { command: 'open' });
  expect(await reader.host()).toMatchObject({ inTopLayer: true });
  expect(await reader.text()).toMatch(/Peskov/);
  expect(Object.keys(await reader.highlights()).length).toBeGreaterThan(2);
  expect(await reader.badge()).toBe(String(state?.report?.claims.length));
  await reader.close();
});
