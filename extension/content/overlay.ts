// One visit: read the page, ask for its report, paint and show it, and keep all of it true while the page changes. Aborting the signal takes
// away everything: highlights, sidebar, observers, timers.
import type { Report, Span } from '../../src/model.ts';
import { anchor } from '../../src/page/anchor.ts';
import type { Known as Kind } from '../../src/page/kind.ts';
import { type Read, readArticle, readBody } from '../../src/page/read.ts';
import { browser } from '../browser.ts';
import { ask, type Command, hasVoices, type PageState } from '../messages.ts';
import { changeSettings, readSettings, type Settings } from '../settings.ts';
import type { Words } from '../words.ts';
import { bring } from './bring.ts';
import { followCaret } from './caret.ts';
import { watchChanges } from './changes.ts';
import { chooseReport } from './choice.ts';
import { type Highlights, paintHighlights } from './highlights.ts';
import { restoreHost } from './host.ts';
import type { Panel, showSidebar } from './panel.tsx';
import { bringIntoView } from './reveal.ts';
import { untilIdle } from './visits.ts';

export type Overlay = {
  readonly phase: () => PageState['phase'];
  readonly problem: () => string | null;
  readonly report: () => Report | null;
  readonly isOpen: () => boolean;
  readonly obey: (command: Command) => Promise<void>;
  readonly answerWho: () => Promise<void>;
  readonly adapt: (settings: Settings) => void;
};

/** Milliseconds between looks whether the page has taken away our host or our highlights: a look costs microseconds. */
const GUARD = 1000;

/** `articleOff`: this article was switched off; `orphaned`: the extension is gone from under this script. */
export type Tell = { readonly articleOff: () => void; readonly orphaned: () => void };

/** `asked`: the reader has asked for it, so the sidebar opens whatever the settings say. `kind`: what has been read of the page already. */
export function showOverlay(start: Settings, asked: boolean, tell: Tell, signal: AbortSignal, kind: Kind): Overlay {
  const began = performance.now();
  let settings = start;
  let phase: PageState['phase'] = 'reading';
  let problem: string | null = null;
  /** Undefined until the page is read; null for a page that is no article. */
  let reading: Read | null | undefined;
  let whole: Report | null = null;
  let words: Words | null = null;
  let isPrivate = true;
  let chosen: Report | null = null;
  let highlights: Highlights | null = null;
  let panel: Panel | null = null;
  /** The sidebar's code, and its way here. */
  let sidebar: typeof showSidebar | null = null;
  let coming: Promise<void> | null = null;
  let opens = asked;
  let hidden = false;
  let at: string | null = null;
  /** The report is in another language than the reader's now. */
  let stale = false;
  let idle = 0;
  let guard = 0;

  const locate = (span: Span): Range | null => (reading ? anchor(reading.map, span) : null);
  const takeAway = () => {
    highlights?.clear();
    panel?.remove();
    [highlights, panel] = [null, null];
  };
  const mark = (claim: string | null) => {
    at = claim;
    highlights?.mark(claim);
  };
  const reveal = (claim: string | null) => {
    mark(claim);
    const place = claim === null ? null : highlights?.placeOf(claim);
    if (place) bringIntoView(place);
  };
  const draw = () => {
    if (!whole || signal.aborted) return;
    chosen = chooseReport(whole, settings);
    highlights?.clear();
    if (hidden || !(hasVoices(chosen) || asked)) return takeAway();
    if (!sidebar) return bringSidebar();
    highlights = paintHighlights(chosen, settings.appearance.highlights, locate);
    highlights.mark(at);
    attend();
    const shown = { report: chosen, words, settings, isPrivate };
    if (panel) panel.update(shown);
    else panel = sidebar(shown, { locate, reveal, switchOff, explain }, opens);
  };
  const bringSidebar = () => {
    coming ??= bring('sidebar').then((brought) => {
      sidebar = brought;
      draw();
    });
    coming.catch((error) => {
      coming = null;
      fail(error);
    });
  };
  const explain = async () => (reading ? await ask('explain', { page: reading.page }) : null);
  const switchOff = async (scope: 'article' | 'site') => {
    if (scope === 'site') await changeSettings({ sites: { ...(await readSettings()).sites, [location.hostname]: 'never' } });
    else {
      await ask('switchArticle', { url: location.href, on: false });
      tell.articleOff();
    }
  };

  const read = async (): Promise<void> => {
    await untilIdle(signal);
    const before = reading;
    const url = location.href;
    const first = before === undefined ? document.body : null;
    reading = first ? readBody(document, first, url, { url }, kind) : readArticle(document, { url });
    const page = reading?.page;
    const same = !stale && before !== undefined && before?.page.text === page?.text && before?.page.url === page?.url;
    idle = same ? idle + 1 : 0;
    watchChanges(reading && articleOf(reading.map), began, idle, () => void reread(), signal);
    if (same) return draw();
    if (!page) {
      if (whole) void ask('withdraw', {});
      [phase, whole, chosen] = ['no-article', null, null];
      return takeAway();
    }
    stale = false;
    const analysis = await ask('analyze', { page });
    if (signal.aborted || reading?.page !== page) return;
    if (analysis.state === 'off') return tell.articleOff();
    if (analysis.state === 'problem') {
      [phase, problem] = ['problem', analysis.problem];
      return;
    }
    opens ||= settings.opens === 'always' || (settings.opens === 'once' && analysis.first);
    [phase, problem, whole, words, isPrivate] = ['ready', null, analysis.report, analysis.words, analysis.isPrivate];
    draw();
    await coming;
  };

  /** A failure of ours is silent for the page and told in the popup. */
  const fail = (error: unknown) => {
    if (browser.runtime?.id === undefined) return tell.orphaned();
    [phase, problem] = ['problem', error instanceof Error ? error.message : String(error)];
  };
  const reread = (): Promise<void> => read().catch(fail);

  /** What is listened for once there is something to see; a page without it pays for no listener. */
  const attend = () => {
    if (guard) return;
    guard = window.setInterval(() => {
      if (document.hidden || !panel) return;
      highlights?.restore();
      restoreHost(panel.element);
    }, GUARD);
    const nodes = reading?.map.segments.map(({ node }) => node.ownerDocument) ?? [];
    for (const shown of new Set([document, ...nodes])) {
      const clicked = (event: MouseEvent) => {
        if (!event.isTrusted || !shown.getSelection()?.isCollapsed || (event.target as Element | null)?.closest?.('a[href], button'))
          return;
        const claim = highlights?.claimAt(event.clientX, event.clientY, shown);
        if (!claim) return;
        mark(claim);
        panel?.open(claim);
      };
      shown.addEventListener('click', clicked, { signal });
    }
    followCaret(
      {
        claimOf: (node, offset) => highlights?.claimOf(node, offset) ?? null,
        at: mark,
        open: (claim) => panel?.open(claim),
      },
      signal,
    );
  };
  signal.addEventListener('abort', () => {
    clearInterval(guard);
    takeAway();
  });
  const ready = reread();

  const show = async () => {
    [hidden, opens] = [false, true];
    draw();
    await coming;
  };
  return {
    phase: () => phase,
    problem: () => problem,
    report: () => chosen,
    isOpen: () => panel?.isOpen() ?? false,
    obey: async (command) => {
      await ready;
      if (command === 'toggle' && panel) {
        hidden = true;
        return takeAway();
      }
      if (!panel) await show();
      if (command === 'open') panel?.open();
      if (command === 'next') panel?.step(1);
      if (command === 'previous') panel?.step(-1);
    },
    answerWho: async () => {
      await ready;
      const selection = getSelection();
      const selected = selection?.rangeCount ? selection.getRangeAt(0) : null;
      if (!selected || !whole) return;
      const touches = (span: Span) => {
        const place = locate(span);
        return (
          place !== null &&
          place.compareBoundaryPoints(Range.END_TO_START, selected) <= 0 &&
          place.compareBoundaryPoints(Range.START_TO_END, selected) >= 0
        );
      };
      const attributions = whole.attributions.filter(({ content, source, cue }) => [...content, ...source, ...cue].some(touches));
      const entities = attributions.flatMap(({ speaker, channel }) => [speaker, ...channel].flatMap((party) => party?.entity ?? []));
      if (!panel) await show();
      panel?.answerWho({ text: selected.toString(), attributions, entities });
    },
    adapt: (next) => {
      stale ||= whole !== null && next.language !== settings.language;
      settings = next;
      draw();
      if (stale) void reread();
    },
  };
}

/** The smallest element that holds all of the article's text. */
function articleOf(map: Read['map']): Element | null {
  const [first, last] = [map.segments.at(0)?.node, map.segments.at(-1)?.node];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  const common = range.commonAncestorContainer;
  return common instanceof Element ? common : common.parentElement;
}
