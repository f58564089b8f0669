// What the engine knows: the compiled rulesets and the languages. Plain data, an argument of every stage that needs it, never a global.
import type { Language } from '../language/language.ts';
import type { Country, Entity, EntityId, NameStrength, RulesetStamp } from '../model.ts';
import type { Model } from './attributions/learnt-model.ts';
import type { Trie } from './trie.ts';

/** One office of a person, dated. `to` null: held at the ruleset's `asOf`. */
export type Office = { readonly role: string; readonly country: Country; readonly from: string | null; readonly to: string | null };

/** A listed entity as the engine uses it; `offices` is empty for anything but persons. */
export type ListedEntity = Entity & { readonly gender: 'f' | 'm' | null; readonly offices: readonly Office[] };

/** What a name in the trie stands for. */
export type NameRule = { readonly entity: EntityId; readonly strength: NameStrength; readonly rule: string };

export type Lexicon = {
  readonly rulesets: readonly RulesetStamp[];
  readonly entities: Readonly<Record<EntityId, ListedEntity>>;
  readonly names: Trie<NameRule>;
  /** Registrable host, or a subdomain of one → outlet. */
  readonly hosts: Readonly<Record<string, EntityId>>;
  readonly languages: Readonly<Record<string, Language>>;
  /** Learnt weights by language code; a language without any is decided by rules. */
  readonly models: Readonly<Record<string, Model>>;
};
