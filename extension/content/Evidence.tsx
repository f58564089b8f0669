// "Why is this shown?": the evidence with its date, the entries that are meant, the ruleset with its signer, the rules, the corrections, and what
// to do when it is wrong. Several entries are folded, so that the reason comes before the list.
import type { Entity, EntityId, RuleId, Evidence as Source } from '../../src/model.ts';
import { nameControl } from './names.ts';
import type { Props } from './state.ts';

/** `of`: what it is the evidence of, one name a place. */
type Why = Props & {
  readonly of: string;
  readonly entities: readonly EntityId[];
  readonly rules: readonly RuleId[];
  readonly extra?: readonly Source[];
};

export function Evidence({ of, ...why }: Why) {
  const { model, state, actions } = why;
  return (
    <details class="why" onToggle={() => actions.unfold(of)}>
      <summary>{model.texts.text('why')}</summary>
      {state.unfolded.includes(of) && <Reasons {...why} />}
    </details>
  );
}

function Reasons({ entities, rules, extra = [], ...props }: Omit<Why, 'of'>) {
  const { report, texts } = props.model;
  const listed = [...new Set(entities)].map((id) => report.entities[id]).filter((entity) => entity !== undefined);
  const rulesets = report.rulesets.filter(({ id }) => listed.length === 0 || listed.some(({ ruleset }) => ruleset === id));
  return (
    <>
      {extra.length > 0 && <Sources sources={extra} {...props} />}
      {listed.map((entity) => {
        const name = (
          <>
            <b>{entity.name}</b> <span class="faint">{describe(entity, props.model)}</span>
          </>
        );
        return listed.length > 1 ? (
          <details key={entity.id} class="entry">
            <summary>{name}</summary>
            <Entry entity={entity} {...props} />
          </details>
        ) : (
          <div key={entity.id} class="entry">
            <p>{name}</p>
            <Entry entity={entity} {...props} />
          </div>
        );
      })}
      <div class="origin">
        {rulesets.map((ruleset) => (
          <p key={ruleset.id}>
            {texts.text(ruleset.signer ? 'rulesetSigned' : 'ruleset', {
              name: ruleset.name,
              version: String(ruleset.version),
              date: texts.date(ruleset.asOf),
              signer: ruleset.signer ?? '',
            })}
          </p>
        ))}
        {rules.length > 0 && (
          <p>
            {texts.text('rules')} {rules.map((rule) => [<code key={rule}>{rule}</code>, ' '])}
          </p>
        )}
      </div>
    </>
  );
}

function Entry({ entity, model, actions }: Props & { readonly entity: Entity }) {
  const { texts } = model;
  return (
    <>
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
    </>
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
