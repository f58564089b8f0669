// What each part of the decision is worth: the parts left out one after the other, scored on annotated documents.
import type { Candidate } from '../engine/attributions/candidate.ts';
import { decideByRules } from '../engine/attributions/decide.ts';
import { inTokens, readText } from '../engine/attributions/features.ts';
import { type Accepted, acceptTaggings, decideByWeights, tagAll } from '../engine/attributions/learnt.ts';
import type { Model } from '../engine/attributions/learnt-model.ts';
import { inferFlat, makeCueTagger } from '../engine/attributions/learnt-stages.ts';
import type { Language } from '../language/language.ts';
import type { Document } from './corpus.ts';
import { addScores, f1, type Score, scoreDocument } from './score.ts';

/** Without stage 3 a cue is accepted from this probability on: the best on PolNeAR train. */
const CUE_ALONE = 0.4;

export function ablate(documents: readonly Document[], language: Language, model: Model): Record<string, Record<string, string>> {
  const ruled = (document: Document, candidates: readonly Candidate[]) =>
    candidates.map((candidate) => inTokens(candidate, document.tokens));
  const whole = (document: Document, rules: readonly Candidate[]) => {
    const { text, blocks, tokens, sentences, quotations } = document;
    return ruled(document, decideByWeights(text, blocks, tokens, sentences, quotations, language, model, rules));
  };
  const learnt = (document: Document, rules: readonly Candidate[], accept: (...args: Parameters<typeof acceptTaggings>) => Accepted[]) => {
    const { text, blocks, tokens, sentences, quotations } = document;
    const reading = readText(text, blocks, tokens, sentences, quotations, rules, model.vocabulary);
    return accept(reading, tagAll(reading, inferFlat(reading, model.flat), model.cue), model).map(({ tagging }) => tagging);
  };
  const byCue = (...[, taggings]: Parameters<typeof acceptTaggings>): Accepted[] => {
    const likely = taggings.filter(({ candidate }) => candidate.probability >= CUE_ALONE);
    const taken = new Set<number>();
    return likely.flatMap((tagging) => {
      const words = tagging.content.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
      if (words.some((word) => taken.has(word))) return [];
      for (const word of words) taken.add(word);
      return [{ tagging, probability: tagging.candidate.probability }];
    });
  };
  const given = (document: Document) => {
    const { text, blocks, tokens, sentences, quotations, tokenGold } = document;
    const reading = readText(text, blocks, tokens, sentences, quotations, document.ruled, model.vocabulary);
    const marginals = inferFlat(reading, model.flat);
    const tag = makeCueTagger(reading, marginals, model.cue);
    return tokenGold.flatMap(({ anchor: cue }) => {
      const head = cue.reduce((best, i) => (marginals.cue[i]! > marginals.cue[best]! ? i : best), cue[0] ?? -1);
      return head < 0 || reading.sentence[head]! < 0 ? [] : [tag({ start: head, end: head + 1, probability: marginals.cue[head]! })];
    });
  };
  const variants: Record<string, (document: Document) => Parameters<typeof scoreDocument>[1]> = {
    'rules alone': (document) => ruled(document, decideByRules(document.ruled)),
    'weights alone, nothing of the rules': (document) => learnt(document, [], acceptTaggings),
    'weights that see the rules, not completed by them': (document) => learnt(document, document.ruled, acceptTaggings),
    'the same without stage 3': (document) => learnt(document, document.ruled, byCue),
    whole: (document) => whole(document, document.ruled),
    'cues given (what stages 1 and 3 lose)': given,
  };
  return Object.fromEntries(
    Object.entries(variants).map(([name, find]) => [
      name,
      row(addScores(documents.map((document) => scoreDocument(document, find(document))))),
    ]),
  );
}

const row = (score: Score): Record<string, string> => ({
  AR: f1(score).toFixed(1),
  precision: ((100 * score.right) / (score.found || 1)).toFixed(1),
  recall: ((100 * score.right) / (score.gold || 1)).toFixed(1),
});
