// A reported sentence → where the journalist's own words begin behind what is reported, or its length.
//   "he would take it as an insult, | implicitly putting his name on the line" · "it had ringed the town, | as the allies met again"
//   "to bring back mines, | and the mayor is promising a port": an infinitive does not go on with a clause of its own subject
import { passes } from '../../language/claim-patterns.ts';
import type { ClaimWords } from '../../language/claims.ts';
import type { Token } from '../../model.ts';
import { finiteAfter } from './clauses.ts';
import { findPatterns } from './patterns.ts';
import { quotationMarks } from './stream.ts';

/** A tail is cut off behind this many words: what is left must be a clause. */
const LEAST = 3;
/** A sentence of more words than any that people write stays whole: commas look back over all of it. */
const LONG = 300;

/** `words`: a sentence, marks included, of a content that is not a direct quotation; `governed`: its cue has an object ("vowed to", "warned of"). */
export function tailOf(text: string, words: readonly Token[], governed: boolean, grammar: ClaimWords): number {
  if (!words.length || words.length > LONG) return words.length;
  const marks = quotationMarks(words);
  const opened = new Map([...findPatterns(words, grammar.tails)].map(({ first, value }) => [first, value]));
  const behind = new Map([...findPatterns(words, grammar.behind)].map(({ first, value }) => [first, value]));
  const quotedBehind = words.findLastIndex((word) => marks.has(word));
  const infinitive = passes(words[0]!, grammar.infinitive);
  let bare = governed || infinitive;
  let quotes = 0;
  for (let at = 0; at < words.length - 1; at++) {
    const word = words[at]!;
    if (marks.has(word)) quotes++;
    if (!infinitive && quotes % 2 === 0 && (passes(word, grammar.finite) || passes(word, grammar.past)))
      bare &&= at > 0 && passes(words[at - 1]!, grammar.articles);
    if (at < LEAST) continue;
    if (quotes % 2 === 0 && speaksOn(words, at, grammar)) return at;
    // “…” before leaving
    if (at === quotedBehind && quotes % 2 === 0 && behind.get(at + 1) === 'aside') return at + 1;
    if (!/^[,;—–]$/u.test(word.folded)) continue;
    const closes = marks.has(words[at + 1]!); // “…,” implicitly putting
    if (quotes % 2 !== (closes ? 1 : 0)) continue;
    const next = closes ? at + 2 : at + 1;
    const end = closes ? next : at;
    if (next >= words.length) break;
    const tail = opened.get(next);
    if (tail === 'cue') return end;
    if (quotedBehind > next) continue;
    if (tail || ((infinitive || hasVerb(words, at, grammar)) && goesOnAside(words, next, grammar))) return end;
    const aside = behind.get(next);
    const ended = closes || /^[—–]$/u.test(word.folded);
    if (aside === 'apposition' && ended && hasVerb(words, at, grammar)) return end;
    if (aside === 'relative' && ended) return end;
    if (aside === 'aside' && (ended || bare)) return end;
    if (!grammar.closed) continue;
    if (bare && beginsAnew(words, next, grammar)) return end;
    if (word.folded !== ';' && isWhole(words, at, grammar) && breaksIn(text, words, next, grammar)) return end;
  }
  return words.length;
}

/** "to mend the quays, | and the mayor promised a mill", "…; | help may come", "the raids, | and spoke of war": behind an infinitive or a noun nothing is the speaker's. */
function beginsAnew(words: readonly Token[], next: number, grammar: ClaimWords): boolean {
  const joined = passes(words[next]!, grammar.joins);
  if (!joined && words[next - 1]!.folded !== ';') return false;
  const from = joined ? next + 1 : next;
  const first = words[from];
  return !!first && (passes(first, grammar.past) || finiteAfter(words, from, grammar) !== null);
}

/** Words of a subject before its verb, at most: "as the allied envoys met". */
const SUBJECT = 6;

const isVerb = (word: Token | undefined, grammar: ClaimWords): boolean =>
  !!word && (passes(word, grammar.finite) || passes(word, grammar.past));

const hasVerb = (words: readonly Token[], end: number, grammar: ClaimWords): boolean =>
  words.slice(0, end).some((word) => isVerb(word, grammar));

/** Whether a clause that needs nothing more stands before the comma. */
function isWhole(words: readonly Token[], comma: number, grammar: ClaimWords): boolean {
  if (passes(words[0]!, grammar.prepositions)) return false;
  let verb = false;
  for (const word of words.slice(0, comma)) {
    const leans = [grammar.dependent, grammar.hypothetical, grammar.that, grammar.attitude].some((test) => passes(word, test));
    if (leans || word.folded === ',') return false;
    verb ||= passes(word, grammar.finite) || passes(word, grammar.past);
  }
  return verb;
}

/** Words of a name, with its full stops. */
const NAME = 6;

/** "the war is over, | Rome said no more", "the firm pays no tax, | is a scandal", "…, | that was the plan": the sentence around the content goes on. */
function breaksIn(text: string, words: readonly Token[], from: number, grammar: ClaimWords): boolean {
  const first = words[from]!;
  // not "decisions made in private, are"
  const told = words
    .slice(0, from)
    .some((word, at) => isVerb(word, grammar) && !(passes(word, grammar.participle) && passes(words[at + 1]!, grammar.prepositions)));
  if (passes(first, grammar.auxiliary) && !passes(first, grammar.nominative)) return told;
  if (passes(first, grammar.that)) return isVerb(words[from + 1], grammar);
  // "Oslo had ten, Bergen had nine and Narvik had six" is one list.
  const lists = words.some((word, index) => index > from && passes(word, grammar.joins) && finiteAfter(words, index + 1, grammar) !== null);
  if (lists) return false;
  let at = from;
  const named = (word: Token) => /^\p{Lu}/u.test(text.slice(word.start, word.end)) || (at > from && word.folded === '.');
  while (at < words.length && at < from + NAME && named(words[at]!) && !passes(words[at]!, grammar.nominative)) at++;
  return (
    at > from &&
    (isVerb(words[at], grammar) || (words[at]?.kind === 'word' && words[at - 1]!.folded === '.' && isVerb(words[at + 1], grammar)))
  );
}

/** ", as the allies met": a clause of what happened meanwhile. With a pronoun ("as it had no ships") it may be the speaker's reason. */
function goesOnAside(words: readonly Token[], at: number, grammar: ClaimWords): boolean {
  const first = words[at + 1];
  if (!first || !passes(words[at]!, grammar.meanwhile) || passes(first, grammar.nominative) || passes(first, grammar.adverbs)) return false;
  if (passes(first, grammar.prepositions) || passes(first, grammar.dependent)) return false;
  for (let verb = at + 2; verb < Math.min(at + 2 + SUBJECT, words.length); verb++) {
    const word = words[verb]!;
    if (passes(word, grammar.finite) || passes(word, grammar.past)) return true;
    if (word.kind === 'mark' || [grammar.dependent, grammar.that, grammar.prepositions].some((test) => passes(word, test))) return false;
  }
  return false;
}

/** "the town is in flames | and urged them to leave": a past form that reports goes on with who speaks, not with the town; "it is late and urged …" keeps its "it". */
function speaksOn(words: readonly Token[], join: number, grammar: ClaimWords): boolean {
  const [verb, next] = [words[join + 1], words[join + 2]];
  if (!verb || !next || !passes(words[join]!, grammar.joins) || !passes(verb, grammar.reported)) return false;
  const first = words.findIndex((word) => passes(word, grammar.finite));
  const [auxiliary, behind] = [words[first], words[first + 1]];
  if (!auxiliary || !behind || first >= join || !passes(auxiliary, grammar.auxiliary)) return false;
  const subject = words[first - 1];
  // "had been aimed at it and called it …"; but "had aimed at it and called …", "was aimed at it and called …" may go on
  const passive =
    passes(auxiliary, grammar.perfect) &&
    passes(behind, grammar.verbal) &&
    !!words[first + 2] &&
    passes(words[first + 2]!, grammar.participle);
  if (passes(auxiliary, grammar.perfect) ? !passive : passes(behind, grammar.participle)) return false;
  return !(subject && (passes(subject, grammar.relative) || passes(subject, grammar.nominative)));
}
