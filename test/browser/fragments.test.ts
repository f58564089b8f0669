// Each claim's link opens our sample pages at the claim's words. In Chromium, whose way of marking them we know.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toldClaims } from '../../src/export/told.ts';
import { quoteOf } from '../../src/page/quote.ts';
import { root } from '../commands/setup.mjs';
import { checkLink, targetStyle } from './fragments.mjs';
import { browserName } from './harness.ts';
import { launch } from './launch.mjs';
import { reportOf } from './report.ts';
import { serve, type TestServer } from './server.mjs';

const slugs = readdirSync(join(root, 'test/pages')).filter((slug) => existsSync(join(root, 'test/pages', slug, 'page.html')));

describe.runIf(browserName === 'chromium')('links to claims', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve(({ pathname }) => {
      const file = join(root, 'test/pages', pathname, 'page.html');
      return existsSync(file) ? { body: readFileSync(file, 'utf8').replace('<head>', `<head>${targetStyle}`) } : null;
    });
    browser = await launch({ name: 'chromium', headless: true, proxy: server.port, bare: true });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const links = slugs.flatMap((slug) => {
    const report = reportOf(slug, `http://news.test/${slug}/`);
    return toldClaims(report).map(({ claim, link, text }) => ({
      name: `${slug}: ${text}`,
      link: link ?? '',
      quotes: claim.spans.map((span) => quoteOf(report.page, span)),
    }));
  });
  test('there are some', () => expect(links.length).toBeGreaterThan(5));
  test.each(links)('$name', async ({ link, quotes }) => expect(await checkLink(browser, link, quotes)).toBe('right'));
  test('a link to other words is found out', async () => {
    const [one, other] = [links.at(0), links.at(-1)];
    expect(await checkLink(browser, one?.link ?? '', other?.quotes ?? [])).not.toBe('right');
    expect(await checkLink(browser, one?.link.replace(/text=.*/, 'text=no%20such%20words') ?? '', one?.quotes ?? [])).toBe('nowhere');
  });
});
