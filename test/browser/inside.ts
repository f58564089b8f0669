// What only the browser itself can do and no driver offers: let extensions run in private windows, end a background in the middle of its work.
// Firefox takes scripts of its own by WebDriver BiDi ("moz:scope": "chrome", with --remote-allow-system-access), Chromium on its page of extensions.
import type { Browser } from 'puppeteer-core';
import { browserName } from './harness.ts';

const ID = 'according-to@according-to.example';

/** Runs in Firefox's own process and scope; what it says must be a text. */
async function inFirefox(browser: Browser, work: string): Promise<string> {
  type Send = (method: string, parameters: object) => Promise<{ result: unknown }>;
  const { connection } = browser as unknown as { connection: { send: Send } };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as { contexts: { context: string }[] };
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => { ${work} })()`,
    target: { context: tree.contexts[0]?.context },
    awaitPromise: true,
  });
  const answer = result as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
  if (answer.type !== 'success') throw new Error(`Firefox itself: ${answer.exceptionDetails?.text}`);
  return answer.result?.value ?? '';
}

/** All extensions there are; they begin anew. */
export async function allowInPrivate(browser: Browser): Promise<void> {
  if (browserName === 'firefox') {
    await inFirefox(
      browser,
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       for (const addon of (await AddonManager.getAddonsByTypes(['extension'])).filter(({ temporarilyInstalled }) => temporarilyInstalled)) {
         const { extension } = WebExtensionPolicy.getByID(addon.id);
         await ExtensionPermissions.add(addon.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
         await addon.reload();
       }`,
    );
    return;
  }
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async () => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Private } }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    for (const { id } of await developerPrivate.getExtensionsInfo())
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  });
  await page.close();
}
type Private = {
  readonly updateProfileConfiguration: (change: object) => Promise<void>;
  readonly getExtensionsInfo: () => Promise<readonly { readonly id: string }[]>;
  readonly updateExtensionConfiguration: (change: object) => Promise<void>;
};

/** Ends our background whatever it is doing, as when the browser needs its memory. */
export async function killBackground(browser: Browser): Promise<void> {
  if (browserName === 'firefox') {
    await inFirefox(browser, `await WebExtensionPolicy.getByID('${ID}').extension.terminateBackground({ ignoreDevToolsAttached: true });`);
    return;
  }
  const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().endsWith('service-worker-loader.js'));
  await (await target?.worker())?.close();
}
