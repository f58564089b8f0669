// `npm run pages -- FOLDER [--count N]`: every saved page of a folder through Chromium with the extension, and once more without it. A table says
// what the extension cost the page's main thread up to the painted highlights and sidebar, whether a task of ours was long, whether an exception
// came up, and whether the page's body is what it is without us. Saved pages stay outside the repository; no request leaves the machine.
//   script   in our functions: each task's time on the thread's own clock, by the share of our functions in the CPU profiler's samples
//   effects  the main thread's tasks with the extension less those without it, while the page rests
//   reader   for comparison, by the wall's clock: Mozilla Readability once on a clone of the same document, without us
// A body that differs is compared with a second visit without the extension: a page that differs from itself says nothing about us.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { command, root, SetupError } from './setup.mjs';

/** Milliseconds: until the report of the slowest saved page is painted. */
const SETTLE = 1500;
const PATIENCE = 15_000;

/** Runs in the page: milliseconds that Readability takes. */
const readOnce = `(() => {
  ${readFileSync(join(root, 'node_modules/@mozilla/readability/Readability.js'), 'utf8')}
  const began = performance.now();
  try { new Readability(document.cloneNode(true)).parse(); } catch {}
  return performance.now() - began;
})()`;

/** @typedef {{ cat: string, name: string, ph: string, ts: number, dur?: number, tdur?: number, tid: number, pid: number, args: Record<string, any> }} TraceEvent */
/** @typedef {{ file: string, article: boolean, claims: number, script: number, effects: number, longest: number, reader: number, body: 'same' | 'restless' | 'CHANGED', errors: string[] }} Row */

await command(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { count: { type: 'string' } } });
  const [folder] = positionals;
  if (!folder) throw new SetupError('Say where the saved pages are: npm run pages -- FOLDER [--count N]');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .slice(0, Number(values.count ?? Infinity));
  if (!files.length) throw new SetupError(`${folder}: there are no .html files there.`);

  const { launch } = await import('../browser/launch.mjs');
  const { serve } = await import('../browser/server.mjs');
  // Each page from its own host, as the web is; its scripts, styles and pictures are not there, because nothing leaves the machine.
  const server = await serve(({ hostname }) => {
    const index = /^page-(\d+)\.test$/.exec(hostname)?.[1];
    const file = index === undefined ? undefined : files[Number(index)];
    return file === undefined ? null : { body: readFileSync(join(folder, file)), headers: { 'Content-Type': 'text/html' } };
  });
  const [plain, extended] = [
    await launch({ name: 'chromium', headless: true, proxy: server.port, bare: true }),
    await launch({ name: 'chromium', headless: true, proxy: server.port }),
  ];
  try {
    const worker = await extended.waitForTarget((target) => target.url().endsWith('service-worker-loader.js'));
    const extension = new URL('.', worker.url()).href.slice(0, -1);
    const asker = await extended.newPage();
    await asker.goto(`${extension}/manifest.json`);
    await visit(extended, 'http://page-0.test/', extension, asker);
    /** @type {Row[]} */
    const rows = [];
    /** @type {string[]} */
    const stuck = [];
    for (const [index, file] of files.entries()) {
      const url = `http://page-${index}.test/`;
      process.stderr.write(`\r${index + 1}/${files.length}`);
      const without = await visit(plain, url, extension, null);
      // A page that does not load even without us says nothing about us.
      if (!without) {
        stuck.push(file);
        continue;
      }
      const found = (await visit(extended, url, extension, asker)) ?? { ...without, errors: ['loads only without the extension'] };
      rows.push({
        file,
        article: found.article,
        claims: found.claims,
        script: found.script,
        effects: Math.max(0, found.busy - without.busy),
        longest: found.longest,
        reader: without.reader,
        body: await compare(found.hash, without.hash, async () => (await visit(plain, url, extension, null))?.hash),
        errors: found.errors,
      });
    }
    process.stderr.write('\n');
    print(rows);
    if (stuck.length) console.log(`not loaded by the browser alone either: ${stuck.join(', ')}`);
    return rows.some(({ body, errors }) => body === 'CHANGED' || errors.length) ? 1 : 0;
  } finally {
    await Promise.all([plain.close(), extended.close()]);
    await server.close();
  }
});

/** @param {string} hash @param {string} without @param {() => Promise<string | undefined>} again */
async function compare(hash, without, again) {
  if (hash === without) return 'same';
  const second = await again();
  return second === hash ? 'same' : second === without ? 'CHANGED' : 'restless';
}

/**
 * Null when the page does not load, hangs, or goes away under us.
 * @param {import('puppeteer-core').Browser} browser @param {string} url @param {string} extension
 * @param {import('puppeteer-core').Page | null} asker
 */
async function visit(browser, url, extension, asker) {
  const page = await browser.newPage();
  try {
    return await look(page, url, extension, asker);
  } catch (error) {
    process.stderr.write(`\n${url}: ${error instanceof Error ? error.message : error}\n`);
    return null;
  } finally {
    await page.close().catch(() => {});
  }
}

/**
 * @param {import('puppeteer-core').Page} page @param {string} url @param {string} extension
 * @param {import('puppeteer-core').Page | null} asker
 */
async function look(page, url, extension, asker) {
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport({ width: 1280, height: 900 });
  /** @type {string[]} */
  const errors = [];
  const client = await page.createCDPSession();
  // Exceptions of our world too, which the page's own events do not tell.
  await client.send('Runtime.enable');
  client.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const { url: at = '', exception, text } = exceptionDetails;
    const stack = `${exception?.description ?? text} ${at}`;
    if (stack.includes('chrome-extension:')) errors.push(stack.split('\n')[0] ?? stack);
  });
  await page.tracing.start({
    categories: [
      '-*',
      'toplevel',
      'devtools.timeline',
      'v8.execute',
      'disabled-by-default-v8.cpu_profiler',
      'disabled-by-default-devtools.timeline',
    ],
  });
  const loaded = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE }).catch(() => null);
  if (!loaded) {
    await page.tracing.stop().catch(() => {});
    return null;
  }
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
  const trace = JSON.parse(new TextDecoder().decode((await page.tracing.stop()) ?? new Uint8Array()) || '{"traceEvents":[]}');
  const state = asker ? await asker.evaluate(describe, url) : null;
  const body = await page.evaluate(() => document.body?.outerHTML ?? '');
  const reader = asker ? 0 : Number(await page.evaluate(readOnce));
  if (state?.phase === 'problem') errors.push(String(state.problem));
  return {
    errors,
    reader,
    article: state !== null && state.phase !== 'no-article',
    claims: state?.report?.claims.length ?? 0,
    hash: createHash('sha256').update(body).digest('hex'),
    ...measure(trace.traceEvents, extension),
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

/**
 * Milliseconds: in our script, of all tasks of the page's main thread, and of the longest task that ran our script.
 * @param {TraceEvent[]} events @param {string} extension
 */
function measure(events, extension) {
  const main = events.find(({ name, args }) => name === 'TracingStartedInBrowser' && args) ? mainThread(events) : null;
  if (!main) return { script: 0, busy: 0, longest: 0 };
  const tasks = events.filter(({ name, ph, pid, tid }) => ph === 'X' && name === 'RunTask' && pid === main.pid && tid === main.tid);
  const samples = samplesOf(events, main.pid, extension);
  let [script, busy, longest, next] = [0, 0, 0, 0];
  for (const { ts, dur = 0, tdur = dur } of tasks.sort((a, b) => a.ts - b.ts)) {
    let [ours, all] = [0, 0];
    for (let sample = samples[next]; sample && sample.at < ts + dur; sample = samples[++next]) {
      if (sample.at < ts) continue;
      all += sample.length;
      if (sample.ours) ours += sample.length;
    }
    // The thread's own clock, not the wall's: what other programs do to this machine is no cost of ours.
    const share = all ? ours / all : 0;
    script += tdur * share;
    busy += tdur;
    // A task is ours when most of it is.
    if (share > 0.5) longest = Math.max(longest, tdur);
  }
  return { script: script / 1000, busy: busy / 1000, longest: longest / 1000 };
}

/** The renderer's main thread that did the most. @param {TraceEvent[]} events */
function mainThread(events) {
  /** @type {Map<string, { pid: number, tid: number, dur: number }>} */
  const threads = new Map();
  const named = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid}/${tid}`),
  );
  for (const { name, ph, pid, tid, dur = 0 } of events) {
    const key = `${pid}/${tid}`;
    if (ph !== 'X' || name !== 'RunTask' || !named.has(key)) continue;
    threads.set(key, { pid, tid, dur: (threads.get(key)?.dur ?? 0) + dur });
  }
  return [...threads.values()].sort((a, b) => b.dur - a.dur)[0] ?? null;
}

/** Samples of the CPU profiler; `ours` when the stack holds a function of ours. @param {TraceEvent[]} events @param {number} pid @param {string} extension */
function samplesOf(events, pid, extension) {
  /** @type {Map<number, boolean>} */
  const ours = new Map();
  /** @type {{ at: number, length: number, ours: boolean }[]} */
  const samples = [];
  let at = 0;
  for (const { name, pid: of, args, ts } of [...events].sort((a, b) => a.ts - b.ts)) {
    if (of !== pid) continue;
    if (name === 'Profile') at = args.data.startTime ?? ts;
    if (name !== 'ProfileChunk') continue;
    const { cpuProfile, timeDeltas } = args.data;
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? [])
      ours.set(id, Boolean(ours.get(parent)) || String(callFrame.url ?? '').startsWith(extension));
    (cpuProfile?.samples ?? []).forEach((/** @type {number} */ sample, /** @type {number} */ index) => {
      const length = timeDeltas[index] ?? 0;
      at += length;
      samples.push({ at, length, ours: ours.get(sample) === true });
    });
  }
  return samples.sort((a, b) => a.at - b.at);
}

/** @param {readonly number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** @param {Row[]} rows */
function print(rows) {
  const pad = (/** @type {string | number} */ value) => String(value).padStart(9);
  const fixed = (/** @type {number} */ value) => pad(value.toFixed(1));
  console.log(`${'page'.padEnd(20)}${['claims', 'script', 'effects', 'longest', 'reader'].map(pad).join('')}  body`);
  for (const { file, article, claims, script, effects, longest, reader, body, errors } of rows)
    console.log(
      `${file.slice(0, 18).padEnd(20)}${pad(article ? claims : '–')}${fixed(script)}${fixed(effects)}${fixed(longest)}${fixed(reader)}  ${body}${errors.length ? `  ${errors[0]}` : ''}`,
    );
  for (const [name, group] of /** @type {const} */ ([
    ['articles', rows.filter(({ article }) => article)],
    ['no articles', rows.filter(({ article }) => !article)],
  ])) {
    const line = (/** @type {'script' | 'effects' | 'longest' | 'reader'} */ key) => {
      const values = group.map((row) => row[key]);
      return `${key} ${quantile(values, 0.5).toFixed(1)} / ${quantile(values, 0.95).toFixed(1)}`;
    };
    console.log(
      `${name}: ${group.length}; milliseconds, median / p95: ${line('script')}; ${line('effects')}; ${line('longest')}; ${line('reader')}`,
    );
  }
  const changed = rows.filter(({ body }) => body === 'CHANGED').length;
  const failed = rows.filter(({ errors }) => errors.length).length;
  const long = rows.filter(({ longest }) => longest > 50).length;
  console.log(
    `${rows.length} pages: ${changed} with a changed body, ${failed} with an exception of ours, ${long} with a task of ours over 50 ms`,
  );
}
