// A subscription × a way to fetch → the subscription as it should be stored next. Nothing enters it before it is verified, and the whole of
// it is one value, so that one write replaces it: there is no moment at which half an update is in force.
//   const result = await update(subscription, get, Date.now(), readRuleset);
//   result.ok ? store(result.subscription) : tell(result.problem)      // the last good rules stay in force

import { type Channel, type MetadataProblem, type Root, readChannel, readFirstRoot, readNextRoot, rootHint } from './channel.ts';
import { applyDelta } from './delta.ts';
import { parseEnvelope, sha256 } from './signature.ts';

/** What is kept of a channel. Texts are the exact bytes as published. */
export type Subscription = {
  /** The folder's address, ending in a slash. */
  readonly url: string;
  /** The newest trusted root. */
  readonly root: string;
  /** The channel file in force; null before the first update. */
  readonly channel: string | null;
  /** The ruleset in force; null before the first update, and when its version was revoked and no other could be had. */
  readonly ruleset: string | null;
  /** Rules that the publisher has switched off since; in force as soon as the file that says so is verified. */
  readonly revoked: readonly string[];
  /** When the channel last answered with good files, milliseconds since 1970. */
  readonly updated: number | null;
};

export type FetchProblem = 'offline' | 'not-found' | 'too-long' | 'too-slow' | 'refused';
export type UpdateProblem = MetadataProblem | FetchProblem | 'wrong-bytes' | 'bad-ruleset' | 'wrong-ruleset' | 'wrong-root' | 'not-stored';
export type Fetched =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: FetchProblem; readonly detail: string };
/** Fetches a file of the channel's folder; gives up beyond `limit` bytes. Never throws. */
export type Get = (path: string, limit: number) => Promise<Fetched>;
/** Reads a ruleset's text: its id and version, or what is wrong with it. */
export type ReadRuleset = (
  text: string,
) => { readonly ok: true; readonly id: string; readonly version: number } | { readonly ok: false; readonly detail: string };
/** Told after each step; `done` of `of` steps. */
export type OnProgress = (step: 'channel' | 'root' | 'ruleset' | 'check', done: number, of: number) => void;

export type Updated =
  | { readonly ok: true; readonly changed: boolean; readonly subscription: Subscription; readonly channel: Channel }
  | { readonly ok: false; readonly problem: UpdateProblem; readonly detail: string; readonly subscription: Subscription };

/** Bytes. The largest root and channel file that a publisher with 16 keys and 1,000 revocations can make is 130 KB. */
const METADATA_LIMIT = 256 * 1024;
/** Root files in one update: a publisher who rotated keys monthly for five years. */
const ROOT_STEPS = 64;

const rootPath = (version: number): string => `root/${version}.json`;
const rulesetPath = (hash: string): string => `rulesets/${hash}.json`;
export const deltaPath = (from: string, to: string): string => `deltas/${from}-${to}.json`;

/** Only for texts that were verified when they were stored. */
const stored = <Value>(text: string): Value => JSON.parse(parseEnvelope(text)?.payload ?? 'null') as Value;
export const rootOf = (subscription: Subscription): Root => stored<Root>(subscription.root);
export const channelOf = (subscription: Subscription): Channel | null =>
  subscription.channel === null ? null : stored<Channel>(subscription.channel);

/**
 * Opens a channel: fetches its first root. `pin`: the SHA-256 of that file, from the link or the policy; without a pin the reader compares
 * the fingerprints before the subscription is stored.
 */
export async function openChannel(
  url: string,
  get: Get,
  pin: string | null,
): Promise<Updated | { readonly ok: true; readonly subscription: Subscription; readonly root: Root }> {
  const empty: Subscription = { url, root: '', channel: null, ruleset: null, revoked: [], updated: null };
  const file = await get(rootPath(1), METADATA_LIMIT);
  if (!file.ok) return { ...file, subscription: empty };
  if (pin !== null && (await sha256(file.text)) !== pin)
    return { ok: false, problem: 'wrong-root', detail: 'its first root is not the one that the link names', subscription: empty };
  const root = await readFirstRoot(file.text);
  if (!root.ok) return { ...root, subscription: empty };
  if (root.value.version !== 1)
    return { ok: false, problem: 'wrong-version', detail: 'the first root is not version 1', subscription: empty };
  return { ok: true, subscription: { ...empty, root: file.text }, root: root.value };
}

export async function update(
  before: Subscription,
  get: Get,
  now: number,
  readRuleset: ReadRuleset,
  onProgress: OnProgress = () => {},
): Promise<Updated> {
  let subscription = before;
  const fail = (problem: UpdateProblem, detail: string): Updated => ({ ok: false, problem, detail, subscription });

  onProgress('channel', 0, 3);
  const file = await get('channel.json', METADATA_LIMIT);
  if (!file.ok) return fail(file.problem, file.detail);

  // Walk to the root that the channel file asks for, one signed step at a time. A root is kept as soon as it is trusted (TUF 1.0, 5.3.8).
  let root = rootOf(subscription);
  const firstRoot = root;
  const wanted = Math.min(rootHint(file.text) ?? root.version, root.version + ROOT_STEPS);
  while (root.version < wanted) {
    onProgress('root', root.version, wanted);
    const next = await get(rootPath(root.version + 1), METADATA_LIMIT);
    if (!next.ok) return fail(next.problem, next.detail);
    const checked = await readNextRoot(next.text, root);
    if (!checked.ok) return fail(checked.problem, checked.detail);
    root = checked.value;
    subscription = { ...subscription, root: next.text };
  }

  // New ruleset keys end the old ones' power over version numbers: the way back from a fast-forward attack (TUF 1.0, 5.3.11).
  const rekeyed = JSON.stringify(firstRoot.rulesets) !== JSON.stringify(root.rulesets);
  const inForce = channelOf(subscription);
  const last = subscription.channel !== null && inForce && !rekeyed ? { text: subscription.channel, channel: inForce } : null;
  const checked = await readChannel(file.text, root, last, now);
  if (!checked.ok) return fail(checked.problem, checked.detail);
  const channel = checked.value;

  subscription = { ...subscription, revoked: channel.revoked.rules };
  if (subscription.ruleset !== null && inForce && channel.revoked.versions.includes(inForce.ruleset.version))
    subscription = { ...subscription, ruleset: null };
  const same = subscription.ruleset !== null && inForce?.ruleset.sha256 === channel.ruleset.sha256;
  if (same)
    return {
      ok: true,
      changed: file.text !== before.channel,
      channel,
      subscription: { ...subscription, channel: file.text, updated: now },
    };

  onProgress('ruleset', 1, 3);
  const text = await fetchRuleset(before.ruleset, inForce, channel, get);
  if (typeof text !== 'string') return fail(text.problem, text.detail);
  onProgress('check', 2, 3);
  const ruleset = readRuleset(text);
  if (!ruleset.ok) return fail('bad-ruleset', ruleset.detail);
  if (ruleset.id !== channel.ruleset.id || ruleset.version !== channel.ruleset.version)
    return fail(
      'wrong-ruleset',
      `the channel names ${channel.ruleset.id} ${channel.ruleset.version}, the file is ${ruleset.id} ${ruleset.version}`,
    );
  return { ok: true, changed: true, channel, subscription: { ...subscription, channel: file.text, ruleset: text, updated: now } };
}

/** The current ruleset's exact text, by difference when there is one from the text at hand, else whole. */
async function fetchRuleset(
  old: string | null,
  inForce: Channel | null,
  channel: Channel,
  get: Get,
): Promise<string | { readonly problem: UpdateProblem; readonly detail: string }> {
  const { sha256: hash, length } = channel.ruleset;
  const delta = old === null ? undefined : channel.deltas.find(({ from }) => from === inForce?.ruleset.sha256);
  if (delta && old !== null) {
    const file = await get(deltaPath(delta.from, hash), delta.length);
    const text = file.ok && (await sha256(file.text)) === delta.sha256 ? applyDelta(old, file.text, length) : null;
    if (text !== null && (await sha256(text)) === hash) return text;
    // A difference that does not fit is no reason to stay behind: the whole file is fetched instead.
  }
  const file = await get(rulesetPath(hash), length);
  if (!file.ok) return file;
  if ((await sha256(file.text)) !== hash)
    return { problem: 'wrong-bytes', detail: `rulesets/${hash.slice(0, 12)}….json is not the file that was signed` };
  return file.text;
}
