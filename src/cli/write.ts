// A file is there as a whole or not at all: written beside its place, then renamed into it. What the system refuses is thrown with the path.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export async function writeWhole(path: string, text: string): Promise<void> {
  const part = `${path}.part`;
  await mkdir(dirname(path), { recursive: true });
  await naming(path, part, async () => {
    await writeFile(part, text);
    await rename(part, path);
  });
}

/** A secret that stands nowhere yet: for its owner's eyes, and never over another file. */
export async function writeSecret(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, '', { mode: 0o600, flag: 'wx' });
  await naming(path, path, () => writeFile(path, text));
}

/** Errors of writing have no path of their own; what was begun is taken away. */
async function naming(path: string, begun: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    await rm(begun, { force: true }).catch(() => {});
    throw Object.assign(error as NodeJS.ErrnoException, { path });
  }
}
