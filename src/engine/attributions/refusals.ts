// Candidates × what became attributions → what was refused and why, for the inspector.
//   "It is hard to say that …", proposed by a rule and kept by no decision → { what: 'attribution', guard: 'unsure', rule: 'engine/cue-complementiser' }
import type { Refuse, Span } from '../../model.ts';
import type { Candidate } from './candidate.ts';

type Decided = { readonly cue: readonly Span[]; readonly content: readonly Span[] };

export function tellRefused(candidates: readonly Candidate[], decided: readonly Decided[], refuse: Refuse): void {
  const told = new Set<string>();
  // The surest of those that say the same is the one that nearly stood.
  for (const { cue, content, because } of [...candidates].sort((a, b) => b.confidence - a.confidence)) {
    const [first] = content;
    const last = content.at(-1);
    if (!first || !last) continue;
    const key = `${first.start} ${cue[0]?.start}`;
    const around = decided.filter((one) => one.content.some((span) => content.some((other) => touch(span, other))));
    const stands = around.some((one) => cue.length === 0 || one.cue.some((span) => cue.some((other) => touch(span, other))));
    if (stands || told.has(key)) continue;
    told.add(key);
    refuse({
      start: first.start,
      end: last.end,
      what: 'attribution',
      guard: around.length > 0 ? 'overlap' : 'unsure',
      rule: because,
    });
  }
}

const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
