// The overlay as the content script sees it: a report in, a host in the page's top layer out. Nothing of it is reachable from the page: the root is
// closed, the page's text enters as text, and events inside stay inside.
import { render } from 'preact';
import type { Explanation, Report, Span } from '../../src/model.ts';
import { ask, type Who } from '../messages.ts';
import { changeSettings, readSettings, type Settings } from '../settings.ts';
import type { Texts } from '../texts.ts';
import { browserTexts, loadTexts } from '../texts-load.ts';
import type { Words } from '../words.ts';
import { makeCards } from './cards.ts';
import { copyText, saveText } from './clipboard.ts';
import { readNotes, writeNote } from './notes.ts';
import { choosePlace, findColumn, type Place } from './place.ts';
import { aboveSheet, asideOf, pushPage } from './push.ts';
import { Overlay } from './Sidebar.tsx';
import css from './sidebar.css?inline';
import { type Actions, fresh, type Model, SLICE, type State, shownCards, stepFrom } from './state.ts';

/** What the sidebar may ask of the page. */
export type PageAccess = {
  /** The place of a span in the page now; null when the page has changed under it. */
  readonly locate: (span: Span) => Range | null;
  /** Scrolls a claim into view and marks it; null takes the mark away. */
  readonly reveal: (claim: string | null) => void;
  /** What the guards refused on this page; null when it is being read anew. */
  readonly explain: () => Promise<Explanation | null>;
  /** Somebody has pressed the sidebar's own switch. */
  readonly switchOff: (scope: 'article' | 'site') => void;
};

export type Shown = {
  readonly report: Report;
  readonly words: Words | null;
  readonly settings: Settings;
  /** Of a private window nothing is written to disk, not even what somebody notes there. */
  readonly isPrivate: boolean;
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
  readonly update: (shown: Shown) => void;
  readonly remove: () => void;
};

/** Spans whose blocks are measured to find the text's column. */
const MEASURED = 5;
/** Milliseconds: a page that never rests, or is not in front, has its other cards drawn all the same. */
const RESTLESS = 200;
/** What must not reach the page's shortcuts, focus traps and outside-click handlers. */
const KEPT = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
].concat(['touchstart', 'touchend', 'input', 'beforeinput', 'change', 'focusin', 'focusout', 'copy', 'cut', 'paste', 'selectstart']);

/** `open`: with the sidebar where there is room beside the text, else with one line; as against the tab alone. */
export function showSidebar(analysis: Shown, access: PageAccess, open: boolean): Panel {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const box = document.createElement('div');
  root.append(style, box);
  element.popover = 'manual';

  const { isPrivate } = analysis;
  let texts: Texts | null = null;
  let model: Model | null = null;
  let state: State = fresh;
  let shown = analysis;
  let readingPlace: number | null = null;
  let before: Element | null = null;
  const push = pushPage();
  const paper = matchMedia('print');

  /** What comes up by itself is drawn when it is known where there is room for it. */
  let awaited = open;
  const draw = () => model && !awaited && render(<Overlay model={model} state={state} actions={actions} />, box);
  const set = (change: Partial<State>) => {
    state = { ...state, ...change };
    draw();
  };
  const remodel = () => {
    model = texts && { ...shown, texts, cards: makeCards(shown.report) };
    draw();
  };
  const translate = async () => {
    const {
      words,
      settings: { language },
    } = shown;
    texts = language === null ? browserTexts(words) : await loadTexts(language, (language) => ask('texts', { language }), words);
    remodel();
  };
  const measure = () => {
    push.undo();
    const spans = [...shown.report.claims.flatMap(({ spans }) => spans), ...shown.report.mentions, ...shown.report.publisherNotices];
    const column = findColumn(spans.slice(0, MEASURED).flatMap((span) => access.locate(span) ?? []));
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    return choosePlace({ width, height }, column, shown.settings.appearance);
  };
  const settle = (phase: State['phase'], place: Place = measure()) => {
    awaited &&= phase === 'tab';
    set({ place, phase });
    if (phase === 'open') drawRest();
    if (phase !== 'open' || paper.matches) return; // on paper there is no sidebar to make room for
    if (place.kind === 'pushing') push.move(asideOf(place.side, place.width));
    if (place.kind === 'sheet') push.move(aboveSheet(box.querySelector('.sidebar')?.getBoundingClientRect().height ?? 0));
  };
  const drawRest = () =>
    requestIdleCallback(
      () => {
        if (!model || !element.isConnected || state.drawn >= model.cards.length) return;
        set({ drawn: state.drawn + SLICE });
        drawRest();
      },
      { timeout: RESTLESS },
    );
  const drawAll = () => set({ drawn: Number.POSITIVE_INFINITY });
  const focus = (selector: string) => {
    const target = box.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  };
  const cardOf = (claim: string) => `[data-card="${CSS.escape(claim)}"]`;
  const openUp = (claim?: string) => {
    if (state.phase !== 'open') before = document.activeElement;
    if (claim && model && !shownCards(model, state).some(({ id }) => id === claim)) set({ view: 'read' });
    if (claim) drawAll();
    set({ current: claim ?? state.current });
    settle('open');
    focus(claim ? cardOf(claim) : '[data-focus]');
  };
  const close = () => {
    push.undo();
    access.reveal(null);
    set({ phase: 'tab', who: null });
    if (before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus({ preventScroll: true });
    else focus('.tab');
  };
  const go = (claim: string) => {
    readingPlace ??= window.scrollY;
    set({ current: claim, away: true });
    access.reveal(claim);
  };
  const step = (by: 1 | -1) => {
    if (!model) return;
    const cards = shownCards(model, state);
    const claim = stepFrom(cards, state.current, by);
    if (claim === null) return;
    drawAll();
    go(claim);
    const at = cards.findIndex(({ id }) => id === claim);
    const name = cards[at]?.attribution.speaker?.name ?? '';
    set({ announcement: model.texts.text('atClaim', { at: at + 1, of: cards.length, name }) });
    box.querySelector(cardOf(claim))?.scrollIntoView({ block: 'nearest' });
  };
  const explain = async () => {
    const { report } = shown;
    const explanation = await access.explain();
    if (shown.report === report) set({ explanation });
  };
  const look = (view: State['view']) => {
    set({ view });
    if (view === 'inspect') void explain();
  };
  const override = async (change: (overrides: readonly string[]) => readonly string[]) => {
    await changeSettings({ overrides: change((await readSettings()).overrides) });
  };
  const actions: Actions = {
    set,
    look,
    unfold: (what) => !state.unfolded.includes(what) && set({ unfolded: [...state.unfolded, what] }),
    open: () => openUp(),
    close,
    go,
    back: () => {
      if (readingPlace !== null) window.scrollTo({ top: readingPlace });
      readingPlace = null;
      set({ away: false });
      focus(state.current ? cardOf(state.current) : '[data-focus]');
    },
    step,
    copy: async (text) => {
      const copied = await copyText(text, box);
      set({ announcement: texts?.text(copied ? 'copied' : 'notCopied') ?? '' });
    },
    save: saveText,
    note: async (claim, text) =>
      set({ notes: isPrivate ? { ...state.notes, [claim]: text } : await writeNote(location.href, claim, text) }),
    callWrong: (entity) => {
      set({ wrong: entity });
      focus('[data-wrong]');
      void override((overrides) => [...new Set([...overrides, entity])]);
    },
    takeBack: (entity) => {
      set({ wrong: null });
      focus('[data-focus]');
      void override((overrides) => overrides.filter((one) => one !== entity));
    },
    change: (change) => void changeSettings(change),
    switchOff: access.switchOff,
    openSettings: () => void ask('openSettings', {}),
  };

  for (const type of KEPT) box.addEventListener(type, (event) => event.stopPropagation());
  box.addEventListener('keydown', (event) => {
    // In a list Escape closes the list; not every browser keeps the key to itself then.
    if (event.key === 'Escape' && state.phase !== 'tab' && !(event.target instanceof HTMLSelectElement)) close();
    const card = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-card]') : null;
    if (card === null || card !== event.target) return;
    const all = [...box.querySelectorAll<HTMLElement>('[data-card]')];
    const next = all[all.indexOf(card) + (event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0)];
    if (next && next !== card) {
      event.preventDefault();
      next.focus();
      set({ current: next.dataset.card ?? null });
    }
    if (event.key === 'Enter' && card.dataset.card) go(card.dataset.card);
  });
  // A card's ground is a way to its words, beside the button and the key that assistive technology knows.
  box.addEventListener('click', ({ target, isTrusted }) => {
    if (!isTrusted || !(target instanceof Element) || target.closest('button, a, summary, label, input, textarea, details[open]')) return;
    const card = target.closest<HTMLElement>('[data-card]')?.dataset.card;
    if (card && getSelection()?.isCollapsed !== false) go(card);
  });
  const resized = () => requestAnimationFrame(() => element.isConnected && settle(state.phase));
  window.addEventListener('resize', resized);
  const printed = () => settle(state.phase);
  paper.addEventListener('change', printed);

  document.documentElement.append(element);
  element.showPopover();
  const ready = translate();
  // The page's layout is due in the next frame anyway: measured there, it costs nothing more.
  if (open) {
    const arrive = () => {
      if (!awaited || !element.isConnected) return;
      const place = measure();
      settle(place.kind === 'beside' ? 'open' : 'peek', place);
    };
    ready.then(() => requestAnimationFrame(arrive));
  }
  if (!isPrivate) void readNotes(location.href).then((notes) => Object.keys(notes).length > 0 && set({ notes }));

  return {
    element,
    isOpen: () => state.phase === 'open',
    open: (claim) => void ready.then(() => openUp(claim)),
    close,
    step: (by) => void ready.then(() => step(by)),
    answerWho: (who) =>
      void ready.then(() => {
        openUp();
        set({ who });
        focus('.who');
      }),
    update: (next) => {
      const before = shown;
      shown = next;
      if (next.settings.language !== before.settings.language || next.words !== before.words) void translate();
      else remodel();
      if (state.view === 'inspect') void explain();
      if (JSON.stringify(next.settings.appearance) !== JSON.stringify(before.settings.appearance)) settle(state.phase);
    },
    remove: () => {
      window.removeEventListener('resize', resized);
      paper.removeEventListener('change', printed);
      push.undo();
      render(null, box);
      element.remove();
    },
  };
}
