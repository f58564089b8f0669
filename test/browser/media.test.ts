// What a reader takes along and how the page is shown otherwise: notes that stay, claims copied; printed, in forced colours, without motion.
// Only Chromium can be told to show a page in another medium; in Firefox those rules are the same sheet.
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  articleOf,
  browserName,
  change,
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

const html = articleOf([...reporting, peskov, rubio, '<textarea id="paste"></textarea>']);
let reader: Reader;
beforeEach(async () => {
  await resetSettings();
  await change({ opens: 'never' });
  reader = await open(publish(html));
  await reader.page.bringToFront();
});
afterEach(async () => {
  await reader.close();
  await resetSettings();
});

const visible = async (selector: string) => ((await reader.find(selector)) ?? []).filter((found) => found.visible);
const shown = (selector: string) => until(`${selector} to show`, async () => (await visible(selector)).length > 0);
const openCheck = async () => {
  await shown('.tab');
  await reader.press('.tab');
  await shown('.views button');
  await reader.press('.views button', 'Check');
  await shown('.selection summary');
};
/** Of one highlight, as the page's text gets it. */
const painted = (name: string) =>
  reader.page.evaluate((name) => {
    const { textDecorationLine, textDecorationColor, backgroundColor } = getComputedStyle(document.body, `::highlight(${name})`);
    return { line: textDecorationLine, colour: textDecorationColor, ground: backgroundColor };
  }, name);

test('a note on a claim is there again when the page is, and gone when it is emptied', async () => {
  const type = async (text: string) => {
    await openCheck();
    await reader.order('command', { command: 'next' });
    await shown('.card.current .note textarea');
    await reader.press('.card.current .note textarea');
    await until('the field', async () => (await visible('.card.current .note textarea'))[0]?.focused === true);
    await reader.page.keyboard.down('Control');
    await reader.page.keyboard.press('a');
    await reader.page.keyboard.up('Control');
    await reader.page.keyboard.press('Backspace');
    if (text) await reader.page.keyboard.type(text);
    await reader.page.keyboard.press('Tab');
  };
  const again = async () => {
    await reader.page.reload();
    await until('the page again', async () => (await reader.state())?.phase === 'ready');
    await openCheck();
  };
  const notes = async () => ((await reader.find('.note textarea')) ?? []).map(({ value }) => value).filter(Boolean);
  // Leaving the field stores it; a page that is left in the same instant would take the message with it.
  const kept = async () =>
    String(await (await theBrowser()).extension.evaluate('(globalThis.browser ?? chrome).storage.local.get(null).then(JSON.stringify)'));
  await type('ask the harbour master');
  await until('the note to be kept', async () => (await kept()).includes('ask the harbour master'));
  await again();
  await until('the note', async () => (await notes())[0] === 'ask the harbour master');
  await reader.page.reload();
  await until('the page again', async () => (await reader.state())?.phase === 'ready');
  await type('');
  await until('the note to be gone', async () => !(await kept()).includes('ask the harbour master'));
  await again();
  expect(await notes()).toEqual([]);
});

test('claims are copied, on a page without TLS too', async () => {
  await openCheck();
  await reader.press('.selection summary');
  await shown('.formats button');
  await reader.press('.formats button', 'Copy');
  await until('“Copied”', async () => ((await reader.find('[role=status]')) ?? []).some(({ text }) => text === 'Copied'));
  await reader.page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#paste')?.focus());
  await reader.page.keyboard.down('Control');
  await reader.page.keyboard.press('v', { commands: ['Paste'] });
  await reader.page.keyboard.up('Control');
  const pasted = () => reader.page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#paste')?.value ?? '');
  await until('the claims in the page’s field', async () => (await pasted()).includes('12 new buoys'));
  expect(await pasted()).toContain('Dmitry Peskov');
});

test('the text is underlined, by a line for each form', async () => {
  const names = Object.keys(await reader.highlights());
  const lines = await Promise.all(names.map(painted));
  expect(lines.filter(({ line }) => line.includes('underline')).length).toBeGreaterThanOrEqual(2);
});

if (browserName === 'chromium') {
  const show = async (media: string, features: { name: string; value: string }[] = []) => {
    const devtools = await reader.page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', { media, features });
  };

  test('nothing of ours is on paper', async () => {
    await openCheck();
    await reader.order('command', { command: 'next' });
    await until('a current claim', async () => (await reader.highlights()).lh === 1);
    expect((await painted('lh')).ground).toBe('rgb(255, 214, 51)');
    const width = () => reader.page.evaluate(() => document.querySelector('article')?.getBoundingClientRect().width);
    const whole = () => reader.page.evaluate(() => document.documentElement.clientWidth - 16); // without the body's margins
    await show('print');
    await until('the sidebar to go', async () => (await visible('.sidebar')).length === 0 && (await visible('.tab')).length === 0);
    for (const name of Object.keys(await reader.highlights())) {
      const { line, ground } = await painted(name);
      expect([name, line, ground]).toEqual([name, 'none', 'rgba(0, 0, 0, 0)']);
    }
    // The room that the page made for the sidebar is given back, and made again afterwards.
    await until('the whole width', async () => (await width()) === (await whole()));
    await show('');
    await until('room for the sidebar', async () => ((await width()) ?? 0) < (await whole()) - 200);
    await shown('.sidebar');
  });

  test('forced colours: the lines and the current words take the system’s', async () => {
    await openCheck();
    await reader.order('command', { command: 'next' });
    await until('a current claim', async () => (await reader.highlights()).lh === 1);
    const ordinary = await painted('lh');
    await show('', [{ name: 'forced-colors', value: 'active' }]);
    expect(await reader.page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect((await painted('lh')).ground).not.toBe(ordinary.ground);
    expect((await visible('.card.current')).length).toBe(1);
    const axe = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] };
    expect(await reader.axe(axe)).toEqual([]);
  });

  test('with reduced motion nothing moves by itself', async () => {
    await show('', [{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await openCheck();
    const tall = await reader.page.evaluate(() => {
      document.body.style.paddingBottom = '4000px';
      const moves: number[] = [];
      addEventListener('scroll', () => moves.push(scrollY));
      Object.assign(window, { moves });
      scrollTo(0, 2000);
      return document.documentElement.scrollHeight;
    });
    expect(tall).toBeGreaterThan(4000);
    await until('the first scroll', () => reader.page.evaluate(() => (window as unknown as { moves: number[] }).moves.length === 1));
    await reader.order('command', { command: 'next' });
    await until('the words', async () => (await reader.highlights()).lh === 1);
    await new Promise((resolve) => setTimeout(resolve, 500));
    // One jump, where a smooth scroll has a dozen stations.
    expect(await reader.page.evaluate(() => (window as unknown as { moves: number[] }).moves.length)).toBeLessThanOrEqual(2);
  });
}
