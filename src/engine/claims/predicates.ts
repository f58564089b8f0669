// A clause and what follows "and" → whether a second predicate begins there that has the first one's subject, or a clause of its own in the past.
//   "They took the town | and sent 200 men" → subject "They"
import { passes } from '../../language/claim-patterns.ts';
import type { ClaimWords } from '../../language/claims.ts';
import type { Token } from '../../model.ts';

/** Indices into a sentence's words, half-open. */
export type Range = { readonly first: number; readonly end: number };
/** Where the next proposition begins, and the subject that it takes over. */
export type Cut = { readonly next: number; readonly subject: Range | null };

/** Where a clause begins, and its subject where that stands before. */
export type Clause = { readonly begin: number; readonly subject: Range | null };

/** How far a subject may reach before its verb. */
export const SUBJECT = 11;

/** Where a past form stands behind "and", adverbs between, that is no participle for certain: "and then took", "and injured twenty". */
function pastAfter(words: readonly Token[], join: number, grammar: ClaimWords): number | null {
  let at = join + 1;
  while (at < words.length && at < join + 3 && passes(words[at]!, grammar.adverbs)) at++;
  return isPast(words, at, grammar) && !passes(words[join - 1]!, grammar.past) ? at : null;
}

/** Whether words[at] is the past of a verb: one that is no participle, or one with an object. */
function isPast(words: readonly Token[], at: number, grammar: ClaimWords): boolean {
  const word = words[at];
  if (!word || !passes(word, grammar.past)) return false;
  return !passes(word, grammar.participle) || hasObject(words, at, grammar);
}

function hasObject(words: readonly Token[], at: number, grammar: ClaimWords): boolean {
  const after = words[at + 1];
  return !!after && (passes(after, grammar.articles) || after.kind === 'number' || passes(after, grammar.nominative));
}

/** "moved on", and not "rescued in May", "moved and". */
const isActive = (words: readonly Token[], at: number, grammar: ClaimWords): boolean => {
  const after = words[at + 1];
  return (
    passes(words[at]!, grammar.past) && after?.kind === 'word' && !passes(after, grammar.prepositions) && !passes(after, grammar.joins)
  );
};

/** "the soldiers moved on": an article, a few words, and a past form with what goes on behind it. */
export function pastPredicate(words: readonly Token[], from: number, comma: boolean, grammar: ClaimWords): boolean {
  for (let at = from + 1; at < Math.min(from + 5, words.length - 1); at++) {
    const word = words[at]!;
    if (at > from + 1 && (isPast(words, at, grammar) || (comma && isActive(words, at, grammar)))) return true;
    if (word.kind === 'mark' || passes(word, grammar.prepositions) || passes(word, grammar.dependent) || passes(word, grammar.finite))
      return false;
  }
  return false;
}

/** "They took the town and sent 200 men": both verbs are in the past, so that the second has the first one's subject. */
export function sharePast(words: readonly Token[], marks: ReadonlySet<Token>, clause: Clause, at: number, grammar: ClaimWords): Cut | null {
  const second = pastAfter(words, at, grammar);
  if (second === null) return null;
  const { begin } = clause;
  if (clause.subject && isPast(words, begin, grammar)) return { next: at + 1, subject: clause.subject };
  const found = subjectBefore(words, marks, begin, at, grammar);
  if (!found) return null;
  const { subject } = found;
  const verb = words[found.verb]!;
  // "had destroyed the dam and left …": the auxiliary is the second one's too.
  if (passes(verb, grammar.perfect)) return { next: at + 1, subject: { ...subject, end: found.verb + 1 } };
  // "were found and brought to the clinic", but "were glad and warned the others"
  return passes(verb, grammar.past) || (passes(verb, grammar.auxiliary) && hasObject(words, second, grammar))
    ? { next: at + 1, subject }
    : null;
}

/** "They mended the roof, sent 200 men and went home": the comma of a list whose last verb stands behind "and". */
export function shareListed(
  words: readonly Token[],
  marks: ReadonlySet<Token>,
  clause: Clause,
  at: number,
  grammar: ClaimWords,
): Cut | null {
  const goesOn = (from: number) => {
    for (let index = from; index < words.length - 1; index++)
      if (passes(words[index]!, grammar.joins)) return passes(words[index + 1]!, grammar.past);
    return false;
  };
  return isPast(words, at + 1, grammar) && goesOn(at + 2) ? sharePast(words, marks, clause, at, grammar) : null;
}

/** Whether what is finite at `at` is a verb for certain: "is", "have passed", "needed". */
export const beginsPredicate = (words: readonly Token[], at: number, grammar: ClaimWords): boolean =>
  passes(words[at]!, grammar.auxiliary) ||
  (!!words[at + 1] && passes(words[at + 1]!, grammar.past) && !passes(words[at]!, grammar.past)) ||
  (passes(words[at]!, grammar.participle) && passes(words[at]!, grammar.verbal));

/** "Russia has ore and is open to partners": the second verb has the first one's subject. */
export function shareSubject(
  words: readonly Token[],
  marks: ReadonlySet<Token>,
  begin: number,
  at: number,
  next: number,
  grammar: ClaimWords,
): Cut | null {
  const found = subjectBefore(words, marks, begin, at, grammar);
  return found && { next, subject: found.subject };
}

/** What stands before a clause's first verb, where nothing leans on anything. */
function subjectBefore(
  words: readonly Token[],
  marks: ReadonlySet<Token>,
  begin: number,
  at: number,
  grammar: ClaimWords,
): { readonly subject: Range; readonly verb: number } | null {
  const from = marks.has(words[begin]!) ? begin + 1 : begin; // a quotation's own
  const first = from + (words[from + 1]?.folded === ',' ? 2 : 0); // "Together, we …"
  const isVerb = (word: Token, index: number) =>
    passes(word, grammar.finite) || (passes(word, grammar.past) && !passes(words[index - 1]!, grammar.articles));
  let verb = first + 1;
  while (verb < at && !isVerb(words[verb]!, verb)) verb++;
  if (verb >= at || verb - first > SUBJECT || isVerb(words[first]!, Math.max(1, first)) || passes(words[first]!, grammar.prepositions))
    return null;
  // "The mayor, a baker, was": the subject is what stands before its apposition.
  const comma = words.findIndex((word, index) => index > first && word.folded === ',');
  const set = words[verb - 1]!.folded === ',' && comma < verb - 1 && !words.slice(comma + 1, verb - 1).some((word) => word.folded === ',');
  const end = set ? comma : verb;
  for (let index = first; index < at; index++) {
    const word = words[index]!;
    const embeds =
      (passes(word, grammar.dependent) && holdsClause(words, index + 1, at, grammar)) ||
      passes(word, grammar.that) ||
      passes(word, grammar.hypothetical) ||
      passes(word, grammar.attitude);
    if (embeds || (index <= verb && marks.has(word)) || (index < end && word.folded === ',')) return null;
  }
  return { subject: { first, end }, verb };
}

/** "since they came", but not "since May", "more than twenty". */
export function holdsClause(words: readonly Token[], from: number, end: number, grammar: ClaimWords): boolean {
  for (let index = from; index < end; index++)
    if (passes(words[index]!, grammar.finite) || passes(words[index]!, grammar.past) || passes(words[index]!, grammar.nominative))
      return true;
  return false;
}
