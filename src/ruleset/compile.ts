// Rulesets × languages → the lexicon that the engine reads. Later rulesets win: an entry with the same id replaces the earlier one.
//   compile([core], languages).holders['president/US'] → ['official/us/trump', 'official/us/biden', …]
// The rulesets must have passed the schema; a mistake that it cannot see (an unknown source) leaves the entry without that evidence.
import type { Model } from '../engine/attributions/learnt-model.ts';
import {
  isControlled,
  type Lexicon,
  type ListedEntity,
  type MediaKind,
  type NoticeRule,
  type PhraseSets,
  type PublisherNoticeRule,
} from '../engine/lexicon.ts';
import type { Trie } from '../engine/trie.ts';
import type { Language } from '../language/language.ts';
import type { EntityId } from '../model.ts';
import { readEvidence } from './evidence.ts';
import { phraseTrie } from './names.ts';
import type { PackedRuleset } from './pack.ts';
import { type Entry, entriesOf } from './phrases.ts';
import type { RulesetFile } from './schema.ts';
import { triesOf } from './tries.ts';

export function compile(
  rulesets: readonly PackedRuleset[],
  languages: Readonly<Record<string, Language>>,
  models: Readonly<Record<string, Model>> = {},
): Lexicon {
  const entries = <Key extends keyof Omit<RulesetFile, '$schema'>>(key: Key): { entry: Entry<Key>; ruleset: string }[] => {
    const found = new Map<string, { entry: Entry<Key>; ruleset: string }>();
    for (const ruleset of rulesets)
      for (const entry of entriesOf(ruleset, key))
        found.set('id' in entry ? (entry as { id: string }).id : `${found.size}`, { entry, ruleset: ruleset.id });
    return [...found.values()];
  };
  const evidenceOf = readEvidence(entries('sources').map(({ entry }) => entry));
  const corrections = new Map<EntityId, ListedEntity['corrections'][number][]>();
  for (const { entry } of entries('corrections'))
    corrections.set(entry.entry, [{ date: entry.date, change: entry.change, why: entry.why }, ...(corrections.get(entry.entry) ?? [])]);

  const entities: Record<EntityId, ListedEntity> = {};
  const list = (ruleset: string, entity: Pick<ListedEntity, 'id' | 'kind' | 'name' | 'evidence'> & Partial<ListedEntity>) => {
    entities[entity.id] = {
      country: null,
      role: null,
      control: null,
      tier: null,
      meaning: null,
      neutral: null,
      gender: null,
      offices: [],
      form: null,
      corrections: corrections.get(entity.id) ?? [],
      ruleset,
      ...entity,
    };
  };
  const hosts: Record<string, EntityId> = {};
  const handles: Record<string, EntityId> = {};
  const designations = new Set(entries('sources').flatMap(({ entry }) => (entry.kind === 'designation' ? [entry.key] : [])));
  for (const { entry, ruleset } of entries('outlets')) {
    const { id, country, control, kind } = entry;
    const tier = entry.evidence.some(({ source }) => source && designations.has(source)) ? 'designated' : 'listed';
    const during = { from: entry.from ?? null, to: entry.to ?? null };
    list(ruleset, {
      id,
      kind: 'outlet',
      name: entry.name,
      country,
      control,
      tier,
      form: kind,
      names: localNamesOf(entry),
      during,
      evidence: evidenceOf(entry.evidence),
    });
    for (const domain of entry.domains ?? []) hosts[hostOf(domain)] = id;
    for (const platform in entry.handles)
      for (const handle of entry.handles[platform] ?? []) handles[`${platform}:${handle.toLowerCase()}`] = id;
  }

  const holders: Record<string, EntityId[]> = {};
  for (const { entry, ruleset } of entries('officials')) {
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
    for (const key of new Set(offices.map((one) => `${one.kind}/${one.country}`))) {
      holders[key] ??= [];
      holders[key].push(id);
    }
  }

  const institutions: Record<string, EntityId> = {};
  for (const { entry, ruleset } of entries('institutions')) {
    const { id, country, kind } = entry;
    const names = localNamesOf(entry);
    list(ruleset, {
      id,
      kind: 'institution',
      name: entry.name,
      country,
      form: kind,
      ...(Object.keys(names).length ? { names } : {}),
      evidence: evidenceOf(entry.evidence),
    });
    institutions[`${country}/${kind}`] ??= id;
  }

  const countryNames: Record<string, string> = {};
  const localNames: Record<string, Record<string, string>> = {};
  for (const { entry } of entries('countries')) {
    countryNames[entry.country] = entry.name;
    for (const language in entry.names) {
      localNames[language] ??= {};
      localNames[language][entry.country] = entry.names[language]?.[0] ?? entry.name;
    }
  }

  const nounNames: Record<string, Record<string, string>> = {};
  for (const { entry } of entries('nouns')) {
    const kind = entry.institution ?? entry.media;
    const [form] = entry.forms;
    if (!kind || form === undefined) continue;
    nounNames[entry.language] ??= {};
    nounNames[entry.language]![kind] ??= form; // just made
  }

  for (const { entry, ruleset } of entries('networks')) {
    list(ruleset, {
      id: entry.id,
      kind: 'network',
      name: entry.name,
      country: entry.country,
      meaning: entry.wording.en ?? null,
      evidence: evidenceOf(entry.evidence),
    });
    for (const domain of entry.domains) hosts[hostOf(domain)] ??= entry.id;
  }

  for (const { entry, ruleset } of entries('terms')) {
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
  }
  const setsOf = (written: Readonly<Record<string, readonly (readonly string[])[]>>): Record<string, Trie<true>[]> =>
    Object.fromEntries(Object.entries(written).map(([language, sets]) => [language, sets.map(phraseTrie)]));
  const narratives: PhraseSets[] = entries('narratives').map(({ entry, ruleset }) => {
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
    return { id, sets: setsOf(entry.sets) };
  });
  const notices: NoticeRule[] = entries('notices').map(({ entry }) => ({
    id: entry.id,
    country: entry.country ?? null,
    speakers: entry.speakers,
    text: entry.text,
    evidence: evidenceOf(entry.evidence),
  }));
  const publisherNotices: PublisherNoticeRule[] = entries('publisherNotices').map(({ entry }) => ({
    id: entry.id,
    kind: entry.kind,
    sets: setsOf({ [entry.language]: entry.sets }),
  }));

  return {
    rulesets: rulesets.map(({ id, name, version, asOf }) => ({ id, name, version, asOf, signer: null })),
    entities,
    ...triesOf(rulesets),
    countryNames,
    localNames,
    nounNames,
    hosts,
    handles,
    holders,
    media: genericMedia(entities, countryNames),
    institutions,
    narratives,
    notices,
    publisherNotices,
    languages,
    models,
  };
}

/** Language → the first name that the entry has there; a bare surname only in scripts that the English name is not written in. */
function localNamesOf({ names, alone }: Pick<Entry<'officials'>, 'names' | 'alone'>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const language in alone) {
    const surname = alone[language]?.[0];
    if (surname && !/\p{Script=Latin}/u.test(surname)) found[language] = surname;
  }
  for (const language in names) {
    const name = names[language]?.[0];
    if (name && language !== 'en') found[language] = name;
  }
  return found;
}

/** Non-ASCII names stand in the punycode that addresses have. */
const hostOf = (domain: string): string => (/^[\x20-\x7e]+$/.test(domain) ? domain : new URL(`http://${domain}`).hostname);

const MEDIA: Readonly<Record<MediaKind, string>> = {
  television: 'state television',
  radio: 'state radio',
  agency: 'state news agency',
  newspaper: 'state newspaper',
  media: 'state media',
};

/**
 * "Iranian state television" names a kind of outlet, not one of them: an entity of its own for every state and kind of which the rulesets
 * list an outlet that the state controls, with those outlets' evidence. Adds them to `entities`.
 */
function genericMedia(entities: Record<EntityId, ListedEntity>, countryNames: Readonly<Record<string, string>>): Record<string, EntityId> {
  const listed = new Map<string, ListedEntity[]>();
  for (const id in entities) {
    const entity = entities[id];
    if (entity?.kind !== 'outlet' || !entity.country || !isControlled(entity.control)) continue;
    for (const kind of entity.form && entity.form in MEDIA ? [entity.form, 'media'] : ['media']) {
      const key = `${entity.country}/${kind}`;
      const known = listed.get(key);
      if (known) known.push(entity);
      else listed.set(key, [entity]);
    }
  }
  const media: Record<string, EntityId> = {};
  for (const [key, outlets] of listed) {
    const [first, ...rest] = outlets.sort((a, b) => Number(b.tier === 'designated') - Number(a.tier === 'designated')).slice(0, 3);
    const [country = '', kind = ''] = key.split('/');
    if (!first) continue;
    const id = `outlet/${country.toLowerCase()}/state-${kind}`;
    media[key] = id;
    const { names: _, ...bare } = first;
    entities[id] = {
      ...bare,
      id,
      name: `${MEDIA[kind as MediaKind]} of ${countryNames[country] ?? country}`,
      form: kind,
      evidence: [first, ...rest].flatMap(({ evidence }) => evidence.slice(0, 1)),
      corrections: [],
    };
  }
  return media;
}
