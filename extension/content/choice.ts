// Report × settings → the report that this reader wants to see: kinds of label that are switched off and entries that were called wrong are
// left out; the text and its attributions stay, so offsets and "who says this?" do too.
import type { Attribution, EntityId, Report, SourceMix } from '../../src/model.ts';
import type { Settings } from '../settings.ts';

export type Voice = 'official' | 'state-media';

/** Claim → whose it is: an official's or institution's where one speaks, else the outlet's that passed it on. */
export function voicesOf(report: Report): ReadonlyMap<string, Voice> {
  const speakers = new Map(report.attributions.map(({ id, speaker }) => [id, speaker?.entity]));
  return new Map(
    report.claims.map(({ id, attribution }): [string, Voice] => {
      const entity = report.entities[speakers.get(attribution) ?? ''];
      return [id, entity && entity.kind !== 'outlet' && entity.kind !== 'network' ? 'official' : 'state-media'];
    }),
  );
}

export function chooseReport(report: Report, { labels, overrides }: Settings): Report {
  const wrong = (entity: EntityId | null | undefined) => entity != null && overrides.includes(entity);
  const parties = new Map(report.attributions.map(({ id, speaker, channel }) => [id, [speaker, ...channel]]));
  const voices = voicesOf(report);
  const claims = report.claims
    .filter((claim) => {
      const listed = (parties.get(claim.attribution) ?? []).flatMap((party) => party?.entity ?? []);
      if (listed.length > 0 && listed.every(wrong)) return false;
      return voices.get(claim.id) === 'official' ? labels.officials : labels.stateMedia;
    })
    .map((claim) => ({ ...claim, terms: labels.terms ? claim.terms.filter(({ entity }) => !wrong(entity)) : [] }));
  return {
    ...report,
    claims,
    mix:
      overrides.length > 0 ? withoutWrong(report, (one) => wrong(one.speaker ? one.speaker.entity : one.channel[0]?.entity)) : report.mix,
    links: labels.links ? report.links.filter(({ entity }) => !wrong(entity)) : [],
    notices: labels.notices ? report.notices.filter(({ about }) => about.length === 0 || !about.every(wrong)) : [],
  };
}

/** What somebody said whose entry was called wrong counts among the others, or the line at the top would go on counting it. */
function withoutWrong({ attributions, entities, mix }: Report, isWrong: (attribution: Attribution) => boolean): SourceMix {
  const characters = new Map(mix.parts.map(({ voice, country, characters }) => [`${voice} ${country}`, characters]));
  for (const attribution of attributions) {
    const { speaker, channel, content, mode } = attribution;
    const entity = entities[(speaker ? speaker.entity : channel[0]?.entity) ?? ''];
    if ((mode !== 'speech' && mode !== 'document') || !entity || !isWrong(attribution)) continue;
    const voice: Voice = entity.kind === 'outlet' || entity.kind === 'network' ? 'state-media' : 'official';
    const key = `${voice} ${entity.country}`;
    const said = Math.min(
      characters.get(key) ?? 0,
      content.reduce((sum, { start, end }) => sum + end - start, 0),
    );
    characters.set(key, (characters.get(key) ?? 0) - said);
    characters.set('other null', (characters.get('other null') ?? 0) + said);
  }
  const parts = mix.parts.some(({ voice, country }) => voice === 'other' && country === null)
    ? mix.parts
    : [...mix.parts, { voice: 'other' as const, country: null, characters: 0, share: 0 }];
  return {
    ...mix,
    parts: parts
      .map((part) => {
        const count = characters.get(`${part.voice} ${part.country}`) ?? 0;
        return { ...part, characters: count, share: mix.total > 0 ? count / mix.total : 0 };
      })
      .sort((a, b) => Number(a.voice === 'journalist') - Number(b.voice === 'journalist') || b.characters - a.characters),
  };
}
