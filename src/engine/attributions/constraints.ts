// Learnt attributions × the rules' candidates → the same, where a sure rule about quotations overrules them.
//   Geng said: “A.” ¶ “B,” he added. → never one attribution of A and B to "he added"

import type { Span } from '../../model.ts';
import { tokenize } from '../tokens.ts';
import { longestAt } from '../trie.ts';
import type { Candidate } from './candidate.ts';
import { opensQuotation } from './content.ts';
import { type Grammar, Is } from './grammar.ts';

/** A quotation with its subject and its verb beside it; measured on PolNeAR dev such candidates are right nine times in ten. */
const SURE = 0.95;
const BESIDE = new Set(['engine/cue-before-quotation', 'engine/cue-after-quotation', 'engine/subject-cue-after-quotation']);
const BELOW = 'engine/quoted-below';
/** A. ¶ B,” NP said: the quotation began in an earlier paragraph. */
const CLOSES_ONLY = /^[^“„«"]+[”"»]$/;

/** "A, NP said, in the largest B that …": A is what is said, whatever the weights make of the "that" behind. */
const INSERTED = 'engine/cue-after-clause';

export function heedRules(learnt: readonly Candidate[], ruled: readonly Candidate[], text: string, grammar: Grammar): Candidate[] {
  const byCue = new Map<number, Candidate>();
  const quoted: Candidate[] = [];
  for (const one of ruled) {
    const [cue] = one.cue;
    if (!cue || !one.source.length) continue;
    if (!byCue.has(cue.start)) byCue.set(cue.start, one);
    // The quotation is the whole content: “Q,” NP said, not: On “Q,” NP said S.
    const [first] = one.content;
    const isMarked = opensQuotation(text, first!.start) || CLOSES_ONLY.test(text.slice(first!.start, first!.end)); // a content has a span
    const isWhole = one.because === BELOW || (BESIDE.has(one.because) && isMarked);
    if (one.confidence >= SURE && isWhole) quoted.push(one);
  }
  const sure = new Set(quoted);
  quoted.sort((a, b) => order(a) - order(b));
  const heeded: Candidate[] = [];
  for (const tagged of learnt) {
    const one = withReportingCue(withLeadingVerb(tagged, text, grammar), ruled, text, grammar);
    const rule = one.cue.length ? ruleFor(one, byCue) : undefined;
    if (rule && isEmpty(one.content, text, grammar)) heeded.push(rule);
    else if (rule && (sure.has(rule) || rule.because === INSERTED) && !touch(one.content, rule.content)) heeded.push(rule);
    else if (rule && isHalf(one, rule)) heeded.push({ ...rule, confidence: one.confidence });
    else {
      const other = rule && sure.has(rule) ? within(quoted, one.content).find((two) => isSwallowed(two, one, rule)) : undefined;
      if (rule && other) heeded.push(other, rule);
      else heeded.push(rule ? wholeClause(withoutAddressee(withoutVerb(one, rule, text), rule), rule, text) : one);
    }
  }
  return heeded.sort((a, b) => order(a) - order(b));
}

/** "[A], so NP, [B]": one clause around whoever says it; the weights may take its end alone. */
function isHalf({ content, source }: Candidate, rule: Candidate): boolean {
  const [said] = content;
  const [before, behind] = rule.content;
  if (rule.because !== 'engine/according-to' || !said || !before || !behind || content.length > 1 || rule.content.length > 2) return false;
  const isAround = before.end <= rule.cue[0]!.start && rule.cue[0]!.end <= behind.start; // ruleFor found it by its cue
  return isAround && said.start === behind.start && said.end >= behind.end && touch(source, rule.source);
}

/** "Das Militär [dementierte Verluste]": a reporting verb that the weights took into the content, there being no other cue. */
function withLeadingVerb(one: Candidate, text: string, grammar: Grammar): Candidate {
  const [source] = one.source;
  const [first, ...rest] = one.content;
  if (one.cue.length || !source || !first || text.slice(source.end, first.start).trim() !== '') return one;
  const words = tokenize(text.slice(first.start, Math.min(first.end, first.start + CUE)));
  const trigger = longestAt(grammar.triggers, words, 0);
  const verb = trigger?.values.find((value) => value.kind === 'verb' && value.particle === null);
  const next = trigger && words[trigger.length];
  if (verb?.kind !== 'verb' || !next) return one;
  const end = first.start + words[trigger!.length - 1]!.end; // it matched so many
  return {
    ...one,
    cue: [{ start: first.start, end }],
    content: [{ start: first.start + next.start, end: first.end }, ...rest],
    verb: verb.cue,
  };
}

/** "[wie] er sagte", "S, [wie] das Blatt schrieb": a learnt cue that reports nothing becomes the verb that a rule reads for the same source. */
function withReportingCue(one: Candidate, ruled: readonly Candidate[], text: string, grammar: Grammar): Candidate {
  const [source] = one.source;
  if (!source || !one.cue.length) return one;
  const words = one.cue.flatMap(({ start, end }) => tokenize(text.slice(start, end)));
  if (!words.some(({ folded }) => ((grammar.words.get(folded) ?? 0) & Is.as) !== 0)) return one;
  if (words.some((_, i) => longestAt(grammar.triggers, words, i) !== null)) return one;
  const rule = ruled.find(
    (two) => two.confidence >= LIKELY && two.source[0]?.start === source.start && two.cue.length > 0 && touch(two.content, one.content),
  );
  return rule ? { ...one, cue: rule.cue, verb: rule.verb } : one;
}
/** A subject and a verb that a rule reads, less sure of where the content ends. */
const LIKELY = 0.8;

/** "[The army] lost two towns, saying that S": the source is the subject alone, not what it does, where a rule reads a shorter one. */
function withoutVerb(learnt: Candidate, rule: Candidate, text: string): Candidate {
  const [source] = learnt.source;
  const [shorter] = rule.source;
  if (rule.because !== 'engine/participle' || !source || !shorter || source.start !== shorter.start || source.end <= shorter.end)
    return learnt;
  const name = text.slice(shorter.start, shorter.end);
  const rest = text.slice(shorter.end, source.end);
  return /\s/.test(name) && !/['’]s?$/.test(name) && /^\s\p{Ll}+(?:\s\P{Lu}+){2,}$/u.test(rest)
    ? { ...learnt, source: rule.source }
    : learnt;
}

/** "telling [the agency that S]": to whom it was said is no content, where a rule reads an addressee before the same end. */
function withoutAddressee(learnt: Candidate, rule: Candidate): Candidate {
  const [said] = learnt.content;
  const [shorter] = rule.content;
  const [cue] = learnt.cue;
  if (!said || !shorter || !cue || learnt.content.length !== rule.content.length || rule.verb?.takes[0] !== 'person') return learnt;
  if (rule.because === 'engine/cue-infinitive') return learnt; // "urged [Beijing to act]"
  const isSuffix = said.start < shorter.start && said.end === shorter.end && cue.end < said.start && said.start - cue.end < 3;
  return isSuffix ? { ...learnt, content: rule.content } : learnt;
}

/** "sagte, man sei [„jederzeit“] bereit": words in marks inside a reported clause are not all that was said. */
function wholeClause(learnt: Candidate, rule: Candidate, text: string): Candidate {
  const [said] = learnt.content;
  const [clause] = rule.content;
  if (!CLAUSES.has(rule.because) || !said || !clause || learnt.content.length !== 1 || rule.content.length !== 1) return learnt;
  const isPart = clause.start < said.start && said.end <= clause.end;
  return isPart && opensQuotation(text, said.start) ? { ...learnt, content: rule.content } : learnt;
}
const CLAUSES = new Set(['engine/cue-clause', 'engine/cue-complementiser']);

const order = (one: Candidate): number => one.content[0]!.start; // a content has a span

/** Those of the candidates, sorted by where their contents begin, that begin inside the spans. */
function within(sorted: readonly Candidate[], spans: readonly Span[]): Candidate[] {
  return spans.flatMap(({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (order(sorted[middle]!) < start) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while (last < sorted.length && order(sorted[last]!) < end) last++;
    return sorted.slice(low, last);
  });
}

/** A longer cue reports in several words: "said at a news conference announcing". */
const CUE = 24; // code units

function ruleFor({ cue }: Candidate, byCue: ReadonlyMap<number, Candidate>): Candidate | undefined {
  for (const { start, end } of cue)
    for (let at = start; at < Math.min(end, start + CUE); at++) if (byCue.has(at)) return end - start > CUE ? undefined : byCue.get(at);
  return undefined;
}

/** Nothing but a day, "…, the minister said [today]", a word that points back, "[Das] sagte er", or what was told, "wie er dem [„Nordboten“] sagte". */
function isEmpty(content: readonly Span[], text: string, { words, language }: Grammar): boolean {
  const said = content.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(' ');
  if (said.length > 40) return false; // code units: "on Monday morning"
  if (language.anaphors.includes(said)) return true;
  const [first] = content; // a content has a span
  if (content.length === 1 && /^["“„«‚‘»]\p{Lu}[\p{L} ]*["“”»«‘’]$/u.test(text.slice(first!.start, first!.end))) {
    const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, first!.start - 12), first!.start))?.[1]?.toLowerCase() ?? '';
    return tellsWhom(language, before);
  }
  const all = said.match(/\p{L}+/gu) ?? [];
  return all.every((word) => ((words.get(word) ?? 0) & (Is.time | Is.preposition | Is.adverb)) !== 0);
}

/** "dem", "der": an article that leads to whom something is told. */
const tellsWhom = ({ references, articles }: Grammar['language'], word: string): boolean =>
  articles.includes(word) && (references?.channel.to.split('; ').includes(word) ?? false);

const touch = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((one) => b.some((two) => one.start < two.end && two.start < one.end));

/** The learnt content holds, beside the words that the rule gives its cue, a whole quotation that another cue stands beside. */
const isSwallowed = (other: Candidate, learnt: Candidate, own: Candidate): boolean =>
  other !== own &&
  other.cue[0]!.start !== own.cue[0]!.start && // both have cues
  !touch(other.content, own.content) &&
  !touch(other.cue, learnt.cue) &&
  other.content.every((span) => learnt.content.some(({ start, end }) => start <= span.start && span.end <= end));
