// After installation: what this is, in a minute, and the one question that needs an answer.
import { changeSettings, type Mode, type Settings } from '../settings.ts';
import type { TextKey, Texts } from '../texts.ts';

const CHOICES: readonly (readonly [Mode, TextKey])[] = [
  ['always', 'welcome_always'],
  ['on-click', 'welcome_onclick'],
];

export function Welcome({ settings, texts }: { readonly settings: Settings; readonly texts: Texts }) {
  return (
    <main class="page welcome">
      <h1>{texts.text('welcome')}</h1>
      <section>
        <p>{texts.text('welcomeWhat')}</p>
        <p>{texts.text('welcomeMarks')}</p>
        <p>
          <b>{texts.text('notVerdict')}</b>
        </p>
        <p>{texts.text('welcomePrivate')}</p>
        <fieldset>
          <legend>{texts.text('welcomeAsk')}</legend>
          {CHOICES.map(([mode, key]) => (
            <label key={mode} class="tick">
              <input type="radio" name="mode" checked={settings.mode === mode} onChange={() => changeSettings({ mode })} />
              <span>{texts.text(key)}</span>
            </label>
          ))}
        </fieldset>
        <p>
          {texts.text('welcomeDone')} <a href="#settings">{texts.text('settings')}</a>
        </p>
      </section>
    </main>
  );
}
