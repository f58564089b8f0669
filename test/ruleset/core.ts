// The bundled ruleset, read from its files: for tests and benchmarks.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ruleset } from '../../src/ruleset/schema.ts';

export const CORE = 'assets/rulesets/core';

/** Path from the ruleset's folder → text, in the order of the paths. */
export const coreFiles = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(CORE, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
      .sort()
      .map((file) => [file, readFileSync(join(CORE, file), 'utf8')]),
  );

export function readCore(): Ruleset {
  const files = new Map([...coreFiles()].map(([file, text]) => [file, JSON.parse(text)]));
  const header = files.get('ruleset.json');
  files.delete('ruleset.json');
  return { ...header, files: [...files.values()] };
}
