// The content script that every page gets: the settings decide whether this page is looked at; content/look.ts does that, and brings the rest to articles. Switched off, nothing is left in the page:
// no observer, no timer, no element, only the two listeners of the extension's own messages.
import { lookAtPage } from './content/look.ts';
import type { Overlay } from './content/overlay.ts';
import { followVisits } from './content/visits.ts';
import { answer, ask, type OffBy, type Orders, type PageState } from './messages.ts';
import { modeFor, readSettings, type Settings, watchSettings } from './settings.ts';

let settings: Settings | null = null;
/** Follows the addresses that this document shows; null while it is left alone. */
let following: AbortController | null = null;
let visit: AbortSignal | null = null;
let overlay: Overlay | null = null;
let ending: AbortController | null = null;
let articleOff = false;
/** In the mode “on click”: the reader has asked for this page. */
let asked = false;

function offBy(): OffBy | null {
  if (!settings?.on) return 'everywhere';
  if (settings.paused) return 'session';
  if (modeFor(location.hostname, settings) === 'never') return 'site';
  return articleOff ? 'article' : null;
}

function describe(): PageState {
  const why = settings === null ? null : offBy();
  const phase = why !== null ? 'off' : (overlay?.phase() ?? (settings === null ? 'reading' : 'waiting'));
  return {
    url: location.href,
    host: location.hostname,
    phase,
    offBy: why,
    problem: overlay?.problem() ?? null,
    report: overlay?.report() ?? null,
    open: overlay?.isOpen() ?? false,
  };
}

/** Makes the page be as the settings say. */
function comply(): void {
  if (!settings) return;
  const why = offBy();
  if (why !== null || (modeFor(location.hostname, settings) === 'on-click' && !asked)) {
    if (overlay?.report()) void ask('withdraw', {});
    ending?.abort();
    overlay = null;
    // Of an article that is off, the next address is still to be seen.
    if (why === 'article') return;
    following?.abort();
    following = null;
  } else if (!following) follow();
  else if (!overlay) begin(settings);
  else overlay.adapt(settings);
}

function follow(): void {
  following = new AbortController();
  visit = null;
  followVisits((next) => {
    if (visit) asked = false;
    [visit, overlay, articleOff] = [next, null, false];
    comply();
  }, following.signal);
}

function begin(now: Settings): void {
  ending = new AbortController();
  overlay = lookAtPage(
    now,
    asked,
    { articleOff: () => turnArticle(false), orphaned },
    AbortSignal.any([visit, ending.signal].filter((one) => one !== null)),
  );
}

function turnArticle(on: boolean): void {
  articleOff = !on;
  if (on) asked = true;
  comply();
}

/** The extension was updated or removed: nobody answers this script any more. The new one begins at the next load. */
function orphaned(): void {
  following?.abort();
  ending?.abort();
}

answer<Orders>({
  describe,
  command: async ({ command }) => {
    const before = overlay;
    asked = true;
    comply();
    // To a page that has waited for it, the toggle means “show”.
    await overlay?.obey(before === null && command === 'toggle' ? 'open' : command);
    return describe();
  },
  who: async () => {
    asked = true;
    comply();
    await overlay?.answerWho();
    return null;
  },
  article: async ({ on }) => {
    await ask('switchArticle', { url: location.href, on });
    turnArticle(on);
    return describe();
  },
});
watchSettings((changed) => {
  settings = changed;
  comply();
});
readSettings().then((stored) => {
  settings = stored;
  comply();
});
