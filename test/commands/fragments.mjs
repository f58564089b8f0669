// `node test/commands/fragments.mjs FOLDER [--count N]`: the claims of every saved page of a folder, each opened in Chromium by its link: at how many
// does the browser target the claim's words? Saved pages stay outside the repository; no request leaves the machine. Needs `npm run build`.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { command, root, SetupError } from './setup.mjs';

await command(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { count: { type: 'string' } } });
  const [folder] = positionals;
  if (!folder) throw new SetupError('Say where the saved pages are: node test/commands/fragments.mjs FOLDER [--count N]');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .slice(0, Number(values.count ?? Infinity));
  if (!files.length) throw new SetupError(`${folder}: there are no .html files there.`);

  const { runnerImport } = await import('vite');
  const { module: told } = await runnerImport(join(root, 'src/export/told.ts'));
  const { module: quote } = await runnerImport(join(root, 'src/page/quote.ts'));
  const { checkLink, targetStyle } = await import('../browser/fragments.mjs');
  const { launch } = await import('../browser/launch.mjs');
  const { serve } = await import('../browser/server.mjs');
  const server = await serve(({ hostname }) => {
    const index = /^page-(\d+)\.test$/.exec(hostname)?.[1];
    const file = index === undefined ? undefined : files[Number(index)];
    if (file === undefined) return null;
    const body = readFileSync(join(folder, file), 'utf8').replace(/<head\b[^>]*>/i, (head) => head + targetStyle);
    return { body, headers: { 'Content-Type': 'text/html; charset=utf-8' } };
  });
  const browser = await launch({ name: 'chromium', headless: true, proxy: server.port, bare: true });
  /** @type {Map<string, number>} */
  const counts = new Map();
  try {
    for (const [index, file] of files.entries()) {
      const report = reportOf(join(folder, file), `http://page-${index}.test/`);
      for (const { claim, link } of told.toldClaims(report)) {
        const quotes = claim.spans.map((/** @type {object} */ span) => quote.quoteOf(report.page, span));
        const verdict = await checkLink(browser, link ?? '', quotes);
        counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
        if (verdict !== 'right') console.log(`${verdict}\t${file}\t${claim.id}\t${decodeURIComponent(link ?? '').replace(/^[^#]*/, '')}`);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const right = counts.get('right') ?? 0;
  // The page itself hides the rest, or has them more than once: no link can tell.
  const shown = right + (counts.get('elsewhere') ?? 0) + (counts.get('nowhere') ?? 0);
  console.log(
    `${right} of ${shown} links open on their claim's words (${((100 * right) / Math.max(1, shown)).toFixed(1)} %); the page itself hides ${counts.get('unseen') ?? 0}, and has ${counts.get('again') ?? 0} in an earlier place too, in the same surroundings.`,
  );
  return right === shown ? 0 : 1;
});

/** @param {string} file @param {string} url */
function reportOf(file, url) {
  return JSON.parse(
    execFileSync(process.execPath, [join(root, 'dist/cli/according-to.js'), 'analyze', '--format', 'json', '--url', url, file], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    }),
  );
}
