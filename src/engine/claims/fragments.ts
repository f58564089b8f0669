// A proposition's words → how they stand: as a clause, only behind the reporting verb ("leans"), or not at all: a phrase, half a sentence.
//   "the plan is dead" → clause · "to leave the town" after "vowed" → leans
//   "his support for the plan" · "a meeting where the date might be set" · "before he came" · "would permit it" → fragment
// A direct quotation is spared: people speak in fragments, and their words are theirs; but what is a phrase there is told.
import { passes } from '../../language/claim-patterns.ts';
import type { ClaimWords } from '../../language/claims.ts';
import type { ClaimKind, Token } from '../../model.ts';
import { findPatterns } from './patterns.ts';
import { holdsClause } from './predicates.ts';

/** Where only verbs that are finite for certain are listed, more words than this mostly have another. */
const UNSURE = 8;
/** What a verb like "called" or "promised" says of something takes two words at least: "the town a ruin", "to leave it". */
const GOVERNED = 3;
/** Kinds that a noun claims too: "readiness for talks", "no intention of leaving". */
const NOMINAL: readonly ClaimKind[] = ['offer', 'denial', 'threat'];

/** What "accused" and "called" say, they say of an object: "Rome of theft", "the talks a farce". */
const OBJECTS: readonly ClaimKind[] = ['accusation', 'assessment'];

export type Standing = 'clause' | 'leans' | 'fragment';

export function standingOf(words: readonly Token[], cue: readonly Token[], kinds: readonly ClaimKind[], grammar: ClaimWords): Standing {
  if (!grammar.finite.is.size) return 'clause';
  const own = words.filter(({ kind }) => kind !== 'mark');
  const ruling = [...findPatterns(cue, grammar.cueKinds)].map(({ value }) => value);
  const governs = ruling.length > 0;
  if (passes(own[0]!, grammar.indirect)) return 'fragment'; // "whether it works"
  if (!grammar.verbal.is.size) {
    if (ruling.some((kind) => OBJECTS.includes(kind)) && !passes(own[0]!, grammar.nominative)) return 'leans';
    if (own.some((word, at) => isFiniteVerb(own, at, grammar) || passes(word, grammar.nominative))) return 'clause';
    if (words.length > UNSURE) return governs ? 'leans' : 'clause';
    return kinds.every((kind) => kind === 'figure') ? 'fragment' : governs ? 'leans' : 'clause';
  }
  if (cue.some((word) => passes(word, grammar.orders)) && isOrder(own, grammar)) return 'leans';
  if (passes(own[0]!, grammar.infinitive) && own[1] && !passes(own[1], grammar.articles)) return cue.length ? 'leans' : 'fragment';
  const last = cue.at(-1);
  if (last && passes(last, grammar.convening) && isConvened(own, grammar)) return 'fragment';
  if (last && passes(last, grammar.giving) && own.slice(0, GIVEN).some((word) => passes(word, grammar.given))) return 'fragment'; // "his condolences"
  const standing = standingByVerbs(own, ruling, kinds, grammar);
  if (ruling.includes('assessment') && standing === 'clause') return 'leans'; // "called it dangerous that he left"
  // "warned of | the harm it would do"
  const object = last && cue.length > 1 && passes(last, grammar.governing) && !passes(own[0]!, grammar.nominative);
  return object && standing === 'clause' ? 'leans' : standing;
}

/** Spoken words are told whole: a phrase reads on behind the verb only. */
export function standingOfSpeech(
  words: readonly Token[],
  cue: readonly Token[],
  kinds: readonly ClaimKind[],
  grammar: ClaimWords,
): Standing {
  if (isPhrase(words, grammar)) return 'leans';
  const governs = grammar.verbal.is.size > 0 && !findPatterns(cue, grammar.cueKinds).next().done;
  return governs && standingOf(words, cue, kinds, grammar) !== 'clause' ? 'leans' : 'clause';
}

function standingByVerbs(own: readonly Token[], ruling: readonly ClaimKind[], kinds: readonly ClaimKind[], grammar: ClaimWords): Standing {
  const governs = ruling.length > 0;
  const { verbs, clause, clauses } = readVerbs(own, grammar);
  if (clause === 0) return verbs.length < 2 ? 'fragment' : 'clause';
  const [verb] = verbs;
  const subject = passes(own[0]!, grammar.nominative);
  // "would permit it", "runs the risk": whose verb it is has been lost. "his plan and promised help": it is the journalist's.
  const lost =
    passes(own[0]!, grammar.auxiliary) ||
    (verbs.length === 1 &&
      (verb === 0 ? !subject && !(own[1] && isVerb(own[1], grammar)) : verb !== undefined && passes(own[verb - 1]!, grammar.joins)));
  if (!governs && lost) return 'fragment';
  const main = verbs.find((at) => clause < 0 || at < clause);
  if (main !== undefined) {
    // "officials to extend what he receives", "continued war": no verb of the clause itself stands before.
    const infinitive = own.findIndex((word) => passes(word, grammar.infinitive));
    const before = clause < 0 ? own.length : clause;
    const stands = own.some((word, at) => at < before && (isFiniteVerb(own, at, grammar) || passes(word, grammar.nominative)));
    const verbless = !own.some((word, at) => isVerb(word, grammar) && !isNoun(own, at, grammar));
    const bare = !stands || verbless || (main === 0 && !subject) || (infinitive >= 0 && infinitive < main);
    return governs && bare ? 'leans' : 'clause';
  }
  // "called a meeting where the date might be set": the only verb is another clause's.
  const governed = governs || kinds.some((kind) => NOMINAL.includes(kind));
  const narrowed = clause > 0 && passes(own[clause]!, grammar.that);
  const whole = clause < 0 || narrowed || verbs.length !== 1 || ruling.includes('accusation'); // "her of being asleep when he came"
  if (governed && own.length >= GOVERNED && whole) return 'leans';
  const stands = own.some((_, at) => isFiniteVerb(own, at, grammar));
  if (clause > 0) return verbs.length <= clauses || !stands ? 'fragment' : 'clause';
  return stands || own.some((word) => passes(word, grammar.nominative)) ? 'clause' : 'fragment';
}

const isVerb = (word: Token, grammar: ClaimWords): boolean =>
  passes(word, grammar.verbal) || passes(word, grammar.finite) || passes(word, grammar.past);

const isFiniteVerb = (words: readonly Token[], at: number, grammar: ClaimWords): boolean =>
  passes(words[at]!, grammar.finite) && !isNoun(words, at, grammar) && !isPassive(words, at, grammar);

type Verbs = {
  /** Indices, one for a verb of several words; 0 for a subject that stands there, too. */
  readonly verbs: readonly number[];
  /** Where the first clause within the clause opens, or -1; and how many do. */
  readonly clause: number;
  readonly clauses: number;
};

function readVerbs(own: readonly Token[], grammar: ClaimWords): Verbs {
  const verbs: number[] = passes(own[0]!, grammar.nominative) ? [0] : [];
  let [clause, clauses, counted] = [-1, 0, 0];
  own.forEach((word, at) => {
    const last = own[at - 1];
    if (at < counted) return; // "as many as"
    counted = at + approximateAt(own, at, grammar);
    const narrows = last && passes(word, grammar.that) && !isVerb(last, grammar);
    const opens = counted === at && (narrows || passes(word, grammar.dependent) || passes(word, grammar.hypothetical));
    if (opens && clause < 0) clause = at;
    if (opens && (narrows || passes(word, grammar.relative) || opensClause(own, at, grammar))) clauses++;
    if (!isVerb(word, grammar) || isNoun(own, at, grammar) || isPassive(own, at, grammar)) return;
    // "might be set" is one verb, "who left are" two.
    if (last && isVerb(last, grammar) && (passes(last, grammar.auxiliary) || !passes(word, grammar.finite))) return;
    verbs.push(at);
  });
  return { verbs, clause, clauses };
}

/** "the need for talks", "a proposed deal": behind an article stands no verb, unless it is an auxiliary ("this is"). */
function isNoun(words: readonly Token[], at: number, grammar: ClaimWords): boolean {
  const [before, word] = [words[at - 1], words[at]!];
  if (!before || passes(word, grammar.auxiliary)) return false;
  return passes(before, grammar.articles) || (passes(before, grammar.prepositions) && !passes(word, grammar.finite));
}

/** "when the river rose", and not "as your guest" */
function opensClause(words: readonly Token[], at: number, grammar: ClaimWords): boolean {
  const next = words[at + 1];
  if (!next || !(passes(next, grammar.articles) || passes(next, grammar.nominative))) return false;
  const end = words.findIndex((word, index) => index > at && passes(word, grammar.dependent));
  return holdsClause(words, at + 1, end < 0 ? words.length : end, grammar);
}

/** Words of a phrase before a number that begins here: "as many as" → 3; those of one word open no clause. */
function approximateAt(words: readonly Token[], at: number, grammar: ClaimWords): number {
  const { folded } = words[at]!; // at < length
  for (const phrase of grammar.numbers.approximate) {
    if (phrase[folded.length] !== ' ' || !phrase.startsWith(folded)) continue;
    const parts = phrase.split(' ');
    if (parts.every((part, index) => words[at + index]?.folded === part)) return parts.length;
  }
  return 0;
}

/** "the forum viewed by many": a participle behind a noun, with who did it, and no verb of the clause. */
function isPassive(words: readonly Token[], at: number, grammar: ClaimWords): boolean {
  const [before, after, then] = [words[at - 1], words[at + 1], words[at + 2]];
  if (!before || !after || !then || !passes(words[at]!, grammar.participle) || !passes(after, grammar.agent)) return false;
  return then.kind !== 'number' && !passes(before, grammar.auxiliary) && !passes(before, grammar.adverbs);
}

/** Words among which stands what is given: "his deepest condolences". */
const GIVEN = 3;

/** Words before what is called together, at most: "an emergency press conference". */
const CONVENED = 4;

/** "a press conference", "early elections" behind "called": an act; not "the election a farce", which a definite article tells. */
function isConvened(words: readonly Token[], grammar: ClaimWords): boolean {
  if (passes(words[0]!, grammar.articles) && !passes(words[0]!, grammar.indefinite)) return false;
  const at = words.slice(0, CONVENED).findIndex((word) => passes(word, grammar.convened));
  return at >= 0 && !(words[at + 1] && passes(words[at + 1]!, grammar.articles));
}

/** Words of whom something is asked, at most: "supporters at a rally in the north to vote". */
const ADDRESSED = 9;

/** "them to go home" behind "told": an infinitive that is no subject's, before any finite verb; not "sales to the north fell". */
function isOrder(words: readonly Token[], grammar: ClaimWords): boolean {
  for (const [at, word] of words.slice(0, ADDRESSED).entries()) {
    const next = words[at + 1];
    if (
      passes(word, grammar.infinitive) &&
      next &&
      (passes(next, grammar.verbal) || passes(next, grammar.plain) || !words.some((one) => isVerb(one, grammar)))
    )
      return true;
    if (passes(word, grammar.finite) || passes(word, grammar.that) || passes(word, grammar.dependent)) return false;
  }
  return false;
}

/** Words of a phrase, at most: a longer sentence has a verb that nobody has listed. */
const PHRASE = 8;
/** "Believe me", "Think of that" */
const EXHORTATION = 3;

/** Spoken words that claim nothing by themselves, but go on with what was said before: "Thousands of them." "Believe me." */
export function isPhrase(words: readonly Token[], grammar: ClaimWords): boolean {
  if (!grammar.finite.is.size) return false;
  const own = words.filter(({ kind }) => kind !== 'mark');
  const [first] = own;
  if (!first || own.length > PHRASE || own.some((word) => passes(word, grammar.nominative))) return false;
  if (!grammar.verbal.is.size) return own.length <= EXHORTATION && !own.some((word) => passes(word, grammar.finite));
  const verb = own.findIndex(
    (word, at) =>
      (passes(word, grammar.verbal) ||
        passes(word, grammar.finite) ||
        passes(word, grammar.past) ||
        (at > 0 && passes(word, grammar.plain))) &&
      !isNoun(own, at, grammar),
  );
  return verb < 0 || (verb === 0 && own.length <= EXHORTATION && !passes(first, grammar.auxiliary));
}
