// An administrator's policy, as a real policy file in the browser's own folder: settings are locked, further subscriptions refused, and taking the
// file away takes the policy away. Needs the right to write there; says so when it has not.
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser, root } from '../commands/setup.mjs';
import { browserName, openExtension, servePages, until } from './harness.ts';
import { launch } from './launch.mjs';

/** Chromium names an unpacked extension by its folder: SHA-256 of the path, sixteen bytes, in letters from a to p. */
const unpackedId = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/[0-9a-f]/g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '');

const policy = { allowSubscriptions: false, firstRunPage: false, settings: '{"mode":"on-click"}' };
const file =
  browserName === 'chromium'
    ? '/etc/chromium/policies/managed/according-to-test.json'
    : join(dirname(realpathSync(findBrowser('firefox') ?? '/')), 'distribution/policies.json');
const content =
  browserName === 'chromium'
    ? { '3rdparty': { extensions: { [unpackedId(join(root, 'dist/chrome'))]: policy } } }
    : { policies: { '3rdparty': { Extensions: { 'according-to@according-to.example': policy } } } };

function mayWrite(): boolean {
  try {
    mkdirSync(dirname(file), { recursive: true });
    accessSync(dirname(file), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

test('a policy file locks settings and forbids subscriptions', { timeout: 120_000 }, async ({ skip }) => {
  if (!mayWrite()) skip(`cannot write ${file}: run as root to test policies`);
  const before = existsSync(file) ? readFileSync(file) : null;
  writeFileSync(file, JSON.stringify(content));
  const server = await servePages();
  try {
    const browser = await launch({ name: browserName, headless: true, proxy: server.port });
    try {
      const extension = await openExtension(browser);
      const inExtension = async <Value>(work: string): Promise<Value> =>
        JSON.parse(
          (await extension.evaluate(
            `(async () => { const api = globalThis.browser ?? chrome; return JSON.stringify(await (${work})); })()`,
          )) as string,
        );
      await until(
        'the policy to be followed',
        async () => JSON.stringify(await inExtension(`api.storage.local.get('locked')`)) === '{"locked":{"mode":"on-click"}}',
        30_000,
      );
      const looked = await inExtension<{ ok: boolean; problem: string }>(
        `api.runtime.sendMessage({ type: 'previewChannel', request: { link: 'https://rules.example/desk/' } })`,
      );
      expect(looked).toMatchObject({ ok: false, problem: expect.stringContaining('administrator') });
    } finally {
      await browser.close();
    }
  } finally {
    if (before) writeFileSync(file, before);
    else rmSync(file, { force: true });
    await server.close();
  }
});
