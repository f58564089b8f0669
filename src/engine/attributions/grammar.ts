// Language → the same words by look-up: what each word may be (a set of bits) and what begins a cue (tries). Built once a language.
import type { Cue, Language } from '../../language/language.ts';
import { oncePer } from '../once.ts';
import { addPhrase, emptyTrie, type Trie } from '../trie.ts';

/** What a word may be; a word may be several: "that" is complementiser, relative and determiner. */
export const Is = {
  determiner: 1,
  preposition: 2,
  coordinator: 4,
  contrast: 8,
  subordinator: 16,
  relative: 32,
  auxiliary: 64,
  adverb: 128,
  negation: 256,
  hypothetical: 512,
  time: 1024,
  pronoun: 2048,
  complementiser: 4096,
  interrogative: 8192,
  as: 16384,
  nominal: 32768,
  addressee: 65536,
  secondPerson: 131072,
  infinitive: 262144,
  passive: 524288,
  article: 1048576,
  impersonal: 2097152,
  subjunctive: 4194304,
} as const;

/** `particle`: the separated part of a German verb, "teilte … mit". `bare`: the cue's first form, which may be an infinitive. */
export type CueTrigger<Kind> = {
  readonly kind: Kind;
  readonly cue: Cue;
  readonly particle: string | null;
  readonly participle: boolean;
  /** "призвавшего": describes the noun before it. */
  readonly attributive: boolean;
  /** "сообщили": who speaks may stand in a phrase with "в". */
  readonly impersonal: boolean;
  readonly bare: boolean;
  /** Counts only where a complementiser, a colon or a quotation follows or a quotation precedes. */
  readonly weak: boolean;
};
/** What a phrase of the language introduces. */
export type Trigger =
  | CueTrigger<'verb'>
  | CueTrigger<'noun'>
  | { readonly kind: 'after' | 'anaphor' | 'citing' }
  /** `opens`: only at a sentence's start, "Pour le maire, S". */
  | { readonly kind: 'before'; readonly opens: boolean }
  | { readonly kind: 'around'; readonly pronoun: number };

export type Grammar = {
  readonly language: Language;
  readonly words: ReadonlyMap<string, number>;
  readonly abbreviations: ReadonlySet<string>;
  /** "I", "we" in all their cases. */
  readonly firstPersons: ReadonlySet<string>;
  /** "he", "він": third persons as a subject. */
  readonly nominatives: ReadonlySet<string>;
  /** "ему", "їх": pronouns that are no subject, where verbs in the plural have none ("сообщили"). */
  readonly obliques: ReadonlySet<string>;
  readonly triggers: Trie<Trigger>;
  /** Words for media: "agency". */
  readonly media: ReadonlySet<string>;
  /** Media known by their name alone, and the endings of whom something is told. */
  readonly outlets: ReadonlySet<string>;
  readonly datives: readonly string[];
  /** What one says something in: "interview", "post", "statement"; and what brings in a new one: "a". */
  readonly occasions: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  /** Preposition → where one speaks: "in" → "interview". */
  readonly stages: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words for several who speak: "officials", "СМИ". */
  readonly groups: ReadonlySet<string>;
  /** "Angaben", "Ansicht", where nouns have capitals: what somebody says goes by, in "nach Angaben des Ministeriums". */
  readonly accounts: ReadonlySet<string>;
  /** Whether words are taken apart: "qu'il", "a-t-elle". */
  readonly splits: boolean;
};

export const grammarOf = oncePer((language: Language): Grammar => {
  const words = new Map<string, number>();
  const mark = (list: readonly string[], bit: number) => {
    for (const word of list) words.set(word, (words.get(word) ?? 0) | bit);
  };
  mark(language.determiners, Is.determiner);
  mark(language.articles, Is.article | Is.determiner);
  mark(language.prepositions, Is.preposition);
  mark(language.coordinators, Is.coordinator);
  mark(language.contrasts, Is.contrast);
  mark(language.subordinators, Is.subordinator);
  mark(language.relatives, Is.relative);
  mark(language.auxiliaries, Is.auxiliary);
  mark(language.adverbs, Is.adverb);
  mark(language.negations, Is.negation);
  mark(language.hypotheticals, Is.hypothetical);
  mark(language.times, Is.time);
  mark(language.complementisers, Is.complementiser);
  mark(language.interrogatives, Is.interrogative);
  mark(language.as, Is.as);
  mark(language.nominalPrepositions, Is.nominal);
  mark(language.addressees, Is.addressee);
  mark(language.infinitiveMarkers, Is.infinitive);
  mark(language.passives, Is.passive);
  mark(language.subjunctives, Is.subjunctive);
  mark(language.impersonal.prepositions, Is.impersonal);
  // "в частности": a preposition that also begins an adverbial is a preposition.
  for (const word of language.prepositions) words.set(word, words.get(word)! & ~Is.adverb);
  for (const { forms, person } of language.pronouns) mark(forms, person === 2 ? Is.pronoun | Is.secondPerson : Is.pronoun);
  const triggers = emptyTrie<Trigger>();
  const add = (phrase: string, trigger: Trigger) => addPhrase(triggers, phrase.split(' '), trigger);
  const ending = (endings: readonly string[], form: string) => endings.some((end) => form.split(' ')[0]!.endsWith(end));
  const participle = (form: string) => ending(language.participleEndings, form) && !ending(language.attributiveEndings, form);
  for (const [kind, cues] of [
    ['verb', language.cues],
    ['noun', language.nouns],
  ] as const)
    for (const cue of cues) {
      const bases = language.baseEndings ?? language.infinitiveEndings;
      // By convention the first form is the base; where it is an infinitive it reports nothing ("to say").
      cue.forms.forEach((form, index) => {
        add(form, {
          kind,
          cue,
          particle: null,
          participle: participle(form),
          attributive: ending(language.attributiveEndings, form),
          impersonal: ending(language.impersonal.endings, form),
          bare: index === 0 && (!bases || bases.some((end) => form.endsWith(end))),
          weak: cue.weak.includes(form),
        });
      });
      for (const { verb, particle } of cue.separable)
        add(verb, { kind, cue, particle, participle: false, attributive: false, impersonal: false, bare: false, weak: false });
    }
  for (const phrase of language.according.before) add(phrase.replace('*', ''), { kind: 'before', opens: phrase.endsWith('*') });
  for (const phrase of language.according.citing) add(phrase, { kind: 'citing' });
  for (const phrase of language.according.after) add(phrase, { kind: 'after' });
  for (const phrase of language.according.around)
    for (const { forms, person } of language.pronouns)
      if (person === 3)
        // "según la agencia": an article rather than a pronoun.
        for (const form of forms.filter(
          (one) => !phrase.endsWith('*') || !(language.references?.definite ?? language.articles).includes(one),
        ))
          add(phrase.replace('*', form), { kind: 'around', pronoun: phrase.split(' ').indexOf('*') });
  for (const phrase of language.anaphors) add(phrase, { kind: 'anaphor' });
  return {
    language,
    words,
    abbreviations: new Set(language.abbreviations),
    nominatives: new Set(language.pronouns.flatMap(({ forms, person }) => (person === 3 ? forms.slice(0, 1) : []))),
    obliques: new Set([
      ...(language.clitics ?? []),
      ...(language.order === 'free' && language.impersonal.endings.length ? language.pronouns.flatMap(({ forms }) => forms.slice(1)) : []),
    ]),
    firstPersons: new Set(language.pronouns.filter(({ person }) => person === 1).flatMap(({ forms }) => forms)),
    media: new Set(listed(language.references?.media)),
    outlets: new Set(language.references?.outlets),
    datives: language.references?.headFirst ? (language.references.datives ?? []) : [],
    occasions: new Set([...listed(language.references?.documents), ...listed(language.references?.channel.interview)]),
    stages: new Map(Object.entries(language.stages ?? {}).map(([preposition, nouns]) => [preposition, new Set(nouns)])),
    indefinite: new Set(language.references?.indefinite),
    groups: new Set(listed(language.references?.groups)),
    accounts: new Set(language.capitalisedNouns ? language.according.before.flatMap((phrase) => phrase.split(' ').slice(1).slice(-1)) : []),
    triggers,
    splits: language.elisions.length + language.enclitics.length > 0,
  };
});

const listed = (phrases = ''): string[] =>
  phrases
    .split(';')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
