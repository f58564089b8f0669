// Attributions → claims: those whose speaker or channel is listed, taken apart into single propositions.

import type { Language } from '../language/language.ts';
import type { Attribution, Claim, PageText, Token } from '../model.ts';
import type { Lexicon } from './lexicon.ts';

export function gatherClaims(
  page: PageText,
  tokens: readonly Token[],
  attributions: readonly Attribution[],
  language: Language,
  lexicon: Lexicon,
): Claim[] {
  void page;
  void tokens;
  void attributions;
  void language;
  void lexicon;
  return [];
}
