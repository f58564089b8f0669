// A ruleset's files → every phrase that the engine looks for, in all its forms, each with a code: what it stands for, as one short string.
//   {"outlets": [{"id": "outlet/ru/tass", "name": "TASS", …}]} → names: [["tass"], "outlet/ru/tass full capitals "]
// Codes are strings so that a built ruleset can hold the phrases ready made (see pack.ts); `compile` reads a code when a text has its phrase.
import type { CountryWord, NameRule, Noun } from '../engine/lexicon.ts';
import { type Inflect, inflector, type Paradigm } from './inflect.ts';
import { lettersOf, wordsOf } from './names.ts';
import type { Ruleset, RulesetFile } from './schema.ts';

type Kinds = Omit<RulesetFile, '$schema'>;
export type Entry<Key extends keyof Kinds> = NonNullable<Kinds[Key]>[number];
export type NamedEntry = Entry<'outlets' | 'officials' | 'institutions'>;
export type PhraseKind = 'names' | 'countries' | 'nouns' | 'terms';
export type AddPhrase = (kind: PhraseKind, words: readonly string[], code: string) => void;

export const entriesOf = <Key extends keyof Kinds>({ files }: Pick<Ruleset, 'files'>, key: Key): readonly Entry<Key>[] =>
  files.flatMap((file) => (file[key] ?? []) as Entry<Key>[]);

/** What the code of a name says; `guards` are indices into the entry's. */
export type NameCode = Pick<NameRule, 'strength' | 'alone' | 'letters'> & {
  readonly id: string;
  readonly decoy: boolean;
  readonly guards: readonly number[];
};

export function readName(code: string): NameCode {
  const [id = '', kind, letters, guards] = code.split(' ');
  const strength = kind === 'short' || kind === 'metonym' ? kind : kind === 'alone' ? 'short' : 'full';
  return { id, strength, alone: kind === 'alone', decoy: kind === 'decoy', letters: readLetters(letters), guards: indicesOf(guards) };
}

export function readCountry(code: string): CountryWord {
  const [country = '', kind, letters] = code.split(' ');
  return { country, kind: kind as CountryWord['kind'], letters: readLetters(letters) };
}

export function readNoun(code: string): Noun {
  const [office, institution, media, gender] = code.split(' ').map((part) => part || null) as (string | null)[];
  return { office, institution, media, gender } as Noun;
}

export function readTerm(code: string): Pick<NameCode, 'id' | 'letters' | 'guards'> {
  const [id = '', letters, guards] = code.split(' ');
  return { id, letters: readLetters(letters), guards: indicesOf(guards) };
}

const readLetters = (written: string | undefined): NameRule['letters'] => (written || null) as NameRule['letters'];
const indicesOf = (written: string | undefined): readonly number[] => (written ? written.split(',').map(Number) : NONE);
const NONE: readonly number[] = [];

/** Calls `add` for every phrase, in the order in which the entries stand. `below`: rulesets whose paradigms hold too. */
export function eachPhrase(ruleset: Pick<Ruleset, 'files'>, below: readonly Pick<Ruleset, 'files'>[], add: AddPhrase): void {
  const spell = speller(inflector([...below, ruleset].flatMap((one) => entriesOf(one, 'paradigms'))));
  eachName(ruleset, spell, add);
  for (const entry of entriesOf(ruleset, 'countries'))
    for (const [kind, written] of [
      ['name', { en: [entry.name], '': [], ...entry.names }],
      ['adjective', entry.adjectives],
      ['capital', entry.capital],
    ] as const)
      for (const form of kind === 'adjective' ? Object.values(written ?? {}).flat() : spell(written, 'phrase').keys())
        add('countries', wordsOf(form), `${entry.country} ${kind} ${lettersOf(form) ?? ''}`);
  for (const { language, forms, office = '', institution = '', media = '', gender = '' } of entriesOf(ruleset, 'nouns'))
    for (const form of spell({ [language]: forms }, 'phrase').keys())
      add('nouns', wordsOf(form), `${office} ${institution} ${media} ${gender}`);
  for (const { id, forms, guards } of entriesOf(ruleset, 'terms'))
    for (const [form, written] of spell(forms, 'phrase'))
      add('terms', wordsOf(form), `${id} ${lettersOf(form) ?? ''} ${guardsFor(guards, written)}`);
}

type Spell = (
  written: Readonly<Record<string, readonly string[]>> | undefined,
  of: Paradigm['of'],
  gender?: 'f' | 'm',
) => ReadonlyMap<string, string>;

/** All written forms of names, inflected by their language → the name that each is a form of. */
const speller =
  (inflect: Inflect): Spell =>
  (written, of, gender) => {
    const forms = new Map<string, string>();
    for (const language in written)
      for (const name of written[language] ?? [])
        for (const form of inflect(name, language, of, gender)) if (!forms.has(form)) forms.set(form, name);
    return forms;
  };

function eachName(ruleset: Pick<Ruleset, 'files'>, spell: Spell, add: AddPhrase): void {
  const name = ({ id, guards }: NamedEntry, forms: ReadonlyMap<string, string>, kind: 'full' | 'short' | 'alone' | 'metonym') => {
    for (const [form, written] of forms) {
      const words = wordsOf(form);
      if (words.length) add('names', words, `${id} ${kind} ${lettersOf(form) ?? ''} ${guardsFor(guards, written)}`);
    }
  };
  const decoys = ({ id, not }: NamedEntry) => {
    for (const phrase of not ?? []) add('names', wordsOf(phrase), `${id} decoy  `);
  };
  const withEnglish = (entry: NamedEntry) => ({ ...entry.names, en: [entry.name, ...(entry.names?.en ?? [])] });
  for (const entry of entriesOf(ruleset, 'outlets')) {
    name(entry, spell({ en: [entry.name], ...entry.names }, 'phrase'), 'full');
    if (entry.names?.en) name(entry, spell({ en: [entry.name] }, 'phrase'), 'full');
    decoys(entry);
  }
  for (const entry of entriesOf(ruleset, 'officials')) {
    name(entry, spell(withEnglish(entry), 'person', entry.gender), 'full');
    name(entry, spell(entry.short, 'person', entry.gender), 'short');
    name(entry, spell(entry.alone, 'person', entry.gender), 'alone');
    decoys(entry);
  }
  for (const entry of entriesOf(ruleset, 'institutions')) {
    name(entry, spell(withEnglish(entry), 'phrase'), 'full');
    name(entry, spell(entry.metonyms, 'phrase'), 'metonym');
    decoys(entry);
  }
}

/** Indices of the guards that hold for a name as written. */
const guardsFor = (guards: NamedEntry['guards'], name: string): string =>
  (guards ?? []).flatMap(({ names }, index) => (!names || names.includes(name) ? [index] : [])).join(',');
