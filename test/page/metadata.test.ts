// Dates, class names, labels: tables of what pages write and what it means.
import { expect, test } from 'vitest';
import { normalizeDate } from '../../src/page/date.ts';
import { languageTag } from '../../src/page/metadata.ts';
import { dateIn } from '../../src/page/printed-date.ts';
import { classify, isLabel } from '../../src/page/vocabulary.ts';

const dates: readonly (readonly [string, string | null])[] = [
  ['2025-02-25T08:10:00+01:00', '2025-02-25T08:10:00+01:00'],
  ['2020-04-21 17:52:26', '2020-04-21T17:52:26'],
  ['2024-12-22T09:59:00.123Z', '2024-12-22T09:59:00Z'],
  ['2024-08-04T10:21:45+0200', '2024-08-04T10:21:45+02:00'],
  ['20240305', '2024-03-05'],
  ['Tue, 25 Feb 2025 08:10:00 GMT', '2025-02-25T08:10:00Z'],
  ['October 20, 2019', '2019-10-20'],
  ['5.3.2024', '2024-03-05'],
  ['03/04/2025', null],
  ['2025-02-30', null],
  ['yesterday', null],
  ['', null],
];
test.each(dates)('date %j → %j', (said, date) => expect(normalizeDate(said)).toBe(date));

const lines: readonly (readonly [string, string, string | null])[] = [
  ['By Ada Lindqvist / Harbour News / Updated: Oct 9, 2019, 11:05 IST', 'en', '2019-10-09'],
  ['Tue 29 Nov 2016 15.26 EST', 'en', '2016-11-29'],
  ['Dec 1st 2016 1:01PM', 'en', '2016-12-01'],
  ['Stand: 06.01.2026, 18:30 Uhr', 'de', '2026-01-06'],
  ['Veröffentlicht am 3. März 2024', 'de', '2024-03-03'],
  ['Publié le 1er août 2023 à 8h', 'fr', '2023-08-01'],
  ['12 de septiembre de 2024', 'es', '2024-09-12'],
  ['20 июня 2022, 10:15', 'ru', '2022-06-20'],
  ['5 червня 2023', 'uk', '2023-06-05'],
  ['5. června 2023', 'cs', '2023-06-05'],
  ['5. července 2023', 'cs', '2023-07-05'],
  ['11 listopada 2024', 'pl', '2024-11-11'],
  // Croatian has the same word for October.
  ['11. listopada 2024.', 'hr', null],
  ['25/02/2025', 'en', '2025-02-25'],
  ['02/25/2025', 'en', '2025-02-25'],
  ['04/03/2025', 'en', null],
  ['31 February 2025', 'en', null],
  ['Reading time: 12 minutes', 'en', null],
  ['Room 12 of 2024 rooms', 'en', null],
];
test.each(lines)('line %j (%s): %j', (line, language, date) => expect(dateIn(line, language)).toBe(date));

const tags: readonly (readonly [string, string | null])[] = [
  ['en_US', 'en-US'],
  ['de', 'de'],
  ['zh-hans-cn', 'zh-Hans-CN'],
  ['English', null],
  ['', null],
];
test.each(tags)('language %j → %j', (said, tag) => expect(languageTag(said)).toBe(tag));

const classes: readonly (readonly [string, string | null])[] = [
  ['c-related-links', 'aside'],
  ['RelatedLinks_root__x', 'aside'],
  ['mostRead', 'aside'],
  ['ArticleByline', 'byline'],
  ['sr-only', 'hidden'],
  ['wp-caption-text', 'caption'],
  ['editors-note', 'notice'],
  ['story-body', null],
  ['broadcast', null],
  ['leading headline', null],
  ['most read', null],
];
test.each(classes)('class %j → %j', (names, sense) => expect(classify(names)).toBe(sense));

const labels: readonly (readonly [string, boolean])[] = [
  ['Read also:', true],
  ['Читайте также', true],
  ['Mehr zum Thema', true],
  ['Related', true],
  ['The related talks', false],
];
test.each(labels)('label %j: %j', (text, is) => expect(isLabel(text)).toBe(is));
