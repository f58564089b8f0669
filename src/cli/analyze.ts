// `according-to analyze [FILE … | -]`: articles → reports.
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { analyze } from '../engine/analyze.ts';
import { languages } from '../language/index.ts';
import type { PageText } from '../model.ts';
import { readPlain } from '../page/plain.ts';
import { compile } from '../ruleset/compile.ts';
import { readModels } from './models.ts';
import { readRuleset } from './rulesets.ts';

export async function analyzeCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      url: { type: 'string' },
      lang: { type: 'string' },
      published: { type: 'string' },
    },
  });
  const lexicon = compile([await readRuleset()], languages, await readModels());
  const page = (text: string, known: { url?: string; lang?: string; published?: string }): PageText =>
    readPlain(text, { url: known.url ?? null, language: known.lang ?? null, published: known.published ?? null });
  let status = 0;
  for (const file of positionals.length ? positionals : ['-']) {
    if (file === '-' || file.endsWith('.jsonl')) {
      for await (const line of createInterface({ input: file === '-' ? process.stdin : createReadStream(file), crlfDelay: Infinity })) {
        if (!line.trim()) continue;
        try {
          const { id, text, ...known } = JSON.parse(line);
          process.stdout.write(`${JSON.stringify({ id, report: analyze(page(text, known), lexicon) })}\n`);
        } catch (error) {
          status = 1;
          process.stdout.write(`${JSON.stringify({ error: String(error) })}\n`);
        }
      }
    } else process.stdout.write(`${JSON.stringify(analyze(page(await readFile(file, 'utf8'), values), lexicon), null, 2)}\n`);
  }
  return status;
}
