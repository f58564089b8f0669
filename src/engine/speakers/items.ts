// A stretch of the text → its noun phrase as a list of items.
//   "Kremlin spokesman Dmitry Peskov" → [listed Kremlin, office spokesperson, listed Peskov]

import type { Country, Mention } from '../../model.ts';
import type { ListedEntity, NounPhrase } from '../lexicon.ts';
import { longestAt } from '../trie.ts';
import { isCapital, type Range, type Reading, rangeOf } from './reading.ts';
import { type Meaning, phrasesAt } from './vocabulary.ts';

export type Item = Range &
  (
    | { readonly kind: 'listed'; readonly entity: ListedEntity; readonly mention: Mention; readonly possessive: boolean }
    | { readonly kind: 'name'; readonly possessive: boolean }
    | { readonly kind: 'office'; readonly noun: NounPhrase; readonly meanings: readonly Meaning[] }
    | { readonly kind: 'phrase'; readonly meanings: readonly Meaning[] }
    | { readonly kind: 'country'; readonly country: Country; readonly adjective: boolean }
    | { readonly kind: 'pronoun' | 'preposition' | 'relative' | 'and' | 'definite' | 'indefinite' | 'comma' | 'mark' | 'aside' | 'word' }
  );

const isPossessive = ({ tokens }: Reading, last: number): boolean =>
  /['’]s$/.test(tokens[last]?.folded ?? '') ||
  (/s$/.test(tokens[last]?.folded ?? '') && tokens[last + 1]?.folded === "'" && tokens[last]?.end === tokens[last + 1]?.start);

/** A noun phrase's items. Linear in its tokens. */
export function itemsIn(reading: Reading, range: Range): Item[] {
  const items: Item[] = [];
  for (let i = range.first; i < range.end; ) {
    const item = itemAt(reading, i, range.end);
    items.push(item);
    i = Math.max(i + 1, item.end);
  }
  return items;
}

function itemAt(reading: Reading, first: number, limit: number): Item {
  const { tokens, lexicon, vocabulary, mentions, nouns } = reading;
  const token = tokens[first]!; // callers stay inside
  if (token.kind === 'mark') {
    const kind = token.folded === ',' || token.folded === '(' || token.folded === ')' || /^[–—-]$/.test(token.folded) ? 'comma' : 'mark';
    return { kind, first, end: first + 1 };
  }
  const mention = mentions[first];
  const entity = mention && lexicon.entities[mention.entity];
  if (mention && entity) {
    const end = Math.min(limit, Math.max(first + 1, rangeOf(tokens, mention).end));
    return { kind: 'listed', entity, mention, first, end, possessive: isPossessive(reading, end - 1) };
  }
  const noun = nouns[first];
  const [phrase] = phrasesAt(vocabulary, tokens, first, limit);
  const nounEnd = noun && Math.min(limit, noun.noun.end);
  const meanings = phrase?.meanings.filter(({ kind }) => kind !== 'relation');
  if (noun && nounEnd && nounEnd - first >= (meanings?.length ? (phrase?.length ?? 0) : 0)) {
    const same = phrase && phrase.length === nounEnd - first ? (meanings ?? []) : [];
    return { kind: 'office', noun, meanings: same, first, end: nounEnd };
  }
  const parted = vocabulary.headFirst && (phrase?.length ?? 0) < 2 ? phraseAround(reading, first, limit) : null;
  if (parted) return parted;
  if (phrase && meanings?.length) {
    const title = meanings.some(({ kind }) => kind === 'title');
    if (!title || meanings.length > 1 || first + 1 < limit) return { kind: 'phrase', meanings, first, end: first + phrase.length };
  }
  const country = longestAt(lexicon.countries, tokens, first);
  const word = country?.values[0];
  // A capital that stands for its government is a mention; where it is none, it is somebody's name or part of one.
  if (
    country &&
    word &&
    word.kind !== 'capital' &&
    (word.letters === null || isCapital(reading, first)) &&
    !isTitle(reading, first + country.length, limit)
  )
    return {
      kind: 'country',
      country: word.country,
      adjective: word.kind === 'adjective' && isCapital(reading, first),
      first,
      end: Math.min(limit, first + country.length),
    };
  const { folded } = token;
  const one = { first, end: first + 1 };
  if (vocabulary.pronouns.has(folded)) return { kind: 'pronoun', ...one };
  if (vocabulary.definite.has(folded)) return { kind: 'definite', ...one };
  if (vocabulary.indefinite.has(folded)) return { kind: 'indefinite', ...one };
  if (vocabulary.prepositions.has(folded)) return { kind: 'preposition', ...one };
  if (vocabulary.relatives.has(folded)) return { kind: 'relative', ...one };
  if (vocabulary.coordinators.has(folded) || folded === '&') return { kind: 'and', ...one };
  if (vocabulary.asides.has(folded)) return { kind: 'aside', ...one };
  if (!isCapital(reading, first) || isCommonNoun(reading, first)) return { kind: 'word', ...one };
  const end = endOfName(reading, first, limit);
  return { kind: 'name', first, end, possessive: isPossessive(reading, end - 1) };
}

/** "глава [украинского] МИД", "szef [polskiego] MSZ": an office of two words with a nationality between them, which is the office's then. */
function phraseAround({ tokens, vocabulary, lexicon }: Reading, first: number, limit: number): Item | null {
  const LONGEST = 4; // tokens
  if (!vocabulary.lengths.has(vocabulary.stem(tokens[first]!.folded))) return null; // callers stay inside
  const nation = first + 2 < limit ? longestAt(lexicon.countries, tokens, first + 1) : null;
  const word = nation?.values[0];
  if (!nation || word?.kind !== 'adjective') return null;
  const from = first + 1 + nation.length;
  const words = [tokens[first]!, ...tokens.slice(from, Math.min(limit, from + LONGEST))];
  const [phrase] = phrasesAt(vocabulary, words, 0, words.length);
  const offices = phrase?.meanings.flatMap((meaning) => (meaning.kind === 'office' ? [{ ...meaning, country: word.country }] : [])) ?? [];
  return phrase && phrase.length > 1 && offices.length ? { kind: 'phrase', meanings: offices, first, end: from + phrase.length - 1 } : null;
}

/** "die [Sinologin] Mareike Reed", "der neue [Fraktionschef] der Partei": where nouns have capitals, the word behind an article is no name. */
export function isCommonNoun({ tokens, text, vocabulary }: Reading, index: number): boolean {
  const { folded } = tokens[index]!; // callers stay inside
  if (!vocabulary.capitalisedNouns || vocabulary.men.has(folded) || vocabulary.women.has(folded)) return false;
  let at = index - 1;
  const REACH = 3; // tokens: "eine frühere leitende"
  while (
    at >= 0 &&
    at > index - REACH &&
    tokens[at]!.kind === 'word' &&
    /^\p{Ll}+e[nrsm]?$/u.test(text.slice(tokens[at]!.start, tokens[at]!.end))
  ) {
    if (vocabulary.definite.has(tokens[at]!.folded) || vocabulary.indefinite.has(tokens[at]!.folded)) return true;
    at--;
  }
  const before = tokens[at]?.folded ?? '';
  return at >= 0 && (vocabulary.definite.has(before) || vocabulary.indefinite.has(before));
}

/** "The Washington [Post]", "USA [Today]": the capital of a document or a time behind a place makes one name of both. */
const isTitle = (reading: Reading, at: number, limit: number): boolean =>
  at < limit &&
  isCapital(reading, at) &&
  !reading.vocabulary.capitalisedNouns &&
  reading.tokens[at]!.start - reading.tokens[at - 1]!.end === 1 && // at - 1 is the place's
  (reading.vocabulary.asides.has(reading.tokens[at]!.folded) ||
    phrasesAt(reading.vocabulary, reading.tokens, at, limit).some(({ meanings }) => meanings.some(({ kind }) => kind === 'document')));

/** "Brian P. Deese", "Ursula von der Leyen": capitals with small words and initials between them, until something known begins. */
export function endOfName(reading: Reading, first: number, limit: number): number {
  const { tokens, vocabulary } = reading;
  let end = first + 1;
  while (end < limit) {
    const token = tokens[end]!; // limit is at most length
    const gap = token.start - tokens[end - 1]!.end;
    if (gap > 1 || isPossessive(reading, end - 1)) break;
    if (token.folded === '.' && tokens[end - 1]!.end - tokens[end - 1]!.start === 1 && isCapital(reading, end + 1)) {
      end++;
      continue;
    }
    if (isCapital(reading, end) && (gap === 1 || tokens[end - 1]!.folded === '.') && isPlainWord(reading, end)) {
      end++;
      continue;
    }
    // «Север 5»: a number closes a title.
    if (token.kind === 'number' && gap === 1 && /^["»”“]$/.test(tokens[end + 1]?.folded ?? '')) return end + 1 <= limit ? end + 1 : end;
    if (vocabulary.particles.has(token.folded)) {
      let next = end + 1;
      while (next < limit && vocabulary.particles.has(tokens[next]!.folded)) next++;
      if (next < limit && isCapital(reading, next) && isPlainWord(reading, next)) {
        end = next + 1;
        continue;
      }
    }
    break;
  }
  return end;
}

/** Not itself the beginning of something known. */
function isPlainWord({ tokens, mentions, nouns, lexicon, vocabulary }: Reading, index: number): boolean {
  if (mentions[index] || nouns[index]) return false;
  const { folded } = tokens[index]!; // callers stay inside
  if (vocabulary.present.has(folded) || vocabulary.pronouns.has(folded)) return false;
  if (vocabulary.prepositions.has(folded) || vocabulary.asides.has(folded) || longestAt(lexicon.countries, tokens, index)) return false;
  const phrases = phrasesAt(vocabulary, tokens, index, tokens.length);
  return !phrases.some(({ meanings }) => meanings.some(({ kind }) => kind === 'office' || kind === 'human' || kind === 'title'));
}
