// `according-to sign FILE --key KEY`: adds a signature to a file that waits in a channel's pending/ folder.
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { formatEnvelope, parseEnvelope, sign } from '../ruleset/signature.ts';
import { UserError } from './errors.ts';
import { readKey } from './keys.ts';

export async function signCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { key: { type: 'string', multiple: true, default: [] } },
  });
  const [file] = positionals;
  if (!file || !values.key.length)
    throw new UserError('sign: say “according-to sign FILE --key KEY”; FILE is one of those that “publish” left in pending/');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UserError(`${file}: there is no such file`);
  });
  const envelope = parseEnvelope(text);
  if (!envelope) throw new UserError(`${file}: this is no file to sign; take it again from the folder's pending/`);
  const added = await sign(envelope.payload, await Promise.all(values.key.map(readKey)));
  const signatures = [...envelope.signatures.filter((one) => !added.signatures.some(({ key }) => key === one.key)), ...added.signatures];
  await writeFile(file, formatEnvelope({ payload: envelope.payload, signatures: signatures.sort((a, b) => (a.key < b.key ? -1 : 1)) }));
  process.stdout.write(
    `${file}: ${signatures.length} ${signatures.length === 1 ? 'signature' : 'signatures'} now. Run “according-to publish” on the folder to put it in place.\nWhat you signed:\n${JSON.stringify(JSON.parse(envelope.payload), null, 2)}\n`,
  );
  return 0;
}
