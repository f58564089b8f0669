// East Slavic names and nouns in their cases, as endings: how a name goes back to the nominative, and which noun owns which.
import { words } from '../notation.ts';
import type { Cases } from '../references.ts';

/** Each stem with each ending, and what stands in its place: `of('ск', 'ого ому', 'ий')` → ского → ский, скому → ский. */
const of = (stems: string, endings: string, to: string): [string, string][] =>
  words(stems).flatMap((stem) => words(endings).map((ending): [string, string] => [stem + ending, stem + to]));

const CONSONANTS = 'б в г д ж з к л м н п р с т ф х ц ч ш щ';
const FAMILY = 'ов ев ёв ин ын';

export const eastSlavic: Cases = {
  given: { endings: words('ові еві ой ей ом ем а я у ю е ы и і'), m: ['', 'й', 'ь', 'о'], f: ['а', 'я', 'ія', 'ия'] },
  surname: {
    m: [
      ...of('ск цк', 'ого ому им ом', 'ий'),
      ...of('н', 'ого ому ым', 'ый'),
      ...of(FAMILY, 'а у ым е ом', ''),
      ...of(CONSONANTS, 'а у ом', ''),
    ],
    f: [...of('ск цк', 'ой ую', 'ая'), ...of(FAMILY, 'ой у е', 'а')],
  },
  nominative: [...words(CONSONANTS), 'й', 'ь', 'глава'],
  genitive: { surname: words('ого его ова ева ёва ина ына ой'), given: words('а я ы и') },
};
