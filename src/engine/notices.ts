// Attributions and links → the context notices that apply; page text → the publisher's own notice, recognised.
import type { Attribution, LinkMatch, Notice, PageText, Span, Token } from '../model.ts';
import type { Lexicon } from './lexicon.ts';

export function findNotices(page: PageText, attributions: readonly Attribution[], links: readonly LinkMatch[], lexicon: Lexicon): Notice[] {
  void page;
  void attributions;
  void links;
  void lexicon;
  return [];
}

/** Spans of whole blocks. They are not part of the article: no attribution is looked for in them. */
export function findPublisherNotices(page: PageText, tokens: readonly Token[], lexicon: Lexicon): Span[] {
  void page;
  void tokens;
  void lexicon;
  return [];
}
