// `according-to keys new|show`: signing keys for a ruleset channel.
import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { fingerprintWords } from '../ruleset/fingerprint.ts';
import { isWholeKey, newKey, type PrivateKey, type PublicKey } from '../ruleset/signature.ts';
import { UserError } from './errors.ts';
import { writeSecret, writeWhole } from './write.ts';

const NOTE = 'Keep this file secret and backed up. Whoever has it can sign in your name.';

/** Reads a key file. Throws a UserError that names the file and the mend. */
export async function readKey(file: string): Promise<PrivateKey> {
  const key = (await readJson(file)) as Partial<PrivateKey>;
  if (typeof key?.private !== 'string' || typeof key.public !== 'string' || typeof key.id !== 'string')
    throw new UserError(`${file}: this is no private key file; make one with “according-to keys new --out ${file}”`);
  if (!(await isWholeKey(key as PrivateKey))) throw new UserError(`${file}: the key is damaged; restore it from your backup`);
  return key as PrivateKey;
}

/** Reads the public half: of a private key file too. */
export async function readPublicKey(file: string): Promise<PublicKey> {
  const key = (await readJson(file)) as Partial<PublicKey>;
  if (typeof key?.public !== 'string' || typeof key.id !== 'string')
    throw new UserError(`${file}: this is no key file; a signer makes one with “according-to keys new”`);
  if (!(await isWholeKey({ id: key.id, public: key.public })))
    throw new UserError(`${file}: the key is damaged; ask its owner for it again`);
  return { id: key.id, public: key.public };
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new UserError(`${file}: there is no such file; give the path of a key made with “according-to keys new”`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${file}: this is no key file (not JSON)`);
  }
}

export async function keysCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' } } });
  const [what, file] = positionals;
  if (what === 'new') {
    const out = values.out ?? file;
    if (!out) throw new UserError('keys new: say where the key goes: according-to keys new --out my.key.json');
    if (await stat(out).catch(() => null))
      throw new UserError(`${out}: there is a file already; a key is never overwritten, choose another name`);
    const key = await newKey();
    await writeSecret(out, `${JSON.stringify({ note: NOTE, ...key }, null, 2)}\n`);
    const publicFile = out.replace(/(\.key)?\.json$/, '.public.json');
    if (publicFile !== out) await writeWhole(publicFile, `${JSON.stringify({ id: key.id, public: key.public }, null, 2)}\n`);
    process.stdout.write(
      `Private key: ${out}\n${NOTE}\nPublic half: ${publicFile} (give this one to whoever sets up the channel)\nFingerprint: ${fingerprintWords(key.id)}\n`,
    );
    return 0;
  }
  if (what === 'show' && file) {
    const key = await readPublicKey(file);
    process.stdout.write(`Id:          ${key.id}\nFingerprint: ${fingerprintWords(key.id)}\n`);
    return 0;
  }
  throw new UserError('keys: say “according-to keys new --out FILE” or “according-to keys show FILE”');
}
