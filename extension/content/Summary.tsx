// The top of the sidebar: who speaks here in one line, whose words fill how much of the article, and the notices with why they are shown.
import { isStateMedia, textOf } from './cards.ts';
import { Evidence } from './Evidence.tsx';
import { VoiceMark } from './Icon.tsx';
import { MixBar } from './MixBar.tsx';
import { nameControl } from './names.ts';
import type { Props } from './state.ts';
import { summarize } from './summary.ts';

export function Summary({ model, state, actions }: Props) {
  const { report, texts } = model;
  return (
    <section class="summary" aria-label={texts.text('summary')}>
      <p class="line">{summarize(report, texts)}</p>
      <MixBar parts={report.mix.parts} texts={texts} />
      {state.view === 'read' && <Notices model={model} state={state} actions={actions} />}
      {state.view === 'read' && <p class="verdict">{texts.text('notVerdict')}</p>}
    </section>
  );
}

/** What is to be known before reading; the tools of the other views come without it. */
function Notices({ model, state, actions }: Props) {
  const { report, texts } = model;
  const publisher = report.page.publisher?.entity ? (report.entities[report.page.publisher.entity] ?? null) : null;
  return (
    <>
      {report.mix.stateOnly && report.claims.length > 0 && <p class="aside">{texts.text('stateOnly')}</p>}
      {publisher && isStateMedia(publisher) && (
        <div class="notice">
          <p>
            <VoiceMark voice="state-media" />
            {texts.text('publisherIs', {
              name: publisher.name,
              control: nameControl(publisher.control, texts),
              of: publisher.country ? texts.ofCountry(publisher.country) : '',
            })}
          </p>
          <Evidence model={model} actions={actions} state={state} entities={[publisher.id]} rules={[publisher.id]} />
        </div>
      )}
      {report.publisherNotices.length > 0 && (
        <div class="notice own">
          <h3>{texts.text('publisherWarns', { name: report.page.publisher?.name ?? report.page.site ?? texts.text('thisPage') })}</h3>
          <blockquote dir="auto">{textOf(report, report.publisherNotices)}</blockquote>
        </div>
      )}
      {report.notices.map((notice) => (
        <div key={notice.id} class="notice">
          <p dir="auto">{notice.text}</p>
          <Evidence model={model} actions={actions} state={state} entities={notice.about} rules={notice.because} extra={notice.evidence} />
        </div>
      ))}
    </>
  );
}

/** Links, embeds, credits and bylines that lead to listed media. */
export function Links({ model }: Pick<Props, 'model'>) {
  const { report, texts } = model;
  if (report.links.length === 0) return null;
  return (
    <details class="links">
      <summary>{texts.count('links', report.links.length)}</summary>
      <ul>
        {report.links.map(({ kind, entity, text, href }, index) => {
          const outlet = report.entities[entity];
          const media = isStateMedia(outlet ?? null);
          return (
            <li key={index}>
              <VoiceMark voice={media ? 'state-media' : 'other'} />
              {texts.text(`link_${kind}`)}: <b>{outlet?.name ?? entity}</b>
              {outlet?.control && ` (${nameControl(outlet.control, texts)})`}
              {(text || href) && <span class="faint" dir="auto">{` “${text || href}”`}</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
