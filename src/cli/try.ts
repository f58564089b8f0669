// `according-to try FILE|URL --ruleset DIR [--watch]`: an article under one's own rules, and what that changes against the bundled ruleset.
import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
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
import { decode, type Input, readInput, tooLong } from './input.ts';
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
  const models = readModels();
  const bundledLexicon = compile((await readRulesets([])).rulesets, languages, models);
  const run = async () => {
    const page = await readArticle(what);
    const { rulesets, conflicts } = await readRulesets(values.ruleset);
    const bundled = analyze(page, bundledLexicon);
    const report = analyze(page, compile(rulesets, languages, models));
    process.stdout.write(formats.text?.(report) ?? '');
    process.stdout.write('\nAgainst the bundled ruleset:\n');
    for (const line of [
      ...compareReports(bundled, report),
      ...conflicts.map((one) => `! ${one.entry}: ${one.by} ${one.how} the entry of ${one.over}${one.why ? ` (${one.why})` : ''}`),
    ])
      process.stdout.write(`${line}\n`);
  };
  if (!values.watch) {
    await run();
    return 0;
  }
  // A ruleset that is wrong for now is told, and the waiting goes on.
  const runAndTell = () => run().catch((error: Error) => process.stdout.write(`${error.message}\n`));
  await runAndTell();
  process.stdout.write('\nWaiting for changes (Ctrl+C ends)\n');
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(runAndTell, SAVING);
  };
  for (const path of [...values.ruleset, ...(isAddress(what) ? [] : [what])]) await watchPath(path, again);
  return new Promise(() => {});
}

/** Milliseconds: editors save in several steps. */
const SAVING = 150;

/** A file is watched in its folder, because editors put a new one in its place. */
async function watchPath(path: string, changed: () => void): Promise<void> {
  const kind = await stat(path).catch(() => null);
  if (!kind) throw new UserError(`${path}: there is no such file or folder`);
  if (kind.isDirectory()) watch(path, { recursive: true }, changed);
  else watch(dirname(path), (_, name) => name === basename(path) && changed());
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

const isAddress = (what: string): boolean => /^https?:/.test(what);

async function readArticle(what: string): Promise<PageText> {
  const input = isAddress(what) ? await fetchArticle(what) : await readInput(what);
  if (!input.ok) throw new UserError(input.problem);
  const html = isAddress(what) || /\.x?html?$/i.test(what);
  const long = tooLong(input.text, html, what);
  if (long) throw new UserError(long);
  return html ? readPage(parseDocument(input.text), isAddress(what) ? { url: what } : {}).page : readPlain(input.text);
}

async function fetchArticle(url: string): Promise<Input> {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok)
    throw new UserError(
      `${url}: ${response ? `the server answers ${response.status}` : 'cannot be reached'}; save the page and give the file`,
    );
  return decode(new Uint8Array(await response.arrayBuffer()), `${url}.html`);
}
