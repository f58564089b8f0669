// After "this is wrong": the entry is no longer shown, the reader can take that back, and a report for the ruleset's keepers is ready to be copied. Nothing is sent.
import type { EntityId } from '../../src/model.ts';
import { Icon } from './Icon.tsx';
import type { Model, Props } from './state.ts';

export function Wrong({ entity, model, actions }: Props & { readonly entity: EntityId }) {
  const { texts, report } = model;
  const name = report.entities[entity]?.name ?? entity;
  return (
    <section class="wrong" aria-label={texts.text('isWrong')} data-wrong tabIndex={-1}>
      <div class="head">
        <h3>{texts.text('isWrong')}</h3>
        <button type="button" class="quiet square" aria-label={texts.text('dismiss')} onClick={() => actions.set({ wrong: null })}>
          <Icon name="close" />
        </button>
      </div>
      <p>{texts.text('wrongDone', { name })}</p>
      <pre dir="auto">{reportMistake(entity, model)}</pre>
      <button type="button" onClick={() => actions.copy(reportMistake(entity, model))}>
        {texts.text('copyMistake')}
      </button>{' '}
      <button type="button" class="quiet" onClick={() => actions.takeBack(entity)}>
        {texts.text('takeBack')}
      </button>
    </section>
  );
}

/** What the keepers of a ruleset need: the entry, where it was shown, in which version. */
function reportMistake(id: EntityId, { report, texts }: Model): string {
  const entity = report.entities[id];
  const ruleset = report.rulesets.find((one) => one.id === entity?.ruleset);
  return [
    texts.text('mistakeTitle', { name: entity?.name ?? id }),
    id,
    ruleset ? `${ruleset.name}, ${ruleset.version} (${ruleset.asOf})` : '',
    report.page.url ?? '',
    texts.text('mistakeWhat'),
  ]
    .filter(Boolean)
    .join('\n');
}
