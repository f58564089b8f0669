// `according-to diff OLD NEW`: what changed between two rulesets (folders or built files), in words.
import { diffRulesets } from '../ruleset/diff.ts';
import { UserError } from './errors.ts';
import { readAnyRuleset } from './rulesets.ts';

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
