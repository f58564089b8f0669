// The sections of the settings page: views of settings and state; a change goes straight to the store, and the page is drawn anew from there.
import { browser } from '../browser.ts';
import { Choice, Fixed, MODES, nameMode, Slider, Switch, Tick } from '../controls.tsx';
import { Lines } from '../Lines.tsx';
import { changeSettings, type Labels, type Appearance as Looks, type Mode, type Settings } from '../settings.ts';
import type { Texts } from '../texts.ts';
import { LANGUAGES } from '../texts-load.ts';
import { readHost } from './host.ts';

/** `locked`: names of the settings that the administrator has fixed. */
type Props = { readonly settings: Settings; readonly locked: readonly string[]; readonly texts: Texts };
export type Shortcut = { readonly name?: string; readonly description?: string; readonly shortcut?: string };

const LABELS = ['officials', 'stateMedia', 'terms', 'links', 'notices'] as const satisfies readonly (keyof Labels)[];
const OPENS = ['once', 'always', 'never'] as const;

export function General({ settings, locked, texts }: Props) {
  const fixed = { locked, texts };
  return (
    <section aria-labelledby="general">
      <h2 id="general">{texts.text('general')}</h2>
      <Fixed name="on" {...fixed}>
        <Switch label={texts.text('onEverywhere')} checked={settings.on} turn={(on) => changeSettings({ on })} />
      </Fixed>
      <Fixed name="mode" {...fixed}>
        <Choice
          label={texts.text('modeGeneral')}
          value={settings.mode}
          choices={MODES.map((mode) => [mode, nameMode(mode, texts)])}
          pick={(mode) => changeSettings({ mode })}
        />
      </Fixed>
      <Fixed name="opens" {...fixed}>
        <Choice
          label={texts.text('opens')}
          value={settings.opens}
          choices={OPENS.map((opens) => [opens, texts.text(`opens_${opens}`)])}
          pick={(opens) => changeSettings({ opens })}
        />
      </Fixed>
      <Fixed name="language" {...fixed}>
        <Choice
          label={texts.text('language_title')}
          value={settings.language ?? ''}
          choices={[['', texts.text('language_browser')], ...LANGUAGES.map((language) => [language, ownName(language)] as const)]}
          pick={(language) => changeSettings({ language: language || null })}
        />
      </Fixed>
      <Fixed name="labels" {...fixed}>
        <fieldset>
          <legend>{texts.text('labels')}</legend>
          {LABELS.map((label) => (
            <Tick
              key={label}
              label={texts.text(`label_${label}`)}
              checked={settings.labels[label]}
              turn={(on) => changeSettings({ labels: { ...settings.labels, [label]: on } })}
            />
          ))}
        </fieldset>
      </Fixed>
    </section>
  );
}

/** "polski": a reader looks for the own name of the language. */
const ownName = (language: string) => new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

export function Appearance({ settings, locked, texts }: Props) {
  const looks = settings.appearance;
  const change = (appearance: Partial<Looks>) => changeSettings({ appearance: { ...looks, ...appearance } });
  return (
    <section aria-labelledby="appearance">
      <h2 id="appearance">{texts.text('appearance')}</h2>
      <Fixed name="appearance" locked={locked} texts={texts}>
        <Choice
          label={texts.text('theme')}
          value={looks.theme}
          choices={(['system', 'light', 'dark'] as const).map((theme) => [theme, texts.text(`theme_${theme}`)])}
          pick={(theme) => change({ theme })}
        />
        <Choice
          label={texts.text('side')}
          value={looks.side}
          choices={(['right', 'left'] as const).map((side) => [side, texts.text(`side_${side}`)])}
          pick={(side) => change({ side })}
        />
        <Slider
          label={texts.text('width')}
          value={looks.width}
          least={280}
          most={640}
          step={20}
          tell={(pixels) => `${pixels} px`}
          pick={(width) => change({ width })}
        />
        <Slider
          label={texts.text('textSize')}
          value={looks.textSize}
          least={80}
          most={200}
          step={10}
          tell={(hundredths) => texts.percent(hundredths / 100)}
          pick={(textSize) => change({ textSize })}
        />
        <Choice
          label={texts.text('density')}
          value={looks.density}
          choices={(['comfortable', 'compact'] as const).map((density) => [density, texts.text(`density_${density}`)])}
          pick={(density) => change({ density })}
        />
        <Choice
          label={texts.text('highlights')}
          value={looks.highlights}
          choices={(['line', 'background', 'none'] as const).map((style) => [style, texts.text(`highlights_${style}`)])}
          pick={(highlights) => change({ highlights })}
        />
        <Lines style={looks.highlights} texts={texts} />
      </Fixed>
    </section>
  );
}

export function Sites({ settings, locked, texts }: Props) {
  const sites = Object.entries(settings.sites).sort(([a], [b]) => a.localeCompare(b));
  const set = (host: string, mode: Mode | null) => {
    const { [host]: _, ...others } = settings.sites;
    return changeSettings({ sites: mode === null ? others : { ...others, [host]: mode } });
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{texts.text('sites')}</h2>
      <Fixed name="sites" locked={locked} texts={texts}>
        {sites.length === 0 && <p>{texts.text('sitesNone')}</p>}
        <ul class="list">
          {sites.map(([host, mode]) => (
            <li key={host}>
              <Choice label={host} value={mode} choices={MODES.map((one) => [one, nameMode(one, texts)])} pick={(one) => set(host, one)} />
              <button type="button" onClick={() => set(host, null)}>
                {texts.text('siteRemove', { host })}
              </button>
            </li>
          ))}
        </ul>
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            const field = event.currentTarget.elements.namedItem('host') as HTMLInputElement;
            const host = readHost(field.value);
            field.setCustomValidity(host === null ? texts.text('siteBad') : '');
            if (host === null) return field.reportValidity();
            field.value = '';
            return set(host, 'never');
          }}
        >
          <label class="row">
            {texts.text('siteAdd')}
            <input
              type="text"
              name="host"
              placeholder="news.example"
              autocomplete="off"
              onInput={({ currentTarget }) => currentTarget.setCustomValidity('')}
            />
          </label>
          <button type="submit">{texts.text('add')}</button>
        </form>
      </Fixed>
    </section>
  );
}

/** Names in manifest.json, in the order of their use; browsers tell them by the alphabet. */
const ORDER: readonly string[] = ['toggle-overlay', 'open-sidebar', 'next-claim', 'previous-claim'];

export function Keyboard({ texts, shortcuts }: { readonly texts: Texts; readonly shortcuts: readonly Shortcut[] }) {
  // Firefox has a call for it, Chrome an address.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  return (
    <section aria-labelledby="keyboard">
      <h2 id="keyboard">{texts.text('keyboard')}</h2>
      <ul class="list">
        {ORDER.flatMap((command) => shortcuts.filter(({ name }) => name === command)).map(({ name, description, shortcut }) => (
          <li key={name}>
            {description} <kbd>{shortcut?.replace('Period', '.').replace('Comma', ',') || texts.text('keyNone')}</kbd>
          </li>
        ))}
      </ul>
      <p>{texts.text('keysInside')}</p>
      <button
        type="button"
        onClick={() => (openShortcutSettings ? openShortcutSettings() : browser.tabs.create({ url: 'chrome://extensions/shortcuts' }))}
      >
        {texts.text('keysChange')}
      </button>
    </section>
  );
}
