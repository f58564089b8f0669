// Tokens → offices, institutions and media that are named by a common noun and a nationality, ascending.
//   "the Russian foreign minister", "ministre iranien des affaires étrangères", "президент России", "Kremlin spokesman",
//   "Iran's state television", "spokeswoman for the Chinese foreign ministry"
// One pass; the neighbourhood of a noun is a few tokens, so the time is linear.
import type { Language } from '../../language/language.ts';
import type { Country, EntityId } from '../../model.ts';
import type { InstitutionKind, Lexicon, MediaKind, OfficeKind } from '../lexicon.ts';
import { longestAt } from '../trie.ts';
import { isWritten } from './letters.ts';
import { findStarts } from './starts.ts';

/** `first`, `end`: token indices, half-open, nationality included. */
export type NounPhrase = {
  readonly first: number;
  readonly end: number;
  /** Where the noun itself begins and ends. */
  readonly noun: { readonly first: number; readonly end: number };
  readonly office: OfficeKind | null;
  readonly institution: InstitutionKind | null;
  readonly media: MediaKind | null;
  readonly gender: 'f' | 'm' | null;
  /** Null when nothing beside the noun says. */
  readonly country: Country | null;
  /** For a spokesperson: the institution named beside the noun. */
  readonly of: EntityId | null;
  /** Its kind, which is told also where nothing says of which state: "the foreign ministry spokesman". */
  readonly speaksFor: InstitutionKind | null;
  /** "former", "ex-": somebody who no longer is. */
  readonly former: boolean;
};

type Words = readonly { readonly start: number; readonly end: number; readonly folded: string }[];
type Beside = {
  readonly first: number;
  readonly end: number;
  readonly country: Country;
  readonly of: EntityId | null;
  readonly capital?: boolean;
};

/** Words that may stand between a noun and its nationality: articles, prepositions, "the office of". */
const LINKS = new Set(
  "of the for from in at to ' - – 's von vom des der die das dem den im in für de du la le les d l del della dello di do da dos el los las i w z na из в во по от при у у на van voor het för för ved του της των στο στη στην al ai ale din на".split(
    ' ',
  ),
);
/** Those before a noun that the country in front of them does not belong to. */
const APART = new Set('of von des der de du in for to from w в из the'.split(' '));
const FORMER = new Set(
  'former ex onetime ousted deposed late ehemaliger ehemalige ehemaligen früherer frühere früheren ancien ancienne former экс бывший бывшего бывшему бывшим бывшая колишній колишнього екс były byłego była bivši bývalý eski exministro expresidente'.split(
    ' ',
  ),
);
/** Behind a body that works abroad these name where it works: "the embassy in [Russia]". */
const ABROAD = new Set('in to at for im für w z na в во у на'.split(' '));
/** How many tokens lie between a noun and its nationality at most: "spokesman for the [Russian]", "president of the [United States]". */
const GAP = 3;

/** The language tells whether names of countries have cases. */
export function findNouns(
  text: string,
  tokens: Words,
  lexicon: Lexicon,
  starts = findStarts(text, tokens, lexicon),
  language: Pick<Language, 'code' | 'undeclinedCountries'> | null = null,
): NounPhrase[] {
  const beginsAt = new Map<number, Beside>();
  const endsAt = new Map<number, Beside>();
  const add = (one: Beside) => {
    beginsAt.set(one.first, one);
    endsAt.set(one.end, one);
  };
  for (const { first, end, country, kind } of starts.countries) add({ first, end, country, of: null, capital: kind === 'capital' });
  // After the countries: "Kremlin" is more than Russia.
  for (const { first, end, values } of starts.names) {
    const rule = values.find(({ entity }) => entity?.startsWith('institution/'));
    const institution = rule?.entity ? lexicon.entities[rule.entity] : undefined;
    // a name lies inside the tokens
    if (rule?.strength === 'full' && institution?.country && isWritten(rule.letters, text, tokens[first]!, tokens[end - 1]!))
      add({ first, end, country: institution.country, of: rule.entity });
  }
  const phrases: NounPhrase[] = [];
  let last = -1;
  for (const { first, end, noun, inside } of starts.nouns) {
    if (first < last) continue; // the longer noun that began earlier wins
    last = end;
    const isAbroad = noun.institution === 'embassy';
    const isSubject = language !== null && isNominative(lexicon, language, tokens, end);
    const beside = inside
      ? { first, end, country: inside, of: null }
      : (before(tokens, endsAt, first, isAbroad) ?? (isSubject ? undefined : after(tokens, beginsAt, end, isAbroad)));
    const start = beside ? Math.min(first, beside.first) : first;
    phrases.push({
      office: noun.office,
      institution: noun.institution,
      media: noun.media,
      gender: noun.gender,
      first: start,
      end: beside ? Math.max(end, beside.end) : end,
      noun: { first, end },
      country: beside?.country ?? null,
      of: beside?.of ?? null,
      speaksFor: null,
      former: isFormer(tokens[start - 1]) || isFormer(tokens[start - 2]) || isFormer(tokens[first - 1]),
    });
  }
  return joinSpokespeople(tokens, phrases, lexicon);
}

const isFormer = (word: Words[number] | undefined): boolean => word !== undefined && FORMER.has(word.folded);

/** "[Russian] foreign minister", "[Iran] 's president", "[российский] президент"; the "Moscow embassy" stands there. */
/** "Według prezydenta [Rosja] odrzuciła …": a country's name in the nominative belongs to no noun before it. */
export function isNominative(
  { countries, localNames }: Lexicon,
  { code, undeclinedCountries }: Pick<Language, 'code' | 'undeclinedCountries'>,
  tokens: Words,
  at: number,
): boolean {
  if (!undeclinedCountries) return false;
  const hit = longestAt(countries, tokens, at);
  const word = hit?.values[0];
  if (!hit || word?.kind !== 'name') return false;
  const [nominative] = localNames[word.country]?.[code] ?? [];
  const written = tokens.slice(at, at + hit.length).map(({ folded }) => folded);
  const isDeclined =
    nominative !== undefined && /\p{Ll}$/u.test(nominative) && !undeclinedCountries.some((ending) => nominative.endsWith(ending));
  return isDeclined && nominative.toLowerCase() === written.join(' ');
}

function before(tokens: Words, endsAt: ReadonlyMap<number, Beside>, first: number, isAbroad: boolean): Beside | undefined {
  for (let i = first; i >= first - 1 && i > 0; i--) {
    const beside = endsAt.get(i);
    if (beside) return isAbroad && beside.capital ? undefined : beside;
    const word = tokens[i - 1]!.folded; // i > 0
    if (!FORMER.has(word) && !LINKS.has(word)) return undefined;
    if (APART.has(word)) return undefined; // "in Russia the president"
  }
  return undefined;
}

/** "president of the [United States]", "ministre [iranien]", "президент [России]". */
function after(tokens: Words, beginsAt: ReadonlyMap<number, Beside>, end: number, isAbroad: boolean): Beside | undefined {
  for (let i = end; i <= end + GAP && i < tokens.length; i++) {
    const beside = beginsAt.get(i);
    if (beside) return isAbroad && beside.capital ? undefined : beside;
    const word = tokens[i]!.folded; // i < length
    if (!LINKS.has(word) || (isAbroad && ABROAD.has(word))) return undefined;
  }
  return undefined;
}

/** "spokesman for the Russian foreign ministry", "foreign ministry spokeswoman": the ministry beside a spokesperson is what they speak for. */
function joinSpokespeople(tokens: Words, phrases: readonly NounPhrase[], lexicon: Lexicon): NounPhrase[] {
  const joined: NounPhrase[] = [];
  for (let i = 0; i < phrases.length; i++) {
    const one = phrases[i]!; // i < length
    const next = phrases[i + 1];
    const [speaker, ministry] =
      one.office === 'spokesperson' && next?.institution
        ? [one, next]
        : one.institution && next?.office === 'spokesperson'
          ? [next, one]
          : [];
    const between = speaker && next ? tokens.slice(one.end, next.first) : [];
    if (!speaker || !ministry || !next || between.length > GAP || between.some(({ folded }) => !LINKS.has(folded)) || speaker.of) {
      joined.push(one);
      continue;
    }
    const country = ministry.country ?? speaker.country;
    joined.push({
      ...speaker,
      first: one.first,
      end: Math.max(one.end, next.end),
      country,
      of: country ? (lexicon.institutions[`${country}/${ministry.institution}`] ?? null) : null,
      speaksFor: ministry.institution,
      former: one.former || next.former,
    });
    i++;
  }
  return joined;
}
