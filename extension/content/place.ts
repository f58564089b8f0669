// The window, the text's column and the reader's wish → where the sidebar stands, so that it never lies over the text where there is room.
//   choosePlace({ width: 1280, height: 800 }, { left: 280, right: 960 }, { side: 'right', width: 380 })  →  { kind: 'beside', side: 'right', width: 308 }

import { boxOf } from './frames.ts';

/** CSS pixels from the window's left edge. */
export type Column = { readonly left: number; readonly right: number };
export type Place =
  /** Floats in free room. */
  | { readonly kind: 'beside'; readonly side: 'left' | 'right'; readonly width: number }
  /** No room: the page is to be moved by `width`, if the reader asks for the sidebar. */
  | { readonly kind: 'pushing'; readonly side: 'left' | 'right'; readonly width: number }
  | { readonly kind: 'sheet' };

/** Narrower than this a card's line holds fewer than 30 characters. */
const LEAST = 272;
/** Between text and sidebar. */
const GAP = 12;
/** What a page keeps when it is moved aside: below it lines of text break too often, and a sheet is better. */
const PAGE_LEAST = 600;

export function choosePlace(
  window: { readonly width: number; readonly height: number },
  column: Column | null,
  wish: { readonly side: 'left' | 'right'; readonly width: number },
): Place {
  const text = column ?? { left: 0, right: window.width };
  const room = { left: text.left - GAP, right: window.width - text.right - GAP };
  const other = wish.side === 'left' ? 'right' : 'left';
  for (const side of [wish.side, other] as const) {
    if (room[side] >= LEAST) return { kind: 'beside', side, width: Math.min(wish.width, Math.floor(room[side])) };
  }
  const width = Math.min(wish.width, window.width - PAGE_LEAST);
  return width >= LEAST ? { kind: 'pushing', side: wish.side, width } : { kind: 'sheet' };
}

/** The column that ranges of the text stand in: the widest of their blocks, so that a short line does not make it look narrow. */
export function findColumn(ranges: readonly Range[]): Column | null {
  const boxes = ranges
    .map((range) => range.startContainer.parentElement?.closest('p, li, blockquote, h1, h2, h3, h4, figcaption, td, div, section, article'))
    .filter((block) => block !== null && block !== undefined)
    .map(boxOf)
    .filter(({ width }) => width > 0);
  if (boxes.length === 0) return null;
  return { left: Math.min(...boxes.map(({ left }) => left)), right: Math.max(...boxes.map(({ left, width }) => left + width)) };
}
