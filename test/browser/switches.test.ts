// Everything that switches the overlay off and on, and that off means off.
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { articleOf, change, open, peskov, publish, type Reader, reporting, resetSettings, rubio, sleep, until } from './harness.ts';

const html = articleOf([...reporting, peskov, rubio]);
let reader: Reader;
beforeAll(resetSettings);
beforeEach(async () => {
  reader = await open(publish(html));
  expect(await reader.host()).not.toBeNull();
});
afterEach(async () => {
  await resetSettings();
  await reader.close();
});

const gone = async () => (await reader.host()) === null && Object.keys(await reader.highlights()).length === 0;
const there = async () => (await reader.host()) !== null && Object.keys(await reader.highlights()).length > 0;

test.each([
  ['everywhere', { on: false }, { on: true }],
  ['session', { paused: true }, { paused: false }],
  ['site', { sites: { 'news.test': 'never' } }, { sites: {} }],
  ['site', { mode: 'never' }, { mode: 'never', sites: { test: 'always' } }],
] as const)('off by %s, in open tabs at once, and on again', async (offBy, off, on) => {
  await change(off as never);
  await until('the overlay to go', gone);
  expect(await reader.state()).toMatchObject({ phase: 'off', offBy, report: null });
  await until('the badge to go', async () => (await reader.badge()) === '');
  // Off is off: what the page does now is not looked at.
  await reader.page.evaluate(() => document.querySelector('article')?.append(document.createElement('p')));
  await sleep(600);
  expect(await gone()).toBe(true);
  await change(on as never);
  await until('the overlay to come back', there);
});

test('off for this article until it is switched on again, not for the next one', async () => {
  await reader.order('article', { on: false });
  await until('the overlay to go', gone);
  expect(await reader.state()).toMatchObject({ phase: 'off', offBy: 'article' });
  await reader.page.reload();
  await until('the article to be known as off', async () => (await reader.state())?.offBy === 'article');
  expect(await gone()).toBe(true);
  const other = await open(publish(html));
  expect(await other.host()).not.toBeNull();
  await other.close();
  await reader.order('article', { on: true });
  await until('the overlay to come back', there);
});

test('on click: nothing is read until the reader asks', async () => {
  await change({ mode: 'on-click' });
  const waiting = await open(publish(html), 'waiting');
  expect(await waiting.host()).toBeNull();
  expect(await waiting.order('command', { command: 'toggle' })).toMatchObject({ phase: 'ready' });
  await until('the sidebar', async () => (await waiting.state())?.open === true);
  expect(await waiting.host()).not.toBeNull();
  await waiting.close();
});

test('the toggle hides and shows; highlights and sidebar go together', async () => {
  await reader.order('command', { command: 'toggle' });
  expect(await gone()).toBe(true);
  await reader.order('command', { command: 'toggle' });
  expect(await there()).toBe(true);
});

test('kinds of label', async () => {
  expect((await reader.state())?.report?.claims.length).toBeGreaterThan(0);
  await change({ labels: { officials: false, stateMedia: true, terms: true, links: true, notices: false } });
  await until('no official’s claim', async () => (await reader.state())?.report?.claims.length === 0);
  expect(await reader.highlights()).toEqual({});
});

test('a highlight style without highlights leaves the list', async () => {
  await change({ appearance: { side: 'left', width: 380, theme: 'dark', textSize: 100, density: 'compact', highlights: 'none' } });
  await until('no highlights', async () => Object.keys(await reader.highlights()).length === 0);
  expect(await reader.host()).not.toBeNull();
});
