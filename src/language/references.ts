// How a language refers to those who speak, beyond what the ruleset knows of offices, ministries and countries: people without an office,
// titles, first names, media, and the words that tie a statement to a medium. Phrases are folded, dictionary form, separated by ";".
//   people: 'journalist; war reporter' — "the war reporter said" is somebody named before

import type { Country } from '../model.ts';

/** Endings of names and nouns in a language with cases. */
export type Cases = {
  /** A first name's endings in other cases, the longest first, and what a man's or a woman's may have in their place. */
  readonly given: { readonly endings: readonly string[]; readonly m: readonly string[]; readonly f: readonly string[] };
  /** A last name's endings and what stands in their place in the nominative, by gender; the first that fits counts. */
  readonly surname: Readonly<Record<'m' | 'f', readonly (readonly [from: string, to: string])[]>>;
  /** Of a noun that may own a genitive behind it. */
  readonly nominative: readonly string[];
  readonly genitive: { readonly surname: readonly string[]; readonly given: readonly string[] };
};

/** Phrases separated by ";". */
export type Phrases = string;

export type References = {
  /** Endings that a noun or a name may have and its dictionary form may not: both lose the longest of them before they are compared. */
  readonly endings: readonly string[];
  /** True where a noun's complement follows it without a preposition ("представитель МИД"), false where it stands before ("Kremlin spokesman"). */
  readonly headFirst: boolean;
  /** True where a verb needs no pronoun: "Dodał, że …" is whoever spoke last. */
  readonly dropsSubject: boolean;
  /** True where a body is always "it" (English); elsewhere the pronoun may have the gender of its noun: "die Agentur … sie". */
  readonly neuterBodies?: true;
  /** Endings of a past verb that tell the speaker's gender: `сказала` → f. */
  readonly verbs: { readonly f: readonly string[]; readonly m: readonly string[] };
  /** Say that nobody in particular speaks: endings of the verb with a hyphen, words beside it without. `-лось`, `się` */
  readonly impersonal: readonly string[];
  /** Endings of a title in the dative, whom something is told: "«Северу»". */
  readonly datives?: readonly string[];
  /** "the latter", "ce dernier": the last one named before. */
  readonly latter?: Phrases;
  /** Words that stand beside a name and are no part of it: "himself", "selbst". */
  readonly asides?: readonly string[];
  /** Articles and demonstratives that point to somebody known: `the`, `this`. Empty in languages without articles. */
  readonly definite: readonly string[];
  /** Words that bring in somebody new: `a`, `one`, `several`. */
  readonly indefinite: readonly string[];
  /** Words that stand before a name and fall off it, by the gender that they tell. */
  readonly titles: { readonly f: readonly string[]; readonly m: readonly string[]; readonly any: readonly string[] };
  /** They tell a person from other capitals, and the gender. */
  readonly firstNames: { readonly f: readonly string[]; readonly m: readonly string[] };
  readonly cases?: Cases;
  /** What a father's name has in it where one stands behind the first name: `ович`, `овн`. */
  readonly patronymics?: readonly string[];
  /** Small words inside a name: `van`, `bin`, `al`. */
  readonly particles: readonly string[];
  /** Words that may stand for several offices, by the ruleset's office kinds: `leader` is president, head-of-government … `country`: said by the word itself, "Kremlchef". */
  readonly offices: readonly { readonly of: readonly string[]; readonly phrases: Phrases; readonly country?: Country }[];
  /** People who hold no office: `journalist`, `expert`, `lawyer`. */
  readonly people: Phrases;
  /** Words for one woman, whether office or not: `spokeswoman`. */
  readonly women: Phrases;
  /** Several people: `leaders`, `officials`, `sources`. */
  readonly groups: Phrases;
  /** Bodies that speak and are not listed by name: `ministry`, `company`. */
  readonly bodies: Phrases;
  /** "ministry": stands for any ministry named before. */
  readonly ministries: readonly string[];
  /** Words of `people` for somebody who is not named: `source`, `resident`. They never stand for a person named before. */
  readonly anonymous: readonly string[];
  /** Groups and bodies that speak for a state without naming it: `officials`, `police`. */
  readonly authorities: readonly string[];
  /** "leaders", "presidents": stand for two people named before. */
  readonly pairs: readonly string[];
  /** What is written in somebody's name: `statement`, `report`. */
  readonly documents: Phrases;
  /** Those of the documents that report findings of their own, and are nobody's who spoke before: `study`, `poll`. */
  readonly findings?: readonly string[];
  /** Say "medium": `newspaper`, `news agency`. */
  readonly media: Phrases;
  /** Well-known media by name, folded, that no ruleset needs to list. */
  readonly outlets: readonly string[];
  /** They speak for their medium: `correspondent`. */
  readonly correspondents: Phrases;
  /** Platforms that carry a post, by name. */
  readonly platforms: Readonly<Record<string, Phrases>>;
  /** Words between a speaker and a medium. */
  readonly channel: {
    /** The speaker talks to the medium that follows: `told`, `in an interview with`. */
    readonly to: Phrases;
    /** The medium that follows passes speech on: `according to`, `as reported by`. */
    readonly by: Phrases;
    /** The medium that stands before, or right behind, passes speech on: `quoted`, `reports`. */
    readonly reports: Phrases;
    /** The one that follows is relied on: `citing`, `with reference to`. */
    readonly citing: Phrases;
    /** An exchange: a weak word behind it (`with`, `to`, `on`) is enough, and it goes on over sentences. */
    readonly interview: Phrases;
    readonly weak: Phrases;
    /** Before a platform: `on`, `in a post on`, `via`. */
    readonly posted: Phrases;
    /** Prepositions of whom something is told, right behind the verb or who speaks: "a déclaré Reed [à] l'agence". */
    readonly given?: Phrases;
  };
};
