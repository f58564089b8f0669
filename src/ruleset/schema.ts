// The ruleset format, in zod: what a file of a ruleset may hold. Nothing is labelled without evidence; patterns are names and
// phrases, never regular expressions; README.md beside this file explains each kind of entry with an example.
//   {"outlets": [{"id": "outlet/ru/tass", "name": "TASS", "country": "RU", "kind": "agency", "control": "state-controlled", …}]}
import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
/** ISO 8601, as exact as the source is: `2012`, `2012-05`, `2012-05-07`. */
const date = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date such as 2012, 2012-05 or 2012-05-07'));
const id = z.string().check(z.regex(/^[a-z]+(-[a-z]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)+$/, 'a path in lower case such as outlet/ru/tass'));
const country = z.string().check(z.regex(/^[A-Z]{2}$/, 'ISO 3166-1 alpha-2, or EU'));
const url = z.url({ protocol: /^https?$/ });
/** Language (BCP 47) → names in it. A name stands in the case in which a text has it: "TASS" is not "tass". */
const names = z.record(z.string(), z.array(text));
const texts = z.record(z.string(), text);

/**
 * Where a statement comes from: a document of its own, or one of the ruleset's `sources` by key, where title, address and date
 * stand once (`url` then names the exact page). `supports`: what it says about this entry.
 */
export const evidence = z.strictObject({
  source: z.optional(z.string()),
  title: z.optional(text),
  url: z.optional(url),
  date: z.optional(date),
  supports: text,
});
/** A source of many entries. `kind` decides what it can prove: a control type needs a `typology` or a `designation`. */
export const source = z.strictObject({
  key: text,
  title: text,
  url,
  date,
  licence: text,
  kind: z.enum(['typology', 'designation', 'register', 'reference', 'official', 'research', 'press']),
});

/**
 * Neighbours that a name needs. One of `near`, or the entry's country when `country` is set, must stand within `within` tokens on either
 * side (anywhere in the text without `within`). `names`: only these names of the entry are guarded; all without it.
 */
const guard = z.strictObject({
  names: z.optional(z.array(text)),
  near: z.optional(z.array(text)),
  country: z.optional(z.boolean()),
  within: z.optional(z.int()),
});
/** Sentences that must and must not match the entry; `according-to check` runs them against the whole ruleset. */
const examples = z.strictObject({ match: z.optional(z.array(text)), not: z.optional(z.array(text)) });
const shared = {
  id,
  name: text,
  country,
  names: z.optional(names),
  guards: z.optional(z.array(guard)),
  /** Phrases that hold a name of the entry and mean something else: "CCTV camera", "Red Star". */
  not: z.optional(z.array(text)),
  evidence: z.array(evidence).check(z.minLength(1)),
  examples: z.optional(examples),
};

export const controls = [
  'state-controlled',
  'captured-public',
  'captured-private',
  'independent-state-funded',
  'independent-state-managed',
  'independent-public',
] as const;

export const outlet = z.strictObject({
  ...shared,
  kind: z.enum(['agency', 'television', 'radio', 'newspaper', 'magazine', 'portal', 'group', 'other']),
  control: z.enum(controls),
  /** The monitor's own code: SC, CaPu, CaPr, ISFM, ISF, ISM, IP. */
  typology: z.optional(z.enum(['SC', 'CaPu', 'CaPr', 'ISFM', 'ISF', 'ISM', 'IP'])),
  owner: z.optional(text),
  domains: z.optional(z.array(text)),
  /** Platform → handles, as they stand in an address. */
  handles: z.optional(z.record(z.string(), z.array(text))),
  /** Since when, and until when, it has been under this control. */
  from: z.optional(date),
  to: z.optional(date),
  /** What a reader should know, such as a change under way. */
  note: z.optional(text),
});

/** What a role noun can stand for. */
export const officeKinds = [
  'president',
  'monarch',
  'supreme-leader',
  'vice-president',
  'head-of-government',
  'deputy-head-of-government',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'finance-minister',
  'minister',
  'deputy-minister',
  'security-council',
  'intelligence',
  'armed-forces-chief',
  'speaker',
  'spokesperson',
  'ambassador',
  'un-ambassador',
  'aide',
  'envoy',
  'governor',
  'occupation-head',
  'prosecutor',
  'central-bank',
  'party-leader',
  'armed-group-leader',
  'state-media-head',
  'other',
] as const;
export const institutionKinds = [
  'presidency',
  'government',
  'foreign-ministry',
  'defence-ministry',
  'interior-ministry',
  'armed-forces',
  'parliament',
  'security-council',
  'security-service',
  'central-bank',
  'ruling-party',
  'embassy',
  'occupation',
  'armed-group',
  'union',
  'other',
] as const;

/** `to` absent: held at the ruleset's `asOf`; with `seen`: nobody knows whether it still is, that is when it was last recorded. */
const office = z.strictObject({
  role: text,
  kind: z.enum(officeKinds),
  country: z.optional(country),
  /** Whose spokesperson. */
  of: z.optional(id),
  from: z.optional(date),
  to: z.optional(date),
  seen: z.optional(date),
});
export const official = z.strictObject({
  ...shared,
  gender: z.optional(z.enum(['f', 'm'])),
  /** Surnames: they count once the full name or an office stood nearby. */
  short: z.optional(names),
  /** Surnames that are unmistakable without. */
  alone: z.optional(names),
  offices: z.array(office).check(z.minLength(1)),
});
export const institution = z.strictObject({
  ...shared,
  kind: z.enum(institutionKinds),
  /** Names that count only as a speaker: "Moscow", "Beijing". */
  metonyms: z.optional(names),
});

/** A country's names, so that "Iranian state TV" and "foreign minister of Iran" have a nationality. */
export const countryEntry = z.strictObject({
  country,
  name: text,
  /** Names in every form that a text may have: "Россия", "России". */
  names,
  /** Adjectives and nouns of nationality in every form: "Russian", "russische", "российского". */
  adjectives: z.optional(names),
  capital: z.optional(names),
  evidence: z.array(evidence).check(z.minLength(1)),
});

/** Common nouns that take a nationality: "foreign minister" (office), "defence ministry" (institution), "state television" (media). */
export const noun = z.strictObject({
  language: text,
  office: z.optional(z.enum(officeKinds)),
  institution: z.optional(z.enum(institutionKinds)),
  media: z.optional(z.enum(['television', 'radio', 'agency', 'newspaper', 'media'])),
  gender: z.optional(z.enum(['f', 'm'])),
  forms: z.array(text).check(z.minLength(1)),
  examples: z.optional(examples),
});

/** How words of a language change: the ending of the dictionary form, and its endings in the other cases, in one fixed order a language. */
export const paradigm = z.strictObject({
  language: text,
  of: z.enum(['person', 'phrase']),
  gender: z.optional(z.enum(['f', 'm'])),
  ending: z.string(),
  forms: z.array(z.string()).check(z.minLength(1)),
});

/** Sites of an influence operation: matched by link and host only. `wording` is how a card must put it, never "state media". */
export const network = z.strictObject({
  id,
  name: text,
  country,
  attributedBy: text,
  wording: texts,
  domains: z.array(text).check(z.minLength(1)),
  evidence: z.array(evidence).check(z.minLength(1)),
});

const meaningful = {
  id,
  name: text,
  country: z.optional(country),
  meaning: text,
  evidence: z.array(evidence).check(z.minLength(1)),
  examples: z.optional(examples),
};
export const term = z.strictObject({
  ...meaningful,
  neutral: text,
  forms: names,
  not: z.optional(z.array(text)),
  guards: z.optional(z.array(guard)),
});
/** Matches a claim that holds at least one phrase of every set of one language. */
export const narrative = z.strictObject({
  ...meaningful,
  neutral: z.optional(text),
  sets: z.record(z.string(), z.array(z.array(text).check(z.minLength(1))).check(z.minLength(1))),
});

/** A context notice. Without `country` it is the general one, for every state that has none of its own. */
export const notice = z.strictObject({
  id,
  country: z.optional(country),
  speakers: z.enum(['official', 'outlet', 'both', 'occupation', 'armed-group', 'network', 'imposed-label']),
  text: texts,
  evidence: z.array(evidence).check(z.minLength(1)),
});
/**
 * How publishers word their own warnings: a block that holds one phrase of every set is one. A phrase may end in `*`: any word that
 * begins so. `imposed`: a label that a state orders media to print; recognised as no mark against the outlet.
 */
export const publisherNotice = z.strictObject({
  id,
  language: text,
  kind: z.enum(['warning', 'imposed']),
  sets: z.array(z.array(text).check(z.minLength(1))).check(z.minLength(1)),
  examples: z.optional(examples),
});
export const correction = z.strictObject({ date, entry: id, change: text, why: text });

/** Takes an entry of the rulesets below out of force, for those who use this one. */
export const exception = z.strictObject({ entry: id, why: text });

export const rulesetFile = z.strictObject({
  $schema: z.optional(z.string()),
  sources: z.optional(z.array(source)),
  countries: z.optional(z.array(countryEntry)),
  outlets: z.optional(z.array(outlet)),
  officials: z.optional(z.array(official)),
  institutions: z.optional(z.array(institution)),
  nouns: z.optional(z.array(noun)),
  paradigms: z.optional(z.array(paradigm)),
  networks: z.optional(z.array(network)),
  terms: z.optional(z.array(term)),
  narratives: z.optional(z.array(narrative)),
  notices: z.optional(z.array(notice)),
  publisherNotices: z.optional(z.array(publisherNotice)),
  corrections: z.optional(z.array(correction)),
  exceptions: z.optional(z.array(exception)),
});
export type RulesetFile = z.infer<typeof rulesetFile>;

/** `ruleset.json`. `asOf`: the day to which offices without an end are vouched for. */
export const rulesetHeader = z.strictObject({
  $schema: z.optional(z.string()),
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case letters, digits and hyphens')),
  name: text,
  version: z.int(),
  asOf: z.iso.date(),
  licence: z.optional(text),
  contact: z.optional(text),
});
export type RulesetHeader = z.infer<typeof rulesetHeader>;

/** A whole ruleset: its header and its files. */
export const ruleset = z.extend(rulesetHeader, { files: z.array(rulesetFile) });
export type Ruleset = z.infer<typeof ruleset>;
