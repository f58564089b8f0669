// Managed storage → the administrator's policy. Its locked settings are copied to where every context reads settings.
import { noPolicy, type Policy, readPolicy } from '../../src/ruleset/policy.ts';
import { browser } from '../browser.ts';
import { lockSettings } from '../settings.ts';

/** Never fails: a browser without managed storage has no policy. */
export async function policyInForce(): Promise<{ readonly policy: Policy; readonly problems: readonly string[] }> {
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
