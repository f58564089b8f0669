// A language's words for speakers and media → a table that says what a phrase means.
//   phrasesAt(vocabulary, tokens, i, end) at "war reporter" → [{length: 2, meanings: [{kind: 'human'}]}]
// Words are compared without their endings, on both sides: "журналиста" and "журналист" are one.

import type { Language } from '../../language/language.ts';
import type { Country, Token } from '../../model.ts';
import { oncePer } from '../once.ts';
import { tokenize } from '../tokens.ts';

export type Relation = 'to' | 'by' | 'reports' | 'citing' | 'interview' | 'weak' | 'posted' | 'given';
export type Meaning =
  | { readonly kind: 'office'; readonly offices: readonly string[]; readonly country: Country | null }
  | { readonly kind: 'human' | 'woman' | 'group' | 'body' | 'document' | 'media' | 'correspondent' }
  | { readonly kind: 'platform'; readonly name: string }
  | { readonly kind: 'title'; readonly gender: 'f' | 'm' | null }
  | { readonly kind: 'relation'; readonly relation: Relation };

export type Pronoun = { readonly gender: 'f' | 'm' | 'n' | null; readonly plural: boolean };

export type Vocabulary = {
  /** By the words joined with spaces. */
  readonly phrases: ReadonlyMap<string, readonly Meaning[]>;
  /** First word → length in words of the longest phrase that begins so. */
  readonly lengths: ReadonlyMap<string, number>;
  readonly stem: (word: string) => string;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** "he", "она": those that are a subject. */
  readonly nominatives: ReadonlySet<string>;
  /** "I", "we", "you": whoever speaks just then. */
  readonly present: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that go on with a noun phrase, "the head of the agency", and don't say where: "заявил в интервью". */
  readonly nominal: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Words that are no part of a name or a noun phrase: adverbs, days, auxiliaries. */
  readonly asides: ReadonlySet<string>;
  readonly women: ReadonlySet<string>;
  readonly men: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly patronymics: readonly string[];
  readonly cases: NonNullable<Language['references']>['cases'] | null;
  /** "the latter", "ce dernier": the last one named before. */
  readonly latter: ReadonlySet<string>;
  /** Endings of whom something is told, where nouns have cases: "Северу". */
  readonly datives: readonly string[];
  /** Documents that speak for themselves: "study". */
  readonly findings: ReadonlySet<string>;
  readonly headFirst: boolean;
  /** Its script has no capitals. */
  readonly caseless: boolean;
  /** Nouns have a capital too (German). */
  readonly capitalisedNouns: boolean;
  /** Whether a compound ends with a word for somebody, where nouns are written together: "Pentagonsprecherin". */
  readonly isCompound: (word: string) => boolean;
  /** Particles and endings of an owner: "の". */
  readonly genitives: readonly string[];
  /** "Potrivit", "Según", "Когда": begin a phrase or a clause, and no name. */
  readonly openers: ReadonlySet<string>;
  readonly dropsSubject: boolean;
  readonly neuterBodies: boolean;
  readonly impersonal: readonly string[];
  /** Endings of verbs that need no subject: "сообщили". */
  readonly nobodys: readonly string[];
  /** The speaker's gender by the form of the verb; null when it does not say. */
  readonly genderOfVerb: (word: string) => 'f' | 'm' | null;
  /** Words for one woman as written, without cutting endings: "телеведущая" is not "телеведущий". */
  readonly feminine: ReadonlySet<string>;
  /** "Angaben", "Ansicht": what somebody says goes by, in "nach Angaben des Ministeriums". */
  readonly accounts: ReadonlySet<string>;
  /** Words for several as written, without cutting endings: "Agenturen" is not "Agentur". */
  readonly plurals: ReadonlySet<string>;
  /** "ministry", "department": can stand for any ministry named before. */
  readonly ministries: ReadonlySet<string>;
  /** "source", "resident": nobody who was named before. */
  readonly anonymous: ReadonlySet<string>;
  /** "officials", "police": speak for a state. */
  readonly authorities: ReadonlySet<string>;
  /** "leaders", "presidents": can stand for two people named before. */
  readonly pairs: ReadonlySet<string>;
  /** Media that are known by name alone and that no ruleset lists, so that "told Reuters" is not told to a person. */
  readonly outlets: ReadonlySet<string>;
  /** Begin the clause with what is said: "that", "as" in "as saying". */
  readonly clauses: ReadonlySet<string>;
};

export const vocabularyOf = oncePer((language: Language): Vocabulary => {
  const references = language.references;
  const stem = stemmer(references?.endings ?? []);
  const phrases = references ? gatherPhrases(references, stem) : new Map<string, Meaning[]>();
  const lengths = new Map<string, number>();
  for (const phrase of phrases.keys()) {
    const words = phrase.split(' ');
    lengths.set(words[0] ?? '', Math.max(words.length, lengths.get(words[0] ?? '') ?? 0));
  }
  const pronouns = new Map<string, Pronoun>();
  for (const { forms, gender, number, person } of language.pronouns)
    if (person === 3)
      for (const form of forms) {
        const plural = number === 'pl';
        const same = pronouns.get(form); // "ihr", "sie", "его": one form of several pronouns
        pronouns.set(form, same ? { gender: same.gender === gender ? gender : null, plural: same.plural && plural } : { gender, plural });
      }
  return {
    phrases,
    lengths,
    stem,
    pronouns,
    nominatives: new Set(
      language.pronouns.flatMap(({ forms, person }) =>
        person === 3 ? forms.slice(0, 1).filter((form) => !language.articles.includes(form)) : [],
      ),
    ),
    present: new Set(language.pronouns.filter(({ person }) => person !== 3).flatMap(({ forms }) => forms)),
    definite: new Set(references?.definite),
    indefinite: new Set(references?.indefinite),
    prepositions: new Set(language.prepositions),
    nominal: new Set(language.nominalPrepositions.filter((word) => !language.impersonal.prepositions.includes(word))),
    relatives: new Set(language.relatives),
    coordinators: new Set(language.coordinators),
    asides: new Set([
      ...(references?.asides ?? []),
      ...language.adverbs,
      ...language.times,
      ...language.auxiliaries,
      ...language.negations,
    ]),
    women: new Set(references?.firstNames.f.flatMap((name) => [name, stem(name)])),
    men: new Set(references?.firstNames.m.flatMap((name) => [name, stem(name)])),
    particles: new Set(references?.particles),
    patronymics: references?.patronymics ?? [],
    cases: references?.cases ?? null,
    latter: new Set(references?.latter?.split(';').map((phrase) => phrase.trim())),
    datives: references?.datives ?? [],
    findings: new Set(references?.findings?.map(stem)),
    headFirst: references?.headFirst ?? false,
    caseless: language.caseless ?? false,
    capitalisedNouns: language.capitalisedNouns,
    isCompound: language.capitalisedNouns ? compounds(phrases, stem) : () => false,
    genitives: language.possessiveEndings,
    openers: new Set([
      ...[...language.according.before, ...language.according.citing].map((phrase) => phrase.split(' ')[0] ?? ''),
      ...[language.prepositions, language.subordinators, language.contrasts, language.complementisers, language.interrogatives].flat(),
    ]),
    dropsSubject: references?.dropsSubject ?? language.proDrop,
    neuterBodies: references?.neuterBodies ?? false,
    impersonal: references?.impersonal ?? [],
    nobodys: references?.dropsSubject ? language.impersonal.endings : [],
    genderOfVerb: (word) =>
      references?.verbs.f.some((ending) => word.endsWith(ending))
        ? 'f'
        : references?.verbs.m.some((ending) => word.endsWith(ending))
          ? 'm'
          : null,
    feminine: new Set(references?.women.split(';').map((phrase) => phrase.trim().split(' ').at(-1) ?? '')),
    accounts: new Set(language.capitalisedNouns ? language.according.before.flatMap((phrase) => phrase.split(' ').slice(1).slice(-1)) : []),
    plurals: new Set(references?.groups.split(';').map((phrase) => phrase.trim().split(' ').at(-1) ?? '')),
    ministries: new Set(references?.ministries.map(stem)),
    anonymous: new Set(references?.anonymous.map(stem)),
    authorities: new Set(references?.authorities.map(stem)),
    pairs: new Set(references?.pairs.map(stem)),
    outlets: new Set(references?.outlets),
    clauses: new Set([...language.complementisers, ...language.as]),
  };
});

function gatherPhrases(references: NonNullable<Language['references']>, stem: (word: string) => string): Map<string, Meaning[]> {
  const table = new Map<string, Meaning[]>();
  const add = (phrases: string, meaning: Meaning) => {
    for (const phrase of phrases.split(';')) {
      const words = tokenize(phrase).map((token) => stem(token.folded));
      const key = words.join(' ');
      if (key) table.set(key, [...(table.get(key) ?? []), meaning]);
    }
  };
  for (const { of, phrases, country } of references.offices) add(phrases, { kind: 'office', offices: of, country: country ?? null });
  add(references.people, { kind: 'human' });
  add(references.women, { kind: 'woman' });
  add(references.groups, { kind: 'group' });
  add(references.bodies, { kind: 'body' });
  add(references.documents, { kind: 'document' });
  add(references.media, { kind: 'media' });
  add(references.correspondents, { kind: 'correspondent' });
  for (const name in references.platforms) add(references.platforms[name] ?? '', { kind: 'platform', name });
  for (const [gender, titles] of [
    ['f', references.titles.f],
    ['m', references.titles.m],
    [null, references.titles.any],
  ] as const)
    for (const title of titles) add(title, { kind: 'title', gender });
  for (const relation of ['to', 'by', 'reports', 'citing', 'interview', 'weak', 'posted', 'given'] as const)
    add(references.channel[relation] ?? '', { kind: 'relation', relation });
  return table;
}

/** Of whoever is called by a compound only the last part is known, which makes it no office: "der Konzernsprecher" is not the Kremlin's. */
const SOMEBODY: readonly Meaning[] = [{ kind: 'human' }];

function compounds(phrases: ReadonlyMap<string, readonly Meaning[]>, stem: (word: string) => string): (word: string) => boolean {
  const [SHORTEST, LEAD] = [6, 3]; // letters: "Sprecher", not "Rat"; of what stands before it
  const heads = new Set(
    [...phrases].flatMap(([key, meanings]) =>
      key.length >= SHORTEST && !key.includes(' ') && meanings.some(({ kind }) => kind === 'office' || kind === 'human') ? [key] : [],
    ),
  );
  const memo = new Map<string, boolean>();
  return (word) => {
    const known = memo.get(word);
    if (known !== undefined) return known;
    let found = false;
    const whole = stem(word);
    for (let at = LEAD; at <= whole.length - SHORTEST && !found; at++) found = heads.has(whole.slice(at));
    if (memo.size < 4096) memo.set(word, found);
    return found;
  };
}

/** Cuts the longest ending that leaves three letters. */
function stemmer(endings: readonly string[]): (word: string) => string {
  const known = new Set(endings);
  const longest = Math.max(0, ...endings.map((ending) => ending.length));
  if (longest === 0) return (word) => word;
  return (word) => {
    for (let length = Math.min(longest, word.length - 3); length > 0; length--)
      if (known.has(word.slice(-length))) return word.slice(0, -length);
    return word;
  };
}

/** All phrases that begin at a token and end before `end`, by length in tokens, longest first. */
export function phrasesAt(
  { phrases, lengths, stem, capitalisedNouns, isCompound }: Vocabulary,
  tokens: readonly Token[],
  index: number,
  end: number,
): { readonly length: number; readonly meanings: readonly Meaning[] }[] {
  const { folded } = tokens[index] ?? { folded: '' };
  let key = stem(folded);
  if (capitalisedNouns && !lengths.has(key) && folded.includes('-')) key = stem(folded.slice(folded.lastIndexOf('-') + 1)); // "CDU-Politiker"
  const longest = Math.min(lengths.get(key) ?? 0, end - index);
  if (longest === 0 && index < end && capitalisedNouns && isCompound(folded)) return [{ length: 1, meanings: SOMEBODY }];
  const found: { length: number; meanings: readonly Meaning[] }[] = [];
  for (let length = 1; length <= longest; length++) {
    if (length > 1) key += ` ${stem(tokens[index + length - 1]?.folded ?? '')}`;
    const meanings = phrases.get(key);
    if (meanings) found.unshift({ length, meanings });
  }
  return found;
}
