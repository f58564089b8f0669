// After every file: no request has left the browser. What the browsers ask for by themselves, without any extension, is listed by host.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { root } from '../commands/setup.mjs';
import { isRunning, theBrowser } from './harness.ts';

/** Seen in an empty profile without an extension: network time, component updates, the account list; remote settings. */
const ofTheBrowsers =
  /\b(clients2\.google\.com\/time|update\.googleapis\.com|accounts\.google\.com|redirector\.gvt1\.com|[\w.-]+\.services\.mozilla\.com)\b/;

/** Chromium opens a connection for a frame of a sample page before it reads that the page's policy forbids it; nothing is asked for over it. */
const framesOfSamples = new Set(
  readdirSync(join(root, 'test/pages')).flatMap((slug) =>
    [
      ...readFileSync(join(root, 'test/pages', slug, 'page.html'), 'utf8').matchAll(/<(?:iframe|script)[^>]* src="https:\/\/([\w.-]+)/g),
    ].map(([, host]) => `CONNECT ${host}:443`),
  ),
);

afterAll(async () => {
  if (!isRunning()) return;
  const { server } = await theBrowser();
  expect(server.leaks.filter((leak) => !ofTheBrowsers.test(leak) && !framesOfSamples.has(leak))).toEqual([]);
});
