// An administrator's policy, as a real policy file in the browser's own folder: a ruleset is prescribed and replaces the
// bundled one, settings are locked, further subscriptions refused, no first page. Needs the right to write there; says so when it has not.
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { ChannelView, RulesetsState } from '../../extension/messages.ts';
import { newKey } from '../../src/ruleset/signature.ts';
import { findBrowser, root } from '../commands/setup.mjs';
import { makeAuthor, outlet } from './author.ts';
import { browserName, openExtension, servePages, until } from './harness.ts';
import { launch } from './launch.mjs';

/** Chromium names an unpacked extension by its folder: SHA-256 of the path, sixteen bytes, in letters from a to p. */
const unpackedId = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/[0-9a-f]/g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '');

const file =
  browserName === 'chromium'
    ? '/etc/chromium/policies/managed/according-to-test.json'
    : join(dirname(realpathSync(findBrowser('firefox') ?? '/')), 'distribution/policies.json');
const contentOf = (policy: object): object =>
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

test('a policy file prescribes a ruleset in place of the bundled one, locks settings, forbids subscriptions and the first page', {
  timeout: 120_000,
}, async ({ skip }) => {
  if (!mayWrite()) skip(`cannot write ${file}: run as root to test policies`);
  const author = makeAuthor('prescribed');
  // What an earlier run left behind when it was killed is no policy to go back to.
  const found = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const before = found?.includes(author.url) ? null : found;
  const putBack = () => (before === null ? rmSync(file, { force: true }) : writeFileSync(file, before));
  process.once('exit', putBack);
  await author.publish(
    {
      create: { channel: 'prescribed', publisher: 'The Ministry of Learning', contact: 'it@example.org' },
      ruleset: author.ruleset(1, outlet('outlet/xx/gazette', 'Freedonia Gazette')),
    },
    await newKey(),
  );
  const policy = {
    rulesets: [
      { url: author.url, root: await author.pin() },
      { url: 'http://insecure.example/', root: '0'.repeat(64) },
    ],
    bundledRuleset: 'replace',
    allowSubscriptions: false,
    firstRunPage: false,
    settings: '{"mode":"on-click"}',
  };
  writeFileSync(file, JSON.stringify(contentOf(policy)));
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
      const looked = await inExtension<object>(
        `api.runtime.sendMessage({ type: 'previewChannel', request: { link: 'https://rules.example/desk/' } })`,
      );
      expect(looked).toEqual({ ok: false, problem: { code: 'forbidden' } });
      const channels = () => inExtension<ChannelView[]>(`api.runtime.sendMessage({ type: 'channels', request: {} })`);
      await until('the prescribed ruleset', async () => (await channels())[0]?.ruleset?.version === 1, 30_000);
      expect(await channels()).toMatchObject([{ publisher: 'The Ministry of Learning', forced: true, enabled: true, problem: null }]);
      const inForce = () => inExtension<RulesetsState>(`api.runtime.sendMessage({ type: 'rulesets', request: {} })`);
      await until(
        'it to replace the bundled one',
        async () => (await inForce()).rulesets.map(({ id }) => id).join() === 'prescribed',
        30_000,
      );
      expect((await inForce()).problems).toEqual([{ ruleset: 'policy', problem: { code: 'policy-ruleset', entry: 2 } }]);
      // The reader can neither leave it nor switch it off.
      await inExtension(`api.runtime.sendMessage({ type: 'leaveChannel', request: { url: '${author.url}' } })`);
      await inExtension(`api.runtime.sendMessage({ type: 'changeChannel', request: { url: '${author.url}', enabled: false } })`);
      expect(await channels()).toMatchObject([{ forced: true, enabled: true }]);
      expect((await browser.pages()).map((page) => page.url()).filter((url) => url.includes('welcome'))).toEqual([]);
    } finally {
      await browser.close();
    }
  } finally {
    putBack();
    process.off('exit', putBack);
    await server.close();
    author.host(new Map());
  }
});
