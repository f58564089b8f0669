// The ruleset format, in zod: what a file of a ruleset may hold. Nothing is labelled without evidence.
import * as z from 'zod/mini';

const evidence = z.object({ title: z.string(), url: z.string(), date: z.iso.date(), supports: z.string() });
const names = z.record(z.string(), z.array(z.string()));
const shared = { id: z.string(), name: z.string(), names, country: z.string(), evidence: z.array(evidence).check(z.minLength(1)) };

export const outlet = z.object({
  ...shared,
  control: z.enum([
    'state-controlled',
    'captured-public',
    'captured-private',
    'independent-state-funded',
    'independent-state-managed',
    'independent-public',
  ]),
  domains: z.array(z.string()),
});
export const official = z.object({
  ...shared,
  gender: z.nullable(z.enum(['f', 'm'])),
  short: z.record(z.string(), z.array(z.string())),
  offices: z.array(z.object({ role: z.string(), country: z.string(), from: z.nullable(z.string()), to: z.nullable(z.string()) })),
});
export const institution = z.object({ ...shared, metonyms: names });

export const rulesetFile = z.object({
  $schema: z.optional(z.string()),
  outlets: z.optional(z.array(outlet)),
  officials: z.optional(z.array(official)),
  institutions: z.optional(z.array(institution)),
});
export type RulesetFile = z.infer<typeof rulesetFile>;

/** A whole ruleset: its header and its files, merged. */
export type Ruleset = {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly asOf: string;
  readonly files: readonly RulesetFile[];
};
