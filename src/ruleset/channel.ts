// What a publisher signs, after The Update Framework (theupdateframework.io, specification 1.0): a root that names the keys, and one small
// channel file that names the current ruleset. Bytes in, trusted metadata or a typed problem out; no I/O, no clock of its own.
//   root/1.json, root/2.json, …      immutable; each signed by its predecessor's keys and its own
//   channel.json                     the only file that changes; signed by the channel keys
//   rulesets/<sha256>.json           immutable, content-addressed
import * as z from 'zod/mini';
import type { MetadataProblem } from './problem.ts';
import { type Envelope, type PublicKey, parseEnvelope, verify } from './signature.ts';

const hex64 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const counter = z.int().check(z.minimum(1), z.maximum(2 ** 40));
const time = z.iso.datetime();
/** What people read before they trust it: no control characters, and none that turns or hides the letters beside it (joiners are letters' own). */
const words = z
  .string()
  .check(z.minLength(1), z.maxLength(200), z.regex(/^[^\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]+$/u));
const keys = z.array(z.strictObject({ id: hex64, public: z.string().check(z.maxLength(64)) })).check(z.minLength(1), z.maxLength(16));
const role = z.strictObject({
  keys: z.array(hex64).check(z.minLength(1), z.maxLength(16)),
  threshold: z.int().check(z.minimum(1), z.maximum(16)),
});
const target = z.strictObject({ sha256: hex64, length: z.int().check(z.minimum(1), z.maximum(64 * 2 ** 20)) });

export const rootSchema = z.strictObject({
  type: z.literal('root'),
  channel: words,
  publisher: words,
  contact: words,
  version: counter,
  expires: time,
  keys,
  root: role,
  rulesets: role,
});

export const channelSchema = z.strictObject({
  type: z.literal('channel'),
  channel: words,
  version: counter,
  issued: time,
  expires: time,
  /** The root to verify this file with; the reader fetches its way there step by step. */
  root: counter,
  ruleset: z.strictObject({ ...target.shape, id: words, version: counter }),
  /** From an older ruleset's SHA-256: the difference to the current one. */
  deltas: z.array(z.strictObject({ from: hex64, ...target.shape })).check(z.maxLength(16)),
  revoked: z.strictObject({
    /** Ruleset versions that must no longer be in force anywhere. */
    versions: z.array(counter).check(z.maxLength(1000)),
    /** Single rules, by id, switched off at once. */
    rules: z.array(words).check(z.maxLength(1000)),
  }),
});

export type Root = z.infer<typeof rootSchema>;
export type Channel = z.infer<typeof channelSchema>;

export type Checked<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: MetadataProblem };
const no = (problem: MetadataProblem) => ({ ok: false, problem }) as const;

/** How far the reader's clock may be behind the publisher's before a file counts as issued in the future. Milliseconds: two days. */
const CLOCK_SKEW = 2 * 24 * 3600 * 1000;

function read<Schema extends z.ZodMiniType>(
  schema: Schema,
  text: string,
  file: string,
): Checked<{ value: z.infer<Schema>; envelope: Envelope }> {
  const envelope = parseEnvelope(text);
  if (!envelope) return no({ code: 'not-an-envelope', file });
  let json: unknown;
  try {
    json = JSON.parse(envelope.payload);
  } catch {
    return no({ code: 'malformed', file, place: 'payload' });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: { value: parsed.data as z.infer<Schema>, envelope } };
  return no({ code: 'malformed', file, place: parsed.error.issues[0]?.path.join('.') || 'payload' });
}

export const rootPath = (version: number): string => `root/${version}.json`;
const CHANNEL_FILE = 'channel.json';
const keysOf = (root: Root, ids: readonly string[]): PublicKey[] => root.keys.filter((key) => ids.includes(key.id));

/** The first root of a channel: signed by enough of the keys that it names itself. Whether to trust it is the reader's decision (fingerprint). */
export async function readFirstRoot(text: string): Promise<Checked<Root>> {
  const name = rootPath(1);
  const file = read(rootSchema, text, name);
  if (!file.ok) return file;
  const { value: root, envelope } = file.value;
  const verdict = await verify(envelope, keysOf(root, root.root.keys), root.root.threshold);
  if (!verdict.ok) return no({ ...verdict.problem, file: name });
  return root.version === 1 ? { ok: true, value: root } : no({ code: 'wrong-version', file: name, expected: 1, found: root.version });
}

/** The next root: version exactly one higher, signed by enough keys of the trusted root and enough of its own (TUF 1.0, 5.3.4–5.3.5). */
export async function readNextRoot(text: string, trusted: Root): Promise<Checked<Root>> {
  const expected = trusted.version + 1;
  const name = rootPath(expected);
  const file = read(rootSchema, text, name);
  if (!file.ok) return file;
  const { value: root, envelope } = file.value;
  const oldKeys = keysOf(trusted, trusted.root.keys);
  const newKeys = keysOf(root, root.root.keys);
  for (const verdict of [
    await verify(envelope, oldKeys, trusted.root.threshold, newKeys),
    await verify(envelope, newKeys, root.root.threshold, oldKeys),
  ])
    if (!verdict.ok) return no({ ...verdict.problem, file: name });
  if (root.channel !== trusted.channel) return no({ code: 'wrong-channel', expected: trusted.channel, found: root.channel });
  if (root.version !== expected) return no({ code: 'wrong-version', file: name, expected, found: root.version });
  return { ok: true, value: root };
}

/** Which root a channel file asks for. Read before it is verified: a hint for what to fetch, never more. */
export function rootHint(text: string): number | null {
  const file = read(channelSchema, text, CHANNEL_FILE);
  return file.ok ? file.value.value.root : null;
}

/** The channel file under the trusted root. `last`: the text and content accepted before, or null. `now`: milliseconds since 1970. */
export async function readChannel(
  text: string,
  root: Root,
  last: { readonly text: string; readonly channel: Channel } | null,
  now: number,
): Promise<Checked<Channel>> {
  const file = read(channelSchema, text, CHANNEL_FILE);
  if (!file.ok) return file;
  const { value: channel, envelope } = file.value;
  const verdict = await verifyChannel(envelope, root);
  if (!verdict.ok) return no({ ...verdict.problem, file: CHANNEL_FILE });
  if (channel.channel !== root.channel) return no({ code: 'wrong-channel', expected: root.channel, found: channel.channel });
  if (channel.root !== root.version)
    return no({ code: 'wrong-version', file: rootPath(channel.root), expected: root.version, found: channel.root });
  if (last && channel.version < last.channel.version)
    return no({ code: 'older', what: CHANNEL_FILE, expected: last.channel.version, found: channel.version });
  if (last && channel.version === last.channel.version && text !== last.text)
    return no({ code: 'changed-without-version', found: channel.version });
  if (last && channel.ruleset.version < last.channel.ruleset.version && !channel.revoked.versions.includes(last.channel.ruleset.version))
    return no({ code: 'older', what: channel.ruleset.id, expected: last.channel.ruleset.version, found: channel.ruleset.version });
  // Written so that a date that is none has expired too.
  for (const [name, date] of [
    [CHANNEL_FILE, channel.expires],
    [rootPath(root.version), root.expires],
  ] as const)
    if (!(Date.parse(date) > now)) return no({ code: 'expired', file: name, date });
  if (!(Date.parse(channel.issued) <= now + CLOCK_SKEW)) return no({ code: 'from-the-future', date: channel.issued });
  if (channel.revoked.versions.includes(channel.ruleset.version))
    return no({ code: 'malformed', file: CHANNEL_FILE, place: 'revoked.versions' });
  return { ok: true, value: channel };
}

const verifyChannel = (envelope: Envelope, root: Root) => verify(envelope, keysOf(root, root.rulesets.keys), root.rulesets.threshold);

/** Whether a channel file that was accepted under an earlier root would be signed well enough under this one. */
export async function isSignedUnder(text: string, root: Root): Promise<boolean> {
  const envelope = parseEnvelope(text);
  return envelope !== null && (await verifyChannel(envelope, root)).ok;
}
