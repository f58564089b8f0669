// Teams' rulesets: look at a link, subscribe, order, switch, update, leave. What the background answers is shown; nothing is kept here.
import { useEffect, useState } from 'preact/hooks';
import { Tick } from '../controls.tsx';
import { answer, ask, type ChannelPreview, type ChannelView, type From, type News, type Refused } from '../messages.ts';
import { problemText } from '../problem-texts.ts';
import type { TextKey, Texts } from '../texts.ts';
import { ChannelDialog } from './ChannelDialog.tsx';
import { Fingerprint } from './Fingerprint.tsx';

/** `changed`: the rules in force may be others now. */
type Props = { readonly texts: Texts; readonly changed: () => void };
/** What is under way or came of it, said where assistive technology hears it. */
type Said = { readonly text: string; readonly bad: boolean } | null;

/** After the first, which names the host. */
const STEPS = { root: 'channelStep_root', ruleset: 'channelStep_ruleset', check: 'channelStep_check' } as const satisfies Record<
  string,
  TextKey
>;
/** UTF-16 code units; more is refused before it is passed on. */
const LARGEST_FILE = 32 * 2 ** 20;

export function Channels({ texts, changed }: Props) {
  const [channels, setChannels] = useState<readonly ChannelView[]>([]);
  const [looked, setLooked] = useState<{ readonly from: From; readonly preview: ChannelPreview } | null>(null);
  const [said, setSaid] = useState<Said>(null);
  const [busy, setBusy] = useState(false);
  const show = async () => setChannels(await ask('channels', {}));
  useEffect(() => void show(), []);
  useEffect(
    () =>
      answer<News>({
        progress: ({ step }) => {
          if (step !== 'channel') setSaid({ text: texts.text(STEPS[step]), bad: false });
          return null;
        },
      }),
    [texts],
  );

  /** One thing at a time; what goes wrong on the way is said. */
  const run = async (host: string | null, act: () => Promise<Said>) => {
    setBusy(true);
    setSaid(host === null ? null : { text: texts.text('channelAsking', { host }), bad: false });
    try {
      setSaid(await act());
    } catch (error) {
      setSaid({ text: texts.text('problem', { problem: error instanceof Error ? error.message : String(error) }), bad: true });
    }
    setBusy(false);
  };
  const refused = ({ problem }: Refused): Said => ({ text: problemText(problem, texts), bad: true });
  const done: Said = { text: texts.text('done'), bad: false };
  const act = (host: string | null, change: () => Promise<unknown>) =>
    run(host, async () => {
      await change();
      await show();
      changed();
      return done;
    });

  const look = (from: From, field: HTMLInputElement) =>
    run('link' in from ? hostOf(from.link) : null, async () => {
      const seen = await ask('previewChannel', from);
      if (!seen.ok) return refused(seen);
      setLooked({ from, preview: seen.preview });
      field.value = '';
      return null;
    });
  const lookInto = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (!file) return;
    const text = file.size > LARGEST_FILE ? '' : await file.text();
    await look({ file: text }, field);
    field.value = ''; // else the same file, mended, could not be chosen again
  };
  const subscribe = ({ from, preview }: { from: From; preview: ChannelPreview }) =>
    run(null, async () => {
      const subscribed = await ask('subscribe', { ...from, pin: preview.pin });
      if (!subscribed.ok) return refused(subscribed);
      setLooked(null);
      await show();
      changed();
      return done;
    });
  const swap = (a: ChannelView, b: ChannelView) =>
    act(null, async () => {
      await ask('changeChannel', { url: a.url, order: b.order });
      await ask('changeChannel', { url: b.url, order: a.order });
    });

  // The upper one counts, as in every list of this kind.
  const upperFirst = [...channels].sort((a, b) => b.order - a.order);
  return (
    <section aria-labelledby="channels">
      <h2 id="channels">{texts.text('channels')}</h2>
      <p>{texts.text('channelsWhat')}</p>
      {channels.length === 0 ? <p>{texts.text('channelsNone')}</p> : <p class="faint">{texts.text('channelsOrder')}</p>}
      <ul class="list">
        {upperFirst.map((channel, at) => (
          <Channel
            key={channel.url}
            channel={channel}
            above={movable(upperFirst[at - 1])}
            below={movable(upperFirst[at + 1])}
            busy={busy}
            texts={texts}
            swap={(other) => swap(channel, other)}
            turn={(enabled) => act(null, () => ask('changeChannel', { url: channel.url, enabled }))}
            update={() => act(hostOf(channel.url), () => ask('updateChannels', { url: channel.url }))}
            leave={() => act(null, () => ask('leaveChannel', { url: channel.url }))}
          />
        ))}
      </ul>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.elements.namedItem('link') as HTMLInputElement;
          look({ link: field.value }, field);
        }}
      >
        <label class="field grow">
          {texts.text('channelLink')}
          <input type="text" name="link" inputMode="url" required autocomplete="off" placeholder="https://rules.example/desk/#root=…" />
        </label>
        <button type="submit" disabled={busy}>
          {texts.text('channelLook')}
        </button>
      </form>
      <label class="row">
        {texts.text('channelFile')}
        <input
          type="file"
          accept="application/json,.json"
          name="file"
          disabled={busy}
          onChange={({ currentTarget }) => lookInto(currentTarget)}
        />
      </label>
      <div role="status">
        {looked === null && said && (
          <p class={said.bad ? 'problem' : ''}>
            {busy && <progress aria-hidden="true" />} {said.text}
          </p>
        )}
      </div>
      {looked && (
        <ChannelDialog
          preview={looked.preview}
          busy={busy}
          said={said}
          texts={texts}
          subscribe={() => subscribe(looked)}
          cancel={() => {
            setLooked(null);
            setSaid(null);
          }}
        />
      )}
    </section>
  );
}

type One = {
  readonly channel: ChannelView;
  /** Neighbours that it can change places with. */
  readonly above: ChannelView | null;
  readonly below: ChannelView | null;
  readonly busy: boolean;
  readonly texts: Texts;
  readonly swap: (other: ChannelView) => void;
  readonly turn: (enabled: boolean) => void;
  readonly update: () => void;
  readonly leave: () => void;
};

function Channel({ channel, above, below, busy, texts, swap, turn, update, leave }: One) {
  const { publisher, contact, url, keys, ruleset, expires, updated, revoked, enabled, forced, fromFile, problem } = channel;
  const facts = [
    ruleset && texts.text('channelVersion', { name: ruleset.id, version: String(ruleset.version) }),
    updated === null ? texts.text('channelNever') : texts.text('channelUpdated', { date: texts.date(new Date(updated).toISOString()) }),
    expires && texts.text('channelUntil', { date: texts.date(expires) }),
    forced && texts.text('channelForced'),
    fromFile && texts.text('channelFromFile'),
  ];
  const button = (key: 'moveUp' | 'moveDown' | 'updateNow' | 'leave', press: () => void, off = false) => (
    <button type="button" disabled={busy || off} onClick={press}>
      {texts.text(key)} <span class="unseen">{publisher}</span>
    </button>
  );
  return (
    <li class="channel">
      <fieldset class="bare" disabled={forced || busy}>
        <Tick label={publisher} checked={enabled} turn={turn} />
      </fieldset>
      <span class="faint">{facts.filter(Boolean).join(' · ')}</span>
      {problem && <p class="problem">{problemText(problem, texts)}</p>}
      <details>
        <summary>{texts.text('channelMore')}</summary>
        <p>{fromFile ? contact : `${url} · ${contact}`}</p>
        {keys.map((key) => (
          <Fingerprint key={key.id} fingerprint={key} />
        ))}
        {revoked.length > 0 && (
          <p>
            {texts.count('revokedRules', revoked.length)} <code>{revoked.join(' ')}</code>
          </p>
        )}
      </details>
      <div class="row">
        {!forced && above && button('moveUp', () => swap(above))}
        {!forced && below && button('moveDown', () => swap(below))}
        {!fromFile && button('updateNow', update)}
        {!forced && button('leave', () => window.confirm(texts.text('leaveSure', { name: publisher })) && leave())}
      </div>
    </li>
  );
}

/** What the administrator prescribes keeps its place. */
const movable = (channel: ChannelView | undefined): ChannelView | null => (channel && !channel.forced ? channel : null);

const hostOf = (link: string): string => {
  try {
    return new URL(link.trim()).host;
  } catch {
    return link;
  }
};
