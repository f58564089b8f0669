// The author's side: what `publish` writes is what a reader accepts.
import { beforeAll, expect, test } from 'vitest';
import { type Folder, publish } from '../../src/ruleset/publication.ts';
import { formatEnvelope, newKey, type PrivateKey, parseEnvelope, sign } from '../../src/ruleset/signature.ts';
import { type Get, openChannel, update } from '../../src/ruleset/update.ts';

const NOW = Date.parse('2026-06-01T00:00:00Z');
const DAY = 864e5;
let a: PrivateKey;
let b: PrivateKey;
beforeAll(async () => {
  a = await newKey();
  b = await newKey();
});
const create = { channel: 'desk', publisher: 'The Desk', contact: 'desk@example.org' };
const lines = Array.from({ length: 50 }, (_, i) => `{"id":"outlet/xx/${i}"}`);
const ruleset = (version: number) => ({
  id: 'desk',
  version,
  text: `{"id":"desk","version":${version},"files":[\n${lines.join(',\n')}\n]}\n`,
});
const apply = async (folder: Folder, ...rest: [Parameters<typeof publish>[1], PrivateKey[], number?]) => {
  const result = await publish(folder, rest[0], rest[1], 30, rest[2] ?? NOW);
  if (!result.ok) throw new Error(result.problem);
  const after = new Map([...folder, ...result.write]);
  for (const path of result.remove) after.delete(path);
  return { folder: after, waiting: result.waiting };
};
const get =
  (folder: Folder, asked: string[] = []): Get =>
  async (path) => {
    asked.push(path);
    const text = folder.get(path);
    return text === undefined ? { ok: false, problem: 'not-found', detail: path } : { ok: true, text };
  };
const read = (text: string) => ({ ok: true, ...(JSON.parse(text) as { id: string; version: number }) }) as const;

test('publish, follow by difference, revoke, rotate', async () => {
  let { folder } = await apply(new Map(), { create, ruleset: ruleset(1) }, [a]);
  const opened = await openChannel('', get(folder), null);
  if (!opened.ok) throw new Error(opened.detail);
  let reader = await update(opened.subscription, get(folder), NOW, read);
  expect(reader).toMatchObject({ ok: true });
  ({ folder } = await apply(folder, { ruleset: ruleset(2) }, [a]));
  const asked: string[] = [];
  reader = await update(reader.subscription, get(folder, asked), NOW, read);
  expect(reader.subscription.ruleset).toBe(ruleset(2).text);
  expect(asked[1]).toMatch(/^deltas\//);
  ({ folder } = await apply(folder, { revokeRules: ['outlet/xx/3'] }, [a]));
  reader = await update(reader.subscription, get(folder), NOW, read);
  expect(reader.subscription.revoked).toEqual(['outlet/xx/3']);
  ({ folder } = await apply(folder, { keys: { list: [b], threshold: 1 }, ruleset: ruleset(3) }, [a, b]));
  reader = await update(reader.subscription, get(folder), NOW, read);
  expect(reader).toMatchObject({ ok: true });
  expect(reader.subscription.ruleset).toBe(ruleset(3).text);
});

test('two of two: what lacks a signature waits, and moves on when it is there', async () => {
  let { folder, waiting } = await apply(new Map(), { create, keys: { list: [a, b], threshold: 2 } }, [a]);
  expect(waiting).toEqual([{ path: 'pending/root/1.json', has: 1, needs: 2 }]);
  expect(folder.has('root/1.json')).toBe(false);
  const cosign = async (path: string, key: PrivateKey) => {
    const envelope = parseEnvelope(folder.get(path) ?? '');
    const added = await sign(envelope?.payload ?? '', [key]);
    const signatures = [...(envelope?.signatures ?? []), ...added.signatures].sort((x, y) => (x.key < y.key ? -1 : 1));
    folder = new Map([...folder, [path, formatEnvelope({ payload: added.payload, signatures })]]);
  };
  await cosign('pending/root/1.json', b);
  ({ folder } = await apply(folder, {}, []));
  expect([...folder.keys()]).toEqual(['root/1.json']);
  ({ folder, waiting } = await apply(folder, { ruleset: ruleset(1) }, [b]));
  expect(waiting[0]?.path).toBe('pending/channel.json');
  await cosign('pending/channel.json', a);
  ({ folder } = await apply(folder, {}, []));
  const opened = await openChannel('', get(folder), null);
  expect(opened.ok && (await update(opened.subscription, get(folder), NOW, read))).toMatchObject({ ok: true });
});

test.each<[string, Parameters<typeof publish>[1], RegExp]>([
  ['no channel yet', { ruleset: ruleset(1) }, /--channel/],
  ['more signatures than keys', { create, keys: { list: [], threshold: 1 } }, /--threshold/],
])('%s is told with the mend', async (_, change, message) => {
  const result = await publish(new Map(), change, [a], 30, NOW);
  expect(!result.ok && result.problem).toMatch(message);
});

test('an old version is not published over a new one; the root renews itself in its last month', async () => {
  const { folder } = await apply(new Map(), { create, ruleset: ruleset(2) }, [a]);
  expect(await publish(folder, { ruleset: ruleset(1) }, [a], 30, NOW)).toMatchObject({ ok: false });
  expect(await publish(folder, { revokeVersions: [2] }, [a], 30, NOW)).toMatchObject({ ok: false });
  const later = await apply(folder, { ruleset: ruleset(3) }, [a], NOW + 350 * DAY);
  expect(later.folder.has('root/2.json')).toBe(true);
});
