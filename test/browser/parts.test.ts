// What of the content script a page gets: one that is no article the small part alone, an article the one that reads, and an article with something to show
// the sidebar too, whatever becomes of the page later.
import { afterEach, beforeAll, expect, test } from 'vitest';
import {
  articleOf,
  browserName,
  change,
  open,
  peskov,
  publish,
  type Reader,
  readerOf,
  reporting,
  resetSettings,
  sleep,
  theBrowser,
  until,
} from './harness.ts';

let reader: Reader;
beforeAll(resetSettings);
afterEach(async () => {
  await resetSettings();
  await reader.close();
});

const none =
  '<!doctype html><html lang="en"><head><title>Your basket</title><meta property="og:type" content="product"></head><body><main><h1>Your basket</h1><p>It is empty.</p></main></body></html>';
const plain = articleOf(reporting);
const article = articleOf([...reporting, peskov]);

/** The parts that have come to the page, by what they left in the world of ours; null when the extension sees no such page. */
const partsOf = async (url = reader.page.url()): Promise<readonly string[] | null> => {
  const { extension } = await theBrowser();
  return extension.evaluate(async (url) => {
    const { tabs, scripting } = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
    const func = () => ({
      url: location.href,
      parts: ['overlay', 'sidebar'].filter((part) => Object.hasOwn(globalThis, `accordingTo-${part}`)),
    });
    for (const { id = -1 } of await tabs.query({})) {
      const [found] = await scripting.executeScript({ target: { tabId: id }, func }).catch(() => []);
      if (found?.result?.url === url) return found.result.parts;
    }
    return null;
  }, url);
};
type Found = { readonly result?: { readonly url: string; readonly parts: readonly string[] } };
declare const chrome: {
  readonly tabs: { query(filter: object): Promise<{ readonly id?: number }[]> };
  readonly scripting: { executeScript(what: object): Promise<Found[]> };
};

test('a page that is no article gets none, until it becomes one', async () => {
  reader = await open(publish(none), 'no-article');
  await sleep(500);
  expect(await partsOf()).toEqual([]);
  await reader.page.evaluate((html) => {
    history.pushState({}, '', '/2024/05/ferry/');
    document.documentElement.innerHTML = html;
  }, article);
  await until('the article', async () => (await reader.state())?.phase === 'ready' && (await reader.host()) !== null);
  expect(await partsOf()).toEqual(['overlay', 'sidebar']);
});

test('an article with nothing to show gets no sidebar', async () => {
  reader = await open(publish(plain));
  await sleep(500);
  expect(await partsOf()).toEqual(['overlay']);
  expect(await reader.host()).toBeNull();
});

test('neither does a page that is off, or that waits for a click; switched on, it is read', async () => {
  await change({ sites: { 'news.test': 'never' } });
  reader = await open(publish(article), 'off');
  await change({ sites: { 'news.test': 'on-click' } });
  await until('the page to wait', async () => (await reader.state())?.phase === 'waiting');
  await sleep(500);
  expect(await partsOf()).toEqual([]);
  await change({ sites: {} });
  await until('the article', async () => (await reader.state())?.phase === 'ready');
});

test('whoever asks on a page that is none gets an answer and nothing else', async () => {
  reader = await open(publish(none), 'no-article');
  const answers = await Promise.all([reader.order('command', { command: 'open' }), reader.order('command', { command: 'open' })]);
  expect(answers.map((answer) => answer?.phase)).toEqual(['no-article', 'no-article']);
  expect(await partsOf()).toEqual([]);
  expect(await reader.host()).toBeNull();
});

test('back to an article from the browser’s page cache', async () => {
  reader = await open(publish(article));
  await reader.page.goto(publish(none));
  await reader.page.goBack();
  await until('the article', async () => (await reader.state())?.phase === 'ready' && (await reader.host()) !== null);
});

test.runIf(browserName === 'chromium')('a page that was made ready in advance is looked at when it is shown', async () => {
  const next = publish(article);
  const rules = JSON.stringify({ prerender: [{ source: 'list', urls: [new URL(next).pathname], eagerness: 'immediate' }] });
  const { browser, extension } = await theBrowser();
  const page = await browser.newPage();
  reader = await readerOf(page, extension, publish(none.replace('</head>', `<script type="speculationrules">${rules}</script></head>`)));
  await sleep(2000);
  expect(await partsOf(next)).toBeNull();
  await page.evaluate((next) => {
    location.href = next;
  }, next);
  // The driver loses the tab, whose page the browser exchanges for the one made in advance: the extension still sees it.
  await until('the article', async () => (await partsOf(next))?.includes('sidebar') ?? false);
});
