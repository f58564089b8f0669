// What stands in a publisher's folder × a change × keys → the files to write. Pure: the command line reads and writes the folder.
//   root/N.json · channel.json · rulesets/<sha256>.json · deltas/<from>-<to>.json · index.html      (src/ruleset/channel.ts says what they mean)
// A file that still lacks signatures goes to pending/; another signer adds theirs with `according-to sign`, and the next run moves it on.
import { type Channel, channelSchema, type Root, readChannel, readFirstRoot, readNextRoot, rootSchema } from './channel.ts';
import { makeDelta } from './delta.ts';
import { formatEnvelope, type PrivateKey, type PublicKey, parseEnvelope, sha256, sign } from './signature.ts';
import { deltaPath } from './update.ts';

/** Path in the folder → text. */
export type Folder = ReadonlyMap<string, string>;
export type Change = {
  /** For a new channel. */
  readonly create?: { readonly channel: string; readonly publisher: string; readonly contact: string };
  /** A built ruleset's text, with its id and version. */
  readonly ruleset?: { readonly text: string; readonly id: string; readonly version: number };
  /** The keys from now on, and how many of them must sign. A new root. */
  readonly keys?: { readonly list: readonly PublicKey[]; readonly threshold: number };
  readonly revokeRules?: readonly string[];
  readonly revokeVersions?: readonly number[];
};
export type Published =
  | {
      readonly ok: true;
      readonly write: Folder;
      readonly remove: readonly string[];
      readonly waiting: readonly { readonly path: string; readonly has: number; readonly needs: number }[];
    }
  | { readonly ok: false; readonly problem: string };

const DAY = 24 * 3600 * 1000;
/** Days until a root lapses, unless renewed. */
const ROOT_DAYS = 365;
/** Older versions from which a difference is offered, and the share of the whole beyond which it does not pay. */
const DELTAS = 8;
const DELTA_PAYS = 0.6;

const iso = (time: number): string => new Date(Math.floor(time / 1000) * 1000).toISOString().replace('.000Z', 'Z');
const publicOf = ({ id, public: raw }: PublicKey): PublicKey => ({ id, public: raw });
const payloadOf = (text: string | undefined): unknown => JSON.parse(parseEnvelope(text ?? '')?.payload ?? 'null');

/** `days`: how long the channel file holds. `now`: milliseconds since 1970. */
export async function publish(folder: Folder, change: Change, keys: readonly PrivateKey[], days: number, now: number): Promise<Published> {
  const write = new Map<string, string>();
  const remove: string[] = [];
  const waiting: { path: string; has: number; needs: number }[] = [];
  const at = (path: string) => write.get(path) ?? folder.get(path);

  // 1. Roots: the newest in the folder, a pending one that now has its signatures, a new one.
  let version = 0;
  while (at(`root/${version + 1}.json`) !== undefined) version++;
  let root = rootSchema.safeParse(payloadOf(at(`root/${version}.json`))).data ?? null;
  if (version > 0 && !root) return { ok: false, problem: `root/${version}.json is damaged: restore it from a backup before publishing` };

  const place = async (path: string, text: string, needs: number, trusted: (text: string) => Promise<boolean>): Promise<boolean> => {
    if (await trusted(text)) {
      write.set(path, text);
      if (folder.has(`pending/${path}`)) remove.push(`pending/${path}`);
      return true;
    }
    write.set(`pending/${path}`, text);
    waiting.push({ path: `pending/${path}`, has: parseEnvelope(text)?.signatures.length ?? 0, needs });
    return false;
  };
  const placeRoot = async (text: string, next: Root, before: Root | null): Promise<boolean> => {
    const needs = new Set([...next.root.keys, ...(before?.root.keys ?? [])]).size;
    return place(
      `root/${next.version}.json`,
      text,
      needs,
      async (one) => (before ? await readNextRoot(one, before) : await readFirstRoot(one)).ok,
    );
  };

  const pendingRoot = folder.get(`pending/root/${version + 1}.json`);
  const needsRoot =
    change.create !== undefined || change.keys !== undefined || (root !== null && Date.parse(root.expires) < now + 30 * DAY);
  if (pendingRoot !== undefined && !needsRoot) {
    const next = rootSchema.safeParse(payloadOf(pendingRoot));
    if (!next.success) return { ok: false, problem: `pending/root/${version + 1}.json is damaged: delete it and make it again` };
    if (!(await placeRoot(pendingRoot, next.data, root))) return { ok: true, write: new Map(), remove, waiting };
    root = next.data;
  } else if (needsRoot) {
    if (!root && !change.create)
      return { ok: false, problem: 'there is no channel here yet: name it with --channel, --publisher and --contact' };
    if (root && change.create)
      return { ok: false, problem: `this folder holds the channel “${root.channel}” already: leave out --channel` };
    const list = change.keys?.list.map(publicOf) ?? root?.keys ?? keys.map(publicOf);
    const threshold = change.keys?.threshold ?? root?.root.threshold ?? 1;
    if (list.length < threshold)
      return {
        ok: false,
        problem: `${threshold} signatures are wanted of ${list.length} ${list.length === 1 ? 'key' : 'keys'}: name more keys or lower --threshold`,
      };
    const role = { keys: list.map((key) => key.id), threshold };
    const named = change.create ?? (root as Root); // one of the two is there, as checked above
    const next: Root = {
      type: 'root',
      channel: named.channel,
      publisher: named.publisher,
      contact: named.contact,
      version: version + 1,
      expires: iso(now + ROOT_DAYS * DAY),
      keys: list,
      root: role,
      rulesets: role,
    };
    const may = new Set([...role.keys, ...(root?.root.keys ?? [])]);
    const text = formatEnvelope(
      await sign(
        JSON.stringify(next),
        keys.filter((key) => may.has(key.id)),
      ),
    );
    if (!(await placeRoot(text, next, root))) return { ok: true, write, remove, waiting };
    root = next;
  }
  if (!root) return { ok: false, problem: 'there is no channel here yet: name it with --channel, --publisher and --contact' };

  // 2. The channel file.
  const trusted = root;
  const last = channelSchema.safeParse(payloadOf(at('channel.json'))).data ?? null;
  const placeChannel = (text: string) =>
    place('channel.json', text, trusted.rulesets.threshold, async (one) => (await readChannel(one, trusted, null, now)).ok);
  const pending = folder.get('pending/channel.json');
  const asked =
    change.ruleset !== undefined ||
    (change.revokeRules?.length ?? 0) + (change.revokeVersions?.length ?? 0) > 0 ||
    write.has(`root/${root.version}.json`);
  if (pending !== undefined && !asked) {
    await placeChannel(pending);
    return { ok: true, write, remove, waiting };
  }
  if (!change.ruleset && !last) return { ok: true, write, remove, waiting }; // a channel without a ruleset yet
  const ruleset = change.ruleset
    ? {
        id: change.ruleset.id,
        version: change.ruleset.version,
        sha256: await sha256(change.ruleset.text),
        length: new TextEncoder().encode(change.ruleset.text).length,
      }
    : (last as Channel).ruleset; // checked above
  if (last && change.ruleset && ruleset.version <= last.ruleset.version && ruleset.sha256 !== last.ruleset.sha256)
    return {
      ok: false,
      problem: `ruleset version ${ruleset.version} is not newer than ${last.ruleset.version}: raise "version" in ruleset.json`,
    };

  const deltas: Channel['deltas'] = [];
  const text = change.ruleset?.text ?? at(`rulesets/${ruleset.sha256}.json`);
  if (text === undefined) return { ok: false, problem: `rulesets/${ruleset.sha256}.json is missing: publish the ruleset again` };
  write.set(`rulesets/${ruleset.sha256}.json`, text);
  const older = [last?.ruleset.sha256, ...(last?.deltas.map((delta) => delta.from) ?? [])]
    .filter((from) => from !== undefined && from !== ruleset.sha256)
    .slice(0, DELTAS);
  for (const from of older as string[]) {
    const before = folder.get(`rulesets/${from}.json`);
    if (before === undefined) continue;
    const delta = makeDelta(before, text);
    const length = new TextEncoder().encode(delta).length;
    if (length > text.length * DELTA_PAYS) continue;
    deltas.push({ from, sha256: await sha256(delta), length });
    write.set(deltaPath(from, ruleset.sha256), delta);
  }
  const union = <Value>(a: readonly Value[] = [], b: readonly Value[] = []) => [...new Set([...a, ...b])];
  const channel: Channel = {
    type: 'channel',
    channel: root.channel,
    version: (last?.version ?? 0) + 1,
    issued: iso(now),
    expires: iso(now + days * DAY),
    root: root.version,
    ruleset,
    deltas,
    revoked: { versions: union(last?.revoked.versions, change.revokeVersions), rules: union(last?.revoked.rules, change.revokeRules) },
  };
  if (channel.revoked.versions.includes(ruleset.version))
    return {
      ok: false,
      problem: `version ${ruleset.version} is the current one: publish a newer ruleset with --ruleset in the same step to revoke it`,
    };
  await placeChannel(
    formatEnvelope(
      await sign(
        JSON.stringify(channel),
        keys.filter((key) => trusted.rulesets.keys.includes(key.id)),
      ),
    ),
  );
  return { ok: true, write, remove, waiting };
}
