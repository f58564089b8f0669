// The source mix as a stacked bar and as its legend: whose words fill how much of the article.
import type { MixPart } from '../../src/model.ts';
import type { Texts } from '../texts.ts';
import { VoiceMark } from './Icon.tsx';
import { nameVoice } from './names.ts';

/** A picture for the eye, a list for everybody: the list is the legend. */
export function MixBar({ parts, texts }: { readonly parts: readonly MixPart[]; readonly texts: Texts }) {
  const seen = parts.filter(({ share }) => share > 0);
  if (seen.length === 0) return null;
  return (
    <figure class="mix">
      <figcaption class="unseen">{texts.text('mixCaption')}</figcaption>
      <div class="bar" aria-hidden="true">
        {seen.map(({ voice, country, share }) => (
          <span key={`${voice}${country}`} class={voice} style={{ flexGrow: share }} />
        ))}
      </div>
      <ul>
        {seen.map(({ voice, country, share }) => (
          <li key={`${voice}${country}`}>
            <VoiceMark voice={voice} />
            {nameVoice(voice, country, texts)} <b>{texts.percent(share)}</b>
          </li>
        ))}
      </ul>
    </figure>
  );
}
