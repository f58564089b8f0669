// `according-to check DIR [--write]`: everything that is wrong with a ruleset, a line each, and exit status 1 when there is anything.
//   outlets/xx.json: outlet/xx/one, control: “state-controlled” without a source that says so. Mend: add evidence …
// `--write` puts the files into their canonical form first.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '../language/index.ts';
import { checkRuleset, type Problem } from '../ruleset/check.ts';
import { format } from '../ruleset/format.ts';
import { UserError } from './errors.ts';
import { listRulesetFiles, readRulesetText } from './folder.ts';

export async function checkCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { write: { type: 'boolean', default: false } } });
  const [dir] = positionals;
  if (!dir) throw new UserError('check: say which folder: according-to check DIR [--write]');
  const texts = new Map<string, string>();
  for (const file of ['ruleset.json', ...(await listRulesetFiles(dir))]) {
    const path = join(dir, file);
    const text = await readRulesetText(path);
    if (text === null) continue; // a missing ruleset.json is a problem that `checkRuleset` names
    texts.set(file, values.write ? await rewrite(path, text) : text);
  }
  const problems = checkRuleset(texts, languages);
  for (const problem of problems) process.stdout.write(`${line(problem)}\n`);
  process.stdout.write(`${dir}: ${texts.size} files, ${problems.length === 0 ? 'nothing is wrong' : `${problems.length} to mend`}\n`);
  return problems.length === 0 ? 0 : 1;
}

/** Text that is no JSON stays as it is. */
async function rewrite(path: string, text: string): Promise<string> {
  let canonical: string;
  try {
    canonical = format(JSON.parse(text));
  } catch {
    return text;
  }
  if (canonical !== text) await writeFile(path, canonical);
  return canonical;
}

const line = ({ file, entry, field, what, mend }: Problem): string =>
  `${file}: ${[entry, field].filter(Boolean).join(', ') || 'the file'}: ${what}. Mend: ${mend}.`;
