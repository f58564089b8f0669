// One claim as a card: in whose words; the claim itself with loaded terms marked; the way it came; what kind of claim it is; what the journalist adds;
// what can be checked; and why it is shown. In the article's order it names its speaker, else the group above does.
import { claimLink } from '../../src/export/told.ts';
import type { Report, Span } from '../../src/model.ts';
import { Chain } from './Chain.tsx';
import { type Card, entityOf, isCheckable, textOf } from './cards.ts';
import { Evidence } from './Evidence.tsx';
import { Icon, VoiceMark } from './Icon.tsx';
import type { Props } from './state.ts';

export function ClaimCard({ card, named, ...props }: Props & { readonly card: Card; readonly named: boolean }) {
  const { model, state, actions } = props;
  const { report, texts } = model;
  const { claim, attribution, id, number } = card;
  const { form, speaker, channel } = attribution;
  const parties = speaker ? [speaker, ...channel] : channel;
  const entities = parties.flatMap((party) => (party.entity ? [party.entity] : []));
  const isCurrent = state.current === id;
  const words = <Words spans={claim.spans} terms={claim.terms} text={report.page.text} />;
  return (
    <li
      class={`card ${voiceOf(card, report)} ${isCurrent ? 'current' : ''}`}
      id={`card-${id}`}
      data-card={id}
      tabIndex={-1}
      aria-current={isCurrent ? 'true' : undefined}
      aria-labelledby={`name-${id} text-${id}`}
    >
      <div class="head">
        {state.view === 'check' && (
          <input
            type="checkbox"
            checked={state.selected.includes(id)}
            aria-label={texts.text('select', { number })}
            onChange={({ currentTarget }) =>
              actions.set({ selected: currentTarget.checked ? [...state.selected, id] : state.selected.filter((one) => one !== id) })
            }
          />
        )}
        <span class="number" id={`name-${id}`}>
          <span class="unseen">{texts.text('claim')} </span>
          {number}
          <b class={named ? '' : 'unseen'}>
            {' '}
            <bdi>{speaker?.name ?? texts.text('unknownSpeaker')}</bdi>
          </b>
        </span>
        <span class={`form ${form}`}>{texts.text(`form_${form}`)}</span>
        <button type="button" class="quiet square" title={texts.text('toText')} onClick={() => actions.go(id)}>
          <Icon name="go" />
          <span class="unseen">{`${texts.text('toText')} ${number}`}</span>
        </button>
      </div>
      {named && <Role card={card} {...props} />}
      <p class="claim" id={`text-${id}`} dir="auto">
        {claim.leans && <span class="verb">{textOf(report, attribution.cue)} </span>}
        {form === 'direct' ? <q lang={report.page.language ?? undefined}>{words}</q> : words}
      </p>
      <Chain attribution={attribution} report={report} texts={texts} />
      {(claim.kinds.length > 0 || isCheckable(card)) && (
        <ul class="kinds" aria-label={texts.text('kinds')}>
          {claim.kinds.map((kind) => (
            <li key={kind}>{texts.text(`kind_${kind}`)}</li>
          ))}
          {isCheckable(card) && <li class="checkable">✓ {texts.text('checkable')}</li>}
        </ul>
      )}
      <Terms card={card} {...props} />
      {claim.clarifications.map((clarification) => (
        <p key={clarification.start} class="clarification">
          {texts.text(`clarification_${clarification.kind}`)} <q dir="auto">{textOf(report, [clarification])}</q>
        </p>
      ))}
      {state.view === 'check' && (
        <>
          <Note card={card} {...props} />
          <button type="button" class="quiet" onClick={() => actions.copy(claimLink(report.page, claim) ?? card.text)}>
            {texts.text('copyLink')} <span class="unseen">{number}</span>
          </button>
        </>
      )}
      <Evidence
        {...props}
        of={id}
        entities={[...entities, ...claim.narratives]}
        rules={[...new Set([...claim.because, ...attribution.because])]}
      />
    </li>
  );
}

export const voiceOf = ({ attribution }: Card, report: Report) => {
  const kind = entityOf(report, attribution.speaker)?.kind;
  return kind === 'person' || kind === 'institution' ? 'official' : 'state-media';
};

/** The role on the article's date, and the state unless the role has named it. */
export function Role({ card, model: { report, texts } }: Pick<Props, 'model'> & { readonly card: Card }) {
  const { speaker } = card.attribution;
  const country = entityOf(report, speaker)?.country ?? speaker?.country ?? null;
  if (!speaker?.role && !country) return null;
  const { published } = report.page;
  // Of an office last known at an earlier day nobody says that it was held on this one.
  const role =
    speaker?.role && published && !speaker.role.includes(' (last known: ')
      ? texts.text('roleOn', { role: speaker.role, date: texts.date(published) })
      : speaker?.role;
  const state = country && texts.country(country);
  return (
    <p class="role">
      <VoiceMark voice={voiceOf(card, report)} />
      {[role, !(state && role?.includes(state)) && state].filter(Boolean).join(' · ')}
    </p>
  );
}

/** The claim's words; loaded terms are underlined and explained below. */
function Words({ spans, terms, text }: { readonly spans: readonly Span[]; readonly terms: readonly Span[]; readonly text: string }) {
  return (
    <>
      {spans.map(({ start, end }, index) => {
        const inside = terms.filter((term) => start <= term.start && term.end <= end).toSorted((a, b) => a.start - b.start);
        const cuts = inside.flatMap((term, at) => [
          text.slice(inside[at - 1]?.end ?? start, term.start),
          <mark key={term.start}>{text.slice(term.start, term.end)}</mark>,
        ]);
        return [index > 0 && ' … ', ...cuts, text.slice(inside.at(-1)?.end ?? start, end)];
      })}
    </>
  );
}

function Terms({ card, ...props }: Props & { readonly card: Card }) {
  const { report, texts } = props.model;
  return card.claim.terms.map((term) => {
    const entry = report.entities[term.entity];
    return (
      <div key={term.start} class="term">
        <p>
          <mark dir="auto">{textOf(report, [term])}</mark> {entry?.meaning}
          {entry?.neutral && <span class="neutral"> {texts.text('neutral', { words: entry.neutral })}</span>}
        </p>
        <Evidence {...props} of={`${card.id} ${term.start}`} entities={[term.entity]} rules={[]} />
      </div>
    );
  });
}

function Note({ card, model: { texts, isPrivate }, state, actions }: Props & { readonly card: Card }) {
  return (
    <label class="note">
      <span>{texts.text('note')}</span>
      <textarea
        rows={1}
        value={state.notes[card.text] ?? ''}
        placeholder={texts.text(isPrivate ? 'notePrivate' : 'noteStays')}
        onChange={({ currentTarget }) => actions.note(card.text, currentTarget.value)}
      />
    </label>
  );
}
