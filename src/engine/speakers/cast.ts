// Text → its cast: every person named in it, listed or not, with the places where the name stands, what they are called, and their gender.
//   "business minister Richard Harrington … Harrington" → one member, called "minister", two places

import type { Country, EntityId, Party } from '../../model.ts';
import type { ListedEntity } from '../lexicon.ts';
import { endOfName, type Item, isCapital, itemsIn, type Range, type Reading, textOf } from './reading.ts';
import { type Meaning, phrasesAt } from './vocabulary.ts';

export type Gender = 'f' | 'm' | null;

/** What somebody is called beside the name: offices that the word may stand for, or just a word ("journalist"). `country`: of the office. */
export type Calling = {
  readonly offices: readonly string[];
  readonly word: string;
  /** As the text has it. */
  readonly shown: string;
  readonly country: Country | null;
  readonly of: EntityId | null;
  readonly woman: boolean;
};

/** Grows while the text is read; nothing outside this stage sees it. */
export type Member = {
  readonly entity: ListedEntity | null;
  /** Where the name is written in full; the first one is the introduction. */
  readonly written: Range[];
  readonly callings: Calling[];
  /** Tokens at which a name begins, ascending. */
  readonly places: number[];
  gender: Gender;
  /** Worked out once, and again when more is known: see `partyOfMember`. */
  shown: { readonly party: Party; readonly known: number } | null;
  /** False for capitals that may as well be a place or a firm: they count as a person once they speak. */
  sure: boolean;
};

export type Cast = {
  readonly byEntity: Map<EntityId, Member>;
  /** Stem of the last name → those named in full, in the order of the text. */
  readonly bySurname: Map<string, Member[]>;
  /** Stem of the first name → the first one who bears it: "Fahmi" for "Fahmi Fadzil". */
  readonly byGiven: Map<string, Member>;
  /** Whose name begins at this token. */
  readonly at: (Member | undefined)[];
};

/** How many full names of one person are kept: the first ones introduce them. */
const FORMS = 12;

/** How far before and behind a name its office may stand, in tokens: "deputy chairman of the Security Council of Russia". */
const REACH = 9;

export function findCast(reading: Reading): Cast {
  const { tokens, mentions, lexicon, vocabulary } = reading;
  const cast: Cast = { byEntity: new Map(), bySurname: new Map(), byGiven: new Map(), at: new Array(tokens.length) };
  for (let i = 0; i < tokens.length; i++) {
    const mention = mentions[i];
    const entity = mention && lexicon.entities[mention.entity];
    if (mention && entity) {
      const end = rangeEnd(reading, i, mention.end);
      if (entity.kind === 'person') {
        const own = isNamesake(reading, cast, i, mention.strength) ?? listed(cast, entity);
        if (mention.strength === 'full') {
          addSurname(cast, vocabulary.stem(tokens[end - 1]!.folded), own); // end > i
          const given = vocabulary.stem(tokens[i]!.folded); // i < length
          if (end - i > 1 && !cast.byGiven.has(given)) cast.byGiven.set(given, own);
        }
        place(reading, cast, own, { first: i, end }, mention.strength === 'full');
      }
      i = end - 1;
      continue;
    }
    if (!isCapital(reading, i) || reading.nouns[i] || isCalling(reading, i) || vocabulary.openers.has(tokens[i]!.folded)) continue;
    const end = endOfName(reading, i, tokens.length);
    const name = trimName(reading, { first: i, end });
    if (name && name.end - name.first > 1) {
      const member = unlisted(reading, cast, name);
      place(reading, cast, member, name, true);
      if (member.callings.length && !member.sure) member.sure = true;
    }
    i = end - 1;
  }
  if (vocabulary.caseless) placeSurnames(reading, cast);
  return cast;
}

/** Where capitals do not show names, a listed person's last name, once written in full, is known by its letters alone. */
function placeSurnames(reading: Reading, cast: Cast): void {
  const { tokens, mentions } = reading;
  const LEAST = 3; // letters: a shorter one is another word too often
  const owners = new Map<string, Member | null>();
  for (const member of cast.byEntity.values())
    for (const { first, end } of member.written) {
      const surname = tokens[end - 1]!.folded; // a name has tokens
      if (end - first < 2 || surname.length < LEAST) continue;
      owners.set(surname, owners.has(surname) && owners.get(surname) !== member ? null : member);
    }
  if (!owners.size) return;
  for (let i = 0; i < tokens.length; i++) {
    const member = owners.get(tokens[i]!.folded);
    if (
      member &&
      !cast.at[i] &&
      !mentions[i] &&
      (member.written[0]?.first ?? i) < i &&
      !member.written.some(({ first, end }) => first <= i && i < end)
    )
      place(reading, cast, member, { first: i, end: i + 1 }, false);
  }
}

/** "Mr", "Judge", "Anwalt": stands before names and is none. */
const isCalling = ({ vocabulary, tokens }: Reading, index: number): boolean =>
  phrasesAt(vocabulary, tokens, index, tokens.length).some(({ meanings }) =>
    meanings.some(({ kind }) => kind === 'title' || kind === 'office' || kind === 'human'),
  );

const rangeEnd = ({ tokens }: Reading, first: number, offset: number): number => {
  let end = first + 1;
  while (end < tokens.length && tokens[end]!.start < offset) end++; // end < length
  return end;
};

function listed(cast: Cast, entity: ListedEntity): Member {
  const known = cast.byEntity.get(entity.id);
  if (known) return known;
  const member: Member = { entity, written: [], callings: [], places: [], shown: null, gender: entity.gender, sure: true };
  cast.byEntity.set(entity.id, member);
  return member;
}

/** "Mary Trump", when only the surname is listed: somebody else, who then owns the bare surname too until the listed one is named in full. */
function isNamesake(reading: Reading, cast: Cast, index: number, strength: string): Member | null {
  const { tokens, vocabulary } = reading;
  const token = tokens[index]!; // from the caller's loop
  const before = tokens[index - 1];
  if (strength === 'full') return null;
  const stem = vocabulary.stem(token.folded);
  if (before && token.start - before.end === 1 && isCapital(reading, index - 1) && genderOf(reading, index - 1) !== undefined) {
    const own = cast.bySurname.get(stem)?.find((one) => !one.entity && sameFirst(reading, one, index - 1));
    if (own) return own;
    const member: Member = {
      entity: null,
      written: [{ first: index - 1, end: index + 1 }],
      callings: [],
      places: [],
      shown: null,
      gender: genderOf(reading, index - 1) ?? null,
      sure: true,
    };
    addSurname(cast, stem, member);
    return member;
  }
  const latest = cast.bySurname.get(stem)?.at(-1);
  return latest && !latest.entity && latest.sure ? latest : null;
}

/** Undefined when the word is no known first name; null when it is one of either gender. */
function genderOf({ tokens, vocabulary }: Reading, index: number): Gender | undefined {
  const whole = tokens[index]?.folded ?? '';
  const folded = vocabulary.men.has(whole) || vocabulary.women.has(whole) ? whole : (whole.split('-')[0] ?? ''); // "Eva-Marie"
  const stem = vocabulary.stem(folded);
  const [m, f] = [vocabulary.men.has(folded) || vocabulary.men.has(stem), vocabulary.women.has(folded) || vocabulary.women.has(stem)];
  if (vocabulary.men.has(folded) !== vocabulary.women.has(folded)) return vocabulary.men.has(folded) ? 'm' : 'f';
  return m && f ? null : m ? 'm' : f ? 'f' : undefined;
}

/** From the first known first name on; null when nothing speaks for a name. */
function trimName(reading: Reading, { first, end }: Range): Range | null {
  const { tokens, vocabulary } = reading;
  for (let i = first; i < end - 1; i++) if (genderOf(reading, i) !== undefined) return { first: i, end };
  // "Portal Nowiny", "Agencja Prasowa": a word for a medium or a body begins no person's name.
  const [opening] = phrasesAt(vocabulary, tokens, first, end);
  if (opening?.meanings.some(({ kind }) => kind === 'media' || kind === 'body' || kind === 'document')) return null;
  const last = phrasesAt(vocabulary, tokens, end - 1, end).flatMap(({ meanings }) => meanings);
  if (last.some(({ kind }) => kind === 'group' || kind === 'body' || kind === 'media' || kind === 'document')) return null;
  const opens = reading.sentences[reading.sentence[first] ?? 0] === first;
  const { folded } = tokens[first]!; // first < end
  if (opens && (vocabulary.definite.has(folded) || vocabulary.indefinite.has(folded)))
    return end - first > 2 ? { first: first + 1, end } : null;
  return end - first > 4 ? null : { first, end };
}

function unlisted(reading: Reading, cast: Cast, name: Range): Member {
  const { tokens, vocabulary } = reading;
  const stem = vocabulary.stem(tokens[name.end - 1]!.folded); // not empty
  const namesakes = cast.bySurname.get(stem);
  const own = namesakes?.find((one) => !one.entity && sameFirst(reading, one, name.first));
  if (own) return own;
  const given = vocabulary.stem(tokens[name.first]!.folded); // not empty
  const called = name.end - name.first === 2 && isPatronymic(reading, name.end - 1) ? byGivenName(reading, cast, given) : undefined;
  if (called) return called;
  const gender = genderOf(reading, name.first);
  // "Following Assange's arrest": the capital of a sentence's first word is no first name when the surname is known.
  const opens = reading.sentences[reading.sentence[name.first] ?? 0] === name.first;
  const known = namesakes?.at(-1);
  if (opens && gender === undefined && name.end - name.first === 2 && known) return known;
  const member: Member = {
    entity: null,
    written: [],
    callings: [],
    places: [],
    shown: null,
    gender: gender ?? null,
    sure: gender !== undefined,
  };
  addSurname(cast, stem, member);
  if (!cast.byGiven.has(given)) cast.byGiven.set(given, member);
  return member;
}

/** Whoever the text, or the ruleset for somebody in it, names so first. */
function byGivenName({ vocabulary, language }: Reading, cast: Cast, given: string): Member | undefined {
  const isNamed = ({ entity }: Member) => vocabulary.stem(entity?.names?.[language]?.toLowerCase().split(' ')[0] ?? '') === given;
  return cast.byGiven.get(given) ?? [...cast.byEntity.values()].find(isNamed);
}

/** "Александр [Григорьевич]": a father's name stands where a surname would, and is none. */
function isPatronymic({ tokens, vocabulary }: Reading, index: number): boolean {
  const { folded } = tokens[index]!; // callers stay inside
  const CASE = 2; // letters: "Григорьевичем"
  return vocabulary.patronymics.some(
    (ending) => folded.lastIndexOf(ending) > 2 && folded.length - folded.lastIndexOf(ending) - ending.length <= CASE,
  );
}

const sameFirst = ({ tokens, vocabulary }: Reading, member: Member, index: number): boolean =>
  member.written.some(({ first }) => vocabulary.stem(tokens[first]?.folded ?? '') === vocabulary.stem(tokens[index]?.folded ?? ''));

function addSurname(cast: Cast, stem: string, member: Member): void {
  const known = cast.bySurname.get(stem);
  if (!known) cast.bySurname.set(stem, [member]);
  else if (known.at(-1) !== member) {
    const at = known.indexOf(member);
    if (at >= 0) known.splice(at, 1);
    known.push(member);
  }
}

/** Notes that the member stands here, and what is said of them beside the name. */
export function place(reading: Reading, cast: Cast, member: Member, name: Range, full: boolean): void {
  cast.at[name.first] = member;
  member.places.push(name.first);
  if (full && member.written.length < FORMS) member.written.push(name);
  if (member.places.length > 1 && !full && member.callings.length) return; // an introduction stands at the full name
  if (member.callings.length > 8) return;
  for (const calling of [...callingsBefore(reading, name.first, member), ...callingsBehind(reading, name.end)]) {
    member.callings.push(calling);
    if (calling.woman) member.gender ??= 'f';
  }
}

/** "Kremlin spokesman [Dmitry Peskov]", "Leader of the House of Commons, [Andrea Leadsom]", "Mr [Wallace]". */
function callingsBefore(reading: Reading, first: number, member: Member): Calling[] {
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
    else if (item.kind === 'name' && !comma) break; // "MP for Wyre and [Preston]"
  }
  return found;
}

/** "[Dmitry Peskov], the Kremlin spokesman,", "[Gordon] (the mayor)". */
function callingsBehind(reading: Reading, end: number): Calling[] {
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
    return { offices, word, shown, country: country ?? said ?? countryBeside(items, index), of, woman: woman || gender === 'f' };
  }
  if (item.kind !== 'phrase') return null;
  const offices = item.meanings.flatMap((meaning) => (meaning.kind === 'office' ? meaning.offices : []));
  const human = item.meanings.some(({ kind }) => kind === 'human');
  if (!offices.length && !woman && !human) return null;
  return { offices, word, shown, country: said ?? countryBeside(items, index), of: ofBeside(items, index), woman };
}

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

/** The institution that an office stands beside: "chief of [Rosatom]". */
function ofBeside(items: readonly Item[], index: number): EntityId | null {
  for (const i of [index - 1, index + 1, index + 2, index + 3]) {
    const item = items[i];
    if (item?.kind === 'listed' && item.entity.kind !== 'person' && item.mention.strength !== 'metonym') return item.entity.id;
  }
  return null;
}
