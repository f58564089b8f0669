// Outlets whose names mean other things too ("RT", "Sputnik"), where the sentence treats them as media.
//   "Lavrov told RT" → RT · "РИА «Новости»" → РИА Новости

import type { Mention, PageText, Token } from '../../model.ts';
import type { Lexicon } from '../lexicon.ts';
import { longestAt } from '../trie.ts';
import { type Reading, UPPER } from './reading.ts';
import { phrasesAt } from './vocabulary.ts';

/**
 * An outlet whose name means other things too ("RT", "Sputnik") and that nothing nearby vouches for is one all the same where it is told
 * something, reports something, or asks in a transcript.
 */
export function outletsByContext(
  { tokens, text, lexicon, vocabulary, mentions }: Pick<Reading, 'tokens' | 'text' | 'lexicon' | 'vocabulary' | 'mentions'>,
  page: PageText,
): { at: number; mention: Mention }[] {
  const found: { at: number; mention: Mention }[] = [];
  const starts = new Set(page.blocks.map((block) => block.start));
  const relation = (index: number, length: number, wanted: readonly string[]) =>
    index >= 0 &&
    phrasesAt(vocabulary, tokens, index, index + length).some(
      (phrase) =>
        phrase.length === length && phrase.meanings.some((meaning) => meaning.kind === 'relation' && wanted.includes(meaning.relation)),
    );
  for (let at = 0; at < tokens.length; at++) {
    const { start, kind } = tokens[at]!; // at < length
    if (mentions[at] || kind !== 'word' || !UPPER.test(text.slice(start, start + 2))) continue;
    const quoted = quotedName(tokens, lexicon, at);
    if (quoted) {
      found.push(quoted);
      continue;
    }
    const hit = longestAt(lexicon.names, tokens, at);
    const rule = hit?.values.find(
      // Acronyms that media of many countries share ("CBC", "NTV") stay with their guards; the designated ones are known everywhere.
      ({ entity, strength, guards }) => {
        const listed = entity === null ? undefined : lexicon.entities[entity];
        return listed?.kind === 'outlet' && strength === 'full' && (guards.length === 0 || listed.tier === 'designated');
      },
    );
    if (!hit || !rule?.entity) continue;
    const span = { start: tokens[at]!.start, end: tokens[at + hit.length - 1]!.end }; // a hit lies inside
    const written = text.slice(span.start, span.end);
    if (!UPPER.test(written) || (rule.letters === 'capitals' && written !== written.toUpperCase())) continue;
    const told = [1, 2, 3].some((length) => relation(at - length, length, ['to', 'by']));
    const reports = written === written.toUpperCase() && relation(at + hit.length, 1, ['reports']);
    const asks = starts.has(span.start) && tokens[at + hit.length]?.folded === ':';
    if (told || reports || asks) found.push({ at, mention: { ...span, entity: rule.entity, strength: 'full', rule: rule.rule } });
  }
  return found;
}

/** "РИА «Новости»": an outlet's name of which a part stands in quotation marks. */
function quotedName(tokens: readonly Token[], lexicon: Lexicon, at: number): { at: number; mention: Mention } | null {
  const OPENING = /^["«“„]$/;
  if (!OPENING.test(tokens[at + 1]?.folded ?? '')) return null;
  let close = at + 2;
  while (close < tokens.length && close < at + 6 && tokens[close]!.kind === 'word') close++; // close < length
  if (close === at + 2 || !/^["»”“]$/.test(tokens[close]?.folded ?? '')) return null;
  const words = [tokens[at]!, ...tokens.slice(at + 2, close)]; // at < length
  const hit = longestAt(lexicon.names, words, 0);
  const rule = hit?.length === words.length ? hit.values.find(({ entity }) => entity !== null) : undefined;
  if (!rule?.entity || lexicon.entities[rule.entity]?.kind !== 'outlet') return null;
  return { at, mention: { start: tokens[at]!.start, end: tokens[close]!.end, entity: rule.entity, strength: 'full', rule: rule.rule } };
}
