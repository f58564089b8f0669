// Rulesets × languages → the lexicon that the engine reads. Later rulesets win: an entry with the same id replaces the earlier one.
//   compile([core], languages).holders['president/US'] → ['official/us/trump', 'official/us/biden', …]
// The rulesets must have passed the schema; a mistake that it cannot see (an unknown source) leaves the entry without that evidence.
import type { Model } from '../engine/attributions/learnt-model.ts';
import {
  isControlled,
  type Lexicon,
  type ListedEntity,
  type MediaKind,
  type NameRule,
  type NoticeRule,
  type PhraseSets,
  type PublisherNoticeRule,
} from '../engine/lexicon.ts';
import { addPhrase, emptyTrie, type Trie } from '../engine/trie.ts';
import type { Language } from '../language/language.ts';
import type { EntityId, NameStrength } from '../model.ts';
import { readEvidence } from './evidence.ts';
import { inflector, type Paradigm } from './inflect.ts';
import { addName, guardsOf, lettersOf, phraseTrie, wordsOf } from './names.ts';
import type { Ruleset, RulesetFile } from './schema.ts';

type Kinds = Omit<RulesetFile, '$schema'>;
type Entry<Key extends keyof Kinds> = NonNullable<Kinds[Key]>[number];

export function compile(
  rulesets: readonly Ruleset[],
  languages: Readonly<Record<string, Language>>,
  models: Readonly<Record<string, Model>> = {},
): Lexicon {
  const entries = <Key extends keyof Kinds>(key: Key): { entry: Entry<Key>; ruleset: string }[] => {
    const found = new Map<string, { entry: Entry<Key>; ruleset: string }>();
    for (const { id: ruleset, files } of rulesets)
      for (const file of files) {
        const list = (file[key] ?? []) as Entry<Key>[];
        for (const entry of list)
          found.set('id' in entry && key !== 'corrections' ? (entry as { id: string }).id : `${found.size}`, { entry, ruleset });
      }
    return [...found.values()];
  };
  const evidenceOf = readEvidence(entries('sources').map(({ entry }) => entry));
  const inflect = inflector(entries('paradigms').map(({ entry }) => entry));
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
  const names = emptyTrie<NameRule>();
  /** All written forms of names, inflected by their language. */
  const spell = (written: Readonly<Record<string, readonly string[]>> | undefined, of: Paradigm['of'], gender?: 'f' | 'm') => {
    const forms = new Map<string, string>(); // form → the name it is a form of
    for (const language in written)
      for (const name of written[language] ?? [])
        for (const form of inflect(name, language, of, gender)) if (!forms.has(form)) forms.set(form, name);
    return forms;
  };
  const name = (
    entry: Entry<'outlets' | 'officials' | 'institutions'>,
    forms: Map<string, string>,
    strength: NameStrength,
    alone = false,
  ) => {
    const guards = guardsOf(entry.guards, entry.country);
    for (const [form, written] of forms)
      addName(names, form, { entity: entry.id, strength, rule: entry.id, alone, guards: guards(written) });
  };
  const decoys = (entry: Entry<'outlets' | 'officials' | 'institutions'>) => {
    for (const phrase of entry.not ?? [])
      addPhrase(names, wordsOf(phrase), { entity: null, strength: 'full', rule: entry.id, alone: false, letters: null, guards: [] });
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
      during,
      evidence: evidenceOf(entry.evidence),
    });
    name(entry, spell({ en: [entry.name], ...entry.names }, 'phrase'), 'full');
    if (entry.names?.en) name(entry, spell({ en: [entry.name] }, 'phrase'), 'full');
    decoys(entry);
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
    list(ruleset, { id, kind: 'person', name: entry.name, country, gender: gender ?? null, offices, evidence: evidenceOf(entry.evidence) });
    for (const key of new Set(offices.map((one) => `${one.kind}/${one.country}`))) {
      holders[key] ??= [];
      holders[key].push(id);
    }
    name(entry, spell({ ...entry.names, en: [entry.name, ...(entry.names?.en ?? [])] }, 'person', gender), 'full');
    name(entry, spell(entry.short, 'person', gender), 'short');
    name(entry, spell(entry.alone, 'person', gender), 'short', true);
    decoys(entry);
  }

  const institutions: Record<string, EntityId> = {};
  for (const { entry, ruleset } of entries('institutions')) {
    const { id, country, kind } = entry;
    list(ruleset, { id, kind: 'institution', name: entry.name, country, form: kind, evidence: evidenceOf(entry.evidence) });
    name(entry, spell({ ...entry.names, en: [entry.name, ...(entry.names?.en ?? [])] }, 'phrase'), 'full');
    name(entry, spell(entry.metonyms, 'phrase'), 'metonym');
    decoys(entry);
    institutions[`${country}/${kind}`] ??= id;
  }

  const countries: Lexicon['countries'] = emptyTrie();
  const countryNames: Record<string, string> = {};
  const localNames: Record<string, Record<string, string>> = {};
  for (const { entry } of entries('countries')) {
    countryNames[entry.country] = entry.name;
    for (const language in entry.names) {
      localNames[language] ??= {};
      localNames[language][entry.country] = entry.names[language]?.[0] ?? entry.name;
    }
    for (const [kind, written] of [
      ['name', { en: [entry.name], '': [], ...entry.names }],
      ['adjective', entry.adjectives],
      ['capital', entry.capital],
    ] as const)
      for (const form of kind === 'adjective' ? Object.values(written ?? {}).flat() : spell(written, 'phrase').keys())
        addPhrase(countries, wordsOf(form), { country: entry.country, kind, letters: lettersOf(form) });
  }

  const nouns: Lexicon['nouns'] = emptyTrie();
  for (const { entry } of entries('nouns'))
    for (const form of spell({ [entry.language]: entry.forms }, 'phrase').keys())
      addPhrase(nouns, wordsOf(form), {
        office: entry.office ?? null,
        institution: entry.institution ?? null,
        media: entry.media ?? null,
        gender: entry.gender ?? null,
      });

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

  const terms: Lexicon['terms'] = emptyTrie();
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
    const guards = guardsOf(entry.guards, entry.country ?? null);
    for (const [form, written] of spell(entry.forms, 'phrase'))
      addPhrase(terms, wordsOf(form), { entity: id, guards: guards(written), letters: lettersOf(form) });
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
    names,
    nouns,
    countries,
    countryNames,
    localNames,
    hosts,
    handles,
    holders,
    media: genericMedia(entities, countryNames),
    institutions,
    terms,
    narratives,
    notices,
    publisherNotices,
    languages,
    models,
  };
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
  const examples = new Map<string, ListedEntity[]>();
  for (const entity of Object.values(entities)) {
    if (entity.kind !== 'outlet' || !entity.country || !isControlled(entity.control)) continue;
    for (const kind of entity.form && entity.form in MEDIA ? [entity.form, 'media'] : ['media']) {
      const key = `${entity.country}/${kind}`;
      examples.set(
        key,
        [...(examples.get(key) ?? []), entity]
          .sort((a, b) => Number(b.tier === 'designated') - Number(a.tier === 'designated'))
          .slice(0, 3),
      );
    }
  }
  const media: Record<string, EntityId> = {};
  for (const [key, [first, ...rest]] of examples) {
    const [country = '', kind = ''] = key.split('/');
    if (!first) continue;
    const id = `outlet/${country.toLowerCase()}/state-${kind}`;
    media[key] = id;
    entities[id] = {
      ...first,
      id,
      name: `${MEDIA[kind as MediaKind]} of ${countryNames[country] ?? country}`,
      form: kind,
      evidence: [first, ...rest].flatMap(({ evidence }) => evidence.slice(0, 1)),
      corrections: [],
    };
  }
  return media;
}
