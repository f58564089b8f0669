// A clause and what follows "and" → whether a second predicate begins there that has the first one's subject, or a clause of its own in the past.
//   "They took the town | and sent 200 men" → subject "They"
import type { ClaimWords } from '../../language/claims.ts';
import type { Token } from '../../model.ts';
import { passes } from './patterns.ts';

/** Indices into a sentence's words, half-open. */
export type Range = { readonly first: number; readonly end: number };
/** Where the next proposition begins, and the subject that it takes over. */
export type Cut = { readonly next: number; readonly subject: Range | null };

/** How far a subject may reach before its verb. */
export const SUBJECT = 11;

/** "Together, we …" */
const subjectFrom = (words: readonly Token[], begin: number): number => begin + (words[begin + 1]?.folded === ',' ? 2 : 0);

/** Whether a past form stands behind "and", adverbs between, that is no participle for certain: "and then took", "and injured twenty". */
function pastAfter(words: readonly Token[], join: number, grammar: ClaimWords): boolean {
  let at = join + 1;
  while (at < words.length && at < join + 3 && passes(words[at]!, grammar.adverbs)) at++;
  return isPast(words, at, grammar) && !passes(words[join - 1]!, grammar.past);
}

/** Whether words[at] is the past of a verb: one that is no participle, or one with an object. */
function isPast(words: readonly Token[], at: number, grammar: ClaimWords): boolean {
  const [word, after] = [words[at], words[at + 1]];
  if (!word || !passes(word, grammar.past)) return false;
  if (!passes(word, grammar.participle)) return true;
  return !!after && (passes(after, grammar.articles) || after.kind === 'number' || passes(after, grammar.nominative));
}

/** "moved on", and not "rescued in May", "moved and". */
const isActive = (words: readonly Token[], at: number, grammar: ClaimWords): boolean => {
  const after = words[at + 1];
  return passes(words[at]!, grammar.past) && after?.kind === 'word' && !passes(after, grammar.prepositions) && !passes(after, grammar.joins);
};

/** "the soldiers moved on": an article, a few words, and a past form with what goes on behind it. */
export function pastPredicate(words: readonly Token[], from: number, grammar: ClaimWords): boolean {
  for (let at = from + 1; at < Math.min(from + 5, words.length - 1); at++) {
    const word = words[at]!;
    if (at > from + 1 && (isPast(words, at, grammar) || isActive(words, at, grammar))) return true;
    if (word.kind === 'mark' || passes(word, grammar.prepositions) || passes(word, grammar.dependent) || passes(word, grammar.finite))
      return false;
  }
  return false;
}

/** "They took the town and sent 200 men": both verbs are in the past, so that the second has the first one's subject. */
export function sharePast(words: readonly Token[], marks: ReadonlySet<Token>, begin: number, at: number, grammar: ClaimWords): Cut | null {
  if (!pastAfter(words, at, grammar)) return null;
  const first = subjectFrom(words, begin);
  let verb = first;
  const some = (test: ClaimWords['finite']) => passes(words[verb]!, test);
  while (verb < at && !some(grammar.finite) && !some(grammar.past)) verb++;
  if (verb === first || verb === at || verb - first > SUBJECT || !passes(words[verb]!, grammar.past)) return null;
  for (let index = first; index < at; index++) {
    const word = words[index]!;
    if (marks.has(word) || (index < verb && (word.kind === 'mark' || passes(word, grammar.prepositions)))) return null;
    if (passes(word, grammar.dependent) || passes(word, grammar.that) || passes(word, grammar.hypothetical)) return null;
    if (passes(word, grammar.attitude) || (index > verb && passes(word, grammar.finite))) return null;
  }
  return { next: at + 1, subject: { first, end: verb } };
}

/** "Russia has ore and is open to partners": the second verb has the first one's subject. */
export function shareSubject(
  words: readonly Token[],
  marks: ReadonlySet<Token>,
  begin: number,
  at: number,
  next: number,
  grammar: ClaimWords,
): Cut | null {
  const first = subjectFrom(words, begin);
  let verb = first;
  while (verb < at && !passes(words[verb]!, grammar.finite)) verb++;
  if (verb === first || verb - first > SUBJECT) return null;
  for (let index = first; index < at; index++) {
    const word = words[index]!;
    const embeds =
      passes(word, grammar.dependent) || passes(word, grammar.that) || passes(word, grammar.hypothetical) || passes(word, grammar.attitude);
    if (embeds || marks.has(word) || (index < verb && word.folded === ',')) return null;
  }
  return { next, subject: { first, end: verb } };
}
