// Tokens, sentences and quotations → attributions, without their speakers: spans, form, mode, stance, confidence.

import type { Language } from '../language/language.ts';
import type { Attribution, Block, Quotation, Span, Token } from '../model.ts';

/** An attribution before its speaker and channel are known. */
export type Unspoken = Omit<Attribution, 'speaker' | 'channel'>;

export function findAttributions(
  text: string,
  blocks: readonly Block[],
  tokens: readonly Token[],
  sentences: readonly Span[],
  quotations: readonly Quotation[],
  language: Language,
): Unspoken[] {
  void text;
  void blocks;
  void tokens;
  void sentences;
  void quotations;
  void language;
  return [];
}
