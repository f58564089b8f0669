// "Why is this shown?": the rules that applied, the evidence with its date, the ruleset with its signer, the corrections, and what to do when it is wrong.
import type { Entity, EntityId, RuleId, Evidence as Source } from '../../src/model.ts';
import { nameControl } from './names.ts';
import type { Props } from './state.ts';

type Why = Props & { readonly entities: readonly EntityId[]; readonly rules: readonly RuleId[]; readonly extra?: readonly Source[] };

export function Evidence({ model, actions, entities, rules, extra = [] }: Why) {
  const { report, texts } = model;
  const listed = entities.map((id) => report.entities[id]).filter((entity) => entity !== undefined);
  const rulesets = report.rulesets.filter(({ id }) => listed.length === 0 || listed.some(({ ruleset }) => ruleset === id));
  return (
    <details class="why">
      <summary>{texts.text('why')}</summary>
      {extra.length > 0 && <Sources sources={extra} model={model} />}
      {listed.map((entity) => (
        <div key={entity.id} class="entry">
          <h4>{entity.name}</h4>
          <p>{describe(entity, model)}</p>
          <Sources sources={entity.evidence} model={model} />
          {entity.corrections.length > 0 && (
            <>
              <h5>{texts.text('corrections')}</h5>
              <ul>
                {entity.corrections.map(({ date, change, why }) => (
                  <li key={date + change}>
                    {texts.date(date)}: {change} ({why})
                  </li>
                ))}
              </ul>
            </>
          )}
          <button type="button" class="quiet" onClick={() => actions.callWrong(entity.id)}>
            {texts.text('isWrong')} <span class="unseen">{entity.name}</span>
          </button>
        </div>
      ))}
      {rulesets.map((ruleset) => (
        <p key={ruleset.id} class="faint">
          {texts.text(ruleset.signer ? 'rulesetSigned' : 'ruleset', {
            name: ruleset.name,
            version: String(ruleset.version),
            date: texts.date(ruleset.asOf),
            signer: ruleset.signer ?? '',
          })}
        </p>
      ))}
      {rules.length > 0 && (
        <p class="faint">
          {texts.text('rules')} {rules.map((rule) => [<code key={rule}>{rule}</code>, ' '])}
        </p>
      )}
    </details>
  );
}

function describe(entity: Entity, { texts }: Props['model']): string {
  const parts = [
    entity.role,
    entity.control && nameControl(entity.control, texts),
    entity.country && texts.country(entity.country),
    entity.tier && texts.text(`tier_${entity.tier}`),
    entity.meaning,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Only web addresses become links: a ruleset may be anybody's. */
function Sources({ sources, model: { texts } }: { readonly sources: readonly Source[]; readonly model: Props['model'] }) {
  return (
    <ul class="sources">
      {sources.map(({ title, url, date, supports }) => (
        <li key={url + supports}>
          {/^https?:\/\//.test(url) ? (
            <a href={url} target="_blank" rel="noreferrer noopener">
              {title}
            </a>
          ) : (
            title
          )}
          {supports && `: ${supports}`} <span class="faint">{texts.text('readOn', { date: texts.date(date) })}</span>
        </li>
      ))}
    </ul>
  );
}
