// Documents → model: the three stages one after the other. Every stage learns from what the stage before it says about documents
// that it has not seen (two halves, each read by the other's weights), as it will be when used.
import type { Marginals } from '../engine/attributions/features-cue.ts';
import { cueScheme } from '../engine/attributions/features-cue.ts';
import { flatScheme } from '../engine/attributions/features-flat.ts';
import { acceptTaggings, tagAll } from '../engine/attributions/learnt.ts';
import type { Model } from '../engine/attributions/learnt-model.ts';
import { inferFlat, makeCueTagger, type Tagging } from '../engine/attributions/learnt-stages.ts';
import type { Weights } from '../engine/attributions/weights.ts';
import type { Language } from '../language/language.ts';
import { type Document, type ReadDocument, readDocument } from './corpus.ts';
import { cueSequences, filterDecisions, flatSequences } from './examples.ts';
import { beginLearning, freezeRare, learnDecisions, learnSequences, prune, quantise, type Sequence } from './gradient.ts';
import { addScores, f1, isMatch, scoreDocument } from './score.ts';
import { makeVocabulary, makeVocabularyWithout, takeCensus } from './vocabulary.ts';

export type Recipe = {
  /** Rows of the tables, in bits. */
  readonly bits: { readonly flat: number; readonly cue: number; readonly filter: number };
  readonly epochs: { readonly flat: number; readonly cue: number; readonly filter: number; readonly afterPruning: number };
  readonly rate: { readonly flat: number; readonly cue: number; readonly filter: number };
  /** See Vocabulary. */
  readonly reach: number;
  readonly candidateFrom: number;
  /** A feature of fewer documents is not learnt. */
  readonly least: number;
  /** So many weights are kept. */
  readonly keep: { readonly flat: number; readonly cue: number };
  /** Stage 3 accepts from this probability on. */
  readonly threshold: number;
};

const FOLDS = 2;
/** Stages 1 and 2 learn from cue candidates of this probability on, more than are looked at later. */
const LEARNT_FROM = 0.04;

export function train(documents: readonly Document[], language: Language, recipe: Recipe, log: (line: string) => void): Model {
  const { bits, epochs, rate, keep } = recipe;
  const census = takeCensus(documents, language, recipe.reach, LEARNT_FROM);
  const read = documents.map((document) => readDocument(document, makeVocabularyWithout(census, document)));
  log(`${read.length} documents read`);
  const learn = (sequences: readonly (() => Sequence | null)[], stage: 'flat' | 'cue', final: boolean): Weights => {
    const scheme = stage === 'flat' ? flatScheme : cueScheme;
    const learning = beginLearning(bits[stage], scheme.stride, scheme.labels);
    freezeRare(learning, sequences, recipe.least);
    learnSequences(scheme, learning, sequences.length, (k) => sequences[k]!(), epochs[stage], rate[stage], 1);
    if (!final) return quantise(learning.weights);
    prune(learning, keep[stage]);
    learnSequences(scheme, learning, sequences.length, (k) => sequences[k]!(), epochs.afterPruning, rate[stage], 101);
    return quantise(learning.weights);
  };
  const isOut = (fold: number) => (_: unknown, k: number) => k % FOLDS !== fold;

  const marginals: Marginals[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(flatSequences(read.filter(isOut(fold)), bits.flat), 'flat', false);
    read.forEach((document, k) => {
      if (k % FOLDS === fold) marginals[k] = inferFlat(document.reading, weights);
    });
    log(`stage 1, half ${fold + 1}`);
  }
  const flat = learn(flatSequences(read, bits.flat), 'flat', true);
  log('stage 1');

  const taggings: Tagging[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(cueSequences(read.filter(isOut(fold)), marginals.filter(isOut(fold)), bits.cue), 'cue', false);
    read.forEach((document, k) => {
      if (k % FOLDS === fold)
        taggings[k] = tagAll(document.reading, marginals[k]!, weights).filter(
          ({ candidate }) => candidate.probability >= recipe.candidateFrom || document.reading.ruledCue[candidate.start]! > 0,
        );
    });
    log(`stage 2, half ${fold + 1}`);
  }
  const cue = learn(cueSequences(read, marginals, bits.cue), 'cue', true);
  log('stage 2');

  const learning = beginLearning(bits.filter, 1, 0);
  const decisions = read.flatMap((document, k) => filterDecisions(document, taggings[k]!, bits.filter));
  learnDecisions(learning, decisions, epochs.filter, rate.filter, 1);
  log(`stage 3: ${decisions.length} decisions, ${decisions.filter(({ label }) => label).length} right`);
  return {
    language: language.code,
    vocabulary: { ...makeVocabulary(census), candidateFrom: recipe.candidateFrom },
    flat,
    cue,
    filter: quantise(learning.weights),
    threshold: recipe.threshold,
  };
}

/** AR of a model on documents, at each threshold, by learnt stages alone. */
export function evaluate(documents: readonly ReadDocument[], model: Model, thresholds: readonly number[]): Record<string, string> {
  const taggings = documents.map(({ reading }) => tagAll(reading, inferFlat(reading, model.flat), model.cue));
  let given = 0;
  documents.forEach((document) => {
    const m = inferFlat(document.reading, model.flat);
    const tag = makeCueTagger(document.reading, m, model.cue);
    for (const gold of document.tokenGold) {
      if (!gold.anchor.length) continue;
      const head = gold.anchor.reduce((best, i) => (m.cue[i]! > m.cue[best]! ? i : best), gold.anchor[0]!);
      if (document.reading.sentence[head]! >= 0 && isMatch(document, tag({ start: head, end: head + 1, probability: m.cue[head]! }), gold))
        given++;
    }
  });
  let proposed = 0;
  let right = 0;
  let golds = 0;
  let candidates = 0;
  documents.forEach((document, k) => {
    candidates += taggings[k]!.length;
    for (const gold of document.tokenGold) {
      golds++;
      const own = taggings[k]!.filter(({ candidate }) => gold.anchor.some((i) => candidate.start <= i && i < candidate.end));
      if (own.length) proposed++;
      if (own.some((tagging) => isMatch(document, tagging, gold))) right++;
    }
  });
  console.log(
    `cues given: right ${((100 * given) / golds).toFixed(1)} %; candidates a gold cue ${(candidates / golds).toFixed(2)}; gold cues proposed ${((100 * proposed) / golds).toFixed(1)} %, of these right ${((100 * right) / proposed).toFixed(1)} %`,
  );
  return Object.fromEntries(
    thresholds.map((threshold) => {
      const score = addScores(
        documents.map((document, k) =>
          scoreDocument(
            document,
            acceptTaggings(document.reading, taggings[k]!, { ...model, threshold }).map(({ tagging }) => tagging),
          ),
        ),
      );
      return [
        threshold,
        `AR ${f1(score).toFixed(1)} P ${((100 * score.right) / score.found).toFixed(1)} R ${((100 * score.right) / score.gold).toFixed(1)}`,
      ];
    }),
  );
}
