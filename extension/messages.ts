// What contexts say to each other: plain JSON, typed on both ends.
//   const analysis = await ask('analyze', { page });                  page, popup, options → background
//   const state = await askTab(tab, 'describe', {});                  popup, background → a tab's content script
//   answer<Requests>({ analyze: ({ page }, sender) => … });           whoever answers

import type { Runtime } from 'webextension-polyfill';
import type { Attribution, EntityId, Explanation, PageText, Report, RulesetStamp } from '../src/model.ts';
import type { Problem, Step } from '../src/ruleset/problem.ts';
import { browser } from './browser.ts';
import type { Words } from './words.ts';

/** `first`: nobody has opened this page since the browser started. `problem` is a sentence for the reader. */
export type Analysis =
  | { readonly state: 'ready'; readonly report: Report; readonly words: Words; readonly first: boolean; readonly isPrivate: boolean }
  | { readonly state: 'off' }
  | { readonly state: 'problem'; readonly problem: string };

/** Whether there is anything to say: without, the page is left as it is. */
export const hasVoices = (report: Report): boolean =>
  report.claims.length + report.links.length + report.notices.length > 0 || report.page.publisher?.entity != null;

/** The rulesets in force, and what is wrong with those that are not. */
export type RulesetsState = {
  readonly rulesets: readonly (RulesetStamp & { readonly entries: number; readonly bundled: boolean })[];
  readonly problems: readonly { readonly ruleset: string; readonly problem: Problem }[];
  /** Entries of one ruleset that another has replaced or excepted. */
  readonly conflicts: readonly {
    readonly entry: string;
    readonly by: string;
    readonly over: string;
    readonly how: 'replaced' | 'excepted' | 'revoked';
    readonly why: string | null;
  }[];
};

/** A subscribed channel. `updated`: milliseconds since 1970. `forced`: by the administrator. `fromFile`: there is no address to ask. */
export type ChannelView = {
  readonly url: string;
  readonly channel: string;
  readonly publisher: string;
  readonly contact: string;
  /** Signatures needed. */
  readonly threshold: number;
  readonly keys: readonly { readonly id: string; readonly words: string; readonly picture: readonly (readonly boolean[])[] }[];
  readonly ruleset: { readonly id: string; readonly version: number } | null;
  readonly expires: string | null;
  readonly updated: number | null;
  readonly revoked: readonly string[];
  readonly order: number;
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly fromFile: boolean;
  readonly problem: Problem | null;
};
/** Where a team's ruleset comes from: a link, or the text of a file. */
export type From = { readonly link: string } | { readonly file: string };
/**
 * Before subscribing: what it is and what it would change, in numbers. `pinned`: the link itself names the key. `pin`: what is subscribed to
 * must have this first root, so that it is what was looked at.
 */
export type ChannelPreview = ChannelView & {
  readonly pin: string;
  readonly pinned: boolean;
  readonly entries: number;
  readonly replaces: number;
  readonly excepts: number;
};
export type Refused = { readonly ok: false; readonly problem: Problem };
type Done = { readonly ok: true } | Refused;

/** What of the content script a page gets only when it is needed. */
export type Part = 'overlay' | 'sidebar';

/** What the background answers. */
export type Requests = {
  /** A part of the content script, please, for this document. */
  bring: { request: { readonly part: Part }; answer: null };
  /** The page's text → its report. */
  analyze: { request: { readonly page: PageText }; answer: Analysis };
  /** For the inspector: what nearly counted on the page and was refused by which guard, and how long each stage takes. */
  explain: { request: { readonly page: PageText }; answer: Explanation };
  /** The overlay is off on this page: the badge goes. */
  withdraw: { request: Record<never, never>; answer: null };
  /** Off or on for one article until the browser closes; never written to disk, because it would be a reading history. */
  switchArticle: { request: { readonly url: string; readonly on: boolean }; answer: null };
  /** A page's script cannot open the extension's own pages. */
  openSettings: { request: Record<never, never>; answer: null };
  rulesets: { request: Record<never, never>; answer: RulesetsState };
  /** The interface's messages by key, in a language that is not the browser's: a page's script cannot read the extension's files. */
  texts: { request: { readonly language: string }; answer: Readonly<Record<string, string>> };
  channels: { request: Record<never, never>; answer: readonly ChannelView[] };
  previewChannel: { request: From; answer: { readonly ok: true; readonly preview: ChannelPreview } | Refused };
  subscribe: { request: From & { readonly pin: string }; answer: Done };
  changeChannel: { request: { readonly url: string; readonly enabled?: boolean; readonly order?: number }; answer: null };
  leaveChannel: { request: { readonly url: string }; answer: null };
  /** Without `url`: all of them. */
  updateChannels: { request: { readonly url?: string }; answer: readonly ChannelView[] };
};

/** What the background tells the settings page while it works. */
export type News = { progress: { request: { readonly step: Step }; answer: null } };

/** Why a page is left alone. `site` and `everywhere` are settings, `session` and `article` last until the browser closes. */
export type OffBy = 'everywhere' | 'session' | 'site' | 'article';
/** `waiting`: the mode is “on click”, and nobody has clicked. `problem` is a sentence for the reader. */
export type PageState = {
  readonly url: string;
  readonly host: string;
  readonly phase: 'off' | 'waiting' | 'reading' | 'no-article' | 'ready' | 'problem';
  readonly offBy: OffBy | null;
  readonly problem: string | null;
  readonly report: Report | null;
  /** The sidebar, as against its tab at the page's edge. */
  readonly open: boolean;
};

/** `toggle` shows or hides sidebar and highlights; `open` brings the sidebar up and the keyboard to it. All of them start a page that waits. */
export type Command = 'toggle' | 'open' | 'next' | 'previous';

/** What a tab's content script answers. */
export type Orders = {
  describe: { request: Record<never, never>; answer: PageState };
  command: { request: { readonly command: Command }; answer: PageState };
  /** “Who says this?” on the selected text. */
  who: { request: Record<never, never>; answer: null };
  /** The article's switch was turned. */
  article: { request: { readonly on: boolean }; answer: PageState };
};

/** The answer to “Who says this?”: attributions that the selection touches, listed speakers first. */
export type Who = { readonly text: string; readonly attributions: readonly Attribution[]; readonly entities: readonly EntityId[] };

type Contract = Record<string, { request: unknown; answer: unknown }>;
type Handlers<C extends Contract> = {
  readonly [T in keyof C]: (request: C[T]['request'], sender: Sender) => Promise<C[T]['answer']> | C[T]['answer'];
};
export type Sender = {
  readonly tab: number | null;
  readonly document: string | null;
  readonly url: string | null;
  readonly isPrivate: boolean;
};

/**
 * Milliseconds until a message that nobody was there to take is sent again: Firefox's background may be falling asleep just now, which takes a busy
 * machine more than a second (at a load of 8 on two cores two pages of fourteen were given up after 1.25 s).
 */
const AGAIN = [50, 200, 1000, 3000, 6000];

export async function ask<T extends keyof Requests>(type: T, request: Requests[T]['request']): Promise<Requests[T]['answer']> {
  for (let tries = 0; ; tries++)
    try {
      return opened(await browser.runtime.sendMessage({ type, request }));
    } catch (error) {
      const wait = AGAIN[tries];
      const missed = error instanceof Error && error.message.includes('Receiving end does not exist');
      if (!missed || wait === undefined || browser.runtime?.id === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
}

/** Whoever listens; nobody, when no page of ours is open. */
export const tell = <T extends keyof News>(type: T, request: News[T]['request']): void =>
  void browser.runtime.sendMessage({ type, request }).catch(() => null);

/** Null when nobody listens there: a page of the browser's own, or one that is still loading. */
export const askTab = <T extends keyof Orders>(tab: number, type: T, request: Orders[T]['request']): Promise<Orders[T]['answer'] | null> =>
  browser.tabs
    .sendMessage(tab, { type, request }, { frameId: 0 })
    .then(opened<Orders[T]['answer']>)
    .catch(() => null);

/** A handler that failed says so in words: an error itself is lost between contexts. */
type Failed = { readonly failed: string };
const isFailed = (answer: unknown): answer is Failed => typeof answer === 'object' && answer !== null && Object.hasOwn(answer, 'failed');
function opened<Answer>(answer: unknown): Answer {
  if (isFailed(answer)) throw new Error(answer.failed);
  return answer as Answer;
}

/** Chrome's name for the one document that the sender stands in; Firefox has none. */
const documentOf = (from: Runtime.MessageSender): string | null => (from as { readonly documentId?: string }).documentId ?? null;

/** Answers messages of this extension's other contexts, until the returned function is called; leaves those that it does not know to the other listeners. */
export function answer<C extends Contract>(handlers: Handlers<C>): () => void {
  type Reply = (answer: unknown) => void;
  const listener = (message: unknown, from: Runtime.MessageSender, reply: Reply): Promise<unknown> | true | undefined => {
    if (from.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
    const { type, request } = message as { type?: unknown; request?: unknown };
    if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return undefined;
    const handle = async () =>
      handlers[type]?.(request, {
        tab: from.tab?.id ?? null,
        document: documentOf(from),
        url: from.url ?? null,
        isPrivate: from.tab?.incognito !== false,
      });
    const answered = handle().catch((error): Failed => ({ failed: error instanceof Error ? error.message : String(error) }));
    // Firefox lets a background sleep that has not returned a promise for its answer; Chrome takes promises only in its latest versions.
    if ('getBrowserInfo' in browser.runtime) return answered;
    answered.then(reply);
    return true;
  };
  const heard = listener as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}
