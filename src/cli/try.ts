// `according-to try FILE|URL --ruleset DIR [--watch]`: an article under one's own rules, and what that changes against the bundled ruleset.
import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { analyze } from '../engine/analyze.ts';
import { languages } from '../language/index.ts';
import type { PageText, Report } from '../model.ts';
import { readPlain } from '../page/plain.ts';
import { readPage } from '../page/read.ts';
import { compile } from '../ruleset/compile.ts';
import { UserError } from './errors.ts';
import { formats } from './formats.ts';
import { parseDocument } from './html.ts';
import { readModels } from './models.ts';
import { readRulesets } from './rulesets.ts';

export async function tryCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ruleset: { type: 'string', multiple: true, default: [] }, watch: { type: 'boolean', default: false } },
  });
  const [what] = positionals;
  if (!what || !values.ruleset.length)
    throw new UserError('try: say what and by which rules: according-to try FILE|URL --ruleset DIR [--watch]');
  const page = await readArticle(what);
  const models = await readModels();
  const bundled = analyze(page, compile((await readRulesets([])).rulesets, languages, models));
  const run = async () => {
    const { rulesets, conflicts } = await readRulesets(values.ruleset);
    const report = analyze(page, compile(rulesets, languages, models));
    process.stdout.write(formats.text?.(report) ?? '');
    process.stdout.write('\nAgainst the bundled ruleset:\n');
    for (const line of [
      ...compareReports(bundled, report),
      ...conflicts.map((one) => `! ${one.entry}: ${one.by} ${one.how} the entry of ${one.over}${one.why ? ` (${one.why})` : ''}`),
    ])
      process.stdout.write(`${line}\n`);
  };
  await run();
  if (!values.watch) return 0;
  process.stdout.write('\nWaiting for changes (Ctrl+C ends)\n');
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    clearTimeout(timer);
    // Editors save in several steps; a ruleset that is wrong for now is told, and the waiting goes on.
    timer = setTimeout(() => run().catch((error: Error) => process.stdout.write(`${error.message}\n`)), 150);
  };
  for (const dir of values.ruleset) watch(dir, { recursive: process.platform !== 'linux' }, again);
  return new Promise(() => {});
}

/** What one report has and the other has not, a line each; "nothing changes" when they agree. */
export function compareReports(before: Report, after: Report): string[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const lines = [
    ...[...now].filter((line) => !old.has(line)).map((line) => `+ ${line}`),
    ...[...old].filter((line) => !now.has(line)).map((line) => `− ${line}`),
  ];
  return lines.length ? lines : ['nothing changes'];
}

function linesOf(report: Report): Set<string> {
  const quote = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => report.page.text.slice(start, end)).join(' … ');
  const name = (id: string) => report.entities[id]?.name ?? id;
  const byId = new Map(report.attributions.map((one) => [one.id, one]));
  return new Set([
    ...report.claims.map((claim) => `claim of ${byId.get(claim.attribution)?.speaker?.name ?? 'somebody'}: ${quote(claim.spans)}`),
    ...report.claims.flatMap((claim) => claim.terms.map((term) => `term “${name(term.entity)}” in: ${quote([term])}`)),
    ...report.links.map((link) => `${link.kind}: ${name(link.entity)}`),
    ...report.notices.map((notice) => `notice: ${notice.text}`),
  ]);
}

async function readArticle(what: string): Promise<PageText> {
  if (/^https?:/.test(what)) {
    const response = await fetch(what).catch(() => null);
    if (!response?.ok)
      throw new UserError(
        `${what}: ${response ? `the server answers ${response.status}` : 'cannot be reached'}; save the page and give the file`,
      );
    return readPage(parseDocument(await response.text()), { url: what }).page;
  }
  const text = await readFile(what, 'utf8').catch(() => {
    throw new UserError(`${what}: there is no such file`);
  });
  return /\.x?html?$/i.test(what) ? readPage(parseDocument(text)).page : readPlain(text);
}
