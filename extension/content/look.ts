// One visit, as long as nobody knows whether there is an article: looks at what the page says it is, and again when it has changed. When there may be one,
// brings overlay.ts and hands the visit over. Most pages that somebody opens are no articles: this, and what it imports, is all that they pay for.
import { mayBeArticle } from '../../src/page/gate.ts';
import { readKind } from '../../src/page/kind.ts';
import { browser } from '../browser.ts';
import type { PageState } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { bring } from './bring.ts';
import { watchChanges } from './changes.ts';
import type { Overlay, Tell } from './overlay.ts';
import { untilIdle, untilShown } from './visits.ts';

/** `asked`: the reader has asked for it. */
export function lookAtPage(start: Settings, asked: boolean, tell: Tell, signal: AbortSignal): Overlay {
  const began = performance.now();
  let settings = start;
  let opens = asked;
  let phase: PageState['phase'] = 'reading';
  let problem: string | null = null;
  let overlay: Overlay | null = null;

  const look = async (idle: number): Promise<void> => {
    await untilShown(signal);
    await untilIdle(signal);
    const kind = readKind(document);
    if (document.body && mayBeArticle(document, location.href, kind)) {
      const showOverlay = await bring('overlay');
      if (!signal.aborted) overlay = showOverlay(settings, opens, tell, signal, kind);
      return;
    }
    phase = 'no-article';
    watchChanges(null, began, idle, () => void lookSafely(idle + 1), signal);
  };
  /** A failure of ours is silent for the page and told in the popup. */
  const lookSafely = (idle: number): Promise<void> =>
    look(idle).catch((error) => {
      if (browser.runtime?.id === undefined) return tell.orphaned();
      [phase, problem] = ['problem', error instanceof Error ? error.message : String(error)];
    });
  const ready = lookSafely(0);

  return {
    phase: () => overlay?.phase() ?? phase,
    problem: () => overlay?.problem() ?? problem,
    report: () => overlay?.report() ?? null,
    isOpen: () => overlay?.isOpen() ?? false,
    obey: async (command) => {
      await ready;
      opens = true;
      await overlay?.obey(command);
    },
    answerWho: async () => {
      await ready;
      await overlay?.answerWho();
    },
    adapt: (next) => {
      settings = next;
      overlay?.adapt(next);
    },
  };
}
