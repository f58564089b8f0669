// Tokens, mentions, attributions → listed media that the text itself credits and no attribution has: agencies' signs, and "X reports".
//   "MOSCOW, March 3. /TASS/." → TASS · "ПЕКИН, 3 марта — РИА Новости." → RIA Novosti · "Lo riporta l'agenzia Xinhua." → Xinhua
// Needs no grammar, so it works in languages whose attributions are not analysed. A medium named in passing is none.
import { type ReportWords, reports } from '../language/reports.ts';
import type { Attribution, EntityId, LinkMatch, Mention, PageText, Token } from '../model.ts';
import { isControlledAt, type Lexicon } from './lexicon.ts';
import { tokenize } from './tokens.ts';
import { addPhrase, emptyTrie, longestAt, type Trie } from './trie.ts';

/** `known`: media that links, embeds, photo credits and the page's host lead to already. `code`: of the language that the page is read in. */
export function findCredits(
  page: PageText,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
  known: readonly LinkMatch[],
  code: string,
  lexicon: Lexicon,
): LinkMatch[] {
  const speaking = new Set<EntityId>(known.map(({ entity }) => entity));
  for (const { speaker, channel } of attributions) for (const party of [speaker, ...channel]) if (party?.entity) speaking.add(party.entity);
  const candidates = mentions.filter(({ entity }) => {
    const listed = lexicon.entities[entity];
    return listed?.kind === 'outlet' && !speaking.has(entity) && isControlledAt(listed, page.published);
  });
  if (!candidates.length) return [];
  const places = candidates.map((mention) => placeOf(mention, tokens));
  const signed = candidates.filter((mention, i) => isSign(page, tokens, places[i]!, mention)); // as many places as candidates
  const reporting = reportsIn(page, tokens, code, lexicon);
  const told = unnamedSources(attributions);
  const found = candidates.filter(
    (mention, i) =>
      // as many places as candidates
      signed.includes(mention) ||
      (reporting?.(places[i]!) ?? false) ||
      (told.has(mention.end) && isCalledMedium(tokens, places[i]!, lexicon)),
  );
  const credits: LinkMatch[] = [];
  for (const { entity, start, end } of found) {
    if (speaking.has(entity)) continue;
    speaking.add(entity);
    credits.push({ kind: 'credit', entity, href: null, text: page.text.slice(start, end), span: { start, end } });
  }
  return credits;
}

/** Where sources end whose speaker is nobody listed: "Angaben der staatlichen Nachrichtenagentur [KCNA]". */
const unnamedSources = (attributions: readonly Attribution[]): ReadonlySet<number> =>
  new Set(attributions.flatMap(({ source, speaker }) => (speaker?.entity ? [] : source.map(({ end }) => end))));

/** "the state news agency KCNA": what it is stands in its mention. */
const isCalledMedium = (tokens: readonly Token[], { first, end }: Place, lexicon: Lexicon): boolean => {
  for (let i = first; i < end; i++) if (longestAt(lexicon.nouns, tokens, i)?.values.some(({ media }) => media !== null)) return true;
  return false;
};

/** Token indices, half-open. */
type Place = { readonly first: number; readonly end: number };

function placeOf({ start, end }: Mention, tokens: readonly Token[]): Place {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start)
      low = middle + 1; // middle < length
    else high = middle;
  }
  let last = low + 1;
  while (last < tokens.length && tokens[last]!.start < end) last++; // last < length
  return { first: low, end: last };
}

/** Code units between the beginning of a paragraph and an agency's sign: "WASHINGTON, September 30, 2024 ", and some more. */
const DATELINE = 60;
const OPENING = /^[(/[（【]$/;
const CLOSING = /^[)/\]）】]$/;

/** "(Xinhua)", "/TASS/" behind a dateline or at a paragraph's end; "MOSCOW, 3 мар — РИА Новости."; a paragraph that is only the name. */
function isSign(page: PageText, tokens: readonly Token[], { first, end }: Place, mention: Mention): boolean {
  const block = page.blocks.find(({ start, end }) => start <= mention.start && mention.end <= end);
  if (!block) return false;
  const before = page.text.slice(block.start, mention.start);
  const after = page.text.slice(mention.end, block.end);
  const [previous, next] = [tokens[first - 1]?.folded ?? '', tokens[end]?.folded ?? ''];
  // "新华社北京3月3日电", "TASS, March 3."
  if (!before.trim() && (/^[^。\s]{0,12}\p{N}+月\p{N}+日[电電讯訊]/u.test(after) || /^, \p{L}[\p{L}.]{2,9} \p{N}{1,2}\b/u.test(after)))
    return true;
  const dateline =
    before.length <= DATELINE && (/\p{N}/u.test(before) || /^\P{L}*\p{Lu}{3,}/u.test(before) || /[\p{sc=Han}]{2}/u.test(before));
  if (OPENING.test(previous) && CLOSING.test(next)) {
    // "the state agency (XNA)": behind a name it explains the name.
    const closes = /^\s*[)/\]）】][\s.。]*$/u.test(after) && /(?:^|[.!?…。”»"])\s*[(/[（【]\s*$/u.test(before);
    return dateline || closes;
  }
  if (/^[\s(/]*$/u.test(before) && /^[\s)./]*$/u.test(after)) return true;
  return dateline && /^[–—-]$/.test(previous) && /^\s*(?:[.,–—-]|$)/u.test(after);
}

/** Tokens between a verb or a preposition and the name: "according to the state-run news agency [IRNA]". */
const GAP = 4;

/** Particles of a subject: Korean ones are part of the word, Japanese ones a word behind it. */
const SUBJECT = /[은는이가]$|^[はがも]$/u;
const STOP = /^[.。!?]$/u;
/** Tokens that a sentence has at most, of a character each in Japanese. */
const SENTENCE = 120;

/** Does the language say that this medium reports? Null where it has no words for it. */
function reportsIn(page: PageText, tokens: readonly Token[], code: string, lexicon: Lexicon): ((place: Place) => boolean) | null {
  const language = reports[code] ? code : (page.language?.split(/[-_]/)[0]?.toLowerCase() ?? '');
  const written = reports[language];
  if (!written) return null;
  const { before, after, final } = triesOf(written);
  const prepositions = new Set(lexicon.languages[language]?.prepositions ?? []);
  const articles = new Set(lexicon.languages[language]?.determiners ?? []);
  const { text } = page;
  /** A mark ends the reach, but for quotation marks around the name; so does another name, and a line. */
  const passes = (i: number) => {
    const token = tokens[i];
    if (!token || token.kind === 'number') return false;
    if (token.kind === 'mark') return /^["“”„«»]$/.test(token.folded);
    const letter = text[token.start] ?? '';
    return letter === letter.toLowerCase();
  };
  return ({ first, end }) => {
    let next = end;
    while (next < end + 2 && /^["“”»)]$/.test(tokens[next]?.folded ?? '')) next++;
    let ahead = first - 1;
    while (ahead >= 0 && articles.has(tokens[ahead]!.folded)) ahead--; // ahead >= 0
    // "who once worked for [Xinhua] wrote": behind a preposition it is no subject.
    const subject = !prepositions.has(tokens[ahead]?.folded ?? '');
    // An adverb or an auxiliary may stand between.
    for (const at of subject ? [next, next + 1] : []) {
      if (at > next && !passes(next)) break;
      if (longestAt(after, tokens, at)) return true;
    }
    if (final && (SUBJECT.test(tokens[end - 1]?.folded ?? '') || SUBJECT.test(tokens[end]?.folded ?? '')))
      for (
        let i = end;
        i < Math.min(tokens.length, end + SENTENCE) && !STOP.test(tokens[i]!.folded);
        i++ // i < length
      )
        if (longestAt(final, tokens, i)) return true;
    for (let i = first - 1; i >= Math.max(0, first - GAP - 3); i--) {
      const hit = longestAt(before, tokens, i);
      if (hit && i + hit.length <= first && first - (i + hit.length) <= GAP) return true;
      if (!passes(i)) return false;
    }
    return false;
  };
}

function triesOf({ before, after, final }: ReportWords) {
  return { before: trieOf(before), after: trieOf(after), final: final.length ? trieOf(final) : null };
}

function trieOf(phrases: readonly string[]): Trie<true> {
  const trie = emptyTrie<true>();
  for (const phrase of phrases) {
    const words = phrase.endsWith('*') ? [phrase] : tokenize(phrase).map(({ folded }) => folded);
    if (words.length) addPhrase(trie, words, true);
  }
  return trie;
}
