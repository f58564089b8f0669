// Tokens → where listed names, countries and common nouns stand, ascending: each the longest that begins at its word.
//   "TASS told Russian state television" → names: [TASS], countries: [Russian], nouns: [state television]
// Every later question about names is asked of these lists. Most words begin none of them: they cost one look into `lexicon.starts`.
import type { Country } from '../../model.ts';
import type { CountryWord, Lexicon, NameRule, Noun } from '../lexicon.ts';
import { bareForms, longestAt, type Trie } from '../trie.ts';
import { isWritten } from './letters.ts';

type Words = readonly { readonly start: number; readonly end: number; readonly folded: string }[];
/** Token indices, half-open. */
type Range = { readonly first: number; readonly end: number };
export type Starts = {
  readonly names: readonly (Range & { readonly values: readonly NameRule[] })[];
  /** With the capitals that they need. */
  readonly countries: readonly (Range & { readonly country: Country; readonly kind: CountryWord['kind'] })[];
  /** `inside`: the nationality that stands within, "ministre [russe] de la Défense". */
  readonly nouns: readonly (Range & { readonly noun: Noun; readonly inside?: Country })[];
};

const NAMES = 1;
const COUNTRIES = 2;
const NOUNS = 4;
/** Slots of the bitmap, a byte each. The bundled ruleset has 27,000 first words: one other word in ten looks into a trie in vain. */
const SLOTS = 2 ** 18;

/** First words → a byte in each one's slot says in which of the tries it begins a phrase. Other words may share the slot: a hint, no proof. */
export function startsOf({ names, countries, nouns }: Pick<Lexicon, 'names' | 'countries' | 'nouns'>): Uint8Array {
  const starts = new Uint8Array(SLOTS);
  const add = (trie: Trie<unknown>, bit: number) => {
    for (const word of trie.next?.keys() ?? []) starts[slotOf(word)]! |= bit; // a slot lies inside
  };
  add(names, NAMES);
  add(countries, COUNTRIES);
  add(nouns, NOUNS);
  return starts;
}

function slotOf(word: string): number {
  let hash = word.length;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

export function findStarts(text: string, tokens: Words, lexicon: Lexicon): Starts {
  const names: Starts['names'][number][] = [];
  const countries: Starts['countries'][number][] = [];
  const nouns: Starts['nouns'][number][] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]!.folded; // i < length
    let bits = lexicon.starts[slotOf(word)]!; // a slot lies inside
    for (const bare of bareForms(word)) bits |= lexicon.starts[slotOf(bare)]!;
    if (bits === 0) continue;
    if (bits & NAMES) {
      const hit = longestAt(lexicon.names, tokens, i);
      if (hit) names.push({ first: i, end: i + hit.length, values: hit.values });
    }
    if (bits & COUNTRIES) {
      const hit = longestAt(lexicon.countries, tokens, i);
      const value = hit?.values[0];
      // a hit lies inside the tokens
      if (hit && value && isWritten(value.letters, text, tokens[i]!, tokens[i + hit.length - 1]!))
        if (!(value.kind === 'name' && isSurname(text, tokens, i, lexicon)))
          countries.push({ first: i, end: i + hit.length, country: value.country, kind: value.kind });
    }
    if (bits & NOUNS) {
      const hit = longestAt(lexicon.nouns, tokens, i);
      const noun = hit?.values[0];
      const parted = nounAround(tokens, i, lexicon);
      if (parted && parted.end - i - 1 > (hit?.length ?? 0)) nouns.push(parted);
      else if (hit && noun) nouns.push({ first: i, end: i + hit.length, noun });
    }
  }
  return { names, countries, nouns };
}

/** "ministère [russe] de la Défense", "szef [polskiego] MSZ": a noun of several words with a nationality behind the first. */
function nounAround(tokens: Words, index: number, { nouns, countries }: Lexicon): Starts['nouns'][number] | null {
  const LONGEST = 7; // tokens of a noun: "ministre des affaires étrangères et européennes"
  const nation = index + 1 < tokens.length ? longestAt(countries, tokens, index + 1) : null;
  const word = nation?.values[0];
  if (!nation || word?.kind !== 'adjective') return null;
  const from = index + 1 + nation.length;
  const hit = longestAt(nouns, [tokens[index]!, ...tokens.slice(from, from + LONGEST)], 0); // index < length
  const noun = hit?.values[0];
  return hit && noun && hit.length > 1 ? { first: index, end: from + hit.length - 1, noun, inside: word.country } : null;
}

/** "Jim [Jordan]": somebody's surname, not a country. */
function isSurname(text: string, tokens: Words, index: number, { givenNames }: Lexicon): boolean {
  const [before, word] = [tokens[index - 1], tokens[index]!]; // index < length
  return (
    before !== undefined &&
    givenNames.has(before.folded) &&
    text.slice(before.end, word.start) === ' ' &&
    /^\p{Lu}/u.test(text.slice(before.start))
  );
}
