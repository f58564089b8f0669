// Text → its cast: every person named in it, listed or not, with the places where the name stands, what they are called, and their gender.
//   "business minister Richard Harrington … Harrington" → one member, called "minister", two places

import type { ListedEntity } from '../lexicon.ts';
import { longestAt } from '../trie.ts';
import { callingsBefore, callingsBehind } from './beside.ts';
import { endOfName, isCommonNoun } from './items.ts';
import type { Cast, Gender, Member } from './member.ts';
import { isCapital, type Range, type Reading } from './reading.ts';
import { phrasesAt } from './vocabulary.ts';

/** How many full names of one person are kept: the first ones introduce them. */
const FORMS = 12;

export function findCast(reading: Reading): Cast {
  const { tokens, mentions, lexicon, vocabulary } = reading;
  const cast: Cast = { byEntity: new Map(), bySurname: new Map(), byGiven: new Map(), at: new Array(tokens.length) };
  const titled: Range[] = [];
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
    if (!isCapital(reading, i) || reading.nouns[i] || isCalling(reading, i) || isOpener(reading, i) || isCommonNoun(reading, i)) continue;
    const land =
      vocabulary.headFirst && !vocabulary.definite.size && genderOf(reading, i) === undefined
        ? longestAt(lexicon.countries, tokens, i)
        : null;
    if (land) {
      i += land.length - 1; // "глава МИД Литвы Иван Реев"
      continue;
    }
    const end = endOfName(reading, i, tokens.length);
    const name = trimName(reading, { first: i, end });
    if (name?.end === i + 1 && isTitled(reading, i)) titled.push(name);
    if (name && name.end - name.first > 1) {
      const member = unlisted(reading, cast, name);
      place(reading, cast, member, name, true);
      if (member.callings.length && !member.sure) member.sure = true;
    }
    i = end - 1;
  }
  for (const name of titled) {
    const known = cast.bySurname.get(vocabulary.stem(tokens[name.first]!.folded)) ?? [];
    if (!known.some(({ written }) => written.some(({ first, end }) => end - first > 1)))
      place(reading, cast, unlisted(reading, cast, name), name, true);
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

/** "Когда", "В": a small word has a capital because a sentence begins with it. */
const isOpener = ({ vocabulary, tokens }: Reading, index: number): boolean => {
  const { folded } = tokens[index]!; // callers stay inside
  return vocabulary.openers.has(folded) && !vocabulary.particles.has(folded);
};

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

export function listed(cast: Cast, entity: ListedEntity): Member {
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
  if (!tokens.slice(first, end).some(({ kind, folded }) => kind === 'word' && folded.length > 1)) return null; // "U.N."
  for (let i = first; i < end - 1; i++) if (genderOf(reading, i) !== undefined) return { first: i, end };
  // "generalny NATO Mark Reed": letters before a name are a body's.
  const isLetters = ({ start, end: stop }: (typeof tokens)[number]) => /^\p{Lu}{2,5}$/u.test(reading.text.slice(start, stop));
  if (end - first > 2 && isLetters(tokens[first]!) && !tokens.slice(first + 1, end).every(isLetters)) return { first: first + 1, end };
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
  if (opens && gender === undefined && name.end - name.first === 2 && known && !isDecoy(reading, name)) return known;
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

/** The ruleset says that this is somebody else: "Hunter Biden". */
function isDecoy({ tokens, lexicon }: Reading, { first, end }: Range): boolean {
  const hit = longestAt(lexicon.names, tokens, first);
  return hit?.length === end - first && hit.values.every(({ entity }) => entity === null);
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

/** "Pan [Ołeksandr]", "Mme [Reed]": a title before one name makes it somebody's. */
const isTitled = ({ vocabulary, tokens }: Reading, index: number): boolean =>
  index > 0 &&
  phrasesAt(vocabulary, tokens, index - 1, index).some(({ meanings }) =>
    meanings.some((one) => one.kind === 'title' && one.gender !== null),
  );

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
