// Members, entities and phrases → parties, as they travel on. Listed ones by their name in the text's language and the role on the article's date;
// others by the fullest name in the text, in the nominative where that can be told.
//   "Ольги Ковитиди", listed → Ольга Ковитиди · "BRIAN DEESE" → Brian Deese · "a Kremlin official" → as written, kind unknown

import type { Country, Party } from '../../model.ts';
import { isControlledAt, type ListedEntity, nameIn, roleAt } from '../lexicon.ts';
import type { Member } from './member.ts';
import { type Reading, textOf } from './reading.ts';

/** Media that no state controls on the article's day go by their name alone, as unlisted ones do: nothing is made of them. */
export function partyOfEntity({ day, language, lexicon }: Reading, entity: ListedEntity): Party {
  const kind = entity.kind === 'person' || entity.kind === 'institution' ? entity.kind : 'outlet';
  return {
    name: nameIn(lexicon, entity, language),
    kind,
    entity: entity.kind === 'outlet' && !isControlledAt(entity, day) ? null : entity.id,
    role: roleAt(entity, day)?.role ?? entity.role,
    country: entity.country,
  };
}

export function partyOfMember(reading: Reading, member: Member): Party {
  const known = member.written.length + member.callings.length;
  if (member.shown?.known === known) return member.shown.party;
  const party = member.entity ? partyOfEntity(reading, member.entity) : partyOfUnlisted(reading, member);
  member.shown = { party, known };
  return party;
}

function partyOfUnlisted(reading: Reading, member: Member): Party {
  const { callings } = member;
  const office = callings.some(({ offices }) => offices.length > 0);
  const country = callings.find((calling) => calling.country)?.country ?? (office ? reading.nation : null);
  const role = callings[0]?.shown ?? null;
  return { name: nameOf(reading, member), kind: 'person', entity: null, role, country };
}

/** Null when nothing but marks is left of the phrase. */
export function partyOfText(reference: { readonly text: string }, kind: Party['kind'], country: Country | null): Party | null {
  const LONGEST = 80; // code units: a longer phrase is no name, and the sidebar shows one line
  const name = reference.text.length > LONGEST ? `${reference.text.slice(0, LONGEST - 1).replace(/\s+\S*$/u, '')}…` : reference.text;
  return /[\p{L}\p{N}]/u.test(name) ? { name, kind, entity: null, role: null, country } : null;
}

/** The fullest name written, by preference in the nominative. */
function nameOf(reading: Reading, member: Member): string {
  let best = '';
  for (const range of member.written.slice(0, 8)) {
    const name = nominative(
      reading,
      textOf(reading, range)
        .replace(/['’]s?$/u, '')
        .replace(/\s+/g, ' '),
    );
    if (name.split(' ').length > best.split(' ').length || best === '') best = name;
  }
  return isShouted(best) ? best.replace(/\p{L}+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase()) : best;
}

const isShouted = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase() && name.length > 4;

/**
 * "Владимира Зеленского" → "Владимир Зеленский", "Ольги Ковитиди" → "Ольга Ковитиди": where the first name is a known one in another case,
 * the last name goes back by the same gender. Everything else stays as it is.
 */
function nominative({ vocabulary }: Reading, name: string): string {
  const words = name.split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !/^\p{Script=Cyrillic}/u.test(first)) return name;
  const lower = first.toLowerCase();
  if (vocabulary.men.has(lower) || vocabulary.women.has(lower)) return name;
  const base = /^(.*?)(?:а|я|у|ю|ом|ем|е|ы|и|ой|ей|і|ові|еві)$/u.exec(first)?.[1] ?? first;
  const man = [base, `${base}й`, `${base}ь`, `${base}о`].find((one) => vocabulary.men.has(one.toLowerCase()));
  if (man && !vocabulary.women.has(`${base}а`.toLowerCase())) return [man, ...words.slice(1, -1), masculine(last)].join(' ');
  const woman = [`${base}а`, `${base}я`, `${base}ія`, `${base}ия`].find((one) => vocabulary.women.has(one.toLowerCase()));
  if (woman) return [woman, ...words.slice(1, -1), feminine(last)].join(' ');
  return name;
}

const masculine = (word: string): string =>
  word
    .replace(/(ск|цк)(?:ого|ому|им|ом)$/u, '$1ий')
    .replace(/(?:ного|ному|ным)$/u, 'ный')
    .replace(/(ов|ев|ёв|ин|ын)(?:а|у|ым|е|ом)$/u, '$1')
    .replace(/([бвгджзклмнпрстфхцчшщ])(?:а|у|ом)$/u, '$1');
const feminine = (word: string): string => word.replace(/(ск|цк)(?:ой|ую)$/u, '$1ая').replace(/(ов|ев|ёв|ин|ын)(?:ой|у|е)$/u, '$1а');
