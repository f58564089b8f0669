// The reader's language → texts. Without a choice of their own the browser's locale is there at once; another one is a file of the extension,
// which a page's script cannot read and therefore asks of the background.
//   const texts = await loadTexts(settings.language, readLocale);
import { browser } from './browser.ts';
import { makeTexts, PSEUDO, type Texts } from './texts.ts';
import type { Words } from './words.ts';

/** A locale's messages by key. */
export type Messages = Readonly<Record<string, string>>;

/** Folders of assets/_locales. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'pl', 'ru', 'uk'] as const;

export const browserTexts = (words: Words | null = null): Texts => makeTexts((key) => browser.i18n.getMessage(key), false, words);

/** The language that messages come in, for the reader's choice. */
export const languageFor = (choice: string | null): string =>
  choice === null ? browser.i18n.getMessage('language') || 'en' : (LANGUAGES.find((one) => one === choice) ?? 'en');

/** `read`: how this context gets at a locale's file. */
export async function loadTexts(
  choice: string | null,
  read: (language: string) => Promise<Messages>,
  words: Words | null = null,
): Promise<Texts> {
  if (choice === null) return browserTexts(words);
  const messages = await read(languageFor(choice));
  return makeTexts((key) => messages[key] ?? '', choice === PSEUDO, words);
}

/** For contexts of the extension's own origin. */
export async function readLocale(language: string): Promise<Messages> {
  const file = (await (await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`))).json()) as Record<
    string,
    { message: string }
  >;
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}
