// For whoever wants to know why and why not: what was found and by which rule, what was found and not shown and for what reason, and how long it took.
import type { Attribution } from '../../src/model.ts';
import { textOf } from './cards.ts';
import type { Props } from './state.ts';

export function Inspector({ model, actions }: Props) {
  const { report, texts } = model;
  const claimed = new Set(report.claims.map(({ attribution }) => attribution));
  const refused = report.attributions.filter(({ id }) => !claimed.has(id));
  return (
    <section class="inspector" aria-label={texts.text('view_inspect')}>
      <p class="faint">{texts.text('timing', { milliseconds: Math.round(report.timing.total * 10) / 10 })}</p>
      <details open>
        <summary>{texts.count('inspectClaims', claimed.size)}</summary>
        <ul>
          {report.attributions
            .filter(({ id }) => claimed.has(id))
            .map((attribution) => (
              <Finding key={attribution.id} attribution={attribution} model={model} />
            ))}
        </ul>
      </details>
      <details open={refused.length > 0 && refused.length < 20}>
        <summary>{texts.count('inspectRefused', refused.length)}</summary>
        <ul>
          {refused.map((attribution) => (
            <Finding key={attribution.id} attribution={attribution} model={model} reason={reasonFor(attribution, model)} />
          ))}
        </ul>
      </details>
      <details>
        <summary>{texts.count('inspectMentions', report.mentions.length)}</summary>
        <ul>
          {report.mentions.map((mention) => (
            <li key={mention.start}>
              <q dir="auto">{textOf(report, [mention])}</q> {report.entities[mention.entity]?.name} <code>{mention.rule}</code>{' '}
              <span class="faint">{texts.text(`strength_${mention.strength}`)}</span>
            </li>
          ))}
        </ul>
      </details>
      <button type="button" onClick={() => actions.copy(JSON.stringify(report, null, 2))}>
        {texts.text('copyReport')}
      </button>
    </section>
  );
}

/** Why something that was found is no claim: the first guard that it did not pass. */
function reasonFor({ mode, speaker, channel, id }: Attribution, { report, texts, settings }: Props['model']): string {
  const entities = [speaker, ...channel].flatMap((party) => party?.entity ?? []);
  if (mode === 'belief' || mode === 'act') return texts.text(`mode_${mode}`);
  if (entities.some((entity) => settings.overrides.includes(entity))) return texts.text('reasonOverride');
  if (!speaker) return texts.text('reasonUnknown');
  if (entities.length === 0) return texts.text('reasonUnlisted', { name: speaker.name });
  return texts.text(report.claims.some(({ attribution }) => attribution === id) ? 'reasonFilter' : 'reasonNothing');
}

function Finding({
  attribution,
  model,
  reason,
}: {
  readonly attribution: Attribution;
  readonly reason?: string;
  readonly model: Props['model'];
}) {
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
      {because.map((rule) => [<code key={rule}>{rule}</code>, ' '])}
      {reason && <em class="reason">{reason}</em>}
    </li>
  );
}
