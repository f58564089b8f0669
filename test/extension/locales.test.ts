// Every language says everything, nothing is said that nobody asks for, and the same values are filled in.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const languages = readdirSync('assets/_locales');
const read = (language: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(
      JSON.parse(readFileSync(`assets/_locales/${language}/messages.json`, 'utf8')) as Record<string, { message: string }>,
    ).map(([key, { message }]) => [key, message]),
  );
const english = read('en');
const stem = (key: string) => key.replace(/__\w+$/, '');
const values = (message: string) => [...new Set([...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
const sources = readdirSync('extension', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|html)$/.test(file))
  .map((file) => readFileSync(`extension/${file}`, 'utf8'))
  .concat(readFileSync('manifest.json', 'utf8'))
  .join('\n');

test('the languages of the interface', () => expect(languages).toEqual(['de', 'en', 'es', 'fr', 'pl', 'ru', 'uk']));

test.each(languages)('%s has the same messages as English, none empty', (language) => {
  const messages = read(language);
  expect([...new Set(Object.keys(messages).map(stem))].sort()).toEqual([...new Set(Object.keys(english).map(stem))].sort());
  expect(Object.entries(messages).filter(([, message]) => message.trim() === '')).toEqual([]);
  expect(messages.language).toBe(language);
});

test.each(languages)('%s has every plural form that its grammar knows', (language) => {
  // CLDR's "many" of French and Spanish is for millions alone; they fall back to "other".
  const needed = new Intl.PluralRules(language)
    .resolvedOptions()
    .pluralCategories.filter((category) => category !== 'many' || !['fr', 'es'].includes(language));
  const messages = read(language);
  for (const key of new Set(
    Object.keys(english)
      .filter((key) => key.includes('__'))
      .map(stem),
  ))
    expect(
      Object.keys(messages)
        .filter((one) => stem(one) === key && one.includes('__'))
        .sort(),
      key,
    ).toEqual(needed.map((category) => `${key}__${category}`).sort());
});

test.each(languages)('%s fills in the same values as English', (language) => {
  const wrong = Object.entries(read(language)).filter(
    ([key, message]) => String(values(message)) !== String(values(english[key] ?? english[`${stem(key)}__other`] ?? '')),
  );
  expect(wrong).toEqual([]);
});

test.each(languages)('%s: store limits hold', (language) => {
  const { description = '', name = '' } = read(language);
  expect(description.length).toBeLessThanOrEqual(132);
  expect(name.length).toBeLessThanOrEqual(75);
});

/** `text(`kind_${kind}`)` uses every message that begins with kind_. */
const prefixes = [...sources.matchAll(/[`'](\w+_)\$\{/g)].map(([, prefix = '']) => prefix);
const isUsed = (key: string) =>
  new RegExp(`['"\`]${stem(key)}['"\`]|__MSG_${key}__`).test(sources) || prefixes.some((prefix) => key.startsWith(prefix));

test('no message is unused', () => expect(Object.keys(english).filter((key) => key !== 'language' && !isUsed(key))).toEqual([]));

test('no message is missing that the manifest or a page names', () => {
  const named = [...sources.matchAll(/__MSG_(\w+)__|\.(?:text|count)\('(\w+)'/g)].map(([, a, b]) => a ?? b ?? '');
  expect(named.filter((key) => !(key in english) && !(`${key}__other` in english))).toEqual([]);
});
