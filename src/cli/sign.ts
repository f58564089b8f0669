// `according-to sign FILE --key KEY`: adds a signature to a file that waits in a channel's pending/ folder.
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type Channel, channelSchema, type Root, rootPath, rootSchema } from '../ruleset/channel.ts';
import type { Folder } from '../ruleset/publication.ts';
import { formatEnvelope, parseEnvelope, sign } from '../ruleset/signature.ts';
import { UserError } from './errors.ts';
import { readKey } from './keys.ts';
import { readPublication } from './publication-folder.ts';
import { writeWhole } from './write.ts';

export async function signCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { key: { type: 'string', multiple: true, default: [] } },
  });
  const [file] = positionals;
  if (!file || !values.key.length)
    throw new UserError('sign: say “according-to sign FILE --key KEY”; FILE is one of those that “publish” left in pending/');
  const text = await readFile(file, 'utf8');
  const envelope = parseEnvelope(text);
  const payload = envelope && readPayload(envelope.payload);
  if (!payload) throw new UserError(`${file}: this is no file to sign; take it again from the folder's pending/`);
  const { dir, waits } = publicationOf(file, payload);
  if (!waits && (await stat(join(dir, rootPath(1))).catch(() => null)))
    throw new UserError(`${file}: this is published already; what waits for signatures is in ${join(dir, 'pending')}`);
  const folder = await readPublication(dir);
  const may = signersOf(payload, folder);
  for (const path of values.key)
    if (may && !may.has((await readKey(path)).id))
      throw new UserError(
        `${path}: this key has no say in ${file}; “according-to keys show ${path}” gives its fingerprint, the channel's page those that have`,
      );
  const added = await sign(envelope.payload, await Promise.all(values.key.map(readKey)));
  const signatures = [...envelope.signatures.filter((one) => !added.signatures.some(({ key }) => key === one.key)), ...added.signatures];
  await writeWhole(file, formatEnvelope({ payload: envelope.payload, signatures: signatures.sort((a, b) => (a.key < b.key ? -1 : 1)) }));
  process.stdout.write(
    `${file}: ${signatures.length} ${signatures.length === 1 ? 'signature' : 'signatures'} now. Run “according-to publish” on the folder to put it in place.\nWhat you signed:\n${JSON.stringify(payload, null, 2)}\n`,
  );
  return 0;
}

function readPayload(text: string): Root | Channel | null {
  try {
    const value: unknown = JSON.parse(text);
    return rootSchema.safeParse(value).data ?? channelSchema.safeParse(value).data ?? null;
  } catch {
    return null;
  }
}

/** The publication in which a file lies, and whether it waits there; a file that came alone lies in none. */
function publicationOf(file: string, payload: Root | Channel): { readonly dir: string; readonly waits: boolean } {
  const parts = resolve(file).split(sep);
  const pending = parts.lastIndexOf('pending');
  if (pending >= 0) return { dir: parts.slice(0, pending).join(sep), waits: true };
  return { dir: join(dirname(file), payload.type === 'root' ? '..' : '.'), waits: false };
}

/** Key ids whose signatures count; null when the roots that say so are not at hand. */
function signersOf(payload: Root | Channel, folder: Folder): ReadonlySet<string> | null {
  const rootAt = (version: number): Root | null => {
    const text = folder.get(rootPath(version)) ?? folder.get(`pending/${rootPath(version)}`);
    const read = text === undefined ? null : readPayload(parseEnvelope(text)?.payload ?? '');
    return read?.type === 'root' ? read : null;
  };
  if (payload.type === 'root') return new Set([...payload.root.keys, ...(rootAt(payload.version - 1)?.root.keys ?? [])]);
  const root = rootAt(payload.root);
  return root && new Set(root.rulesets.keys);
}
