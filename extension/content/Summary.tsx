// The top of the sidebar: who speaks here in one line, whose words fill how much of the article, and the notices with why they are shown.
import type { SourceMix } from '../../src/model.ts';
import type { TextKey } from '../texts.ts';
import { isStateMedia, textOf } from './cards.ts';
import { Evidence } from './Evidence.tsx';
import { VoiceMark } from './Icon.tsx';
import { MixBar } from './MixBar.tsx';
import { nameControl } from './names.ts';
import type { Props } from './state.ts';
import { summarize } from './summary.ts';

export function Summary(props: Props) {
  const { report, texts } = props.model;
  const sides = report.claims.length > 0 ? sidesOf(report.mix) : null;
  return (
    <section class="summary" aria-label={texts.text('summary')}>
      <p class="line">{summarize(report, texts)}</p>
      <MixBar parts={report.mix.parts} texts={texts} />
      {sides && <p class="aside">{texts.text(sides)}</p>}
      <Notices {...props} />
      <p class="verdict">{texts.text('notVerdict')}</p>
    </section>
  );
}

/** Who has a say beside the states, and whether one state's word stands alone: what holds, in one line; null when nothing of it does. */
const sidesOf = ({ stateOnly, answered }: SourceMix): TextKey | null =>
  stateOnly ? (answered ? 'stateOnlyAnswered' : 'stateOnly') : answered ? 'answered' : null;

/** What is to be known before reading: the ruleset's notices and, first and credited, the publisher's own. */
function Notices(props: Props) {
  const { report, texts } = props.model;
  const publisher = report.page.publisher?.entity ? (report.entities[report.page.publisher.entity] ?? null) : null;
  const state = isStateMedia(publisher) ? publisher : null;
  if (!state && report.publisherNotices.length + report.notices.length === 0) return null;
  return (
    <ul class="notices" aria-label={texts.text('notices')}>
      {report.publisherNotices.length > 0 && (
        <li class="own">
          <h3>{texts.text('publisherWarns', { name: report.page.publisher?.name ?? report.page.site ?? texts.text('thisPage') })}</h3>
          <blockquote dir="auto">{textOf(report, report.publisherNotices)}</blockquote>
        </li>
      )}
      {state && (
        <li>
          <p>
            <VoiceMark voice="state-media" />
            {texts.text('publisherIs', {
              name: state.name,
              control: nameControl(state.control, texts),
              of: state.country ? texts.ofCountry(state.country) : '',
            })}
          </p>
          <Evidence {...props} of={state.id} entities={[state.id]} rules={[state.id]} />
        </li>
      )}
      {report.notices.map((notice) => (
        <li key={notice.id}>
          <p dir="auto">{notice.text}</p>
          <Evidence {...props} of={notice.id} entities={notice.about} rules={notice.because} extra={notice.evidence} />
        </li>
      ))}
    </ul>
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
