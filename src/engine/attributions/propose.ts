// Prose → candidates: every attribution that a rule can read, in text order, several for one content where rules disagree.
import type { Span } from '../../model.ts';
import { proposeAlone } from './alone.ts';
import { proposeAnaphor } from './anaphors.ts';
import type { Candidate } from './candidate.ts';
import { proposeColons } from './colons.ts';
import { proposeLabels } from './labels.ts';
import { proposeContinuations, proposeSignatures, proposeStandalone, proposeSubjunctives } from './layout.ts';
import { proposeNoun } from './nouns.ts';
import { proposeAccording, proposeAccordingAfter, proposeAround, proposeAs } from './phrases.ts';
import type { Hit, Prose } from './prose.ts';
import { proposeUnlisted } from './unlisted.ts';
import type { VerbHit } from './verb-group.ts';
import { proposeVerb } from './verbs.ts';

export function proposeAttributions(prose: Prose): Candidate[] {
  const found: Candidate[] = [];
  const spoken = new Map<number, readonly Span[]>();
  let main: readonly Span[] = [];
  let period = -1;
  for (const hit of prose.hits) {
    if (hit.period !== period) main = [];
    period = hit.period;
    const candidate = propose(prose, hit, main);
    if (!candidate) continue;
    found.push(candidate);
    if (candidate.source.length && !(hit.trigger.kind === 'verb' && hit.trigger.participle)) main = candidate.source;
    if (!spoken.get(hit.period)?.length) spoken.set(hit.period, candidate.source);
    // A quotation of the next sentence that this attribution took along.
    const next = prose.periods[hit.period + 1];
    const end = candidate.content.at(-1)!.end;
    if (next && prose.units[next.from]!.start < end) spoken.set(hit.period + 1, candidate.source);
    const previous = prose.periods[hit.period - 1];
    if (previous && candidate.content[0]!.start < prose.units[previous.to - 1]!.end) spoken.set(hit.period - 1, candidate.source);
  }
  const layout = [
    ...proposeContinuations(prose, spoken),
    ...proposeLabels(prose),
    ...proposeSignatures(prose),
    ...proposeColons(prose),
    ...proposeUnlisted(prose),
  ];
  return [...found, ...layout, ...proposeStandalone(prose, new Set(spoken.keys())), ...proposeSubjunctives(prose, spoken)];
}

/** Whether a verb or an "according to" reports in the hit's sentence. */
const reports = (prose: Prose, { period }: Hit): boolean => {
  const { from, to } = prose.periods[period]!;
  for (let i = from; i < Math.min(to, from + 80); i++) {
    const kind = prose.hitKind(i);
    if (kind === 'verb' || kind === 'before') return true;
  }
  return false;
};

function propose(prose: Prose, hit: Hit, main: readonly Span[]): Candidate | null {
  const { trigger } = hit;
  switch (trigger.kind) {
    case 'before':
      return proposeAccording(prose, hit);
    case 'after':
      return proposeAccordingAfter(prose, hit);
    case 'around':
      return proposeAround(prose, hit);
    case 'noun':
      return proposeNoun(prose, hit);
    case 'verb':
      if (closesAlone(prose, hit)) return proposeAlone(prose, hit);
      if (passesOn(prose, { ...hit, trigger })) return null;
      return proposeAs(prose, hit) ?? proposeVerb(prose, { ...hit, trigger }, main) ?? proposeAlone(prose, hit);
    case 'citing':
      return reports(prose, hit) ? null : proposeAccording(prose, hit);
    case 'anaphor':
      return proposeAnaphor(prose, hit);
  }
}

/** "が伝えた": a cue that begins with the particle of its subject. */
const closesAlone = ({ units, grammar }: Prose, { at, length }: Hit): boolean =>
  length > 1 && (grammar.language.agents?.includes(units[at]!.folded) ?? false);

/** 据塔斯社[报道]，国防部表示，S: a medium in front of whoever says it; 据[报道]，S: no medium at all. */
function passesOn({ text, units, periods, hitAt, grammar }: Prose, { at, length, period, trigger }: VerbHit): boolean {
  const { leading } = grammar.language;
  const { from, to } = periods[period]!;
  if (!trigger.weak || !leading || at === from) return false;
  if (leading.includes(text.slice(units[from]!.start, units[at - 1]!.end))) return true;
  for (let i = at + length; i < to; i++) if (hitAt(i)?.some((hit) => hit.trigger.kind === 'verb')) return true;
  return false;
}
