// A report → the one line at the top of the sidebar and of the popup.
//   "2 officials of Russia and 1 state outlet of Russia speak here; 61% of the quoted words are theirs."
import type { Country, Report } from '../../src/model.ts';
import type { Texts } from '../texts.ts';
import { entityOf, isStateMedia, unique } from './cards.ts';

export type Voices = {
  /** Distinct officials and institutions, and state outlets, that speak or pass speech on, by state; most first. */
  readonly officials: readonly (readonly [Country, number])[];
  readonly outlets: readonly (readonly [Country, number])[];
  /** 0–1 of all quoted words; null when nothing is quoted. */
  readonly share: number | null;
};

export function countVoices(report: Report): Voices {
  const claimed = new Set(report.claims.map((claim) => claim.attribution));
  const parties = report.attributions
    .filter(({ id }) => claimed.has(id))
    .flatMap(({ speaker, channel }) => (speaker ? [speaker, ...channel] : channel));
  const entities = unique(parties.map((party) => entityOf(report, party))).filter((entity) => entity !== null);
  const quoted = report.mix.parts.filter(({ voice }) => voice !== 'journalist').reduce((sum, { characters }) => sum + characters, 0);
  const theirs = report.mix.parts
    .filter(({ voice }) => voice === 'official' || voice === 'state-media')
    .reduce((sum, { characters }) => sum + characters, 0);
  return {
    officials: byState(entities.filter(({ kind }) => kind === 'person' || kind === 'institution').map(({ country }) => country)),
    outlets: byState(entities.filter(isStateMedia).map(({ country }) => country)),
    share: quoted > 0 ? theirs / quoted : null,
  };
}

function byState(countries: readonly (Country | null)[]): readonly (readonly [Country, number])[] {
  const counts = new Map<Country, number>();
  for (const country of countries) counts.set(country ?? '', (counts.get(country ?? '') ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

export function summarize(report: Report, texts: Texts): string {
  const { officials, outlets, share } = countVoices(report);
  const total = [...officials, ...outlets].reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return withoutVoices(report, texts);
  const states = unique([...officials, ...outlets].map(([country]) => country));
  const of = (country: Country) => (country ? texts.ofCountry(country) : '');
  const one = (stem: 'officials' | 'outlets', count: number, country: Country) => texts.count(stem, count, { of: of(country) }).trim();
  const sum = (counts: Voices['officials']) => counts.reduce((all, [, count]) => all + count, 0);
  // Up to two states each stand by their voices; one state is named once; more are only counted, and the legend names them.
  const who =
    states.length > 2
      ? [officials.length > 0 && one('officials', sum(officials), ''), outlets.length > 0 && one('outlets', sum(outlets), '')]
      : [
          ...officials.map(([country, count]) => one('officials', count, country)),
          ...outlets.map(([country, count]) => one('outlets', count, officials.length > 0 && states.length === 1 ? '' : country)),
        ];
  const parts = texts.list(who.filter((part) => part !== false));
  const line = texts.count('speakHere', total, { who: states.length > 2 ? texts.count('ofStates', states.length, { who: parts }) : parts });
  return share === null || share === 0 ? `${line}.` : texts.text('withShare', { line, share: texts.percent(share) });
}

function withoutVoices(report: Report, texts: Texts): string {
  const publisher = report.page.publisher?.entity ? (report.entities[report.page.publisher.entity] ?? null) : null;
  if (publisher && isStateMedia(publisher)) {
    return texts.text('publishedBy', { name: publisher.name, of: publisher.country ? texts.ofCountry(publisher.country) : '' });
  }
  const linked = unique(report.links.map(({ entity }) => entity)).length;
  return linked > 0 ? texts.count('linksOnly', linked) : texts.text('noVoices');
}
