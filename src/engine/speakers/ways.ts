// A source → where the way that the words came begins in it, which is no part of who speaks.
//   "Reuters[, citing Tasnim,]" · "Fidan [in an interview with NTV]" · "[Peskow] der Agentur Tass" · "эксперт [«Северу»]"

import { isNoun } from './heads.ts';
import { type Item, itemsIn } from './items.ts';
import { mediumAt, titleAt } from './media.ts';
import type { Range, Reading } from './reading.ts';
import { phrasesAt } from './vocabulary.ts';

/** "Reuters[, citing Tasnim,]", "Medvedev[, speaking on state television,]": the way it came is no part of who speaks. Where it begins, a token. */
export function mediaClauseIn(reading: Reading, range: Range): number | null {
  const { tokens, vocabulary } = reading;
  const { first, end } = range;
  for (let i = first + 1; i < end; i++) {
    const before = tokens[i - 1]!.folded; // first < i
    const isBehindComma = before === ',' || (i - 2 > first && vocabulary.clauses.has(before) && tokens[i - 2]!.folded === ','); // ", as quoted by"
    if (!isBehindComma && isWayAt(reading, first, i, end)) return i;
    for (const { length, meanings } of phrasesAt(vocabulary, tokens, i, end))
      if (meanings.some((one) => one.kind === 'relation' && (isBehindComma || (one.relation === 'citing' && length > 1)))) return i;
  }
  return toldIn(reading, range);
}

/** "Fidan [in an interview with NTV]", "ein Sprecher [im ukrainischen Fernsehen]", "речник [у фейсбуці]": a preposition and what carries words. */
function isWayAt(reading: Reading, first: number, at: number, end: number): boolean {
  const { tokens, vocabulary } = reading;
  const REACH = 3; // tokens: "in his first televised interview"
  const { folded } = tokens[at]!; // callers stay inside
  if (!vocabulary.prepositions.has(folded)) return false;
  // Where a preposition goes on with a noun phrase, "the head of the agency", only a platform or something new is no part of it: "i ett pressmeddelande".
  const isFirm = vocabulary.nominal.has(folded) && !(tellsWhom(reading, at) && itemsIn(reading, { first, end: at }).some(isWho)); // "Reed à l'agence"
  const isNew = vocabulary.indefinite.has(tokens[at + 1]?.folded ?? '');
  for (let i = at + 1; i < Math.min(end, at + 1 + REACH); i++) {
    const kinds = phrasesAt(vocabulary, tokens, i, end)[0]?.meanings ?? [];
    if (kinds.some(({ kind }) => kind === 'platform')) return true;
    const carries = kinds.some((one) => one.kind === 'document' || (one.kind === 'relation' && one.relation === 'interview'));
    if (carries && (!isFirm || isNew)) return true;
    const isMedium =
      (i === at + 1 && vocabulary.outlets.has(tokens[i]!.folded)) || // "à Reuters", "im ZDF"
      reading.nouns[i]?.media ||
      reading.lexicon.entities[reading.mentions[i]?.entity ?? '']?.kind === 'outlet';
    if ((isMedium || kinds.some(({ kind }) => kind === 'media')) && !isFirm) return true;
    if (tokens[i]!.kind !== 'word') return false;
  }
  return false;
}

/** "[Peskow] der Agentur Tass", "[эксперт] «Северу»": behind somebody's name or office an article or a title in the dative begins whom it was told. */
function toldIn(reading: Reading, range: Range): number | null {
  const items = itemsIn(reading, range);
  const { datives } = reading.vocabulary;
  const opening = datives.length
    ? items.findIndex((item, i) => i > 0 && item.kind === 'mark' && /^[«„“"]$/.test(reading.tokens[item.first]!.folded))
    : -1;
  const title = opening > 0 ? titleAt(reading, items[opening]!.first, range.end) : null;
  const isGiven = title?.end === range.end && datives.some((ending) => reading.tokens[title.end - 2]?.folded.endsWith(ending));
  if (isGiven && items.slice(0, opening).some(isNoun) && items[opening - 1]!.kind !== 'preposition') return title.first;
  // "[Pieskow] agencji TASS": without articles a word for media right behind somebody's name.
  if (!reading.vocabulary.definite.size)
    for (let i = 1; i < items.length; i++) {
      const [before, noun] = items.slice(i - 1, i + 1) as [Item, Item]; // i < length
      const isMedia = noun.kind === 'phrase' && noun.meanings.some(({ kind }) => kind === 'media');
      if (isMedia && isWho(before) && items[i - 2]?.kind !== 'mark' && mediumAt(reading, noun.first, range.end, null)) return noun.first; // «Новая газета Европа»
    }
  for (let i = 1; i + 1 < items.length; i++) {
    const [before, article, next] = items.slice(i - 1, i + 2) as [Item, Item, Item]; // i + 1 < length
    // "die Regierungssprecherin der Agentur": whom a compound speaks for it says itself.
    if (article.kind !== 'definite' || !(isWho(before) || reading.vocabulary.isCompound(reading.tokens[before.first]!.folded))) continue;
    const tells = phrasesAt(reading.vocabulary, reading.tokens, article.first, article.end).some(({ meanings }) =>
      meanings.some((meaning) => meaning.kind === 'relation' && meaning.relation === 'to'),
    );
    if (
      tells &&
      (mediumAt(reading, article.first, range.end, null) ||
        mediumAt(reading, next.first, range.end, null) ||
        titleAt(reading, next.first, range.end))
    )
      return article.first;
  }
  return null;
}

/** "à": a preposition of whom something is told. */
const tellsWhom = ({ vocabulary, tokens }: Reading, at: number): boolean =>
  phrasesAt(vocabulary, tokens, at, at + 1).some(({ meanings }) =>
    meanings.some((one) => one.kind === 'relation' && one.relation === 'given'),
  );

/** A person, or an office that no medium has: not "der Chef der Zeitung". */
const isWho = (item: Item): boolean =>
  (item.kind === 'listed' && item.entity.kind === 'person') ||
  (item.kind === 'name' && !item.possessive) ||
  (item.kind === 'office' && item.noun.office !== null && !speaksFor(item)) ||
  (item.kind === 'phrase' && item.meanings.some((meaning) => meaning.kind === 'office' && meaning.offices.length > 2) && !speaksFor(item));

const speaksFor = (item: Item): boolean =>
  (item.kind === 'office' && item.noun.office === 'spokesperson') ||
  ('meanings' in item && item.meanings.some((meaning) => meaning.kind === 'office' && meaning.offices.includes('spokesperson')));
