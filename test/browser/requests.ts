// After every file: no request has left the browser. What the browsers ask for by themselves, without any extension, is listed by host.
import { afterAll, expect } from 'vitest';
import { isRunning, theBrowser } from './harness.ts';

/** Seen in an empty profile without an extension: network time, component updates, the account list; remote settings. */
const ofTheBrowsers =
  /\b(clients2\.google\.com\/time|update\.googleapis\.com|accounts\.google\.com|redirector\.gvt1\.com|[\w.-]+\.services\.mozilla\.com)\b/;

afterAll(async () => {
  if (!isRunning()) return;
  const { server } = await theBrowser();
  expect(server.leaks.filter((leak) => !ofTheBrowsers.test(leak))).toEqual([]);
});
