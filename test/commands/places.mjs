// `npm run places -- FOLDER [--count N]`: every saved article of a folder in Chromium, at four sizes of window: where the sidebar stands when it is
// opened, whether it lies over the text that it is about, and whether the text had moved before anybody opened it. Saved pages stay outside the repository.
//   1280 × 900: 31 beside the text, 9 after moving the page aside, 0 sheets; 0 over the text; 0 moved unasked
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { command, root, SetupError } from './setup.mjs';

const SIZES = /** @type {const} */ ([
  [1920, 1080],
  [1280, 900],
  [768, 1024],
  [360, 740],
]);
/** Milliseconds that a page has to be read and drawn, and to settle after a change of size. */
const SETTLE = 700;
const PATIENCE = 10_000;
/** CSS pixels by which a line may differ and still be where it was. */
const SAME = 2;

/** @typedef {{ kind: string, over: boolean, moved: boolean }} Seen */

await command(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { count: { type: 'string' } } });
  const [folder] = positionals;
  if (!folder) throw new SetupError('Say where the saved pages are: npm run places -- FOLDER [--count N]');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .slice(0, Number(values.count ?? Infinity));
  const { launch } = await import('../browser/launch.mjs');
  const { serve } = await import('../browser/server.mjs');
  const server = await serve(({ hostname }) => {
    const file = files[Number(/^page-(\d+)\.test$/.exec(hostname)?.[1] ?? Number.NaN)];
    return file === undefined ? null : { body: readFileSync(join(folder, file)) };
  });
  const probe = join(mkdtempSync(join(tmpdir(), 'probe-')), 'probe');
  cpSync(join(root, 'test/browser/probe'), probe, { recursive: true });
  cpSync(join(root, 'node_modules/axe-core/axe.js'), join(probe, 'axe.js'));
  const browser = await launch({ name: 'chromium', headless: true, proxy: server.port, more: [probe] });
  /** @type {Map<number, Seen[]>} */
  const seen = new Map(SIZES.map(([width]) => [width, []]));
  let failed = 0;
  try {
    const worker = await browser.waitForTarget((target) => target.url().endsWith('service-worker-loader.js'));
    const own = await browser.newPage();
    await own.goto(new URL('manifest.json', worker.url()).href);
    for (const [index, file] of files.entries()) {
      process.stderr.write(`\r${index + 1}/${files.length}`);
      const page = await browser.newPage();
      try {
        for (const one of await look(page, `http://page-${index}.test/`, own)) {
          seen.get(one.width)?.push(one);
          if (one.over || one.moved) process.stderr.write(`\n${file} at ${one.width}: ${one.over ? 'over the text' : 'moved unasked'}\n`);
        }
      } catch (error) {
        failed++;
        process.stderr.write(`\n${file}: ${error instanceof Error ? error.message : error}\n`);
      }
      await page.close().catch(() => {});
    }
  } finally {
    await browser.close();
    await server.close();
  }
  process.stderr.write('\n');
  for (const [width, height] of SIZES) {
    const all = seen.get(width) ?? [];
    /** @param {string} kind */
    const count = (kind) => all.filter((one) => one.kind === kind).length;
    console.log(
      `${width} × ${height}: ${count('beside')} beside the text, ${count('pushing')} after moving the page aside, ${count('sheet')} sheets; ` +
        `${all.filter(({ over }) => over).length} over the text; ${all.filter(({ moved }) => moved).length} moved unasked`,
    );
  }
  if (failed) console.log(`${failed} pages could not be looked at`);
  return failed || [...seen.values()].flat().some(({ over, moved }) => over || moved) ? 1 : 0;
});

/**
 * Nothing for a page without claims.
 * @param {import('puppeteer-core').Page} page @param {string} url @param {import('puppeteer-core').Page} own
 * @returns {Promise<(Seen & { width: number })[]>}
 */
async function look(page, url, own) {
  await page.setViewport({ width: SIZES[0][0], height: SIZES[0][1] });
  await page.goto(url, { timeout: PATIENCE, waitUntil: 'domcontentloaded' });
  const found = /** @type {{ phase: string, claims: number } | null} */ (await order(own, page.url(), 'describe', PATIENCE));
  if (!found?.claims) return [];
  /** @type {(Seen & { width: number })[]} */
  const rows = [];
  for (const [width, height] of SIZES) {
    await page.setViewport({ width, height });
    await settle();
    // Without us first: a page that has its own ideas about a new size is not our doing.
    await order(own, page.url(), 'toggle');
    await settle();
    const before = await lines(page);
    await order(own, page.url(), 'toggle');
    await settle();
    // As it comes by itself: beside the text where there is room, else one line.
    const arrived = await lines(page);
    await order(own, page.url(), 'open');
    await settle();
    const [sidebar] = (await ask(page, '.sidebar')) ?? [];
    const [box] = (await ask(page, '.root')) ?? [];
    const open = await lines(page);
    if (!sidebar || !box) throw new Error('no sidebar');
    const kind = ['beside', 'pushing', 'sheet'].find((one) => box.attributes.class.split(' ').includes(one)) ?? '?';
    rows.push({
      width,
      kind,
      over: kind !== 'sheet' && open.some(({ left, right }) => left < sidebar.left + sidebar.width - SAME && right > sidebar.left + SAME),
      moved: before.some(
        ({ left, right }, at) =>
          Math.abs(left - (arrived[at]?.left ?? left)) > SAME || Math.abs(right - (arrived[at]?.right ?? right)) > SAME,
      ),
    });
  }
  return rows;
}

function settle() {
  return new Promise((resolve) => setTimeout(resolve, SETTLE));
}

/** The paragraphs that hold painted words, remembered from the first look, so that they can be found without us.
 * @param {import('puppeteer-core').Page} page @returns {Promise<{ left: number, right: number }[]>} */
function lines(page) {
  return page.evaluate(() => {
    const world = /** @type {any} */ (window);
    const found = new Set(world.blocks ?? []);
    CSS.highlights.forEach((highlight) => {
      highlight.forEach((range) => {
        const block = /** @type {Range} */ (range).startContainer.parentElement?.closest('p, li, blockquote, h1, h2, h3, figcaption, div');
        if (block && found.size < 40) found.add(block);
      });
    });
    world.blocks = [...found];
    return world.blocks
      .map((/** @type {Element} */ block) => {
        const range = document.createRange();
        range.selectNodeContents(block);
        const { left, right, width } = range.getBoundingClientRect();
        return { left, right, width };
      })
      .filter((/** @type {{ width: number }} */ { width }) => width > 0);
  });
}

/** @param {import('puppeteer-core').Page} page @param {string} selector @returns {Promise<any[] | null>} */
function ask(page, selector) {
  return page.evaluate(
    (selector) =>
      new Promise((resolve) => {
        const id = Math.random();
        addEventListener('message', ({ data }) => data?.probed === id && resolve(data.value ?? null));
        postMessage({ probe: 'find', selector, id }, '*');
        setTimeout(() => resolve(null), 2000);
      }),
    selector,
  );
}

/** @param {import('puppeteer-core').Page} own @param {string} url @param {string} what @param {number} [patience] */
function order(own, url, what, patience = 0) {
  return own.evaluate(
    async (url, what, patience) => {
      const { tabs } = /** @type {any} */ (globalThis).chrome;
      const end = Date.now() + patience;
      for (;;) {
        for (const { id } of await tabs.query({})) {
          const state = await tabs.sendMessage(id, { type: 'describe', request: {} }, { frameId: 0 }).catch(() => null);
          if (state?.url !== url) continue;
          if (what !== 'describe')
            return void (await tabs.sendMessage(id, { type: 'command', request: { command: what } }, { frameId: 0 }));
          if (state.phase !== 'reading') return { phase: state.phase, claims: state.report?.claims.length ?? 0 };
        }
        if (Date.now() > end) return null;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    url,
    what,
    patience,
  );
}
