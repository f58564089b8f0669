// `npm start [-- URL|FILE]`: a page in a browser with the extension in it, the sidebar showing. Without a display the same is done unseen: a
// picture of it goes to dist/demo/, and the analysis is printed as text.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, command, findBrowser, installBrowsers, installPackages, root, SetupError } from './setup.mjs';

/** Milliseconds for a page of the network to load, and for its sidebar to come up. */
const PATIENCE = 30_000;
const SETTLE = 2500;

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @param {string | undefined} wanted @returns {{ url: string } | { file: string }} */
function readTarget(wanted) {
  if (wanted === undefined) return { file: join(root, 'test/pages/sample/page.html') };
  if (/^https?:\/\//.test(wanted)) return { url: wanted };
  const file = resolve(wanted);
  if (existsSync(file) && statSync(file).isFile()) return { file };
  throw new SetupError(`${wanted} is neither a file nor an address that begins with http:// or https://.`);
}

await command(async () => {
  const [wanted, ...others] = process.argv.slice(2);
  if (others.length) throw new SetupError('npm start takes one page: npm start -- URL|FILE');
  const target = readTarget(wanted);
  installPackages();
  const name = findBrowser('chromium') === null && findBrowser('firefox') !== null ? 'firefox' : 'chromium';
  installBrowsers([name]);
  build([name === 'firefox' ? 'firefox' : 'chrome', 'cli']);

  const { launch } = await import('../browser/launch.mjs');
  const { serve } = await import('../browser/server.mjs');
  const file = 'file' in target ? target.file : null;
  const server = await serve(() => (file ? { body: readFileSync(file) } : null));
  const url = 'url' in target ? target.url : `${server.origin}/${encodeURIComponent(basename(file ?? ''))}`;
  const headless = !hasDisplay();
  const browser = await launch({ name, headless, viewport: headless ? { width: 1360, height: 1000 } : null });
  try {
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    await page.goto(url, { waitUntil: 'load', timeout: PATIENCE }).catch((error) => {
      throw new SetupError(`${url} could not be opened: ${error.message}`);
    });
    if (!headless) {
      console.log(`${url} is open in ${name} with According To. Close the browser to end.`);
      await new Promise((resolve) => browser.once('disconnected', () => resolve(null)));
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    const folder = join(root, 'dist/demo');
    mkdirSync(folder, { recursive: true });
    const picture = join(folder, 'page.png');
    await page.screenshot({ path: picture });
    const saved = join(folder, 'page.html');
    writeFileSync(saved, await page.content());
    process.stdout.write(
      execFileSync(process.execPath, [join(root, 'dist/cli/according-to.js'), 'analyze', '--format', 'text', '--url', url, saved], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      }),
    );
    console.log(`\nThe page with its sidebar: ${pathToFileURL(picture).href}`);
  } finally {
    await browser.close().catch(() => {});
    await server.close();
  }
});
