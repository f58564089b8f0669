// The overlay as the content script sees it: a report in, a host in the page's top layer out. Nothing of it is reachable from the page.
import type { Report, Span } from '../../src/model.ts';
import type { Who } from '../messages.ts';
import type { Settings } from '../settings.ts';

/** What the sidebar may ask of the page. */
export type PageAccess = {
  /** The place of a span in the page now; null when the page has changed under it. */
  readonly locate: (span: Span) => Range | null;
  /** Scrolls a claim into view and marks it; null takes the mark away. */
  readonly reveal: (claim: string | null) => void;
  /** Somebody has pressed the sidebar's own switch. */
  readonly switchOff: (scope: 'article' | 'site') => void;
};

export type Panel = {
  readonly element: HTMLElement;
  readonly isOpen: () => boolean;
  /** Opens the sidebar and takes the keyboard's focus there; with a claim, at its card. */
  readonly open: (claim?: string) => void;
  /** Down to the tab at the page's edge. */
  readonly close: () => void;
  /** To the next (1) or previous (-1) claim. */
  readonly step: (by: 1 | -1) => void;
  readonly answerWho: (who: Who) => void;
  /** A new report of the same page, or changed settings: keeps scroll, focus and what is unfolded. */
  readonly update: (report: Report, settings: Settings) => void;
  readonly remove: () => void;
};

/** `open`: with the sidebar, as against the tab alone. */
export function showSidebar(report: Report, settings: Settings, access: PageAccess, open: boolean): Panel {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  element.popover = 'manual';
  let [shown, current, at] = [report, open, -1];
  const draw = () => {
    const box = document.createElement('aside');
    box.setAttribute('role', 'complementary');
    box.setAttribute('aria-label', 'According To');
    box.setAttribute('style', `position: fixed; inset: 0 0 auto auto; padding: 1em; background: Canvas; color: CanvasText`);
    box.lang = settings.language ?? 'en';
    box.textContent = current ? shown.claims.map(({ spans }) => spans.map((span) => access.locate(span)).join(' ')).join('\n') : '';
    box.prepend(`${shown.claims.length}`);
    root.replaceChildren(box);
  };
  draw();
  document.documentElement.append(element);
  element.showPopover();
  const set = (to: boolean) => {
    current = to;
    draw();
  };
  return {
    element,
    isOpen: () => current,
    open: (claim) => {
      set(true);
      if (claim) access.reveal(claim);
    },
    close: () => set(false),
    step: (by) => {
      at = (at + by + shown.claims.length) % Math.max(1, shown.claims.length);
      access.reveal(shown.claims[at]?.id ?? null);
    },
    answerWho: () => set(true),
    update: (next) => {
      shown = next;
      draw();
    },
    remove: () => element.remove(),
  };
}
