// The sidebar as people use it: with the pointer, with the keyboard alone, in every view; and what assistive technology makes of it.
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  articleOf,
  change,
  open,
  openExtension,
  peskov,
  publish,
  type Reader,
  reporting,
  resetSettings,
  rubio,
  theBrowser,
  until,
} from './harness.ts';

const tass =
  'The ministry counted 214 inspections, the state news agency TASS reported on Tuesday. The figure could not be independently verified.';
const html = articleOf([...reporting, peskov, rubio, tass], {
  head: '<style>article { max-width: 600px; margin: 0 auto; font: 18px/1.6 serif }</style>',
});
/** Everything of WCAG 2.2 A and AA that a machine can see. */
const axe = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { region: { enabled: false } } };

let reader: Reader;
beforeAll(resetSettings);
beforeEach(async () => {
  await change({ opens: 'never' });
  reader = await open(publish(html));
});
afterEach(async () => {
  await reader.close();
  await resetSettings();
});

const visible = async (selector: string) => ((await reader.find(selector)) ?? []).filter((found) => found.visible);
const shown = (selector: string) => until(`${selector} to show`, async () => (await visible(selector)).length > 0);
const focused = async () => ((await reader.find('*')) ?? []).find((found) => found.focused);
const openByPointer = async () => {
  await shown('.tab');
  await reader.press('.tab');
  await shown('.sidebar');
};
const violations = async () => (await reader.axe(axe)).map(({ id, nodes }) => ({ id, nodes }));

test('the tab carries the count and its meaning', async () => {
  await shown('.tab');
  const [tab] = await visible('.tab');
  const claims = (await reader.state())?.report?.claims.length ?? 0;
  expect(claims).toBeGreaterThan(2);
  expect(tab?.text).toContain(String(claims));
  expect(tab?.attributes['aria-label']).toBe(`Who is speaking here: ${claims} claims`);
});

test('says who speaks, shows the way, the kinds and why', async () => {
  await openByPointer();
  const text = (await visible('.sidebar'))[0]?.text ?? '';
  expect(text).toMatch(/officials?.*speak here; \d+% of the quoted words are theirs\./);
  expect(text).toContain('Dmitry Peskov');
  expect(text).toContain('state-controlled media');
  expect(text).toContain('Origin context, not a verdict');
  expect(text).toContain('Why is this shown?');
  expect(text).toContain('The journalist could not verify it:');
});

test('says that more than one state has its say, and marks the first link that no state is listed to control', async () => {
  await reader.close();
  const baker = '“We bake for whoever comes,” baker Ann Example said when the market opened again on Monday.';
  reader = await open(publish(html.replace('</article>', `<p>${baker}</p></article>`)));
  await openByPointer();
  expect((await visible('.summary .aside')).map(({ text }) => text)).toEqual([
    'Officials or state media of more than one state have their say.',
  ]);
  // Behind an official the frame alone says it to the eye; behind a state agency the words do.
  const marks = await visible('.chain .unlisted');
  expect(marks.length).toBeGreaterThan(2);
  expect((await visible('.chain .state + .unlisted small')).map(({ text }) => text)).toContain('not listed as state media');
});

test('where nobody but a state speaks, says so', async () => {
  await reader.close();
  reader = await open(publish(articleOf([reporting[0] ?? '', reporting[0] ?? '', peskov])));
  await openByPointer();
  expect((await visible('.summary .aside')).map(({ text }) => text)).toEqual(['Nobody but officials and state media is quoted.']);
});

test('never lies over the text where the window has room', async () => {
  for (const [width, height] of [
    [1920, 1000],
    [1280, 900],
  ] as const) {
    await reader.page.setViewport({ width, height });
    if ((await visible('.sidebar')).length === 0) await openByPointer();
    await until('the sidebar to settle', async () => {
      const [sidebar] = await visible('.sidebar');
      const column = await reader.page.evaluate(() => document.querySelector('article')?.getBoundingClientRect().right ?? 0);
      return sidebar !== undefined && sidebar.left >= column && Math.round(sidebar.left + sidebar.width) <= width;
    });
  }
});

test('is a sheet at the bottom of a phone, and one line when it comes by itself', async () => {
  await reader.close();
  await change({ opens: 'always' });
  reader = await open(publish(html));
  await reader.page.setViewport({ width: 360, height: 740 });
  await reader.page.reload();
  await shown('.peek');
  const [peek] = await visible('.peek');
  expect(peek?.height).toBeLessThan(200);
  await reader.press('.peek .main');
  await shown('.sidebar');
  const [sheet] = await visible('.sidebar');
  expect(sheet).toMatchObject({ left: 0, width: await reader.page.evaluate(() => document.documentElement.clientWidth) });
  expect(sheet?.top).toBeGreaterThan(250);
});

test('a click on highlighted words opens their card; "in the text" leads back there', async () => {
  await shown('.tab');
  const place = await reader.page.evaluate(() => {
    const node = document.evaluate('//p[contains(., "timetable was agreed")]/text()', document, null, 9).singleNodeValue as Text;
    node.parentElement?.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.setStart(node, 5);
    range.setEnd(node, 12);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await reader.page.mouse.click(place.x, place.y);
  await shown('.card.current');
  const card = await focused();
  expect(card?.attributes['data-card']).toBeDefined();
  expect(card?.text).toContain('The timetable was agreed');
  await reader.page.evaluate(() => scrollTo(0, 0));
  await reader.press('.card.current .head button');
  await shown('.stepper .quiet');
});

test('everything by keyboard alone: open, through the cards, to the text and back, close', async () => {
  await shown('.tab');
  await reader.order('command', { command: 'open' });
  await shown('.sidebar');
  await until('focus in the sidebar', async () => (await focused())?.attributes.class?.includes('sidebar') ?? false);
  const reached: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await reader.page.keyboard.press('Tab');
    const now = await focused();
    if (now) reached.push(`${now.tag} ${now.text.trim()}`);
    if (now?.text.includes('Off for this site')) break;
  }
  const all = reached.join('\n');
  for (const name of [
    'Close',
    'Read',
    'Check',
    'Inspect',
    'In the text',
    'Why is this shown?',
    'Off for this article',
    'Off for this site',
  ])
    expect(name === 'Close' ? reached[0] : all).toContain(name === 'Close' ? 'button' : name);
  await reader.order('command', { command: 'next' });
  await shown('.card.current');
  const [status] = (await reader.find('[role=status]')) ?? [];
  expect(status?.text).toMatch(/^Claim 1 of \d+, /);
  await reader.page.keyboard.press('Escape');
  await until('the sidebar to close', async () => (await visible('.sidebar')).length === 0 && (await visible('.tab')).length === 1);
});

test('keys and clicks in the sidebar do not reach the page', async () => {
  await openByPointer();
  await reader.page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'input', 'focusin'])
      document.addEventListener(type, () => heard.push(type));
  });
  await reader.press('.views button', 'Check');
  await shown('.note textarea');
  await reader.page.keyboard.press('Tab');
  await reader.page.keyboard.press('j');
  expect(await reader.page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('filters narrow the list and say how many are left', async () => {
  await openByPointer();
  await reader.press('.views button', 'Check');
  await shown('.filters select');
  await reader.press('.tick input');
  const status = async () => (await reader.find('[role=status]'))?.[0]?.text ?? '';
  await until('the count to be said', async () => /^\d+ claims? shown$/.test(await status()));
  const left = (await reader.find('.card'))?.length ?? 0;
  expect(await status()).toContain(String(left));
  expect(left).toBeLessThan((await reader.state())?.report?.claims.length ?? 0);
});

test('"this is wrong" takes the label away at once, and can be taken back', async () => {
  await openByPointer();
  const all = (await reader.state())?.report?.claims.length ?? 0;
  const line = async () => (await visible('.summary .line'))[0]?.text ?? '';
  const before = await line();
  await reader.press('.notices .why summary');
  await shown('.notices .entry summary');
  await reader.press('.notices .entry summary', 'Dmitry Peskov');
  await shown('.notices .entry button');
  await reader.press('.notices .entry button', 'Dmitry Peskov');
  await shown('.wrong pre');
  await until('fewer claims', async () => ((await reader.state())?.report?.claims.length ?? all) < all);
  expect((await visible('.wrong pre'))[0]?.text).toContain('official/');
  // Nor do the numbers count him any more.
  const share = (text: string) => Number(/(\d+)%/.exec(text)?.[1]);
  expect(await line()).not.toContain('official of Russia');
  expect(share(await line())).toBeLessThan(share(before));
  await reader.press('.wrong .quiet', 'Show it again');
  await until('all claims again', async () => (await reader.state())?.report?.claims.length === all);
  await until('the first line again', async () => (await line()) === before);
});

test.each(['light', 'dark'] as const)('axe finds nothing in any view, %s', async (theme) => {
  await change({
    opens: 'never',
    appearance: { side: 'right', width: 380, theme, textSize: 100, density: 'comfortable', highlights: 'line' },
  });
  await shown('.tab');
  expect(await violations()).toEqual([]);
  await openByPointer();
  for (const view of ['Read', 'Check', 'Inspect']) {
    await reader.press('.views button', view);
    await until(`view ${view}`, async () => (await visible('.views [aria-pressed=true]'))[0]?.text === view);
    expect(await violations()).toEqual([]);
  }
});

test.each([
  ['pl', 'Dlaczego to widzę?', 'ltr', 'przedstawiciele władz Rosji'],
  ['uk', 'Чому це показано?', 'ltr', 'російські посадовці'],
  ['ru', 'Почему это показано?', 'ltr', 'представители российских властей'],
  ['qps-plocm', 'Whÿ', 'rtl', 'Russian officials'],
] as const)('speaks %s at once when the setting changes, the notices too', async (language, words, direction, notice) => {
  await openByPointer();
  await change({ language });
  await until(
    'the language',
    async () =>
      (await reader.find('.root'))?.[0]?.attributes.dir === direction &&
      (direction === 'rtl' || ((await visible('.sidebar'))[0]?.text.includes(words) ?? false)),
  );
  await until('the notice', async () => ((await reader.find('.notices'))?.[0]?.text ?? '').includes(notice));
});

test.each(['options/index.html', 'options/index.html#welcome', 'popup/index.html'])('axe finds nothing in %s', async (path) => {
  const { browser } = await theBrowser();
  const page = await openExtension(browser, `extension/${path}`);
  await until('the page', () => page.evaluate(() => document.querySelector('main') !== null));
  const { readFileSync } = await import('node:fs');
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  const found = await page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }));
  });
  expect(found).toEqual([]);
  await page.close();
});
