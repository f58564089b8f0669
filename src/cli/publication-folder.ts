// A published folder → its own files, as texts. Whatever else lies in the folder is left alone.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folder } from '../ruleset/publication.ts';

const OWN = /^(pending\/)?(channel\.json|(root|rulesets|deltas)\/[\w-]+\.json)$/;

export async function readPublication(dir: string): Promise<Folder> {
  const names = await readdir(dir, { recursive: true, encoding: 'utf8' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const folder = new Map<string, string>();
  for (const name of names) {
    const path = name.replaceAll('\\', '/');
    if (OWN.test(path)) folder.set(path, await readFile(join(dir, name), 'utf8'));
  }
  return folder;
}
