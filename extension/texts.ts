// The interface's words: a locale's messages in, functions that fill them out. Plurals, numbers, dates and countries by Intl, so that no language's grammar is in code.
//   texts.count('claims', 3)  →  "3 claims" · "3 wypowiedzi"          messages claims__one, claims__few, … by CLDR category
//   texts.text('roleOn', { role: 'President of Russia', date: texts.date('2025-02-24') })
// `{name}` in a message stands for a value; `$` has a meaning of its own in _locales and is not used.

import { formatsOf, once, type Words } from './words.ts';

type Key = keyof typeof import('../assets/_locales/en/messages.json');
/** Stems of messages that come in plural forms. */
type StemOf<Name> = Name extends `${infer Stem}__other` ? Stem : never;
type Counted = StemOf<Key>;
/** Messages that stand alone. */
export type TextKey = Exclude<Key, `${string}__${string}`>;
type Values = Readonly<Record<string, string | number>>;

export type Texts = {
  /** BCP 47, of the messages themselves. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly text: (key: TextKey, values?: Values) => string;
  /** The plural form for a number; the number itself fills `{count}`. */
  readonly count: (stem: Counted, count: number, values?: Values) => string;
  /** 0.123 → "12%"; what is not nothing is never "0%", what is not all never "100%": "<1%", ">99%". */
  readonly percent: (share: number) => string;
  /** ISO 8601 → "24 Feb 2025"; what is no date stays as it is. */
  readonly date: (iso: string) => string;
  /** ISO 3166-1 alpha-2 → "Russia". */
  readonly country: (code: string) => string;
  /** "of Russia", "Rosji", "(Eritrea)": the genitive where the locale has it, as languages decline names that Intl does not. */
  readonly ofCountry: (code: string) => string;
  readonly list: (items: readonly string[]) => string;
};

/** Message for a key, '' when there is none: `browser.i18n.getMessage` or a loaded file. */
export type Lookup = (key: string) => string;

/** `words`: what Intl says, where it is known already; what they lack, and words of another language, are made here. */
export function makeTexts(lookup: Lookup, pseudo = false, words: Words | null = null): Texts {
  const language = lookup('language') || 'en';
  const known = words?.language === language ? words : null;
  const plurals = once(() => new Intl.PluralRules(language));
  const intl = once(() => formatsOf(language));
  const fill = (message: string, values: Values) => {
    const filled = message.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === 'number' ? (isPlain(value) ? String(value) : intl().number(value)) : value;
    });
    return pseudo ? disguise(filled) : filled;
  };
  const whole = (hundredths: number) => (known ? known.percent.replace('0', String(hundredths)) : intl().percent(hundredths / 100));
  const country = (code: string) => known?.countries[code] ?? intl().country(code);
  return {
    language,
    direction: pseudo ? 'rtl' : 'ltr',
    text: (key, values = {}) => fill(lookup(key), values),
    count: (stem, count, values = {}) =>
      fill(lookup(`${stem}__${plurals().select(count)}`) || lookup(`${stem}__other`), { count, ...values }),
    percent: (share) =>
      share > 0 && share < 0.005 ? `<${whole(1)}` : share >= 0.995 && share < 1 ? `>${whole(99)}` : whole(Math.round(share * 100)),
    date: (iso) => known?.dates[iso] ?? intl().date(iso),
    country,
    ofCountry: (code) => lookup(`of_${code}`) || lookup('ofAny').replace('{country}', country(code)),
    list: (items) => (known ? join(items, known) : intl().list(items)),
  };
}

/** Written alike in every language that we have: no grouping, no decimals, the same digits. */
const isPlain = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;

function join(items: readonly string[], { pair, more, last }: Words): string {
  const [end, before] = [items.slice(-1), items.slice(0, -1)];
  return before.length === 0 ? end.join('') : `${before.join(more)}${before.length === 1 ? pair : last}${end.join('')}`;
}

/** The pseudo-locale that proves right-to-left layout and shows text that was never translated: longer words, with marks. */
export const PSEUDO = 'qps-plocm';
const MARKED: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'ï', o: 'ö', u: 'ü', s: 'š', n: 'ñ', c: 'ç' };
const disguise = (message: string) => `\u202b⟦${message.replace(/[aeiousnc]/g, (letter) => MARKED[letter] ?? letter)}~~⟧\u202c`;
