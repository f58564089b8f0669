// Where a clause begins → its first finite verb; and whether another clause lies within it.
//   finiteAfter("those to the south | had risen") → "had"
import { passes } from '../../language/claim-patterns.ts';
import type { ClaimWords } from '../../language/claims.ts';
import type { Token } from '../../model.ts';
import { SUBJECT } from './predicates.ts';

/** Whether what lies between holds a clause within a clause, or a verb that governs one. */
export function embeds(words: readonly Token[], begin: number, end: number, grammar: ClaimWords): boolean {
  for (let index = begin; index < end; index++) {
    const word = words[index]!;
    if (
      passes(word, grammar.dependent) ||
      passes(word, grammar.that) ||
      passes(word, grammar.hypothetical) ||
      passes(word, grammar.attitude)
    )
      return true;
  }
  return passes(words[begin]!, grammar.prepositions);
}

/** "they burn": behind a pronoun that is nothing but a subject stands its verb. Told only where past forms are listed, with all other words that matter. */
export function hasVerbBehind(words: readonly Token[], at: number, grammar: ClaimWords): boolean {
  if (words[at]?.kind === 'mark') return hasVerbBehind(words, at + 1, grammar); // what a quotation opens with
  const [word, after] = [words[at], words[at + 1]];
  if (!grammar.past.is.size || !word || after?.kind !== 'word') return false;
  if (!passes(word, grammar.nominative) || passes(word, grammar.articles) || passes(word, grammar.finite)) return false;
  const other = [
    grammar.adverbs,
    grammar.prepositions,
    grammar.articles,
    grammar.joins,
    grammar.dependent,
    grammar.that,
    grammar.hypothetical,
  ];
  return !other.some((test) => passes(after, test));
}

/** The first finite verb of a clause that begins at `from`, or null where something else comes first. */
export function finiteAfter(words: readonly Token[], from: number, grammar: ClaimWords): number | null {
  if (hasVerbBehind(words, from, grammar)) return from + 1;
  for (let index = from; index < Math.min(from + SUBJECT, words.length); index++) {
    const word = words[index]!;
    const before = words[index - 1]!;
    const month = index > from && passes(before, grammar.prepositions) && !passes(before, grammar.infinitive); // "in May"
    if (passes(word, grammar.finite) && !month) return index > from || passes(word, grammar.nominative) ? index : null;
    const next = words[from + 1];
    const points = index === from && next && passes(next, grammar.finite) && !passes(next, grammar.nominative); // "that is", not "that he's"
    if (word.folded === ',' || passes(word, grammar.dependent) || passes(word, grammar.joins)) return null;
    if (passes(word, grammar.that) && !points) return null;
  }
  return null;
}
