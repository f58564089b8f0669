// The author's side: what `publish` writes is what a reader accepts.
import { beforeAll, expect, test } from 'vitest';
import { type Folder, publish } from '../../src/ruleset/publication.ts';
import { formatEnvelope, newKey, type PrivateKey, parseEnvelope, sign } from '../../src/ruleset/signature.ts';
import { type Get, METADATA_LIMIT, openChannel, revokedOf, update } from '../../src/ruleset/update.ts';

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
  text: `{"id":"desk","version":${version},"files":[{"outlets":[\n${lines.join(',\n')}\n]}]}\n`,
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
    return text === undefined ? { ok: false, problem: { code: 'not-found', file: path } } : { ok: true, text };
  };
const read = (text: string) => ({ ok: true, ...(JSON.parse(text) as { id: string; version: number }) }) as const;

test('publish, follow by difference, revoke, rotate', async () => {
  let { folder } = await apply(new Map(), { create, ruleset: ruleset(1) }, [a]);
  const opened = await openChannel('', get(folder), null);
  if (!opened.ok) throw new Error(opened.problem.code);
  let reader = await update(opened.subscription, get(folder), NOW, read);
  expect(reader).toMatchObject({ ok: true });
  ({ folder } = await apply(folder, { ruleset: ruleset(2) }, [a]));
  const asked: string[] = [];
  reader = await update(reader.subscription, get(folder, asked), NOW, read);
  expect(reader.subscription.ruleset?.text).toBe(ruleset(2).text);
  expect(asked[1]).toMatch(/^deltas\//);
  ({ folder } = await apply(folder, { revokeRules: ['outlet/xx/3'] }, [a]));
  reader = await update(reader.subscription, get(folder), NOW, read);
  expect(revokedOf(reader.subscription)).toEqual(['outlet/xx/3']);
  ({ folder } = await apply(folder, { keys: { list: [b], threshold: 1 }, ruleset: ruleset(3) }, [a, b]));
  reader = await update(reader.subscription, get(folder), NOW, read);
  expect(reader).toMatchObject({ ok: true });
  expect(reader.subscription.ruleset?.text).toBe(ruleset(3).text);
});

test('two of two: what lacks a signature waits, and moves on when it is there', async () => {
  let { folder, waiting } = await apply(new Map(), { create, keys: { list: [a, b], threshold: 2 } }, [a]);
  expect(waiting).toMatchObject([{ path: 'pending/root/1.json', problem: { code: 'too-few-signatures', has: 1, needs: 2 } }]);
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

test('what a publisher may have done wrong is told with the mend, and nothing is written', async () => {
  const { folder } = await apply(new Map(), { create, ruleset: ruleset(1) }, [a]);
  const without = (...paths: string[]) => new Map([...folder].filter(([path]) => !paths.includes(path)));
  const broken = (path: string) => new Map([...folder, [path, (folder.get(path) ?? '').replace('desk', 'dusk')]]);
  const stale = new Map([...folder, ['pending/channel.json', folder.get('channel.json') ?? '']]);
  const cases: [string, Folder, Parameters<typeof publish>[1], PrivateKey[], RegExp][] = [
    ['a stranger’s key', folder, { ruleset: ruleset(2) }, [b], /is none of this channel's.*--key/],
    ['a stranger’s key beside a good one', folder, { ruleset: ruleset(2) }, [a, b], /is none of this channel's/],
    ['no key', folder, { ruleset: ruleset(2) }, [], /--key/],
    ['no key, and nothing asked', folder, {}, [], /--key/],
    ['a rule that is not there', folder, { revokeRules: ['outlet/xx/none'] }, [a], /no entry “outlet\/xx\/none”/],
    ['a rule that is not revoked', folder, { restoreRules: ['outlet/xx/3'] }, [a], /--restore-rule/],
    ['a lost channel file', without('channel.json'), { ruleset: ruleset(2) }, [a], /channel.json is missing.*backup/],
    ['a damaged channel file', broken('channel.json').set('channel.json', '{}'), { ruleset: ruleset(2) }, [a], /damaged.*backup/],
    ['a damaged root', new Map([...folder, ['root/1.json', '{}']]), { ruleset: ruleset(2) }, [a], /damaged.*backup/],
    ['a pending file that others overtook', stale, {}, [a], /older than what is published.*delete/],
    ['a name that no reader accepts', new Map(), { create: { ...create, publisher: 'a\nb' }, ruleset: ruleset(1) }, [a], /^publisher/],
    ['too many keys', folder, { keys: { list: Array.from({ length: 17 }, () => b), threshold: 1 } }, [a], /16 keys/],
  ];
  for (const [name, files, change, keys, message] of cases) {
    const result = await publish(files, change, keys, 30, NOW);
    expect(result.ok ? 'ok' : result.problem, name).toMatch(message);
  }
});

test('a revoked rule can be restored', async () => {
  let { folder } = await apply(new Map(), { create, ruleset: ruleset(1) }, [a]);
  const revoked = () => {
    const { payload } = parseEnvelope(folder.get('channel.json') ?? '') ?? { payload: '{}' };
    return (JSON.parse(payload) as { revoked: { rules: string[] } }).revoked.rules;
  };
  ({ folder } = await apply(folder, { revokeRules: ['outlet/xx/3', 'outlet/xx/4'] }, [a]));
  expect(revoked()).toEqual(['outlet/xx/3', 'outlet/xx/4']);
  ({ folder } = await apply(folder, { restoreRules: ['outlet/xx/3'] }, [a]));
  expect(revoked()).toEqual(['outlet/xx/4']);
});

test('the largest channel file that is published is one that readers take', async () => {
  const many = Array.from({ length: 1000 }, (_, i) => `outlet/xx/${'x'.repeat(190)}${i}`.slice(0, 200));
  const large = {
    id: 'desk',
    version: 1,
    text: `{"id":"desk","version":1,"files":[{"outlets":${JSON.stringify(many.map((id) => ({ id })))}}]}`,
  };
  const { folder } = await apply(new Map(), { create, ruleset: large }, [a]);
  const all = await publish(folder, { revokeRules: [...new Set(many)] }, [a], 30, NOW);
  const written = all.ok ? (all.write.get('channel.json') ?? '') : '';
  expect(all.ok ? new TextEncoder().encode(written).length : 0).toBeLessThanOrEqual(METADATA_LIMIT);
});

test('a rotation that others have signed moves to its place without a key; the channel file waits for one', async () => {
  let { folder, waiting } = await apply(new Map(), { create, ruleset: ruleset(1) }, [a]);
  ({ folder, waiting } = await apply(folder, { keys: { list: [b], threshold: 1 } }, [a]));
  expect(waiting.map(({ path }) => path)).toEqual(['pending/root/2.json']);
  const envelope = parseEnvelope(folder.get('pending/root/2.json') ?? '');
  const added = await sign(envelope?.payload ?? '', [b]);
  const signatures = [...(envelope?.signatures ?? []), ...added.signatures];
  folder = new Map([...folder, ['pending/root/2.json', formatEnvelope({ payload: added.payload, signatures })]]);
  ({ folder, waiting } = await apply(folder, {}, []));
  expect(folder.has('root/2.json')).toBe(true);
  expect(waiting.map(({ path }) => path)).toEqual(['pending/channel.json']);
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
