// What a ruleset covers: counts by state, kind, tier and freshness; as a table and as a picture.
//   measureCoverage(ruleset) → {outlets: 1105, states: 129, …, byState: [{country: 'RU', outlets: {designated: 31, listed: 58, independent: 0}, …}]}
import type { Ruleset, RulesetFile } from './schema.ts';

/** `designated` and `listed` outlets are under a state's control; `independent` ones are listed so that nobody takes them for these. */
export type StateCoverage = {
  readonly country: string;
  readonly designated: number;
  readonly listed: number;
  readonly independent: number;
  readonly officials: number;
  readonly institutions: number;
  readonly terms: number;
};
export type Coverage = {
  readonly asOf: string;
  readonly outlets: number;
  /** Outlets under a state's control, and in how many states. */
  readonly controlled: number;
  readonly controlledStates: number;
  readonly designated: number;
  readonly independent: number;
  readonly twiceEvidenced: number;
  readonly domains: number;
  readonly handles: number;
  readonly officials: number;
  readonly officialStates: number;
  readonly offices: number;
  /** Open offices that the newest sources vouch for, and those last seen at an older date. */
  readonly current: number;
  readonly lastKnown: number;
  readonly institutions: number;
  readonly countries: number;
  readonly networks: number;
  readonly networkDomains: number;
  readonly terms: number;
  readonly termStates: number;
  readonly narratives: number;
  readonly notices: number;
  readonly noticeLanguages: number;
  readonly names: number;
  readonly withoutEvidence: number;
  readonly byControl: Readonly<Record<string, number>>;
  readonly byKind: Readonly<Record<string, number>>;
  /** Year of an outlet's newest evidence → outlets. */
  readonly byFreshness: Readonly<Record<string, number>>;
  readonly byState: readonly StateCoverage[];
};

export function measureCoverage(ruleset: Ruleset): Coverage {
  const all = <Key extends Exclude<keyof RulesetFile, '$schema'>>(key: Key) =>
    ruleset.files.flatMap((file) => (file[key] ?? []) as NonNullable<RulesetFile[Key]>[number][]);
  const sources = new Map(all('sources').map((source) => [source.key, source]));
  const [outlets, officials, institutions, terms, networks] = [
    all('outlets'),
    all('officials'),
    all('institutions'),
    all('terms'),
    all('networks'),
  ];
  const offices = officials.flatMap((one) => one.offices);
  const isIndependent = (one: (typeof outlets)[number]) => one.control.startsWith('independent');
  const isDesignated = (one: (typeof outlets)[number]) =>
    one.evidence.some(({ source }) => sources.get(source ?? '')?.kind === 'designation');
  const controlled = outlets.filter((one) => !isIndependent(one));
  const newest = (one: (typeof outlets)[number]) =>
    one.evidence
      .map(({ date, source }) => (date ?? sources.get(source ?? '')?.date ?? '').slice(0, 4))
      .sort()
      .at(-1) ?? '';
  const evidenced = [...outlets, ...officials, ...institutions, ...terms, ...networks, ...all('narratives'), ...all('notices')];
  const lists = (entry: { names?: unknown; short?: unknown; alone?: unknown; metonyms?: unknown }) =>
    [entry.names, entry.short, entry.alone, entry.metonyms].flatMap((names) =>
      Object.values((names ?? {}) as Record<string, string[]>).flat(),
    ).length;
  const countries = [...new Set([...outlets, ...officials, ...institutions].map(({ country }) => country))].sort();
  const byState = countries.map((country): StateCoverage => {
    const here = outlets.filter((one) => one.country === country);
    return {
      country,
      designated: here.filter((one) => !isIndependent(one) && isDesignated(one)).length,
      listed: here.filter((one) => !isIndependent(one) && !isDesignated(one)).length,
      independent: here.filter(isIndependent).length,
      officials: officials.filter((one) => one.country === country).length,
      institutions: institutions.filter((one) => one.country === country).length,
      terms: terms.filter((one) => one.country === country).length,
    };
  });
  return {
    asOf: ruleset.asOf,
    outlets: outlets.length,
    controlled: controlled.length,
    controlledStates: new Set(controlled.map(({ country }) => country)).size,
    designated: controlled.filter(isDesignated).length,
    independent: outlets.length - controlled.length,
    twiceEvidenced: outlets.filter(({ evidence }) => new Set(evidence.map(({ source, url }) => source ?? url)).size > 1).length,
    domains: outlets.flatMap(({ domains }) => domains ?? []).length,
    handles: outlets.flatMap(({ handles }) => Object.values(handles ?? {}).flat()).length,
    officials: officials.length,
    officialStates: new Set(officials.map(({ country }) => country)).size,
    offices: offices.length,
    current: offices.filter(({ to, seen }) => to === undefined && seen === undefined).length,
    lastKnown: offices.filter(({ to, seen }) => to === undefined && seen !== undefined).length,
    institutions: institutions.length,
    countries: all('countries').length,
    networks: networks.length,
    networkDomains: networks.flatMap(({ domains }) => domains).length,
    terms: terms.length,
    termStates: new Set(terms.map(({ country }) => country)).size,
    narratives: all('narratives').length,
    notices: all('notices').length,
    noticeLanguages: new Set(all('notices').flatMap(({ text }) => Object.keys(text))).size,
    names: [...outlets, ...officials, ...institutions].reduce((sum, entry) => sum + 1 + lists(entry), 0),
    withoutEvidence: evidenced.filter(({ evidence }) => evidence.length === 0).length,
    byControl: count(outlets.map(({ control }) => control)),
    byKind: count(outlets.map(({ kind }) => kind)),
    byFreshness: count(outlets.map(newest)),
    byState,
  };
}

function count(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of [...values].sort()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
