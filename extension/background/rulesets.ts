// The bundled ruleset, the administrator's and the subscribed ones → layers, lowest first, and what is wrong with those that are not in force.
// Subscribed texts were verified when they were stored; a disk can spoil them since, so they are compared with their signed hash again.
import { readBuilt } from '../../src/ruleset/build.ts';
import { layer } from '../../src/ruleset/layer.ts';
import type { Problem } from '../../src/ruleset/problem.ts';
import type { Ruleset } from '../../src/ruleset/schema.ts';
import { channelOf, revokedOf, rootOf } from '../../src/ruleset/update.ts';
import { browser } from '../browser.ts';
import type { RulesetsState } from '../messages.ts';
import { soundText } from './copies.ts';
import { policyInForce } from './policy.ts';
import { type Kept, listSubscriptions, untoldProblems } from './subscriptions.ts';

export type Layers = {
  readonly rulesets: readonly Ruleset[];
  /** Ruleset id → who signed it. */
  readonly signers: Readonly<Record<string, string>>;
  readonly problems: RulesetsState['problems'];
  readonly conflicts: RulesetsState['conflicts'];
};

/** What labels something or tells it: countries, nouns and sources only serve these. */
const ENTRIES = ['outlets', 'officials', 'institutions', 'networks', 'terms', 'narratives', 'notices'] as const;

export const countEntries = ({ files }: Ruleset): number =>
  files.reduce((sum, file) => sum + ENTRIES.reduce((own, list) => own + (file[list]?.length ?? 0), 0), 0);

/** The bundled ruleset's id. */
const CORE = 'core';

export async function readLayers(): Promise<Layers> {
  const { policy, problems: policyProblems } = await policyInForce();
  const problems: RulesetsState['problems'][number][] = policyProblems.map((problem) => ({ ruleset: 'policy', problem }));
  const bundled = await readBundled().catch((error: unknown) => {
    problems.push({ ruleset: CORE, problem: unreadable(error) }); // A damaged file takes nothing but itself out of force.
    return null;
  });
  const subscriptions = await listSubscriptions().catch((error: unknown) => {
    problems.push({ ruleset: 'subscriptions', problem: unreadable(error) });
    return [] as readonly Kept[];
  });
  for (const [url, problem] of untoldProblems())
    if (!subscriptions.some((kept) => kept.url === url)) problems.push({ ruleset: url, problem });
  const signers: Record<string, string> = {};
  const above: { ruleset: Ruleset; revoked: readonly string[]; forced: boolean }[] = [];
  for (const kept of subscriptions) {
    const root = readRoot(kept);
    if (!root.ok) {
      problems.push({ ruleset: kept.url, problem: root.problem }); // A damaged store takes nobody else's rules away.
      continue;
    }
    const { channel, publisher } = root;
    if (kept.problem) problems.push({ ruleset: channel, problem: kept.problem });
    if (!kept.enabled || kept.ruleset === null || !(kept.forced || policy.allowSubscriptions)) continue;
    const sound = await soundText(kept.url, kept.ruleset);
    if (sound?.restored) problems.push({ ruleset: channel, problem: { code: 'restored' } });
    const read = sound ? readBuilt(sound.text) : ({ ok: false, detail: 'SHA-256' } as const);
    if (!read.ok) {
      problems.push({ ruleset: channel, problem: unreadable(read.detail) });
      continue;
    }
    const { ruleset } = read;
    // Two channels may name their rulesets alike; labels must say which one they come from.
    const taken = (id: string) => id === CORE || above.some((one) => one.ruleset.id === id);
    const id = [ruleset.id, `${channel}:${ruleset.id}`].find((one) => !taken(one)) ?? `${kept.url}:${ruleset.id}`;
    signers[id] = publisher;
    above.push({ ruleset: { ...ruleset, id }, revoked: revokedOf(kept), forced: kept.forced });
    const expires = channelOf(kept)?.expires;
    if (expires && Date.parse(expires) < Date.now()) problems.push({ ruleset: id, problem: { code: 'lapsed', date: expires } });
  }
  // Replaced only once the rules that replace it are there.
  const replaced = policy.bundledRuleset === 'replace' && above.some((one) => one.forced);
  const { rulesets, conflicts } = layer([...(replaced || !bundled ? [] : [{ ruleset: bundled }]), ...above]);
  return { rulesets, signers, problems, conflicts };
}

function readRoot(
  kept: Kept,
): { readonly ok: true; readonly channel: string; readonly publisher: string } | { readonly ok: false; readonly problem: Problem } {
  try {
    const { channel, publisher } = rootOf(kept);
    return { ok: true, channel, publisher };
  } catch (error) {
    return { ok: false, problem: unreadable(error) };
  }
}

const readBundled = async (): Promise<Ruleset> => (await (await fetch(browser.runtime.getURL('rulesets/core.json'))).json()) as Ruleset;

export const unreadable = (error: unknown) =>
  ({ code: 'unreadable', reason: error instanceof Error ? error.message : String(error) }) as const;
