// A place in the text → in view, in the middle of what the sheet at the foot leaves free. The words themselves, not their paragraph, which may be
// longer than a phone's window.

import { boxOf, viewOf } from './frames.ts';

/** Scrolls whatever scrolls around the words; smoothly, unless the reader wants no motion. */
export function bringIntoView(words: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  const page = document.scrollingElement ?? document.documentElement;
  const scroller = scrollerOf(words.startContainer) ?? page;
  const frame = scroller === page ? { top: 0, height: innerHeight } : boxOf(scroller);
  const covered = scroller === page ? Number.parseFloat(getComputedStyle(page).scrollPaddingBottom) || 0 : 0;
  const { top, height } = boxOf(words);
  const free = frame.height - covered;
  scroller.scrollBy({ top: top - frame.top - Math.max(0, (free - height) / 2), behavior });
}

/** The nearest box inside the page, or inside its frame, that scrolls its text; else the frame if it scrolls; null when the page itself does. */
function scrollerOf(node: Node): Element | null {
  const { body, documentElement, scrollingElement } = node.ownerDocument ?? document;
  for (let at = node.parentElement; at && at !== body && at !== documentElement; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  const frame = viewOf(node) === window ? null : viewOf(node).frameElement;
  if (!frame) return null;
  return scrollingElement && scrollingElement.scrollHeight > scrollingElement.clientHeight + 1 ? scrollingElement : scrollerOf(frame);
}
