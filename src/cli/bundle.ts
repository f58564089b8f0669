// `according-to bundle DIR --out FILE`: a published channel in one file, for readers who get it by mail or on a stick.
import { parseArgs } from 'node:util';
import { makeBundle } from '../ruleset/bundle.ts';
import { UserError } from './errors.ts';
import { readPublication } from './publication-folder.ts';
import { writeWhole } from './write.ts';

export async function bundleCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' } } });
  const [dir] = positionals;
  if (!dir || !values.out)
    throw new UserError('bundle: say what and where: according-to bundle DIR --out FILE.json; DIR is a published folder');
  const text = makeBundle(await readPublication(dir));
  if (text === null) throw new UserError(`${dir}: there is no whole channel in it; run “according-to publish ${dir}” first`);
  await writeWhole(values.out, text);
  process.stdout.write(
    `${values.out}: ${(text.length / 1000).toFixed(1)} KB. Readers choose it in the extension's settings, under “Rulesets of teams”; a newer file brings the next version.\n`,
  );
  return 0;
}
