// For whoever wants to know why and why not: what was found and by which rule, what was found and not shown, what nearly counted and which guard
// refused it, and how long each stage took.
import type { ComponentChildren } from 'preact';
import type { Attribution, Guard, Refusal } from '../../src/model.ts';
import type { TextKey } from '../texts.ts';
import { textOf } from './cards.ts';
import type { Props } from './state.ts';

type Model = Props['model'];

export function Inspector({ model, state, actions }: Props) {
  const { report, texts } = model;
  const { explanation } = state;
  const claimed = new Set(report.claims.map(({ attribution }) => attribution));
  const shown = report.attributions.filter(({ id }) => claimed.has(id));
  const others = report.attributions.filter(({ id }) => !claimed.has(id));
  const refusals = explanation?.refusals ?? [];
  return (
    <section class="inspector" aria-label={texts.text('view_inspect')}>
      <Part name={texts.count('inspectClaims', shown.length)}>
        {shown.map((attribution) => (
          <Finding key={attribution.id} attribution={attribution} model={model} />
        ))}
      </Part>
      <Part name={texts.count('inspectRefused', others.length)}>
        {others.map((attribution) => (
          <Finding key={attribution.id} attribution={attribution} model={model} reason={reasonFor(attribution, model)} />
        ))}
      </Part>
      {explanation === null ? (
        <p class="faint">{texts.text('popupReading')}</p>
      ) : (
        (['claim', 'attribution', 'name'] as const).map((what) => {
          const own = refusals.filter((refusal) => refusal.what === what);
          return (
            <Part key={what} name={texts.count(`refused_${what}`, own.length)}>
              {own.map((refusal) => (
                <Refused key={`${refusal.start} ${refusal.guard}`} refusal={refusal} model={model} />
              ))}
            </Part>
          );
        })
      )}
      <Part name={texts.count('inspectMentions', report.mentions.length)}>
        {report.mentions.map((mention) => (
          <li key={mention.start}>
            <q dir="auto">{textOf(report, [mention])}</q> {report.entities[mention.entity]?.name} <code>{mention.rule}</code>{' '}
            <span class="faint">{texts.text(`strength_${mention.strength}`)}</span>
          </li>
        ))}
      </Part>
      <Part name={texts.text('timing', { milliseconds: round(report.timing.total) })}>
        {explanation?.stages.map(({ stage, milliseconds }) => (
          <li key={stage} class="stage">
            <code>{stage}</code> <span>{round(milliseconds)} ms</span>
          </li>
        ))}
      </Part>
      <button type="button" onClick={() => actions.copy(JSON.stringify({ report, explanation }, null, 2))}>
        {texts.text('copyReport')}
      </button>
    </section>
  );
}

const round = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;

const Part = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <details>
    <summary>{name}</summary>
    <ul>{children}</ul>
  </details>
);

/** Why something that was found is no claim: the first guard that it did not pass. */
function reasonFor({ mode, speaker, channel, id }: Attribution, { report, texts, settings }: Model): string {
  const entities = [speaker, ...channel].flatMap((party) => party?.entity ?? []);
  if (mode === 'belief' || mode === 'act') return texts.text(`mode_${mode}`);
  if (entities.some((entity) => settings.overrides.includes(entity))) return texts.text('reasonOverride');
  if (!speaker) return texts.text('reasonUnknown');
  if (entities.length === 0) return texts.text('reasonUnlisted', { name: speaker.name });
  return texts.text(report.claims.some(({ attribution }) => attribution === id) ? 'reasonFilter' : 'reasonNothing');
}

type Found = { readonly attribution: Attribution; readonly reason?: string; readonly model: Model };

function Finding({ attribution, model, reason }: Found) {
  const { report, texts } = model;
  const { speaker, source, cue, content, confidence, because, form, stance } = attribution;
  return (
    <li class="finding">
      <b>{speaker?.name ?? texts.text('unknownSpeaker')}</b> <span dir="auto">{textOf(report, content)}</span>
      <span class="faint">
        {[
          texts.text(`form_${form}`),
          texts.text(`stance_${stance}`),
          source.length > 0 && textOf(report, source),
          cue.length > 0 && textOf(report, cue),
          texts.text('confidence', { share: texts.percent(confidence) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <Rules rules={because} />
      {reason && <em class="reason">{reason}</em>}
    </li>
  );
}

const GUARDS: Readonly<Record<Guard, TextKey>> = {
  letters: 'guardLetters',
  neighbour: 'guardNeighbour',
  'full-name': 'guardFullName',
  'longer-name': 'guardLongerName',
  unsure: 'guardUnsure',
  overlap: 'guardOverlap',
  mode: 'guardMode',
  unlisted: 'guardUnlisted',
  question: 'guardQuestion',
  short: 'guardShort',
  inner: 'guardInner',
  fragment: 'guardFragment',
};

const Refused = ({ refusal, model: { report, texts } }: { readonly refusal: Refusal; readonly model: Model }) => (
  <li class="finding">
    <Quoted text={textOf(report, [refusal])} /> <em class="reason">{texts.text(GUARDS[refusal.guard])}</em>
    {refusal.rule && <Rules rules={[refusal.rule]} />}
  </li>
);

/** In quotation marks, unless the words have brought their own. */
const Quoted = ({ text }: { readonly text: string }) =>
  /^["“„«‚‘‹「『]/.test(text) ? <span dir="auto">{text}</span> : <q dir="auto">{text}</q>;

const Rules = ({ rules }: { readonly rules: readonly string[] }) => <>{rules.map((rule) => [<code key={rule}>{rule}</code>, ' '])}</>;
