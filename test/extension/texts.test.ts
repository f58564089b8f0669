// Plurals, values and countries in each language; what is typed for a site; settings out and in again.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stepFrom } from '../../extension/content/state.ts';
import { readHost } from '../../extension/options/host.ts';
import { makeTexts, type Texts } from '../../extension/texts.ts';
import { type Words, wordsFor } from '../../extension/words.ts';

const textsOf = (language: string, pseudo = false, words: Words | null = null): Texts => {
  const messages = JSON.parse(readFileSync(`assets/_locales/${language}/messages.json`, 'utf8')) as Record<string, { message: string }>;
  return makeTexts((key) => messages[key]?.message ?? '', pseudo, words);
};

test.each([
  ['en', 1, '1 official of Russia'],
  ['en', 2, '2 officials of Russia'],
  ['pl', 1, '1 przedstawiciel władz Rosji'],
  ['pl', 3, '3 przedstawiciele władz Rosji'],
  ['pl', 5, '5 przedstawicieli władz Rosji'],
  ['pl', 22, '22 przedstawiciele władz Rosji'],
  ['uk', 21, '21 представник влади Росії'],
  ['uk', 12, '12 представників влади Росії'],
  ['ru', 2, '2 представителя власти России'],
  ['de', 2, '2 amtliche Stimmen Russlands'],
  ['fr', 0, '0 voix officielle de la Russie'],
  ['es', 2, '2 voces oficiales de Rusia'],
] as const)('%s: %i → %s', (language, count, expected) => {
  const texts = textsOf(language);
  expect(texts.count('officials', count, { of: texts.ofCountry('RU') })).toBe(expected);
});

test.each([
  [0, '0%'],
  [0.001, '<1%'],
  [0.005, '1%'],
  [0.994, '99%'],
  [0.996, '>99%'],
  [1, '100%'],
])('share %f → %s: a few words are not none, nearly all are not all', (share, expected) => {
  expect(textsOf('en').percent(share)).toBe(expected);
});

test('a country without a genitive of its own stands in brackets; a code that nobody knows stays', () => {
  expect(textsOf('pl').ofCountry('ER')).toBe('(Erytrea)');
  expect(textsOf('en').country('nonsense')).toBe('nonsense');
});

test('values are filled in as they are, whatever they hold', () => {
  expect(textsOf('en').text('problem', { problem: '<b>{name} $& {problem}' })).toBe('A problem: <b>{name} $& {problem}');
});

test('the pseudo-locale runs from right to left and disguises every message', () => {
  const texts = textsOf('en', true);
  expect(texts.direction).toBe('rtl');
  expect(texts.text('close')).toContain('⟦Clöšë');
});

test.each([
  ['news.example', 'news.example'],
  [' https://News.Example/world?x=1 ', 'news.example'],
  ['http://localhost:8080/', 'localhost'],
  ['źródło.pl', 'xn--rdo-gna01bwk.pl'],
  ['javascript:alert(1)', null],
  ['file:///etc/hosts', null],
  ['two words.example', null],
  ['news', null],
  ['', null],
])('site %j → %j', (typed, expected) => expect(readHost(typed)).toBe(expected));

const cards = ['a', 'b', 'c'].map((id) => ({ id })) as never;
test.each([
  [null, 1, 'a'],
  [null, -1, 'c'],
  ['a', 1, 'b'],
  ['c', 1, 'a'],
  ['a', -1, 'c'],
  ['gone', 1, 'a'],
] as const)('from %j by %i → %j', (current, by, expected) => expect(stepFrom(cards, current, by)).toBe(expected));

test('no cards, no step', () => expect(stepFrom([], null, 1)).toBeNull());

test.each(['en', 'de', 'es', 'fr', 'pl', 'ru', 'uk'])('%s: what the background says ahead is what Intl says', (language) => {
  const report = {
    page: { published: '2025-02-24' },
    rulesets: [{ asOf: '2024-01-05' }],
    entities: { one: { country: 'RU', evidence: [{ date: '2023-11-30' }], corrections: [{ date: '2025-06-01' }] } },
    notices: [{ evidence: [{ date: 'undated' }] }],
    mix: { parts: [{ country: 'BY' }, { country: null }] },
    attributions: [{ speaker: { country: 'nonsense' }, channel: [{ country: 'CN' }] }],
  } as never;
  const words = wordsFor(language, report);
  const [ahead, alone] = [textsOf(language, false, words), textsOf(language)];
  const said = (texts: Texts) => [
    ...[0, 0.004, 0.125, 0.61, 1].map(texts.percent),
    ...['RU', 'BY', 'CN', 'US', 'nonsense'].flatMap((code) => [texts.country(code), texts.ofCountry(code)]),
    ...['2025-02-24', '2024-01-05', '2023-11-30', '2025-06-01', 'undated', '2020-02-02'].map(texts.date),
    ...[[], ['2 a'], ['2 a', '1 b'], ['2 a', '1 b', '3 c'], ['2 a', '1 b', '3 c', '4 d']].map(texts.list),
    texts.count('claimCount', 12),
    texts.count('claimCount', 1234),
  ];
  expect(said(ahead)).toEqual(said(alone));
  expect(Object.keys(words.dates)).toEqual(['2025-02-24', '2024-01-05', '2023-11-30', 'undated', '2025-06-01']);
});
