// An attribution → whether anything is said in it. What only looks like a report is none.
//   "a film titled [“Strings”]" → false · "[Das sagte er] laut der Agentur" → false

import { tokenize } from '../tokens.ts';
import type { Candidate } from './candidate.ts';
import { opensQuotation } from './content.ts';
import { Is } from './grammar.ts';
import { type Prose, unitAt } from './prose.ts';

export const reportsSomething = (one: Candidate, prose: Prose): boolean =>
  !isAside(one, prose.text) && !asksOnly(one, prose) && !isTitled(one, prose) && !pointsBack(one, prose);

/** "…—[referring to] the occupied regions": a participle right behind a dash is the journalist's explanation, unless somebody's words in quotation marks follow. */
function isAside({ cue, content }: Candidate, text: string): boolean {
  const [first] = cue;
  const begins = content[0];
  if (!first || !begins || begins.start < first.end || opensQuotation(text, begins.start)) return false;
  return (
    /[—–]\s*$/.test(text.slice(Math.max(0, first.start - 2), first.start)) && /^\p{Ll}+ing\b/u.test(text.slice(first.start, first.end))
  );
}

const WORD = 20; // code units: longer than any word that asks
/** "[What] Moscow says": the word that asks is no content. */
function asksOnly({ content }: Candidate, { text, grammar }: Prose): boolean {
  const [first] = content;
  return (
    content.length === 1 &&
    first !== undefined &&
    first.end - first.start <= WORD &&
    ((grammar.words.get(text.slice(first.start, first.end).toLowerCase()) ?? 0) & Is.interrogative) !== 0
  );
}

/** "[Das sagte er] laut der Agentur": what was said stands in the sentence before; here is only that somebody said it. */
function pointsBack({ content }: Candidate, { units, hitAt }: Prose): boolean {
  const { start, end } = content[0]!; // a content has a span
  const at = unitAt(units, start);
  const pointer = hitAt(at)?.find(({ trigger }) => trigger.kind === 'anaphor');
  if (!pointer || units[at]!.start !== start) return false;
  const next = at + pointer.length;
  return units[next - 1]!.end >= end || (hitAt(next)?.some(({ trigger }) => trigger.kind === 'verb') ?? false);
}

/** "a film titled [“Strings”]", "the talk show [“Evening Light”]": a name in marks right behind a noun, or a participle that no list has, says nothing. */
function isTitled({ cue, content, verb }: Candidate, { text, grammar }: Prose): boolean {
  const [first] = content;
  const last = cue.at(-1);
  if (content.length !== 1 || !first || !last || first.start < last.end || first.start > last.end + 1) return false;
  const inner = /^["“„«‘](.{1,60})["”“»’]$/su.exec(text.slice(first.start, first.end))?.[1];
  if (!inner || /[.!?,:;]/.test(inner) || !inner.split(/\s+/).every((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length < 4))
    return false;
  const words = tokenize(text.slice(last.start, last.end));
  return !verb || grammar.media.has(words.at(-1)?.folded ?? '');
}
