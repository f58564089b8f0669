// The words by which claims are taken apart: what a language file in `claims/` says, and the tables that the engine reads. The notation of patterns is
// told in claim-patterns.ts.
import type { ClaimKind, Clarification } from '../model.ts';
import { type PatternTable, patternTable, type WordTest, wordTest } from './claim-patterns.ts';
import { phrases, words } from './notation.ts';

export type NumberWords = {
  /** "2.5" or "2,5"; the other mark, a space or an apostrophe groups thousands. */
  readonly decimal: '.' | ',';
  /** "two" → 2 */
  readonly values: ReadonlyMap<string, number>;
  /** "million" → 1000000; stand behind a number. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** "tonnes" → "t"; of several words too: "square kilometres" → "km²". */
  readonly units: ReadonlyMap<string, string>;
  /** Units that stand before their number, besides signs of currency: "yüzde" in "yüzde 40". */
  readonly before: readonly string[];
  /** Before a number: "about", "more than". */
  readonly approximate: readonly string[];
  /** After it: "or so". */
  readonly approximateAfter: readonly string[];
  /** Between a number and its unit: "of". */
  readonly links: readonly string[];
};

export type ClaimWords = {
  readonly kinds: PatternTable<ClaimKind>;
  /** Reporting verbs that make their content a kind: "accused" → accusation. */
  readonly cueKinds: PatternTable<ClaimKind>;
  readonly clarifications: PatternTable<Clarification['kind']>;
  readonly numbers: NumberWords;
  /** A verb that can only be finite: two of them make two propositions. */
  readonly finite: WordTest;
  /** What may be a finite verb but may be a participle or a noun too; empty where nobody has listed them. */
  readonly verbal: WordTest;
  /** Past forms that make an event of the clause whose first verb they are; empty where the event patterns know them by themselves. */
  readonly past: WordTest;
  /** A forecast that a condition takes back: "would" in "would sail if …". */
  readonly conditional: WordTest;
  /** "not", "never": who is not ready offers nothing. */
  readonly negation: WordTest;
  /** Before what might be or have been: "could" in "could have asked". */
  readonly modal: WordTest;
  /** Before a stretch of time that only says when: "last" in "in the last ten years". */
  readonly recent: WordTest;
  /** Open an insertion between dashes that says who speaks or how: "– as he put it –". */
  readonly as: WordTest;
  /** Past forms that are participles too, and what opens who did it: "viewed", "by". */
  readonly participle: WordTest;
  readonly agent: WordTest;
  /** Finite verbs of a single subject: "and his word is" begins a clause, "and his men are" may go on with a list. */
  readonly singular: WordTest;
  /** Auxiliaries of a past form that may have another one behind "and": "had" in "had built and sold". */
  readonly perfect: WordTest;
  /** Those of `joins` that join clauses and hardly ever nouns: "but". */
  readonly contrast: WordTest;
  /** What is not all: "they did not just come, they stayed" is one thing. */
  readonly merely: WordTest;
  /** Opens an infinitive: "to". */
  readonly infinitive: WordTest;
  /** May stand between a subject and its verb: "successfully". */
  readonly adverbs: WordTest;
  /** Open a noun phrase: "the", "their". */
  readonly articles: WordTest;
  /** Finite verbs that may follow "and" without a subject of their own: "is", "has". */
  readonly auxiliary: WordTest;
  /** Subjects that can begin a clause by themselves: "he", "there". */
  readonly nominative: WordTest;
  /** Join clauses: "and", "but", "while". */
  readonly joins: WordTest;
  /** "that", "dass": begins a further proposition after one of `joins`. */
  readonly that: WordTest;
  /** What is governed by these is no proposition of its own: "if", "whether". */
  readonly hypothetical: WordTest;
  /** Begin a clause that leans on another: "because", "when". */
  readonly dependent: WordTest;
  /** "believes", "says": what they govern is not asserted by who speaks. */
  readonly attitude: WordTest;
  /** Plain forms that are verbs behind a subject in the plural, and may be nouns elsewhere: "work". */
  readonly plain: WordTest;
  /** Past forms by which a source goes on to speak: "urged" in "he said that it was late and urged them to leave". */
  readonly reported: WordTest;
  /** Prepositions that end a cue and govern what follows: "of" in "warned of". */
  readonly governing: WordTest;
  /** Pronouns that a cue is said to: "him" in "assured him it was done". */
  readonly addressee: WordTest;
  /** Behind a quotation, with what else the source did or what is known of it: "before" in "“…” before leaving", "where" in "“…”, where he lives". */
  readonly behind: PatternTable<'aside' | 'relative' | 'apposition'>;
  /** Open an indirect question, which claims nothing: "whether", "why". */
  readonly indirect: WordTest;
  /** "called", what one calls together or off ("elections", "a halt"), and the articles that it has then. */
  readonly convening: WordTest;
  readonly convened: WordTest;
  readonly indefinite: WordTest;
  /** "offered", what one gives with words that claim nothing: "condolences". */
  readonly giving: WordTest;
  readonly given: WordTest;
  /** Verbs that tell somebody to do what follows: "told" in "told them to leave". */
  readonly orders: WordTest;
  /** What opens the journalist's own words behind a reported clause: "implicitly putting", "raising fears". */
  readonly tails: PatternTable<'tail' | 'cue'>;
  /** Behind a comma, with a clause of its own: "as" in "…, as the allies met again". */
  readonly meanwhile: WordTest;
  /** "which", "who" behind a comma, as subjects of a clause that asserts. */
  readonly relative: WordTest;
  /** What is reported ends at a comma before another subject and its verb: elsewhere reported clauses follow on each other so. */
  readonly closed: boolean;
  /** Nouns have cases, and every relative clause its comma. */
  readonly inflected: boolean;
  /** Every noun has a capital letter, names or not. */
  readonly capitals: boolean;
  /** "both … and": two places or things, each claimed. */
  readonly pairs: readonly { readonly first: readonly string[]; readonly second: readonly string[] }[];
  readonly prepositions: WordTest;
  readonly questions: WordTest;
};

/** Data of a language file. Values like "million 1000000" and "ton tons: t" are separated by ";". */
export type ClaimSource = {
  readonly kinds: Readonly<Partial<Record<ClaimKind, string>>>;
  readonly cueKinds: Readonly<Partial<Record<ClaimKind, string>>>;
  readonly clarifications: Readonly<Partial<Record<Clarification['kind'], string>>>;
  readonly decimal: '.' | ',';
  readonly values: string;
  readonly multipliers: string;
  readonly units: string;
  readonly before?: string;
  readonly approximate: string;
  readonly approximateAfter: string;
  readonly links: string;
  readonly finite: string;
  readonly verbal?: string;
  readonly past?: string;
  readonly conditional?: string;
  readonly negation?: string;
  readonly modal?: string;
  readonly recent?: string;
  readonly as?: string;
  readonly participle?: string;
  readonly agent?: string;
  readonly singular?: string;
  readonly perfect?: string;
  readonly contrast?: string;
  readonly merely?: string;
  readonly infinitive?: string;
  readonly adverbs?: string;
  readonly articles?: string;
  readonly auxiliary: string;
  readonly nominative: string;
  readonly joins: string;
  readonly that: string;
  readonly hypothetical: string;
  readonly dependent: string;
  readonly attitude: string;
  readonly plain?: string;
  readonly reported?: string;
  readonly governing?: string;
  readonly addressee?: string;
  readonly behind?: Readonly<Partial<Record<'aside' | 'relative' | 'apposition', string>>>;
  readonly indirect?: string;
  readonly convening?: string;
  readonly convened?: string;
  readonly giving?: string;
  readonly given?: string;
  readonly indefinite?: string;
  readonly orders?: string;
  /** `cue`: the next reporting verb, which belongs to nobody's content; `tail`: what may hold no quotation. */
  readonly tails?: Readonly<Partial<Record<'tail' | 'cue', string>>>;
  readonly meanwhile?: string;
  readonly relative: string;
  readonly closed?: boolean;
  readonly inflected?: boolean;
  readonly capitals?: boolean;
  readonly pairs: string;
  readonly prepositions: string;
  readonly questions: string;
};

export function claimWords(source: ClaimSource): ClaimWords {
  return {
    kinds: patternTable(source.kinds),
    cueKinds: patternTable(source.cueKinds),
    clarifications: patternTable(source.clarifications),
    numbers: {
      decimal: source.decimal,
      values: valueMap(source.values),
      multipliers: valueMap(source.multipliers),
      units: unitMap(source.units),
      before: words(source.before ?? ''),
      approximate: phrases(source.approximate),
      approximateAfter: phrases(source.approximateAfter),
      links: words(source.links),
    },
    finite: wordTest(source.finite),
    verbal: wordTest(source.verbal ?? ''),
    past: wordTest(source.past ?? ''),
    conditional: wordTest(source.conditional ?? ''),
    negation: wordTest(source.negation ?? ''),
    modal: wordTest(source.modal ?? ''),
    recent: wordTest(source.recent ?? ''),
    as: wordTest(source.as ?? ''),
    participle: wordTest(source.participle ?? ''),
    agent: wordTest(source.agent ?? ''),
    singular: wordTest(source.singular ?? ''),
    perfect: wordTest(source.perfect ?? ''),
    contrast: wordTest(source.contrast ?? ''),
    merely: wordTest(source.merely ?? ''),
    infinitive: wordTest(source.infinitive ?? ''),
    adverbs: wordTest(source.adverbs ?? ''),
    articles: wordTest(source.articles ?? ''),
    auxiliary: wordTest(source.auxiliary),
    nominative: wordTest(source.nominative),
    joins: wordTest(source.joins),
    that: wordTest(source.that),
    hypothetical: wordTest(source.hypothetical),
    dependent: wordTest(source.dependent),
    attitude: wordTest(source.attitude),
    plain: wordTest(source.plain ?? ''),
    reported: wordTest(source.reported ?? ''),
    governing: wordTest(source.governing ?? ''),
    addressee: wordTest(source.addressee ?? ''),
    behind: patternTable(source.behind ?? {}),
    indirect: wordTest(source.indirect ?? ''),
    convening: wordTest(source.convening ?? ''),
    convened: wordTest(source.convened ?? ''),
    giving: wordTest(source.giving ?? ''),
    given: wordTest(source.given ?? ''),
    indefinite: wordTest(source.indefinite ?? ''),
    orders: wordTest(source.orders ?? ''),
    tails: patternTable(source.tails ?? {}),
    meanwhile: wordTest(source.meanwhile ?? ''),
    relative: wordTest(source.relative),
    closed: source.closed ?? false,
    inflected: source.inflected ?? false,
    capitals: source.capitals ?? false,
    pairs: phrases(source.pairs).map((pair) => {
      const [first = '', second = ''] = pair.split('…');
      return { first: words(first), second: words(second) };
    }),
    prepositions: wordTest(source.prepositions),
    questions: wordTest(source.questions),
  };
}

/** "two 2; dozen dozens 12" → two 2, dozen 12, dozens 12 */
function valueMap(text: string): Map<string, number> {
  return new Map(
    phrases(text).flatMap((entry) => {
      const forms = words(entry);
      const value = Number(forms.pop());
      return forms.map((form): [string, number] => [form, value]);
    }),
  );
}

/** "ton tons tonne: t; square_kilometres: km²" → phrases with spaces → unit */
function unitMap(text: string): Map<string, string> {
  return new Map(
    phrases(text).flatMap((entry) => {
      const [forms = '', unit = ''] = entry.split(': ');
      return words(forms).map((form): [string, string] => [form.replace(/_/g, ' '), unit]);
    }),
  );
}

/** For a language that says nothing of claims: sentences, and numbers written in digits with their signs. */
export const noClaimWords: ClaimWords = claimWords({
  ...{ kinds: {}, cueKinds: {}, clarifications: {}, decimal: '.', values: '', multipliers: '', units: '% %: %; $: USD; €: EUR; £: GBP' },
  ...{
    approximate: '~',
    approximateAfter: '',
    links: '',
    finite: '',
    auxiliary: '',
    nominative: '',
    joins: '',
    that: '',
    hypothetical: '',
  },
  ...{ attitude: '', dependent: '', relative: '', pairs: '', prepositions: '', questions: '' },
});
