// What Intl says of numbers, dates and countries: as functions, each of which makes its formatter when it is first called, and as data. The first formatter
// takes 40 ms of a fresh process (Chromium 156 looks for the data of every locale): the background pays them once for all pages.
//   wordsFor('en', report)  →  { percent: '0%', pair: ' and ', more: ', ', last: ', and ', dates: { '2025-02-24': 'Feb 24, 2025' }, … }
import type { Attribution, Report } from '../src/model.ts';

export type Words = {
  /** BCP 47. */
  readonly language: string;
  /** How nought is written. */
  readonly percent: string;
  /** What joins two items; of three and more all but the last; the last. */
  readonly pair: string;
  readonly more: string;
  readonly last: string;
  /** Those that the report holds. */
  readonly dates: Readonly<Record<string, string>>;
  readonly countries: Readonly<Record<string, string>>;
};

export type Formats = {
  readonly percent: (share: number) => string;
  readonly number: (value: number) => string;
  readonly date: (iso: string) => string;
  readonly country: (code: string) => string;
  readonly list: (items: readonly string[]) => string;
};

export function formatsOf(language: string): Formats {
  const percents = once(() => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }));
  const numbers = once(() => new Intl.NumberFormat(language));
  const dates = once(() => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }));
  const regions = once(() => new Intl.DisplayNames(language, { type: 'region' }));
  const lists = once(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  return {
    percent: (share) => percents().format(share),
    number: (value) => numbers().format(value),
    date: (iso) => {
      const time = Date.parse(iso);
      return Number.isNaN(time) ? iso : dates().format(time);
    },
    country: (code) => {
      try {
        return regions().of(code) ?? code;
      } catch {
        return code; // A ruleset may hold a code that Intl does not take.
      }
    },
    list: (items) => lists().format(items),
  };
}

export function wordsFor(language: string, report: Report, formats: Formats = formatsOf(language)): Words {
  const [, pair = '', , more = '', last = ''] = [
    ...formats.list(['0', '0']).split('0'),
    ...formats.list(['0', '0', '0']).split('0').slice(1),
  ];
  return {
    language,
    percent: formats.percent(0),
    pair,
    more,
    last,
    dates: tabulate(datesIn(report), formats.date),
    countries: tabulate(countriesIn(report), formats.country),
  };
}

const tabulate = (keys: readonly (string | null | undefined)[], say: (key: string) => string): Readonly<Record<string, string>> =>
  Object.fromEntries([...new Set(keys)].flatMap((key) => (key ? [[key, say(key)]] : [])));

const datesIn = ({ page, rulesets, entities, notices }: Report) => [
  page.published,
  ...rulesets.map(({ asOf }) => asOf),
  ...[...Object.values(entities), ...notices].flatMap(({ evidence }) => evidence.map(({ date }) => date)),
  ...Object.values(entities).flatMap(({ corrections }) => corrections.map(({ date }) => date)),
];

const partiesOf = ({ speaker, channel }: Attribution) => [speaker, ...channel];
const countriesIn = ({ entities, mix, attributions }: Report) => [
  ...Object.values(entities).map(({ country }) => country),
  ...mix.parts.map(({ country }) => country),
  ...attributions.flatMap(partiesOf).map((party) => party?.country),
];

export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
