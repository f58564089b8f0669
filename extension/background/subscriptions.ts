// Subscribed channels: kept in IndexedDB, one value each, so that one write replaces all of it. What was good before stays in force.
import { update as change, createStore, del, entries, get, type UseStore } from 'idb-keyval';
import type { ReadRuleset, Subscription, Updated } from '../../src/ruleset/update.ts';
import { update } from '../../src/ruleset/update.ts';
import { filesAt } from './channel-files.ts';

/** A subscription with what the reader decided about it. `order`: higher stands over lower; the bundled ruleset is 0. */
export type Kept = Subscription & {
  readonly order: number;
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly problem: { readonly code: string; readonly detail: string } | null;
};

let opened: UseStore | null = null;
/** Opened at first use: most people subscribe to nothing. */
const store = (): UseStore => (opened ??= createStore('according-to', 'subscriptions'));

export const listSubscriptions = async (): Promise<readonly Kept[]> =>
  (await entries<string, Kept | undefined>(store()))
    // A channel that was left while it was being updated leaves an empty place behind.
    .flatMap(([, kept]) => kept ?? [])
    .sort((a, b) => a.order - b.order || (a.url < b.url ? -1 : 1));

export const findSubscription = (url: string): Promise<Kept | undefined> => get<Kept>(url, store());

export const removeSubscription = (url: string): Promise<void> => del(url, store());

/** Changes one subscription in one transaction; `to` undefined leaves it as it is. */
export const changeSubscription = (url: string, to: (before: Kept | undefined) => Kept | undefined): Promise<void> =>
  change<Kept | undefined>(url, (before) => to(before) ?? before, store()) as Promise<void>;

/** Two updates of one channel at once are one. */
const underWay = new Map<string, Promise<Updated | null>>();

/** Fetches, verifies and stores what is new; null when nobody is subscribed. A worker that dies in between has changed nothing. */
export function updateSubscription(url: string, readRuleset: ReadRuleset, now: number): Promise<Updated | null> {
  const running = underWay.get(url);
  if (running) return running;
  const run = (async () => {
    const before = await findSubscription(url);
    if (!before) return null;
    const result = await update(before, filesAt(url), now, readRuleset);
    const problem = result.ok ? null : { code: result.problem, detail: result.detail };
    try {
      // Only if nobody changed what was verified against in the meantime; else the next alarm tries again.
      await changeSubscription(url, (current) =>
        current && current.root === before.root && current.channel === before.channel
          ? { ...current, ...result.subscription, problem }
          : undefined,
      );
      return result;
    } catch (error) {
      // The disk is full: the transaction has been taken back as a whole.
      return {
        ok: false,
        problem: 'not-stored',
        detail: `could not be stored: ${error instanceof Error ? error.message : error}`,
        subscription: before,
      } as const;
    }
  })().finally(() => underWay.delete(url));
  underWay.set(url, run);
  return run;
}
