// Candidates → those that stand: the surest first, none whose content another already holds.
import type { Span } from '../../model.ts';
import type { Candidate } from './candidate.ts';

/** Below this a rule's candidate is more often wrong than right (PolNeAR train). */
const LEAST = 0.5;
/** Contents do not overlap in 99.5 % of PolNeAR; a quarter leaves room for a misread end. */
const OVERLAP = 0.25;

/** Where a language has learnt weights their decision takes this place; these rules are then candidates and constraints. */
export function decideByRules(candidates: readonly Candidate[]): Candidate[] {
  const taken: Intervals = new Map();
  const kept: Candidate[] = [];
  const sure = candidates.map((candidate, index) => ({ candidate, index })).filter(({ candidate }) => candidate.confidence >= LEAST);
  sure.sort((a, b) => b.candidate.confidence - a.candidate.confidence || a.index - b.index);
  for (const { candidate } of sure) {
    const length = candidate.content.reduce((sum, { start, end }) => sum + end - start, 0);
    if (overlap(taken, candidate.content) > OVERLAP * length) continue;
    add(taken, candidate.content);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

/** Spans by bucket of 256 characters: contents are at most some thousand characters long, so each look is short. */
type Intervals = Map<number, Span[]>;

function add(taken: Intervals, spans: readonly Span[]): void {
  for (const span of spans)
    for (let bucket = span.start >> 8; bucket <= span.end >> 8; bucket++) {
      const list = taken.get(bucket);
      if (list) list.push(span);
      else taken.set(bucket, [span]);
    }
}

/** How many characters of `spans` are taken already. */
function overlap(taken: Intervals, spans: readonly Span[]): number {
  let sum = 0;
  for (const { start, end } of spans) {
    const seen = new Set<Span>();
    for (let bucket = start >> 8; bucket <= end >> 8; bucket++)
      for (const span of taken.get(bucket) ?? []) {
        if (seen.has(span)) continue;
        seen.add(span);
        sum += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
      }
  }
  return sum;
}
