// The line: page text × lexicon → report. The only file that imports the stages; read it to see what happens in which order.
import type { Explanation, PageText, Refusal, Refuse, Report, StageTime } from '../model.ts';
import { findAttributions } from './attributions.ts';
import { gatherClaims } from './claims.ts';
import { findCredits } from './credits.ts';
import { chooseLanguage } from './language.ts';
import { findNouns, findStarts, type Lexicon } from './lexicon.ts';
import { matchLinks } from './links.ts';
import { findMentions } from './mentions.ts';
import { measureMix } from './mix.ts';
import { findNotices, findPublisherNotices } from './notices.ts';
import { findQuotations } from './quotations.ts';
import { makeReport, nothing } from './report.ts';
import { splitSentences } from './sentences.ts';
import { resolveSpeakers } from './speakers.ts';
import { tokenize } from './tokens.ts';

/** Who looks on: is told what the guards refuse, and when a stage is done. */
type Watch = { readonly refuse: Refuse; readonly done: (stage: string) => void };

export function analyze(page: PageText, lexicon: Lexicon, watch?: Watch): Report {
  const begun = performance.now();
  if (!page.article) return makeReport(page, nothing, lexicon, 'en', performance.now() - begun);
  const tokens = tokenize(page.text);
  const language = chooseLanguage(page, tokens, lexicon);
  const publisherNotices = findPublisherNotices(page, tokens, lexicon);
  const blocks = page.blocks.filter((block) => !publisherNotices.some((notice) => notice.start <= block.start && block.end <= notice.end));
  watch?.done('tokens');
  const starts = findStarts(page.text, tokens, lexicon);
  const nouns = findNouns(page.text, tokens, lexicon, starts, language);
  const mentions = findMentions(page.text, tokens, lexicon, {
    starts,
    nouns,
    language: language.code,
    home: language.home,
    proclitics: language.proclitics,
    refuse: watch?.refuse,
  });
  watch?.done('mentions');
  const quotations = findQuotations(page.text, blocks, language);
  const sentences = splitSentences(page.text, blocks, tokens, language);
  watch?.done('quotations and sentences');
  const unspoken = findAttributions(
    page.text,
    blocks,
    tokens,
    sentences,
    quotations,
    language,
    lexicon.models[language.code] ?? null,
    watch?.refuse,
  );
  watch?.done('attributions');
  const attributions = resolveSpeakers(page, tokens, mentions, unspoken, language, lexicon, nouns);
  watch?.done('speakers');
  const claims = gatherClaims(page, tokens, sentences, attributions, language, lexicon, watch?.refuse);
  watch?.done('claims');
  const linked = matchLinks(page, lexicon);
  const links = [...linked, ...findCredits(page, tokens, mentions, attributions, linked, language.code, lexicon)];
  const notices = findNotices(page, tokens, attributions, links, lexicon);
  const mix = measureMix(blocks, attributions, lexicon);
  watch?.done('links, notices and mix');
  const findings = { mentions, attributions, claims, links, notices, publisherNotices, mix };
  return makeReport(page, findings, lexicon, language.code, performance.now() - begun);
}

/** The line once more, watched: what nearly counted and which guard refused it, and how long each stage takes. A report costs nothing of this. */
export function explain(page: PageText, lexicon: Lexicon): Explanation {
  const refusals: Refusal[] = [];
  const stages: StageTime[] = [];
  let before = performance.now();
  const done = (stage: string) => {
    const now = performance.now();
    stages.push({ stage, milliseconds: now - before });
    before = now;
  };
  analyze(page, lexicon, { refuse: (refusal) => refusals.push(refusal), done });
  return { refusals: refusals.sort((a, b) => a.start - b.start), stages };
}
