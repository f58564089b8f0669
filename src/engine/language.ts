// Page → the language to analyse it by: what the page says when its words agree, else what the words say.
//   lang="en" over a Russian text → Russian: many pages lack the attribute, or carry their template's.
import { type Language, unknownLanguage } from '../language/language.ts';
import type { PageText, Token } from '../model.ts';
import type { Lexicon } from './lexicon.ts';
import { oncePer } from './once.ts';

/** Words looked at: the first of the text; more changed no page of the development set. */
const SAMPLE = 1500;
/** The page's own word stands unless another language has this many times its function words. */
const CONTRADICTION = 1.5;

export function chooseLanguage(page: Pick<PageText, 'language'>, tokens: readonly Token[], lexicon: Lexicon): Language {
  const hits = countFunctionWords(tokens, lexicon.languages);
  const said = lexicon.languages[page.language?.split(/[-_]/)[0]?.toLowerCase() ?? ''];
  let best: Language | null = null;
  for (const language of Object.values(lexicon.languages))
    if ((hits.get(language.code) ?? 0) > (best ? (hits.get(best.code) ?? 0) : 0)) best = language;
  const most = best ? (hits.get(best.code) ?? 0) : 0;
  // A page that names a language which we don't know is believed when the words do not clearly say otherwise.
  if (said) return best && most >= 3 && most > CONTRADICTION * (hits.get(said.code) ?? 0) ? best : said;
  if (page.language && most < 8) return unknownLanguage;
  return best ?? unknownLanguage;
}

function countFunctionWords(tokens: readonly Token[], languages: Readonly<Record<string, Language>>): Map<string, number> {
  const owners = ownersOf(languages);
  const hits = new Map<string, number>();
  for (const token of tokens.slice(0, SAMPLE)) {
    const codes = owners.get(token.folded);
    // A word that several languages share says less about each.
    if (codes) for (const code of codes) hits.set(code, (hits.get(code) ?? 0) + 1 / codes.length);
  }
  return hits;
}

/** Function word → the languages that have it. */
const ownersOf = oncePer((languages: Readonly<Record<string, Language>>) => {
  const owners = new Map<string, string[]>();
  for (const { code, functionWords } of new Set(Object.values(languages)))
    for (const word of functionWords) owners.set(word, [...(owners.get(word) ?? []), code]);
  return owners;
});
