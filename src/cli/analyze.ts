// `according-to analyze [FILE … | -]`: articles → reports. Pages (.html) and texts give a report each; a .jsonl file gives a line for each of its lines.
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../engine/analyze.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import { languages } from '../language/index.ts';
import type { PageText, Report } from '../model.ts';
import { normalizeDate } from '../page/date.ts';
import { languageTag } from '../page/metadata.ts';
import { readPlain } from '../page/plain.ts';
import { type Known, readPage } from '../page/read.ts';
import { compile } from '../ruleset/compile.ts';
import { formats } from './formats.ts';
import { decode, type Input, readInput, reason, tooLong } from './input.ts';
import { linesOf } from './lines.ts';
import { readModels } from './models.ts';
import { readRulesets } from './rulesets.ts';

export const analyzeHelp = `according-to analyze [FILE … | -]

Finds who says what through which channel. Reads .html pages, .jsonl lines {id, text | html, url?, lang?, published?}, and plain text;
from standard input (-) whichever of them it is. Lines in give lines out, {id, report} or {id?, error}, in order.

  --format NAME     ${Object.keys(formats).join(' | ')} (default text)
  --url URL         the page's address
  --lang TAG        its language, for example en or pt-BR
  --published DATE  its date, for example 2025-02-25: offices are those of that day
  --ruleset PATH    a ruleset's folder or built file, over the bundled one; may be repeated
`;

export async function analyzeCommand(args: string[]): Promise<number> {
  const parsed = readOptions(args);
  if (!parsed.ok) return complain(parsed.problem, 2);
  const { help, format, files, known, rulesets } = parsed;
  if (help) return say(analyzeHelp, 0);
  const lexicon = compile((await readRulesets(rulesets)).rulesets, languages, readModels());
  const write = formats[format]!;
  let status = 0;
  for (const file of files) {
    if (extname(file) === '.jsonl') status = Math.max(status, await analyzeLines(file, linesOf(createReadStream(file)), known, lexicon));
    else if (file === '-') status = Math.max(status, await analyzeStandardInput(known, lexicon, format));
    else {
      const input = await readInput(file);
      const outcome = input.ok ? await reportOn(input, isPage(file, input.text), file, known, lexicon) : input;
      if (outcome.ok) await put(format === 'jsonl' ? line({ id: file, report: outcome.report }) : write(outcome.report));
      else status = complain(outcome.problem, 1);
    }
  }
  return status;
}

type Options =
  | {
      readonly ok: true;
      readonly help: boolean;
      readonly format: string;
      readonly files: readonly string[];
      readonly known: Known;
      readonly rulesets: readonly string[];
    }
  | { readonly ok: false; readonly problem: string };

function readOptions(args: string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        format: { type: 'string', default: 'text' },
        url: { type: 'string' },
        lang: { type: 'string' },
        published: { type: 'string' },
        ruleset: { type: 'string', multiple: true, default: [] },
      },
    });
    if (!Object.hasOwn(formats, values.format))
      return { ok: false, problem: `--format ${values.format}: no such format; one of ${Object.keys(formats).join(', ')}` };
    const known = knownFrom(values);
    if (!known.ok) return { ok: false, problem: `--${known.problem}` };
    const files = positionals.length || process.stdin.isTTY ? positionals : ['-'];
    return { ok: true, help: values.help || !files.length, format: values.format, files, known: known.known, rulesets: values.ruleset };
  } catch (error) {
    return { ok: false, problem: (error as Error).message };
  }
}

type Said = { readonly url?: unknown; readonly lang?: unknown; readonly published?: unknown };

/** What the caller says about a page, checked. */
function knownFrom({
  url,
  lang,
  published,
}: Said): { readonly ok: true; readonly known: Known } | { readonly ok: false; readonly problem: string } {
  const given = (value: unknown): value is NonNullable<unknown> => value !== undefined && value !== null && value !== '';
  if (given(url) && (typeof url !== 'string' || !URL.canParse(url)))
    return { ok: false, problem: `url ${JSON.stringify(url)}: not an address; write it whole, like https://example.org/story` };
  const language = given(lang) ? languageTag(String(lang)) : null;
  if (given(lang) && !language)
    return { ok: false, problem: `lang ${JSON.stringify(lang)}: not a language tag; write it like en or pt-BR` };
  const date = given(published) ? normalizeDate(String(published)) : null;
  if (given(published) && !date)
    return { ok: false, problem: `published ${JSON.stringify(published)}: not a date; write it like 2025-02-25 or 2025-02-25T08:10:00Z` };
  return { ok: true, known: { url: (url as string | undefined) ?? null, language, published: date } };
}

const isPage = (file: string, text: string): boolean =>
  /\.(?:x?html?|php|aspx?)$/i.test(file) || (extname(file) === '' && looksLikeHtml(text));
const looksLikeHtml = (text: string): boolean => /^\s*<(?:!doctype html|html|head|body|!--|\?xml)/i.test(text.slice(0, 1000));

type Outcome = { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly problem: string };

async function reportOn(
  input: Extract<Input, { ok: true }>,
  html: boolean,
  name: string,
  known: Known,
  lexicon: Lexicon,
): Promise<Outcome> {
  const long = tooLong(input.text, html, name);
  if (long) return { ok: false, problem: long };
  try {
    const page = await pageOf(input.text, html, known);
    const longPage = tooLong(page.text, false, name);
    if (longPage) return { ok: false, problem: longPage };
    return { ok: true, report: analyze(page, lexicon) };
  } catch (error) {
    return { ok: false, problem: `${name}: this could not be analysed (${(error as Error).message}); please report it with the file` };
  }
}

const pageOf = async (text: string, html: boolean, known: Known): Promise<PageText> =>
  html ? readPage((await import('./html.ts')).parseDocument(text), known).page : readPlain(text, known); // plain text needs no parser

async function analyzeLines(name: string, lines: AsyncIterable<Uint8Array>, known: Known, lexicon: Lexicon): Promise<number> {
  let status = 0;
  let number = 0;
  try {
    for await (const bytes of lines) {
      number++;
      const answer = await answerLine(bytes, `${name}, line ${number}`, known, lexicon);
      if (!answer) continue;
      if ('error' in answer) status = 1;
      await put(line(answer));
    }
  } catch (error) {
    return complain(`${name}: ${reason(error as NodeJS.ErrnoException)}`, 1);
  }
  return status;
}

type Answer = { readonly id?: unknown; readonly report: Report } | { readonly id?: unknown; readonly error: string };

async function answerLine(bytes: Uint8Array, place: string, known: Known, lexicon: Lexicon): Promise<Answer | null> {
  const decoded = decode(bytes, place);
  if (!decoded.ok) return { error: decoded.problem };
  if (!decoded.text.trim()) return null;
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch (error) {
    return { error: `${place}: not JSON (${(error as Error).message}); a line is {"id": …, "text": …} or {"id": …, "html": …}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { error: `${place}: not an object; a line is {"id": …, "text": …} or {"id": …, "html": …}` };
  const { id, text, html, ...said } = value as { id?: unknown; text?: unknown; html?: unknown } & Said;
  const name = id === undefined ? {} : { id };
  const source = html ?? text;
  if (typeof source !== 'string') return { ...name, error: `${place}: neither "text" nor "html" is a string; give one of them` };
  const own = knownFrom(said);
  if (!own.ok) return { ...name, error: `${place}: ${own.problem}` };
  const merged: Known = {
    url: own.known.url ?? known.url ?? null,
    language: own.known.language ?? known.language ?? null,
    published: own.known.published ?? known.published ?? null,
  };
  const outcome = await reportOn({ ok: true, text: source }, typeof html === 'string', place, merged, lexicon);
  return outcome.ok ? { ...name, report: outcome.report } : { ...name, error: outcome.problem };
}

/** Standard input has no name: lines when its first sign is "{", a page when it begins like one, else text. */
async function analyzeStandardInput(known: Known, lexicon: Lexicon, format: string): Promise<number> {
  const chunks = process.stdin[Symbol.asyncIterator]();
  const begun: Buffer[] = [];
  let beginning = '';
  while (!beginning.trim()) {
    const { value, done } = await chunks.next();
    if (done) break;
    begun.push(Buffer.from(value));
    beginning += begun.at(-1)?.toString('utf8', 0, 1000);
  }
  const rest = (async function* () {
    yield* begun;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield Buffer.from(next.value);
  })();
  if (beginning.trimStart().startsWith('{') || format === 'jsonl') return analyzeLines('standard input', linesOf(rest), known, lexicon);
  const parts: Buffer[] = [];
  for await (const part of rest) parts.push(part);
  const input = decode(Buffer.concat(parts), 'standard input');
  const outcome = input.ok ? await reportOn(input, looksLikeHtml(input.text), 'standard input', known, lexicon) : input;
  if (!outcome.ok) return complain(outcome.problem, 1);
  await put(formats[format]!(outcome.report));
  return 0;
}

/** JSON has no lone surrogates: `JSON.stringify` escapes them. */
const line = (answer: Answer): string => `${JSON.stringify(answer)}\n`;

/** Waits while the reader of our output is slower than we are. */
const put = (text: string): Promise<void> =>
  new Promise((done, fail) => process.stdout.write(text, (error) => (error ? fail(error) : done())));
const say = (text: string, status: number): number => {
  process.stdout.write(text);
  return status;
};
const complain = (problem: string, status: number): number => {
  process.stderr.write(`according-to: ${problem}\n`);
  return status;
};
