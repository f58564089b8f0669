// A broken ruleset disables nothing but itself: the others stay in force, pages are analysed, and the popup says what is wrong.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { newKey } from '../../src/ruleset/signature.ts';
import { root } from '../commands/setup.mjs';
import { asked, freedonia, makeAuthor, outlet } from './author.ts';
import {
  articleOf,
  browserName,
  closeWelcome,
  open,
  openExtension,
  peskov,
  publish,
  readerOf,
  reporting,
  servePages,
  theBrowser,
  until,
} from './harness.ts';
import { launch } from './launch.mjs';

afterEach(async () => {
  for (const { url } of await asked('channels', {})) await asked('leaveChannel', { url });
});

const html = articleOf([...reporting, peskov]);

const speakers = async (body: string): Promise<(string | null)[]> => {
  const reader = await open(publish(body));
  const report = (await reader.state())?.report;
  await reader.close();
  return (report?.attributions ?? []).map(({ speaker }) => speaker?.entity ?? null).filter(Boolean);
};
const popupText = async (popup: Page): Promise<string> => popup.evaluate(() => document.querySelector('main')?.textContent ?? '');
/** What the popup says; it is opened as a tab, which shows the same. */
const said = async (browser: Awaited<ReturnType<typeof launch>>, wanted: RegExp): Promise<string> => {
  const popup = await openExtension(browser, 'extension/popup/index.html');
  await until(`the popup to say ${wanted}`, async () => wanted.test(await popupText(popup)));
  const text = await popupText(popup);
  await popup.close();
  return text;
};

test.each([
  ['cut', 'cut off in the middle', '{"id":"desk","name":"Our de'],
  ['formless', 'of another form', '{"id":"desk","name":"Our desk","version":9,"asOf":"2026-06-01","files":[{"outlets":"none"}]}'],
])('%s: a stored ruleset that is %s', { timeout: 240_000 }, async (channel, _, text) => {
  const desk = makeAuthor(channel);
  const { browser, extension } = await theBrowser();
  const key = await newKey();
  await desk.publish(
    {
      create: { channel, publisher: 'The Desk', contact: 'desk@example.org' },
      ruleset: desk.ruleset(1, outlet('outlet/xx/gazette', 'Freedonia Gazette')),
    },
    key,
  );
  expect(await asked('subscribe', { link: await desk.link(), pin: await desk.pin() })).toEqual({ ok: true });
  expect(await speakers(freedonia)).toContain('outlet/xx/gazette');

  /** The reader switches the channel off and on: the rules are read anew. */
  const readAnew = async () => {
    await asked('changeChannel', { url: desk.url, enabled: false });
    await asked('changeChannel', { url: desk.url, enabled: true });
  };
  const problems = async () => (await asked('rulesets', {})).problems;
  await extension.evaluate(tamper, desk.url, text);
  await readAnew();
  // Its copy is in force, and takes the place of what was spoilt. That is asked first: a background that has slept since has nothing to tell any more.
  expect(await problems()).toEqual([{ ruleset: channel, problem: { code: 'restored' } }]);
  expect(await speakers(freedonia)).toContain('outlet/xx/gazette');
  await readAnew();
  expect(await problems()).toEqual([]);

  // Both are spoilt: the bundled rules hold.
  await extension.evaluate(spoilCopies);
  await extension.evaluate(tamper, desk.url, text);
  await readAnew();
  expect(await speakers(freedonia)).toEqual([]);
  expect(await speakers(html)).toContain('official/ru/peskov');
  const { rulesets } = await asked('rulesets', {});
  expect(rulesets.map(({ id }) => id)).toEqual(['core']);
  expect((await problems()).map(({ ruleset }) => ruleset)).toEqual([channel]);
  expect(await said(browser, new RegExp(channel))).toContain('could not be read');
  desk.host(new Map());
});

test('a bundled ruleset that is cut off: pages are read all the same', { timeout: 240_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'according-to-broken-'));
  cpSync(join(root, 'dist', browserName === 'firefox' ? 'firefox' : 'chrome'), folder, { recursive: true });
  const bundled = join(folder, 'rulesets/core.json');
  const whole = readFileSync(bundled, 'utf8');
  writeFileSync(bundled, whole.slice(0, whole.length / 2));
  const server = await servePages();
  const browser = await launch({ name: browserName, headless: true, proxy: server.port, bare: true, more: [folder] });
  const extension = await openExtension(browser);
  await closeWelcome(extension);
  const reader = await readerOf(await browser.newPage(), extension, publish(html));
  await until('the page to be ready', async () => (await reader.state())?.phase === 'ready', 60_000);
  const report = (await reader.state())?.report;
  expect(report?.attributions.length).toBeGreaterThan(0);
  expect(report?.claims).toEqual([]);
  await said(browser, /core/);
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** In the extension's own tab: writes another text in place of the stored ruleset, as a failing disk might. */
const tamper = (url: string, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('according-to');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const store = opening.result.transaction('subscriptions', 'readwrite').objectStore('subscriptions');
      const reading = store.get(url);
      reading.onsuccess = () => {
        store.put({ ...reading.result, ruleset: { ...reading.result.ruleset, text } }, url);
        store.transaction.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    };
  });

const spoilCopies = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('according-to-copies');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const store = opening.result.transaction('rulesets', 'readwrite').objectStore('rulesets');
      const reading = store.getAllKeys();
      reading.onsuccess = () => {
        for (const key of reading.result) if (!String(key).endsWith(' sha256')) store.put('spoilt', key);
        store.transaction.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    };
  });
