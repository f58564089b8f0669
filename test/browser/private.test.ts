// A private window: the page is analysed as any other, and nothing that is noted there is written to the disk.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  articleOf,
  browserName,
  closeWelcome,
  makeProbe,
  openExtension,
  peskov,
  publish,
  readerOf,
  reporting,
  rubio,
  servePages,
  until,
} from './harness.ts';
import { allowInPrivate } from './inside.ts';
import { launch } from './launch.mjs';

test('a note in a private window stays until the page is left, and nowhere else', { timeout: 180_000 }, async () => {
  const server = await servePages();
  const browser = await launch({ name: browserName, headless: true, proxy: server.port, more: [makeProbe()] });
  await closeWelcome(await openExtension(browser));
  await allowInPrivate(browser);
  const extension = await openExtension(browser);
  const inside = (work: string) =>
    extension.evaluate(`(async (api) => JSON.stringify(${work}))(globalThis.browser ?? chrome)`) as Promise<string>;
  const url = publish(articleOf([...reporting, peskov, rubio]));
  await until('leave for private windows', async () => (await inside('await api.extension.isAllowedIncognitoAccess()')) === 'true');
  await inside("await api.storage.local.set({ settings: { opens: 'never' } })");
  expect(await inside(`(await api.windows.create({ incognito: true, url: '${url}' })).incognito`)).toBe('true');
  let page: Page | undefined;
  await until('the private window', async () => {
    page = (await browser.pages()).find((one) => one.url() === url);
    return page !== undefined;
  });
  const reader = await readerOf(page as Page, extension, url);
  const fields = async () => ((await reader.find('.note textarea')) ?? []).filter(({ visible }) => visible);
  const shown = (selector: string) =>
    until(`${selector} to show`, async () => ((await reader.find(selector)) ?? []).some(({ visible }) => visible));
  const openNotes = async () => {
    await until('the page to be ready', async () => (await reader.state())?.phase === 'ready');
    await shown('.tab');
    await reader.press('.tab');
    await shown('.views button');
    await reader.press('.views button', 'Check');
    await shown('.note textarea');
  };
  await reader.page.bringToFront();
  await openNotes();
  expect((await fields())[0]?.attributes.placeholder).toBe('Private window: gone when you leave the page');
  await reader.press('.note textarea');
  await until('the field', async () => (await fields())[0]?.focused === true);
  await reader.page.keyboard.type('ask the harbour master');
  await reader.page.keyboard.press('Tab');
  await until('the note', async () => (await fields())[0]?.value === 'ask the harbour master');
  const kept = await inside('await api.storage.local.get(null)');
  expect(kept).not.toContain('harbour master');
  expect(kept).not.toContain(url);
  await reader.page.reload();
  await openNotes();
  expect((await fields()).map(({ value }) => value).join('')).toBe('');
  await browser.close();
  await server.close();
});
