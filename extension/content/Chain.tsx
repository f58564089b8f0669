// The way that words came: speaker → channel → … → this page. State-controlled links have a square, a dashed frame and the words; the first link
// outside of the states' hands a plain frame, and the words where state media passed on what it prints.
import type { Attribution, Report } from '../../src/model.ts';
import type { Texts } from '../texts.ts';
import { VoiceMark } from './Icon.tsx';
import { nameControl } from './names.ts';
import { wayOf } from './way.ts';

type Props = { readonly attribution: Pick<Attribution, 'speaker' | 'channel'>; readonly report: Report; readonly texts: Texts };

export function Chain({ attribution, report, texts }: Props) {
  const links = wayOf(attribution, report);
  const media = links.findIndex(({ voice }) => voice === 'state-media');
  return (
    <ol class="chain" aria-label={texts.text('wayHere')}>
      {links.map(({ name, voice, control, first }, index) => (
        <li key={index} class={voice === 'state-media' ? 'state' : (first ?? '')}>
          {voice && <VoiceMark voice={voice} />}
          <bdi>{name ?? texts.text('thisPage')}</bdi>
          {voice === 'state-media' && <small>{nameControl(control, texts)}</small>}
          {first && (
            <small class={media >= 0 && media < index ? '' : 'unseen'}>
              {texts.text(first === 'independent' ? 'firstIndependent' : 'firstUnlisted')}
            </small>
          )}
        </li>
      ))}
    </ol>
  );
}
