// The story of a channel, and every attack that The Update Framework names (specification 1.0, section 1.5.2), each refused with its own problem.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Channel, Root } from '../../src/ruleset/channel.ts';
import { applyDelta, makeDelta } from '../../src/ruleset/delta.ts';
import { fingerprintPicture, fingerprintWords } from '../../src/ruleset/fingerprint.ts';
import { formatEnvelope, newKey, type PrivateKey, parseEnvelope, sha256, sign } from '../../src/ruleset/signature.ts';
import { type Get, openChannel, type ReadRuleset, type Subscription, update } from '../../src/ruleset/update.ts';

const NOW = Date.parse('2026-06-01T00:00:00Z');
const readRuleset: ReadRuleset = (text) => {
  try {
    const { id, version } = JSON.parse(text);
    return typeof id === 'string' ? { ok: true, id, version } : { ok: false, detail: 'no id' };
  } catch {
    return { ok: false, detail: 'not JSON' };
  }
};

let a: PrivateKey;
let b: PrivateKey;
let c: PrivateKey;
let mallory: PrivateKey;
beforeAll(async () => {
  a = await newKey();
  b = await newKey();
  c = await newKey();
  mallory = await newKey();
});
const pub = ({ id, public: raw }: PrivateKey) => ({ id, public: raw });

const root = (change: Partial<Root> = {}): Root => ({
  type: 'root',
  channel: 'desk',
  publisher: 'The Desk',
  contact: 'desk@example.org',
  version: 1,
  expires: '2027-01-01T00:00:00Z',
  keys: [pub(a), pub(b)],
  root: { keys: [a.id, b.id], threshold: 2 },
  rulesets: { keys: [a.id, b.id], threshold: 1 },
  ...change,
});
const signed = async (payload: unknown, ...keys: PrivateKey[]) => formatEnvelope(await sign(JSON.stringify(payload), keys));
const rulesetText = (version: number, note = '') => `{"id":"desk","version":${version},\n"note":"${note}"\n}\n`;
const channel = async (version: number, text: string, change: Partial<Channel> = {}): Promise<Channel> => ({
  type: 'channel',
  channel: 'desk',
  version,
  issued: '2026-05-30T00:00:00Z',
  expires: '2026-06-30T00:00:00Z',
  root: 1,
  ruleset: { id: 'desk', version: JSON.parse(text).version, sha256: await sha256(text), length: text.length },
  deltas: [],
  revoked: { versions: [], rules: [] },
  ...change,
});

/** A static host: paths → texts. Remembers what is asked for. */
const host = (files: Record<string, string>) => {
  const asked: string[] = [];
  const get: Get = async (path, limit) => {
    asked.push(path);
    const text = files[path];
    if (text === undefined) return { ok: false, problem: 'not-found', detail: path };
    return text.length > limit ? { ok: false, problem: 'too-long', detail: path } : { ok: true, text };
  };
  return { get, asked };
};
const publish = async (version: number, text: string, change: Partial<Channel> = {}, keys = [a]): Promise<Record<string, string>> => ({
  'root/1.json': await signed(root(), a, b),
  'channel.json': await signed(await channel(version, text, change), ...keys),
  [`rulesets/${await sha256(text)}.json`]: text,
});
const subscribed = async (version = 1, text = rulesetText(1)): Promise<Subscription> => {
  const { get } = host(await publish(version, text));
  const opened = await openChannel('https://desk.example/', get, null);
  if (!opened.ok) throw new Error(opened.problem);
  const result = await update(opened.subscription, get, NOW, readRuleset);
  if (!result.ok) throw new Error(result.problem);
  return result.subscription;
};

describe('a channel', () => {
  test('is opened, followed, and asks for nothing but its own files', async () => {
    const before = await subscribed();
    expect(before.ruleset).toBe(rulesetText(1));
    const { get, asked } = host(await publish(2, rulesetText(2)));
    const result = await update(before, get, NOW, readRuleset);
    expect(result).toMatchObject({ ok: true, changed: true });
    expect(result.subscription.ruleset).toBe(rulesetText(2));
    expect(asked).toEqual(['channel.json', `rulesets/${await sha256(rulesetText(2))}.json`]);
  });
  test('that says nothing new costs one request', async () => {
    const before = await subscribed();
    const { get, asked } = host({ 'channel.json': before.channel ?? '' });
    expect(await update(before, get, NOW, readRuleset)).toMatchObject({ ok: true, changed: false });
    expect(asked).toEqual(['channel.json']);
  });
  test('a difference is taken when it fits, the whole when it does not', async () => {
    const before = await subscribed();
    const [old, text] = [rulesetText(1), rulesetText(2, 'longer')];
    const delta = makeDelta(old, text);
    const deltas = [{ from: await sha256(old), sha256: await sha256(delta), length: delta.length }];
    const path = `deltas/${await sha256(old)}-${await sha256(text)}.json`;
    const good = host({ ...(await publish(2, text, { deltas })), [path]: delta });
    expect((await update(before, good.get, NOW, readRuleset)).subscription.ruleset).toBe(text);
    expect(good.asked).toEqual(['channel.json', path]);
    const bad = host({ ...(await publish(2, text, { deltas })), [path]: '[[0,99]]' });
    expect((await update(before, bad.get, NOW, readRuleset)).subscription.ruleset).toBe(text);
  });
  test('a pinned root that differs is refused', async () => {
    const files = await publish(1, rulesetText(1));
    const { get } = host(files);
    expect(await openChannel('https://desk.example/', get, '0'.repeat(64))).toMatchObject({ ok: false, problem: 'wrong-root' });
    expect(await openChannel('https://desk.example/', get, await sha256(files['root/1.json'] ?? ''))).toMatchObject({ ok: true });
  });
  test('keys are rotated in band, by the old and the new ones', async () => {
    const before = await subscribed();
    const second = root({
      version: 2,
      keys: [pub(b), pub(c)],
      root: { keys: [b.id, c.id], threshold: 2 },
      rulesets: { keys: [c.id], threshold: 1 },
    });
    const files = await publish(2, rulesetText(2), { root: 2 }, [c]);
    const good = host({ ...files, 'root/2.json': await signed(second, a, b, c) });
    const result = await update(before, good.get, NOW, readRuleset);
    expect(result).toMatchObject({ ok: true });
    const withoutOld = host({ ...files, 'root/2.json': await signed(second, b, c) });
    expect(await update(before, withoutOld.get, NOW, readRuleset)).toMatchObject({ ok: false, problem: 'too-few-signatures' });
    // the old key has no power any more
    const late = host(await publish(3, rulesetText(3), { root: 2 }, [a]));
    expect(await update(result.subscription, late.get, NOW, readRuleset)).toMatchObject({ ok: false, problem: 'unknown-key' });
  });
  test('a single rule is revoked as soon as the file that says so is verified; a version too', async () => {
    const before = await subscribed();
    const rule = host(await publish(2, rulesetText(1), { revoked: { versions: [], rules: ['outlet/xx/wrong'] } }));
    expect((await update(before, rule.get, NOW, readRuleset)).subscription).toMatchObject({
      revoked: ['outlet/xx/wrong'],
      ruleset: rulesetText(1),
    });
    const files = await publish(2, rulesetText(2), { revoked: { versions: [1], rules: [] } });
    const cut = host({ 'channel.json': files['channel.json'] ?? '' });
    expect(await update(before, cut.get, NOW, readRuleset)).toMatchObject({
      ok: false,
      problem: 'not-found',
      subscription: { ruleset: null },
    });
  });
});

describe('attacks of the TUF list', () => {
  const refused = async (files: Record<string, string>, problem: string, before?: Subscription, now = NOW) => {
    const subscription = before ?? (await subscribed(5, rulesetText(5)));
    const result = await update(subscription, host(files).get, now, readRuleset);
    expect(result).toMatchObject({ ok: false, problem });
    expect(result.subscription).toEqual(subscription); // what was good before stays in force
  };
  test('arbitrary installation', async () => refused(await publish(6, rulesetText(6), {}, [mallory]), 'unknown-key'));
  test('arbitrary installation with a copied key id', async () => {
    const forged = parseEnvelope(await signed(await channel(6, rulesetText(6)), mallory));
    const text = formatEnvelope({
      payload: forged?.payload ?? '',
      signatures: [{ key: a.id, signature: forged?.signatures[0]?.signature ?? '' }],
    });
    await refused({ 'channel.json': text }, 'bad-signature');
  });
  test('endless data', async () =>
    refused({ ...(await publish(6, rulesetText(6))), [`rulesets/${await sha256(rulesetText(6))}.json`]: 'x'.repeat(1e6) }, 'too-long'));
  test('endless metadata', async () => refused({ 'channel.json': ' '.repeat(3e6) }, 'too-long'));
  test('extraneous dependencies', async () => {
    const payload = { ...(await channel(6, rulesetText(6))), alsoFetch: ['https://elsewhere.example/rules.json'] };
    await refused({ 'channel.json': await signed(payload, a) }, 'malformed');
  });
  test('fast-forward, and the way back by new keys', async () => {
    const far = 2 ** 40;
    const stolen = await update(await subscribed(5, rulesetText(5)), host(await publish(far, rulesetText(6))).get, NOW, readRuleset);
    expect(stolen.ok).toBe(true);
    const second = root({ version: 2, keys: [pub(a), pub(b), pub(c)], rulesets: { keys: [c.id], threshold: 1 } });
    const files = { ...(await publish(7, rulesetText(7), { root: 2 }, [c])), 'root/2.json': await signed(second, a, b) };
    expect(await update(stolen.subscription, host(files).get, NOW, readRuleset)).toMatchObject({ ok: true });
    // a number beyond what may ever be stored is refused at once
    await refused({ 'channel.json': await signed(await channel(2 ** 41, rulesetText(6)), a) }, 'malformed');
  });
  test('indefinite freeze', async () =>
    refused(await publish(5, rulesetText(5)), 'expired', undefined, Date.parse('2026-08-01T00:00:00Z')));
  test('malicious mirrors', async () =>
    refused(
      { ...(await publish(6, rulesetText(6))), [`rulesets/${await sha256(rulesetText(6))}.json`]: rulesetText(6).replace('6', '7') },
      'wrong-bytes',
    ));
  test('mix-and-match: one version number, two contents', async () => refused(await publish(5, rulesetText(6)), 'changed-without-version'));
  test('mix-and-match: a ruleset of another version', async () => {
    const text = rulesetText(6);
    const mixed = await channel(6, text, { ruleset: { id: 'desk', version: 7, sha256: await sha256(text), length: text.length } });
    await refused({ 'channel.json': await signed(mixed, a), [`rulesets/${await sha256(text)}.json`]: text }, 'wrong-ruleset');
  });
  test('rollback of the channel file', async () => refused(await publish(4, rulesetText(5)), 'older'));
  test('rollback of the ruleset', async () => refused(await publish(6, rulesetText(4)), 'older'));
  test('rollback of the root', async () => {
    const before = await subscribed(5, rulesetText(5));
    const second = root({ version: 2, keys: [pub(a), pub(b), pub(c)] });
    const files = { ...(await publish(6, rulesetText(6), { root: 2 })), 'root/2.json': await signed(second, a, b) };
    const ahead = await update(before, host(files).get, NOW, readRuleset);
    expect(ahead.ok).toBe(true);
    await refused(await publish(7, rulesetText(7), { root: 1 }), 'wrong-version', ahead.subscription);
  });
  test('slow retrieval', async () => {
    const subscription = await subscribed();
    const result = await update(subscription, async () => ({ ok: false, problem: 'too-slow', detail: 'channel.json' }), NOW, readRuleset);
    expect(result).toMatchObject({ ok: false, problem: 'too-slow', subscription });
  });
  test('vulnerability to key compromise: one stolen key of two changes no root', async () => {
    const coup = root({
      version: 2,
      keys: [pub(a), pub(mallory)],
      root: { keys: [mallory.id], threshold: 1 },
      rulesets: { keys: [mallory.id], threshold: 1 },
    });
    await refused(
      { ...(await publish(6, rulesetText(6), { root: 2 }, [mallory])), 'root/2.json': await signed(coup, a, mallory) },
      'too-few-signatures',
    );
  });
  test('vulnerability to key compromise: one key cannot sign twice', async () => {
    const twice = await sign(JSON.stringify(root({ version: 2 })), [a, a]);
    await refused({ ...(await publish(6, rulesetText(6), { root: 2 })), 'root/2.json': formatEnvelope(twice) }, 'unknown-key');
  });
  test('wrong installation: another channel under the same keys', async () =>
    refused({ 'channel.json': await signed({ ...(await channel(6, rulesetText(6))), channel: 'sport' }, a) }, 'wrong-channel'));
  test('a clock a year behind', async () => refused(await publish(6, rulesetText(6)), 'from-the-future', undefined, NOW - 365 * 864e5));
  test('a clock a year ahead', async () => refused(await publish(6, rulesetText(6)), 'expired', undefined, NOW + 365 * 864e5));
  test('a ruleset that is none', async () => {
    const text = 'no ruleset';
    const file = {
      ...(await channel(6, rulesetText(6))),
      ruleset: { id: 'desk', version: 6, sha256: await sha256(text), length: text.length },
    };
    await refused({ 'channel.json': await signed(file, a), [`rulesets/${await sha256(text)}.json`]: text }, 'bad-ruleset');
  });
});

describe('fuzz', () => {
  const numRuns = Number(process.env.FUZZ_RUNS ?? 100);
  const flip = (text: string, at: number, bit: number): string => {
    const bytes = Buffer.from(text, 'latin1');
    bytes.writeUInt8(bytes.readUInt8(at % bytes.length) ^ (1 << bit), at % bytes.length);
    return bytes.toString('latin1');
  };
  test('no text makes a parser throw', async () => {
    const subscription = await subscribed();
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), async (text) => {
        parseEnvelope(text);
        applyDelta(text, text, 1000);
        expect((await update(subscription, async () => ({ ok: true, text }), NOW, readRuleset)).ok).toBe(false);
      }),
      { numRuns },
    );
  });
  test('no accepted file is accepted with one bit changed', async () => {
    const subscription = await subscribed();
    const files = await publish(2, rulesetText(2));
    const paths = Object.keys(files).filter((path) => !path.startsWith('root'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.nat(), fc.nat(7), async (path, at, bit) => {
        const result = await update(subscription, host({ ...files, [path]: flip(files[path] ?? '', at, bit) }).get, NOW, readRuleset);
        expect(result.ok).toBe(false);
        expect(result.subscription.ruleset).toEqual(subscription.ruleset);
      }),
      { numRuns },
    );
  });
  test('a root with one bit changed opens no channel', async () => {
    const text = await signed(root(), a, b);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(7), async (at, bit) => {
        expect((await openChannel('', host({ 'root/1.json': flip(text, at, bit) }).get, null)).ok).toBe(false);
      }),
      { numRuns },
    );
  });
  test('a difference leads from any text to any other', () => {
    const lines = (...of: string[]) => fc.array(fc.constantFrom(...of));
    fc.assert(
      fc.property(lines('a', 'b', 'c', ''), lines('a', 'b', 'd', ''), (x, y) => {
        const [before, after] = [x.join('\n'), y.join('\n')];
        expect(applyDelta(before, makeDelta(before, after), after.length)).toBe(after);
      }),
      { numRuns },
    );
  });
});

test('a fingerprint reads the same everywhere', () => {
  expect(fingerprintWords(`7f000001${'0'.repeat(56)}`)).toMatch(/^lusab babad /); // the example of the proquint paper
  expect(fingerprintPicture('f'.repeat(64)).flat().every(Boolean)).toBe(true);
});
