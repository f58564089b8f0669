// A proposition's words and the verb that reports it → the kinds of claim that it is; several may hold. The annotation guide is in ../README.md.
import type { ClaimWords } from '../../language/claims.ts';
import type { Attribution, ClaimKind, Quantity, Token } from '../../model.ts';
import { findPatterns } from './patterns.ts';

/** Without a unit, fewer than this many of something is a manner of speaking ("two sides", "one of three"), no figure. */
const COUNT = 10;

export function findKinds(
  words: readonly Token[],
  cue: readonly Token[],
  quantities: readonly Quantity[],
  stance: Attribution['stance'],
  grammar: ClaimWords,
): ClaimKind[] {
  const first = new Map<ClaimKind, number>();
  for (const hit of findPatterns(words, grammar.kinds)) {
    const at = first.get(hit.value);
    if (at === undefined || hit.first < at) first.set(hit.value, hit.first);
  }
  const told = new Set([...findPatterns(cue, grammar.cueKinds)].map(({ value }) => value));
  for (const value of told) first.set(value, first.get(value) ?? 0);
  if (stance === 'denial') first.set('denial', 0);
  if (quantities.some(isFigure)) first.set('figure', 0);
  // "vowed to take care": whoever promises or offers demands nothing.
  if (!told.has('demand') && first.get('demand') === 0 && (told.has('forecast') || told.has('offer') || told.has('threat')))
    first.delete('demand');
  // "would sell if the US lifted sanctions": a past form in a condition is no past.
  if (first.has('condition')) first.delete('event');
  return [...first].sort((a, b) => a[1] - b[1]).map(([kind]) => kind);
}

const isFigure = ({ value, unit, start, end }: Quantity): boolean => unit !== null || value >= COUNT || end - start > 3;
