// What the engine knows: the compiled rulesets and the languages. Plain data, an argument of every stage that needs it, never a global.
//
//   names      trie of listed names → NameRule. `findMentions` reads it (guards, strengths, namesakes); other stages read its mentions.
//   nouns      trie of common nouns that take a nationality: "foreign minister" (office), "defence ministry" (institution),
//              "state television" (media), in every bundled language. Use `findNouns`: it joins them with what stands beside them:
//                "the US President"            → {office: 'president', country: 'US'}
//                "foreign minister of Iran"    → {office: 'foreign-minister', country: 'IR'}
//                "Kremlin spokesman", "Sprecherin des russischen Außenministeriums"
//                                              → {office: 'spokesperson', country: 'RU', of: 'institution/ru/kremlin'}
//                "the president"               → {office: 'president', country: null}: the context decides
//   countries  trie of names, adjectives and capitals → CountryWord: `russische` → RU. 's and l' are cut off by the trie.
//   starts     first words of these three: a text is looked through once, by `findStarts`.
//   holdersAt  who held an office at the article's date: holdersAt(lexicon, {office: 'president', country: 'US'}, '2025-02-24')
//              → ['official/us/trump']. With `of`, only that institution's spokespeople.
//   roleAt     what somebody was at a date: roleAt(entity, '2026-01-01') → {role: 'former President of Syria', tense: 'former', …}
//   entities   id → ListedEntity: name, gender, country, dated offices, control, tier, evidence.
//   hosts      host → outlet or network; `hostEntity` in links.ts climbs to the parent domains.
//   handles    "x:tass_agency" → outlet, in lower case.
//   media      "RU/television" → the entity for "Russian state television" where a monitor says that the state controls media of that kind.
//   terms      trie of loaded terms → TermRule: match the words inside a claim.
//   narratives sets of phrases: a claim that holds one of each set tells it; each set is a trie, see `setFinder`.
//   notices, publisherNotices   read by notices.ts.
import type { Language } from '../language/language.ts';
import type { Control, Country, Entity, EntityId, Evidence, NameStrength, RulesetStamp } from '../model.ts';
import type { Model } from './attributions/learnt-model.ts';
import type { Trie } from './trie.ts';

export { isWritten } from './lexicon/letters.ts';
export { nameIn } from './lexicon/local-names.ts';
export { longerNames } from './lexicon/longer-names.ts';
export { findNouns, isNominative, type NounPhrase } from './lexicon/nouns.ts';
export { holdersAt, roleAt } from './lexicon/offices.ts';
export { setFinder } from './lexicon/sets.ts';
export { findStarts, type Starts } from './lexicon/starts.ts';

/** See `officeKinds` and `institutionKinds` of the ruleset's schema. */
export type OfficeKind = string;
export type InstitutionKind = string;
export type MediaKind = 'television' | 'radio' | 'agency' | 'newspaper' | 'media';

/**
 * One office of a person, dated as exactly as known (`2012`, `2012-05-07`). `to` null: held at the ruleset's `asOf`, unless `seen` says that
 * it was last recorded then and nobody vouches for it since. `of`: the institution that a spokesperson speaks for.
 */
export type Office = {
  readonly role: string;
  readonly kind: OfficeKind;
  readonly country: Country;
  readonly of: EntityId | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly seen: string | null;
};

/** A listed entity as the engine uses it; `offices` is empty for anything but persons. */
export type ListedEntity = Entity & {
  readonly gender: 'f' | 'm' | null;
  readonly offices: readonly Office[];
  /** What kind of institution, outlet …: `foreign-ministry`, `television`. */
  readonly form: string | null;
  /** Language → name, where the ruleset writes one; absent for bodies and media that are known by their kind alone. See `nameIn`. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** Since when and until when an outlet has been under its `control`, where that is known. */
  readonly during?: { readonly from: string | null; readonly to: string | null } | undefined;
};

/** Neighbours that a name needs; see the schema. Phrases are tries, so that they match as names do. */
export type Guard = { readonly near: Trie<true> | null; readonly country: Country | null; readonly within: number | null };

/** What a name in the trie stands for. */
export type NameRule = {
  /** Null: a decoy, which holds a listed name and means something else ("CCTV camera"). */
  readonly entity: EntityId | null;
  readonly strength: NameStrength;
  readonly rule: string;
  /** A short name that is unmistakable by itself. */
  readonly alone: boolean;
  /** How the name must be written: `capitals` "RT", `title` "Business Times", `initial` "Lavrov", null for anything. */
  readonly letters: 'capitals' | 'title' | 'initial' | null;
  readonly guards: readonly Guard[];
};

export type Noun = {
  readonly office: OfficeKind | null;
  readonly institution: InstitutionKind | null;
  readonly media: MediaKind | null;
  readonly gender: 'f' | 'm' | null;
};
export type CountryWord = {
  readonly country: Country;
  readonly kind: 'name' | 'adjective' | 'capital';
  readonly letters: NameRule['letters'];
};
export type TermRule = { readonly entity: EntityId; readonly guards: readonly Guard[]; readonly letters: NameRule['letters'] };
/** Language → sets. */
export type PhraseSets = { readonly id: string; readonly sets: Readonly<Record<string, readonly Trie<true>[]>> };

export type NoticeSpeakers = 'official' | 'outlet' | 'both' | 'occupation' | 'armed-group' | 'network' | 'imposed-label';
export type NoticeRule = {
  readonly id: string;
  readonly country: Country | null;
  readonly speakers: NoticeSpeakers;
  /** Language → text; `en` is always there. */
  readonly text: Readonly<Record<string, string>>;
  readonly evidence: readonly Evidence[];
};
export type PublisherNoticeRule = PhraseSets & { readonly kind: 'warning' | 'imposed' };

export type Lexicon = {
  readonly rulesets: readonly RulesetStamp[];
  readonly entities: Readonly<Record<EntityId, ListedEntity>>;
  readonly names: Trie<NameRule>;
  readonly nouns: Trie<Noun>;
  readonly countries: Trie<CountryWord>;
  /** First words of the three tries above, as a bitmap; see `findStarts`. */
  readonly starts: Uint8Array;
  /** Given names of people, folded → whose they are, null when both genders'; none that is a country's name too. */
  readonly givenNames: ReadonlyMap<string, 'f' | 'm' | null>;
  /** English names: for roles and nationalities in the sidebar. */
  readonly countryNames: Readonly<Record<Country, string>>;
  /** Country → language → its names, the usual one first. */
  readonly localNames: Readonly<Record<Country, Readonly<Record<string, readonly string[]>>>>;
  /** Language → kind of institution or medium → its noun: `governo`, `televisão estatal`. */
  readonly nounNames: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Host → outlet or network. */
  readonly hosts: ReadonlyMap<string, EntityId>;
  readonly handles: ReadonlyMap<string, EntityId>;
  /** `president/US` → everybody who ever held it. */
  readonly holders: Readonly<Record<string, readonly EntityId[]>>;
  /** `RU/television` → generic outlet; `RU/foreign-ministry` → institution. */
  readonly media: Readonly<Record<string, EntityId>>;
  readonly institutions: Readonly<Record<string, EntityId>>;
  readonly terms: Trie<TermRule>;
  readonly narratives: readonly PhraseSets[];
  readonly notices: readonly NoticeRule[];
  readonly publisherNotices: readonly PublisherNoticeRule[];
  /** In whose language notices are told: the reader's; without one, the page's. */
  readonly reader?: string;
  readonly languages: Readonly<Record<string, Language>>;
  /** Learnt weights by language code; a language without any is decided by rules. */
  readonly models: Readonly<Record<string, Model>>;
};

/** Media whose contents a state decides, by their monitor's typology; the independent ones are listed so that nobody takes them for these. */
export const isControlled = (control: Control | null): boolean => control !== null && !control.startsWith('independent');

/** The same on a day (ISO 8601; null: now): ownership changes. No link, card or notice is made of an outlet that a state does not control. */
export function isControlledAt({ control, during }: Pick<ListedEntity, 'control' | 'during'>, day: string | null): boolean {
  const at = day ?? '9999';
  return isControlled(control) && (during?.from ?? '') <= at && (during?.to ? at <= `${during.to}-99` : true);
}
