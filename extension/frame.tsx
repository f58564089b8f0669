// What popup and settings have in common: texts in the reader's language, the theme, and a redraw whenever a setting changes.
import { type ComponentChildren, render } from 'preact';
import { readSettings, type Settings, watchSettings } from './settings.ts';
import type { Texts } from './texts.ts';
import { loadTexts, readLocale } from './texts-load.ts';

/** Draws now and after each change of a setting; the returned function draws again. */
export async function frame(view: (settings: Settings, texts: Texts) => ComponentChildren): Promise<() => void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element #root.');
  let settings = await readSettings();
  let texts = await loadTexts(settings.language, readLocale);
  const draw = () => {
    const { theme, textSize } = settings.appearance;
    document.documentElement.lang = texts.language;
    document.documentElement.dir = texts.direction;
    document.title = texts.text('name');
    document.body.className = theme;
    root.className = `root ${theme}`;
    root.style.setProperty('--text', `${(14 * textSize) / 100}px`);
    render(view(settings, texts), root);
  };
  watchSettings(async (changed) => {
    if (changed.language !== settings.language) texts = await loadTexts(changed.language, readLocale);
    settings = changed;
    draw();
  });
  draw();
  return draw;
}
