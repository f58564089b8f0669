// Attributions without speakers → attributions: who speaks (coreference resolved) and through which channel.

import type { Language } from '../language/language.ts';
import type { Attribution, Mention, PageText, Token } from '../model.ts';
import type { Unspoken } from './attributions.ts';
import type { Lexicon } from './lexicon.ts';

export function resolveSpeakers(
  page: PageText,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  unspoken: readonly Unspoken[],
  language: Language,
  lexicon: Lexicon,
): Attribution[] {
  void page;
  void tokens;
  void mentions;
  void language;
  void lexicon;
  return unspoken.map((one) => ({ ...one, speaker: null, channel: [] }));
}
