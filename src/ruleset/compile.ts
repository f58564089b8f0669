// Rulesets × languages → the lexicon that the engine reads. Later rulesets win: an entry with the same id replaces the earlier one.
//   compile([core], languages).holders['president/US'] → ['official/us/trump', 'official/us/biden', …]
// The rulesets must have passed the schema; a mistake that it cannot see (an unknown source) leaves the entry without that evidence.
import type { Model } from '../engine/attributions/learnt-model.ts';
import { startsOf } from '../engine/lexicon/starts.ts';
import type { Lexicon, ListedEntity, NoticeRule, PhraseSets, PublisherNoticeRule } from '../engine/lexicon.ts';
import type { Trie } from '../engine/trie.ts';
import type { Language } from '../language/language.ts';
import type { EntityId } from '../model.ts';
import { readEvidence } from './evidence.ts';
import { genericMedia } from './generic-media.ts';
import { givenNamesOf } from './given-names.ts';
import { localNamesOf } from './local-names.ts';
import { foldedTrie, phraseTrie } from './names.ts';
import type { PackedRuleset } from './pack.ts';
import { type Entry, entriesOf } from './phrases.ts';
import type { RulesetFile } from './schema.ts';
import { triesOf } from './tries.ts';

export function compile(
  rulesets: readonly PackedRuleset[],
  languages: Readonly<Record<string, Language>>,
  models: Readonly<Record<string, Model>> = {},
): Lexicon {
  const each = <Of extends Key>(key: Of, visit: (entry: Entry<Of>, ruleset: PackedRuleset) => void) => eachInForce(rulesets, key, visit);
  const sources: Entry<'sources'>[] = [];
  each('sources', (entry) => sources.push(entry));
  const evidenceOf = readEvidence(sources);
  const corrections = new Map<EntityId, ListedEntity['corrections'][number][]>();
  each('corrections', ({ entry, date, change, why }) => {
    corrections.set(entry, [{ date, change, why }, ...(corrections.get(entry) ?? [])]);
  });

  const entities: Record<EntityId, ListedEntity> = {};
  // Every key in one order, none spread: thousands of objects of one shape are made several times as fast.
  const list = ({ id: ruleset }: PackedRuleset, one: Listing): ListedEntity => {
    const listed: ListedEntity = {
      id: one.id,
      kind: one.kind,
      name: one.name,
      country: one.country ?? null,
      role: null,
      control: one.control ?? null,
      tier: one.tier ?? null,
      meaning: one.meaning ?? null,
      neutral: one.neutral ?? null,
      evidence: one.evidence,
      ruleset,
      corrections: corrections.get(one.id) ?? NONE,
      gender: one.gender ?? null,
      offices: one.offices ?? NONE,
      form: one.form ?? null,
      names: one.names,
      during: one.during,
    };
    entities[one.id] = listed;
    return listed;
  };
  const outlets: ListedEntity[] = [];
  const hosts = new Map<string, EntityId>();
  const handles = new Map<string, EntityId>();
  const designations = new Set(sources.flatMap(({ kind, key }) => (kind === 'designation' ? [key] : [])));
  each('outlets', (entry, ruleset) => {
    const { id, country, control, kind } = entry;
    const tier = entry.evidence.some(({ source }) => source && designations.has(source)) ? 'designated' : 'listed';
    const listed = list(ruleset, {
      id,
      kind: 'outlet',
      name: entry.name,
      country,
      control,
      tier,
      form: kind,
      names: localNamesOf(entry),
      during: entry.from || entry.to ? { from: entry.from ?? null, to: entry.to ?? null } : undefined,
      evidence: evidenceOf(entry.evidence),
    });
    outlets.push(listed);
    for (const domain of entry.domains ?? []) hosts.set(hostOf(domain), id);
    for (const platform in entry.handles)
      for (const handle of entry.handles[platform] ?? []) handles.set(`${platform}:${handle.toLowerCase()}`, id);
  });

  const holders: Record<string, EntityId[]> = {};
  each('officials', (entry, ruleset) => {
    const { id, country, gender } = entry;
    const offices = entry.offices.map((one) => ({
      role: one.role,
      kind: one.kind,
      country: one.country ?? country,
      of: one.of ?? null,
      from: one.from ?? null,
      to: one.to ?? null,
      seen: one.seen ?? null,
    }));
    const names = localNamesOf(entry);
    list(ruleset, {
      id,
      kind: 'person',
      name: entry.name,
      country,
      gender: gender ?? null,
      offices,
      names,
      evidence: evidenceOf(entry.evidence),
    });
    for (const office of offices) {
      const key = `${office.kind}/${office.country}`;
      const known = holders[key];
      if (!known) holders[key] = [id];
      else if (known.at(-1) !== id) known.push(id);
    }
  });

  const institutions: Record<string, EntityId> = {};
  each('institutions', (entry, ruleset) => {
    const { id, country, kind } = entry;
    const names = localNamesOf(entry);
    list(ruleset, {
      id,
      kind: 'institution',
      name: entry.name,
      country,
      form: kind,
      names: Object.keys(names).length ? names : undefined,
      evidence: evidenceOf(entry.evidence),
    });
    institutions[`${country}/${kind}`] ??= id;
  });

  const countryNames: Record<string, string> = {};
  const localNames: Record<string, Readonly<Record<string, readonly string[]>>> = {};
  each('countries', (entry) => {
    countryNames[entry.country] = entry.name;
    localNames[entry.country] = entry.names;
  });

  const nounNames: Record<string, Record<string, string>> = {};
  each('nouns', (entry) => {
    const kind = entry.institution ?? entry.media;
    const [form] = entry.forms;
    if (!kind || form === undefined) return;
    nounNames[entry.language] ??= {};
    nounNames[entry.language]![kind] ??= form; // just made
  });

  each('networks', (entry, ruleset) => {
    list(ruleset, {
      id: entry.id,
      kind: 'network',
      name: entry.name,
      country: entry.country,
      meaning: entry.wording.en ?? null,
      evidence: evidenceOf(entry.evidence),
    });
    for (const domain of entry.domains) {
      const host = hostOf(domain);
      if (!hosts.has(host)) hosts.set(host, entry.id);
    }
  });

  each('terms', (entry, ruleset) => {
    const { id, meaning, neutral } = entry;
    list(ruleset, {
      id,
      kind: 'term',
      name: entry.name,
      country: entry.country ?? null,
      meaning,
      neutral,
      evidence: evidenceOf(entry.evidence),
    });
  });
  const narratives: PhraseSets[] = [];
  each('narratives', (entry, ruleset) => {
    const { id, meaning, neutral } = entry;
    list(ruleset, {
      id,
      kind: 'narrative',
      name: entry.name,
      country: entry.country ?? null,
      meaning,
      neutral: neutral ?? null,
      evidence: evidenceOf(entry.evidence),
    });
    narratives.push({ id, sets: setsOf(entry.sets, ruleset) });
  });
  const notices: NoticeRule[] = [];
  each('notices', ({ id, country, speakers, text, evidence }) =>
    notices.push({ id, country: country ?? null, speakers, text, evidence: evidenceOf(evidence) }),
  );
  const publisherNotices: PublisherNoticeRule[] = [];
  each('publisherNotices', ({ id, kind, language, sets }, ruleset) =>
    publisherNotices.push({ id, kind, sets: setsOf({ [language]: sets }, ruleset) }),
  );

  const media: Record<string, EntityId> = {};
  for (const [key, entity] of genericMedia(outlets, countryNames)) {
    media[key] = entity.id;
    entities[entity.id] = entity;
  }
  const tries = triesOf(rulesets);
  return {
    rulesets: rulesets.map(({ id, name, version, asOf }) => ({ id, name, version, asOf, signer: null })),
    entities,
    ...tries,
    starts: startsOf(tries),
    givenNames: givenNamesOf(languages, Object.values(entities), tries.countries),
    countryNames,
    localNames,
    nounNames,
    hosts,
    handles,
    holders,
    media,
    institutions,
    narratives,
    notices,
    publisherNotices,
    languages,
    models,
  };
}

type Listing = Pick<ListedEntity, 'id' | 'kind' | 'name' | 'evidence'> & Partial<ListedEntity>;
const NONE: readonly never[] = [];

type Key = keyof Omit<RulesetFile, '$schema'>;

/** Visits the entries in force, lowest ruleset first: those that no later ruleset has by the same id. */
function eachInForce<Of extends Key>(
  rulesets: readonly PackedRuleset[],
  key: Of,
  visit: (entry: Entry<Of>, ruleset: PackedRuleset) => void,
): void {
  rulesets.forEach((ruleset, index) => {
    const later = new Set(rulesets.slice(index + 1).flatMap((one) => entriesOf(one, key).map(idOf)));
    for (const file of ruleset.files)
      for (const entry of (file[key] ?? []) as Entry<Of>[]) {
        if (later.size === 0 || !later.has(idOf(entry))) visit(entry, ruleset);
      }
  });
}

/** Entries without an id (countries, nouns) never replace one another. */
const idOf = (entry: object): unknown => ('id' in entry ? entry.id : entry);

/** Language → sets as tries; a packed ruleset's phrases are folded already. */
function setsOf(
  written: Readonly<Record<string, readonly (readonly string[])[]>>,
  { packed }: Pick<PackedRuleset, 'packed'>,
): Record<string, Trie<true>[]> {
  const found: Record<string, Trie<true>[]> = {};
  for (const language in written) found[language] = (written[language] ?? []).map((set) => (packed ? foldedTrie(set) : phraseTrie(set)));
  return found;
}

/** Non-ASCII names stand in the punycode that addresses have. */
const hostOf = (domain: string): string => (/^[\x20-\x7e]+$/.test(domain) ? domain : new URL(`http://${domain}`).hostname);
