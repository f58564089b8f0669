// The rulesets that a command works with: the bundled one, built beside the program, or those named on the command line.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Ruleset } from '../ruleset/schema.ts';

/** The bundled ruleset. */
export async function readRuleset(): Promise<Ruleset> {
  return JSON.parse(await readFile(fileURLToPath(new URL('./rulesets/core.json', import.meta.url)), 'utf8'));
}
