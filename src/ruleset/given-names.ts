// The languages' lists of given names and the listed officials' own → every given name, with whose it is.
//   givenNamesOf(languages, entities, countries).get('jill') → 'f'
import type { Lexicon, ListedEntity } from '../engine/lexicon.ts';
import { longestAt } from '../engine/trie.ts';
import type { Language } from '../language/language.ts';
import { wordsOf } from './names.ts';

/** States whose people's family names come first, in English texts too. */
const FAMILY_FIRST = new Set(['CN', 'HK', 'KH', 'KP', 'KR', 'MO', 'SG', 'TW', 'VN']);

export function givenNamesOf(
  languages: Readonly<Record<string, Language>>,
  entities: readonly ListedEntity[],
  countries: Lexicon['countries'],
): Map<string, 'f' | 'm' | null> {
  const names = new Map<string, 'f' | 'm' | null>();
  const add = (name: string, gender: 'f' | 'm') => {
    const known = names.get(name);
    names.set(name, known === undefined || known === gender ? gender : null);
  };
  for (const { references } of Object.values(languages)) {
    for (const name of references?.firstNames.f ?? []) add(name, 'f');
    for (const name of references?.firstNames.m ?? []) add(name, 'm');
  }
  for (const { kind, name, gender, country } of entities) {
    const [first = '', ...rest] = kind === 'person' && gender && !FAMILY_FIRST.has(country ?? '') ? wordsOf(name) : [];
    if (gender && rest.length && first.length > 2 && !names.has(first)) names.set(first, gender);
  }
  for (const name of names.keys()) if (longestAt(countries, [{ folded: name }], 0)) names.delete(name);
  return names;
}
