// What the reader has decided: defaults merged over storage.local, so that a setting that a newer version adds simply has its default.
//   const settings = await readSettings();
//   await changeSettings({ sites: { ...settings.sites, 'news.example': 'never' } });     // in force at once in every open tab
import type { EntityId } from '../src/model.ts';
import { browser } from './browser.ts';

/** `on-click`: nothing is read until the reader asks for it, by the popup or the keyboard. */
export type Mode = 'always' | 'on-click' | 'never';

export type Labels = {
  readonly officials: boolean;
  readonly stateMedia: boolean;
  readonly terms: boolean;
  readonly links: boolean;
  readonly notices: boolean;
};

export type Appearance = {
  readonly side: 'right' | 'left';
  /** CSS pixels. */
  readonly width: number;
  readonly theme: 'system' | 'light' | 'dark';
  /** Per cent. */
  readonly textSize: number;
  readonly density: 'comfortable' | 'compact';
  readonly highlights: 'line' | 'background' | 'none';
};

export type Settings = {
  /** The switch for everywhere. The mode is kept, so that switching on brings back what was. */
  readonly on: boolean;
  /** Off until the browser closes. */
  readonly paused: boolean;
  /** For sites without a mode of their own. */
  readonly mode: Mode;
  /** Host → mode. A host stands for its subdomains too; the longest one counts. */
  readonly sites: Readonly<Record<string, Mode>>;
  readonly labels: Labels;
  readonly appearance: Appearance;
  /** What comes up by itself on a page with state voices: the sidebar the first time (`once`), every time, or only the tab. */
  readonly opens: 'once' | 'always' | 'never';
  readonly grouping: 'speaker' | 'article';
  /** Of the interface; null for the browser's. */
  readonly language: string | null;
  /** Entries of the ruleset that the reader has called wrong: not shown any more. */
  readonly overrides: readonly EntityId[];
};

type Read<Value> = (stored: unknown) => Value;
const flag =
  (standard: boolean): Read<boolean> =>
  (stored) =>
    typeof stored === 'boolean' ? stored : standard;
const between =
  (least: number, most: number, standard: number): Read<number> =>
  (stored) =>
    typeof stored === 'number' && Number.isFinite(stored) ? Math.min(most, Math.max(least, stored)) : standard;
/** The first choice is the default. */
const oneOf =
  <const Choice extends string>(...choices: readonly [Choice, ...Choice[]]): Read<Choice> =>
  (stored) =>
    choices.find((choice) => choice === stored) ?? choices[0];
const entriesOf = (stored: unknown): [string, unknown][] =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? Object.entries(stored) : [];
const group =
  <Group extends object>(read: { readonly [Name in keyof Group]-?: Read<Group[Name]> }): Read<Group> =>
  (stored) => {
    const given = Object.fromEntries(entriesOf(stored));
    return Object.fromEntries(Object.entries<Read<unknown>>(read).map(([name, readOne]) => [name, readOne(given[name])])) as Group;
  };
const modes = ['always', 'on-click', 'never'] as const;

/** What is stored may be older than this version, or come from a file: whatever does not fit has its default. Never throws. */
export const completeSettings: Read<Settings> = group<Settings>({
  on: flag(true),
  paused: flag(false),
  mode: oneOf(...modes),
  sites: (stored) =>
    Object.fromEntries(entriesOf(stored).filter((entry): entry is [string, Mode] => modes.some((mode) => mode === entry[1]))),
  labels: group<Labels>({ officials: flag(true), stateMedia: flag(true), terms: flag(true), links: flag(true), notices: flag(true) }),
  appearance: group<Appearance>({
    side: oneOf('right', 'left'),
    width: between(280, 640, 380),
    theme: oneOf('system', 'light', 'dark'),
    textSize: between(80, 200, 100),
    density: oneOf('comfortable', 'compact'),
    highlights: oneOf('line', 'background', 'none'),
  }),
  opens: oneOf('once', 'always', 'never'),
  grouping: oneOf('speaker', 'article'),
  language: (stored) => (typeof stored === 'string' ? stored : null),
  overrides: (stored) => (Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : []),
});

export const defaultSettings = (): Settings => completeSettings(undefined);

const KEY = 'settings';
/** What the administrator prescribes: over everything that the reader chose. */
const LOCKED = 'locked';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get([KEY, LOCKED]);
  return completeSettings({ ...(stored[KEY] as object | undefined), ...(stored[LOCKED] as object | undefined) });
}

/** Names of the settings that cannot be changed here. @public */
export async function readLocked(): Promise<readonly string[]> {
  return Object.keys(((await browser.storage.local.get(LOCKED))[LOCKED] as object | undefined) ?? {});
}

export async function lockSettings(locked: Readonly<Record<string, unknown>>): Promise<void> {
  const before = (await browser.storage.local.get(LOCKED))[LOCKED] ?? {};
  if (JSON.stringify(before) !== JSON.stringify(locked)) await browser.storage.local.set({ [LOCKED]: locked });
}

export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Tells of every change, whoever made it. */
export function watchSettings(tell: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[KEY] || changes[LOCKED]) readSettings().then(tell);
  });
}

/** The mode for a host: its own, its nearest parent's, or the general one. `('m.news.example', …)` */
export function modeFor(host: string, settings: Settings): Mode {
  for (let name = host; name; name = name.includes('.') ? name.slice(name.indexOf('.') + 1) : '') {
    const mode = settings.sites[name];
    if (mode) return mode;
  }
  return settings.mode;
}
