// A part of the content script → into the page that asks for it (content/bring.ts), and into no other: a tab may have moved on meanwhile.
import { browser } from '../browser.ts';
import type { Part } from '../messages.ts';

/** Where the build puts it (vite.config.ts). */
const fileOf = (part: Part): string => `extension/content/${part}.iife.js`;

/** `document`: Chrome's name for the one that asks; where there is none, whatever the tab shows. */
export async function bringPart(part: Part, tab: number, document: string | null): Promise<void> {
  const target = document === null ? { tabId: tab, frameIds: [0] } : { tabId: tab, documentIds: [document] };
  await browser.scripting.executeScript({ target, files: [fileOf(part)] });
}
