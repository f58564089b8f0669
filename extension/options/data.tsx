// The reader's own data: entries called wrong, settings out and in, reset, notes. Exported settings hold no page that was read.
import { render } from 'preact';
import { browser } from '../browser.ts';
import { saveText } from '../content/clipboard.ts';
import { NOTES } from '../content/notes.ts';
import { Fixed } from '../controls.tsx';
import { changeSettings, completeSettings, defaultSettings, type Settings } from '../settings.ts';
import type { TextKey, Texts } from '../texts.ts';

type Props = { readonly settings: Settings; readonly locked: readonly string[]; readonly texts: Texts };

export function Wrongs({ settings, locked, texts }: Props) {
  return (
    <section aria-labelledby="wrongs">
      <h2 id="wrongs">{texts.text('wrongs')}</h2>
      <Fixed name="overrides" locked={locked} texts={texts}>
        {settings.overrides.length === 0 && <p>{texts.text('wrongsNone')}</p>}
        <ul class="list">
          {settings.overrides.map((entity) => (
            <li key={entity}>
              <code>{entity}</code>
              <button type="button" onClick={() => changeSettings({ overrides: settings.overrides.filter((one) => one !== entity) })}>
                {texts.text('takeBack')} <span class="unseen">{entity}</span>
              </button>
            </li>
          ))}
        </ul>
      </Fixed>
    </section>
  );
}

/** Says what happened, where assistive technology hears it. */
const tell = (text: string) => {
  const status = document.getElementById('status');
  if (status) render(text, status);
};

export function OwnData({ settings, texts }: Props) {
  /** The second press within the question does it; what cannot be undone is never one press away. */
  const sure = (question: TextKey, act: () => Promise<unknown>) => async () => {
    if (!window.confirm(texts.text(question))) return;
    await act();
    tell(texts.text('done'));
  };
  const take = async (file: File | undefined) => {
    const read = file && readExport(await file.text());
    if (read) await changeSettings(read);
    if (file) tell(texts.text(read ? 'done' : 'importBad'));
  };
  return (
    <section aria-labelledby="own">
      <h2 id="own">{texts.text('ownData')}</h2>
      <p>{texts.text('dataStays')}</p>
      <div class="row">
        <button type="button" onClick={() => saveText(writeExport(settings), 'according-to-settings.json', 'application/json')}>
          {texts.text('exportSettings')}
        </button>
        <label class="file">
          {texts.text('importSettings')}
          <input
            class="unseen"
            type="file"
            accept="application/json,.json"
            onChange={async ({ currentTarget }) => {
              await take(currentTarget.files?.[0]);
              currentTarget.value = ''; // else the same file, mended, could not be chosen again
            }}
          />
        </label>
      </div>
      <div class="row">
        <button type="button" onClick={sure('resetSure', () => changeSettings(defaultSettings()))}>
          {texts.text('resetSettings')}
        </button>
        <button type="button" onClick={sure('deleteSure', () => browser.storage.local.remove(NOTES))}>
          {texts.text('deleteNotes')}
        </button>
      </div>
      <p id="status" role="status" />
    </section>
  );
}

/** The name tells our files from others. */
export const writeExport = (settings: Settings): string => `${JSON.stringify({ accordingTo: 'settings', ...settings }, null, 2)}\n`;

/** Null when the file is not ours; what is missing or out of range in it has its default. */
export function readExport(text: string): Settings | null {
  try {
    const parsed: unknown = JSON.parse(text);
    const ours = typeof parsed === 'object' && parsed !== null && 'accordingTo' in parsed && parsed.accordingTo === 'settings';
    return ours ? completeSettings(parsed) : null;
  } catch {
    return null;
  }
}
