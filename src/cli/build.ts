// `according-to build DIR [--out FILE]`: a ruleset's folder → one file, the same byte for byte wherever it is built.
import { parseArgs } from 'node:util';
import { buildRuleset } from '../ruleset/build.ts';
import { sha256 } from '../ruleset/signature.ts';
import { UserError } from './errors.ts';
import { readRulesetFolder } from './folder.ts';
import { writeWhole } from './write.ts';

export async function buildCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' } } });
  const [dir] = positionals;
  if (!dir) throw new UserError('build: say which folder: according-to build DIR [--out FILE]');
  const { header, files } = await readRulesetFolder(dir);
  const text = buildRuleset(header, files);
  const out = values.out ?? `${header.id}-${header.version}.json`;
  await writeWhole(out, text);
  process.stdout.write(
    `${out}: ${header.id} version ${header.version}, ${files.size + 1} files, ${(text.length / 1000).toFixed(1)} KB, SHA-256 ${await sha256(text)}\n`,
  );
  return 0;
}
