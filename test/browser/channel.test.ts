// The whole story of a team's ruleset in a real browser: created, signed, published, subscribed to, seen on a page; keys rotated, a fix published,
// a rule revoked; then attacked in every way. The last good rules stay in force throughout.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { ChannelView } from '../../extension/messages.ts';
import { type Channel, channelSchema } from '../../src/ruleset/channel.ts';
import type { ProblemCode } from '../../src/ruleset/problem.ts';
import { formatEnvelope, newKey, type PrivateKey, parseEnvelope, sha256, sign } from '../../src/ruleset/signature.ts';
import { root } from '../commands/setup.mjs';
import { asked, freedonia, makeAuthor, outlet } from './author.ts';
import { open, publish as publishPage, serveAt, sleep, theBrowser, until } from './harness.ts';
import { killBackground } from './inside.ts';
import type { Headers } from './server.mjs';

const desk = makeAuthor('desk');
const update = async (): Promise<ChannelView | undefined> => (await asked('updateChannels', { url: desk.url }))[0];

const labels = async (): Promise<string[]> => {
  const reader = await open(publishPage(freedonia));
  const report = (await reader.state())?.report;
  await reader.close();
  return (report?.attributions ?? []).flatMap(({ speaker }) => {
    const entity = speaker?.entity ? report?.entities[speaker.entity] : undefined;
    const signer = report?.rulesets.find(({ id }) => id === entity?.ruleset)?.signer;
    return entity ? [`${entity.name} (${signer ?? 'bundled'})`] : [];
  });
};

afterAll(async () => {
  await asked('leaveChannel', { url: desk.url });
  desk.host(new Map());
});

test('a team publishes, a reader follows, and every attack is refused', { timeout: 240_000 }, async () => {
  const [first, second, mallory] = [await newKey(), await newKey(), await newKey()];
  const gazette = outlet('outlet/xx/gazette', 'Freedonia Gazette');
  const mirror = outlet('outlet/xx/mirror', 'Fredville Mirror');

  // The author publishes; the reader looks at it, then subscribes. A second try begins anew.
  await asked('leaveChannel', { url: desk.url });
  desk.restore(new Map());
  expect(await labels()).toEqual([]);
  await desk.publish(
    { create: { channel: 'desk', publisher: 'The Desk', contact: 'desk@example.org' }, ruleset: desk.ruleset(1, gazette) },
    first,
  );
  const link = await desk.link();
  const wrongPin = await asked('previewChannel', { link: `${desk.url}#root=${'0'.repeat(64)}` });
  expect(wrongPin).toMatchObject({ ok: false });
  const looked = await asked('previewChannel', { link });
  expect(looked).toMatchObject({
    ok: true,
    preview: { publisher: 'The Desk', pinned: true, entries: 1, replaces: 0, ruleset: { version: 1 } },
  });
  expect(looked.ok && looked.preview.keys[0]?.words).toMatch(/^([a-z]{5} ){7}[a-z]{5}$/);
  expect(await asked('channels', {})).toEqual([]);
  expect(await labels()).toEqual([]);
  // Somebody who puts another root in its place between the look and the press is refused.
  expect(await asked('subscribe', { link: desk.url, pin: '0'.repeat(64) })).toMatchObject({ ok: false, problem: { code: 'wrong-root' } });
  expect(await asked('subscribe', { link, pin: await desk.pin() })).toEqual({ ok: true });
  expect(await labels()).toEqual(['Freedonia Gazette (The Desk)']);

  // Keys are rotated, a fix is published, a rule revoked: the reader's browser follows.
  await desk.publish({ keys: { list: [second], threshold: 1 }, ruleset: desk.ruleset(2, gazette, mirror) }, first, second);
  expect(await update()).toMatchObject({ problem: null, ruleset: { version: 2 } });
  expect(await labels()).toEqual(['Freedonia Gazette (The Desk)', 'Fredville Mirror (The Desk)']);
  await desk.publish({ revokeRules: ['outlet/xx/gazette'] }, second);
  expect(await update()).toMatchObject({ problem: null, revoked: ['outlet/xx/gazette'] });
  expect(await labels()).toEqual(['Fredville Mirror (The Desk)']);

  // Attacks, each by its name in TUF's list, each with its own message.
  const good = desk.folder();
  const last = channelSchema.parse(JSON.parse(parseEnvelope(desk.folder().get('channel.json') ?? '')?.payload ?? ''));
  const next = desk.ruleset(3, mirror);
  const file = async (change: Partial<Channel>, key: PrivateKey): Promise<string> => {
    const described = { id: 'desk', version: 3, sha256: await sha256(next.text), length: new TextEncoder().encode(next.text).length };
    return formatEnvelope(
      await sign(JSON.stringify({ ...last, version: last.version + 1, ruleset: described, deltas: [], ...change }), [key]),
    );
  };
  const target = `rulesets/${await sha256(next.text)}.json`;
  const attacks: Record<string, readonly [ProblemCode, Record<string, string>]> = {
    'arbitrary installation': ['unknown-key', { 'channel.json': await file({}, mallory), [target]: next.text }],
    'endless data': ['too-long', { 'channel.json': await file({}, second), [target]: next.text + ' '.repeat(1_000_000) }],
    'extraneous dependencies': [
      'malformed',
      { 'channel.json': await file({ also: ['http://localhost/elsewhere.json'] } as never, second) },
    ],
    'fast-forward': ['malformed', { 'channel.json': await file({ version: 2 ** 50 }, second) }],
    'indefinite freeze': ['expired', { 'channel.json': await file({ expires: '2020-01-01T00:00:00Z' }, second) }],
    'malicious mirrors': ['wrong-bytes', { 'channel.json': await file({}, second), [target]: next.text.replace('Mirror', 'Mirrow') }],
    'mix-and-match': ['changed-without-version', { 'channel.json': await file({ version: last.version }, second) }],
    rollback: ['older', { 'channel.json': await file({ version: 1 }, second) }],
    'vulnerability to key compromise': ['unknown-key', { 'channel.json': await file({}, first), [target]: next.text }],
    'wrong installation': ['wrong-channel', { 'channel.json': await file({ channel: 'sport' }, second) }],
  };
  // The host's own part of the list: it trickles (a minute of patience is tried in channel-files.test.ts), leads elsewhere, or is not there.
  for (const [name, [code, files]] of Object.entries(attacks)) {
    desk.host(new Map([...good, ...Object.entries(files)]));
    const view = await update();
    expect(view, name).toMatchObject({ problem: { code }, ruleset: { version: 2 } });
    // What was seen signed binds: each attack begins anew.
    await asked('leaveChannel', { url: desk.url });
    desk.host(good);
    expect(await asked('subscribe', { link, pin: await desk.pin() })).toEqual({ ok: true });
  }
  serveAt('localhost/desk/channel.json', { status: 302, headers: { Location: 'http://localhost/elsewhere/channel.json' }, body: '' });
  expect(await update()).toMatchObject({ problem: { code: 'redirected' }, ruleset: { version: 2 } });
  expect(await labels()).toEqual(['Fredville Mirror (The Desk)']);
  const state = await asked('rulesets', {});
  expect(state.problems).toHaveLength(1);

  // And the honest publisher is believed again.
  desk.restore(good);
  await desk.publish({ ruleset: next }, second);
  expect(await update()).toMatchObject({ problem: null, ruleset: { version: 3 } });
  // Only the channel's own files were asked for: requests.ts looks, after this file, for any other host than the browser's own.
  const { server } = await theBrowser();
  expect(server.requests.filter((url) => url.includes('/elsewhere'))).toEqual([]);
});

test('faults: two updates at once, a worker killed in the middle of one', { timeout: 120_000 }, async () => {
  const key = await newKey();
  const mirror = outlet('outlet/xx/mirror', 'Fredville Mirror');
  await asked('leaveChannel', { url: desk.url });
  desk.restore(new Map());
  let version = 1;
  await desk.publish(
    { create: { channel: 'desk', publisher: 'The Desk', contact: 'desk@example.org' }, ruleset: desk.ruleset(version, mirror) },
    key,
  );
  await asked('subscribe', { link: desk.url, pin: await desk.pin() });
  const release = () => desk.publish({ ruleset: desk.ruleset(++version, mirror) }, key);

  await release();
  await Promise.all([update(), update()]);
  expect(await update()).toMatchObject({ problem: null, ruleset: { version } });

  // Killed while it waits for each of the files in turn, so between any two steps; and while it verifies and stores (a few milliseconds later).
  for (const delay of [0, 5, 40])
    for (const waitsFor of [/channel\.json$/, /(deltas|rulesets)\//]) {
      await release();
      const { server } = await theBrowser();
      const seen = server.requests.length;
      const underWay = update().catch(() => undefined);
      await until(`a request for ${waitsFor}`, async () => server.requests.slice(seen).some((url) => waitsFor.test(url)));
      await sleep(delay);
      await killBackground((await theBrowser()).browser);
      await Promise.race([underWay, sleep(1500)]);
      await until('the worker to be back', async () => (await asked('channels', {}).catch(() => null)) !== null);
      const [view] = await asked('channels', {});
      expect([version - 1, version], `killed ${delay} ms after ${waitsFor}`).toContain(view?.ruleset?.version);
      expect(await update()).toMatchObject({ problem: null, ruleset: { version } });
    }
  expect(await labels()).toEqual(['Fredville Mirror (The Desk)']);
});

test('what has not changed is asked for conditionally; nothing about pages, no cookie, no referrer goes along', async () => {
  const seen: Headers[] = [];
  for (const [path, text] of desk.folder())
    serveAt(`localhost/desk/${path}`, (headers) => {
      seen.push(headers);
      const common = { ETag: '"now"', 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*', 'Set-Cookie': 'who=you' };
      return headers['if-none-match'] === '"now"'
        ? { status: 304, headers: common, body: '' }
        : { headers: { 'Content-Type': 'application/json', ...common }, body: text };
    });
  for (let i = 0; i < 3; i++) expect(await update()).toMatchObject({ problem: null });
  expect(seen.map((headers) => headers['if-none-match'])).toEqual([undefined, '"now"', '"now"']);
  for (const { cookie, referer, origin } of seen) {
    expect([cookie, referer]).toEqual([undefined, undefined]);
    // A browser names who asks, where it names anybody, by the extension's own address.
    expect(origin ?? 'extension').toMatch(/extension|^null$/);
  }
});

test('a channel that is left is asked no more', async () => {
  await asked('leaveChannel', { url: desk.url });
  const { server } = await theBrowser();
  const before = server.requests.length;
  await asked('updateChannels', {});
  expect(server.requests.slice(before)).toEqual([]);
  expect(await labels()).toEqual([]);
});

test('the managed schema names what the policy reads', () => {
  const schema = JSON.parse(readFileSync(join(root, 'assets/managed-schema.json'), 'utf8')) as { properties: object };
  expect(Object.keys(schema.properties).sort()).toEqual(['allowSubscriptions', 'bundledRuleset', 'firstRunPage', 'rulesets', 'settings']);
});
