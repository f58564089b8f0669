// Channels, as the options page and the administrator's policy manage them: look first, then subscribe; reorder, switch, update, leave.
import { readBuilt } from '../../src/ruleset/build.ts';
import { fingerprintPicture, fingerprintWords } from '../../src/ruleset/fingerprint.ts';
import { layer } from '../../src/ruleset/layer.ts';
import type { Ruleset } from '../../src/ruleset/schema.ts';
import { channelOf, openChannel, type ReadRuleset, rootOf, type Subscription, update } from '../../src/ruleset/update.ts';
import { browser } from '../browser.ts';
import type { ChannelPreview, ChannelView } from '../messages.ts';
import { filesAt } from './channel-files.ts';
import { policyInForce } from './policy.ts';
import {
  changeSubscription,
  findSubscription,
  type Kept,
  listSubscriptions,
  removeSubscription,
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

type Refused = { readonly ok: false; readonly problem: string };

/** `https://rules.example/desk/#root=<sha256>` → the folder's address and the pin. */
export function readLink(link: string): { readonly url: string; readonly pin: string | null } | null {
  let url: URL;
  try {
    url = new URL(link.trim());
  } catch {
    return null;
  }
  const local = ['localhost', '127.0.0.1'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(local && url.protocol === 'http:')) return null;
  const pin = /^#root=([0-9a-f]{64})$/.exec(url.hash)?.[1] ?? null;
  url.hash = '';
  url.search = '';
  url.pathname = url.pathname.replace(/[^/]*$/, '');
  return { url: url.href, pin };
}

/** Everything that a reader should know before subscribing. Stores nothing. */
export async function previewChannel(link: string): Promise<{ ok: true; preview: ChannelPreview; subscription: Subscription } | Refused> {
  const address = readLink(link);
  if (!address) return { ok: false, problem: 'An address that begins with https:// is wanted, such as https://rules.example/desk/' };
  if (!(await policyInForce()).policy.allowSubscriptions)
    return { ok: false, problem: 'Your administrator allows no further subscriptions.' };
  const get = filesAt(address.url);
  const opened = await openChannel(address.url, get, address.pin);
  if (!opened.ok) return { ok: false, problem: opened.detail };
  const result = await update(opened.subscription, get, Date.now(), readForUpdate);
  if (!result.ok) return { ok: false, problem: result.detail };
  const built = readBuilt(result.subscription.ruleset ?? '');
  if (!built.ok) return { ok: false, problem: built.detail };
  const bundled = (await (await fetch(browser.runtime.getURL('rulesets/core.json'))).json()) as Ruleset;
  const { conflicts } = layer([{ ruleset: bundled }, { ruleset: built.ruleset }]);
  const lists = built.ruleset.files.flatMap((file) => Object.values(file).filter(Array.isArray));
  return {
    ok: true,
    subscription: result.subscription,
    preview: {
      ...viewOf({ ...result.subscription, order: 1, enabled: true, forced: false, problem: null }),
      pinned: address.pin !== null,
      entries: lists.reduce((sum, list) => sum + list.length, 0),
      replaces: conflicts.filter((one) => one.how === 'replaced').length,
      excepts: conflicts.filter((one) => one.how === 'excepted').length,
    },
  };
}

export async function subscribe(link: string): Promise<{ ok: true } | Refused> {
  const looked = await previewChannel(link);
  if (!looked.ok) return looked;
  const order = Math.max(0, ...(await listSubscriptions()).filter((one) => !one.forced).map((one) => one.order)) + 1;
  await changeSubscription(looked.subscription.url, (before) => ({
    order,
    enabled: true,
    forced: false,
    ...before,
    ...looked.subscription,
    problem: null,
  }));
  await scheduleUpdates();
  return { ok: true };
}

export async function channels(): Promise<readonly ChannelView[]> {
  return (await listSubscriptions()).map(viewOf);
}

export async function changeChannel(url: string, change: { readonly enabled?: boolean; readonly order?: number }): Promise<void> {
  await changeSubscription(url, (before) => (before && !before.forced ? { ...before, ...change } : undefined));
}

export async function leaveChannel(url: string): Promise<void> {
  if (!(await findSubscription(url))?.forced) await removeSubscription(url);
  await scheduleUpdates();
}

/** All channels, or one. True when rules in force changed, or what is wrong with them. */
export async function updateChannels(url?: string): Promise<boolean> {
  let changed = false;
  for (const kept of await listSubscriptions()) {
    if (url !== undefined && kept.url !== url) continue;
    const result = await updateSubscription(kept.url, readForUpdate, Date.now());
    changed ||= result !== null && differs(kept, await findSubscription(kept.url));
  }
  return changed;
}

const differs = (a: Kept, b: Kept | undefined): boolean =>
  a.ruleset !== b?.ruleset || JSON.stringify([a.revoked, a.problem]) !== JSON.stringify([b?.revoked, b?.problem]);

/** The administrator's channels are subscribed to, those that are no longer prescribed are left. True when that changed the rules in force. */
export async function followForced(): Promise<boolean> {
  const { policy } = await policyInForce();
  let changed = false;
  for (const kept of await listSubscriptions())
    if (kept.forced && !policy.rulesets.some(({ url }) => url === kept.url)) {
      await removeSubscription(kept.url);
      changed = true;
    }
  for (const [index, { url, root }] of policy.rulesets.entries()) {
    if (await findSubscription(url)) {
      await changeSubscription(url, (before) => before && { ...before, forced: true, enabled: true, order: 1000 + index });
      continue;
    }
    const opened = await openChannel(url, filesAt(url), root);
    if (!opened.ok) continue; // tried again with the next alarm
    await changeSubscription(url, () => ({ ...opened.subscription, order: 1000 + index, enabled: true, forced: true, problem: null }));
    await updateSubscription(url, readForUpdate, Date.now());
    changed = true;
  }
  await scheduleUpdates();
  return changed;
}

/** No alarm without a subscription: then the extension never asks anybody for anything. */
export async function scheduleUpdates(): Promise<void> {
  const wanted = (await listSubscriptions()).length > 0 || (await policyInForce()).policy.rulesets.length > 0;
  if (!wanted) await browser.alarms.clear(ALARM);
  else if (!(await browser.alarms.get(ALARM)))
    browser.alarms.create(ALARM, { delayInMinutes: 1 + Math.random() * SPREAD, periodInMinutes: EVERY });
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
    ruleset: channel && kept.ruleset !== null ? { id: channel.ruleset.id, version: channel.ruleset.version } : null,
    expires: channel?.expires ?? null,
    updated: kept.updated,
    revoked: kept.revoked,
    order: kept.order,
    enabled: kept.enabled,
    forced: kept.forced,
    problem: kept.problem?.detail ?? null,
  };
}
