// The settings: every change is in force at once in every open tab, so there is no button to save them.
import type { RulesetsState } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { Texts } from '../texts.ts';
import { OwnData, Wrongs } from './data.tsx';
import { Appearance, General, Keyboard, Rulesets, type Shortcut, Sites } from './sections.tsx';

type Props = {
  readonly settings: Settings;
  readonly texts: Texts;
  readonly rulesets: RulesetsState | null;
  readonly shortcuts: readonly Shortcut[];
};

export function Options({ settings, texts, rulesets, shortcuts }: Props) {
  const props = { settings, texts };
  return (
    <main class="page">
      <h1>
        {texts.text('name')}: {texts.text('settings')}
      </h1>
      <p class="faint">{texts.text('notVerdict')}</p>
      <General {...props} />
      <Appearance {...props} />
      <Sites {...props} />
      <Rulesets texts={texts} state={rulesets} />
      <Keyboard texts={texts} shortcuts={shortcuts} />
      <Wrongs {...props} />
      <OwnData {...props} />
    </main>
  );
}
