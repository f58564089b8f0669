// A page's tokens, mentions and nouns → the text as the stage of speakers reads it.

import type { Language } from '../../language/language.ts';
import type { Country, Mention, PageText, Span, Token } from '../../model.ts';
import { findNouns, type Lexicon, type NounPhrase } from '../lexicon.ts';
import { splitSentences } from '../sentences.ts';
import { longestAt } from '../trie.ts';
import { outletsByContext } from './outlets-in-context.ts';
import { type Reading, tokenAt, UPPER } from './reading.ts';
import { vocabularyOf } from './vocabulary.ts';

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
  for (const noun of nouns ?? findNouns(text, tokens, lexicon, undefined, language)) nounAt[noun.noun.first] = noun;
  for (const { noun, country, institution } of nounAt.filter((one) => one !== undefined))
    if (institution && country && isOfAnother(lexicon, mentionAt[noun.first], country)) mentionAt[noun.first] = undefined;
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

/** "[the Russian] foreign ministry", where a paper calls that of its own state so: the country beside it tells. */
const isOfAnother = ({ entities }: Lexicon, mention: Mention | undefined, country: Country): boolean => {
  const listed = mention && entities[mention.entity];
  return listed?.kind === 'institution' && listed.country !== null && listed.country !== country;
};

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
