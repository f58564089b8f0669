// `according-to publish DIR`: writes a channel into a folder that any static host can serve. Everything is made in memory first; each file is
// written beside its place and renamed into it, channel.json last, so that a reader never meets half a publication.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { channelSchema, rootSchema } from '../ruleset/channel.ts';
import { type Change, type Folder, publish } from '../ruleset/publication.ts';
import { parseEnvelope, sha256 } from '../ruleset/signature.ts';
import { UserError } from './errors.ts';
import { readKey, readPublicKey } from './keys.ts';
import { publicationPage } from './publish-page.ts';

const OPTIONS = {
  key: { type: 'string', multiple: true, default: [] as string[] },
  ruleset: { type: 'string' },
  channel: { type: 'string' },
  publisher: { type: 'string' },
  contact: { type: 'string' },
  signer: { type: 'string', multiple: true, default: [] as string[] },
  threshold: { type: 'string' },
  'revoke-rule': { type: 'string', multiple: true, default: [] as string[] },
  'revoke-version': { type: 'string', multiple: true, default: [] as string[] },
  days: { type: 'string', default: '30' },
} as const;

export async function publishCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [dir] = positionals;
  if (!dir) throw new UserError('publish: say which folder: according-to publish DIR --ruleset FILE --key KEY');
  const days = wholeNumber('--days', values.days);
  const keys = await Promise.all(values.key.map(readKey));
  const change: Change = {
    ...(values.channel
      ? { create: { channel: values.channel, publisher: values.publisher ?? values.channel, contact: values.contact ?? '' } }
      : {}),
    ...(values.ruleset ? { ruleset: await readBuilt(values.ruleset) } : {}),
    ...(values.signer.length || values.threshold
      ? {
          keys: {
            list: values.signer.length ? await Promise.all(values.signer.map(readPublicKey)) : keys,
            threshold: wholeNumber('--threshold', values.threshold ?? '1'),
          },
        }
      : {}),
    revokeRules: values['revoke-rule'],
    revokeVersions: values['revoke-version'].map((version) => wholeNumber('--revoke-version', version)),
  };
  if (change.create && !change.create.contact)
    throw new UserError('publish: readers need somebody to write to: add --contact with an e-mail or web address');
  const folder = await readFolder(dir);
  const result = await publish(folder, change, keys, days, Date.now());
  if (!result.ok) throw new UserError(`${dir}: ${result.problem}`);

  const after = new Map([...folder, ...result.write]);
  for (const path of result.remove) after.delete(path);
  const write = new Map(result.write);
  if (after.has('root/1.json')) write.set('index.html', await publicationPage(after));
  const paths = [...write.keys()].sort((a, b) => Number(a === 'channel.json') - Number(b === 'channel.json'));
  for (const [done, path] of paths.entries()) {
    progress(done, paths.length, path);
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, `${path}.part`), write.get(path) ?? '');
    await rename(join(dir, `${path}.part`), join(dir, path));
  }
  for (const path of result.remove) await rm(join(dir, path), { force: true });
  progress(paths.length, paths.length, 'done');
  await tell(dir, after, result.waiting);
  return result.waiting.length ? 3 : 0;
}

async function tell(dir: string, after: Folder, waiting: readonly { path: string; has: number; needs: number }[]): Promise<void> {
  for (const { path, has, needs } of waiting)
    process.stdout.write(
      `${join(dir, path)} waits: it has ${has} of up to ${needs} signatures. Another signer runs “according-to sign ${join(dir, path)} --key KEY”, then run publish on the folder again.\n`,
    );
  const channel = channelSchema.safeParse(JSON.parse(parseEnvelope(after.get('channel.json') ?? '')?.payload ?? 'null')).data;
  if (!channel) return;
  process.stdout.write(
    `${dir}: ruleset ${channel.ruleset.id} ${channel.ruleset.version}, channel file ${channel.version}, holds until ${channel.expires.slice(0, 10)} (publish again before then).\n` +
      `Serve the folder with “Access-Control-Allow-Origin: *”. Readers subscribe with:\n  https://YOUR.HOST/PATH/#root=${await sha256(after.get('root/1.json') ?? '')}\n`,
  );
}

/** The publication's own files, as texts. */
async function readFolder(dir: string): Promise<Folder> {
  const names = await readdir(dir, { recursive: true, encoding: 'utf8' }).catch(() => []);
  const own = names.filter((name) => /^(pending\/)?(channel\.json|(root|rulesets|deltas)\/[\w-]+\.json)$/.test(name.replaceAll('\\', '/')));
  const folder = new Map<string, string>();
  for (const name of own) folder.set(name.replaceAll('\\', '/'), await readFile(join(dir, name), 'utf8'));
  for (let version = 1; folder.has(`root/${version}.json`); version++) {
    if (!rootSchema.safeParse(JSON.parse(parseEnvelope(folder.get(`root/${version}.json`) ?? '')?.payload ?? 'null')).success)
      throw new UserError(`${join(dir, `root/${version}.json`)}: damaged; restore it from a backup before publishing`);
  }
  return folder;
}

/** A built ruleset: its text and what it calls itself. */
async function readBuilt(file: string): Promise<{ text: string; id: string; version: number }> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UserError(`${file}: there is no such file; make it with “according-to build DIR --out ${file}”`);
  });
  try {
    const { id, version } = JSON.parse(text) as { id?: unknown; version?: unknown };
    if (typeof id === 'string' && Number.isInteger(version)) return { text, id, version: version as number };
  } catch {
    // told below, with the mend
  }
  throw new UserError(`${file}: this is no built ruleset; make it with “according-to build DIR --out ${file}”`);
}

function wholeNumber(option: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new UserError(`${option} ${text}: a whole number from 1 is wanted`);
  return value;
}

/** One line that rewrites itself, on a terminal only. */
function progress(done: number, of: number, what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${done === of ? '' : `${done + 1}/${of} ${what}`}`);
}
