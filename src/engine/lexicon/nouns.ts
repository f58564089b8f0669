// Tokens → offices, institutions and media that are named by a common noun and a nationality, ascending.
//   "the Russian foreign minister", "ministre iranien des affaires étrangères", "президент России", "Kremlin spokesman",
//   "Iran's state television", "spokeswoman for the Chinese foreign ministry"
// One pass; the neighbourhood of a noun is a few tokens, so the time is linear.
import type { Country, EntityId } from '../../model.ts';
import type { InstitutionKind, Lexicon, MediaKind, OfficeKind } from '../lexicon.ts';
import { longestAt } from '../trie.ts';
import { isWritten } from './letters.ts';

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
  /** "former", "ex-": somebody who no longer is. */
  readonly former: boolean;
};

type Words = readonly { readonly start: number; readonly end: number; readonly folded: string }[];
type Beside = { readonly first: number; readonly end: number; readonly country: Country; readonly of: EntityId | null };

/** Words that may stand between a noun and its nationality: articles, prepositions, "the office of". */
const LINKS = new Set(
  "of the for from in at to ' - – 's von vom des der die das dem den im in für de du la le les d l del della dello di do da dos el los las i w z na из в во по от при у у на van voor het för för ved του της των στο στη στην al ai ale din на".split(
    ' ',
  ),
);
const FORMER = new Set(
  'former ex onetime ousted deposed late ehemaliger ehemalige ehemaligen früherer frühere früheren ancien ancienne former экс бывший бывшего бывшему бывшим бывшая колишній колишнього екс były byłego była bivši bývalý eski exministro expresidente'.split(
    ' ',
  ),
);
/** How many tokens lie between a noun and its nationality at most: "spokesman for the [Russian]", "president of the [United States]". */
const GAP = 3;

export function findNouns(text: string, tokens: Words, lexicon: Lexicon): NounPhrase[] {
  const countries = new Array<Beside | undefined>(tokens.length);
  const endsAt = new Array<Beside | undefined>(tokens.length + 1);
  const nouns: { first: number; end: number; value: Omit<NounPhrase, 'first' | 'end' | 'noun' | 'country' | 'of' | 'former'> }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const country = longestAt(lexicon.countries, tokens, i);
    const word = country?.values[0];
    if (country && word && isWritten(word.letters, text, tokens[i]!, tokens[i + country.length - 1]!))
      countries[i] = endsAt[i + country.length] = { first: i, end: i + country.length, country: word.country, of: null };
    const name = longestAt(lexicon.names, tokens, i);
    const rule = name?.values.find((value) => value.entity?.startsWith('institution/'));
    const institution = rule?.entity ? lexicon.entities[rule.entity] : undefined;
    if (
      name &&
      rule &&
      institution?.country &&
      rule.strength === 'full' &&
      isWritten(rule.letters, text, tokens[i]!, tokens[i + name.length - 1]!)
    )
      countries[i] = endsAt[i + name.length] = { first: i, end: i + name.length, country: institution.country, of: rule.entity };
    const noun = longestAt(lexicon.nouns, tokens, i);
    if (noun?.values[0]) nouns.push({ first: i, end: i + noun.length, value: noun.values[0] });
  }
  const phrases: NounPhrase[] = [];
  let last = -1;
  for (const { first, end, value } of nouns) {
    if (first < last) continue; // the longer noun that began earlier wins
    last = end;
    const beside = before(tokens, endsAt, first) ?? after(tokens, countries, end);
    const start = beside ? Math.min(first, beside.first) : first;
    phrases.push({
      ...value,
      first: start,
      end: beside ? Math.max(end, beside.end) : end,
      noun: { first, end },
      country: beside?.country ?? null,
      of: beside?.of ?? null,
      former: [start - 1, start - 2, first - 1].some((i) => FORMER.has(tokens[i]?.folded ?? '')),
    });
  }
  return joinSpokespeople(tokens, phrases, lexicon);
}

/** "[Russian] foreign minister", "[Iran] 's president", "[российский] президент". */
function before(tokens: Words, endsAt: readonly (Beside | undefined)[], first: number): Beside | undefined {
  for (let i = first; i >= first - 1 && i > 0; i--) {
    if (endsAt[i]) return endsAt[i];
    if (!FORMER.has(tokens[i - 1]?.folded ?? '') && !LINKS.has(tokens[i - 1]?.folded ?? '')) return undefined;
    if (/^(of|von|des|der|de|du|in|for|to|from|w|в|из|the)$/.test(tokens[i - 1]?.folded ?? '')) return undefined; // "in Russia the president"
  }
  return undefined;
}

/** "president of the [United States]", "ministre [iranien]", "президент [России]". */
function after(tokens: Words, countries: readonly (Beside | undefined)[], end: number): Beside | undefined {
  for (let i = end; i <= end + GAP && i < tokens.length; i++) {
    if (countries[i]) return countries[i];
    if (!LINKS.has(tokens[i]!.folded)) return undefined;
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
    const between = next ? tokens.slice(one.end, next.first).map((token) => token.folded) : [];
    if (!speaker || !ministry || !next || between.length > GAP || between.some((word) => !LINKS.has(word)) || speaker.of) {
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
      former: one.former || next.former,
    });
    i++;
  }
  return joined;
}
