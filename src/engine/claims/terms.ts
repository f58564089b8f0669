// A claim's words → the ruleset's loaded terms among them, and the narratives that it tells.
//   "reserves exist in the newly acquired territories" → {…, entity: 'term/ru/new-regions'}
import type { EntityId, TermMatch, Token } from '../../model.ts';
import { type Guard, isWritten, type Lexicon, setFinder } from '../lexicon.ts';
import { oncePer } from '../once.ts';
import { longestAt } from '../trie.ts';
import { type Place, spansOfWords, type Word } from './stream.ts';

/** Terms in the propositions of a page; guards that look at the whole page are looked up once. */
export function termFinder(place: Place, lexicon: Lexicon): (words: readonly Word[]) => TermMatch[] {
  const near = guardTest(place, lexicon);
  return (words) => {
    const found: TermMatch[] = [];
    for (let at = 0; at < words.length; ) {
      const hit = longestAt(lexicon.terms, words, at);
      const last = words[at + (hit?.length ?? 1) - 1]!; // a hit lies inside the words
      const rule = hit?.values.find(
        ({ letters, guards }) => isWritten(letters, place.text, words[at]!, last) && guards.every((guard) => near(guard, words[at]!, last)),
      );
      if (hit && rule) for (const span of spansOfWords([words.slice(at, at + hit.length)])) found.push({ ...span, entity: rule.entity });
      at += hit && rule ? hit.length : 1;
    }
    return found;
  };
}

/** Narratives that a proposition tells. */
export const narrativeFinder = oncePer((lexicon: Lexicon): ((words: readonly Token[]) => EntityId[]) => {
  const told = lexicon.narratives.flatMap(({ id, sets }) => Object.values(sets).flatMap((one) => (one.length ? [{ id, sets: one }] : [])));
  const which = setFinder(told.map(({ sets }) => sets));
  return (words) => [...new Set(which(words).map((index) => told[index]!.id))]; // an index of told
});

function guardTest({ text, tokens }: Place, lexicon: Lexicon): (guard: Guard, first: Word, last: Word) => boolean {
  const holds = (guard: Guard, from: number, to: number): boolean => {
    for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at++) {
      if (guard.near && longestAt(guard.near, tokens, at)) return true;
      const hit = guard.country === null ? null : longestAt(lexicon.countries, tokens, at);
      const word = hit?.values[0];
      if (hit && word?.country === guard.country && isWritten(word.letters, text, tokens[at]!, tokens[at + hit.length - 1]!)) return true;
    }
    return false;
  };
  const anywhere = new Map<Guard, boolean>();
  return (guard, first, last) => {
    if (guard.within !== null) {
      return holds(guard, first.index - guard.within, first.index) || holds(guard, last.index + 1, last.index + 1 + guard.within);
    }
    const known = anywhere.get(guard) ?? holds(guard, 0, tokens.length);
    anywhere.set(guard, known);
    return known;
  };
}
