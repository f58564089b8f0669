// The lines between an article's headline and its text → the day that is printed there, for pages whose markup says none.
//   headline, "By Ada Lindqvist / Updated: Oct 9, 2019, 11:05 IST", paragraphs → '2019-10-09'
// Which day an article is of decides who was minister; a day that may be another one ("04/03/2025") is none. On 46 saved pages whose markup says the
// day, 39 print the same, 5 one next to it, 2 that of a later change; of 30 whose markup says none, 22 print one.
import { normalizeDate } from './date.ts';
import { type Draft, textOf } from './draft.ts';

/** Code units of a line that holds a date and little else: bylines with two names. Longer ones are sentences and captions, which tell of other days. */
const LINE = 120;
/** Paragraphs after which no date line is looked for: teasers of other articles have dates too. */
const PARAGRAPHS = 2;
/** Code units from which on a block is a paragraph of the article rather than a line under its headline. */
const PARAGRAPH = 150;

/** Beginnings of the months' names, from January on, by language. */
const MONTHS: Readonly<Record<string, string>> = {
  en: 'jan feb mar apr may jun jul aug sep oct nov dec',
  de: 'jan feb mär apr mai jun jul aug sep okt nov dez',
  nl: 'jan feb maa|mrt apr mei jun jul aug sep okt nov dec',
  fr: 'jan fév mar avr mai juin juil aoû sep oct nov déc',
  es: 'ene feb mar abr may jun jul ago sep|set oct nov dic',
  it: 'gen feb mar apr mag giu lug ago set ott nov dic',
  pt: 'jan fev mar abr mai jun jul ago set out nov dez',
  pl: 'sty lut mar kwi maj cze lip sie wrz paź lis gru',
  cs: 'led úno bře dub kvě června červenc srp zář říj lis pro',
  ro: 'ian feb mar apr mai iun iul aug sep oct noi|nov dec',
  ru: 'янв фев мар апр мая|май июн июл авг сен окт ноя дек',
  uk: 'січ лют бер кві тра чер лип сер вер жов лис гру',
  tr: 'oca şub mar nis may haz tem ağu eyl eki kas ara',
};

export function findPrintedDate(drafts: readonly Draft[], chosen: readonly Draft[], language: string | null): string | null {
  const headline = chosen.find(({ role }) => role === 'heading');
  if (!headline) return null;
  const article = new Set(chosen);
  let paragraphs = 0;
  for (const draft of drafts.slice(drafts.indexOf(headline) + 1)) {
    if (draft.length > PARAGRAPH && article.has(draft) && ++paragraphs > PARAGRAPHS) return null;
    // Pictures have days of their own, and so have posts that are quoted.
    if (draft.length > LINE || draft.role === 'caption' || draft.role === 'quote') continue;
    const line = textOf(draft);
    // Every day that is read has a year; the patterns of days take a millisecond to compile.
    const date = /\d{4}/.test(line) ? dateIn(line, language) : null;
    if (date) return date;
  }
  return null;
}

/** `Tue 29 Nov 2016 15.26 EST` → '2016-11-29'; the first one that is certain. */
export function dateIn(line: string, language: string | null): string | null {
  for (const [said, ...parts] of line.matchAll(
    /(\d{4}-\d\d-\d\d)|(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)|(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g,
  )) {
    const [iso, day, month, year, first, second, last] = parts;
    if (iso) return normalizeDate(iso);
    if (day && month && year) return normalizeDate(`${day}.${month}.${year}`);
    // One of the two can be no month.
    if (said && Number(first) > 12) return normalizeDate(`${first}.${second}.${last}`);
    if (said && Number(second) > 12) return normalizeDate(`${second}.${first}.${last}`);
  }
  const tongue = language?.split('-')[0]?.toLowerCase() ?? 'en';
  for (const code of new Set([tongue, 'en'])) {
    const months = MONTHS[code]?.split(' ') ?? [];
    const monthOf = (name = '') => months.findIndex((begins) => begins.split('|').some((one) => name.toLowerCase().startsWith(one))) + 1;
    for (const [, day, before, year, name, after, end] of line.matchAll(
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s(?:de\s)?([^\s\d.,]{3,12})\.?,?\s(?:de\s)?(\d{4})(?!\d)|([^\s\d.,]{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/g,
    )) {
      const month = monthOf(before ?? name);
      if (month) return normalizeDate(`${day ?? after}.${month}.${year ?? end}`);
    }
  }
  return null;
}
