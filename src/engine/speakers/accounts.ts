// A source that begins with the noun by which somebody says something → who that is.
//   "Angaben [eines Sprechers]" · "[Kiewer] Angaben" → the government of Ukraine · "[eigenen] Angaben" → whomever the sentence is about

import type { Country } from '../../model.ts';
import { longestAt } from '../trie.ts';
import { itemsIn } from './items.ts';
import type { Range, Reading } from './reading.ts';

/** A state by its name alone: the rest of a reference to a body. */
type Nation = {
  readonly kind: 'body';
  readonly words: readonly string[];
  readonly country: Country;
  readonly known: true;
  readonly institution: null;
};

export function withoutAccount(reading: Reading, phrase: Range): Nation | Range {
  if (!reading.vocabulary.accounts.size) return phrase;
  const account = accountIn(reading, phrase);
  if (account === null) return phrase;
  if (account + 1 < phrase.end) return behindAccount(reading, account, phrase.end);
  return ownerOfAccount(reading, phrase, account) ?? phrase;
}

/** Where the noun stands by which somebody says something, "nach den jüngsten [Angaben] eines Sprechers": a token, or null. */
function accountIn({ tokens, vocabulary }: Reading, { first, end }: Range): number | null {
  const REACH = 3; // tokens
  for (let i = first; i < Math.min(end, first + REACH); i++) if (vocabulary.accounts.has(tokens[i]!.folded)) return i; // inside
  return null;
}

/** "Angaben [eines Sprechers]", "Angaben von [Anwohnern]", "Informationen des „[Spiegel]“": who says it. */
function behindAccount({ tokens, vocabulary }: Reading, account: number, end: number): Range {
  const next = tokens[account + 1]!; // inside
  const isLed = vocabulary.prepositions.has(next.folded) || (vocabulary.definite.has(next.folded) && tokens[account + 2]?.kind === 'mark');
  return { first: account + (isLed && account + 2 < end ? 2 : 1), end };
}

/** "[Kiewer] Angaben", "[russischen] Angaben": that state's; "[eigenen] Angaben": those of whomever the sentence is about. */
function ownerOfAccount(reading: Reading, { first, end }: Range, account: number): Nation | Range | null {
  const { tokens, lexicon, vocabulary, sentences, sentence } = reading;
  if (account === first) return null;
  const before = tokens[account - 1]!; // first < account
  if (/^eigene/.test(before.folded)) {
    const begin = sentences[sentence[first] ?? 0] ?? 0;
    const stop = sentences[(sentence[first] ?? 0) + 1] ?? tokens.length;
    let from = first - 1 > begin ? begin : end;
    for (let i = begin; i < first && i < begin + 12; i++) if (/^[-–—]$/.test(tokens[i]!.folded)) from = i + 1; // "Kiew (dpa) - Die Armee"
    while (from < stop && vocabulary.asides.has(tokens[from]!.folded)) from++;
    const items = itemsIn(reading, { first: from, end: Math.min(stop, from + 12) });
    const close = items.findIndex(({ kind }) => kind === 'aside' || kind === 'comma' || kind === 'mark' || kind === 'pronoun');
    const last = items[close - 1];
    return last ? { first: from, end: last.end } : null;
  }
  const place = { ...before, folded: before.folded.replace(/er$/, '') };
  const country = (longestAt(lexicon.countries, [before], 0) ?? longestAt(lexicon.countries, [place], 0))?.values[0]?.country;
  if (!country) return null;
  return { kind: 'body', words: [], country, known: true, institution: null };
}
