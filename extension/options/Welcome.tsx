// After installation: what this is, in a minute and three pictures, and the one question that needs an answer.
import { MixBar } from '../content/MixBar.tsx';
import { Fixed } from '../controls.tsx';
import { Lines } from '../Lines.tsx';
import { Logo } from '../Logo.tsx';
import { changeSettings, type Mode, type Settings } from '../settings.ts';
import type { TextKey, Texts } from '../texts.ts';

const CHOICES: readonly (readonly [Mode, TextKey])[] = [
  ['always', 'welcome_always'],
  ['on-click', 'welcome_onclick'],
];

/** An article of nobody’s, for the picture. */
const EXAMPLE = [
  { voice: 'official', country: null, characters: 34, share: 0.34 },
  { voice: 'state-media', country: null, characters: 12, share: 0.12 },
  { voice: 'other', country: null, characters: 15, share: 0.15 },
  { voice: 'journalist', country: null, characters: 39, share: 0.39 },
] as const;

type Props = { readonly settings: Settings; readonly locked: readonly string[]; readonly texts: Texts };

export function Welcome({ settings, locked, texts }: Props) {
  return (
    <main class="page welcome">
      <h1>
        <Logo /> {texts.text('welcome')}
      </h1>
      <p class="lead">{texts.text('welcomeWhat')}</p>
      <ol class="steps">
        <li>
          <div class="window" aria-hidden="true">
            <i />
            <i />
            <i />
            <b class="tab">
              <Logo />7
            </b>
          </div>
          <p>{texts.text('welcomeTab')}</p>
        </li>
        <li>
          <Lines style="line" texts={texts} />
          <p>{texts.text('welcomeMarks')}</p>
        </li>
        <li>
          <MixBar parts={EXAMPLE} texts={texts} />
          <p>{texts.text('welcomeMix')}</p>
        </li>
      </ol>
      <p>
        <b>{texts.text('notVerdict')}</b> {texts.text('welcomePrivate')}
      </p>
      <Fixed name="mode" locked={locked} texts={texts}>
        <fieldset>
          <legend>{texts.text('welcomeAsk')}</legend>
          {CHOICES.map(([mode, key]) => (
            <label key={mode} class="tick">
              <input type="radio" name="mode" checked={settings.mode === mode} onChange={() => changeSettings({ mode })} />
              <span>{texts.text(key)}</span>
            </label>
          ))}
        </fieldset>
      </Fixed>
      <p>
        {texts.text('welcomeDone')} <a href="#settings">{texts.text('settings')}</a>
      </p>
    </main>
  );
}
