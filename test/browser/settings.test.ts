// The settings page as a person uses it: a team's ruleset is looked at, subscribed to, switched, ordered and left; what an administrator has fixed;
// settings out to a file and in again.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeBundle } from '../../src/ruleset/bundle.ts';
import { newKey, type PrivateKey } from '../../src/ruleset/signature.ts';
import { root } from '../commands/setup.mjs';
import { asked, freedonia, makeAuthor, outlet } from './author.ts';
import { change, open, openExtension, publish, resetSettings, theBrowser, until } from './harness.ts';

const team = makeAuthor('team');
const other = makeAuthor('other');
let key: PrivateKey;
let page: Page;

beforeAll(async () => {
  await resetSettings();
  key = await newKey();
  const gazette = outlet('outlet/xx/gazette', 'Freedonia Gazette');
  const create = { channel: 'team', publisher: 'The Team', contact: 'team@example.org' };
  await team.publish({ create, ruleset: team.ruleset(1, gazette, outlet('outlet/ru/tass', 'TASS, as the team has it')) }, key);
  const mirror = outlet('outlet/xx/mirror', 'Fredville Mirror');
  await other.publish(
    { create: { channel: 'other', publisher: 'The Others', contact: 'others@example.org' }, ruleset: other.ruleset(1, mirror) },
    await newKey(),
  );
});
beforeEach(async () => {
  page = await openExtension((await theBrowser()).browser, 'extension/options/index.html');
  await until('the page', () => page.evaluate(() => document.querySelector('#channels') !== null));
});
afterEach(async () => {
  await page.close();
  await resetSettings();
});
afterAll(async () => {
  for (const { url } of [team, other]) await asked('leaveChannel', { url });
  for (const author of [team, other]) author.host(new Map());
});

const text = (selector: string) => page.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);
const says = (selector: string, words: string) => until(`“${words}” in ${selector}`, async () => (await text(selector)).includes(words));
/** Presses the first enabled control that fits and whose text contains `name`, with the pointer. */
const press = async (selector: string, name = '') => {
  await page.bringToFront();
  await until(`${selector} ${name}`, () =>
    page.evaluate(
      (selector, name) => {
        for (const one of document.querySelectorAll('.pressed')) one.classList.remove('pressed');
        const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
          (one) => !one.matches(':disabled') && (one.closest('label') ?? one).textContent?.includes(name),
        );
        found?.classList.add('pressed');
        found?.scrollIntoView({ block: 'center' });
        return found !== undefined;
      },
      selector,
      name,
    ),
  );
  await page.click('.pressed');
};
const look = async (link: string) => {
  await page.bringToFront();
  await page.evaluate(() => document.querySelector<HTMLInputElement>('[name=link]')?.scrollIntoView({ block: 'center' }));
  await page.click('[name=link]', { count: 3 });
  await page.keyboard.type(link);
  await page.keyboard.press('Enter');
};
const speakers = async () => {
  const reader = await open(publish(freedonia));
  const report = (await reader.state())?.report;
  await reader.close();
  return (report?.attributions ?? []).flatMap(({ speaker }) => (speaker?.entity ? [report?.entities[speaker.entity]?.name] : []));
};
const violations = async () => {
  await page.evaluate(readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }));
  });
};

test('a link that is none, and one whose key is another, get a sentence', async () => {
  await look('rules');
  await says('#channels ~ [role=status]', 'An address that begins with https://');
  await look(`${team.url}#root=${'0'.repeat(64)}`);
  await says('#channels ~ [role=status]', 'Its first root is not the one that was named.');
  expect(await page.evaluate(() => document.querySelector('dialog'))).toBeNull();
});

test('before anything is in force the dialog says who, by which key, and what it changes', { timeout: 60_000 }, async () => {
  await look(await team.link());
  await says('dialog', 'Subscribe to the rules of The Team?');
  const said = await text('dialog');
  for (const words of [
    'The link names the key',
    'team@example.org',
    team.url,
    '1 of 1 keys',
    'version 1',
    '2 entries',
    'replaces 1 bundled entry',
  ])
    expect(said).toContain(words);
  expect(await text('dialog .fingerprint code')).toMatch(/^([a-z]{5} ){7}[a-z]{5}$/);
  expect(await page.evaluate(() => document.querySelectorAll('dialog .fingerprint rect').length)).toBeGreaterThan(10);
  expect(await violations()).toEqual([]);
  // Escape is “Cancel”.
  await page.keyboard.press('Escape');
  await until('the dialog to go', () => page.evaluate(() => document.querySelector('dialog') === null));
  expect(await asked('channels', {})).toEqual([]);
  // Without its pin the link promises less.
  await look(team.url);
  await says('dialog', 'The link does not name a key');
  await press('dialog button', 'Cancel');
  await until('the dialog to go', () => page.evaluate(() => document.querySelector('dialog') === null));
  expect(await speakers()).toEqual([]);
});

test('subscribe, switch off and on, order, update, remove', { timeout: 90_000 }, async () => {
  await look(await team.link());
  await press('dialog button', 'Subscribe');
  await says('.channel', 'The Team');
  await says('#rulesets ~ details', 'outlet/ru/tass');
  await says('#rulesets ~ details', 'team replaces what core says.');
  expect(await speakers()).toEqual(['Freedonia Gazette']);

  await press('.channel input[type=checkbox]', 'The Team');
  await until('it to be off', async () => (await asked('channels', {}))[0]?.enabled === false);
  expect(await speakers()).toEqual([]);
  await press('.channel input[type=checkbox]', 'The Team');
  await until('it to be on', async () => (await asked('channels', {}))[0]?.enabled === true);
  expect(await speakers()).toEqual(['Freedonia Gazette']);

  await look(await other.link());
  await press('dialog button', 'Subscribe');
  // The upper one counts; the later one comes on top.
  await says('.channel', 'The Others');
  await press('.channel button', 'Move up The Team');
  await says('.channel', 'The Team');
  expect((await asked('channels', {})).map(({ channel }) => channel)).toEqual(['other', 'team']);

  await team.publish({ revokeRules: ['outlet/xx/gazette'] }, key);
  await press('.channel button', 'Update now The Team');
  await says('.channel details', '1 rule taken back by its publisher:');
  expect(await speakers()).toEqual(['Fredville Mirror']);
  expect(await violations()).toEqual([]);

  page.on('dialog', (question) => question.accept());
  for (const name of ['The Team', 'The Others']) {
    await press('.channel button', `Remove ${name}`);
    await until(`${name} to be gone`, async () => !(await text('#root')).includes(`Remove ${name}`));
  }
  expect(await asked('channels', {})).toEqual([]);
  expect(await speakers()).toEqual([]);
});

test('a team’s ruleset comes in a file: looked at, subscribed to, followed by the next file, asked of nobody', {
  timeout: 90_000,
}, async () => {
  const file = join(root, 'dist/probe/team-channel.json');
  const choose = async (text: string | null) => {
    writeFileSync(file, text ?? '');
    await (await page.$('#channels ~ label input[type=file]'))?.uploadFile(file);
  };
  await choose('{"accordingTo":"settings"}');
  await says('#channels ~ [role=status]', 'This file holds no published ruleset');
  const whole = makeBundle(team.folder()) ?? '';
  await choose(whole.replace('Freedonia', 'Freudonia'));
  await says('#channels ~ [role=status]', 'is not the file that was signed');

  const { server } = await theBrowser();
  const before = server.requests.length;
  await choose(whole);
  await says('dialog', 'Subscribe to the rules of The Team?');
  const said = await text('dialog');
  for (const words of ['The link does not name a key', 'from a file', '1 of 1 keys']) expect(said).toContain(words);
  expect(await violations()).toEqual([]);
  await press('dialog button', 'Subscribe');
  await says('.channel', 'from a file');
  const [kept] = await asked('channels', {});
  expect(kept).toMatchObject({ publisher: 'The Team', fromFile: true, problem: null });
  await asked('updateChannels', {});
  expect(server.requests.slice(before)).toEqual([]);

  const version = (kept?.ruleset?.version ?? 0) + 1;
  const mirror = outlet('outlet/xx/mirror', 'Fredville Mirror');
  await team.publish({ ruleset: team.ruleset(version, mirror) }, key);
  await choose(makeBundle(team.folder()));
  await press('dialog button', 'Subscribe');
  await until('the next version', async () => (await asked('channels', {}))[0]?.ruleset?.version === version);
  expect(await speakers()).toEqual(['Fredville Mirror']);
  // Yesterday's file is no way back.
  await choose(whole);
  await says('#channels ~ [role=status]', 'is older than what is here already');
  await asked('leaveChannel', { url: kept?.url ?? '' });
});

test('the popup shows what the administrator has fixed', async () => {
  const { browser, extension } = await theBrowser();
  const lock = (locked: object) =>
    extension.evaluate(async (locked) => {
      const api = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: { set(values: object): Promise<void> } } }>;
      await (api.browser ?? api.chrome).storage.local.set({ locked });
    }, locked);
  await lock({ on: true });
  const popup = await openExtension(browser, 'extension/popup/index.html');
  try {
    await until('a switch that cannot be turned', () =>
      popup.evaluate(() => document.querySelector('fieldset:disabled')?.textContent?.includes('Fixed by your administrator') ?? false),
    );
    expect(await popup.evaluate(() => document.querySelectorAll('input:disabled').length)).toBe(1);
  } finally {
    await popup.close();
    await lock({});
  }
});

test('what an administrator has fixed cannot be turned, and says why', async () => {
  const lock = (locked: object) =>
    page.evaluate(async (locked) => {
      const api = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: { set(values: object): Promise<void> } } }>;
      await (api.browser ?? api.chrome).storage.local.set({ locked });
    }, locked);
  await lock({ mode: 'on-click', appearance: { theme: 'dark' } });
  const disabled = () =>
    page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('select:disabled, input:disabled')].map((one) => one.value));
  await until('the mode to be fixed', async () => (await disabled())[0] === 'on-click');
  expect(await disabled()).toContain('dark');
  await says('fieldset:disabled legend', 'Fixed by your administrator');
  expect(
    await page.evaluate(() => document.querySelectorAll('#sites ~ * input:enabled, #sites ~ * button:enabled').length),
  ).toBeGreaterThan(0);
  expect(await violations()).toEqual([]);
  await lock({});
  await until('nothing to be fixed', async () => (await disabled()).length === 0);
});

test('settings go to a file and come back; a file of somebody else’s is refused', async () => {
  const sites = () => page.evaluate(() => document.querySelector('#sites ~ .list')?.textContent ?? '');
  await change({ sites: { 'paper.example': 'never' } });
  await until('the site', async () => (await sites()).includes('paper.example'));
  // What the browser would save is kept instead.
  await page.evaluate(() => {
    const url = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      (blob as Blob).text().then((saved) => Object.assign(window, { saved }));
      return url(blob);
    };
  });
  await press('button', 'Export settings');
  const saved = () => page.evaluate(() => (window as unknown as { saved?: string }).saved ?? '');
  await until('the export', async () => (await saved()).includes('"accordingTo": "settings"'));
  const file = join(root, 'dist/probe/settings.json');
  writeFileSync(file, await saved());

  await change({ sites: {} });
  await until('no site', async () => !(await sites()).includes('paper.example'));
  const take = async () => (await page.$('#own ~ * input[type=file]'))?.uploadFile(file);
  await take();
  await says('#status', 'Done.');
  await until('the site again', async () => (await sites()).includes('paper.example'));
  writeFileSync(file, '{"accordingTo":"elsewhere"}');
  await take();
  await says('#status', 'This file holds no settings');
  expect(await sites()).toContain('paper.example');
});
