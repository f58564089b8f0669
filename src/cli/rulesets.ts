// The rulesets that a command works with: the bundled one, built beside the program, and over it those named on the command line.
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Conflict, layer } from '../ruleset/layer.ts';
import type { Ruleset } from '../ruleset/schema.ts';
import { UserError } from './errors.ts';
import { readInput } from './input.ts';

/** The bundled ruleset. */
export async function readRuleset(): Promise<Ruleset> {
  return JSON.parse(await readFile(fileURLToPath(new URL('./rulesets/core.json', import.meta.url)), 'utf8'));
}

/** A ruleset's folder or built file. */
export async function readAnyRuleset(path: string): Promise<Ruleset> {
  const kind = await stat(path).catch(() => {
    throw new UserError(`${path}: there is no such file or folder`);
  });
  // The schemas are read only where a ruleset is: they take as long as the bundled ruleset itself.
  const { buildRuleset, readBuilt } = await import('../ruleset/build.ts');
  let text: string;
  if (kind.isDirectory()) {
    const { readRulesetFolder } = await import('./folder.ts');
    const { header, files } = await readRulesetFolder(path);
    text = buildRuleset(header, files);
  } else {
    const input = await readInput(path);
    if (!input.ok) throw new UserError(input.problem);
    text = input.text;
  }
  const built = readBuilt(text);
  if (!built.ok) throw new UserError(`${path}: this is no ruleset: ${built.detail}; “according-to build” makes one of a folder`);
  return built.ruleset;
}

/** The bundled ruleset with others over it, in their order. */
export async function readRulesets(
  paths: readonly string[],
): Promise<{ readonly rulesets: readonly Ruleset[]; readonly conflicts: readonly Conflict[] }> {
  const others: Ruleset[] = [];
  for (const path of paths) others.push(await readAnyRuleset(path));
  return layer([await readRuleset(), ...others].map((ruleset) => ({ ruleset })));
}
