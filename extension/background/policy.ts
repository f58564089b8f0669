// Managed storage → the administrator's policy. Its locked settings are copied to where every context reads settings.
import { noPolicy, type Policy, readPolicy } from '../../src/ruleset/policy.ts';
import type { PolicyProblem } from '../../src/ruleset/problem.ts';
import { browser } from '../browser.ts';
import { lockSettings } from '../settings.ts';

/** Never fails: a browser without managed storage has no policy. */
export async function policyInForce(): Promise<{ readonly policy: Policy; readonly problems: readonly PolicyProblem[] }> {
  try {
    return readPolicy(await browser.storage.managed.get());
  } catch {
    return { policy: noPolicy, problems: [] };
  }
}

export async function followPolicy(): Promise<Policy> {
  const { policy } = await policyInForce();
  await lockSettings(policy.settings);
  return policy;
}
