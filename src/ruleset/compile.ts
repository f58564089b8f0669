// Rulesets × languages → the lexicon that the engine reads.

import type { Model } from '../engine/attributions/learnt-model.ts';
import type { Lexicon, ListedEntity, NameRule } from '../engine/lexicon.ts';
import { tokenize } from '../engine/tokens.ts';
import { addPhrase, emptyTrie } from '../engine/trie.ts';
import type { Language } from '../language/language.ts';
import type { EntityId, NameStrength } from '../model.ts';
import type { Ruleset } from './schema.ts';

export function compile(
  rulesets: readonly Ruleset[],
  languages: Readonly<Record<string, Language>>,
  models: Readonly<Record<string, Model>> = {},
): Lexicon {
  const entities: Record<EntityId, ListedEntity> = {};
  const names = emptyTrie<NameRule>();
  const hosts: Record<string, EntityId> = {};
  const add = (forms: Readonly<Record<string, readonly string[]>>, entity: EntityId, strength: NameStrength) => {
    for (const form of new Set(Object.values(forms).flat()))
      addPhrase(
        names,
        tokenize(form).map((token) => token.folded),
        { entity, strength, rule: entity },
      );
  };
  const blank = {
    role: null,
    control: null,
    tier: null,
    meaning: null,
    neutral: null,
    corrections: [],
    gender: null,
    offices: [],
  } as const;
  for (const ruleset of rulesets) {
    for (const file of ruleset.files) {
      for (const { id, name, country, evidence, control, names, domains } of file.outlets ?? []) {
        entities[id] = { ...blank, id, kind: 'outlet', name, country, control, evidence, ruleset: ruleset.id };
        add({ ...names, '': [name] }, id, 'full');
        for (const domain of domains) hosts[domain] = id;
      }
      for (const { id, name, country, evidence, names, short, gender, offices } of file.officials ?? []) {
        entities[id] = { ...blank, id, kind: 'person', name, country, gender, offices, evidence, ruleset: ruleset.id };
        add({ ...names, '': [name] }, id, 'full');
        add(short, id, 'short');
      }
      for (const { id, name, country, evidence, names, metonyms } of file.institutions ?? []) {
        entities[id] = { ...blank, id, kind: 'institution', name, country, evidence, ruleset: ruleset.id };
        add({ ...names, '': [name] }, id, 'full');
        add(metonyms, id, 'metonym');
      }
    }
  }
  return {
    rulesets: rulesets.map(({ id, name, version, asOf }) => ({ id, name, version, asOf, signer: null })),
    entities,
    names,
    hosts,
    languages,
    models,
  };
}
