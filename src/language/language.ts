// The shape of a language: data that the engine reads. A further language is one file of this shape and its cases, not code.
// Words are folded (lower case, straight apostrophe); a phrase is its words with single spaces, marks spaced as words: "c ' est".
import type { Country, Mode, Stance } from '../model.ts';
import type { ClaimWords } from './claims.ts';
import type { References } from './references.ts';
import type { WorthModel } from './worth.ts';

/**
 * What may follow a reporting verb as its content:
 * `clause` "said (that) he won", `person` an addressee before the clause ("told reporters that"), `infinitive` "vowed to win",
 * `object` "condemned the attack". Every cue may stand with a quotation.
 */
export type Complement = 'clause' | 'person' | 'infinitive' | 'object';

/**
 * A reporting verb or noun: all its `forms`, folded, the base form first. `weak`: those of them that are mostly another word
 * ("states") and count only beside a quotation, a colon or a complementiser. `separable`: "teilte … mit", verb and particle.
 */
export type Cue = {
  readonly forms: readonly string[];
  readonly weak: readonly string[];
  readonly separable: readonly { readonly verb: string; readonly particle: string }[];
  readonly stance: Stance;
  readonly mode: Mode;
  readonly takes: readonly Complement[];
};

/** A personal pronoun in all its cases. `{forms: ['he', 'him'], gender: 'm', number: 'sg'}`; gender null: any. */
export type Pronoun = {
  readonly forms: readonly string[];
  readonly gender: 'f' | 'm' | 'n' | null;
  readonly number: 'sg' | 'pl';
  readonly person: 1 | 2 | 3;
};

export type Language = {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** ISO 3166-1 alpha-2 of the state whose press mostly writes in it, where there is one: its papers say "the ministry" of their own. */
  readonly home?: Country;
  /** Reporting verbs. */
  readonly cues: readonly Cue[];
  /** Reporting nouns: "the claim that …", "a statement saying …". */
  readonly nouns: readonly Cue[];
  /** Phrases that name a source, with "*" behind those that do so only at a sentence's start ("pour*"): `before` it ("according to", "по словам"), `after` it ("zufolge"), `around` a pronoun at "*" ("по * словам").
   * `citing`: of those before, phrases that name a medium beside the speaker; they count where no verb reports. */
  readonly according: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly around: readonly string[];
    readonly citing: readonly string[];
  };
  /** "that", "dass", "что": stands before the content and is no part of it. */
  readonly complementisers: readonly string[];
  /** "whether", "how", "why": stands before the content and is part of it. */
  readonly interrogatives: readonly string[];
  /** "as" in "as Peskov put it". */
  readonly as: readonly string[];
  readonly pronouns: readonly Pronoun[];
  readonly determiners: readonly string[];
  /** Determiners that need a noun: "the", not "many". A "cue" behind one is a noun or an adjective. */
  readonly articles: readonly string[];
  readonly prepositions: readonly string[];
  /** "and", "or". */
  readonly coordinators: readonly string[];
  /** "but": joins whole clauses, and ends a content. */
  readonly contrasts: readonly string[];
  /** "while", "after", "because": begin a clause of their own. */
  readonly subordinators: readonly string[];
  /** "who", "which". */
  readonly relatives: readonly string[];
  readonly auxiliaries: readonly string[];
  /** Adverbs that may stand between subject and verb or open a sentence. */
  readonly adverbs: readonly string[];
  readonly negations: readonly string[];
  /** Prepositions that go on with a noun phrase: "the head of the agency". */
  readonly nominalPrepositions: readonly string[];
  /** Whom one tells, not who speaks: "reporters", "журналистам". */
  readonly addressees: readonly string[];
  /** Endings of a cue's first form where it is an infinitive, for languages whose verbs may stand alone: a finite one reports. */
  readonly baseEndings?: readonly string[];
  /** "les", "gli": pronouns before a verb that are never its subject. */
  readonly clitics?: readonly string[];
  /** Endings of infinitives that a reporting verb takes without a marker: "affirme avoir pris", "aseguró tener". */
  readonly infinitiveEndings?: readonly string[];
  /** "to", "zu": before a verb that reports nothing, and at the start of an infinitive content. */
  readonly infinitiveMarkers: readonly string[];
  /** "was", "wurde": before a participle that has its source as agent or not at all. */
  readonly passives: readonly string[];
  /** "hat", "hatte": where the verb is the clause's second part, the auxiliary may stand far before its participle: "hatte am Montag erklärt, S". */
  readonly perfects?: readonly string[];
  /** Endings of cues that are participles and lean on the main clause's source: "-ing", "-вив". */
  readonly participleEndings: readonly string[];
  /** "-ed", "-te": endings of verbs in the past, by which one that is in no list is known beside a quotation. */
  readonly pastEndings?: readonly string[];
  /** Endings of cues that describe a noun before them: "Зеленского, призвавшего". */
  readonly attributiveEndings: readonly string[];
  /** "заявили в МИД": behind a cue with one of these endings, a phrase with one of these prepositions names who speaks. */
  readonly impersonal: { readonly endings: readonly string[]; readonly prepositions: readonly string[] };
  /** What stands for the sentence before: "das", "об этом". */
  readonly anaphors: readonly string[];
  /** `free`: "said he" and "he said"; `second`: the verb is the clause's second part (German); `final`: at the clause's end (Turkish). */
  readonly order: 'free' | 'second' | 'final';
  /** Its script has no capitals, so that they tell nothing of names. */
  readonly caseless?: true;
  /** In a language that ends with the verb, the particles or endings that mark who a clause is about: "は", "-은". */
  readonly topics?: readonly string[];
  /** Where no topic is marked: words for who speaks with the particle of a subject, one letter long, "장관이". */
  readonly subjects?: readonly string[];
  /** Ends of the names of media, where a sentence may be nothing but one and its verb, and particles of a subject behind them: "…。タス通信が伝えた。" */
  readonly carriers?: readonly string[];
  readonly agents?: readonly string[];
  /** With `agents`: the particle that closes what is reported, before the comma: "Sと、タス通信が伝えた。" */
  readonly closers?: readonly string[];
  /** "据": words that lead to who reports in front of a verb, and are no part of the name. */
  readonly leading?: readonly string[];
  /** Those of the nominal prepositions, or others, that lead to whose a noun is: "the claim of Moscow", "by Moscow"; all nominal ones without. */
  readonly owning?: readonly string[];
  /** Preposition → where one speaks: "said the war was over [in an interview]". */
  readonly stages?: Readonly<Record<string, readonly string[]>>;
  /** Participles that name somebody, and what leads to who does: "dubbed “the fox” by his rivals". */
  readonly naming?: { readonly verbs: readonly string[]; readonly agents: readonly string[] };
  /** Words that begin what tells more of a source behind a comma: "источник, знакомый с ходом дела". */
  readonly describing?: readonly string[];
  /** "عن": behind it stands whom a medium quotes, before a noun that reports: "نقلت الوكالة عن الوزير قوله". */
  readonly quotedFrom?: readonly string[];
  /** Prepositions that are written together with the word behind them: Hebrew "ב", "ל". */
  readonly proclitics?: readonly string[];
  /** The subject opens its clause, and when, where and to whom stand between it and the verb (Persian). */
  readonly subjectOpens?: true;
  /** Endings of what describes an occasion before it, where the verb comes last: "verdiği röportajda", in the interview that he gave. */
  readonly givenEndings?: readonly string[];
  /**
   * Names of countries have cases, so that behind a noun none stands in the nominative: "prezydent Rosji", not "prezydent Rosja". Those that end like
   * these have none, or the same: "prezydent Peru", "prezident Francie".
   */
  readonly undeclinedCountries?: readonly string[];
  /** "ise": words that set who speaks off from somebody before, where the verb comes last and a comma does so elsewhere. */
  readonly asides?: readonly string[];
  /** The speaker may go unsaid: "dijo que". */
  readonly proDrop: boolean;
  /** Nouns are capitalised (German): a small word ends a name. */
  readonly capitalisedNouns: boolean;
  /** Genitive endings: behind "according to", a noun phrase without commas goes on with these (Polish, Czech). */
  readonly genitiveEndings: readonly string[];
  /** Endings of a genitive that stands before its noun without an apostrophe: Norwegian "myndighetenes påstand". */
  readonly possessiveEndings: readonly string[];
  /** Words written together with the next one: "qu'il" is "qu'" and "il". */
  readonly elisions: readonly string[];
  /** Pronouns written behind their verb: "dit-il", "a-t-elle". */
  readonly enclitics: readonly string[];
  /** Quotations around a full stop, “A,” he said. “B.”, are one attribution rather than two. */
  readonly joinsQuotations: boolean;
  /** "said he won": a content without complementiser may follow the verb without a comma. */
  readonly bareClauses: boolean;
  /** "if", "would": reporting that did not take place. */
  readonly hypotheticals: readonly string[];
  /** Days, months, "yesterday": never a speaker. */
  readonly times: readonly string[];
  /** Abbreviations that end in a full stop without ending a sentence, folded, without the last stop ("u.s"). */
  readonly abbreviations: readonly string[];
  /** Frequent function words, by which a text's language is recognised: those that few other languages share. */
  readonly functionWords: readonly string[];
  /** Forms that mark reported speech by themselves: German "sei", "habe". */
  readonly subjunctives: readonly string[];
  /** "würde", "müssten": forms that may be a wish or reported speech; between two sentences that are reported they are too. */
  readonly irrealis?: readonly string[];
  /** Articles that tell a subject from an object: "der", "den". */
  readonly articleCases?: { readonly nominative: readonly string[]; readonly accusative: readonly string[] };
  /** "soll … gewesen sein": a verb that with one of these at the sentence's end tells what others say. */
  readonly hearsay?: { readonly verbs: readonly string[]; readonly infinitives: readonly string[] };
  /** A dash at a line's start opens speech. */
  readonly dashQuotations: boolean;
  /** "24. Februar": a full stop after a number does not end a sentence. */
  readonly ordinalStops: boolean;
  /** How speakers and media are referred to; absent in a language whose speakers are resolved by listed names and pronouns alone. */
  readonly references?: References;
  /** How claims are worded; see claims.ts. Without it a claim is a sentence, and its kinds are not told. */
  readonly claims?: ClaimWords;
  /** Learnt weights for how much there is to check; without them the kinds of a claim tell it. */
  readonly worth?: WorthModel | undefined;
};

/** For a text in a language that we have no data of: quotation marks are found, attributions are not. */
export const unknownLanguage: Language = {
  code: 'und',
  cues: [],
  nouns: [],
  according: { before: [], after: [], around: [], citing: [] },
  complementisers: [],
  interrogatives: [],
  as: [],
  pronouns: [],
  determiners: [],
  articles: [],
  prepositions: [],
  coordinators: [],
  contrasts: [],
  subordinators: [],
  relatives: [],
  auxiliaries: [],
  adverbs: [],
  nominalPrepositions: [],
  addressees: [],
  infinitiveMarkers: [],
  passives: [],
  participleEndings: [],
  attributiveEndings: [],
  impersonal: { endings: [], prepositions: [] },
  anaphors: [],
  order: 'free',
  proDrop: false,
  capitalisedNouns: false,
  genitiveEndings: [],
  possessiveEndings: [],
  elisions: [],
  enclitics: [],
  joinsQuotations: false,
  bareClauses: false,
  negations: [],
  hypotheticals: [],
  times: [],
  abbreviations: [],
  functionWords: [],
  subjunctives: [],
  dashQuotations: false,
  ordinalStops: false,
};
