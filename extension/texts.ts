// The interface's words: a locale's messages in, functions that fill them out. Plurals, numbers, dates and countries by Intl, so that no language's grammar is in code.
//   texts.count('claims', 3)  →  "3 claims" · "3 wypowiedzi"          messages claims__one, claims__few, … by CLDR category
//   texts.text('roleOn', { role: 'President of Russia', date: texts.date('2025-02-24') })
// `{name}` in a message stands for a value; `$` has a meaning of its own in _locales and is not used.

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

export function makeTexts(lookup: Lookup, pseudo = false): Texts {
  const language = lookup('language') || 'en';
  const plurals = new Intl.PluralRules(language);
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const numbers = new Intl.NumberFormat(language);
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const fill = (message: string, values: Values) => {
    const filled = message.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === 'number' ? numbers.format(value) : value;
    });
    return pseudo ? disguise(filled) : filled;
  };
  const country = (code: string) => {
    try {
      return regions.of(code) ?? code;
    } catch {
      return code; // A ruleset may hold a code that Intl does not take.
    }
  };
  return {
    language,
    direction: pseudo ? 'rtl' : 'ltr',
    text: (key, values = {}) => fill(lookup(key), values),
    count: (stem, count, values = {}) =>
      fill(lookup(`${stem}__${plurals.select(count)}`) || lookup(`${stem}__other`), { count, ...values }),
    percent: (share) => percents.format(share),
    date: (iso) => {
      const time = Date.parse(iso);
      return Number.isNaN(time) ? iso : dates.format(time);
    },
    country,
    ofCountry: (code) => lookup(`of_${code}`) || lookup('ofAny').replace('{country}', country(code)),
    list: (items) => lists.format(items),
  };
}

/** The pseudo-locale that proves right-to-left layout and shows text that was never translated: longer words, with marks. */
export const PSEUDO = 'qps-plocm';
const MARKED: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'ï', o: 'ö', u: 'ü', s: 'š', n: 'ñ', c: 'ç' };
const disguise = (message: string) => `\u202b⟦${message.replace(/[aeiousnc]/g, (letter) => MARKED[letter] ?? letter)}~~⟧\u202c`;
