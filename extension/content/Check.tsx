// The fact-checker's tools above the list: filters, what is selected, and copying or saving it in every format.
import type { ComponentChildren } from 'preact';
import type { ExportFormat } from '../../src/export/formats.ts';
import { choicesOf, everything, type Filter } from './cards.ts';
import { FORMATS, nameFile, writeFile, writeFormat } from './formats.ts';
import { type Props, shownCards } from './state.ts';

export function Check(props: Props) {
  const { model, state, actions } = props;
  const { texts, cards } = model;
  const { filter } = state;
  const choices = choicesOf(cards);
  const narrow = (change: Partial<Filter>) => {
    const next = { ...filter, ...change };
    const left = shownCards(model, { ...state, filter: next });
    actions.set({
      filter: next,
      selected: state.selected.filter((id) => left.some((card) => card.id === id)),
      announcement: texts.count('shown', left.length),
    });
  };
  return (
    <section class="check" aria-label={texts.text('filters')}>
      <div class="filters">
        <label class="words">
          <span>{texts.text('filterWords')}</span>
          <input
            type="search"
            value={filter.words}
            onInput={({ currentTarget }) => narrow({ words: currentTarget.value })}
            // Escape empties the field first, and only then closes the sidebar.
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || filter.words === '') return;
              event.stopPropagation();
              event.preventDefault();
              narrow({ words: '' });
            }}
          />
        </label>
        <Choice label={texts.text('filterState')} value={filter.state} pick={(state) => narrow({ state })} all={texts.text('all')}>
          {choices.states.map((state) => [state, texts.country(state)])}
        </Choice>
        <Choice label={texts.text('filterSpeaker')} value={filter.speaker} pick={(speaker) => narrow({ speaker })} all={texts.text('all')}>
          {choices.speakers.map(([key, name]) => [key ?? '', name ?? ''])}
        </Choice>
        <Choice label={texts.text('filterKind')} value={filter.kind} pick={(kind) => narrow({ kind })} all={texts.text('all')}>
          {choices.kinds.map((kind) => [kind, texts.text(`kind_${kind}`)])}
        </Choice>
        <Choice label={texts.text('filterForm')} value={filter.form} pick={(form) => narrow({ form })} all={texts.text('all')}>
          {choices.forms.map((form) => [form, texts.text(`form_${form}`)])}
        </Choice>
        <label class="tick">
          <input
            type="checkbox"
            checked={filter.checkable}
            onChange={({ currentTarget }) => narrow({ checkable: currentTarget.checked })}
          />
          {texts.text('onlyCheckable')}
        </label>
        {JSON.stringify(filter) !== JSON.stringify(everything) && (
          <button type="button" class="quiet" onClick={() => narrow(everything)}>
            {texts.text('clearFilters')}
          </button>
        )}
      </div>
      <Selection {...props} />
    </section>
  );
}

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly all: string;
  readonly value: Value | null;
  readonly pick: (value: Value | null) => void;
  readonly children: readonly (readonly [Value, string])[];
};

function Choice<Value extends string>({ label, all, value, pick, children }: ChoiceProps<Value>) {
  return (
    <label>
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ currentTarget }) => pick((currentTarget.value || null) as Value | null)}>
        <option value="">{all}</option>
        {
          children.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          )) as ComponentChildren
        }
      </select>
    </label>
  );
}

function Selection({ model, state, actions }: Props) {
  const { texts, report } = model;
  const shown = shownCards(model, state);
  const taken = state.selected.length > 0 ? shown.filter(({ id }) => state.selected.includes(id)) : shown;
  const chosen = { ...report, claims: taken.map(({ claim }) => claim) };
  const writeFor = (format: ExportFormat) => [writeFile(format, chosen, state.notes), nameFile(report, format), format.mediaType] as const;
  return (
    <div class="selection">
      <p>
        {state.selected.length > 0 ? texts.count('selected', taken.length) : texts.count('shown', taken.length)}{' '}
        <button
          type="button"
          class="quiet"
          onClick={() => actions.set({ selected: state.selected.length > 0 ? [] : shown.map(({ id }) => id) })}
        >
          {texts.text(state.selected.length > 0 ? 'selectNone' : 'selectAll')}
        </button>
      </p>
      <details>
        <summary>{texts.text('export')}</summary>
        <ul class="formats">
          {FORMATS.map((format) => (
            <li key={format.label}>
              <span>{format.label}</span>
              <button type="button" onClick={() => actions.copy(writeFormat(format, chosen, state.notes))}>
                {texts.text('copy')} <span class="unseen">{format.label}</span>
              </button>
              <button type="button" onClick={() => actions.save(...writeFor(format))}>
                {texts.text('save')} <span class="unseen">{format.label}</span>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
