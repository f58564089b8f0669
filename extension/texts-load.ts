// The reader's language → texts. Without a choice of their own the browser's locale is there at once; another one is a file of the extension,
// which a page's script cannot read and therefore asks of the background.
//   const texts = await loadTexts(settings.language, readLocale);
import { browser } from './browser.ts';
import { makeTexts, PSEUDO, type Texts } from './texts.ts';

/** A locale's messages by key. */
export type Messages = Readonly<Record<string, string>>;

/** Folders of assets/_locales. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'pl', 'ru', 'uk'] as const;

export const browserTexts = (): Texts => makeTexts((key) => browser.i18n.getMessage(key));

/** `read`: how this context gets at a locale's file. */
export async function loadTexts(language: string | null, read: (language: string) => Promise<Messages>): Promise<Texts> {
  if (language === null) return browserTexts();
  const known = LANGUAGES.find((one) => one === language) ?? 'en';
  const messages = await read(known);
  return makeTexts((key) => messages[key] ?? '', language === PSEUDO);
}

/** For contexts of the extension's own origin. */
export async function readLocale(language: string): Promise<Messages> {
  const file = (await (await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`))).json()) as Record<
    string,
    { message: string }
  >;
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}
