// What stands in a publisher's folder × a change × keys → the files to write. Pure: the command line reads and writes the folder.
//   root/N.json · channel.json · rulesets/<sha256>.json · deltas/<from>-<to>.json · index.html      (src/ruleset/channel.ts says what they mean)
// A file that still lacks signatures goes to pending/; another signer adds theirs with `according-to sign`, and the next run moves it on.
import { type Channel, type Checked, channelSchema, type Root, readChannel, readFirstRoot, readNextRoot, rootSchema } from './channel.ts';
import { makeDelta } from './delta.ts';
import { fingerprintWords } from './fingerprint.ts';
import type { MetadataProblem } from './problem.ts';
import { formatEnvelope, type PrivateKey, type PublicKey, parseEnvelope, sha256, sign } from './signature.ts';
import { deltaPath, METADATA_LIMIT } from './update.ts';

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
  /** Rules that were revoked and are good again. */
  readonly restoreRules?: readonly string[];
  readonly revokeVersions?: readonly number[];
};
export type Published =
  | {
      readonly ok: true;
      readonly write: Folder;
      readonly remove: readonly string[];
      readonly waiting: readonly Waiting[];
    }
  | { readonly ok: false; readonly problem: string };

/** A file that is not in its place yet, and why. */
export type Waiting = { readonly path: string; readonly problem: MetadataProblem };

const DAY = 24 * 3600 * 1000;
/** Days until a root lapses, unless renewed. */
const ROOT_DAYS = 365;
/** Older versions from which a difference is offered, and the share of the whole beyond which it does not pay. */
const DELTAS = 8;
const DELTA_PAYS = 0.6;

const iso = (time: number): string => new Date(Math.floor(time / 1000) * 1000).toISOString().replace('.000Z', 'Z');
const publicOf = ({ id, public: raw }: PublicKey): PublicKey => ({ id, public: raw });
function payloadOf(text: string | undefined): unknown {
  try {
    return JSON.parse(parseEnvelope(text ?? '')?.payload ?? 'null');
  } catch {
    return null;
  }
}

/** `days`: how long the channel file holds. `now`: milliseconds since 1970. */
export async function publish(folder: Folder, change: Change, keys: readonly PrivateKey[], days: number, now: number): Promise<Published> {
  const write = new Map<string, string>();
  const remove: string[] = [];
  const waiting: Waiting[] = [];
  const no = (problem: string) => ({ ok: false, problem }) as const;
  const at = (path: string) => write.get(path) ?? folder.get(path);

  // 1. Roots: the newest in the folder, a pending one that now has its signatures, a new one.
  let version = 0;
  while (at(`root/${version + 1}.json`) !== undefined) version++;
  const before = rootSchema.safeParse(payloadOf(at(`root/${version}.json`))).data ?? null;
  let root = before;
  if (version > 0 && !root) return no(`root/${version}.json is damaged: restore it from a backup before publishing`);
  const last = channelSchema.safeParse(payloadOf(at('channel.json'))).data ?? null;
  // A channel file that began again at 1 would be refused by every reader.
  if (!last && at('channel.json') !== undefined) return no('channel.json is damaged: restore it from a backup before publishing');
  if (!last && !folder.has('pending/channel.json') && [...folder.keys()].some((path) => path.startsWith('rulesets/')))
    return no('channel.json is missing: restore it from a backup before publishing');

  const place = async (path: string, text: string, read: (text: string) => Promise<Checked<unknown>>): Promise<boolean> => {
    const checked = await read(text);
    if (checked.ok) {
      write.set(path, text);
      if (folder.has(`pending/${path}`)) remove.push(`pending/${path}`);
      return true;
    }
    write.set(`pending/${path}`, text);
    waiting.push({ path: `pending/${path}`, problem: checked.problem });
    return false;
  };
  const placeRoot = (text: string, next: Root, before: Root | null): Promise<boolean> =>
    place(`root/${next.version}.json`, text, (one) => (before ? readNextRoot(one, before) : readFirstRoot(one)));
  const seal = async (payload: Root | Channel, may: readonly string[]): Promise<string> =>
    formatEnvelope(
      await sign(
        JSON.stringify(payload),
        keys.filter((key) => may.includes(key.id)),
      ),
    );

  const pendingRoot = folder.get(`pending/root/${version + 1}.json`);
  const needsRoot =
    change.create !== undefined || change.keys !== undefined || (root !== null && Date.parse(root.expires) < now + 30 * DAY);
  if (pendingRoot !== undefined && !needsRoot) {
    const next = rootSchema.safeParse(payloadOf(pendingRoot));
    if (!next.success) return no(`pending/root/${version + 1}.json is damaged: delete it and make it again`);
    if (!(await placeRoot(pendingRoot, next.data, root))) return { ok: true, write: new Map(), remove, waiting };
    root = next.data;
  } else if (needsRoot) {
    if (!root && !change.create) return no('there is no channel here yet: name it with --channel, --publisher and --contact');
    if (root && change.create) return no(`this folder holds the channel “${root.channel}” already: leave out --channel`);
    const list = change.keys?.list.map(publicOf) ?? root?.keys ?? keys.map(publicOf);
    const threshold = change.keys?.threshold ?? root?.root.threshold ?? 1;
    if (list.length < threshold)
      return no(
        `${threshold} signatures are wanted of ${list.length} ${list.length === 1 ? 'key' : 'keys'}: name more keys or lower --threshold`,
      );
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
    const shape = rootSchema.safeParse(next);
    if (!shape.success) return no(`${shape.error.issues[0]?.path.join('.')}: 1 to 200 plain characters are wanted, and at most 16 keys`);
    const may = [...role.keys, ...(root?.root.keys ?? [])];
    const wrong = cannotSign(keys, may);
    if (wrong) return no(wrong);
    const text = await seal(next, may);
    if (!(await placeRoot(text, next, root))) return { ok: true, write, remove, waiting };
    root = next;
  }
  if (!root) return no('there is no channel here yet: name it with --channel, --publisher and --contact');

  // 2. The channel file.
  const trusted = root;
  const placeChannel = (text: string) => place('channel.json', text, (one) => readChannel(one, trusted, null, now));
  const pending = folder.get('pending/channel.json');
  const asked =
    change.ruleset !== undefined ||
    [change.revokeRules, change.restoreRules, change.revokeVersions].some((list) => list?.length) ||
    write.has(`root/${root.version}.json`);
  if (pending !== undefined && !asked) {
    const waits = channelSchema.safeParse(payloadOf(pending)).data;
    if (!waits) return no('pending/channel.json is damaged: delete it and make it again');
    if (waits.version <= (last?.version ?? 0))
      return no('pending/channel.json is older than what is published: delete it and, if it is still wanted, make it again');
    await placeChannel(pending);
    return { ok: true, write, remove, waiting };
  }
  if (!change.ruleset && !last) return { ok: true, write, remove, waiting }; // a channel without a ruleset yet
  const wrong = cannotSign(keys, [...trusted.rulesets.keys, ...(before?.root.keys ?? [])]);
  // A root that others have signed moves to its place without a key; what follows from it waits for one.
  if (wrong && (keys.length > 0 || !write.has(`root/${root.version}.json`))) return no(wrong);
  const ruleset = change.ruleset
    ? {
        id: change.ruleset.id,
        version: change.ruleset.version,
        sha256: await sha256(change.ruleset.text),
        length: new TextEncoder().encode(change.ruleset.text).length,
      }
    : (last as Channel).ruleset; // checked above
  if (last && change.ruleset && ruleset.version <= last.ruleset.version && ruleset.sha256 !== last.ruleset.sha256)
    return no(`ruleset version ${ruleset.version} is not newer than ${last.ruleset.version}: raise "version" in ruleset.json`);

  const deltas: Channel['deltas'] = [];
  const text = change.ruleset?.text ?? at(`rulesets/${ruleset.sha256}.json`);
  if (text === undefined) return no(`rulesets/${ruleset.sha256}.json is missing: publish the ruleset again`);
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
  const ids = rulesOf(text);
  const unknown = change.revokeRules?.find((rule) => !ids.has(rule));
  if (unknown !== undefined)
    return no(`the ruleset ${ruleset.id} ${ruleset.version} has no entry “${unknown}” to revoke: give an entry's id`);
  const restored = change.restoreRules ?? [];
  const idle = restored.find((rule) => !last?.revoked.rules.includes(rule));
  if (idle !== undefined) return no(`“${idle}” is not revoked: leave out --restore-rule ${idle}`);
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
    revoked: {
      versions: union(last?.revoked.versions, change.revokeVersions),
      rules: union(last?.revoked.rules, change.revokeRules).filter((rule) => !restored.includes(rule)),
    },
  };
  if (channel.revoked.versions.includes(ruleset.version))
    return no(`version ${ruleset.version} is the current one: publish a newer ruleset with --ruleset in the same step to revoke it`);
  const sealed = await seal(channel, trusted.rulesets.keys);
  const shape = channelSchema.safeParse(channel);
  if (!shape.success)
    return no(
      `${shape.error.issues[0]?.path.join('.')}: this is more than a channel file can hold; publish a ruleset without what was revoked, and restore it`,
    );
  if (new TextEncoder().encode(sealed).length > METADATA_LIMIT)
    return no('the list of revoked rules is longer than readers accept: publish a ruleset without them, and restore them');
  await placeChannel(sealed);
  return { ok: true, write, remove, waiting };
}

/** Why these keys can't sign, or null. */
function cannotSign(keys: readonly PrivateKey[], may: readonly string[]): string | null {
  const named = (id: string) => `“${fingerprintWords(id)}”`;
  const stranger = keys.find(({ id }) => !may.includes(id));
  if (stranger)
    return `the key ${named(stranger.id)} is none of this channel's, whose keys are ${[...new Set(may)].map(named).join(', ')}: give one of those by --key (“according-to keys show FILE” tells which is which)`;
  return keys.length ? null : 'nothing can be published without a signature: give a key by --key';
}

/** Ids of a built ruleset's entries. */
function rulesOf(text: string): ReadonlySet<string> {
  const { files } = JSON.parse(text) as { files?: readonly Readonly<Record<string, unknown>>[] };
  const entries = (files ?? []).flatMap((file) => Object.values(file).filter(Array.isArray)).flat() as { id?: unknown }[];
  return new Set(entries.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])));
}
