// The answer to "Who says this?": the attributions that the selected text belongs to.
import type { Who } from '../messages.ts';
import { Chain } from './Chain.tsx';
import { textOf } from './cards.ts';
import { Icon } from './Icon.tsx';
import type { Props } from './state.ts';

/** Characters of a selection that are repeated: enough to know it again. */
const REPEATED = 160;

export function WhoSays({ who, model, actions }: Props & { readonly who: Who }) {
  const { report, texts } = model;
  const words = who.text.length > REPEATED ? `${who.text.slice(0, REPEATED)}…` : who.text;
  return (
    <section class="who" aria-label={texts.text('whoSays')}>
      <div class="head">
        <h3>{texts.text('whoSays')}</h3>
        <button type="button" class="quiet square" aria-label={texts.text('dismiss')} onClick={() => actions.set({ who: null })}>
          <Icon name="close" />
        </button>
      </div>
      <blockquote dir="auto">{words}</blockquote>
      {who.attributions.length === 0 && <p>{texts.text('whoNobody')}</p>}
      <ul>
        {who.attributions.map((attribution) => (
          <li key={attribution.id}>
            <b>
              <bdi>{attribution.speaker?.name ?? texts.text('unknownSpeaker')}</bdi>
            </b>
            {attribution.speaker?.role && ` · ${attribution.speaker.role}`}
            <p dir="auto">{textOf(report, attribution.content)}</p>
            <Chain attribution={attribution} report={report} texts={texts} />
          </li>
        ))}
      </ul>
    </section>
  );
}
