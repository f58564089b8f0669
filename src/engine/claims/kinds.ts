// A proposition's words and the verb that reports it → the kinds of claim that it is; several may hold. The annotation guide is in ../README.md.
import type { ClaimWords } from '../../language/claims.ts';
import type { Attribution, ClaimKind, Quantity, Token } from '../../model.ts';
import { findPatterns, passes } from './patterns.ts';

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
  const hits = [...findPatterns(words, grammar.kinds)];
  const hangs = hits.some(({ value }) => value === 'condition');
  for (const hit of hits) {
    if (hangs && hit.value === 'forecast' && passes(words[hit.first]!, grammar.conditional)) continue;
    const at = first.get(hit.value);
    if (at === undefined || hit.first < at) first.set(hit.value, hit.first);
  }
  if (!first.has('event') && hasPast(words, grammar)) first.set('event', words.length);
  const told = new Set([...findPatterns(cue, grammar.cueKinds)].map(({ value }) => value));
  for (const value of told) first.set(value, first.get(value) ?? 0);
  if (stance === 'denial') first.set('denial', 0);
  if (quantities.some((one) => isFigure(one) && !isName(one, words, grammar))) first.set('figure', 0);
  // "vowed to take care": whoever promises or offers demands nothing.
  if (!told.has('demand') && first.get('demand') === 0 && (told.has('forecast') || told.has('offer') || told.has('threat')))
    first.delete('demand');
  // "would sell if the US lifted sanctions": a past form in a condition is no past.
  if (first.has('condition')) first.delete('event');
  return [...first].sort((a, b) => a[1] - b[1]).map(([kind]) => kind);
}

/** "the 2020 election": the year is part of a name, and nothing is said of it. */
function isName({ unit, start }: Quantity, words: readonly Token[], grammar: ClaimWords): boolean {
  const at = words.findIndex((word) => word.start === start);
  return unit === 'date' && at > 0 && passes(words[at - 1]!, grammar.articles);
}

const isFigure = ({ value, unit, start, end }: Quantity): boolean => unit !== null || value >= COUNT || end - start > 3;

/** "The firm covered the costs": the first verb is a past form, and no participle ("troops based there are safe", "in newly acquired land"). */
function hasPast(words: readonly Token[], grammar: ClaimWords): boolean {
  for (let at = 1; at < words.length; at++) {
    const word = words[at]!;
    if (passes(word, grammar.dependent) || passes(word, grammar.hypothetical)) return false;
    if (!passes(word, grammar.past)) {
      if (passes(word, grammar.finite) && !passes(words[at - 1]!, grammar.articles)) return false;
      continue;
    }
    let before = at - 1;
    while (before > 0 && passes(words[before]!, grammar.adverbs)) before--;
    if (passes(words[before]!, grammar.articles) || passes(words[before]!, grammar.prepositions) || words[before]!.kind === 'mark')
      continue;
    if (passes(words[before]!, grammar.joins)) continue;
    for (let later = at + 1; later < words.length; later++) {
      const next = words[later]!;
      if (next.kind === 'mark' || passes(next, grammar.dependent) || passes(next, grammar.that) || passes(next, grammar.joins)) break;
      if (passes(next, grammar.auxiliary)) return false;
    }
    return true;
  }
  return false;
}
