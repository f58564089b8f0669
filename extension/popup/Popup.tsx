// The popup's view: the page's summary, what is wrong if anything is, and the switches for article, site, session and everywhere.
import { browser } from '../browser.ts';
import { MixBar } from '../content/MixBar.tsx';
import { summarize } from '../content/summary.ts';
import { Choice, Fixed, MODES, nameMode, Switch } from '../controls.tsx';
import { Logo } from '../Logo.tsx';
import type { PageState, RulesetsState } from '../messages.ts';
import { problemText } from '../problem-texts.ts';
import { changeSettings, type Mode, type Settings } from '../settings.ts';
import type { Texts } from '../texts.ts';

type Props = {
  /** Null where no content script runs. */
  readonly page: PageState | null;
  readonly rulesets: RulesetsState | null;
  readonly settings: Settings;
  /** Names of settings that the administrator has fixed. */
  readonly locked: readonly string[];
  readonly texts: Texts;
  readonly open: () => void;
  readonly turnArticle: (on: boolean) => void;
};

export function Popup(props: Props) {
  const { page, rulesets, settings, texts, locked } = props;
  const fixed = { locked, texts };
  return (
    <main class="popup">
      <div class="top">
        <h1>
          <Logo /> {texts.text('name')}
        </h1>
        <button type="button" class="quiet" onClick={() => browser.runtime.openOptionsPage()}>
          {texts.text('settings')}
        </button>
      </div>
      <Page {...props} />
      {rulesets?.problems.map(({ ruleset, problem }) => (
        <p key={`${ruleset} ${problem.code}`} class="problem">
          {texts.text('rulesetProblem', { ruleset, problem: problemText(problem, texts) })}
        </p>
      ))}
      <section class="switches" aria-label={texts.text('switches')}>
        {page && (
          <>
            <Switch label={texts.text('onArticle')} checked={page.offBy !== 'article'} turn={props.turnArticle} />
            <Fixed name="sites" {...fixed}>
              <SiteMode host={page.host} settings={settings} texts={texts} />
            </Fixed>
          </>
        )}
        <Fixed name="paused" {...fixed}>
          <Switch label={texts.text('onSession')} checked={!settings.paused} turn={(on) => changeSettings({ paused: !on })} />
        </Fixed>
        <Fixed name="on" {...fixed}>
          <Switch label={texts.text('onEverywhere')} checked={settings.on} turn={(on) => changeSettings({ on })} />
        </Fixed>
      </section>
    </main>
  );
}

function Page({ page, texts, open }: Props) {
  if (page === null) return <p>{texts.text('popupNowhere')}</p>;
  if (page.offBy !== null) return <p>{texts.text(`popupOff_${page.offBy}`)}</p>;
  if (page.phase === 'problem') return <p class="problem">{texts.text('problem', { problem: page.problem ?? '' })}</p>;
  if (page.phase === 'no-article') return <p>{texts.text('popupNoArticle')}</p>;
  if (page.report === null)
    return (
      <>
        <p>{texts.text(page.phase === 'waiting' ? 'popupWaiting' : 'popupReading')}</p>
        {page.phase === 'waiting' && (
          <button type="button" class="main" onClick={open}>
            {texts.text('lookNow')}
          </button>
        )}
      </>
    );
  return (
    <>
      <p class="line">{summarize(page.report, texts)}</p>
      <MixBar parts={page.report.mix.parts} texts={texts} />
      <button type="button" class="main" onClick={open}>
        {page.report.claims.length > 0 ? texts.count('showClaims', page.report.claims.length) : texts.text('openSidebar')}
      </button>
    </>
  );
}

function SiteMode({ host, settings, texts }: { readonly host: string; readonly settings: Settings; readonly texts: Texts }) {
  const standard = texts.text('mode_standard', { mode: nameMode(settings.mode, texts) });
  const pick = (mode: Mode | '') => {
    const { [host]: _, ...others } = settings.sites;
    return changeSettings({ sites: mode === '' ? others : { ...others, [host]: mode } });
  };
  return (
    <Choice<Mode | ''>
      label={texts.text('modeFor', { host })}
      value={settings.sites[host] ?? ''}
      choices={[['', standard], ...MODES.map((mode) => [mode, nameMode(mode, texts)] as const)]}
      pick={pick}
    />
  );
}
