// `npm run pages -- FOLDER [--count N] [--rounds N] [--alone] [--addresses FILE …]`: every saved page of a folder through Chromium with the extension,
// and once more without it. The table says what the extension cost the page's main thread up to the painted highlights and sidebar, and whether the
// page is what it is without us. What is counted: pages/trace.mjs. Saved pages stay outside the repository; no request leaves the machine.
//   script   our code on the main thread, of a page in a fresh process: milliseconds of the thread's own clock
//   all      that, our world, and the style, layout and paint that we cause: from our first change of the page on, less those without us
//   longest  our longest task
//   reader   Mozilla Readability once on a clone of the same document
//   rival    the Hypothes.is client brought into the same page, its script and all (--alone: without)
// With --rounds each visit is made so often and the median taken. A body or a column that differs is compared with a second visit without the
// extension: a page that differs from itself (`restless`) says nothing about us. --addresses: lines {"id": …, "url": …} of the files' names.
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bringHypothesis, bringReadability, hypothesis, readability, serveHypothesis, serveReadability } from './pages/rivals.mjs';
import { printTable } from './pages/table.mjs';
import { CATEGORIES, costOf } from './pages/trace.mjs';
import { command, SetupError } from './setup.mjs';

/** Milliseconds: after the load event until the report of the slowest saved page is painted, on a machine that does nothing else. */
const SETTLE = 1500;
const PATIENCE = 20_000;

/** Runs in the page: its body, and where its paragraphs stand. */
const remember = `(() => [
  document.body?.outerHTML ?? '',
  JSON.stringify([...document.querySelectorAll('h1, h2, p')].map((block) => block.getBoundingClientRect()).map(({ left, width, height }) => [left, width, height].map(Math.round))),
])()`;

const nothing = {
  article: false,
  claims: 0,
  script: 0,
  all: 0,
  longest: 0,
  reader: 0,
  rival: null,
  rivalAll: null,
  body: /** @type {const} */ ('same'),
  column: /** @type {const} */ ('same'),
};

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** @typedef {import('./pages/trace.mjs').Cost} Cost */
/** @typedef {{ state: any, body: string, column: string, errors: string[], cost: Cost, reader: number }} Visit */
/** @typedef {import('puppeteer-core').Browser} Browser */

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      count: { type: 'string' },
      rounds: { type: 'string', default: '1' },
      alone: { type: 'boolean', default: false },
      addresses: { type: 'string', multiple: true, default: [] },
    },
  });
  const [folder] = positionals;
  if (!folder)
    throw new SetupError('Say where the saved pages are: npm run pages -- FOLDER [--count N] [--rounds N] [--alone] [--addresses FILE …]');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .slice(0, Number(values.count ?? Infinity));
  if (!files.length) throw new SetupError(`${folder}: there are no .html files there.`);
  const paths = pathsOf(values.addresses);

  const { launch } = await import('../browser/launch.mjs');
  const { serve } = await import('../browser/server.mjs');
  // Each page from its own host and in its own process, as the web is; its scripts, styles and pictures are not there: nothing leaves the machine.
  const server = await serve((url) => {
    if (url.hostname === 'hypothesis.test') return serveHypothesis(url);
    if (url.hostname === 'readability.test') return serveReadability();
    const file = files[Number(/^page-(\d+)\.test$/.exec(url.hostname)?.[1] ?? -1)];
    if (file === undefined || url.pathname + url.search !== new URL(pathOf(file, paths), url).href.slice(url.origin.length)) return null;
    const body = readFileSync(join(folder, file));
    return { body, headers: { 'Content-Type': isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html' } };
  });
  const [plain, extended] = [
    await launch({ name: 'chromium', headless: true, proxy: server.port, bare: true }),
    await launch({ name: 'chromium', headless: true, proxy: server.port }),
  ];
  try {
    const worker = await extended.waitForTarget((target) => target.url().endsWith('service-worker-loader.js'));
    const extension = new URL('.', worker.url()).href;
    const asker = await extended.newPage();
    await asker.goto(`${extension}manifest.json`);
    const ours = {
      address: extension,
      world: String(await asker.evaluate('chrome.runtime.getManifest().name')),
      messages: 'extensions.mojom',
    };
    const look = (/** @type {string} */ url, /** @type {'us' | 'nobody' | 'hypothesis'} */ guest) =>
      visit(guest === 'us' ? extended : plain, url, guest, ours, asker);
    // The background's first page costs it the rules' compiling.
    await look(`http://page-0.test${pathOf(/** @type {string} */ (files[0]), paths)}`, 'us');
    /** @type {import('./pages/table.mjs').Row[]} */
    const rows = [];
    /** @type {string[]} */
    const stuck = [];
    for (const [index, file] of files.entries()) {
      const url = `http://page-${index}.test${pathOf(file, paths)}`;
      process.stderr.write(`\r${index + 1}/${files.length}`);
      /** @type {{ with: Visit[], without: Visit[], beside: Visit[] }} */
      const visits = { with: [], without: [], beside: [] };
      for (let round = 0; round < Number(values.rounds); round++) {
        for (const [kind, guest] of /** @type {const} */ ([
          ['without', 'nobody'],
          ['with', 'us'],
          ['beside', 'hypothesis'],
        ])) {
          if (guest === 'hypothesis' && values.alone) continue;
          const found = await look(url, guest);
          if (found) visits[kind].push(found);
        }
      }
      const [seen, bare] = [visits.with[0], visits.without[0]];
      // A page that does not load even without us says nothing about us.
      if (!bare || !seen) {
        if (bare) rows.push({ ...nothing, file, errors: ['loads only without the extension'] });
        else stuck.push(file);
        continue;
      }
      const again = async () => (await look(url, 'nobody')) ?? bare;
      const all = visits.with.map(({ cost }, round) => allOf(cost, (visits.without[round] ?? bare).cost));
      rows.push({
        file,
        article: seen.state !== null && seen.state.phase !== 'no-article',
        claims: seen.state?.report?.claims.length ?? 0,
        script: median(visits.with.map(({ cost }) => cost.script)),
        all: median(all),
        longest: median(visits.with.map(({ cost }) => cost.longest)),
        reader: median(visits.without.map(({ reader }) => reader)),
        rival: visits.beside.length ? median(visits.beside.map(({ cost }) => cost.script)) : null,
        rivalAll: visits.beside.length
          ? median(visits.beside.map(({ cost }) => cost.script + cost.forced + cost.frames(cost.began)))
          : null,
        body: await compare('body', seen, bare, again),
        column: await compare('column', seen, bare, again),
        errors: [...new Set(visits.with.flatMap(({ errors }) => errors))],
      });
    }
    process.stderr.write('\n');
    printTable(rows, Number(values.rounds));
    if (stuck.length) console.log(`not loaded by the browser alone either: ${stuck.join(', ')}`);
    if (server.leaks.some((leak) => leak.includes('hypothes.is'))) console.log('the Hypothes.is client asked for its service in vain');
    return rows.some(({ body, column, errors }) => body === 'CHANGED' || column === 'CHANGED' || errors.length) ? 1 : 0;
  } finally {
    await Promise.all([plain.close(), extended.close()]);
    await server.close();
  }
});

/** What we cause besides our script; without us the page may draw frames of its own in that time. @param {Cost} cost @param {Cost} without */
function allOf(cost, without) {
  const frames = Number.isFinite(cost.changed) ? cost.frames(cost.changed) - without.frames(cost.changed) : 0;
  return cost.script + cost.forced + cost.world + Math.max(0, frames);
}

/** File name → path and query of its address, which the gate reads. @param {readonly string[]} lists */
function pathsOf(lists) {
  const lines = lists.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean));
  return new Map(
    lines
      .map((line) => JSON.parse(line))
      .flatMap(({ id, url }) => (url ? [[`${id}.html`, url.replace(/^\w+:\/\/[^/]*|#.*$/g, '') || '/']] : [])),
  );
}
/** @param {string} file @param {Map<string, string>} paths */
function pathOf(file, paths) {
  return paths.get(file) ?? '/news/page.html';
}

/**
 * @param {'body' | 'column'} what @param {Visit} seen @param {Visit} bare @param {() => Promise<Visit>} again
 * @returns {Promise<'same' | 'restless' | 'CHANGED'>}
 */
async function compare(what, seen, bare, again) {
  if (seen[what] === bare[what]) return 'same';
  const second = (await again())[what];
  return second === seen[what] ? 'same' : second === bare[what] ? 'CHANGED' : 'restless';
}

/**
 * Null when the page does not load, hangs, or goes away under us.
 * @param {Browser} browser @param {string} url @param {'us' | 'nobody' | 'hypothesis'} guest
 * @param {import('./pages/trace.mjs').Owner} ours @param {import('puppeteer-core').Page} asker @returns {Promise<Visit | null>}
 */
async function visit(browser, url, guest, ours, asker) {
  const page = await browser.newPage();
  /** @type {NodeJS.Timeout | undefined} */
  let clock;
  try {
    const tooLong = new Promise((_, reject) => {
      clock = setTimeout(() => reject(new Error('hangs')), 3 * PATIENCE);
    });
    return await /** @type {Promise<Visit | null>} */ (Promise.race([look(page, url, guest, ours, asker), tooLong]));
  } catch (error) {
    process.stderr.write(`\n${url}: ${error instanceof Error ? error.message : error}\n`);
    return null;
  } finally {
    clearTimeout(clock);
    await page.close().catch(() => {});
  }
}

/**
 * @param {import('puppeteer-core').Page} page @param {string} url @param {'us' | 'nobody' | 'hypothesis'} guest
 * @param {import('./pages/trace.mjs').Owner} ours @param {import('puppeteer-core').Page} asker @returns {Promise<Visit | null>}
 */
async function look(page, url, guest, ours, asker) {
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport({ width: 1280, height: 900 });
  /** @type {string[]} */
  const errors = [];
  const client = await page.createCDPSession();
  // Exceptions and messages of our world too, which the page's own events do not tell.
  await client.send('Runtime.enable');
  await client.send('Log.enable');
  const note = (/** @type {string} */ text, /** @type {unknown} */ whole) => {
    if (JSON.stringify(whole).includes(ours.address)) errors.push(text.split('\n')[0] ?? text);
  };
  client.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => note(details.exception?.description ?? details.text, details));
  client.on('Log.entryAdded', ({ entry }) => note(entry.text, entry));
  client.on('Runtime.consoleAPICalled', (call) => {
    if (call.type === 'error' || call.type === 'warning') note(String(call.args[0]?.value ?? call.type), call);
  });
  await page.tracing.start({ categories: CATEGORIES });
  const loaded = await page
    .goto(url, { waitUntil: 'load', timeout: PATIENCE })
    .catch(() => page.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => null));
  if (!loaded) {
    await page.tracing.stop().catch(() => {});
    return null;
  }
  const wait = () => new Promise((resolve) => setTimeout(resolve, SETTLE));
  await wait();
  if (guest === 'hypothesis') {
    await page.evaluate(bringHypothesis);
    await wait();
  }
  let state = guest === 'us' ? await asker.evaluate(describe, url) : null;
  // A busy machine: the report is not there yet. (The question itself is a message that our script pays for.)
  for (let tries = 0; state?.phase === 'reading' && tries < 8; tries++) {
    await wait();
    state = await asker.evaluate(describe, url);
  }
  const [body, column] = /** @type {[string, string]} */ (await page.evaluate(remember));
  if (guest === 'nobody') await page.evaluate(bringReadability);
  const { traceEvents } = JSON.parse(new TextDecoder().decode((await page.tracing.stop()) ?? new Uint8Array()) || '{"traceEvents":[]}');
  if (state?.phase === 'problem') errors.push(String(state.problem));
  return {
    state,
    errors: guest === 'us' ? errors : [],
    body: createHash('sha256').update(body).digest('hex'),
    column,
    cost: costOf(traceEvents, guest === 'hypothesis' ? hypothesis : ours),
    reader: guest === 'nobody' ? costOf(traceEvents, readability).script : 0,
  };
}

/** Runs in a tab of the extension. @param {string} url */
async function describe(url) {
  const { tabs } = /** @type {any} */ (globalThis).chrome;
  for (const { id } of await tabs.query({})) {
    const state = await tabs.sendMessage(id, { type: 'describe', request: {} }, { frameId: 0 }).catch(() => null);
    if (state?.url === url) return state;
  }
  return null;
}
