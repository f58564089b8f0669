// The toolbar button's popup: asks the tab and the background how things are, shows it, and passes on what is switched.
import '../polyfill.ts';
import '../pages.css';
import { browser } from '../browser.ts';
import { frame } from '../frame.tsx';
import { ask, askTab, type PageState, type RulesetsState } from '../messages.ts';
import { readLocked, watchSettings } from '../settings.ts';
import { Popup } from './Popup.tsx';

/** Milliseconds between looks: a page that is just being read has its answer soon. */
const AGAIN = 400;

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
let page: PageState | null = null;
let rulesets: RulesetsState | null = null;
let locked = await readLocked();

const draw = await frame((settings, texts) => (
  <Popup
    page={page}
    rulesets={rulesets}
    settings={settings}
    locked={locked}
    texts={texts}
    open={async () => {
      if (tab?.id !== undefined) await askTab(tab.id, 'command', { command: 'open' });
      window.close();
    }}
    turnArticle={async (on) => {
      if (tab?.id !== undefined) page = await askTab(tab.id, 'article', { on });
      draw();
    }}
  />
));
const look = async () => {
  page = tab?.id === undefined ? null : await askTab(tab.id, 'describe', {});
  draw();
};
await look();
watchSettings(async () => {
  locked = await readLocked();
  draw();
});
setInterval(look, AGAIN);
rulesets = await ask('rulesets', {});
draw();
