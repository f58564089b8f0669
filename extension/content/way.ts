// An attribution → the way its words came to this page, link by link: speaker → channel → … → this page, the first link outside of the states' hands marked.
//   "… the ministry said, TASS reported" on a page of the BBC's
//   → Ministry (official) · TASS (state-media, state-controlled) · bbc.com (first: independent)
// Whoever only passes words on is a later link, never the first one's name: "quoted by" does not become "said by".
import type { Attribution, Control, Entity, Report } from '../../src/model.ts';
import { entityOf, isStateMedia } from './cards.ts';

export type WayLink = {
  /** Null is this page without a name. */
  readonly name: string | null;
  readonly voice: 'official' | 'state-media' | null;
  readonly control: Control | null;
  /** The first medium on the way that no ruleset lists as state media; `independent` where one says so of it. */
  readonly first: 'independent' | 'unlisted' | null;
};

export function wayOf({ speaker, channel }: Pick<Attribution, 'speaker' | 'channel'>, report: Report): readonly WayLink[] {
  const { site, publisher } = report.page;
  const parties = speaker ? [speaker, ...channel] : channel;
  const links = [
    ...parties.map((party, index) => {
      const entity = entityOf(report, party);
      return { name: party.name, entity, passes: party.kind === 'outlet' && !(speaker && index === 0) };
    }),
    { name: site ?? publisher?.name ?? null, entity: publisher?.entity ? (report.entities[publisher.entity] ?? null) : null, passes: true },
  ];
  const first = links.findIndex(({ entity, passes }) => passes && !isStateMedia(entity) && entity?.kind !== 'network');
  return links.map(({ name, entity }, index) => ({
    name,
    voice: voiceOf(entity),
    control: entity?.control ?? null,
    first: index !== first ? null : isIndependent(name, report) ? 'independent' : 'unlisted',
  }));
}

/** An independent medium is nobody's entity, lest it be taken for a state's; where the text names it, its entry came along. */
const isIndependent = (name: string | null, { entities }: Report): boolean =>
  Object.values(entities).some((one) => one.kind === 'outlet' && one.name === name && one.control?.startsWith('independent'));

function voiceOf(entity: Entity | null): WayLink['voice'] {
  if (isStateMedia(entity)) return 'state-media';
  return entity?.kind === 'person' || entity?.kind === 'institution' ? 'official' : null;
}
