// Reads a folder of saved pages twice, on the command line's tree (linkedom) and in Chromium, and prints where they differ: verdict, text, blocks.
// In Chromium it also looks whether the page stayed as it was and whether every block can be anchored, and measures the first reading of each
// page beside the least that it could cost: one pass over the page's text nodes.
//   node test/commands/compare-chromium.mjs FOLDER [ADDRESSES.jsonl …]      FOLDER/<id>.html; a line of addresses: {"id": …, "url": …}
// Milliseconds are of a fresh tab each, so that code is compiled anew as on a reader's first page. Exit status 1 when anything differs.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build, runnerImport } from 'vite';
import { findBrowser, root } from './setup.mjs';

const [folder, ...lists] = process.argv.slice(2);
if (!folder) {
  console.error('Which folder? node test/commands/compare-chromium.mjs FOLDER [ADDRESSES.jsonl …]');
  process.exit(2);
}
/** @type {Map<string, string>} */
const addresses = new Map(
  lists.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map(({ id, url }) => [id, url]),
  ),
);

/** What runs in the tab: `read(url)` gives what is compared. */
const probe = `import { readPage } from ${JSON.stringify(join(root, 'src/page/read.ts'))};
import { anchor } from ${JSON.stringify(join(root, 'src/page/anchor.ts'))};
const squeeze = (text) => text.replace(/\\s+/g, '');
globalThis.read = (url) => {
  const before = document.documentElement.outerHTML;
  let begun = performance.now();
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.data.length;
  const floor = performance.now() - begun;
  begun = performance.now();
  const { page, map } = readPage(document, { url });
  const time = performance.now() - begun;
  let lost = 0;
  for (const block of page.blocks)
    if (squeeze(anchor(map, block)?.toString() ?? '') !== squeeze(page.text.slice(block.start, block.end))) lost++;
  return { page, lost, changed: document.documentElement.outerHTML !== before, floor, time };
};`;

const [{ code }] = /** @type {any} */ (
  await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, rollupOptions: { input: 'probe', output: { format: 'iife' } } },
    plugins: [
      {
        name: 'probe',
        resolveId: (/** @type {string} */ id) => (id === 'probe' ? '\0probe' : null),
        load: (/** @type {string} */ id) => (id === '\0probe' ? probe : null),
      },
    ],
  })
).output;
const { module: html } = await runnerImport(join(root, 'src/cli/html.ts'));
const { module: reading } = await runnerImport(join(root, 'src/page/read.ts'));

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('chromium is missing: run npm test, which says what to install');
const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  args: ['--host-resolver-rules=MAP * ~NOTFOUND', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});

/** @type {{ article: number[], other: number[], floor: number[] }} */
const times = { article: [], other: [], floor: [] };
let differing = 0;
const files = readdirSync(folder).filter((file) => /\.html?$/.test(file));
for (const file of files) {
  const id = file.replace(/\.html?$/, '');
  const url = addresses.get(id) ?? 'https://news.example/saved/page';
  const tab = await browser.newPage();
  await tab.setJavaScriptEnabled(false);
  await tab.goto(`file://${resolve(folder, file)}`, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  await tab.evaluate(code);
  const seen = await tab.evaluate(`read(${JSON.stringify(url)})`);
  await tab.close();
  const { page } = /** @type {any} */ (reading).readPage(
    /** @type {any} */ (html).parseDocument(readFileSync(join(folder, file), 'utf8')),
    {
      url,
    },
  );
  const { page: real, lost, changed, floor, time } = /** @type {any} */ (seen);
  (real.article ? times.article : times.other).push(time);
  times.floor.push(floor);
  const problems = [
    changed && 'the page was changed',
    lost && `${lost} blocks without an anchor`,
    real.article !== page.article && `an article in ${real.article ? 'Chromium' : 'linkedom'} only`,
    real.article && page.article && difference(real, page),
    ['title', 'published', 'publisher', 'language', 'site'].filter((key) => real[key] !== page[key]).join(', '),
  ].filter(Boolean);
  if (problems.length) differing++;
  console.log(
    `${real.article ? 'article' : 'other  '} ${time.toFixed(1).padStart(6)} ms (${floor.toFixed(1)})  ${id}${problems.map((problem) => `\n    ${problem}`).join('')}`,
  );
}
await browser.close();

/** @param {any} real @param {any} page */
function difference(real, page) {
  if (real.text === page.text) return JSON.stringify(real.blocks) !== JSON.stringify(page.blocks) && 'other blocks';
  let at = 0;
  while (real.text[at] === page.text[at]) at++;
  const around = (/** @type {string} */ text) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 50));
  return `the text differs at ${at}: Chromium ${around(real.text)}, linkedom ${around(page.text)}`;
}

/** @param {readonly number[]} values @param {number} part */
const quantile = (values, part) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]?.toFixed(1);
for (const [name, values] of Object.entries(times))
  console.log(
    `${name.padEnd(8)} ${String(values.length).padStart(4)} pages, median ${quantile(values, 0.5)} ms, p95 ${quantile(values, 0.95)} ms`,
  );
console.log(`${files.length} pages, ${differing} differ`);
process.exitCode = differing ? 1 : 0;
