// Everything found → the report: entities resolved, plain JSON.
import type { Attribution, Claim, Entity, EntityId, LinkMatch, Mention, Notice, PageText, Report, SourceMix, Span } from '../model.ts';
import { type Lexicon, nameIn, roleAt } from './lexicon.ts';

export type Findings = {
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly links: readonly LinkMatch[];
  readonly notices: readonly Notice[];
  readonly publisherNotices: readonly Span[];
  readonly mix: SourceMix;
};

export const nothing: Findings = {
  mentions: [],
  attributions: [],
  claims: [],
  links: [],
  notices: [],
  publisherNotices: [],
  mix: { parts: [], total: 0, stateOnly: false, answered: false },
};

/** `spoken`: the text's language, in which entities are named. `total`: milliseconds that the analysis took. */
export function makeReport(page: PageText, findings: Findings, lexicon: Lexicon, spoken: string, total: number): Report {
  const { article, url, title, site, language, published, publisher, text } = page;
  const used = new Set<EntityId>([
    ...findings.mentions.map((m) => m.entity),
    ...findings.links.map((l) => l.entity),
    ...findings.attributions.flatMap((a) => [a.speaker, ...a.channel].flatMap((p) => p?.entity ?? [])),
    ...findings.claims.flatMap((c) => [...c.terms.map((t) => t.entity), ...c.narratives]),
    ...findings.notices.flatMap((n) => n.about),
  ]);
  const entities: Record<EntityId, Entity> = {};
  for (const id of used) {
    const listed = lexicon.entities[id];
    if (!listed) continue;
    const { gender: _, offices: __, form: ___, names: ____, during: _____, ...entity } = listed;
    entities[id] = { ...entity, name: nameIn(lexicon, listed, spoken), role: roleAt(listed, published)?.role ?? null };
  }
  const host = findings.links.find((link) => link.kind === 'host');
  return {
    page: {
      article,
      url,
      title,
      site,
      language,
      published,
      publisher: publisher === null && !host ? null : { name: publisher ?? site ?? '', entity: host?.entity ?? null },
      text,
    },
    ...findings,
    entities,
    rulesets: lexicon.rulesets,
    timing: { total },
  };
}
