// The settings page; with #welcome, the page that explains after installation and asks for the mode.
import '../polyfill.ts';
import '../pages.css';
import { browser } from '../browser.ts';
import { frame } from '../frame.tsx';
import { ask, type RulesetsState } from '../messages.ts';
import { readLocked, watchSettings } from '../settings.ts';
import { Options } from './Options.tsx';
import type { Shortcut } from './sections.tsx';
import { Welcome } from './Welcome.tsx';

let rulesets: RulesetsState | null = null;
let shortcuts: readonly Shortcut[] = [];
let locked = await readLocked();
const isWelcome = () => location.hash === '#welcome';

const draw = await frame((settings, texts) =>
  isWelcome() ? (
    <Welcome {...{ settings, locked, texts }} />
  ) : (
    <Options {...{ settings, locked, texts, rulesets, shortcuts, rulesetsChanged }} />
  ),
);
window.addEventListener('hashchange', draw);
[rulesets, shortcuts] = await Promise.all([ask('rulesets', {}), browser.commands?.getAll() ?? []]);
draw();

watchSettings(async () => {
  locked = await readLocked();
  draw();
});

async function rulesetsChanged() {
  rulesets = await ask('rulesets', {});
  draw();
}
