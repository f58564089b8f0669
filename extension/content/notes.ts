// Notes on claims, kept in this browser alone: page's address → claim's text → note. An emptied note goes, and with the last one the page's entry.
import { browser } from '../browser.ts';

type Notes = Readonly<Record<string, string>>;
export const NOTES = 'notes';

const read = async (): Promise<Readonly<Record<string, Notes>>> =>
  ((await browser.storage.local.get(NOTES))[NOTES] as Readonly<Record<string, Notes>> | undefined) ?? {};

const addressOf = (url: string): string => url.replace(/#.*$/s, '');

export const readNotes = async (url: string): Promise<Notes> => (await read())[addressOf(url)] ?? {};

export async function writeNote(url: string, claim: string, text: string): Promise<Notes> {
  const all = await read();
  const { [claim]: _, ...others } = all[addressOf(url)] ?? {};
  const notes: Notes = text.trim() ? { ...others, [claim]: text } : others;
  const { [addressOf(url)]: __, ...pages } = all;
  await browser.storage.local.set({ [NOTES]: Object.keys(notes).length > 0 ? { ...pages, [addressOf(url)]: notes } : pages });
  return notes;
}
