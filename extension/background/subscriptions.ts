// Subscribed channels: kept in IndexedDB, one value each, so that one write replaces all of it. What was good before stays in force.
import { update as change, createStore, del, entries, type UseStore } from 'idb-keyval';
import type { Problem } from '../../src/ruleset/problem.ts';
import { type Get, type OnProgress, type ReadRuleset, type Subscription, type Updated, update } from '../../src/ruleset/update.ts';
import { filesAt } from './channel-files.ts';

/** A subscription with what the reader decided about it. `order`: higher stands over lower; the bundled ruleset is 0. */
export type Kept = Subscription & {
  readonly order: number;
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly problem: Problem | null;
};

let opened: UseStore | null = null;
/** Opened at first use: most people subscribe to nothing. */
const store = (): UseStore => (opened ??= createStore('according-to', 'subscriptions'));

/** A database that will not open, as on a full disk, takes no rules away while the background lives: then this is what is in force. */
let lastRead: readonly Kept[] | null = null;

export async function listSubscriptions(): Promise<readonly Kept[]> {
  try {
    // A channel that was left while it was being updated leaves an empty place behind.
    lastRead = (await entries<string, Kept | undefined>(store())).flatMap(([, kept]) => kept ?? []);
  } catch (error) {
    if (lastRead === null) throw error;
  }
  return lastRead
    .map((kept) => ({ ...kept, problem: untold.get(kept.url) ?? kept.problem }))
    .sort((a, b) => a.order - b.order || (a.url < b.url ? -1 : 1));
}

/** What could not be kept with the subscription, because it could not be opened or the disk is full: told while the background lives. */
const untold = new Map<string, Problem>();
export const tellProblem = (url: string, problem: Problem | null): void => void (problem ? untold.set(url, problem) : untold.delete(url));
export const untoldProblems = (): ReadonlyMap<string, Problem> => untold;

export const findSubscription = async (url: string): Promise<Kept | undefined> =>
  (await listSubscriptions()).find((kept) => kept.url === url);

export const removeSubscription = (url: string): Promise<void> => {
  tellProblem(url, null);
  return del(url, store());
};

/** Changes one subscription in one transaction; `to` undefined leaves it as it is. */
export const changeSubscription = (url: string, to: (before: Kept | undefined) => Kept | undefined): Promise<void> =>
  change<Kept | undefined>(url, (before) => to(before) ?? before, store()) as Promise<void>;

/** Two updates of one channel at once are one. */
const underWay = new Map<string, Promise<Updated | null>>();

/** Fetches, verifies and stores what is new; null when nobody is subscribed. A worker that dies in between has changed nothing. */
export function updateSubscription(
  url: string,
  readRuleset: ReadRuleset,
  now: number,
  { get = filesAt(url), onProgress = () => {} }: { readonly get?: Get; readonly onProgress?: OnProgress } = {},
): Promise<Updated | null> {
  const running = underWay.get(url);
  if (running) return running;
  const run = (async (): Promise<Updated | null> => {
    const before = await findSubscription(url);
    if (!before) return null;
    const result = await update(before, get, now, readRuleset, onProgress);
    const problem = result.ok ? null : result.problem;
    try {
      // Only if nobody changed what was verified against in the meantime; else the next alarm tries again.
      await changeSubscription(url, (current) =>
        current && current.root === before.root && current.channel === before.channel
          ? { ...current, ...decided(result.subscription), problem }
          : undefined,
      );
      tellProblem(url, null);
      return result;
    } catch (error) {
      // The disk is full: the transaction has been taken back as a whole.
      tellProblem(url, notStored(error));
      return { ok: false, problem: notStored(error), subscription: before };
    }
  })().finally(() => underWay.delete(url));
  underWay.set(url, run);
  return run;
}

export const notStored = (error: unknown) =>
  ({ code: 'not-stored', reason: error instanceof Error ? error.message || error.name : 'IndexedDB' }) as const;

/** What an update decides: the rest is the reader's, who may have changed it meanwhile. */
const decided = ({ root, channel, ruleset, updated }: Subscription) => ({ root, channel, ruleset, updated });
