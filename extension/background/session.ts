// What is remembered until the browser closes, in memory only (storage.session): which pages were seen, which articles are switched off.
// It outlives the worker and is never written to disk, because it is what somebody has read.
import { browser } from '../browser.ts';

type Session = { readonly seen: readonly string[]; readonly off: readonly string[] };
/** Addresses. A day of heavy reading is some hundred pages. */
const MOST = 1000;

/** A page is the same whatever its fragment says. */
const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');

async function read(): Promise<Session> {
  const stored = (await browser.storage.session.get({ seen: [], off: [] })) as Session;
  return { seen: stored.seen, off: stored.off };
}

export async function isArticleOff(url: string): Promise<boolean> {
  return (await read()).off.includes(withoutFragment(url));
}

export async function switchArticle(url: string, on: boolean): Promise<void> {
  const others = (await read()).off.filter((one) => one !== withoutFragment(url));
  await browser.storage.session.set({ off: on ? others : [...others, withoutFragment(url)].slice(-MOST) });
}

/** True the first time that it is asked about a page. */
export async function isFirstVisit(url: string): Promise<boolean> {
  const { seen } = await read();
  const page = withoutFragment(url);
  if (seen.includes(page)) return false;
  await browser.storage.session.set({ seen: [...seen, page].slice(-MOST) });
  return true;
}

/** True once, when the worker runs for the first time since the browser started (or the extension was updated). */
export async function isNewSession(): Promise<boolean> {
  const { begun } = await browser.storage.session.get({ begun: false });
  await browser.storage.session.set({ begun: true });
  return begun !== true;
}
