// What a team's ruleset is, before anything of it is in force: who signs it, how to be sure of that, what it would change. Nothing is stored until “Subscribe”.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ChannelPreview } from '../messages.ts';
import type { TextKey, Texts } from '../texts.ts';
import { Fingerprint } from './Fingerprint.tsx';

type Props = {
  readonly preview: ChannelPreview;
  readonly busy: boolean;
  /** What is under way or came of it. */
  readonly said: { readonly text: string; readonly bad: boolean } | null;
  readonly texts: Texts;
  readonly subscribe: () => void;
  readonly cancel: () => void;
};

export function ChannelDialog({ preview, busy, said, texts, subscribe, cancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { publisher, contact, url, keys, threshold, ruleset, expires, entries, replaces, excepts, fromFile, pinned } = preview;
  const rows: readonly (readonly [TextKey, ComponentChildren])[] = [
    ['channelContact', contact],
    ['channelAddress', fromFile ? texts.text('channelFromFile') : url],
    ['channelKeys', keys.map((key) => <Fingerprint key={key.id} fingerprint={key} />)],
    ['channelSignatures', texts.count('signatures', threshold, { keys: keys.length })],
    ['channelRuleset', ruleset && texts.text('channelVersion', { name: ruleset.id, version: String(ruleset.version) })],
    ['channelExpires', expires && texts.date(expires)],
    ['channelChanges', [texts.count('entries', entries), texts.count('replaces', replaces), texts.count('excepts', excepts)].join(' · ')],
  ];
  return (
    <dialog ref={dialog} aria-labelledby="subscribe-to" onClose={cancel}>
      <h2 id="subscribe-to">{texts.text('subscribeTo', { name: publisher })}</h2>
      <p>{texts.text(pinned ? 'channelPinned' : 'channelUnpinned')}</p>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{texts.text(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="faint">{texts.text('channelsWhat')}</p>
      <div role="status">{said && <p class={said.bad ? 'problem' : ''}>{said.text}</p>}</div>
      <div class="row end">
        <button type="button" onClick={() => dialog.current?.close()}>
          {texts.text('cancel')}
        </button>
        <button type="button" class="main" disabled={busy} onClick={subscribe}>
          {texts.text('subscribe')}
        </button>
      </div>
    </dialog>
  );
}
