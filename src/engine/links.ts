// Links, embeds, credits, bylines, copyright lines and the page's own host → those that lead to listed media.
import type { LinkMatch, PageText } from '../model.ts';
import type { Lexicon } from './lexicon.ts';

export function matchLinks(page: PageText, lexicon: Lexicon): LinkMatch[] {
  void page;
  void lexicon;
  return [];
}
