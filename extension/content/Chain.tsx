// The way that words came: speaker → channel → … → this page. State-controlled links have a square, a frame and the words.
import type { Party, Report } from '../../src/model.ts';
import type { Texts } from '../texts.ts';
import { entityOf, isStateMedia } from './cards.ts';
import { VoiceMark } from './Icon.tsx';
import { nameControl } from './names.ts';

export function Chain({ parties, report, texts }: { readonly parties: readonly Party[]; readonly report: Report; readonly texts: Texts }) {
  const page = report.page.site ?? report.page.publisher?.name ?? texts.text('thisPage');
  const publisher = report.page.publisher?.entity ? (report.entities[report.page.publisher.entity] ?? null) : null;
  return (
    <ol class="chain" aria-label={texts.text('wayHere')}>
      {parties.map((party, index) => (
        <li key={index} class={isStateMedia(entityOf(report, party)) ? 'state' : ''}>
          <Link party={party} report={report} texts={texts} />
        </li>
      ))}
      <li class={isStateMedia(publisher) ? 'state' : ''}>
        {isStateMedia(publisher) && <VoiceMark voice="state-media" />}
        {page}
        {isStateMedia(publisher) && <small>{nameControl(publisher?.control ?? null, texts)}</small>}
      </li>
    </ol>
  );
}

function Link({ party, report, texts }: { readonly party: Party; readonly report: Report; readonly texts: Texts }) {
  const entity = entityOf(report, party);
  const media = isStateMedia(entity);
  const official = entity !== null && (entity.kind === 'person' || entity.kind === 'institution');
  return (
    <>
      {(media || official) && <VoiceMark voice={media ? 'state-media' : 'official'} />}
      {party.name}
      {media && <small>{nameControl(entity?.control ?? null, texts)}</small>}
    </>
  );
}
