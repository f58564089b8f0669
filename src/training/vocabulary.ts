// Documents → the vocabulary of features.ts: frequent words, and how often each word or stem is (the head of) a cue.
import { stemHash, wordHash } from '../engine/attributions/features.ts';
import type { Vocabulary } from '../engine/attributions/learnt-model.ts';
import type { Language } from '../language/language.ts';
import type { Document } from './corpus.ts';

/** So many frequent words are a class of their own (200–250 served best in English and German). */
const FREQUENT = 250;

type Counts = Map<number, { all: number; cue: number }>;
export type Census = {
  readonly counts: Counts;
  readonly frequent: ReadonlySet<number>;
  readonly listed: ReadonlySet<number>;
  readonly reach: number;
  readonly candidateFrom: number;
};

function count(document: Document, counts: Counts, step: 1 | -1): void {
  const cues = new Set<number>();
  for (const { anchor } of document.tokenGold) for (const i of anchor) cues.add(i);
  document.tokens.forEach(({ folded, kind }, i) => {
    if (kind !== 'word') return;
    for (const hash of [wordHash(folded), stemHash(folded)]) {
      let entry = counts.get(hash);
      if (!entry) {
        entry = { all: 0, cue: 0 };
        counts.set(hash, entry);
      }
      entry.all += step;
      if (cues.has(i)) entry.cue += step;
    }
  });
}

export function takeCensus(documents: readonly Document[], language: Language, reach: number, candidateFrom: number): Census {
  const counts: Counts = new Map();
  const lower = new Map<string, number>();
  for (const document of documents) {
    count(document, counts, 1);
    for (const { start, folded, kind } of document.tokens)
      if (kind === 'word' && document.text[start] === folded[0]) lower.set(folded, (lower.get(folded) ?? 0) + 1);
  }
  const frequent = new Set<number>();
  const byCount = [...lower].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  for (const [word] of byCount.slice(0, FREQUENT)) frequent.add(wordHash(word));
  const listed = new Set<number>();
  for (const { forms } of [...language.cues, ...language.nouns])
    for (const form of forms) if (!form.includes(' ')) listed.add(wordHash(form));
  return { counts, frequent, listed, reach, candidateFrom };
}

export function makeVocabulary(census: Census): Vocabulary {
  const cues = new Map<number, number>();
  for (const hash of [...census.counts.keys(), ...census.listed]) {
    const level = levelIn(census, hash);
    if (level > 0) cues.set(hash, level);
  }
  return { frequent: census.frequent, cues, reach: census.reach, candidateFrom: census.candidateFrom };
}

/** The vocabulary of one document's words, as if the document had not been counted: it must not know its own answers. */
export function makeVocabularyWithout(census: Census, document: Document): Vocabulary {
  count(document, census.counts, -1);
  const cues = new Map<number, number>();
  for (const { folded, kind } of document.tokens)
    if (kind === 'word')
      for (const hash of [wordHash(folded), stemHash(folded)]) {
        const level = levelIn(census, hash);
        if (level > 0) cues.set(hash, level);
      }
  count(document, census.counts, 1);
  return { frequent: census.frequent, cues, reach: census.reach, candidateFrom: census.candidateFrom };
}

const levelIn = ({ counts, listed }: Census, hash: number): number => {
  const { all, cue } = counts.get(hash) ?? { all: 0, cue: 0 };
  return levelOf(all, cue) + (listed.has(hash) ? 8 : 0);
};

/** 0 hardly ever a cue … 4 nearly always; a word seen once or twice is not believed yet. */
function levelOf(all: number, cue: number): number {
  if (cue < 2) return 0;
  const share = cue / (all + 3);
  return share < 0.04 ? 0 : share < 0.12 ? 1 : share < 0.3 ? 2 : share < 0.6 ? 3 : 4;
}
