// A proposition's words → how they stand: as a clause, only behind the reporting verb ("leans"), or not at all: a phrase, half a sentence.
//   "the plan is dead" → clause · "to leave the town" after "vowed" → leans
//   "his support for the plan" · "a meeting where the date might be set" · "before he came" → fragment
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

export type Standing = 'clause' | 'leans' | 'fragment';

export function standingOf(words: readonly Token[], cue: readonly Token[], kinds: readonly ClaimKind[], grammar: ClaimWords): Standing {
  if (!grammar.finite.is.size) return 'clause';
  const own = words.filter(({ kind }) => kind !== 'mark');
  const finite = (word: Token, at: number) => passes(word, grammar.finite) && !isNoun(own, at, grammar);
  // "officials to extend what he receives", "continued war": no verb of the clause itself stands before.
  const infinitive = own.findIndex((word) => passes(word, grammar.infinitive));
  const stands = own.some((word, at) => finite(word, at) || passes(word, grammar.nominative));
  const governs = !findPatterns(cue, grammar.cueKinds).next().done;
  if (!grammar.verbal.is.size) {
    if (stands) return 'clause';
    if (words.length > UNSURE) return governs ? 'leans' : 'clause';
    return kinds.every((kind) => kind === 'figure') ? 'fragment' : governs ? 'leans' : 'clause';
  }
  const isVerb = (one: Token) => passes(one, grammar.verbal) || passes(one, grammar.finite) || passes(one, grammar.past);
  const verbs: number[] = own[0] && passes(own[0], grammar.nominative) ? [0] : [];
  let clause = -1;
  own.forEach((word, at) => {
    const last = own[at - 1];
    const narrows = last && passes(word, grammar.that) && !isVerb(last);
    if (clause < 0 && (narrows || passes(word, grammar.dependent) || passes(word, grammar.hypothetical))) clause = at;
    if (!isVerb(word) || isNoun(own, at, grammar)) return;
    // "might be set" is one verb, "who left are" two.
    if (last && isVerb(last) && (passes(last, grammar.auxiliary) || !passes(word, grammar.finite))) return;
    verbs.push(at);
  });
  if (clause === 0) return verbs.length < 2 ? 'fragment' : 'clause';
  const governed = governs || kinds.some((kind) => NOMINAL.includes(kind));
  const verbless = !own.some((word, at) => isVerb(word) && !isNoun(own, at, grammar));
  const main = verbs.find((at) => clause < 0 || at < clause);
  if (main !== undefined) {
    const bare = !stands || verbless || (main === 0 && !passes(own[0]!, grammar.nominative)) || (infinitive >= 0 && infinitive < main);
    return governs && bare ? 'leans' : 'clause';
  }
  // "called a meeting where the date might be set": the only verb is another clause's.
  const narrowed = clause > 0 && passes(own[clause]!, grammar.that);
  if (governed && own.length >= GOVERNED && (clause < 0 || narrowed || verbs.length !== 1)) return 'leans';
  if (clause > 0) return verbs.length < 2 || !own.some(finite) ? 'fragment' : 'clause';
  return stands ? 'clause' : 'fragment';
}

/** "the need for talks", "a proposed deal": behind an article stands no verb, unless it is an auxiliary ("this is"). */
function isNoun(words: readonly Token[], at: number, grammar: ClaimWords): boolean {
  const [before, word] = [words[at - 1], words[at]!];
  if (!before || passes(word, grammar.auxiliary)) return false;
  return passes(before, grammar.articles) || (passes(before, grammar.prepositions) && !passes(word, grammar.finite));
}
