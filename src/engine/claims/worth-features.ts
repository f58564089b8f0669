// A sentence → the features by which its worth is judged, as buckets of a hash with a value each: words and pairs of them, classes of
// words (a year, a past tense), clusters of words that stand in the same surroundings, pieces of words, its length.
//   "They cut taxes by 40 percent." → add(bucket of "they", 1), add(bucket of "they cut", 1), …, and the number of features
// The mean of what its words are worth by themselves is returned: words that no training sentence has count by their neighbours' worth.
// What is known of a word is kept, so that most words cost a look-up and a few sums.
import type { Lexis } from '../../language/worth.ts';
import { tokenize } from '../tokens.ts';

export const BITS = 17;

/** English; a further language with weights would bring its own. */
const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const PRONOUNS = set('i me my we us our you your he him his she her they them their it its');
const NUMBERS = set(
  'zero one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion half third quarter percent double twice triple dozen',
);
const MODALS = set("will would can could should must shall may might i'll we'll going gonna let let's");
const PASTS = set(
  'was were had did said went made took came gave got voted cut lost left spent built grew rose fell won ran put brought told knew saw found kept paid sent became began',
);
/** Lengths, in words, that a sentence reaches. */
const LENGTHS = [4, 6, 8, 10, 13, 16, 20, 25, 30, 40, 50];
/** Words remembered, at most: a page's vocabulary fits; a stream of all languages must not fill the memory. */
const REMEMBERED = 50_000;

const [UNI, BI, SUFFIX, PREFIX, GRAM, CLASS, CLASS2, CLASS3, COUNT, LENGTH] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const [COARSE, COARSE2, FINE, FINE2] = [11, 12, 13, 14];

type Facts = {
  readonly hash: number;
  readonly word: boolean;
  readonly own: readonly number[];
  readonly class: number;
  readonly capital: number;
  /** Which of the counted classes it is in, or -1; `capital` is counted apart. */
  readonly counted: number;
  readonly coarse: number;
  readonly fine: number;
  readonly value: number;
};

const bucket = (kind: number, a: number, b = 0, c = 0): number => {
  let hash = Math.imul(a ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) >>> (32 - BITS);
};

function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Calls `add` for each feature, again for one that comes again, and returns the mean value of the words. */
export function featureReader(lexis: Lexis): (text: string, add: (bucket: number, value: number) => void) => number {
  const known = new Map<string, Facts>();
  const factsOf = (folded: string): Facts => {
    const found = known.get(folded);
    if (found) return found;
    const facts = readWord(folded, lexis);
    if (known.size < REMEMBERED) known.set(folded, facts);
    return facts;
  };
  return (text, add) => {
    let [before, classBefore, classBefore2] = [START, START.class, START.class];
    let [words, worth] = [0, 0];
    const counts = [0, 0, 0, 0, 0, 0];
    const tokens = tokenize(text);
    tokens.forEach(({ folded, start, kind }, index) => {
      const facts = factsOf(folded);
      if (facts.word) words++;
      worth += facts.value;
      const capital = index > 0 && kind === 'word' && facts.counted < 0 && isUpper(text.charCodeAt(start)) && facts.capital !== facts.class;
      const own = capital ? facts.capital : facts.class;
      const counted = capital ? CAPITAL : facts.counted;
      if (counted >= 0 && counts[counted]! < 5) add(bucket(COUNT, counted, ++counts[counted]!), 1);
      add(bucket(UNI, facts.hash), 1);
      add(bucket(BI, before.hash, facts.hash), 1);
      for (const one of facts.own) add(one, 0.7);
      add(bucket(CLASS, own), 1);
      add(bucket(CLASS2, classBefore, own), 0.7);
      add(bucket(CLASS3, classBefore2, classBefore, own), 0.7);
      add(bucket(COARSE, facts.coarse), 0.7);
      add(bucket(COARSE2, before.coarse, facts.coarse), 0.7);
      add(bucket(FINE, facts.fine), 0.7);
      add(bucket(FINE2, before.fine, facts.fine), 0.7);
      [before, classBefore2, classBefore] = [facts, classBefore, own];
    });
    add(bucket(BI, before.hash, START.hash), 1);
    for (const length of LENGTHS) if (words >= length) add(bucket(LENGTH, length), 1);
    return tokens.length ? worth / tokens.length : 0;
  };
}

const CAPITAL = 2;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const START: Facts = {
  hash: hashOf('^'),
  word: false,
  own: [],
  class: hashOf('^'),
  capital: hashOf('^'),
  counted: -1,
  coarse: -2,
  fine: -2,
  value: 0,
};

function readWord(folded: string, lexis: Lexis): Facts {
  const word = shapeOf(folded);
  const letters = /^[a-z]/.test(word);
  const own: number[] = [];
  if (letters && word.length > 4) own.push(bucket(SUFFIX, hashOf(word, word.length - 3)), bucket(PREFIX, hashOf(word, 0, 4)));
  if (letters) {
    const padded = ` ${word.slice(0, 30)} `;
    for (let size = 3; size <= 4; size++)
      for (let at = 0; at + size <= padded.length; at++) own.push(bucket(GRAM, hashOf(padded, at, at + size)));
  }
  const name = classOf(word);
  const unknown = letters ? -1 : hashOf(word);
  const { coarse, fine, value } = lexis.get(word) ?? { coarse: unknown, fine: unknown, value: 0 };
  return {
    ...{ hash: hashOf(word), word: /[\p{L}\p{N}]/u.test(word), own: [...new Set(own)], class: hashOf(name), coarse, fine, value },
    capital: letters && !/^(?:P:|M$|D$|n$|N$)/.test(name) ? hashOf('X') : hashOf(name),
    counted: ['N', 'n', 'X', 'M', 'D', 'ED'].indexOf(name),
  };
}

/** Numbers by their size, years and decades apart; all quotation marks alike. */
export function shapeOf(folded: string): string {
  if (/^[“”„«»]$/.test(folded)) return '"';
  if (!/^\p{N}/u.test(folded)) return folded;
  if (/^(?:19|20)\d\d$/.test(folded)) return '<year>';
  if (/^(?:19|20)\d0s$/.test(folded)) return '<decade>';
  if (/\p{L}/u.test(folded)) return `<n>${folded.replace(/[\d.,]+/g, '')}`;
  return `<n${Math.min(4, folded.replace(/\D/g, '').length)}>`;
}

function classOf(word: string): string {
  if (/^<[ynd]/.test(word)) return 'N';
  if (NUMBERS.has(word)) return 'n';
  if (PRONOUNS.has(word)) return `P:${word}`;
  if (MODALS.has(word)) return 'M';
  if (PASTS.has(word)) return 'D';
  if (!/^\p{L}/u.test(word) || word.length <= 3) return word;
  if (word.endsWith('ed')) return 'ED';
  if (word.endsWith('ing')) return 'ING';
  if (word.endsWith('ly')) return 'LY';
  if (/(?:tion|ment|ness|ity|ance|ence)s?$/.test(word)) return 'NN';
  return word.endsWith('s') ? 'S' : 'w';
}
