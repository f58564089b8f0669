// The text as this stage reads it: tokens with what is known of each (listed name, office, country, word for a speaker), and noun
// phrases as lists of items.
//   "Kremlin spokesman Dmitry Peskov" → [listed Kremlin, office spokesperson, listed Peskov]

import type { Language } from '../../language/language.ts';
import type { Country, Mention, PageText, Span, Token } from '../../model.ts';
import { findNouns, type Lexicon, type ListedEntity, type NounPhrase } from '../lexicon.ts';
import { splitSentences } from '../sentences.ts';
import { longestAt } from '../trie.ts';
import { type Meaning, phrasesAt, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** Token indices, half-open. */
export type Range = { readonly first: number; readonly end: number };

export type Item = Range &
  (
    | { readonly kind: 'listed'; readonly entity: ListedEntity; readonly mention: Mention; readonly possessive: boolean }
    | { readonly kind: 'name'; readonly possessive: boolean }
    | { readonly kind: 'office'; readonly noun: NounPhrase; readonly meanings: readonly Meaning[] }
    | { readonly kind: 'phrase'; readonly meanings: readonly Meaning[] }
    | { readonly kind: 'country'; readonly country: Country }
    | { readonly kind: 'pronoun' | 'preposition' | 'relative' | 'and' | 'definite' | 'indefinite' | 'comma' | 'mark' | 'aside' | 'word' }
  );

export type Reading = {
  readonly page: PageText;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
  /** Code of the text's language. */
  readonly language: string;
  /** The article's date, or null. */
  readonly day: string | null;
  /** The country that most of the text is about, if one is: that of offices and authorities for which none is named. */
  readonly nation: Country | null;
  /** By the token at which they begin. */
  readonly mentions: readonly (Mention | undefined)[];
  readonly nouns: readonly (NounPhrase | undefined)[];
  /** Sentence and block of each token. */
  readonly sentence: Int32Array;
  readonly block: Int32Array;
  /** First token of each sentence; one more at the end. */
  readonly sentences: readonly number[];
  /** 1 where somebody's words are given. */
  readonly said: Uint8Array;
};

export function readText(
  page: PageText,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  contents: readonly Span[],
  language: Language,
  lexicon: Lexicon,
  nouns: readonly NounPhrase[] | undefined = undefined,
): Reading {
  const { text } = page;
  const reading: Omit<Reading, 'nation' | 'mentions' | 'nouns' | 'sentence' | 'block' | 'sentences' | 'said'> = {
    page,
    text,
    tokens,
    lexicon,
    vocabulary: vocabularyOf(language),
    language: language.code,
    day: page.published,
  };
  const mentionAt = new Array<Mention | undefined>(tokens.length);
  for (const mention of mentions) {
    const at = tokenAt(tokens, mention.start);
    if (at < tokens.length) mentionAt[at] = mention;
  }
  for (const mention of outletsByContext({ ...reading, mentions: mentionAt }, page)) mentionAt[mention.at] = mention.mention;
  const nounAt = new Array<NounPhrase | undefined>(tokens.length);
  for (const noun of nouns ?? findNouns(text, tokens, lexicon)) nounAt[noun.noun.first] = noun;
  const sentences = splitSentences(text, page.blocks, tokens, language);
  const said = new Uint8Array(tokens.length);
  for (const { start, end } of contents)
    for (let i = tokenAt(tokens, start); i < tokens.length && tokens[i]!.start < end && said[i] !== 2; i++) said[i] = 1; // i < length
  const first = sentences.map(({ start }) => tokenAt(tokens, start));
  return {
    ...reading,
    nation: nationOf(reading, mentionAt),
    mentions: mentionAt,
    nouns: nounAt,
    sentence: numbered(tokens, sentences),
    block: numbered(tokens, page.blocks),
    sentences: [...first, tokens.length],
    said,
  };
}

/**
 * An outlet whose name means other things too ("RT", "Sputnik") and that nothing nearby vouches for is one all the same where it is told
 * something, reports something, or asks in a transcript.
 */
function outletsByContext(
  { tokens, text, lexicon, vocabulary, mentions }: Pick<Reading, 'tokens' | 'text' | 'lexicon' | 'vocabulary' | 'mentions'>,
  page: PageText,
): { at: number; mention: Mention }[] {
  const found: { at: number; mention: Mention }[] = [];
  const starts = new Set(page.blocks.map((block) => block.start));
  const relation = (index: number, length: number, wanted: readonly string[]) =>
    index >= 0 &&
    phrasesAt(vocabulary, tokens, index, index + length).some(
      (phrase) =>
        phrase.length === length && phrase.meanings.some((meaning) => meaning.kind === 'relation' && wanted.includes(meaning.relation)),
    );
  for (let at = 0; at < tokens.length; at++) {
    const { start, kind } = tokens[at]!; // at < length
    if (mentions[at] || kind !== 'word' || !UPPER.test(text.slice(start, start + 2))) continue;
    const quoted = quotedName(tokens, lexicon, at);
    if (quoted) {
      found.push(quoted);
      continue;
    }
    const hit = longestAt(lexicon.names, tokens, at);
    const rule = hit?.values.find(
      // Acronyms that media of many countries share ("CBC", "NTV") stay with their guards; the designated ones are known everywhere.
      ({ entity, strength, guards }) => {
        const listed = entity === null ? undefined : lexicon.entities[entity];
        return listed?.kind === 'outlet' && strength === 'full' && (guards.length === 0 || listed.tier === 'designated');
      },
    );
    if (!hit || !rule?.entity) continue;
    const span = { start: tokens[at]!.start, end: tokens[at + hit.length - 1]!.end }; // a hit lies inside
    const written = text.slice(span.start, span.end);
    if (!UPPER.test(written) || (rule.letters === 'capitals' && written !== written.toUpperCase())) continue;
    const told = [1, 2, 3].some((length) => relation(at - length, length, ['to', 'by']));
    const reports = written === written.toUpperCase() && relation(at + hit.length, 1, ['reports']);
    const asks = starts.has(span.start) && tokens[at + hit.length]?.folded === ':';
    if (told || reports || asks) found.push({ at, mention: { ...span, entity: rule.entity, strength: 'full', rule: rule.rule } });
  }
  return found;
}

/** "РИА «Новости»": an outlet's name of which a part stands in quotation marks. */
function quotedName(tokens: readonly Token[], lexicon: Lexicon, at: number): { at: number; mention: Mention } | null {
  const OPENING = /^["«“„]$/;
  if (!OPENING.test(tokens[at + 1]?.folded ?? '')) return null;
  let close = at + 2;
  while (close < tokens.length && close < at + 6 && tokens[close]!.kind === 'word') close++; // close < length
  if (close === at + 2 || !/^["»”“]$/.test(tokens[close]?.folded ?? '')) return null;
  const words = [tokens[at]!, ...tokens.slice(at + 2, close)]; // at < length
  const hit = longestAt(lexicon.names, words, 0);
  const rule = hit?.length === words.length ? hit.values.find(({ entity }) => entity !== null) : undefined;
  if (!rule?.entity || lexicon.entities[rule.entity]?.kind !== 'outlet') return null;
  return { at, mention: { start: tokens[at]!.start, end: tokens[close]!.end, entity: rule.entity, strength: 'full', rule: rule.rule } };
}

/** A country counts as what a text is about when it is named at least this often, and in this part of all namings. */
const NATION = { times: 3, share: 0.6 };

function nationOf(
  { text, tokens, lexicon }: Pick<Reading, 'text' | 'tokens' | 'lexicon'>,
  mentions: readonly (Mention | undefined)[],
): Country | null {
  const counts = new Map<Country, number>();
  let all = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { start } = tokens[i]!; // i < length
    if (!mentions[i] && !UPPER.test(text.slice(start, start + 2))) continue;
    const entity = lexicon.entities[mentions[i]?.entity ?? ''];
    const country = entity ? entity.country : longestAt(lexicon.countries, tokens, i)?.values[0]?.country;
    if (!country) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    all++;
  }
  for (const [country, times] of counts) if (times >= NATION.times && times >= NATION.share * all) return country;
  return null;
}

/** Which of the ascending spans each token lies in, or the one before it. */
function numbered(tokens: readonly Token[], spans: readonly Span[]): Int32Array {
  const numbers = new Int32Array(tokens.length);
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (at + 1 < spans.length && spans[at + 1]!.start <= tokens[i]!.start) at++; // both inside
    numbers[i] = at;
  }
  return numbers;
}

/** The first token that ends behind `offset`; `tokens.length` when none does. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset)
      low = middle + 1; // low < high <= length
    else high = middle;
  }
  return low;
}

/** A span's tokens. */
export function rangeOf(tokens: readonly Token[], span: Span): Range {
  const first = tokenAt(tokens, span.start);
  let end = tokenAt(tokens, span.end);
  if (end < tokens.length && tokens[end]!.start < span.end) end++; // the span ends inside a word
  return { first, end: Math.max(first, end) };
}

export const textOf = ({ text, tokens }: Reading, { first, end }: Range): string =>
  first < end ? text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0) : '';

const UPPER = /^\p{Lu}/u;
export const isCapital = ({ text, tokens }: Reading, index: number): boolean =>
  tokens[index]?.kind === 'word' && UPPER.test(text.slice(tokens[index]!.start, tokens[index]!.start + 2)); // kind says that it is there

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
  if (phrase && meanings?.length) {
    const title = meanings.some(({ kind }) => kind === 'title');
    if (!title || meanings.length > 1 || first + 1 < limit) return { kind: 'phrase', meanings, first, end: first + phrase.length };
  }
  const country = longestAt(lexicon.countries, tokens, first);
  const word = country?.values[0];
  if (country && word && (word.letters === null || isCapital(reading, first)))
    return { kind: 'country', country: word.country, first, end: Math.min(limit, first + country.length) };
  const { folded } = token;
  const one = { first, end: first + 1 };
  if (vocabulary.pronouns.has(folded)) return { kind: 'pronoun', ...one };
  if (vocabulary.definite.has(folded)) return { kind: 'definite', ...one };
  if (vocabulary.indefinite.has(folded)) return { kind: 'indefinite', ...one };
  if (vocabulary.prepositions.has(folded)) return { kind: 'preposition', ...one };
  if (vocabulary.relatives.has(folded)) return { kind: 'relative', ...one };
  if (vocabulary.coordinators.has(folded) || folded === '&') return { kind: 'and', ...one };
  if (vocabulary.asides.has(folded)) return { kind: 'aside', ...one };
  if (!isCapital(reading, first)) return { kind: 'word', ...one };
  const end = endOfName(reading, first, limit);
  return { kind: 'name', first, end, possessive: isPossessive(reading, end - 1) };
}

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
