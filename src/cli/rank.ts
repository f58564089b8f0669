// `according-to rank [FILE … | -]`: sentences of a transcript or debate → how much there is to check in each. The same score as claims have.
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeSentences } from '../engine/claims.ts';
import { languages } from '../language/index.ts';
import { unknownLanguage } from '../language/language.ts';
import { UserError } from './errors.ts';
import { reason } from './input.ts';
import { linesOf } from './lines.ts';

const help = `according-to rank [FILE … | -]

Says how much there is to check in each sentence, 0–1: that it can be checked, never that it is false. Reads .txt (a sentence a line) and
.jsonl (a line {id, text, lang?}); from standard input (-) whichever of them it is. Writes a line {id, worth} for each; a sentence of a
.txt file has its line's number as id.

  --top N     the N sentences with most to check, as a list to read
  --lang TAG  the language of sentences that do not say theirs (default en)
`;

type Sentence = { readonly id: unknown; readonly text: string; readonly lang: string };
type Line = { readonly ok: true; readonly sentence: Sentence } | { readonly ok: false; readonly id: unknown; readonly problem: string };

export async function rankCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { top: { type: 'string' }, lang: { type: 'string', default: 'en' }, help: { type: 'boolean' } },
  });
  if (values.help) return say(help, 0);
  const top = values.top === undefined ? null : Number(values.top);
  if (top !== null && !(Number.isInteger(top) && top > 0)) throw new UserError(`--top ${values.top}: give a whole number from 1 on`);
  const judge = judgeByLanguage();
  const best: { worth: number; text: string }[] = [];
  let status = 0;
  for (const file of positionals.length ? positionals : ['-']) {
    try {
      for await (const line of readSentences(file, values.lang)) {
        if (!line.ok) {
          status = 1;
          if (top === null) await put(`${JSON.stringify({ id: line.id, error: line.problem })}\n`);
          else process.stderr.write(`according-to: ${line.problem}\n`);
          continue;
        }
        const { id, text, lang } = line.sentence;
        const worth = judge(text, lang);
        if (top === null) await put(`${JSON.stringify({ id, worth })}\n`);
        else keepBest(best, { worth, text }, top);
      }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      process.stderr.write(`according-to: ${file}: ${reason(error as NodeJS.ErrnoException)}\n`);
      status = 1;
    }
  }
  for (const { worth, text } of best) await put(`${worth.toFixed(3)}  ${text.replace(/\s+/g, ' ')}\n`);
  return status;
}

function judgeByLanguage(): (text: string, lang: string) => number {
  const judges = new Map<string, (text: string) => number>();
  return (text, lang) => {
    const code = lang.toLowerCase().split('-')[0]!; // split gives at least one part
    let judge = judges.get(code);
    if (!judge) {
      // A language that we do not know still has figures.
      judge = judgeSentences(languages[code] ?? { ...unknownLanguage, code });
      judges.set(code, judge);
    }
    return judge(text);
  };
}

async function* readSentences(file: string, lang: string): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let jsonl = extname(file) === '.jsonl' ? true : file === '-' ? null : false;
  let number = 0;
  for await (const bytes of linesOf(file === '-' ? process.stdin : createReadStream(file))) {
    number++;
    let text: string;
    try {
      text = decoder.decode(bytes).trim();
    } catch {
      yield { ok: false, id: number, problem: `${file}:${number}: not UTF-8; convert the file, for example by iconv` };
      continue;
    }
    if (!text) continue;
    jsonl ??= text.startsWith('{');
    yield jsonl ? parseLine(text, `${file}:${number}`, lang) : { ok: true, sentence: { id: number, text, lang } };
  }
}

function parseLine(line: string, place: string, lang: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { ok: false, id: null, problem: `${place}: no JSON: ${(error as Error).message}` };
  }
  const { id = null, text, lang: own } = (value ?? {}) as Record<string, unknown>;
  if (typeof text !== 'string') return { ok: false, id, problem: `${place}: "text" is missing; a line is {id, text, lang?}` };
  return { ok: true, sentence: { id, text, lang: typeof own === 'string' ? own : lang } };
}

/** `best` stays sorted, the first of equals first. */
function keepBest(best: { worth: number; text: string }[], one: { worth: number; text: string }, top: number): void {
  if (best.length === top && one.worth <= best.at(-1)!.worth) return;
  let at = best.length;
  while (at > 0 && best[at - 1]!.worth < one.worth) at--;
  best.splice(at, 0, one);
  if (best.length > top) best.pop();
}

const put = (text: string): Promise<void> =>
  new Promise((resolve) => (process.stdout.write(text) ? resolve() : process.stdout.once('drain', resolve)));
const say = (text: string, status: number): number => {
  process.stdout.write(text);
  return status;
};
