// A grammar in the Latin letters of Serbian → the same in Latin and in Cyrillic letters, which are read word for word.
//   "zato što; jer" → "zato što; jer; зато што; јер"
import type { ClaimSource } from './claims.ts';

const PAIRS: Readonly<Record<string, string>> = { lj: 'љ', nj: 'њ', dž: 'џ' };
const LATIN = 'abvgdđežzijklmnoprstćufhcčš';
const CYRILLIC = 'абвгдђежзијклмнопрстћуфхцчш';

const cyrillic = (text: string): string =>
  text.replace(/lj|nj|dž/g, (pair) => PAIRS[pair]!).replace(/[a-zđžćčš]/g, (letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter);

/** Fields whose entries are separated by semicolons, as in the tables; the others are words. */
const LISTS: readonly (keyof ClaimSource)[] = ['values', 'multipliers', 'approximate', 'approximateAfter', 'pairs'];

export function inBothScripts(source: ClaimSource): ClaimSource {
  const both = (text: string, separator: string) => (text ? `${text}${separator}${cyrillic(text)}` : text);
  const table = (patterns: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(patterns).map(([kind, text]) => [kind, both(text, '; ')]));
  // A unit keeps its international name behind the colon.
  const units = source.units.split(';').map((entry) => {
    const [forms = '', unit = ''] = entry.split(': ');
    return `${both(forms.trim(), ' ')}: ${unit}`;
  });
  const fields = Object.entries(source).map(([field, value]) => {
    if (field === 'decimal' || typeof value === 'boolean') return [field, value];
    if (field === 'units') return [field, units.join('; ')];
    if (typeof value === 'object') return [field, table(value)];
    return [field, both(value, LISTS.includes(field as keyof ClaimSource) ? '; ' : ' ')];
  });
  return Object.fromEntries(fields) as ClaimSource;
}
