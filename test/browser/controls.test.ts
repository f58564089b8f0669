// The keyboard's commands, the context menu's question and stepping through claims. No driver presses the browser's own shortcuts: in Chromium
// the browser's event is fired in the background, in Firefox what the background would say is said to the page.
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { Command } from '../../extension/messages.ts';
import {
  articleOf,
  browserName,
  open,
  peskov,
  publish,
  type Reader,
  reporting,
  resetSettings,
  rubio,
  theBrowser,
  until,
} from './harness.ts';

let reader: Reader;
beforeAll(resetSettings);
afterEach(() => reader.close());
const html = articleOf([...reporting, peskov, rubio]);

const commands: Readonly<Record<string, Command>> = {
  'toggle-overlay': 'toggle',
  'open-sidebar': 'open',
  'next-claim': 'next',
  'previous-claim': 'previous',
};

async function fire(event: 'commands.onCommand' | 'contextMenus.onClicked', name: string): Promise<void> {
  await reader.page.bringToFront();
  if (browserName === 'firefox') {
    if (event === 'contextMenus.onClicked') await reader.order('who', {});
    else await reader.order('command', { command: commands[name] ?? 'toggle' });
    return;
  }
  const { browser } = await theBrowser();
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().endsWith('service-worker-loader.js'));
  const worker = await target.worker();
  await worker?.evaluate(
    async (event, name) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (event === 'commands.onCommand') chrome.commands.onCommand.dispatch(name, tab);
      else chrome.contextMenus.onClicked.dispatch({ menuItemId: name, frameId: 0 }, tab);
    },
    event,
    name,
  );
}
type Fired = { dispatch(...values: unknown[]): void };
type Chrome = {
  readonly tabs: { query(filter: object): Promise<object[]> };
  readonly commands: { readonly onCommand: Fired };
  readonly contextMenus: { readonly onClicked: Fired };
};

test('every command has a key, which the reader can change', async () => {
  reader = await open(publish(html));
  const { extension } = await theBrowser();
  const bound: string = await extension.evaluate(async () => {
    const api = globalThis as unknown as Record<
      'browser' | 'chrome',
      { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } }
    >;
    return JSON.stringify(await (api.browser ?? api.chrome).commands.getAll());
  });
  const keys = new Map((JSON.parse(bound) as { name: string; shortcut: string }[]).map(({ name, shortcut }) => [name, shortcut]));
  expect([...keys.keys()]).toEqual(expect.arrayContaining(Object.keys(commands)));
  // A key that the browser keeps for itself is silently left out: Alt+Shift+W and Alt+Shift+A are, in Chromium 156.
  const suggested = JSON.parse(readFileSync('manifest.json', 'utf8')).commands as Readonly<
    Record<string, { suggested_key: { default: string } }>
  >;
  for (const name of Object.keys(commands)) expect(keys.get(name), name).toBe(suggested[name]?.suggested_key.default);
});

test('toggle, open, next and previous', async () => {
  reader = await open(publish(html));
  await fire('commands.onCommand', 'toggle-overlay');
  await until('the overlay to go', async () => (await reader.host()) === null);
  await fire('commands.onCommand', 'open-sidebar');
  await until('the sidebar', async () => (await reader.state())?.open === true);
  await fire('commands.onCommand', 'next-claim');
  await until('a current claim', async () => (await reader.highlights()).lh === 1);
  const current = () => reader.page.evaluate(() => String([...(CSS.highlights.get('lh') ?? [])][0]));
  const first = await current();
  await fire('commands.onCommand', 'next-claim');
  await until('the next claim', async () => (await current()) !== first);
  await fire('commands.onCommand', 'previous-claim');
  await until('the first claim again', async () => (await current()) === first);
});

test('“Who says this?” names the speaker of the selected words', async () => {
  reader = await open(publish(html));
  await reader.page.evaluate(() => {
    const text = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes('Rubio'))?.firstChild as Text;
    const start = text.data.indexOf('12 new buoys');
    getSelection()?.setBaseAndExtent(text, start, text, start + 12);
  });
  await fire('contextMenus.onClicked', 'who');
  await until('the answer', async () => ((await reader.find('.who'))?.[0]?.text ?? '').includes('Rubio'));
});
