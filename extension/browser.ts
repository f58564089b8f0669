// `browser.*`, with promises: what polyfill.ts has brought into our own pages; in the content script the browser's own, because every page would pay
// for a wrapper (Chrome's answers with promises since Manifest V3 too, save for messages: messages.ts).
import type { Browser } from 'webextension-polyfill';

const { browser: named, chrome } = globalThis as unknown as { readonly browser: Browser; readonly chrome: Browser };
/** Own: a page's element of that name is a property of the window as well, but not its own. */
export const browser = Object.hasOwn(globalThis, 'browser') ? named : chrome;
