// A proposition's words → whether they claim nothing by themselves: the object of the reporting verb, a phrase, half a sentence.
//   "his support for the plan" · "a meeting where the date might be set" · "before he came" → true; "the plan is dead" · "to leave the town" after "vowed" → false
// A direct quotation is spared: people speak in fragments, and their words are theirs.
import type { ClaimWords } from '../../language/claims.ts';
import type { ClaimKind, Token } from '../../model.ts';
import { findPatterns, passes } from './patterns.ts';

/** Where only verbs that are finite for certain are listed, more words than this mostly have another. */
const UNSURE = 8;
/** What a verb like "called" or "promised" says of something takes two words at least: "the town a ruin", "to leave it". */
const GOVERNED = 3;
/** Kinds that a noun claims too: "readiness for talks", "no intention of leaving". */
const NOMINAL: readonly ClaimKind[] = ['offer', 'denial', 'threat'];

export function isFragment(words: readonly Token[], cue: readonly Token[], kinds: readonly ClaimKind[], grammar: ClaimWords): boolean {
  if (!grammar.finite.is.size) return false;
  const own = words.filter(({ kind }) => kind !== 'mark');
  const stands = own.some((word) => passes(word, grammar.finite) || passes(word, grammar.nominative));
  if (!grammar.verbal.is.size) return !stands && words.length <= UNSURE && kinds.every((kind) => kind === 'figure');
  const verbs: number[] = own[0] && passes(own[0], grammar.nominative) ? [0] : [];
  let clause = -1;
  own.forEach((word, at) => {
    if (clause < 0 && (passes(word, grammar.dependent) || passes(word, grammar.hypothetical))) clause = at;
    const [last, isVerb] = [own[at - 1], (one: Token) => passes(one, grammar.verbal) || passes(one, grammar.finite)];
    if (!isVerb(word)) return;
    // "might be set" is one verb, "who left are" two.
    if (last && isVerb(last) && (passes(last, grammar.auxiliary) || !passes(word, grammar.finite))) return;
    verbs.push(at);
  });
  if (clause === 0) return verbs.length < 2;
  if (verbs.some((at) => clause < 0 || at < clause)) return false;
  const governed = !findPatterns(cue, grammar.cueKinds).next().done || kinds.some((kind) => NOMINAL.includes(kind));
  // "called a meeting where the date might be set": the only verb is another clause's.
  if (governed && own.length >= GOVERNED && (clause < 0 || verbs.length !== 1)) return false;
  if (clause > 0) return verbs.length < 2 || !own.some((word) => passes(word, grammar.finite));
  return !stands;
}
