// A store that fails in the middle of an update: nothing lost, nothing half installed, and the reader is told.
import { beforeEach, expect, test, vi } from 'vitest';
import { findSubscription, listSubscriptions, updateSubscription } from '../../extension/background/subscriptions.ts';
import { publish } from '../../src/ruleset/publication.ts';
import { newKey } from '../../src/ruleset/signature.ts';
import { openChannel } from '../../src/ruleset/update.ts';

const disk = vi.hoisted(() => ({ values: new Map<string, unknown>(), full: false, shut: false }));
vi.mock('idb-keyval', () => ({
  createStore: () => null,
  del: async (key: string) => void disk.values.delete(key),
  entries: async () => {
    if (disk.shut) throw new DOMException('the database does not open', 'UnknownError');
    return [...disk.values];
  },
  update: async (key: string, change: (value: unknown) => unknown) => {
    if (disk.full) throw new DOMException('the disk is full', 'QuotaExceededError');
    disk.values.set(key, change(disk.values.get(key)));
  },
}));

const URL_OF = 'https://rules.example/desk/';
const read = (text: string) => ({ ok: true, ...(JSON.parse(text) as { id: string; version: number }) }) as const;
const text = (version: number) => JSON.stringify({ id: 'desk', version });
const now = Date.parse('2026-06-01');
let files = new Map<string, string>();

beforeEach(async () => {
  disk.values.clear();
  disk.full = false;
  vi.stubGlobal(
    'fetch',
    async (url: URL) =>
      new Response(files.get(url.pathname.replace('/desk/', '')) ?? null, {
        status: files.has(url.pathname.replace('/desk/', '')) ? 200 : 404,
      }),
  );
  const key = await newKey();
  const create = { channel: 'desk', publisher: 'Desk', contact: 'x@example.org' };
  const first = await publish(new Map(), { create, ruleset: { id: 'desk', version: 1, text: text(1) } }, [key], 30, now);
  files = new Map(first.ok ? first.write : []);
  const opened = await openChannel(URL_OF, async (path) => ({ ok: true, text: files.get(path) ?? '' }), null);
  if (!opened.ok) throw new Error(opened.problem.code);
  disk.values.set(URL_OF, { ...opened.subscription, order: 1, enabled: true, forced: false, problem: null });
  await updateSubscription(URL_OF, read, now);
  const second = await publish(files, { ruleset: { id: 'desk', version: 2, text: text(2) } }, [key], 30, now);
  files = new Map([...files, ...(second.ok ? second.write : [])]);
});

test('a full disk leaves the last good rules in force, and is told', async () => {
  disk.full = true;
  const before = await findSubscription(URL_OF);
  expect(await updateSubscription(URL_OF, read, now)).toMatchObject({ ok: false, problem: { code: 'not-stored' } });
  expect(await findSubscription(URL_OF)).toEqual({ ...before, problem: { code: 'not-stored', reason: 'the disk is full' } });
  // A full disk may keep the database from opening at all: what was read before stays in force.
  disk.shut = true;
  expect((await listSubscriptions())[0]?.ruleset?.text).toBe(text(1));
  expect(await updateSubscription(URL_OF, read, now)).toMatchObject({ ok: false, problem: { code: 'not-stored' } });
  disk.shut = false;
  disk.full = false;
  expect(await updateSubscription(URL_OF, read, now)).toMatchObject({ ok: true });
  expect((await findSubscription(URL_OF))?.ruleset?.text).toBe(text(2));
});

test('two updates at once are one', async () => {
  const [a, b] = await Promise.all([updateSubscription(URL_OF, read, now), updateSubscription(URL_OF, read, now)]);
  expect(a).toBe(b);
});

test('what changed in the meantime is not overwritten', async () => {
  const running = updateSubscription(URL_OF, read, now);
  disk.values.delete(URL_OF); // the reader leaves the channel while it is being fetched
  await running;
  expect(await findSubscription(URL_OF)).toBeUndefined();
  expect(await listSubscriptions()).toEqual([]);
});
