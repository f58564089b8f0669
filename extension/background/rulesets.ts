// The bundled ruleset, the administrator's and the subscribed ones → layers, lowest first, and what is wrong with those that are not in force.
// Subscribed texts were verified and checked against the schema when they were stored: here they are only parsed.
import { layer } from '../../src/ruleset/layer.ts';
import type { Ruleset } from '../../src/ruleset/schema.ts';
import { channelOf, rootOf } from '../../src/ruleset/update.ts';
import { browser } from '../browser.ts';
import type { RulesetsState } from '../messages.ts';
import { policyInForce } from './policy.ts';
import { type Kept, listSubscriptions } from './subscriptions.ts';

export type Layers = {
  readonly rulesets: readonly Ruleset[];
  /** Ruleset id → who signed it. */
  readonly signers: Readonly<Record<string, string>>;
  readonly problems: RulesetsState['problems'];
  readonly conflicts: RulesetsState['conflicts'];
};

export async function readLayers(): Promise<Layers> {
  const bundled = (await (await fetch(browser.runtime.getURL('rulesets/core.json'))).json()) as Ruleset;
  const { policy, problems: policyProblems } = await policyInForce();
  const problems: { ruleset: string; problem: string }[] = policyProblems.map((problem) => ({ ruleset: 'policy', problem }));
  const subscriptions = await listSubscriptions().catch((error: unknown) => {
    problems.push({ ruleset: 'subscriptions', problem: error instanceof Error ? error.message : String(error) });
    return [] as readonly Kept[];
  });
  const signers: Record<string, string> = {};
  const above: { ruleset: Ruleset; revoked: readonly string[]; forced: boolean }[] = [];
  for (const kept of subscriptions) {
    if (kept.problem) problems.push({ ruleset: rootOf(kept).channel, problem: kept.problem.detail });
    if (!kept.enabled || kept.ruleset === null) continue;
    const ruleset = JSON.parse(kept.ruleset) as Ruleset;
    // Two channels may name their rulesets alike; labels must say which one they come from.
    const id =
      above.some((one) => one.ruleset.id === ruleset.id) || ruleset.id === bundled.id
        ? `${rootOf(kept).channel}:${ruleset.id}`
        : ruleset.id;
    signers[id] = rootOf(kept).publisher;
    above.push({ ruleset: { ...ruleset, id, name: ruleset.name }, revoked: kept.revoked, forced: kept.forced });
    const expires = channelOf(kept)?.expires;
    if (expires && Date.parse(expires) < Date.now())
      problems.push({
        ruleset: id,
        problem: `no news from its publisher since ${expires.slice(0, 10)}; its last good rules stay in force`,
      });
  }
  // Replaced only once the rules that replace it are there.
  const replaced = policy.bundledRuleset === 'replace' && above.some((one) => one.forced);
  const { rulesets, conflicts } = layer([...(replaced ? [] : [{ ruleset: bundled }]), ...above]);
  return { rulesets, signers, problems, conflicts };
}
