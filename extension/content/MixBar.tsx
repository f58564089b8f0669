// The source mix as a stacked bar and as its legend: whose words fill how much of the article, a line for each kind of voice.
import type { MixPart, Voice } from '../../src/model.ts';
import type { Texts } from '../texts.ts';
import { VoiceMark } from './Icon.tsx';
import { nameVoice } from './names.ts';

const VOICES: readonly Voice[] = ['official', 'state-media', 'other', 'journalist'];
const sum = (parts: readonly MixPart[]): number => parts.reduce((all, { share }) => all + share, 0);

/** A picture for the eye, a list for everybody: the list is the legend. */
export function MixBar({ parts, texts }: { readonly parts: readonly MixPart[]; readonly texts: Texts }) {
  const voices = VOICES.map((voice) => [voice, parts.filter((part) => part.voice === voice && part.share > 0)] as const).filter(
    ([, own]) => own.length > 0,
  );
  if (voices.length === 0) return null;
  return (
    <figure class="mix">
      <figcaption>{texts.text('mixCaption')}</figcaption>
      <div class="bar" aria-hidden="true">
        {voices.map(([voice, own]) =>
          own.map(({ country, share }) => <span key={`${voice}${country}`} class={voice} style={{ flexGrow: share }} />),
        )}
      </div>
      <ul>
        {voices.map(([voice, own]) => {
          const states = own.filter(({ country }) => country !== null);
          // One state needs no number of its own: the line's is its.
          const share = (part: MixPart) => (states.length > 1 ? ` ${texts.percent(part.share)}` : '');
          return (
            <li key={voice}>
              <VoiceMark voice={voice} />
              <span>
                {nameVoice(voice, texts)}{' '}
                {states.length > 0 && <small>{states.map((part) => texts.country(part.country ?? '') + share(part)).join(' · ')}</small>}
              </span>
              <b>{texts.percent(sum(own))}</b>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
