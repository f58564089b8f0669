// How words are marked in the text, as a legend: a line style for each form, a colour and a mark for each voice, waves for loaded words.
import { VoiceMark } from './content/Icon.tsx';
import { nameVoice } from './content/names.ts';
import type { Appearance } from './settings.ts';
import type { Texts } from './texts.ts';

export const Lines = ({ style, texts }: { readonly style: Appearance['highlights']; readonly texts: Texts }) => (
  <ul class={`lines ${style}`}>
    {(['official', 'state-media'] as const).map((voice) => (
      <li key={voice} class={voice}>
        <span>
          <VoiceMark voice={voice} />
          {nameVoice(voice, texts)}
        </span>
        {(['direct', 'indirect', 'mixed'] as const).map((form) => (
          <span key={form} class={form}>
            {texts.text(`form_${form}`)}
          </span>
        ))}
      </li>
    ))}
    <li>
      <span class="term">{texts.text('label_terms')}</span>
    </li>
  </ul>
);
