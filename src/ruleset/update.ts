// A subscription × a way to fetch → the subscription as it should be stored next. Nothing enters it before it is verified, and the whole of
// it is one value, so that one write replaces it: there is no moment at which half an update is in force.
//   const result = await update(subscription, get, Date.now(), readRuleset);
//   result.ok ? store(result.subscription) : tell(result.problem)      // the last good rules stay in force

import { type Channel, isSignedUnder, type Root, readChannel, readFirstRoot, readNextRoot, rootHint, rootPath } from './channel.ts';
import { applyDelta } from './delta.ts';
import type { FetchProblem, Step, UpdateProblem } from './problem.ts';
import { parseEnvelope, sha256 } from './signature.ts';

/** What is kept of a channel. Texts are the exact bytes as published. */
export type Subscription = {
  /** The folder's address, ending in a slash; for a channel that came in a file, `file:` and what `bundle.ts` makes of it. */
  readonly url: string;
  /** SHA-256 of the first root, which is what the reader agreed to. */
  readonly pin: string;
  /** The newest trusted root. */
  readonly root: string;
  /**
   * The newest trusted channel file, kept as soon as it is verified, so that nobody can go back behind it: it may be ahead of the ruleset
   * in force. Null before the first update.
   */
  readonly channel: string | null;
  /** The ruleset in force; null before the first update, and when its version was revoked and no other could be had. */
  readonly ruleset: { readonly id: string; readonly version: number; readonly sha256: string; readonly text: string } | null;
  /** When the channel last answered with good files, milliseconds since 1970. */
  readonly updated: number | null;
};

export type Fetched = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: FetchProblem };
/** Fetches a file of the channel's folder; gives up beyond `limit` bytes. Never throws. */
export type Get = (path: string, limit: number) => Promise<Fetched>;
/** Reads a ruleset's text: its id and version, or the place in it that is wrong. */
export type ReadRuleset = (
  text: string,
) => { readonly ok: true; readonly id: string; readonly version: number } | { readonly ok: false; readonly detail: string };
/** Told before each step. */
export type OnProgress = (step: Step) => void;

export type Updated =
  | { readonly ok: true; readonly changed: boolean; readonly subscription: Subscription; readonly channel: Channel }
  | { readonly ok: false; readonly problem: UpdateProblem; readonly subscription: Subscription };

/** Bytes. A publisher with 16 keys and 1,000 revoked rules of usual length needs 60 KB; `publication.ts` keeps to it. */
export const METADATA_LIMIT = 256 * 1024;
/** Root files in one update: a publisher who rotated keys monthly for five years. */
const ROOT_STEPS = 64;

export const rulesetPath = (hash: string): string => `rulesets/${hash}.json`;
export const deltaPath = (from: string, to: string): string => `deltas/${from}-${to}.json`;

/** Only for texts that were verified when they were stored. */
const stored = <Value>(text: string): Value => JSON.parse(parseEnvelope(text)?.payload ?? 'null') as Value;
export const rootOf = (subscription: Subscription): Root => stored<Root>(subscription.root);
export const channelOf = (subscription: Subscription): Channel | null =>
  subscription.channel === null ? null : stored<Channel>(subscription.channel);
/** Rules that the publisher has switched off: in force as soon as the file that says so is verified. */
export const revokedOf = (subscription: Subscription): readonly string[] => channelOf(subscription)?.revoked.rules ?? [];

/**
 * Opens a channel: fetches its first root. `pin`: the SHA-256 of that file, from the link or the policy; without a pin the reader compares
 * the fingerprints before the subscription is stored.
 */
export async function openChannel(
  url: string,
  get: Get,
  pin: string | null,
): Promise<{ readonly ok: true; readonly subscription: Subscription } | { readonly ok: false; readonly problem: UpdateProblem }> {
  const file = await get(rootPath(1), METADATA_LIMIT);
  if (!file.ok) return file;
  const first = await sha256(file.text);
  if (pin !== null && first !== pin) return { ok: false, problem: { code: 'wrong-root' } };
  const root = await readFirstRoot(file.text);
  return root.ok ? { ok: true, subscription: { url, pin: first, root: file.text, channel: null, ruleset: null, updated: null } } : root;
}

export async function update(
  before: Subscription,
  get: Get,
  now: number,
  readRuleset: ReadRuleset,
  onProgress: OnProgress = () => {},
): Promise<Updated> {
  let subscription = before;
  const fail = (problem: UpdateProblem): Updated => ({ ok: false, problem, subscription });

  onProgress('channel');
  const file = await get('channel.json', METADATA_LIMIT);
  if (!file.ok) return fail(file.problem);

  // Walk to the root that the channel file asks for, one signed step at a time. A root is kept as soon as it is trusted (TUF 1.0, 5.3.8).
  let root = rootOf(subscription);
  const wanted = Math.min(rootHint(file.text) ?? root.version, root.version + ROOT_STEPS);
  while (root.version < wanted) {
    onProgress('root');
    const next = await get(rootPath(root.version + 1), METADATA_LIMIT);
    if (!next.ok) return fail(next.problem);
    const checked = await readNextRoot(next.text, root);
    if (!checked.ok) return fail(checked.problem);
    root = checked.value;
    subscription = { ...subscription, root: next.text };
  }

  // Keys that were taken away take their power over version numbers with them: the way back from a fast-forward attack (TUF 1.0, 5.3.11).
  // Asked of the kept file itself, so that it holds too when the update that brought the new root did not come to its end.
  const kept = channelOf(subscription);
  const binding = kept !== null && before.channel !== null && (await isSignedUnder(before.channel, root));
  const checked = await readChannel(file.text, root, binding ? { text: before.channel, channel: kept } : null, now);
  if (!checked.ok) return fail(checked.problem);
  const channel = checked.value;
  subscription = { ...subscription, channel: file.text };
  const old = subscription.ruleset;
  if (old !== null && channel.revoked.versions.includes(old.version)) subscription = { ...subscription, ruleset: null };
  if (subscription.ruleset?.sha256 === channel.ruleset.sha256)
    return { ok: true, changed: file.text !== before.channel, channel, subscription: { ...subscription, updated: now } };

  onProgress('ruleset');
  const fetched = await fetchRuleset(old, channel, get);
  if (!fetched.ok) return fail(fetched.problem);
  onProgress('check');
  const { text } = fetched;
  const read = readRuleset(text);
  if (!read.ok) return fail({ code: 'bad-ruleset', place: read.detail });
  const { id, version, sha256: hash } = channel.ruleset;
  if (read.id !== id || read.version !== version)
    return fail({ code: 'wrong-ruleset', expected: `${id} ${version}`, found: `${read.id} ${read.version}` });
  return {
    ok: true,
    changed: true,
    channel,
    subscription: { ...subscription, ruleset: { id, version, sha256: hash, text }, updated: now },
  };
}

/** The current ruleset's exact text, by difference when there is one from the text at hand, else whole. */
async function fetchRuleset(
  old: Subscription['ruleset'],
  channel: Channel,
  get: Get,
): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: UpdateProblem }> {
  const { sha256: hash, length } = channel.ruleset;
  const delta = channel.deltas.find(({ from }) => from === old?.sha256);
  if (delta && old) {
    const file = await get(deltaPath(delta.from, hash), delta.length);
    const text = file.ok && (await sha256(file.text)) === delta.sha256 ? applyDelta(old.text, file.text, length) : null;
    if (text !== null && (await sha256(text)) === hash) return { ok: true, text };
    // A difference that does not fit is no reason to stay behind: the whole file is fetched instead.
  }
  const file = await get(rulesetPath(hash), length);
  if (!file.ok) return file;
  return (await sha256(file.text)) === hash ? file : { ok: false, problem: { code: 'wrong-bytes', file: rulesetPath(hash) } };
}
