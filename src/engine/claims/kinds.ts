// A proposition's words and the verb that reports it → the kinds of claim that it is; several may hold. The annotation guide is in ../README.md.
import { passes } from '../../language/claim-patterns.ts';
import type { ClaimWords } from '../../language/claims.ts';
import type { Attribution, ClaimKind, Quantity, Token } from '../../model.ts';
import { findPatterns, type Hit } from './patterns.ts';

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
  const told = new Set([...findPatterns(cue, grammar.cueKinds)].map(({ value }) => value));
  const unreal = UNREAL.some((kind) => told.has(kind));
  const hangs = hits.some(({ value }) => value === 'condition');
  for (const [index, hit] of hits.entries()) {
    if (hangs && hit.value === 'forecast' && passes(words[hit.first]!, grammar.conditional)) continue;
    if (hit.value === 'offer' && words.slice(Math.max(0, hit.first - 2), hit.first).some((word) => passes(word, grammar.negation)))
      continue;
    if (hit.value === 'event' && (isSupposed(words, hit.first, grammar) || isInside(words, hits, index, unreal, grammar))) continue;
    const at = first.get(hit.value);
    if (at === undefined || hit.first < at) first.set(hit.value, hit.first);
  }
  if (!first.has('event') && !unreal && hasPast(words, grammar)) first.set('event', words.length);
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

/** "the 2020 election": the year is part of a name, and nothing is said of it. "in the last ten years" says when. */
function isName({ unit, start }: Quantity, words: readonly Token[], grammar: ClaimWords): boolean {
  const at = words.findIndex((word) => word.start === start);
  if (at < 1) return false;
  if (unit === 'date') return passes(words[at - 1]!, grammar.articles);
  return unit !== null && TIMES.includes(unit) && passes(words[at - 1]!, grammar.recent);
}
const TIMES = ['s', 'min', 'h', 'd', 'wk', 'mo', 'yr', 'decade', 'century'];

/** "could simply have asked", "is not watered down": what might have been has not happened, and what is so need not have. */
function isSupposed(words: readonly Token[], first: number, grammar: ClaimWords): boolean {
  let at = first - 1;
  while (at > 0 && passes(words[at]!, grammar.adverbs)) at--;
  if (at > 0 && passes(words[at]!, grammar.auxiliary)) return true;
  return at >= 0 && passes(words[at]!, grammar.modal);
}

/** Words of a clause, at most: looks back end there, so that one endless clause takes linear time. */
const CLAUSE = 60;

/** Kinds that say what is not yet: the past that hangs on them ("will build on the progress that we made") is not what is claimed. */
const UNREAL: readonly ClaimKind[] = ['forecast', 'demand', 'offer', 'threat'];

/** Whether a past form belongs to a clause inside another: of a wish or a plan, of a noun ("the area I grew up in"), or of what is said besides. */
function isInside(words: readonly Token[], hits: readonly Hit<ClaimKind>[], index: number, unreal: boolean, grammar: ClaimWords): boolean {
  const first = hits[index]!.first;
  let begin = first;
  let leans = -1;
  while (begin > 0 && first - begin < CLAUSE && words[begin - 1]!.kind !== 'mark' && !passes(words[begin - 1]!, grammar.joins)) {
    begin--;
    if (passes(words[begin]!, grammar.dependent) || passes(words[begin]!, grammar.that)) leans = begin;
  }
  const said = words.slice(begin, first).some((word) => passes(word, grammar.finite));
  const before: Hit<ClaimKind>[] = [];
  for (let at = index - 1; at >= 0 && hits[at]!.first >= begin; at--)
    if (hits[at]!.value !== 'event' && hits[at]!.first < first) before.push(hits[at]!);
  if (before.some(({ value }) => UNREAL.includes(value))) return true;
  if (leans >= 0) return (said && before.some((hit) => hit.first < leans)) || (unreal && leans > 0);
  return first > begin && !said && (isContact(words, first, grammar) || isContact(words, first - 1, grammar));
}

/** "a speech viewed by many", but not "exports dropped by a tenth" or "by 12 percent". */
const isParticiple = (words: readonly Token[], at: number, grammar: ClaimWords): boolean =>
  passes(words[at]!, grammar.participle) &&
  !!words[at + 2] &&
  passes(words[at + 1]!, grammar.agent) &&
  words[at + 2]!.kind === 'word' &&
  !passes(words[at + 2]!, grammar.articles);

/** "the area I grew up in": a pronoun right behind the noun that it narrows down. */
function isContact(words: readonly Token[], at: number, grammar: ClaimWords): boolean {
  const [before, noun] = [words[at - 2], words[at - 1]];
  if (noun?.kind !== 'word' || !before || !passes(words[at]!, grammar.nominative)) return false;
  return passes(before, grammar.articles) && !passes(noun, grammar.finite);
}

const isFigure = ({ value, unit }: Quantity): boolean => unit !== null || value >= COUNT || !Number.isInteger(value);

function isPastAfter(words: readonly Token[], at: number, grammar: ClaimWords): boolean {
  let next = at + 1;
  while (words[next] && passes(words[next]!, grammar.adverbs)) next++;
  return !!words[next] && passes(words[next]!, grammar.past);
}

/** "The firm covered the costs": the first verb is a past form, and no participle ("troops based there are safe", "in newly acquired land"). */
function hasPast(words: readonly Token[], grammar: ClaimWords): boolean {
  if (words[0] && passes(words[0], grammar.finite) && passes(words[0], grammar.nominative)) return false; // "they're worried"
  for (let at = 1; at < words.length; at++) {
    const word = words[at]!;
    if (passes(word, grammar.dependent) || passes(word, grammar.hypothetical)) return false;
    if (!passes(word, grammar.past)) {
      if (passes(word, grammar.perfect) && isPastAfter(words, at, grammar)) return true; // "had already cut the toll"
      if (passes(word, grammar.finite) && !passes(words[at - 1]!, grammar.articles)) return false;
      continue;
    }
    let before = at - 1;
    while (before > 0 && passes(words[before]!, grammar.adverbs)) before--;
    if (passes(words[before]!, grammar.articles) || passes(words[before]!, grammar.prepositions) || words[before]!.kind === 'mark')
      continue;
    if (isParticiple(words, at, grammar)) continue;
    if (passes(words[before]!, grammar.joins) || passes(words[before]!, grammar.modal) || isContact(words, before, grammar)) continue;
    for (let later = at + 1; later < words.length; later++) {
      const next = words[later]!;
      if (next.kind === 'mark' || passes(next, grammar.dependent) || passes(next, grammar.that) || passes(next, grammar.joins)) break;
      if (passes(next, grammar.auxiliary)) return false;
    }
    return true;
  }
  return false;
}
