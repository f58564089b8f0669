// A ruleset's folder → its header and files, checked against the schema. Errors name the file, the entry and the mend.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { parseJson } from '../ruleset/json.ts';
import { type RulesetFile, type RulesetHeader, rulesetFile, rulesetHeader } from '../ruleset/schema.ts';
import { UserError } from './errors.ts';
import { decode } from './input.ts';

// zod/mini says no more than “Invalid input” until it has a language; the extension does without, authors should not.
z.config(z.locales.en());

export type Folder = { readonly header: RulesetHeader; readonly files: ReadonlyMap<string, RulesetFile> };

/** Paths in the folder, in order, with `/`. `*.schema.json` describes the others and is none of them. */
export async function listRulesetFiles(dir: string): Promise<string[]> {
  const names = await readdir(dir, { recursive: true, encoding: 'utf8' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new UserError(`${dir}: there is no such folder; make one with “according-to init ${dir}”`);
    if (error.code === 'ENOTDIR') throw new UserError(`${dir}: this is a file; the folder of a ruleset is wanted`);
    throw error;
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

/** The text of one of a ruleset's files; null when it is not there. Bytes that are no UTF-8 are an error, as they would be lost. */
export async function readRulesetText(path: string): Promise<string | null> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const decoded = decode(bytes, path);
  if (!decoded.ok) throw new UserError(decoded.problem);
  return decoded.text;
}

async function read(dir: string, path: string): Promise<string> {
  const text = await readRulesetText(join(dir, path));
  if (text === null) throw new UserError(`${join(dir, path)}: this file is missing; “according-to init” makes one`);
  return text;
}

function parse<Value>(
  text: string,
  file: string,
  schema: {
    safeParse(
      value: unknown,
    ): { success: true; data: Value } | { success: false; error: { issues: readonly { path: PropertyKey[]; message: string }[] } };
  },
): Value {
  const json = parseJson(text);
  if (!json.ok) throw new UserError(`${file}: not JSON: ${json.detail}`);
  const { value } = json;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UserError(
    `${file}: ${where(value, issue?.path ?? [])}: ${issue?.message ?? 'unknown shape'}; “according-to check” lists all that is to mend`,
  );
}

/** outlets.3.control → “outlet/ru/tass”, control */
function where(value: unknown, path: readonly PropertyKey[]): string {
  const entry = path.slice(0, 2).reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value) as
    | { id?: unknown }
    | undefined;
  return typeof entry?.id === 'string' ? `“${entry.id}”, ${path.slice(2).join('.') || 'the entry'}` : path.join('.') || 'the file';
}
