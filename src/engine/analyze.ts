// The line: page text × lexicon → report. The only file that imports the stages; read it to see what happens in which order.
import type { PageText, Report } from '../model.ts';
import { findAttributions } from './attributions.ts';
import { gatherClaims } from './claims.ts';
import { findCredits } from './credits.ts';
import { chooseLanguage } from './language.ts';
import { findNouns, type Lexicon } from './lexicon.ts';
import { matchLinks } from './links.ts';
import { findMentions } from './mentions.ts';
import { measureMix } from './mix.ts';
import { findNotices, findPublisherNotices } from './notices.ts';
import { findQuotations } from './quotations.ts';
import { makeReport, nothing } from './report.ts';
import { splitSentences } from './sentences.ts';
import { resolveSpeakers } from './speakers.ts';
import { tokenize } from './tokens.ts';

export function analyze(page: PageText, lexicon: Lexicon): Report {
  const begun = performance.now();
  if (!page.article) return makeReport(page, nothing, lexicon, performance.now() - begun);
  const tokens = tokenize(page.text);
  const language = chooseLanguage(page, tokens, lexicon);
  const publisherNotices = findPublisherNotices(page, tokens, lexicon);
  const blocks = page.blocks.filter((block) => !publisherNotices.some((notice) => notice.start <= block.start && block.end <= notice.end));
  const nouns = findNouns(page.text, tokens, lexicon);
  const mentions = findMentions(page.text, tokens, lexicon, nouns);
  const quotations = findQuotations(page.text, blocks, language);
  const sentences = splitSentences(page.text, blocks, tokens, language);
  const unspoken = findAttributions(page.text, blocks, tokens, sentences, quotations, language, lexicon.models[language.code] ?? null);
  const attributions = resolveSpeakers(page, tokens, mentions, unspoken, language, lexicon, nouns);
  const claims = gatherClaims(page, tokens, sentences, attributions, language, lexicon);
  const linked = matchLinks(page, lexicon);
  const links = [...linked, ...findCredits(page, tokens, mentions, attributions, linked, language.code, lexicon)];
  const notices = findNotices(page, tokens, attributions, links, lexicon);
  const mix = measureMix(blocks, attributions, lexicon);
  return makeReport(page, { mentions, attributions, claims, links, notices, publisherNotices, mix }, lexicon, performance.now() - begun);
}
