// A noun that reports, with whose it is: "Moscow's claim that S", "заявление Кремля о том, что S" → a candidate.

import { passes } from '../../language/claim-patterns.ts';
import type { Candidate } from './candidate.ts';
import { contentAfter, toSpan } from './content.ts';
import { Is } from './grammar.ts';
import { type Hit, has, isMark, type Period, type Prose, spanOf } from './prose.ts';
import type { Range } from './source.ts';

/** More than a verb with its complementiser has. */
const NAMED = 0.92;

/** "the claim that S" · "a statement saying S" */
export function proposeNoun(prose: Prose, hit: Hit): Candidate | null {
  const { units, periods } = prose;
  if (hit.trigger.kind !== 'noun') return null;
  const period = periods[hit.period]!;
  const end = hit.at + hit.length;
  const behind = ownerBehind(prose, period, end);
  // "the claim, that S" · Norwegian "påstanden om at S"
  const next = isMark(units[end], ',') || (has(units[end], Is.preposition) && has(units[end + 1], Is.complementiser)) ? end + 1 : end;
  const that = behind?.that ?? next;
  const begin = that + openerAt(prose, that);
  if (that >= period.to || begin === that) return null;
  // "the claims that were made": a relative clause.
  if (begin === that + 1 && (has(units[begin], Is.auxiliary) || prose.hitKind(begin) === 'verb')) return null;
  const found = contentAfter(prose, period, begin, (at) => prose.hitKind(at) === 'verb');
  const content = found && { ...found };
  if (!content || content.to - content.from < 2) return null;
  const owner = behind?.owner ?? ownerOf(prose, period, hit.at);
  content.to = endOfNounClause(prose, content, isMark(units[that - 1], ','));
  return {
    source: owner ? [spanOf(units, owner.from, owner.to)] : [],
    cue: [spanOf(units, hit.at, end)],
    content: [toSpan(units, content)],
    verb: hit.trigger.cue,
    // "commented on the minister's words that S": a name behind the noun says it, rather than who comments.
    confidence: behind && units[behind.owner.to - 1]!.capital ? NAMED : owner ? 0.7 : 0.55,
    because: 'engine/noun-that',
  };
}

/** Behind a clause within the clause no verb tells where the sentence around goes on. */
const LATER = 100;
/** "The claim, that S, is false" · "The claim that S was made is false": what follows belongs to the sentence around. */
function endOfNounClause(prose: Prose, { from, to }: Range, comma: boolean): number {
  const { units, grammar } = prose;
  const { claims } = grammar.language;
  let auxiliaries = 0;
  let verbs = 0;
  for (let i = from + 1; i < to; i++) {
    const unit = units[i]!; // inside
    if (comma && isMark(unit, ',') && !has(units[i + 1], Is.relative | Is.coordinator | Is.subordinator)) return i;
    if (comma) continue;
    if (has(unit, Is.auxiliary)) {
      if (has(units[i - 1], Is.auxiliary | Is.adverb | Is.relative | Is.pronoun)) continue;
      verbs++;
      if (++auxiliaries === 2 || verbs === 2) return beforeSubject(prose, from, i);
    } else if (claims && !has(units[i - 1], Is.article)) {
      if (has(unit, Is.coordinator | Is.subordinator | Is.relative | Is.complementiser)) verbs = -LATER;
      const isVerb = passes(unit, claims.finite) && !has(unit, Is.preposition | Is.determiner | Is.pronoun);
      if (isVerb && ++verbs === 2) return beforeSubject(prose, from, i);
    }
  }
  return to;
}

/** "the claim that S[, the troops] | stayed", "la afirmación de que S [no se] | sabe": where what belongs to the verb behind the clause begins. */
function beforeSubject({ units, grammar }: Prose, from: number, verb: number): number {
  const clitics = grammar.language.clitics ?? [];
  for (let i = verb - 1; i > from + 1 && verb - i < 8; i--) if (isMark(units[i], ',')) return i;
  let at = verb;
  while (at > from + 1 && (has(units[at - 1], Is.negation) || clitics.includes(units[at - 1]!.folded))) at--;
  return at;
}

/** Whose claim: "Moscow's claim", "his claim"; a determiner alone names nobody. */
function ownerOf(prose: Prose, period: Period, noun: number): Range | null {
  const { units } = prose;
  let from = noun;
  while (
    from > period.from &&
    noun - from < 4 &&
    units[from - 1]!.kind === 'word' &&
    !isPossessive(prose, from - 1) &&
    !has(units[from - 1], Is.pronoun | Is.determiner)
  )
    from--;
  const owner = units[from - 1];
  if (from <= period.from || !owner) return null;
  if (has(owner, Is.pronoun) && !prose.grammar.language.references?.definite.includes(owner.folded)) return { from: from - 1, to: from };
  if (!isPossessive(prose, from - 1)) return null;
  let start = from - 1;
  while (
    start > period.from &&
    (units[start - 1]!.capital || has(units[start - 1], Is.determiner)) &&
    !has(units[start - 1], Is.preposition)
  )
    start--;
  return { from: start, to: from };
}

/** "Moscow's"; where the language's data say so also "Moskaus", "myndighetenes". */
const isPossessive = ({ units, grammar }: Prose, at: number): boolean =>
  units[at]!.folded.endsWith("'s") ||
  (grammar.language.possessiveEndings.some((ending) => units[at]!.folded.endsWith(ending)) && units[at]!.is === 0);

/** "заявление [Кремля] о том, [что] S", "l'affirmation du [Kremlin] [que] S": whose it is stands behind the noun, and the clause behind that. */
function ownerBehind(prose: Prose, period: Period, noun: number): { owner: Range; that: number } | null {
  const { units, hitKind, grammar } = prose;
  const LONGEST = 9; // units
  const { articles, capitalisedNouns, owning } = grammar.language;
  const leads = owning
    ? owning.includes(units[noun]?.folded ?? '')
    : has(units[noun], Is.preposition) && has(units[noun], Is.nominal | Is.article);
  const opened = leads && !has(units[noun + 1], Is.complementiser);
  const isGenitive = !articles.length || (capitalisedNouns && has(units[noun], Is.article));
  if (!opened && !isGenitive) return null;
  const from = opened ? noun + 1 : noun;
  let that = from;
  while (that < Math.min(period.to, noun + LONGEST) && openerAt(prose, that) === 0) {
    const unit = units[that]!; // inside
    if ((unit.kind !== 'word' && !isMark(unit, ',')) || has(unit, Is.auxiliary | Is.relative) || hitKind(that) === 'verb') return null;
    if (isMark(unit, ',') && openerAt(prose, that + 1) === 0) return null;
    that++;
  }
  if (openerAt(prose, that) === 0) return null;
  let to = isMark(units[that - 1], ',') ? that - 1 : that;
  if (to - from > 1 && has(units[to - 1], Is.preposition))
    to--; // "de que"
  else if (to - from > 2 && has(units[to - 2], Is.preposition) && has(units[to - 1], Is.determiner | Is.pronoun)) to -= 2; // "о том, что"
  return to > from && !has(units[from], Is.preposition | Is.pronoun) ? { owner: { from, to }, that } : null;
}

/** How many units open a clause here: "that" one, "selon laquelle", "según la cual" more, and 0 where none is opened. */
function openerAt({ units, hitKind, hitLength }: Prose, at: number): number {
  if (has(units[at], Is.complementiser)) return 1;
  if (hitKind(at) !== 'before') return 0;
  const behind = at + hitLength(at);
  if (has(units[behind], Is.relative)) return behind + 1 - at;
  return has(units[behind], Is.article) && has(units[behind + 1], Is.relative) ? behind + 2 - at : 0;
}
