// `according-to diff OLD NEW`: what changed between two rulesets (folders or built files), in words.
import { readFile, stat } from 'node:fs/promises';
import { buildRuleset, readBuilt } from '../ruleset/build.ts';
import { diffRulesets } from '../ruleset/diff.ts';
import type { Ruleset } from '../ruleset/schema.ts';
import { UserError } from './errors.ts';
import { readRulesetFolder } from './folder.ts';

/** A folder or a built file. */
export async function readAnyRuleset(path: string): Promise<Ruleset> {
  const kind = await stat(path).catch(() => {
    throw new UserError(`${path}: there is no such file or folder`);
  });
  let text: string;
  if (kind.isDirectory()) {
    const { header, files } = await readRulesetFolder(path);
    text = buildRuleset(header, files);
  } else text = await readFile(path, 'utf8');
  const built = readBuilt(text);
  if (!built.ok) throw new UserError(`${path}: this is no ruleset: ${built.detail}`);
  return built.ruleset;
}

export async function diffCommand(args: string[]): Promise<number> {
  const [before, after] = args;
  if (!before || !after || args.length > 2) throw new UserError('diff: say which two: according-to diff OLD NEW (folders or built files)');
  const [old, now] = [await readAnyRuleset(before), await readAnyRuleset(after)];
  const differences = diffRulesets(old, now);
  const count = (how: string) => differences.filter((one) => one.how === how).length;
  process.stdout.write(
    `${old.id} ${old.version} → ${now.id} ${now.version}: ${count('added')} added, ${count('removed')} removed, ${count('changed')} changed\n`,
  );
  for (const { kind, entry, how, fields } of differences)
    process.stdout.write(
      `${{ added: '+', removed: '−', changed: '~' }[how]} ${kind}: ${entry}${fields.length ? ` (${fields.join(', ')})` : ''}\n`,
    );
  return 0;
}
