// The whole overlay: a tab at the page's edge, one line where there is no room, or the sidebar with its three views.

import { Check } from './Check.tsx';
import { ClaimCard, Role, voiceOf } from './ClaimCard.tsx';
import { Icon } from './Icon.tsx';
import { Inspector } from './Inspector.tsx';
import { Links, Summary } from './Summary.tsx';
import { type Props, shownCards, shownGroups, type View } from './state.ts';
import { summarize } from './summary.ts';
import { WhoSays } from './WhoSays.tsx';
import { Wrong } from './Wrong.tsx';

export function Overlay(props: Props) {
  const { model, state } = props;
  const { texts, settings } = model;
  const { place } = state;
  const side = place.kind === 'sheet' ? settings.appearance.side : place.side;
  const { theme, density, textSize } = settings.appearance;
  return (
    <div
      class={`root ${side} ${place.kind} ${theme} ${density}`}
      style={{ '--text': `${(14 * textSize) / 100}px`, '--width': place.kind === 'sheet' ? '100%' : `${place.width}px` }}
      lang={texts.language}
      dir={texts.direction}
    >
      {state.phase === 'tab' && <Tab {...props} />}
      {state.phase === 'peek' && <Peek {...props} />}
      {state.phase === 'open' && <Sidebar {...props} />}
      <p class="unseen" role="status" aria-live="polite">
        {state.announcement}
      </p>
    </div>
  );
}

function Tab({ model: { report, texts }, actions }: Props) {
  const count = report.claims.length;
  const name = count > 0 ? texts.count('openClaims', count) : texts.text('openSidebar');
  return (
    <button type="button" class="tab" aria-expanded="false" aria-label={name} title={name} onClick={actions.open}>
      <span class="logo" aria-hidden="true">
        “
      </span>
      {count > 0 && <b aria-hidden="true">{count}</b>}
    </button>
  );
}

function Peek({ model, actions }: Props) {
  const { texts } = model;
  return (
    <aside class="peek" aria-label={texts.text('name')}>
      <p>{summarize(model.report, model.texts)}</p>
      <button type="button" class="main" aria-expanded="false" onClick={actions.open}>
        {texts.text('show')}
      </button>
      <button type="button" class="quiet square" aria-label={texts.text('close')} title={texts.text('close')} onClick={actions.close}>
        <Icon name="close" />
      </button>
    </aside>
  );
}

const VIEWS: readonly View[] = ['read', 'check', 'inspect'];

function Sidebar(props: Props) {
  const { model, state, actions } = props;
  const { texts, report } = model;
  return (
    <aside class="sidebar" aria-label={texts.text('name')} data-focus tabIndex={-1}>
      <header>
        <h2>
          <span class="logo" aria-hidden="true">
            “
          </span>
          {texts.text('name')}
        </h2>
        <button type="button" class="quiet square" aria-label={texts.text('close')} title={texts.text('close')} onClick={actions.close}>
          <Icon name="close" />
        </button>
      </header>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be read out with every button */}
      <div class="views" role="group" aria-label={texts.text('views')}>
        {VIEWS.map((view) => (
          <button type="button" key={view} aria-pressed={state.view === view} onClick={() => actions.look(view)}>
            {texts.text(`view_${view}`)}
          </button>
        ))}
      </div>
      <div class="scroll">
        {state.who && <WhoSays {...props} who={state.who} />}
        {state.wrong && <Wrong {...props} entity={state.wrong} />}
        {state.view === 'read' && <Summary {...props} />}
        {state.view === 'check' && <Check {...props} />}
        {state.view === 'inspect' ? (
          <Inspector {...props} />
        ) : (
          <>
            {report.claims.length > 0 && <Claims {...props} />}
            <Links model={model} />
          </>
        )}
        <footer>
          <button type="button" class="quiet" onClick={() => actions.switchOff('article')}>
            {texts.text('offArticle')}
          </button>
          <button type="button" class="quiet" onClick={() => actions.switchOff('site')}>
            {texts.text('offSite')}
          </button>
          <button type="button" class="quiet" onClick={actions.openSettings}>
            {texts.text('settings')}
          </button>
        </footer>
      </div>
      {report.claims.length > 0 && state.view !== 'inspect' && <Stepper {...props} />}
    </aside>
  );
}

function Claims(props: Props) {
  const { model, state, actions } = props;
  const { texts, settings, report } = model;
  const bySpeaker = settings.grouping === 'speaker';
  let left = state.drawn;
  return (
    <section class="claims" aria-label={texts.text('claims')}>
      <label class="order">
        {texts.text('order')}{' '}
        <select
          value={settings.grouping}
          onChange={({ currentTarget }) => actions.change({ grouping: currentTarget.value === 'article' ? 'article' : 'speaker' })}
        >
          <option value="speaker">{texts.text('bySpeaker')}</option>
          <option value="article">{texts.text('byArticle')}</option>
        </select>
      </label>
      {shownGroups(model, state).map(({ key, party, cards: [first, ...others] }) => {
        if (!first || left <= 0) return null;
        const cards = [first, ...others];
        const now = cards.slice(0, left);
        left -= now.length;
        return (
          <div key={key} class={bySpeaker ? `group ${voiceOf(first, report)}` : 'group'}>
            {bySpeaker && (
              <div class="speaker">
                <h3>{party?.name ?? texts.text('unknownSpeaker')}</h3>
                <small>{texts.count('claimCount', cards.length)}</small>
                <Role card={first} model={model} />
              </div>
            )}
            <ul class={bySpeaker ? 'cards' : 'cards apart'}>
              {now.map((card) => (
                <ClaimCard key={card.id} card={card} named={!bySpeaker} {...props} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

/** Next and previous, and the way back to the place where the reader was. */
function Stepper({ model, state, actions }: Props) {
  const { texts } = model;
  const cards = shownCards(model, state);
  const at = cards.findIndex(({ id }) => id === state.current);
  return (
    <nav class="stepper" aria-label={texts.text('stepping')}>
      <button
        type="button"
        class="square"
        aria-label={texts.text('previous')}
        title={texts.text('previous')}
        onClick={() => actions.step(-1)}
      >
        <Icon name="previous" />
      </button>
      <span>{at < 0 ? texts.count('claimCount', cards.length) : texts.text('position', { at: at + 1, of: cards.length })}</span>
      <button type="button" class="square" aria-label={texts.text('next')} title={texts.text('next')} onClick={() => actions.step(1)}>
        <Icon name="next" />
      </button>
      {state.away && (
        <button type="button" class="quiet" onClick={actions.back}>
          <Icon name="back" /> {texts.text('backToReading')}
        </button>
      )}
    </nav>
  );
}
