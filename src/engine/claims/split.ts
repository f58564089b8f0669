// An attribution's words → its propositions, each a list of word ranges that reads on its own.
//   "reserves exist in the new regions, and Russia is open to partners" → "reserves exist in the new regions" · "Russia is open to partners"
//   "ready to work both in Russia and in Ukraine" → "ready to work" + "in Russia" · "ready to work" + "in Ukraine"
// Without a parser, a clause is told by its finite verb: what cannot be told for certain stays together.
import { passes } from '../../language/claim-patterns.ts';
import type { ClaimWords } from '../../language/claims.ts';
import type { Token } from '../../model.ts';
import { embeds, finiteAfter, hasVerbBehind } from './clauses.ts';
import {
  beginsPredicate,
  type Clause,
  type Cut,
  pastPredicate,
  type Range,
  SUBJECT,
  shareListed,
  sharePast,
  shareSubject,
} from './predicates.ts';
import { quotationMarks } from './stream.ts';

export type Proposition = readonly Range[];

/** A sentence of more words than any that people write stays whole: splitting looks back over the whole clause. */
const LONG = 300;

/** `words`: one sentence, marks included. */
export function splitSentence(text: string, words: readonly Token[], grammar: ClaimWords): Proposition[] {
  if (words.length > LONG) return [[{ first: 0, end: words.length }]];
  return clausesOf(words, grammar)
    .map((clause) => withoutPlace(words, clause, grammar))
    .flatMap((clause) => splitPair(words, clause, grammar))
    .flatMap((clause) => splitRelative(text, words, clause, grammar));
}

function clausesOf(words: readonly Token[], grammar: ClaimWords): Proposition[] {
  const clauses: Proposition[] = [];
  const marks = quotationMarks(words);
  let subject: Range | null = null;
  let begin = 0;
  let quotes = 0;
  const push = (end: number) => {
    clauses.push(subject ? [subject, { first: begin, end }] : [{ first: begin, end }]);
    subject = null;
  };
  for (let at = 0; at < words.length; at++) {
    if (marks.has(words[at]!) && at > 0) quotes++;
    if (at === begin || quotes % 2) continue;
    const cut = cutAt(words, marks, { begin, subject }, at, grammar);
    if (!cut) continue;
    push(at);
    subject = cut.subject;
    begin = cut.next;
    at = cut.next - 1;
  }
  push(words.length);
  return clauses;
}

/** "on its site that it serves the people", "yesterday that …": where or when it was said is no part of what was said. */
function withoutPlace(words: readonly Token[], clause: Proposition, grammar: ClaimWords): Proposition {
  const [{ first, end }] = clause as [Range];
  if (clause.length > 1 || !words[first] || (!passes(words[first], grammar.prepositions) && !leads(words, first, grammar))) return clause;
  for (let at = first + 1; at < Math.min(first + SUBJECT, end - 1); at++) {
    const word = words[at]!;
    if (passes(word, grammar.finite) || word.kind === 'mark') return clause;
    if (passes(word, grammar.that)) {
      const clauseFollows = passes(words[at + 1]!, grammar.nominative) || finiteAfter(words, at + 1, grammar) !== null;
      return clauseFollows ? [{ first: at + 1, end }] : clause;
    }
  }
  return clause;
}

const leads = (words: readonly Token[], first: number, grammar: ClaimWords): boolean =>
  passes(words[first]!, grammar.adverbs) && !!words[first + 1] && passes(words[first + 1]!, grammar.that);

const BREAKS = /^[—–…]$/u;

/** Whether a proposition ends before words[at] and another begins behind it. */
function cutAt(words: readonly Token[], marks: ReadonlySet<Token>, clause: Clause, at: number, grammar: ClaimWords): Cut | null {
  const begin = marks.has(words[clause.begin]!) ? clause.begin + 1 : clause.begin;
  const is = (index: number, test: ClaimWords['finite']) => index < words.length && passes(words[index]!, test);
  const some = (from: number, to: number, test: ClaimWords['finite']) => {
    for (let index = from; index < to; index++) if (is(index, test)) return true;
    return false;
  };
  if (words[at]!.folded === ',') {
    if (is(at + 1, grammar.that) && listsThat(words, begin, at, grammar)) return { next: at + 2, subject: null };
    return splice(words, begin, at, grammar) ?? shareListed(words, marks, clause, at, grammar);
  }
  const semicolon = words[at]!.folded === ';' || (words[at]!.folded === ':' && words[at - 1]!.kind !== 'number');
  // "they know it is wrong … they like it": a dash or dots part two clauses where the second begins with its subject.
  if (BREAKS.test(words[at]!.folded))
    return some(begin, at, grammar.finite) &&
      !some(begin, at, grammar.merely) &&
      !is(begin, grammar.hypothetical) &&
      is(at + 1, grammar.nominative) &&
      finiteAfter(words, at + 1, grammar) !== null
      ? { next: at + 1, subject: null }
      : null;
  if (!semicolon && !is(at, grammar.joins)) return null;
  const shared = sharePast(words, marks, clause, at, grammar) ?? shareReported(words, begin, at, grammar);
  if (shared) return shared;
  const said = some(begin, at, grammar.finite) || hasVerbBehind(words, begin, grammar);
  if (!said && !some(begin, at, grammar.past)) return null;
  let before = at - 1;
  while (before > begin && marks.has(words[before]!)) before--; // “A,” he said, “but B”
  const comma = words[before]!.folded === ',' || semicolon;
  let next = at + 1;
  // "believes that A and that B": the second "that" leans on the first one's verb.
  // "…, but that is law": it points, and opens nothing.
  if (is(next, grammar.that) && (!is(next + 1, grammar.finite) || is(next + 1, grammar.nominative)))
    return !opensThat(words, begin, at, grammar) &&
      (some(next + 1, words.length, grammar.finite) ||
        some(next + 1, words.length, grammar.past) ||
        hasVerbBehind(words, next + 1, grammar))
      ? { next: next + 1, subject: null }
      : null;
  if (semicolon && is(next, grammar.joins)) next++;
  if (some(begin, at, grammar.hypothetical) || is(begin, grammar.dependent)) return null;
  // "In May and June we …", but "of the ships, two sank, while the rest turned back"
  const begins = is(next, grammar.nominative) && finiteAfter(words, next, grammar) !== null;
  if (is(begin, grammar.prepositions) && !(comma && (begins || is(at, grammar.contrast)))) return null;
  if (is(next, grammar.dependent) || is(next, grammar.prepositions) || is(next, grammar.hypothetical)) return null;
  // "…, but the soldiers moved on"
  if (is(next, grammar.articles) && (comma || !embeds(words, begin, at, grammar)) && pastPredicate(words, next, comma, grammar))
    return { next, subject: null };
  // "we're" is a subject and its verb in one.
  if (is(next, grammar.finite) && !is(next, grammar.nominative))
    return beginsPredicate(words, next, grammar) ? shareSubject(words, marks, begin, at, next, grammar) : null;
  if (!said && !is(at, grammar.contrast)) return null;
  const verb = finiteAfter(words, next, grammar);
  if (verb === null) return null;
  if (verb > next && words.slice(next, verb).every((word) => passes(word, grammar.adverbs)))
    return shareSubject(words, marks, begin, at, next, grammar);
  // "… and his word is law": the verb is of one subject, so that the two before it are none of a list.
  if (is(next, grammar.articles) && is(verb, grammar.singular) && verb - next <= 4 && !embeds(words, begin, at, grammar))
    return { next, subject: null };
  // "… but those to the south had risen"
  if (is(at, grammar.contrast) && !embeds(words, begin, at, grammar)) return { next, subject: null };
  // "three fell and two were hurt"
  if (verb === next + 1 && is(verb, grammar.auxiliary) && !embeds(words, begin, at, grammar)) return { next, subject: null };
  const subject = is(next, grammar.adverbs) ? next + 1 : next;
  if (comma || (is(subject, grammar.nominative) && verb - subject <= 3 && !some(begin, at, grammar.attitude)))
    return { next, subject: null };
  return null;
}

/** "it is late and urged them to leave": both are the pronoun's. */
function shareReported(words: readonly Token[], begin: number, at: number, grammar: ClaimWords): Cut | null {
  const [subject, verb, next] = [words[begin], words[begin + 1], words[at + 1]];
  if (!subject || !verb || !next || !passes(next, grammar.reported) || begin + 1 >= at) return null;
  const shares = passes(subject, grammar.nominative) && passes(verb, grammar.auxiliary);
  return shares ? { next: at + 1, subject: { first: begin, end: begin + 1 } } : null;
}

/** Whether a "that" in between opens a clause: not "more than that of the others", "the ships that were lost". */
function opensThat(words: readonly Token[], begin: number, end: number, grammar: ClaimWords): boolean {
  for (let index = begin; index < end; index++) {
    const next = words[index + 1];
    const opens = next && !passes(next, grammar.prepositions) && (!passes(next, grammar.finite) || passes(next, grammar.nominative));
    if (passes(words[index]!, grammar.that) && opens) return true;
  }
  return false;
}

/** "A, that B, and that C" */
function listsThat(words: readonly Token[], begin: number, comma: number, grammar: ClaimWords): boolean {
  if (opensThat(words, begin, comma, grammar)) return false;
  for (let index = comma + 3; index < words.length - 1; index++)
    if (passes(words[index]!, grammar.joins) && passes(words[index + 1]!, grammar.that)) return true;
  return false;
}

/** "They came late, we had left": a comma parts two clauses where a pronoun and its verb follow, and nothing leans on anything. */
function splice(words: readonly Token[], begin: number, comma: number, grammar: ClaimWords): Cut | null {
  const next = comma + 1;
  if (!words[next] || !passes(words[next]!, grammar.nominative) || embeds(words, begin, comma, grammar)) return null;
  if (words.slice(begin, comma).some((word) => passes(word, grammar.merely))) return null;
  const said = words.slice(begin, comma).some((word) => passes(word, grammar.finite));
  if (!said && finiteAfter(words, begin, grammar) === null) return null;
  const verb = finiteAfter(words, next, grammar);
  // "he came, I think, too late"
  return verb !== null && verb - next <= 2 && !passes(words[verb]!, grammar.attitude) ? { next, subject: null } : null;
}

/** "both in A and in B", where both parts begin with a preposition and the second ends the clause. */
function splitPair(words: readonly Token[], clause: Proposition, grammar: ClaimWords): Proposition[] {
  const last = clause.at(-1)!; // a proposition has a range
  const head = clause.slice(0, -1);
  const stands = (at: number, phrase: readonly string[]) =>
    phrase.every((word, index) => at + index < last.end && words[at + index]!.folded === word);
  for (const { first, second } of grammar.pairs) {
    for (let at = last.first + 1; at < last.end; at++) {
      if (!stands(at, first) || !words[at + first.length] || !passes(words[at + first.length]!, grammar.prepositions)) continue;
      for (let then = at + first.length + 2; then < last.end - second.length; then++) {
        if (!stands(then, second) || !passes(words[then + second.length]!, grammar.prepositions)) continue;
        const shared = [...head, { first: last.first, end: at }];
        return [
          [...shared, { first: at + first.length, end: then }],
          [...shared, { first: then + second.length, end: last.end }],
        ];
      }
    }
  }
  return [clause];
}

/**
 * ", which is closed": asserted of the name or noun before the comma. Where nouns have cases, it stays "Russia, which …" (a form that would not read as
 * a subject), and only of names: commas set apart there what merely narrows a noun down.
 */
function splitRelative(text: string, words: readonly Token[], clause: Proposition, grammar: ClaimWords): Proposition[] {
  const last = clause.at(-1)!;
  for (let comma = last.first + 1; comma < last.end - 3; comma++) {
    if (words[comma]!.folded !== ',' || !passes(words[comma + 1]!, grammar.relative)) continue;
    const head = grammar.inflected
      ? nameBefore(text, words, last.first, comma, grammar)
      : headBefore(text, words, last.first, comma, grammar);
    if (head === null) continue;
    let end = comma + 2;
    while (end < last.end && words[end]!.folded !== ',') end++;
    const goesOn = end + 1 < last.end;
    if (goesOn && !passes(words[end + 1]!, grammar.finite)) end = last.end; // a comma inside the relative clause
    const from = comma + 2;
    // "which he did": what the clause says, it says of another.
    if (!grammar.inflected && (passes(words[from]!, grammar.nominative) || passes(words[from]!, grammar.articles))) continue;
    if (!words.slice(from, grammar.inflected ? end : from + 2).some((word) => passes(word, grammar.finite))) continue;
    const main = [
      ...clause.slice(0, -1),
      { first: last.first, end: comma },
      ...(end < last.end ? [{ first: end + 1, end: last.end }] : []),
    ];
    const relative = grammar.inflected
      ? [{ first: head, end }]
      : [
          { first: head, end: comma },
          { first: from, end },
        ];
    return [main, relative];
  }
  return [clause];
}

/** Where the capitalised words before a comma begin, unless an article or an adjective before them makes them a noun that is narrowed down. */
function nameBefore(text: string, words: readonly Token[], from: number, comma: number, grammar: ClaimWords): number | null {
  let at = comma;
  while (at > from && words[at - 1]!.kind === 'word' && /^\p{Lu}/u.test(text.slice(words[at - 1]!.start, words[at - 1]!.end))) at--;
  // A clause's first word has its capital from there.
  if (at === comma || (at === from && comma - at < 2) || passes(words[at]!, grammar.articles)) return null;
  const before = words[at - 1];
  const free = at === from || !before || before.kind === 'mark' || passes(before, grammar.prepositions) || passes(before, grammar.finite);
  return free || !grammar.capitals ? at : null;
}

/** Where the noun phrase before a comma begins: a capitalised name, or what an article opens. */
function headBefore(text: string, words: readonly Token[], from: number, comma: number, grammar: ClaimWords): number | null {
  let at = comma;
  while (at > from && comma - at < 6) {
    const word = words[at - 1]!;
    if (word.kind === 'mark' || passes(word, grammar.prepositions) || passes(word, grammar.finite) || passes(word, grammar.joins)) break;
    at--;
    if (passes(word, grammar.articles)) return at;
  }
  return at < comma && /^\p{Lu}/u.test(text.slice(words[at]!.start)) ? at : null;
}
