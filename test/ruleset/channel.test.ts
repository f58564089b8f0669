// The story of a channel, and every attack that The Update Framework names (specification 1.0, section 1.5.2), each refused with its own problem.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLink } from '../../src/ruleset/address.ts';
import { readBuilt } from '../../src/ruleset/build.ts';
import { makeBundle, readBundle } from '../../src/ruleset/bundle.ts';
import type { Channel, Root } from '../../src/ruleset/channel.ts';
import { applyDelta, makeDelta } from '../../src/ruleset/delta.ts';
import { fingerprintPicture, fingerprintWords } from '../../src/ruleset/fingerprint.ts';
import { readPolicy } from '../../src/ruleset/policy.ts';
import { formatEnvelope, newKey, type PrivateKey, parseEnvelope, sha256, sign } from '../../src/ruleset/signature.ts';
import { type Get, openChannel, type ReadRuleset, revokedOf, type Subscription, update } from '../../src/ruleset/update.ts';

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
    if (text === undefined) return { ok: false, problem: { code: 'not-found', file: path } };
    return text.length > limit ? { ok: false, problem: { code: 'too-long', file: path } } : { ok: true, text };
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
  if (!opened.ok) throw new Error(opened.problem.code);
  const result = await update(opened.subscription, get, NOW, readRuleset);
  if (!result.ok) throw new Error(result.problem.code);
  return result.subscription;
};

describe('a channel', () => {
  test('is opened, followed, and asks for nothing but its own files', async () => {
    const before = await subscribed();
    expect(before.ruleset?.text).toBe(rulesetText(1));
    const { get, asked } = host(await publish(2, rulesetText(2)));
    const result = await update(before, get, NOW, readRuleset);
    expect(result).toMatchObject({ ok: true, changed: true });
    expect(result.subscription.ruleset?.text).toBe(rulesetText(2));
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
    expect((await update(before, good.get, NOW, readRuleset)).subscription.ruleset?.text).toBe(text);
    expect(good.asked).toEqual(['channel.json', path]);
    const bad = host({ ...(await publish(2, text, { deltas })), [path]: '[[0,99]]' });
    expect((await update(before, bad.get, NOW, readRuleset)).subscription.ruleset?.text).toBe(text);
  });
  test('a pinned root that differs is refused', async () => {
    const files = await publish(1, rulesetText(1));
    const { get } = host(files);
    expect(await openChannel('https://desk.example/', get, '0'.repeat(64))).toMatchObject({ ok: false, problem: { code: 'wrong-root' } });
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
    expect(await update(before, withoutOld.get, NOW, readRuleset)).toMatchObject({ ok: false, problem: { code: 'too-few-signatures' } });
    // the old key has no power any more
    const late = host(await publish(3, rulesetText(3), { root: 2 }, [a]));
    expect(await update(result.subscription, late.get, NOW, readRuleset)).toMatchObject({ ok: false, problem: { code: 'unknown-key' } });
  });
  test('a single rule is revoked as soon as the file that says so is verified; a version too', async () => {
    const before = await subscribed();
    const rule = host(await publish(2, rulesetText(1), { revoked: { versions: [], rules: ['outlet/xx/wrong'] } }));
    const { subscription } = await update(before, rule.get, NOW, readRuleset);
    expect(revokedOf(subscription)).toEqual(['outlet/xx/wrong']);
    expect(subscription.ruleset?.text).toBe(rulesetText(1));
    const files = await publish(2, rulesetText(2), { revoked: { versions: [1], rules: [] } });
    const cut = host({ 'channel.json': files['channel.json'] ?? '' });
    expect(await update(before, cut.get, NOW, readRuleset)).toMatchObject({
      ok: false,
      problem: { code: 'not-found' },
      subscription: { ruleset: null },
    });
  });
});

/** Problems of a ruleset under a channel file that is good itself. */
const remembered = new Set(['too-long', 'wrong-bytes', 'wrong-ruleset', 'bad-ruleset']);

describe('attacks of the TUF list', () => {
  const refused = async (files: Record<string, string>, problem: string, before?: Subscription, now = NOW) => {
    const subscription = before ?? (await subscribed(5, rulesetText(5)));
    const result = await update(subscription, host(files).get, now, readRuleset);
    expect(result).toMatchObject({ ok: false, problem: { code: problem } });
    // What was good before stays in force. A channel file that could be trusted is remembered all the same, so that nobody goes back behind it.
    expect(result.subscription).toEqual({ ...subscription, channel: result.subscription.channel });
    if (!remembered.has(problem)) expect(result.subscription.channel).toBe(subscription.channel);
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
    const result = await update(
      subscription,
      async () => ({ ok: false, problem: { code: 'too-slow', file: 'channel.json' } }),
      NOW,
      readRuleset,
    );
    expect(result).toMatchObject({ ok: false, problem: { code: 'too-slow' }, subscription });
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
    await refused({ ...(await publish(6, rulesetText(6), { root: 2 })), 'root/2.json': formatEnvelope(twice) }, 'signed-twice');
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

describe('what the list does not name', () => {
  const refuses = async (files: Record<string, string>, code: string, before?: Subscription, now = NOW) => {
    const result = await update(before ?? (await subscribed(5, rulesetText(5))), host(files).get, now, readRuleset);
    expect(result).toMatchObject({ ok: false, problem: { code } });
  };
  const opens = async (first: unknown, ...keys: PrivateKey[]) =>
    openChannel('', host({ 'root/1.json': await signed(first, ...keys) }).get, null);

  test('a key that is named twice counts once', async () => {
    const doubled = root({ root: { keys: [a.id, a.id], threshold: 2 } });
    expect(await opens(doubled, a)).toMatchObject({ ok: false, problem: { code: 'too-few-signatures', has: 1, needs: 2 } });
    const listed = root({ keys: [pub(a), pub(a)], root: { keys: [a.id], threshold: 2 } });
    expect(await opens(listed, a)).toMatchObject({ ok: false, problem: { code: 'too-few-signatures' } });
  });
  test('a key under another key’s id is no key', async () => {
    const disguised = root({ keys: [{ id: a.id, public: mallory.public }, pub(b)], root: { keys: [a.id], threshold: 1 } });
    const forged = parseEnvelope(await signed(disguised, mallory));
    const text = formatEnvelope({
      payload: forged?.payload ?? '',
      signatures: [{ key: a.id, signature: forged?.signatures[0]?.signature ?? '' }],
    });
    expect(await openChannel('', host({ 'root/1.json': text }).get, null)).toMatchObject({ ok: false, problem: { code: 'bad-signature' } });
  });
  test('a new root needs enough of the old keys and enough of its own', async () => {
    const second = root({ version: 2, keys: [pub(a), pub(b), pub(c)], root: { keys: [b.id, c.id], threshold: 2 } });
    const files = await publish(6, rulesetText(6), { root: 2 });
    for (const keys of [
      [a, b],
      [b, c],
      [a, c],
    ])
      await refuses({ ...files, 'root/2.json': await signed(second, ...keys) }, 'too-few-signatures');
    const before = await subscribed(5, rulesetText(5));
    const good = host({ ...files, 'root/2.json': await signed(second, a, b, c) });
    expect(await update(before, good.get, NOW, readRuleset)).toMatchObject({ ok: true });
  });
  test('a root may not jump, nor stand still', async () => {
    const files = await publish(6, rulesetText(6), { root: 2 });
    for (const version of [1, 3]) await refuses({ ...files, 'root/2.json': await signed(root({ version }), a, b) }, 'wrong-version');
  });
  test('the way back from a fast-forward outlives an update that broke off after the new root', async () => {
    const stolen = await update(await subscribed(5, rulesetText(5)), host(await publish(2 ** 40, rulesetText(6))).get, NOW, readRuleset);
    const second = root({ version: 2, keys: [pub(a), pub(b), pub(c)], rulesets: { keys: [c.id], threshold: 1 } });
    const files = { ...(await publish(7, rulesetText(7), { root: 2 }, [c])), 'root/2.json': await signed(second, a, b) };
    // The first try has the new root and then an expired channel file; the second one must still be free of the old number.
    const lapsed = await signed(await channel(7, rulesetText(7), { root: 2, expires: '2026-05-31T00:00:00Z' }), c);
    const broken = await update(stolen.subscription, host({ ...files, 'channel.json': lapsed }).get, NOW, readRuleset);
    expect(broken).toMatchObject({ ok: false, problem: { code: 'expired' } });
    expect(broken.subscription.root).toBe(files['root/2.json']);
    expect(await update(broken.subscription, host(files).get, NOW, readRuleset)).toMatchObject({ ok: true });
  });
  test('a revocation that was seen is not taken back by an older file', async () => {
    const before = await subscribed();
    const old = before.channel ?? '';
    const files = await publish(2, rulesetText(2), { revoked: { versions: [], rules: ['outlet/xx/wrong'] } });
    const cut = await update(before, host({ 'channel.json': files['channel.json'] ?? '' }).get, NOW, readRuleset);
    expect(revokedOf(cut.subscription)).toEqual(['outlet/xx/wrong']);
    const back = await update(cut.subscription, host({ ...files, 'channel.json': old }).get, NOW, readRuleset);
    expect(back).toMatchObject({ ok: false, problem: { code: 'older' } });
    expect(revokedOf(back.subscription)).toEqual(['outlet/xx/wrong']);
    expect((await update(back.subscription, host(files).get, NOW, readRuleset)).subscription.ruleset?.text).toBe(rulesetText(2));
  });
  test('what expires now has expired; a date that is none has too', async () => {
    await refuses(await publish(6, rulesetText(6), { expires: '2026-06-01T00:00:00Z' }), 'expired');
    for (const expires of [
      '2026-06-31T00:00:00Z',
      '2026-06-30T25:00:00Z',
      '2026-06-30',
      '2026-06-30T00:00:00+14:00',
      '+010000-01-01T00:00:00Z',
    ])
      expect(
        (await update(await subscribed(), host(await publish(6, rulesetText(6), { expires })).get, NOW, readRuleset)).ok,
        expires,
      ).toBe(false);
    const soon = await publish(6, rulesetText(6), { expires: '2026-06-01T00:00:01Z' });
    expect(await update(await subscribed(), host(soon).get, NOW, readRuleset)).toMatchObject({ ok: true });
  });
  test.each([2 ** 40 + 1, 2 ** 53, 2 ** 64, 0, -1, 1.5, Number.MAX_VALUE, '7', null])('version %s is no version', async (version) =>
    refuses(await publish(6, rulesetText(6), { version: version as number }), 'malformed'),
  );
  test('a length that lies', async () => {
    const text = rulesetText(6);
    const short = { ruleset: { id: 'desk', version: 6, sha256: await sha256(text), length: text.length - 1 } };
    await refuses(await publish(6, text, short), 'too-long');
    const vast = { ruleset: { id: 'desk', version: 6, sha256: await sha256(text), length: 2 ** 50 } };
    await refuses(await publish(6, text, vast), 'malformed');
  });
  test.each(['../../other/channel', 'x/../..', '%2e%2e', 'A'.repeat(64), ''])('a target cannot be named %j', async (name) => {
    await refuses(await publish(6, rulesetText(6), { ruleset: { id: 'desk', version: 6, sha256: name, length: 10 } }), 'malformed');
    await refuses(await publish(6, rulesetText(6), { deltas: [{ from: name, sha256: name, length: 10 }] }), 'malformed');
  });
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a field %s is a field too many, and changes no prototype',
    async (name) => {
      const payload = JSON.stringify(await channel(6, rulesetText(6))).replace('{', `{"${name}":{"polluted":true},`);
      await refuses({ 'channel.json': formatEnvelope(await sign(payload, [a])) }, 'malformed');
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );
  test.each<[string, string]>([
    ['letters that turn round', 'The \u202eksed'],
    ['letters that hide', 'The\u200b Desk'],
    ['a line break', 'The\nDesk'],
    ['a byte order mark', '\ufeffThe Desk'],
    ['nothing', ''],
    ['a book', 'x'.repeat(201)],
  ])('a publisher’s name with %s is refused', async (_, publisher) =>
    expect(await opens(root({ publisher }), a, b)).toMatchObject({ ok: false, problem: { code: 'malformed', place: 'publisher' } }),
  );
  test.each(['تحریریه\u200cها', 'Ёжик', '編集部', 'Ré\u0301daction'])('a publisher’s name may be %s', async (publisher) =>
    expect(await opens(root({ publisher }), a, b)).toMatchObject({ ok: true }),
  );
  test('two texts never share a signature: lone surrogates are refused', async () => {
    const text = await signed(root({ publisher: 'Desk \ufffd' }), a, b);
    expect(parseEnvelope(text)).not.toBeNull();
    expect(parseEnvelope(text.replace('\ufffd', '\\ud800'))).toBeNull();
  });
  test.each<[string, (text: string) => string]>([
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['a space more', (text) => text.replace('{', '{ ')],
    ['no line end', (text) => text.trimEnd()],
    ['a field twice', (text) => text.replace('{', '{"payload":"x",')],
    ['another order of fields', (text) => text.replace(/^\{("payload":.*),("signatures":.*)\}\n$/, '{$2,$1}\n')],
    ['a letter written as an escape', (text) => text.replace('desk', '\\u0064esk')],
    ['letters composed otherwise', (text) => text.normalize('NFD')],
  ])('a signed file with %s is not the same file', async (_, change) => {
    const text = await signed(root({ publisher: 'Rédaction' }), a, b);
    expect(parseEnvelope(text)).not.toBeNull();
    expect(change(text)).not.toBe(text);
    expect((await openChannel('', host({ 'root/1.json': change(text) }).get, null)).ok).toBe(false);
  });
  test('whatever is nested 100,000 deep is refused', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    await refuses({ 'channel.json': deep }, 'not-an-envelope');
    await refuses({ 'channel.json': formatEnvelope(await sign(deep, [a])) }, 'malformed');
    expect(applyDelta('a', deep, 100)).toBeNull();
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
        readBuilt(text);
        readPolicy(text);
        readLink(text);
        const bundle = await readBundle(text);
        expect(bundle.ok).toBe(false);
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
  test('a bundle with one bit changed opens no channel and changes no ruleset', async () => {
    const text = makeBundle(new Map(Object.entries(await publish(2, rulesetText(2))))) ?? '';
    const installed = async (bundle: string): Promise<string | undefined> => {
      const read = await readBundle(bundle);
      const opened = read.ok ? await openChannel(read.url, read.get, null) : null;
      if (!read.ok || !opened?.ok) return undefined;
      const result = await update(opened.subscription, read.get, NOW, readRuleset);
      return result.ok ? result.subscription.ruleset?.text : undefined;
    };
    expect(await installed(text)).toBe(rulesetText(2));
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(7), async (at, bit) => {
        expect(await installed(flip(text, at, bit))).toBeUndefined();
      }),
      { numRuns },
    );
  });
  test('metadata of any shape, well signed, ends in a problem of its own', async () => {
    const subscription = await subscribed();
    const good = await channel(6, rulesetText(6));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(good)), fc.jsonValue(), async (field, value) => {
        const files = { 'channel.json': await signed({ ...good, [field]: value }, a) };
        const result = await update(subscription, host(files).get, NOW, readRuleset);
        expect(result.ok).toBe(false);
        expect(result.subscription.ruleset).toEqual(subscription.ruleset);
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
