// What an administrator prescribes (managed storage) → a policy that the extension follows, and what was wrong with it.
//   readPolicy({rulesets: [{url: 'https://rules.example/desk/', root: '3f…'}], allowSubscriptions: false})
// A mistake in one entry never disables the others: it is left out and told.
import * as z from 'zod/mini';
import { readLink } from './address.ts';
import type { PolicyProblem } from './problem.ts';

export type Policy = {
  readonly rulesets: readonly { readonly url: string; readonly root: string }[];
  readonly bundledRuleset: 'merge' | 'replace';
  readonly allowSubscriptions: boolean;
  /** Settings that the user cannot change, by name. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly firstRunPage: boolean;
};

export const noPolicy: Policy = { rulesets: [], bundledRuleset: 'merge', allowSubscriptions: true, settings: {}, firstRunPage: true };

const ruleset = z.object({
  url: z.string().check(z.refine((url) => readLink(url)?.url === url)),
  root: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

/** Never throws; `problems` name the entry and the mend. */
export function readPolicy(managed: unknown): { readonly policy: Policy; readonly problems: readonly PolicyProblem[] } {
  const problems: PolicyProblem[] = [];
  const given: Record<string, unknown> = typeof managed === 'object' && managed !== null ? { ...managed } : {};
  const take = <Value>(name: string, fits: (value: unknown) => value is Value, fallback: Value, wanted: string): Value => {
    const value = given[name];
    if (value === undefined) return fallback;
    if (fits(value)) return value;
    problems.push({ code: 'policy-value', name, wanted });
    return fallback;
  };
  const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
  const listed = take('rulesets', Array.isArray as (value: unknown) => value is unknown[], [], '[{url, root}]');
  const rulesets = listed.flatMap((one, index) => {
    const parsed = ruleset.safeParse(one);
    if (parsed.success) return [parsed.data];
    problems.push({ code: 'policy-ruleset', entry: index + 1 });
    return [];
  });
  return {
    policy: {
      rulesets,
      bundledRuleset: take(
        'bundledRuleset',
        (value): value is 'merge' | 'replace' => value === 'merge' || value === 'replace',
        'merge',
        'merge | replace',
      ),
      allowSubscriptions: take('allowSubscriptions', isBoolean, true, 'true | false'),
      settings: readSettings(given.settings, problems),
      firstRunPage: take('firstRunPage', isBoolean, true, 'true | false'),
    },
    problems,
  };
}

/** Chrome's policy schema knows no free-form object: settings come as JSON in a string, or as an object from Firefox. */
function readSettings(given: unknown, problems: PolicyProblem[]): Readonly<Record<string, unknown>> {
  if (given === undefined) return {};
  try {
    const value: unknown = typeof given === 'string' ? JSON.parse(given) : given;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // told below
  }
  problems.push({ code: 'policy-value', name: 'settings', wanted: '{"mode": "always"}' });
  return {};
}
