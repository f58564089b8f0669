// Channels, as the options page and the administrator's policy manage them: look first, then subscribe; reorder, switch, update, leave.
import { readLink } from '../../src/ruleset/address.ts';
import { readBuilt } from '../../src/ruleset/build.ts';
import { isFromFile, readBundle } from '../../src/ruleset/bundle.ts';
import { fingerprintPicture, fingerprintWords } from '../../src/ruleset/fingerprint.ts';
import { layer } from '../../src/ruleset/layer.ts';
import type { Step } from '../../src/ruleset/problem.ts';
import type { Ruleset } from '../../src/ruleset/schema.ts';
import {
  channelOf,
  type Get,
  openChannel,
  type ReadRuleset,
  revokedOf,
  rootOf,
  type Subscription,
  update,
} from '../../src/ruleset/update.ts';
import { browser } from '../browser.ts';
import { type ChannelPreview, type ChannelView, type From, type Refused, tell } from '../messages.ts';
import { filesAt } from './channel-files.ts';
import { dropCopy } from './copies.ts';
import { policyInForce } from './policy.ts';
import { countEntries } from './rulesets.ts';
import {
  changeSubscription,
  findSubscription,
  type Kept,
  listSubscriptions,
  notStored,
  removeSubscription,
  tellProblem,
  updateSubscription,
} from './subscriptions.ts';

const ALARM = 'update-rulesets';
/** Minutes: four times a day, spread so that a channel's subscribers don't all come at once. */
const EVERY = 360;
const SPREAD = 60;

export const readForUpdate: ReadRuleset = (text) => {
  const built = readBuilt(text);
  return built.ok ? { ok: true, id: built.ruleset.id, version: built.ruleset.version } : built;
};

/** Where a channel's files come from: its address, or the file that holds them. */
async function sourceOf(
  from: From,
): Promise<{ readonly ok: true; readonly url: string; readonly pin: string | null; readonly get: Get } | Refused> {
  if ('file' in from) {
    const bundle = await readBundle(from.file);
    return bundle.ok ? { ...bundle, pin: null } : bundle;
  }
  const address = readLink(from.link);
  return address ? { ok: true, ...address, get: filesAt(address.url) } : { ok: false, problem: { code: 'not-an-address' } };
}

type Looked = { readonly ok: true; readonly subscription: Subscription; readonly pinned: boolean };
const onProgress = (step: Step): void => tell('progress', { step });

/** Fetches and verifies all of a channel. Stores nothing. `agreed`: the first root that the reader has seen. */
async function look(from: From, agreed: string | null): Promise<Looked | Refused> {
  const source = await sourceOf(from);
  if (!source.ok) return source;
  if (!(await policyInForce()).policy.allowSubscriptions) return { ok: false, problem: { code: 'forbidden' } };
  const opened = await openChannel(source.url, source.get, agreed ?? source.pin);
  if (!opened.ok) return opened;
  // Whoever is subscribed already goes on from there: a second look is no way back to an older version.
  const known = await findSubscription(source.url);
  const before = known?.pin === opened.subscription.pin ? known : opened.subscription;
  const result = await update(before, source.get, Date.now(), readForUpdate, onProgress);
  return result.ok ? { ok: true, subscription: result.subscription, pinned: source.pin !== null } : result;
}

/** Everything that a reader should know before subscribing. */
export async function previewChannel(from: From): Promise<{ readonly ok: true; readonly preview: ChannelPreview } | Refused> {
  const looked = await look(from, null);
  if (!looked.ok) return looked;
  const { subscription, pinned } = looked;
  const built = readBuilt(subscription.ruleset?.text ?? '');
  if (!built.ok) return { ok: false, problem: { code: 'bad-ruleset', place: built.detail } };
  const bundled = (await (await fetch(browser.runtime.getURL('rulesets/core.json'))).json()) as Ruleset;
  const { conflicts } = layer([{ ruleset: bundled }, { ruleset: built.ruleset, revoked: revokedOf(subscription) }]);
  return {
    ok: true,
    preview: {
      ...viewOf({ ...subscription, order: 1, enabled: true, forced: false, problem: null }),
      pin: subscription.pin,
      pinned,
      entries: countEntries(built.ruleset),
      replaces: conflicts.filter((one) => one.how === 'replaced').length,
      excepts: conflicts.filter((one) => one.how === 'excepted').length,
    },
  };
}

export async function subscribe(from: From, pin: string): Promise<{ readonly ok: true } | Refused> {
  const looked = await look(from, pin);
  if (!looked.ok) return looked;
  const order = Math.max(0, ...(await listSubscriptions()).filter((one) => !one.forced).map((one) => one.order)) + 1;
  try {
    await changeSubscription(looked.subscription.url, (before) => ({
      order,
      enabled: true,
      forced: false,
      ...before,
      ...looked.subscription,
      problem: null,
    }));
  } catch (error) {
    return { ok: false, problem: notStored(error) };
  }
  tellProblem(looked.subscription.url, null);
  await scheduleUpdates();
  return { ok: true };
}

export async function channels(): Promise<readonly ChannelView[]> {
  const { allowSubscriptions } = (await policyInForce()).policy;
  return (await listSubscriptions()).map((kept) =>
    viewOf(kept.forced || allowSubscriptions ? kept : { ...kept, problem: { code: 'forbidden' } }),
  );
}

export async function changeChannel(url: string, change: { readonly enabled?: boolean; readonly order?: number }): Promise<void> {
  await changeSubscription(url, (before) => (before && !before.forced ? { ...before, ...change } : undefined));
}

export async function leaveChannel(url: string): Promise<void> {
  if (!(await findSubscription(url))?.forced) await forget(url);
  await scheduleUpdates();
}

async function forget(url: string): Promise<void> {
  await removeSubscription(url);
  await dropCopy(url).catch(() => {}); // a database that never was, or a full disk
}

/** All channels, or one. True when rules in force changed, or what is wrong with them. */
export async function updateChannels(url?: string): Promise<boolean> {
  let changed = false;
  const { allowSubscriptions } = (await policyInForce()).policy;
  for (const kept of await listSubscriptions()) {
    if ((url !== undefined && kept.url !== url) || isFromFile(kept.url) || !(kept.forced || allowSubscriptions)) continue;
    const result = await updateSubscription(kept.url, readForUpdate, Date.now(), { onProgress });
    changed ||= result !== null && differs(kept, await findSubscription(kept.url));
  }
  return changed;
}

const differs = (a: Kept, b: Kept | undefined): boolean =>
  a.ruleset?.sha256 !== b?.ruleset?.sha256 || JSON.stringify([revokedOf(a), a.problem]) !== JSON.stringify(b && [revokedOf(b), b.problem]);

/** The administrator's channels are subscribed to, those that are no longer prescribed are left. True when that changed the rules in force. */
export async function followForced(): Promise<boolean> {
  const { policy } = await policyInForce();
  let changed = false;
  for (const kept of await listSubscriptions())
    if (kept.forced && !policy.rulesets.some(({ url }) => url === kept.url)) {
      await forget(kept.url);
      changed = true;
    }
  for (const [index, { url, root }] of policy.rulesets.entries()) {
    const order = 1000 + index;
    const known = await findSubscription(url);
    // What a reader subscribed to by hand at this address may be somebody else's: only the prescribed root counts.
    if (known?.pin === root) {
      if (!known.forced || !known.enabled || known.order !== order) {
        await changeSubscription(url, (before) => before && { ...before, forced: true, enabled: true, order });
        changed = true;
      }
      continue;
    }
    const opened = await openChannel(url, filesAt(url), root);
    if (!opened.ok) {
      tellProblem(url, opened.problem); // tried again with the next alarm
      changed = true;
      continue;
    }
    try {
      await changeSubscription(url, () => ({ ...opened.subscription, order, enabled: true, forced: true, problem: null }));
      await updateSubscription(url, readForUpdate, Date.now());
    } catch (error) {
      tellProblem(url, notStored(error));
    }
    changed = true;
  }
  await scheduleUpdates();
  return changed;
}

/** No alarm without a subscription: then the extension never asks anybody for anything. */
export async function scheduleUpdates(): Promise<void> {
  const asked = (await listSubscriptions()).filter(({ url }) => !isFromFile(url));
  if (asked.length === 0 && (await policyInForce()).policy.rulesets.length === 0) await browser.alarms.clear(ALARM);
  else if (!(await browser.alarms.get(ALARM))) {
    // Firefox forgets alarms when it closes: whoever opens it for minutes only is not to wait an hour each time.
    const overdue = asked.some(({ updated }) => updated !== null && updated < Date.now() - EVERY * 60_000);
    browser.alarms.create(ALARM, { delayInMinutes: 1 + Math.random() * (overdue ? 2 : SPREAD), periodInMinutes: EVERY });
  }
}

export const isUpdateAlarm = (name: string): boolean => name === ALARM;

function viewOf(kept: Kept): ChannelView {
  const root = rootOf(kept);
  const channel = channelOf(kept);
  return {
    url: kept.url,
    channel: root.channel,
    publisher: root.publisher,
    contact: root.contact,
    threshold: root.rulesets.threshold,
    keys: root.keys.map(({ id }) => ({ id, words: fingerprintWords(id), picture: fingerprintPicture(id) })),
    ruleset: kept.ruleset && { id: kept.ruleset.id, version: kept.ruleset.version },
    expires: channel?.expires ?? null,
    updated: kept.updated,
    revoked: revokedOf(kept),
    order: kept.order,
    enabled: kept.enabled,
    forced: kept.forced,
    fromFile: isFromFile(kept.url),
    problem: kept.problem,
  };
}
