// A real browser with the built extension in it.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser, root, SetupError } from '../commands/setup.mjs';

/**
 * @typedef {object} Launch
 * @property {'chromium' | 'firefox'} name
 * @property {boolean} headless
 * @property {number} [proxy] Port on this machine through which every request goes, this machine's own included.
 * @property {string} [profile] A folder that outlives the browser; a new one without.
 * @property {boolean} [impatient] Firefox puts the background to sleep at once.
 * @property {boolean} [bare] Without our extension, to see what the page does by itself.
 * @property {readonly string[]} [more] Folders of further extensions.
 * @property {{ width: number, height: number } | null} [viewport] Null: the window's own.
 */

/** Firefox makes up an address for each installation: this one is ours in the tests. */
export const firefoxAddress = 'moz-extension://3f1c9e5a-7d0b-4c55-9c1e-2b8a64d0f7e1';

/** @param {Launch} launch @returns {Promise<import('puppeteer-core').Browser>} */
export async function launch({
  name,
  headless,
  proxy,
  profile,
  impatient = false,
  bare = false,
  more = [],
  viewport = { width: 1280, height: 900 },
}) {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new SetupError(`${name} is missing: run npm test, which says what to install.`);
  const userDataDir = profile ?? mkdtempSync(join(tmpdir(), `according-to-${name}-`));
  if (name === 'chromium')
    return puppeteer.launch({
      browser: 'chrome',
      executablePath,
      headless,
      userDataDir,
      pipe: true,
      defaultViewport: viewport,
      enableExtensions: [...(bare ? [] : [join(root, 'dist/chrome')]), ...more],
      args: [
        '--no-first-run',
        '--lang=en-US',
        '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,HttpsUpgrades,AutofillServerCommunication',
        '--window-size=1280,1000',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(proxy ? [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ],
    });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir,
    defaultViewport: viewport,
    args: ['--remote-allow-system-access', '--width=1280', '--height=1000'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({
        'according-to@according-to.example': firefoxAddress.slice('moz-extension://'.length),
      }),
      'intl.locale.requested': 'en-US',
      // A background page is put to sleep after this many idle milliseconds, so that every test meets one that has slept.
      ...(impatient ? { 'extensions.background.idle.timeout': 1500 } : {}),
      // A temporary installation leaves its storage behind only with these: a real one always does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(proxy
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': proxy,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': proxy,
            'network.proxy.allow_hijacking_localhost': true,
            'network.proxy.no_proxies_on': '',
          }
        : {}),
    },
  });
  for (const folder of [...(bare ? [] : [join(root, 'dist/firefox')]), ...more]) await browser.installExtension(folder);
  return browser;
}
