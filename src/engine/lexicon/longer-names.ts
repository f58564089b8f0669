// Is a name only a part of a longer one, which belongs to somebody or something else?
//   "Jill Biden", where Joe Biden is listed · "the Washington Post", "Denzel Washington", "New Mexico", where capitals stand for governments
// Deliberately blind where capitals say nothing: in headlines in title case, and for what stands beside a name in languages that set all nouns
// in capitals (German) or put subject and object side by side ("Moskova Ankara'yı suçladı").
import type { Lexicon, ListedEntity } from '../lexicon.ts';

type Words = readonly { readonly start: number; readonly end: number; readonly folded: string; readonly kind: string }[];
export type LongerNames = {
  /** "Washington [Post]", "[Denzel] Washington": the tokens [first, end) are a place's name inside another name. */
  readonly ofPlace: (first: number, end: number) => boolean;
  /** "[Jill] Biden", "Trump [Organization]": a surname beside a given name that its bearer does not have, or inside another name. */
  readonly ofPerson: (first: number, end: number, bearer: ListedEntity) => boolean;
};

/** Languages in which running text sets a name directly before another capital only when both are one name. */
const APART = new Set(['en', 'fr', 'es', 'it', 'pt', 'ro', 'nl', 'sv', 'da', 'nb', 'no', 'ca', 'id']);
/** Words that begin many places' names and are no names of people. */
const OPENINGS = new Set(
  'new real atlético atletico as west east north south port mount fort saint st san santa old greater lake'.split(' '),
);
/** Whoever is called so is a person: "Grandpa Bern", "Frau Berlin". */
const CALLINGS = new Set(
  'mr mrs ms miss dr sir dame lady lord uncle aunt grandpa grandma professor herr frau madame monsieur señor señora signor signora pan pani'.split(
    ' ',
  ),
);
/** Days and months stand beside a name without belonging to it: "On Monday Moscow said", "Moscow Monday said". */
const DATES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember anfang mitte ende'.split(
    ' ',
  ),
);
/** Given names that are commoner as another word: "Will Trump sign?", "the Bill Biden signed". */
const OTHER_WORDS = new Set('will mark grant rob pat chase hope joy dawn drew bill grace rose frank dean king earl art guy sue'.split(' '));
/** Short forms that begin with another letter than the whole name. */
const NICKNAMES = new Set([
  'bob robert',
  'tony anthony',
  'ted edward',
  'ted theodore',
  'dick richard',
  'peggy margaret',
  'sasha alexander',
]);

/** How many words on either side show whether a line is in title case. */
const WINDOW = 8;
/** Letters: titles leave shorter words ("with", "over") in small letters. */
const SMALL = 5;

export function longerNames(text: string, tokens: Words, { givenNames }: Lexicon, language: string): LongerNames {
  const apart = APART.has(language);
  const beside = (left: number, right: number): boolean => {
    const [one, other] = [tokens[left], tokens[right]];
    return one !== undefined && other !== undefined && other.start - one.end === 1 && text[one.end] === ' ';
  };
  const isCapital = (index: number): boolean => {
    const token = tokens[index];
    const letter = token?.kind === 'word' ? text[token.start]! : ''; // a token is not empty
    return letter !== letter.toLowerCase();
  };
  const isTitleCase = (first: number, end: number): boolean => {
    let capitals = 0;
    const look = (from: number, step: 1 | -1): boolean => {
      for (let i = from; Math.abs(i - from) < WINDOW; i += step) {
        const token = tokens[i];
        if (!token || text.slice(...(step < 0 ? [token.end, tokens[i + 1]!.start] : [tokens[i - 1]!.end, token.start])).includes('\n'))
          break; // i ± 1 is the name's own or was looked at
        if (token.kind !== 'word' || token.end - token.start < SMALL) continue;
        if (!isCapital(i)) return false;
        capitals++;
      }
      return true;
    };
    return look(first - 1, -1) && look(end, 1) && capitals > 0;
  };
  const isName = (index: number): boolean => isCapital(index) && !DATES.has(tokens[index]!.folded); // a capital is a token's
  // "Paris, who used to work here": no place.
  const isPerson = (end: number): boolean => tokens[end + (tokens[end]?.folded === ',' ? 1 : 0)]?.folded === 'who';
  const goesOn = (first: number, end: number): boolean => apart && beside(end - 1, end) && isName(end) && !isTitleCase(first, end);
  return {
    ofPlace(first, end) {
      if (goesOn(first, end) || isPerson(end)) return true;
      if (!beside(first - 1, first) || !isName(first - 1)) return false;
      const { folded } = tokens[first - 1]!; // beside the name
      // "The Jakarta Post" has its English article in every language.
      if (folded === 'the' && beside(end - 1, end) && isName(end) && !isTitleCase(first, end)) return true;
      if (OPENINGS.has(folded) || CALLINGS.has(folded) || (givenNames.has(folded) && !OTHER_WORDS.has(folded))) return true;
      return (apart || language === 'de') && beside(first - 2, first - 1) && tokens[first - 2]!.kind === 'word' && !isTitleCase(first, end);
    },
    ofPerson(first, end, bearer) {
      if (goesOn(first, end)) return true;
      if (!beside(first - 1, first) || !isName(first - 1)) return false;
      const { folded } = tokens[first - 1]!; // beside the name
      const gender = givenNames.get(folded);
      if (gender === undefined || OTHER_WORDS.has(folded)) return false;
      const own = [bearer.name, ...Object.values(bearer.names ?? {})].map((name) => plain(name.split(' ')[0] ?? ''));
      const given = plain(folded);
      if (own.includes(given)) return false;
      if (gender && bearer.gender && gender !== bearer.gender) return true;
      // Spellings differ ("Wladimir", "Vladimir"; "Yevgeny", "Evgeny"); what is written in another script can't be compared.
      const alike = own.filter((name) => isLatin(name) === isLatin(given));
      return (
        alike.length > 0 &&
        !alike.some((name) => name[0] === given[0] || soundOf(name) === soundOf(given) || NICKNAMES.has(`${given} ${name}`))
      );
    },
  };
}

const isLatin = (name: string): boolean => /^\p{Script=Latin}/u.test(name);
/** The first letter, one for all that stand for one sound between alphabets. */
const soundOf = (name: string): string => {
  const [first = '', second = ''] = name;
  if (first === 'y' || first === 'j') return /[aeiou]/.test(second) ? second : 'i';
  return { w: 'v', q: 'k', c: 'k', x: 'k', z: 's', h: 'g' }[first] ?? first;
};

/** Lower case without accents: "Andrés" and "Andres" are one name. */
const plain = (name: string): string => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
