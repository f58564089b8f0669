// What the reader has decided outlives the browser; what only the session knew does not.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browserName, openExtension, servePages, sleep } from './harness.ts';
import { launch } from './launch.mjs';

test('settings survive a restart, a pause does not', { timeout: 90_000 }, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'according-to-restart-'));
  const server = await servePages();
  const session = async <Value>(work: string): Promise<Value> => {
    const browser = await launch({ name: browserName, headless: true, proxy: server.port, profile });
    const extension = await openExtension(browser);
    // The background hears of the browser's start.
    await sleep(4000);
    const value = await extension.evaluate(work);
    await browser.close();
    return value as Value;
  };
  const api = '(globalThis.browser ?? chrome).storage.local';
  await session(`${api}.set({ settings: { mode: 'on-click', paused: true, sites: { 'news.test': 'never' } } })`);
  const { settings } = await session<{ settings: object }>(`${api}.get('settings')`);
  expect(settings).toMatchObject({ mode: 'on-click', paused: false, sites: { 'news.test': 'never' } });
  await server.close();
  rmSync(profile, { recursive: true, force: true });
});
