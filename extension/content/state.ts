// What the sidebar shows at the moment, and what its views may do. The views are pure: model and state in, elements out.
import type { EntityId, Explanation, Report } from '../../src/model.ts';
import type { Who } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { Texts } from '../texts.ts';
import { arrange, type Card, everything, type Filter, filterCards, type Group } from './cards.ts';
import type { Place } from './place.ts';

/** `tab`: at the page's edge; `peek`: one line where there is no room beside the text; `open`: the sidebar. */
export type Phase = 'tab' | 'peek' | 'open';
export type View = 'read' | 'check' | 'inspect';

export type State = {
  readonly phase: Phase;
  readonly place: Place;
  readonly view: View;
  /** The claim that the reader is at. */
  readonly current: string | null;
  readonly filter: Filter;
  /** Claims that are ticked; none means that copying takes all that the filter shows. */
  readonly selected: readonly string[];
  /** Note by the text of its claim, so that it finds its claim again when the page is read anew. */
  readonly notes: Readonly<Record<string, string>>;
  readonly who: Who | null;
  /** What was refused and how long each stage took; asked for when the inspector is opened. */
  readonly explanation: Explanation | null;
  /** For assistive technology, said politely; the eye sees it at the foot. */
  readonly announcement: string;
  /** An entry that was called wrong: what to say about it is ready to be copied. */
  readonly wrong: EntityId | null;
  /** Whether there is a place in the text to go back to. */
  readonly away: boolean;
  /** What has been unfolded: evidence is drawn when somebody asks for it, for it is most of what a card holds. */
  readonly unfolded: readonly string[];
  /** So many cards are drawn; the others follow while the page rests, or at once when somebody moves among them. */
  readonly drawn: number;
};

/** More cards than a window is high, and few enough to be drawn in one short task (1–2 ms a card on a slow machine). */
export const SLICE = 8;

export const fresh: State = {
  phase: 'tab',
  place: { kind: 'sheet' },
  view: 'read',
  current: null,
  filter: everything,
  selected: [],
  notes: {},
  who: null,
  explanation: null,
  announcement: '',
  wrong: null,
  away: false,
  unfolded: [],
  drawn: SLICE,
};

export type Model = {
  readonly report: Report;
  readonly settings: Settings;
  readonly texts: Texts;
  readonly cards: readonly Card[];
  /** In a private window notes are kept until the page is left. */
  readonly isPrivate: boolean;
};

export type Actions = {
  readonly set: (change: Partial<State>) => void;
  readonly look: (view: View) => void;
  readonly unfold: (what: string) => void;
  readonly open: () => void;
  readonly close: () => void;
  /** To a claim's place in the text, and back to where the reader was. */
  readonly go: (claim: string) => void;
  readonly back: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly copy: (text: string) => void;
  readonly save: (text: string, name: string, type: string) => void;
  readonly note: (claim: string, text: string) => void;
  readonly callWrong: (entity: EntityId) => void;
  readonly takeBack: (entity: EntityId) => void;
  readonly change: (settings: Partial<Settings>) => void;
  readonly switchOff: (scope: 'article' | 'site') => void;
  readonly openSettings: () => void;
};

/** What every view is given. */
export type Props = { readonly model: Model; readonly state: State; readonly actions: Actions };

/** Groups as they stand on the screen; filters belong to the fact-checker's view alone. */
export const shownGroups = ({ cards, settings }: Model, { filter, view }: State): readonly Group[] =>
  arrange(view === 'check' ? filterCards(cards, filter) : cards, settings.grouping);

export const shownCards = (model: Model, state: State): readonly Card[] => shownGroups(model, state).flatMap(({ cards }) => cards);

/** The claim after or before the current one in the order of the screen, around the ends. */
export function stepFrom(cards: readonly Card[], current: string | null, by: 1 | -1): string | null {
  const at = cards.findIndex(({ id }) => id === current);
  const next = at < 0 ? (by === 1 ? 0 : cards.length - 1) : (at + by + cards.length) % cards.length;
  return cards[next]?.id ?? null;
}
