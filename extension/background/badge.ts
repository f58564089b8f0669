// How many claims a tab's page carries → the number on the toolbar button. The browser drops it when the tab moves on.
import { browser } from '../browser.ts';

/** Dark enough for the white digits that both browsers then choose (7:1), and of no alarm: the number is a count, not a warning. */
const COLOUR = '#3d4f6b';

export async function showCount(tab: number, count: number): Promise<void> {
  // A tab that was closed meanwhile has no badge to set.
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : count > 999 ? '999+' : String(count) }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR }),
  ]).catch(() => {});
}
