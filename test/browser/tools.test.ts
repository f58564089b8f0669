// The fact-checker's tools by pointer and keyboard: the order of the list, filters, several claims selected, every format copied, the inspector;
// and the ways from the sidebar to the settings.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportFormats } from '../../src/export/formats.ts';
import { articleOf, change, open, peskov, publish, type Reader, reporting, resetSettings, rubio, theBrowser, until } from './harness.ts';

const tass = 'The ministry counted 214 inspections, the state news agency TASS reported on Tuesday. Kim ordered soup for the pilots.';
const believed = 'The bakers of the town thought that the ferry would come back in May.';
const html = articleOf([...reporting, peskov, rubio, tass, believed, '<textarea id="paste"></textarea>']);
let reader: Reader;
beforeEach(async () => {
  await resetSettings();
  await change({ opens: 'never' });
  reader = await open(publish(html));
  await reader.page.bringToFront();
  await shown('.tab');
  await reader.press('.tab');
  await shown('.sidebar');
});
afterEach(async () => {
  await reader.close();
  await resetSettings();
});

const visible = async (selector: string) => ((await reader.find(selector)) ?? []).filter((found) => found.visible);
const shown = (selector: string) => until(`${selector} to show`, async () => (await visible(selector)).length > 0);
const texts = async (selector: string) => (await visible(selector)).map(({ text }) => text);
const view = async (name: string) => {
  await reader.press('.views button', name);
  await until(`view ${name}`, async () => (await texts('.views [aria-pressed=true]'))[0] === name);
};
/** As a person does: opens the list, a letter, Enter; the sidebar stays. */
const choose = async (selector: string, letter: string) => {
  await reader.press(selector);
  await reader.page.keyboard.press(letter as 'a');
  await reader.page.keyboard.press('Enter');
  if (!(await visible('.sidebar')).length) throw new Error('choosing from a list closed the sidebar');
};

test('by speaker each has a panel with the role; in the article’s order each card names its speaker', async () => {
  const claims = (await reader.state())?.report?.claims.length ?? 0;
  expect((await texts('.group h3')).join(' ')).toContain('Dmitry Peskov');
  expect((await texts('.group .role')).join(' ')).toContain('Russia');
  await change({ grouping: 'article' });
  await until('one list', async () => (await visible('.group h3')).length === 0);
  expect((await texts('.card .number')).filter((text) => /\d/.test(text))).toHaveLength(claims);
  expect((await texts('.card .number b')).join(' ')).toContain('Marco Rubio');
});

test('a press on a card’s ground goes to its words, a press on a link or a fold in it does not', async () => {
  const current = async () => (await reader.highlights()).lh ?? 0;
  await reader.press('.card .why summary');
  await shown('.card .why .entry');
  expect(await current()).toBe(0);
  await reader.press('.card .claim');
  await until('the words to be marked', async () => (await current()) > 0);
});

test('of many claims every card is drawn, evidence only where it is unfolded', async () => {
  await reader.close();
  const sailings = Array.from(
    { length: 20 },
    (_, at) => `“Ferry number ${at + 1} sails in May,” Kremlin spokesman Dmitry Peskov told reporters.`,
  );
  reader = await open(publish(articleOf([...reporting, ...sailings])));
  await reader.page.bringToFront();
  await reader.press('.tab');
  const count = async (selector: string) => ((await reader.find(selector)) ?? []).length;
  const claims = (await reader.state())?.report?.claims.length ?? 0;
  expect(claims).toBeGreaterThan(16);
  await until('every card', async () => (await count('.card')) === claims);
  expect(await count('.card .why .origin')).toBe(0);
  await reader.press('.card .why summary');
  await until('the evidence of one', async () => (await count('.card .why .origin')) === 1);
});

test('several are selected, and only they are copied, in every format', { timeout: 120_000 }, async () => {
  await view('Check');
  const boxes = await visible('.card input[type=checkbox]');
  expect(boxes.length).toBeGreaterThan(2);
  await reader.press('.card input[type=checkbox]');
  await reader.press(`.card:has(input:not(:checked)) input[type=checkbox]`);
  await until('two selected', async () => (await texts('.selection p')).join('').includes('2 claims selected'));
  const report = (await reader.state())?.report;
  const chosen = ((await reader.find('.card:has(input:checked) .claim')) ?? []).map(({ text }) => text);
  const left = ((await reader.find('.card:not(:has(input:checked)) .claim')) ?? []).map(({ text }) => text);
  await reader.press('.selection summary');
  const paste = async () => {
    await reader.page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#paste');
      if (field) field.value = '';
      field?.focus();
    });
    await reader.page.keyboard.down('Control');
    await reader.page.keyboard.press('v', { commands: ['Paste'] });
    await reader.page.keyboard.up('Control');
    return reader.page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#paste')?.value ?? '');
  };
  for (const { label, extension } of Object.values(exportFormats)) {
    await reader.press('.formats button', `Copy ${label}`);
    await until(
      '“Copied”',
      async () => (await texts('[role=status]')).includes('Copied') || (await reader.find('[role=status]'))?.[0]?.text === 'Copied',
    );
    const copied = await paste();
    if (extension !== 'md' && extension !== 'csv') expect(() => JSON.parse(copied), label).not.toThrow();
    if (extension === 'json') expect(JSON.parse(copied).claims, label).toHaveLength(2);
    else for (const text of chosen) expect(copied.replaceAll('\\"', '"').replaceAll('""', '"'), label).toContain(text);
    if (extension === 'md' || extension === 'csv') for (const text of left) expect(copied, label).not.toContain(text);
  }
  expect(report?.claims.length).toBe(chosen.length + left.length);
});

test('words find claims and those who say them; Escape empties the field before it closes the sidebar', async () => {
  await view('Check');
  const all = (await visible('.card')).length;
  await reader.press('.words input');
  await reader.page.keyboard.type('BUOYS');
  await until('the claim about buoys alone', async () => (await visible('.card')).length === 1);
  expect((await texts('.card .claim')).join()).toContain('12 new buoys');
  await reader.page.keyboard.press('Escape');
  await until('all again', async () => (await visible('.card')).length === all);
  await reader.page.keyboard.type('peskov');
  await until('Peskov alone', async () => (await visible('.card')).length < all);
  expect(new Set(await texts('.group h3'))).toEqual(new Set(['Dmitry Peskov']));
  await reader.page.keyboard.press('Escape');
  await reader.page.keyboard.press('Escape');
  await until('a closed sidebar', async () => (await visible('.sidebar')).length === 0);
});

test('filters by state, speaker, kind and form, and all of them away again', async () => {
  await view('Check');
  const all = (await visible('.card')).length;
  await choose('.filters label:nth-child(3) select', 'm');
  await until('Rubio alone', async () => (await visible('.card')).length < all);
  expect(new Set(await texts('.group h3'))).toEqual(new Set(['Marco Rubio']));
  await reader.press('.filters button', 'Clear filters');
  await until('all again', async () => (await visible('.card')).length === all);
});

test('the inspector says what was refused, by which guard, and how long each stage took', async () => {
  await view('Inspect');
  await shown('.inspector details:nth-of-type(5)');
  const names = await texts('.inspector summary');
  expect(names.join('\n')).toMatch(/\d+ attributions? shown\n\d+ found and not shown\n\d+ statements? refused as claims?\n/);
  const unfold = async (name: string) => {
    await reader.press('.inspector summary', name);
    await shown('.inspector details[open] li');
    return (await texts('.inspector details[open] li')).join('\n');
  };
  expect(await unfold('refused as')).toContain('A belief or an act, not speech');
  expect(await unfold('not taken for')).toContain('Kim A surname alone');
  expect(await unfold('Analysed in')).toMatch(/attributions [\d.]+ ms/);
});

test('the settings are one press away', async () => {
  const { extension } = await theBrowser();
  /** The extension knows its own tabs in both browsers; the drivers do not. */
  const inSettings = (work: string) =>
    extension.evaluate(
      `(globalThis.browser ?? chrome).extension.getViews({ type: 'tab' }).filter(({ location }) => location.pathname.includes('/options/')).map((view) => ${work}).length`,
    );
  await inSettings('view.close()');
  await reader.press('footer button', 'Settings');
  await until('the settings', async () => Number(await inSettings('view')) === 1);
  await inSettings('view.close()');
});
