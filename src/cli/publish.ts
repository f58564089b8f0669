// `according-to publish DIR`: writes a channel into a folder that any static host can serve. Everything is made in memory first; each file is
// written beside its place and renamed into it, channel.json last, so that a reader never meets half a publication.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBuilt } from '../ruleset/build.ts';
import { channelSchema } from '../ruleset/channel.ts';
import { type Change, type Folder, publish, type Waiting } from '../ruleset/publication.ts';
import { parseEnvelope, sha256 } from '../ruleset/signature.ts';
import { UserError } from './errors.ts';
import { readKey, readPublicKey } from './keys.ts';
import { englishProblem } from './problem-text.ts';
import { readPublication } from './publication-folder.ts';
import { publicationPage } from './publish-page.ts';
import { writeWhole } from './write.ts';

const OPTIONS = {
  key: { type: 'string', multiple: true, default: [] as string[] },
  ruleset: { type: 'string' },
  channel: { type: 'string' },
  publisher: { type: 'string' },
  contact: { type: 'string' },
  signer: { type: 'string', multiple: true, default: [] as string[] },
  threshold: { type: 'string' },
  'revoke-rule': { type: 'string', multiple: true, default: [] as string[] },
  'restore-rule': { type: 'string', multiple: true, default: [] as string[] },
  'revoke-version': { type: 'string', multiple: true, default: [] as string[] },
  days: { type: 'string', default: '30' },
} as const;

/** As long as a root holds. */
const MOST_DAYS = 365;

export async function publishCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [dir] = positionals;
  if (!dir) throw new UserError('publish: say which folder: according-to publish DIR --ruleset FILE --key KEY');
  const days = wholeNumber('--days', values.days);
  if (days > MOST_DAYS) throw new UserError(`--days ${days}: at most ${MOST_DAYS}, so that readers notice a channel that fell silent`);
  const keys = await Promise.all(values.key.map(readKey));
  const change: Change = {
    ...(values.channel
      ? { create: { channel: values.channel, publisher: values.publisher ?? values.channel, contact: values.contact ?? '' } }
      : {}),
    ...(values.ruleset ? { ruleset: await readRuleset(values.ruleset) } : {}),
    ...(values.signer.length || values.threshold
      ? {
          keys: {
            list: values.signer.length ? await Promise.all(values.signer.map(readPublicKey)) : keys,
            threshold: wholeNumber('--threshold', values.threshold ?? '1'),
          },
        }
      : {}),
    revokeRules: values['revoke-rule'],
    restoreRules: values['restore-rule'],
    revokeVersions: values['revoke-version'].map((version) => wholeNumber('--revoke-version', version)),
  };
  if (change.create && !change.create.contact)
    throw new UserError('publish: readers need somebody to write to: add --contact with an e-mail or web address');
  const folder = await readPublication(dir);
  const result = await publish(folder, change, keys, days, Date.now());
  if (!result.ok) throw new UserError(`${dir}: ${result.problem}`);

  const after = new Map([...folder, ...result.write]);
  for (const path of result.remove) after.delete(path);
  const write = new Map(result.write);
  if (after.has('root/1.json')) write.set('index.html', await publicationPage(after));
  const paths = [...write.keys()].sort((a, b) => Number(a === 'channel.json') - Number(b === 'channel.json'));
  for (const [done, path] of paths.entries()) {
    progress(done, paths.length, path);
    await writeWhole(join(dir, path), write.get(path) ?? '');
  }
  for (const path of result.remove) await rm(join(dir, path), { force: true });
  progress(paths.length, paths.length, 'done');
  await tell(dir, after, result.waiting);
  return result.waiting.length ? 3 : 0;
}

async function tell(dir: string, after: Folder, waiting: readonly Waiting[]): Promise<void> {
  for (const { path, problem } of waiting)
    process.stdout.write(
      `${join(dir, path)} waits: ${englishProblem(problem)} ${
        problem.code === 'too-few-signatures'
          ? `Another signer runs “according-to sign ${join(dir, path)} --key KEY”, then run publish on the folder again.`
          : 'Delete it and make it again.'
      }\n`,
    );
  const channel = channelSchema.safeParse(JSON.parse(parseEnvelope(after.get('channel.json') ?? '')?.payload ?? 'null')).data;
  if (!channel) return;
  process.stdout.write(
    `${dir}: ruleset ${channel.ruleset.id} ${channel.ruleset.version}, channel file ${channel.version}, holds until ${channel.expires.slice(0, 10)} (publish again before then).\n` +
      `Serve the folder with “Access-Control-Allow-Origin: *”. Readers subscribe with:\n  https://YOUR.HOST/PATH/#root=${await sha256(after.get('root/1.json') ?? '')}\n`,
  );
}

/** A built ruleset: its text, checked as readers check it, and what it calls itself. */
async function readRuleset(file: string): Promise<{ text: string; id: string; version: number }> {
  const mend = `make it with “according-to build DIR --out ${file}”`;
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EISDIR')
      throw new UserError(`${file}: this is a folder; make a file of it with “according-to build ${file}” and publish that`);
    if (error.code !== 'ENOENT') throw error;
    throw new UserError(`${file}: there is no such file; ${mend}`);
  });
  const built = readBuilt(text);
  if (!built.ok) throw new UserError(`${file}: this is no built ruleset (${built.detail}); ${mend}`);
  return { text, id: built.ruleset.id, version: built.ruleset.version };
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
