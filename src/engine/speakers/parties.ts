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
function nominative({ vocabulary: { cases, men, women } }: Reading, name: string): string {
  const words = name.split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (!cases || words.length < 2 || men.has(first.toLowerCase()) || women.has(first.toLowerCase())) return name;
  const { given, surname } = cases;
  const ending = given.endings.find((one) => first.endsWith(one) && first.length > one.length) ?? '';
  const base = first.slice(0, first.length - ending.length);
  const known = (endings: readonly string[], names: ReadonlySet<string>) =>
    endings.map((one) => base + one).find((one) => names.has(one.toLowerCase()));
  const man = known(given.m, men);
  const woman = known(given.f, women);
  if (man && !women.has(`${base}${given.f[0] ?? ''}`.toLowerCase()))
    return [man, ...words.slice(1, -1), restored(last, surname.m)].join(' ');
  return woman ? [woman, ...words.slice(1, -1), restored(last, surname.f)].join(' ') : name;
}

/** The word with the first ending that fits it put back. */
function restored(word: string, endings: readonly (readonly [from: string, to: string])[]): string {
  const found = endings.find(([from]) => word.endsWith(from));
  return found ? word.slice(0, word.length - found[0].length) + found[1] : word;
}
