// A ruleset's folder → its header and files, checked against the schema. Errors name the file, the entry and the mend.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type RulesetFile, type RulesetHeader, rulesetFile, rulesetHeader } from '../ruleset/schema.ts';
import { UserError } from './errors.ts';

// zod/mini says no more than “Invalid input” until it has a language; the extension does without, authors should not.
z.config(z.locales.en());

export type Folder = { readonly header: RulesetHeader; readonly files: ReadonlyMap<string, RulesetFile> };

/** Paths in the folder, in order, with `/`. `*.schema.json` describes the others and is none of them. */
export async function listRulesetFiles(dir: string): Promise<string[]> {
  const names = await readdir(dir, { recursive: true, encoding: 'utf8' }).catch(() => {
    throw new UserError(`${dir}: there is no such folder; make one with “according-to init ${dir}”`);
  });
  const paths = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json') && name !== 'ruleset.json');
  return paths.sort();
}

export async function readRulesetFolder(dir: string): Promise<Folder> {
  const paths = await listRulesetFiles(dir);
  const header = parse(await read(dir, 'ruleset.json'), join(dir, 'ruleset.json'), rulesetHeader);
  const files = new Map<string, RulesetFile>();
  for (const path of paths) files.set(path, parse(await read(dir, path), join(dir, path), rulesetFile));
  return { header, files };
}

const read = (dir: string, path: string): Promise<string> =>
  readFile(join(dir, path), 'utf8').catch(() => {
    throw new UserError(`${join(dir, path)}: this file is missing; “according-to init” makes one`);
  });

function parse<Value>(
  text: string,
  file: string,
  schema: {
    safeParse(
      value: unknown,
    ): { success: true; data: Value } | { success: false; error: { issues: readonly { path: PropertyKey[]; message: string }[] } };
  },
): Value {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file}: not JSON: ${error instanceof Error ? error.message : error}`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UserError(`${file}: ${where(value, issue?.path ?? [])}: ${issue?.message ?? 'unknown shape'}`);
}

/** outlets.3.control → “outlet/ru/tass”, control */
function where(value: unknown, path: readonly PropertyKey[]): string {
  const entry = path.slice(0, 2).reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value) as
    | { id?: unknown }
    | undefined;
  return typeof entry?.id === 'string' ? `“${entry.id}”, ${path.slice(2).join('.') || 'the entry'}` : path.join('.') || 'the file';
}
