// What other people's scripts cost on the same page: Mozilla Readability, once on a clone of the document, and the Hypothes.is client, which draws
// highlights and a sidebar too. Both are served from this machine, and what the client asks of its service stays unanswered: it shows no annotation,
// so this is the least that it costs. Its sidebar is a frame of another site with a process of its own and is not counted, as our background is not.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

/** A part of the address of each, by which the trace knows their code. */
export const readability = { address: 'http://readability.test/' };
export const hypothesis = { address: 'http://hypothesis.test/' };

/** What `bringReadability` runs. */
const readOnce = `(() => {
  ${readFileSync(join(root, 'node_modules/@mozilla/readability/Readability.js'), 'utf8')}
  try { new Readability(document.cloneNode(true)).parse(); } catch {}
})()`;
export const serveReadability = () => ({ headers: { 'Content-Type': 'text/javascript' }, body: readOnce });

/** Runs in the page. */
export const bringReadability = `new Promise((resolve) => {
  const script = document.createElement('script');
  script.src = '${readability.address}read.js';
  script.onload = script.onerror = resolve;
  document.head.append(script);
})`;

const folder = join(root, 'node_modules/hypothesis/build');
const types = { js: 'text/javascript', css: 'text/css', woff2: 'font/woff2', json: 'application/json' };

/** @param {URL} url @returns {import('../../browser/server.mjs').Answer | null} */
export function serveHypothesis({ pathname }) {
  const headers = { 'Access-Control-Allow-Origin': '*' };
  if (pathname === '/app.html')
    return {
      headers: { ...headers, 'Content-Type': 'text/html' },
      body: `<!doctype html><script class="js-hypothesis-config" type="application/json">${JSON.stringify({ ...settings, apiUrl: `${hypothesis.address}api/` })}</script><hypothesis-app></hypothesis-app><script src="/build/boot.js"></script>`,
    };
  const file = join(folder, pathname.replace(/^\/build\//, ''));
  if (!pathname.startsWith('/build/') || pathname.includes('..') || !existsSync(file)) return null;
  const type = types[/** @type {keyof typeof types} */ (pathname.split('.').at(-1))] ?? 'application/octet-stream';
  return { headers: { ...headers, 'Content-Type': type }, body: readFileSync(file) };
}

const app = `${hypothesis.address}app.html`;
const settings = { assetRoot: hypothesis.address, sidebarAppUrl: app, notebookAppUrl: app, profileAppUrl: app };

/** Runs in the page: as a publisher or a bookmarklet would bring the client. */
export const bringHypothesis = `(() => {
  const script = (fields) => document.head.append(Object.assign(document.createElement('script'), fields));
  script({ className: 'js-hypothesis-config', type: 'application/json', textContent: ${JSON.stringify(JSON.stringify(settings))} });
  script({ src: '${hypothesis.address}build/boot.js' });
})()`;
