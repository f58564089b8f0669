// Events → functions. Every listener is set in the first turn, so that a worker that was killed wakes with all of them.

import './polyfill.ts';
import { analyze, explain } from '../src/engine/analyze.ts';
import { showCount } from './background/badge.ts';
import { bringPart } from './background/bring.ts';
import {
  changeChannel,
  channels,
  followForced,
  isUpdateAlarm,
  leaveChannel,
  previewChannel,
  subscribe,
  updateChannels,
} from './background/channels.ts';
import { lexiconFor, lexiconInForce, rulesetsChanged } from './background/lexicon.ts';
import { followPolicy } from './background/policy.ts';
import { unreadable } from './background/rulesets.ts';
import { isArticleOff, isFirstVisit, isNewSession, switchArticle } from './background/session.ts';
import { browser } from './browser.ts';
import { type Analysis, answer, askTab, type Command, hasVoices, type Requests } from './messages.ts';
import { changeSettings, readSettings } from './settings.ts';
import { languageFor, readLocale } from './texts-load.ts';
import { wordsFor } from './words.ts';

const readersLanguage = async (): Promise<string> => languageFor((await readSettings()).language);

/** Requests about channels; the others are about pages. */
type Channels = 'channels' | 'previewChannel' | 'subscribe' | 'changeChannel' | 'leaveChannel' | 'updateChannels';

answer<Omit<Requests, Channels>>({
  bring: async ({ part }, { tab, document }) => {
    if (tab !== null) await bringPart(part, tab, document);
    return null;
  },
  analyze: async ({ page }, { tab, document, isPrivate }): Promise<Analysis> => {
    const url = page.url ?? '';
    if (await isArticleOff(url)) return { state: 'off' };
    try {
      const reader = await readersLanguage();
      const report = analyze(page, await lexiconFor(page, reader));
      if (tab !== null) await showCount(tab, report.claims.length);
      const words = wordsFor(reader, report);
      // The sidebar goes ahead of the report, which spares the page a question.
      if (tab !== null && hasVoices(report)) await bringPart('sidebar', tab, document).catch(() => null);
      return { state: 'ready', report, words, first: await isFirstVisit(url), isPrivate };
    } catch (error) {
      return { state: 'problem', problem: error instanceof Error ? error.message : String(error) };
    }
  },
  explain: async ({ page }) => explain(page, await lexiconFor(page, await readersLanguage())),
  withdraw: async (_, { tab }) => {
    if (tab !== null) await showCount(tab, 0);
    return null;
  },
  switchArticle: async ({ url, on }) => {
    await switchArticle(url, on);
    return null;
  },
  texts: ({ language }) => readLocale(language),
  openSettings: async () => {
    await browser.runtime.openOptionsPage();
    return null;
  },
  rulesets: async () => {
    try {
      return (await lexiconInForce()).state;
    } catch (error) {
      return {
        rulesets: [],
        conflicts: [],
        problems: [{ ruleset: 'core', problem: unreadable(error) }],
      };
    }
  },
});

answer<Pick<Requests, Channels>>({
  channels,
  previewChannel,
  subscribe: async ({ pin, ...from }) => {
    const done = await subscribe(from, pin);
    if (done.ok) rulesetsChanged();
    return done;
  },
  changeChannel: async ({ url, ...change }) => {
    await changeChannel(url, change);
    rulesetsChanged();
    return null;
  },
  leaveChannel: async ({ url }) => {
    await leaveChannel(url);
    rulesetsChanged();
    return null;
  },
  updateChannels: async ({ url }) => {
    if (await updateChannels(url)) rulesetsChanged();
    return channels();
  },
});
browser.alarms.onAlarm.addListener(async ({ name }) => {
  if (!isUpdateAlarm(name)) return;
  const forced = await followForced();
  if ((await updateChannels()) || forced) rulesetsChanged();
});
browser.storage.onChanged.addListener(async (_, area) => {
  if (area !== 'managed') return;
  await followPolicy();
  if (await followForced()) rulesetsChanged();
});

/** Names in manifest.json's `commands` → what the page is told. */
const commands: Readonly<Record<string, Command>> = {
  'toggle-overlay': 'toggle',
  'open-sidebar': 'open',
  'next-claim': 'next',
  'previous-claim': 'previous',
};
browser.commands.onCommand.addListener(async (name, tab) => {
  const command = commands[name];
  const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (command && id !== undefined) await askTab(id, 'command', { command });
});

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  void obeyAdministrator();
  // Kept by the browser until the next installation; a second one of the same name would be an error.
  browser.contextMenus.removeAll().then(() =>
    browser.contextMenus.create({
      id: 'who',
      title: browser.i18n.getMessage('menuWho') || 'Who says this?',
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    }),
  );
  if (reason !== 'install' || !(await followPolicy()).firstRunPage) return;
  // Chromium hands an administrator's values to a new extension a moment after its installation.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  if ((await followPolicy()).firstRunPage)
    await browser.tabs.create({ url: browser.runtime.getURL('extension/options/index.html#welcome') });
});
browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
  if (menuItemId === 'who' && tab?.id !== undefined) await askTab(tab.id, 'who', {});
});

// A browser's start wakes the worker; “off in this session” ends then.
browser.runtime.onStartup.addListener(obeyAdministrator);
isNewSession().then(async (isNew) => {
  if (isNew) await changeSettings({ paused: false });
});

async function obeyAdministrator(): Promise<void> {
  await followPolicy();
  if (await followForced()) rulesetsChanged();
}
