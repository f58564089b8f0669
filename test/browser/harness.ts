// One browser with the built extension for all tests of a worker, and what a test does with it: publish a page, open it, look at the sidebar,
// ask the extension. `BROWSER` says which browser.
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Orders, PageState } from '../../extension/messages.ts';
import type { Settings } from '../../extension/settings.ts';
import { root } from '../commands/setup.mjs';
import { firefoxAddress, launch } from './launch.mjs';
import { type Answer, type Headers, serve, type TestServer } from './server.mjs';

export const browserName = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

type Running = { readonly browser: Browser; readonly server: TestServer; readonly extension: Page };
let running: Promise<Running> | null = null;
type Asked = (headers: Headers) => Answer;
const published = new Map<string, Answer | Asked>();
let count = 0;

export function theBrowser(): Promise<Running> {
  running ??= (async () => {
    const server = await servePages();
    const browser = await launch({ name: browserName, headless: true, proxy: server.port, impatient: true, more: [makeProbe()] });
    const extension = await openExtension(browser);
    await closeWelcome(extension);
    return { browser, server, extension };
  })();
  return running;
}

export const isRunning = (): boolean => running !== null;

/** Sample pages hold other sites' players and widgets; what the page itself would load is none of the tests' business. */
const ALONE = { 'Content-Security-Policy': "script-src 'self' 'unsafe-inline'; frame-src 'self'" };

/** `test/pages/<slug>/page.html` at `http://<any>.test/<slug>/`, and whatever `publish` adds. */
export const servePages = (): Promise<TestServer> =>
  serve(({ hostname, pathname }, headers) => {
    const file = join(root, 'test/pages', pathname, 'page.html');
    const found = published.get(hostname + pathname) ?? (existsSync(file) ? { body: readFileSync(file, 'utf8'), headers: ALONE } : null);
    if (typeof found === 'function') return found(headers);
    return found && { ...found, body: String(found.body).replace('<head>', `<head>${remember}`) };
  });

/** Before any extension has run the page notes how it is. */
const remember = `<script>addEventListener('DOMContentLoaded', () => { window.before = document.body.outerHTML; });</script>`;

export function makeProbe(): string {
  const folder = join(root, 'dist/probe');
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'test/browser/probe'), folder, { recursive: true });
  copyFileSync(join(root, 'node_modules/axe-core/axe.min.js'), join(folder, 'axe.js'));
  return folder;
}

/** A tab of the extension's own, from where its popup's messages can be sent. */
export async function openExtension(browser: Browser, path = 'manifest.json'): Promise<Page> {
  const page = await browser.newPage();
  const address = browserName === 'firefox' ? firefoxAddress : await chromiumAddress(browser);
  // Firefox moves the tab to another process and never tells that it has arrived.
  await page.goto(`${address}/${path}`, browserName === 'firefox' ? { timeout: 1500 } : {}).catch(() => {});
  const there = () => page.evaluate((address) => location.href.startsWith(address), address).catch(() => false);
  await until(`the extension's page ${path}`, there);
  return page;
}

/** The page of the first minute comes some seconds after the installation and would take the front from a test's page, which then rests as hidden pages do. */
export async function closeWelcome(extension: Page): Promise<void> {
  const close = `(globalThis.browser ?? chrome).extension.getViews({ type: 'tab' }).filter(({ location }) => location.hash === '#welcome').map((view) => view.close()).length`;
  await until('the welcome page', async () => Number(await extension.evaluate(close)) > 0);
}

async function chromiumAddress(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().endsWith('service-worker-loader.js'),
  );
  return new URL('.', worker.url()).href.slice(0, -1);
}

/** Publishes a page; the address is a new one each time. */
export function publish(
  body: string,
  { host = 'news.test', headers = {} }: { host?: string; headers?: Record<string, string> } = {},
): string {
  const path = `/page-${++count}/`;
  published.set(host + path, { body, headers });
  return `http://${host}${path}`;
}

/** Files that are no pages, at an address of the test's choice: `localhost/desk/channel.json`; a function answers by what the browser sends. */
export const serveAt = (address: string, answer: Answer | Asked): void => void published.set(address, answer);
export const unserve = (address: string): void => void published.delete(address);

/** An article of our own: a headline and paragraphs. */
export const articleOf = (paragraphs: readonly string[], { head = '', title = 'Ferry talks go on' } = {}): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article">${head}</head><body><main><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></main></body></html>`;

/** Enough plain reporting for a page to be an article. */
export const reporting: readonly string[] = [
  'Three days of talks about the ferry between the two islands ended on Monday without a signature, and delegates packed their papers while the harbour lights came on one after another.',
  'The harbour master, who has worked on the quay for thirty years, counted the boats again in the evening and wrote the number into the book that has been kept there since the war.',
  'Nobody expects the ferry to run before the spring, when the ice has left the bay and the two town councils have voted on the timetable that their clerks have been rewriting all winter.',
];
export const peskov =
  '“The timetable was agreed by everybody at the table,” Kremlin spokesman Dmitry Peskov told reporters on Monday, and added that Russia would send a second ferry.';
export const rubio = 'US Secretary of State Marco Rubio said the United States would pay for 12 new buoys in the bay before the summer.';

export type Found = {
  readonly tag: string;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly visible: boolean;
  readonly checked?: boolean;
  readonly value?: string;
  readonly focused: boolean;
};

export type Reader = {
  readonly page: Page;
  readonly url: string;
  /** Elements in the sidebar; null when there is no sidebar. */
  readonly find: (selector: string) => Promise<readonly Found[] | null>;
  readonly text: () => Promise<string | null>;
  readonly host: () => Promise<{ readonly width: number; readonly height: number; readonly inTopLayer: boolean } | null>;
  readonly axe: (options?: object) => Promise<readonly { readonly id: string; readonly nodes: readonly object[] }[]>;
  /** Presses the first element that fits and whose name contains `name`, with the pointer. */
  readonly press: (selector: string, name?: string) => Promise<void>;
  /** Highlight names and how many ranges each has. */
  readonly highlights: () => Promise<Readonly<Record<string, number>>>;
  readonly state: () => Promise<PageState | null>;
  readonly order: <T extends keyof Orders>(type: T, request: Orders[T]['request']) => Promise<Orders[T]['answer'] | null>;
  readonly badge: () => Promise<string>;
  readonly close: () => Promise<void>;
};

/** Opens a page and waits until the extension has made up its mind about it. */
export async function open(url: string, phase: PageState['phase'] = 'ready'): Promise<Reader> {
  const { browser, extension } = await theBrowser();
  const reader = await readerOf(await browser.newPage(), extension, url);
  let last: PageState | null = null;
  const arrives = async () => {
    last = await reader.state();
    return last?.phase === phase;
  };
  await until(`${url} to be ${phase}`, arrives).catch((error: Error) => {
    throw new Error(`${error.message}: ${last ? `${last.phase} ${last.problem ?? ''}` : 'nobody answers'}`);
  });
  if (phase === 'ready')
    await until('a drawn page', async () => (await reader.state())?.report?.claims.length === 0 || (await reader.host()) !== null);
  return reader;
}

export async function readerOf(page: Page, extension: Page, url: string): Promise<Reader> {
  await page.goto(url);
  const probe = <Value>(what: string, more: object = {}): Promise<Value> => page.evaluate(askProbe, what, more) as Promise<Value>;
  // As text: WebDriver BiDi leaves out an object that it has sent before in the same answer.
  const order = async (type: string, request: object): Promise<unknown> =>
    JSON.parse(await extension.evaluate(orderTab, page.url(), type, request as never));
  const find = (selector: string) => probe<readonly Found[] | null>('find', { selector });
  return {
    page,
    url,
    find,
    text: () => probe<string | null>('text'),
    host: () => probe('host'),
    axe: async (options = {}) => (await probe<readonly { id: string; nodes: object[] }[] | null>('axe', { options })) ?? [],
    press: async (selector, name = '') => {
      const look = async () => {
        const found = (await find(selector))?.find(
          ({ visible, text, attributes }) => visible && `${text} ${attributes['aria-label'] ?? ''}`.includes(name),
        );
        if (!found) throw new Error(`nothing to press: ${selector} ${name}`);
        return { x: found.left + found.width / 2, y: found.top + Math.min(found.height / 2, 20) };
      };
      let at = await look();
      // What the list has scrolled away is turned to with the wheel, over the list.
      const list = (await find('.scroll'))?.[0];
      const scrolls = ((await find(`.scroll ${selector}`)) ?? []).length > 0;
      for (let turns = 0; list && scrolls && turns < 20 && (at.y < list.top || at.y > list.top + list.height); turns++) {
        await page.mouse.move(list.left + 3, list.top + list.height / 2);
        await page.mouse.wheel({ deltaY: Math.round(at.y - list.top - list.height / 2) });
        await sleep(250);
        at = await look();
      }
      // The list scrolls smoothly by itself too: nobody presses what still moves.
      for (let before = at.y + 1, looks = 0; scrolls && before !== at.y && looks < 20; looks++) {
        before = at.y;
        await sleep(60);
        at = await look();
      }
      await page.mouse.click(at.x, at.y);
    },
    highlights: () => page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, { size }]) => [name, size]))),
    state: () => order('describe', {}) as Promise<PageState | null>,
    order: (type, request) => order(type, request) as never,
    badge: () => order('badge', {}) as Promise<string>,
    close: () => page.close(),
  };
}

export async function change(settings: Partial<Settings>): Promise<void> {
  const { extension } = await theBrowser();
  await extension.evaluate(async (change) => {
    const { storage } = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
    const { settings = {} } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, ...(change as object) } });
  }, settings as never);
}
export async function resetSettings(): Promise<void> {
  const { extension } = await theBrowser();
  await extension.evaluate(async () => {
    const { storage } = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
    await storage.local.set({ settings: {} });
  });
}

/** Waits for what a reader would wait for; `milliseconds` is the patience of one. */
export async function until(what: string, holds: () => Promise<boolean>, milliseconds = 20_000): Promise<void> {
  const end = Date.now() + milliseconds;
  for (;;) {
    if (await holds()) return;
    if (Date.now() > end) throw new Error(`waited ${milliseconds} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

export const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

// ── run inside the browser ──────────────────────────────────────────────────────────────────────────────────────────

const askProbe = (probe: string, more: object): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const id = `${performance.now()}-${Math.random()}`;
    const hear = ({ data }: MessageEvent) => {
      if (data?.probed !== id) return;
      removeEventListener('message', hear);
      data.error ? reject(new Error(data.error)) : resolve(data.value);
    };
    addEventListener('message', hear);
    postMessage({ ...more, probe, id }, '*');
  });

/** The extension may not see tabs' addresses: it asks each tab for it, as no permission is needed for that. */
const orderTab = async (url: string, type: string, request: object): Promise<string> => {
  const { tabs, action } = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
  for (const { id = -1 } of await tabs.query({})) {
    const state = await tabs.sendMessage(id, { type: 'describe', request: {} }, { frameId: 0 }).catch(() => null);
    if (state?.url !== url) continue;
    if (type === 'badge') return JSON.stringify(await action.getBadgeText({ tabId: id }));
    return JSON.stringify(type === 'describe' ? state : await tabs.sendMessage(id, { type, request }, { frameId: 0 }));
  }
  return 'null';
};

type Tab = { readonly id?: number };
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<Tab[]>;
    sendMessage(tab: number, message: object, options: object): Promise<PageState>;
  };
  readonly action: { getBadgeText(tab: object): Promise<string> };
  readonly storage: { readonly local: { get(key: string): Promise<{ settings?: object }>; set(values: object): Promise<void> } };
};
