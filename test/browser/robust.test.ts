// Pages that forbid, cover, clear, click and read; backgrounds that die.
import { afterEach, beforeAll, expect, test } from 'vitest';
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
  sleep,
  theBrowser,
  until,
} from './harness.ts';

let reader: Reader;
beforeAll(resetSettings);
afterEach(() => reader.close());
const html = articleOf([...reporting, peskov, rubio]);
const painted = async () => Object.values(await reader.highlights()).reduce((sum, size) => sum + size, 0);

test('a page whose policy forbids everything', async () => {
  reader = await open(publish(html, { headers: { 'Content-Security-Policy': "default-src 'none'; style-src 'none'; script-src 'none'" } }));
  expect(await reader.host()).toMatchObject({ inTopLayer: true });
  expect(await painted()).toBeGreaterThan(0);
});

test('a page that clears the highlights and takes away the host', async () => {
  reader = await open(publish(html));
  const before = await painted();
  await reader.page.evaluate(() => CSS.highlights.clear());
  await until('the highlights to be back', async () => (await painted()) === before);
  await reader.page.evaluate(() =>
    CSS.highlights.forEach((highlight) => {
      highlight.clear();
    }),
  );
  await until('the highlights to be full again', async () => (await painted()) === before);
  await reader.page.evaluate(() => (document.documentElement.lastElementChild as HTMLElement).hidePopover());
  await until('the host to be in the top layer', async () => (await reader.host())?.inTopLayer === true);
  await reader.page.evaluate(() => document.documentElement.lastElementChild?.remove());
  expect(await reader.host()).toBeNull();
  await until('the host to be back', async () => (await reader.host())?.inTopLayer === true);
});

test('a page sees no more than an empty element, and its own clicks do nothing', async () => {
  reader = await open(publish(html));
  const seen = await reader.page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes('Rubio'));
    const range = document.createRange();
    if (paragraph) range.selectNodeContents(paragraph);
    const box = range.getClientRects()[0];
    const at = { bubbles: true, clientX: (box?.left ?? 0) + 300, clientY: (box?.top ?? 0) + 5 };
    paragraph?.dispatchEvent(new MouseEvent('click', at));
    return { root: host.shadowRoot, text: host.textContent, inner: host.innerHTML, current: CSS.highlights.has('lh') };
  });
  expect(seen).toEqual({ root: null, text: '', inner: '', current: false });
});

test('a click on a highlight opens its claim', async () => {
  reader = await open(publish(html));
  const box = await reader.page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes('Rubio'));
    const text = paragraph?.firstChild as Text;
    const range = document.createRange();
    const start = text.data.indexOf('would pay');
    range.setStart(text, start);
    range.setEnd(text, start + 9);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await reader.page.mouse.click(box.x, box.y);
  await until('the claim to be marked', async () => (await reader.highlights()).lh !== undefined);
  expect(await reader.state()).toMatchObject({ open: true });
});

test('a caret that the keys move marks the claim under it, and Enter opens its card', async () => {
  await change({ opens: 'never' });
  reader = await open(publish(html));
  const select = (words: string) =>
    reader.page.evaluate((words) => {
      const text = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(words))?.firstChild as Text;
      const start = text.data.indexOf(words);
      getSelection()?.setBaseAndExtent(text, start, text, start + 1);
    }, words);
  const extend = async () => {
    await reader.page.keyboard.down('Shift');
    await reader.page.keyboard.press('ArrowRight');
    await reader.page.keyboard.up('Shift');
  };
  await reader.page.bringToFront();
  await select('would pay');
  await extend();
  await until('the claim to be marked', async () => (await reader.highlights()).lh === 1);
  expect(await reader.state()).toMatchObject({ open: false });
  await select('The harbour master');
  await extend();
  await until('the mark to go', async () => (await reader.highlights()).lh === undefined);
  await select('would pay');
  await extend();
  await reader.page.keyboard.press('Enter');
  await until('the sidebar', async () => (await reader.state())?.open === true);
  await resetSettings();
});

test('an article in an open shadow root is read and painted', async () => {
  const hidden = html
    .replace('<main>', '<main><news-story><template shadowrootmode="open">')
    .replace('</main>', '</template></news-story></main>');
  reader = await open(publish(hidden));
  expect((await reader.state())?.report?.claims.length).toBeGreaterThanOrEqual(2);
  expect(await painted()).toBeGreaterThanOrEqual(2);
});

test('an article in a frame of the page’s own site is read and painted, and its claims lead to their words', async () => {
  const inner = publish(articleOf([...reporting, peskov, `<span style="display: block; height: 1500px"></span>`, rubio]));
  const outer = `<!doctype html><html lang="en"><head><title>Ferry talks go on</title><meta property="og:type" content="article"></head>
<body><main><iframe src="${inner}" title="The article" style="width: 700px; height: 2600px; border: 0"></iframe></main></body></html>`;
  reader = await open(publish(outer));
  expect((await reader.state())?.report?.claims.length).toBeGreaterThanOrEqual(2);
  /** In the frame: ranges painted and the current claim's; in the window: where the words stand. */
  const look = (words: string) =>
    reader.page.evaluate((words) => {
      const frame = document.querySelector('iframe');
      const inside = frame?.contentWindow as (Window & typeof globalThis) | null;
      const all = [...(inside?.CSS.highlights ?? [])];
      const paragraph = [...(inside?.document.querySelectorAll('p') ?? [])].find((one) => one.textContent?.includes(words));
      const range = inside?.document.createRange();
      const text = paragraph?.firstChild as Text;
      range?.setStart(text, text.data.indexOf(words));
      range?.setEnd(text, text.data.indexOf(words) + words.length);
      const box = range?.getBoundingClientRect();
      const corner = frame?.getBoundingClientRect();
      return {
        painted: all.reduce((sum, [, { size }]) => sum + size, 0),
        current: all.find(([name]) => name === 'lh')?.[1].size ?? 0,
        line: inside && paragraph ? inside.getComputedStyle(paragraph, '::highlight(lb)').textDecorationLine : '',
        x: (corner?.left ?? 0) + (box?.left ?? 0) + (box?.width ?? 0) / 2,
        y: (corner?.top ?? 0) + (box?.top ?? 0) + (box?.height ?? 0) / 2,
      };
    }, words);
  const before = await look('12 new buoys');
  expect(before.painted).toBeGreaterThanOrEqual(2);
  expect(before.line).toBe('underline');
  expect(before.y).toBeGreaterThan(900);
  await reader.order('command', { command: 'previous' });
  await until('the words to be in view', async () => {
    const { current, y } = await look('12 new buoys');
    return current === 1 && y > 0 && y < 900;
  });
  await reader.order('command', { command: 'toggle' });
  await until('nothing of ours in the frame', async () => (await look('12 new buoys')).painted === 0);
  await reader.order('command', { command: 'toggle' });
  await until('the painting to be back', async () => (await look('12 new buoys')).painted >= before.painted);
  const { x, y } = await look('12 new buoys');
  await reader.page.mouse.click(x, y);
  await until('the claim to be marked', async () => (await look('12 new buoys')).current === 1);
  expect(await reader.state()).toMatchObject({ open: true });
});

test('a page that is zoomed keeps the overlay within its window', async () => {
  reader = await open(publish(html));
  await reader.page.evaluate(() => {
    document.documentElement.style.zoom = '2';
  });
  await sleep(1500);
  const shown = (await reader.find('.sidebar, .peek, .tab'))?.filter(({ visible }) => visible) ?? [];
  expect(shown.length).toBeGreaterThan(0);
  for (const { left, width } of shown) {
    expect(left).toBeGreaterThanOrEqual(-1);
    expect(left + width).toBeLessThanOrEqual(1281);
  }
});

test('nothing lies over a video in full screen, and the overlay is there again afterwards', async () => {
  reader = await open(publish(html.replace('<h1>', '<video></video><h1>')));
  await reader.page.bringToFront();
  await reader.page.evaluate(() => {
    const video = document.querySelector('video');
    video?.addEventListener('click', () => video.requestFullscreen());
  });
  await reader.page.click('video');
  await until('the full screen', () => reader.page.evaluate(() => document.fullscreenElement !== null));
  await sleep(1500); // longer than the guard's beat
  const over = await reader.page.evaluate(() =>
    [5, innerWidth / 2, innerWidth - 5].some((x) => document.elementFromPoint(x, innerHeight / 2) !== document.fullscreenElement),
  );
  expect(over).toBe(false);
  await reader.page.evaluate(() => document.exitFullscreen());
  await until('the overlay to be back', async () => (await reader.host())?.inTopLayer === true);
});

test('a background that was killed wakes, with what the session knew', async () => {
  reader = await open(publish(html));
  await reader.order('article', { on: false });
  if (browserName === 'chromium') {
    const { browser } = await theBrowser();
    const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().endsWith('service-worker-loader.js'));
    await (await target?.worker())?.close();
    await until('the worker to be gone', async () => !browser.targets().some((one) => one === target));
  } else await sleep(4000);
  const other = await open(publish(html));
  expect(await other.host()).not.toBeNull();
  expect(await other.badge()).not.toBe('');
  await other.close();
  await reader.page.reload();
  await until('the article to be known as off', async () => (await reader.state())?.offBy === 'article');
});

test('naughty pages: nothing to read, nothing but marks, half a character', async () => {
  for (const body of [
    '',
    '<p>',
    `<article><h1>x</h1><p>${'“'.repeat(20_000)}</p></article>`,
    `<article><p>${reporting.join(' ')} \ud800 “</p></article>`,
  ]) {
    const url = publish(`<!doctype html><html><head></head><body>${body}`);
    const { browser } = await theBrowser();
    const page = await browser.newPage();
    await page.goto(url);
    await page.close();
  }
  reader = await open(publish(html));
});
