// The settings: every change is in force at once in every open tab, so there is no button to save them.
import { Logo } from '../Logo.tsx';
import type { RulesetsState } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { Texts } from '../texts.ts';
import { Channels } from './Channels.tsx';
import { OwnData, Wrongs } from './data.tsx';
import { Rulesets } from './Rulesets.tsx';
import { Appearance, General, Keyboard, type Shortcut, Sites } from './sections.tsx';

type Props = {
  readonly settings: Settings;
  /** Names of settings that the administrator has fixed. */
  readonly locked: readonly string[];
  readonly texts: Texts;
  readonly rulesets: RulesetsState | null;
  readonly shortcuts: readonly Shortcut[];
  readonly rulesetsChanged: () => void;
};

export function Options({ settings, locked, texts, rulesets, shortcuts, rulesetsChanged }: Props) {
  const props = { settings, locked, texts };
  return (
    <main class="page">
      <h1>
        <Logo /> {texts.text('name')}: {texts.text('settings')}
      </h1>
      <p class="faint">{texts.text('notVerdict')}</p>
      <General {...props} />
      <Appearance {...props} />
      <Sites {...props} />
      <Rulesets texts={texts} state={rulesets} />
      <Channels texts={texts} changed={rulesetsChanged} />
      <Keyboard texts={texts} shortcuts={shortcuts} />
      <Wrongs {...props} />
      <OwnData {...props} />
    </main>
  );
}
