// Two rulesets → what changed, entry by entry, in words: for the author before publishing and the reader before subscribing.
//   {kind: 'outlets', entry: 'outlet/ru/tass', how: 'changed', fields: ['control']}
import type { Ruleset } from './schema.ts';

export type Difference = {
  readonly kind: string;
  readonly entry: string;
  readonly how: 'added' | 'removed' | 'changed';
  readonly fields: readonly string[];
};

export function diffRulesets(before: Ruleset, after: Ruleset): Difference[] {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const differences: Difference[] = [];
  for (const key of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [was, is] = [old.get(key), now.get(key)];
    const [kind = '', entry = ''] = key.split(' ');
    if (!was || !is) differences.push({ kind, entry, how: is ? 'added' : 'removed', fields: [] });
    else {
      const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
      const fields = names.filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]));
      if (fields.length) differences.push({ kind, entry, how: 'changed', fields });
    }
  }
  return differences;
}

/** "kind id" → entry. Entries without an id (nouns, paradigms) go by their content: a change of one is a removal and an addition. */
function entriesOf(ruleset: Ruleset): Map<string, Record<string, unknown>> {
  const entries = new Map<string, Record<string, unknown>>();
  for (const file of ruleset.files)
    for (const [kind, list] of Object.entries(file)) {
      if (!Array.isArray(list)) continue;
      for (const entry of list as Record<string, unknown>[]) {
        const name = entry.id ?? entry.key ?? (kind === 'countries' ? entry.country : kind === 'exceptions' ? entry.entry : null);
        entries.set(`${kind} ${typeof name === 'string' ? name : JSON.stringify(entry)}`, entry);
      }
    }
  return entries;
}
