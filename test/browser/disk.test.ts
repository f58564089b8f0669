// A disk that is really full: the browser's profile lies on a small one, which is filled up before the publisher's next version comes. Needs the
// right to mount; says so when it has not.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Requests } from '../../extension/messages.ts';
import { newKey } from '../../src/ruleset/signature.ts';
import { makeAuthor, outlet } from './author.ts';
import { browserName, openExtension, servePages, sleep, until } from './harness.ts';
import { launch } from './launch.mjs';

/** Megabytes: a new profile takes 30 (Chromium) to 60 (Firefox). */
const DISK = 400;

function mountSmallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'according-to-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}

/** Writes until nothing goes in any more. */
function fill(file: string): void {
  const out = openSync(file, 'a');
  for (let size = 2 ** 22; size >= 2 ** 12; size /= 2) {
    const bytes = Buffer.alloc(size, 7);
    try {
      for (;;) if (writeSync(out, bytes) < bytes.length) break;
    } catch {
      // full for pieces of this size
    }
  }
  closeSync(out);
}

const ask = async <T extends keyof Requests>(page: Page, type: T, request: Requests[T]['request']): Promise<Requests[T]['answer']> =>
  JSON.parse(
    (await page.evaluate(
      `(async () => JSON.stringify(await (globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ type, request })})))()`,
    )) as string,
  );

test('a full disk: nothing lost, nothing half installed, told, and mended by room', { timeout: 240_000 }, async ({ skip }) => {
  const profile = mountSmallDisk();
  if (!profile) return skip('cannot mount a small disk: run as root to test a full one');
  const author = makeAuthor('disk');
  const key = await newKey();
  const one = outlet('outlet/xx/gazette', 'Freedonia Gazette');
  // Large enough not to fit into what a database has set aside.
  const many = Array.from({ length: 30_000 }, (_, n) => outlet(`outlet/xx/number-${n}`, `Outlet number ${n}`));
  await author.publish(
    { create: { channel: 'disk', publisher: 'The Desk', contact: 'desk@example.org' }, ruleset: author.ruleset(1, one) },
    key,
  );
  const server = await servePages();
  const filler = join(profile, 'filler');
  let browser: Browser | null = null;
  const start = async (): Promise<Page> => {
    browser = await launch({ name: browserName, headless: true, proxy: server.port, profile });
    return openExtension(browser);
  };
  const inForce = async (page: Page) => {
    const [channel] = await ask(page, 'channels', {});
    return channel && { version: channel.ruleset?.version, problem: channel.problem?.code ?? null };
  };
  try {
    let page = await start();
    await until('the background', async () => (await ask(page, 'rulesets', {}).catch(() => null)) !== null, 30_000);
    expect(await ask(page, 'subscribe', { link: await author.link(), pin: await author.pin() })).toEqual({ ok: true });
    await author.publish({ ruleset: author.ruleset(2, one, ...many) }, key);
    await sleep(1000);
    fill(filler);
    expect(statfsSync(profile).bavail * statfsSync(profile).bsize).toBeLessThan(2 ** 20);

    await ask(page, 'updateChannels', { url: author.url });
    expect(await inForce(page)).toEqual({ version: 1, problem: 'not-stored' });
    const state = await ask(page, 'rulesets', {});
    expect(state.problems.map(({ problem }) => problem.code)).toContain('not-stored');
    expect(state.rulesets.find(({ id }) => id === 'disk')?.version).toBe(1);

    // Nor is anything half installed after the browser has closed on the full disk.
    await (browser as Browser | null)?.close();
    rmSync(filler);
    page = await start();
    await until('the background', async () => (await inForce(page).catch(() => null)) !== null, 30_000);
    expect((await inForce(page))?.version).toBe(1);
    await ask(page, 'updateChannels', { url: author.url });
    expect(await inForce(page)).toEqual({ version: 2, problem: null });
  } finally {
    await (browser as Browser | null)?.close().catch(() => {});
    await server.close();
    author.host(new Map());
    execFileSync('umount', ['-l', profile]);
    rmSync(profile, { recursive: true, force: true });
  }
});
