// Dates, class names, labels: tables of what pages write and what it means.
import { expect, test } from 'vitest';
import { normalizeDate } from '../../src/page/date.ts';
import { languageTag } from '../../src/page/metadata.ts';
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
