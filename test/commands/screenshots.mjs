// A picture of every view, in light, dark and narrow, from both browsers, of the built extension on our own sample page:
//   npm run build && npm run screenshots [-- --only=chromium] [-- --match=popup]   →  dist/screenshots/<browser>/<view>-<theme>-<width>.png
// With --pictures those of README.md are made anew as well, in test/pictures.
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxAddress, launch } from '../browser/launch.mjs';
import { serve } from '../browser/server.mjs';
import { root } from './setup.mjs';

/** @param {string} name */
const option = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];

/** The probe with axe beside it, as an extension of its own. */
const probe = join(mkdtempSync(join(tmpdir(), 'probe-')), 'probe');
cpSync(join(root, 'test/browser/probe'), probe, { recursive: true });
cpSync(join(root, 'node_modules/axe-core/axe.js'), join(probe, 'axe.js'));

const article = readFileSync(join(root, 'test/pages/sample/page.html'), 'utf8');
const server = await serve(({ pathname }) => (pathname === '/article' ? { body: article } : null));

/** @type {Record<string, readonly [number, number]>} */
const widths = { wide: [1920, 1080], middle: [1280, 900], tablet: [768, 1024], phone: [360, 740] };
const looks = [
  { name: 'light', appearance: { theme: 'light' } },
  { name: 'dark', appearance: { theme: 'dark' } },
];
/** What is done on the article before the picture is taken: texts of buttons and fields are found by their place in the sidebar. */
const views = [
  { name: 'tab', settings: { opens: 'never' }, steps: [] },
  { name: 'arrival', settings: { opens: 'always' }, steps: [] },
  { name: 'read', settings: { opens: 'never' }, steps: ['.tab'] },
  { name: 'why', settings: { opens: 'never' }, steps: ['.tab', '.notice .why summary, .card .why summary'] },
  { name: 'cards', settings: { opens: 'never' }, steps: ['.tab', '.stepper button:nth-of-type(2)', '.stepper button:nth-of-type(2)'] },
  { name: 'check', settings: { opens: 'never', grouping: 'article' }, steps: ['.tab', '.views button:nth-child(2)', '.selection summary'] },
  {
    name: 'inspect',
    settings: { opens: 'never' },
    steps: ['.tab', '.views button:nth-child(3)', '.inspector details:nth-of-type(7) summary', '.inspector details:nth-of-type(3) summary'],
  },
  { name: 'wrong', settings: { opens: 'never' }, steps: ['.tab', '.card .why summary', '.card .why .entry button'] },
  { name: 'compact', settings: { opens: 'never', density: 'compact', highlights: 'background', side: 'left' }, steps: ['.tab'] },
  { name: 'large', settings: { opens: 'never', textSize: 200 }, steps: ['.tab'] },
  { name: 'rtl', settings: { opens: 'never', language: 'qps-plocm' }, steps: ['.tab'] },
  { name: 'polish', settings: { opens: 'never', language: 'pl' }, steps: ['.tab'] },
  { name: 'ukrainian', settings: { opens: 'never', language: 'uk' }, steps: ['.tab'] },
  { name: 'german', settings: { opens: 'never', language: 'de' }, steps: ['.tab'] },
];

/** What README.md shows: picture → its file's name and, where only the sidebar is to be seen, the part of it. */
const sidebar = { x: 900, y: 0, width: 380, height: 900 };
/** @type {Record<string, { name: string, clip?: { x: number, y: number, width: number, height: number } }>} */
const pictures = {
  'chromium/read-light-middle': { name: 'reader' },
  'chromium/cards-light-middle': { name: 'claims', clip: sidebar },
  'chromium/check-dark-middle': { name: 'check-dark', clip: sidebar },
  'chromium/inspect-light-middle': { name: 'inspect', clip: sidebar },
  'chromium/cards-dark-phone': { name: 'phone-dark' },
  'firefox/popup-light': { name: 'popup' },
  'chromium/welcome-light-middle': { name: 'welcome', clip: { x: 240, y: 0, width: 800, height: 1000 } },
};

/**
 * Asks the probe in the page.
 * @param {import('puppeteer-core').Page} page
 * @param {object} question
 * @returns {Promise<any>}
 */
const ask = (page, question) =>
  page.evaluate(
    (question) =>
      new Promise((resolve) => {
        const id = Math.random();
        /** @param {MessageEvent} event */
        const hear = ({ data }) => {
          if (data?.probed !== id) return;
          window.removeEventListener('message', hear);
          resolve(data.value ?? null);
        };
        window.addEventListener('message', hear);
        window.postMessage({ ...question, id }, '*');
        setTimeout(() => resolve(null), 2000);
      }),
    question,
  );

/** @param {import('puppeteer-core').Page} page @param {string} selector */
async function press(page, selector) {
  for (let tries = 0; tries < 40; tries++) {
    const found = (await ask(page, { probe: 'find', selector }))?.find((/** @type {{ visible: boolean }} */ { visible }) => visible);
    if (found) {
      // A person would scroll to it: the wheel turns over the sidebar.
      const height = page.viewport()?.height ?? 0;
      if (!selector.startsWith('.stepper') && (found.top + found.height > height - 60 || found.top < 0)) {
        await page.mouse.move(Math.round(found.left + 5), height - 120);
        await page.mouse.wheel({ deltaY: Math.round(found.top - height / 2) });
        await new Promise((resolve) => setTimeout(resolve, 400));
        continue;
      }
      await page.mouse.click(found.left + found.width / 2, found.top + Math.min(found.height / 2, 12));
      await new Promise((resolve) => setTimeout(resolve, 350));
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  console.error(`nothing to press: ${selector}`);
}

for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
  if (option('only') && option('only') !== name) continue;
  const out = join(root, 'dist/screenshots', name);
  mkdirSync(out, { recursive: true });
  const browser = await launch({ name, headless: true, proxy: server.port, more: [probe] });
  const address =
    name === 'firefox'
      ? firefoxAddress
      : `chrome-extension://${new URL((await browser.waitForTarget((target) => target.type() === 'service_worker')).url()).host}`;
  /** Firefox moves a tab to another process for the extension's pages and never tells that it has arrived.
   * @param {import('puppeteer-core').Page} page @param {string} path */
  const visit = (page, path) => page.goto(`${address}/extension/${path}`, name === 'firefox' ? { timeout: 1500 } : {}).catch(() => null);
  const own = await browser.newPage();
  await visit(own, 'options/index.html');
  const arrived = () => own.evaluate('Boolean((globalThis.browser ?? globalThis.chrome)?.storage)').catch(() => false);
  while (!(await arrived())) await new Promise((resolve) => setTimeout(resolve, 200));
  /** @param {object} settings */
  const set = (settings) =>
    own.evaluate(
      (settings) => {
        const world = /** @type {any} */ (globalThis);
        return (world.browser ?? world.chrome).storage.local.set({ settings });
      },
      { ...settings, appearance: settings },
    );
  /** @param {import('puppeteer-core').Page} page @param {string} file */
  const shoot = async (page, file) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await page.screenshot({ path: /** @type {`${string}.png`} */ (`${join(out, file)}.png`) });
    const picture = process.argv.includes('--pictures') ? pictures[`${name}/${file}`] : undefined;
    if (!picture) return;
    const path = /** @type {`${string}.png`} */ (`${join(root, 'test/pictures', picture.name)}.png`);
    // The sidebar stays where it is, and what is cut out is told in the page's coordinates.
    const { clip } = picture;
    if (clip) await page.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
    await page.screenshot({ path, captureBeyondViewport: false, ...(clip ? { clip } : {}) });
  };
  /** @param {string} file */
  const wanted = (file) => !option('match') || file.includes(option('match') ?? '');
  for (const { name: theme, appearance } of looks) {
    for (const [width, [w, h]] of Object.entries(widths)) {
      for (const view of views) {
        if ((width === 'wide' || width === 'tablet') && !['tab', 'arrival', 'read'].includes(view.name)) continue;
        const file = `${view.name}-${theme}-${width}`;
        if (!wanted(file)) continue;
        await set({ ...view.settings, ...appearance });
        const page = await browser.newPage();
        await page.setViewport({ width: w, height: h });
        await page.goto('http://news.test/article');
        for (const step of view.steps) await press(page, step);
        if (view.steps.length === 0) await new Promise((resolve) => setTimeout(resolve, 1200));
        await shoot(page, file);
        await page.close();
      }
      if (width !== 'middle' && width !== 'phone') continue;
      for (const [pageName, path] of [
        ['settings', 'options/index.html'],
        ['welcome', 'options/index.html#welcome'],
      ]) {
        const file = `${pageName}-${theme}-${width}`;
        if (!wanted(file)) continue;
        await set(appearance);
        const page = await browser.newPage();
        await page.setViewport({ width: w, height: pageName === 'settings' ? 2200 : 1000 });
        await visit(page, path ?? '');
        await shoot(page, file);
        await page.close();
      }
      const file = `popup-${theme}`;
      if (width !== 'middle' || !wanted(file)) continue; // one size everywhere
      await set({ ...appearance, opens: 'never' });
      const page = await browser.newPage();
      await page.goto('http://news.test/article');
      const popup = await browser.newPage();
      await popup.setViewport({ width: 360, height: 490 });
      // As a tab, the popup would ask about itself: it begins while the article is the tab in front.
      await page.bringToFront();
      await visit(popup, 'popup/index.html');
      await new Promise((resolve) => setTimeout(resolve, 800));
      await shoot(popup, file);
      await Promise.all([page.close(), popup.close()]);
    }
  }
  await browser.close();
}
console.log(`${server.leaks.length} requests left the browsers${server.leaks.length ? `: ${server.leaks.join(' ')}` : ''}`);
await server.close();
