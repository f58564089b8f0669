// What stands beside a name → what its bearer is called: office, country, body.
//   "[Kremlin spokesman] Dmitry Peskov" · "Dmitry Peskov, [the president's spokesman],"

import type { Country, EntityId } from '../../model.ts';
import { type Item, itemsIn } from './items.ts';
import type { Calling, Member } from './member.ts';
import { type Reading, textOf } from './reading.ts';
import type { Meaning } from './vocabulary.ts';

/** How far before and behind a name its office may stand, in tokens: "deputy chairman of the Security Council of Russia". */
const REACH = 9;

/** "Kremlin spokesman [Dmitry Peskov]", "Leader of the House of Commons, [Andrea Leadsom]", "Mr [Wallace]". */
export function callingsBefore(reading: Reading, first: number, member: Member): Calling[] {
  const begin = Math.max(first - REACH, reading.sentences[reading.sentence[first] ?? 0] ?? 0);
  const items = itemsIn(reading, { first: begin, end: first });
  const found: Calling[] = [];
  const comma = items.at(-1)?.kind === 'comma';
  let plain = 0;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!; // 0 ≤ i < length
    if (item.kind === 'phrase') {
      const title = item.meanings.find((meaning) => meaning.kind === 'title');
      if (title && i === items.length - 1) member.gender ??= title.gender;
      if (title && i === items.length - 1) member.sure = true;
    }
    const calling = callingOf(reading, items, i);
    if (calling) found.push(calling);
    else if (item.kind === 'comma') {
      if (i !== items.length - 1) break;
    } else if (item.kind === 'word' && reading.vocabulary.headFirst && plain < 2) plain++;
    else if (!isModifier(item) || (i === items.length - 1 && (item.kind === 'preposition' || item.kind === 'and'))) break;
    else if (item.kind === 'name' && !comma && !/^\p{Lu}{2,5}$/u.test(textOf(reading, item))) break; // "MP for Wyre and [Preston]", not "head of NATO [Reed]"
  }
  return found;
}

/** "[Dmitry Peskov], the Kremlin spokesman,", "[Gordon] (the mayor)". */
export function callingsBehind(reading: Reading, end: number): Calling[] {
  const { tokens } = reading;
  if (tokens[end]?.folded !== ',' && tokens[end]?.folded !== '(') return [];
  let limit = end + 1;
  while (limit < tokens.length && limit < end + 1 + REACH && !/^[,.()"“”«»;:]$/.test(tokens[limit]?.folded ?? '')) limit++;
  const items = itemsIn(reading, { first: end + 1, end: limit });
  const [opening] = items;
  if (!opening || opening.kind === 'word' || opening.kind === 'relative' || opening.kind === 'aside' || opening.kind === 'preposition')
    return [];
  const found: Calling[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!; // i < length
    if (item.kind === 'preposition' && found.length) break;
    if (item.kind === 'aside' || item.kind === 'relative') break;
    const calling = callingOf(reading, items, i);
    if (calling) found.push(calling);
  }
  // Without an article it must be the office alone: "Peskov, spokesman for …" but not "Peskov, politicians say".
  return found;
}

const isModifier = (item: Item): boolean =>
  item.kind === 'country' ||
  item.kind === 'definite' ||
  item.kind === 'preposition' ||
  item.kind === 'name' ||
  item.kind === 'and' ||
  (item.kind === 'listed' && item.entity.kind !== 'person') ||
  (item.kind === 'phrase' && item.meanings.some(({ kind }) => kind === 'body' || kind === 'media' || kind === 'title'));

/** The item as an office or a word for a person, with the country that stands beside it. Null when it is neither. */
export function callingOf(reading: Reading, items: readonly Item[], index: number): Calling | null {
  const item = items[index];
  if (!item) return null;
  const word = reading.vocabulary.stem(reading.tokens[item.end - 1]?.folded ?? '');
  const shown = textOf(reading, item);
  const woman = reading.vocabulary.feminine.has(reading.tokens[item.end - 1]?.folded ?? '');
  const said = item.kind === 'office' || item.kind === 'phrase' ? countryOf(item.meanings) : null;
  if (item.kind === 'office') {
    const { office, country, of, gender } = item.noun;
    if (!office) return null;
    const offices = [office, ...item.meanings.flatMap((meaning) => (meaning.kind === 'office' ? meaning.offices : []))];
    return {
      offices,
      word,
      shown,
      country: country ?? said ?? countryBeside(items, index),
      of: of ?? mediumBeside(items, index),
      woman: woman || gender === 'f',
      speaksFor: item.noun.speaksFor ?? (office === 'spokesperson' && isBody(items[index - 1]) ? 'other' : null),
      former: item.noun.former,
    };
  }
  if (item.kind !== 'phrase') return null;
  const offices = item.meanings.flatMap((meaning) => (meaning.kind === 'office' ? meaning.offices : []));
  const human = item.meanings.some(({ kind }) => kind === 'human');
  if (!offices.length && !woman && !human) return null;
  const before = items[index - 1];
  const isPosted = !offices.length && before?.kind === 'listed' && before.mention.strength === 'metonym'; // "our Moscow correspondent"
  return {
    offices,
    word,
    shown,
    country: said ?? (isPosted ? null : countryBeside(items, index)),
    of: ofBeside(items, index),
    woman,
    speaksFor: null,
    former: false,
  };
}

const isBody = (item: Item | undefined): boolean => item?.kind === 'phrase' && item.meanings.some(({ kind }) => kind === 'body');

/** Said by the word itself: "Kremlchef". */
const countryOf = (meanings: readonly Meaning[]): Country | null => {
  for (const meaning of meanings) if (meaning.kind === 'office' && meaning.country) return meaning.country;
  return null;
};

/** The nationality in the same noun phrase: "the [Russian] leader", "the leader of [Hungary]", "the [Kremlin] chief". */
export function countryBeside(items: readonly Item[], index: number): Country | null {
  for (const step of [-1, 1])
    for (let i = index + step; i >= 0 && i < items.length && Math.abs(i - index) <= 5; i += step) {
      const item = items[i]!; // inside
      if (item.kind === 'country') return item.country;
      if (item.kind === 'listed' && item.entity.country && (item.entity.kind !== 'person' || step === -1)) return item.entity.country;
      if (item.kind === 'comma' || item.kind === 'relative' || item.kind === 'listed' || item.kind === 'mark') break;
      if (item.kind === 'name' && step === 1) break;
    }
  return null;
}

/** "the spokesman of [TASS]": an office of a medium is no office of its state. */
function mediumBeside(items: readonly Item[], index: number): EntityId | null {
  const beside = items[index + 1]?.kind === 'preposition' || items[index + 1]?.kind === 'definite' ? ofBeside(items, index) : null;
  const medium = items.find((item) => item.kind === 'listed' && item.entity.id === beside);
  return medium?.kind === 'listed' && medium.entity.kind === 'outlet' ? beside : null;
}

/** The institution that an office stands beside: "chief of [Rosatom]". */
function ofBeside(items: readonly Item[], index: number): EntityId | null {
  for (const i of [index - 1, index + 1, index + 2, index + 3]) {
    const item = items[i];
    if (item?.kind === 'listed' && item.entity.kind !== 'person' && item.mention.strength !== 'metonym') return item.entity.id;
  }
  return null;
}
