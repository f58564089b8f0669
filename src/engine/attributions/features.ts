// Tokens, sentences and quotations → arrays of numbers, one entry a token: what the learnt stages look at.
//   "Peskov said" → word [hash, hash], stem, suffix, shape class, cue level [0, 12], quotation state …
// A "class" stands in for a part of speech: a frequent word is its own class, any other its ending × capitals. No tagger needed; measured
// on PolNeAR it is worth as much as one (see assets/models/README.md).

import type { Block, Quotation, Span, Token } from '../../model.ts';
import type { Candidate } from './candidate.ts';
import type { Vocabulary } from './learnt-model.ts';

/** A rule's candidate in tokens; runs are [start, end). `because` is a hash. */
export type Ruled = {
  readonly cue: readonly Run[];
  readonly source: readonly Run[];
  readonly content: readonly Run[];
  readonly confidence: number;
  readonly because: number;
};
export type Run = { readonly start: number; readonly end: number };

export type Reading = {
  readonly length: number;
  /** See Vocabulary. */
  readonly reach: number;
  readonly candidateFrom: number;
  readonly ruled: readonly Ruled[];
  /** Number in `ruled`, plus one, of the surest candidate whose cue holds the token; 0 for none. */
  readonly ruledCue: Int32Array;
  /** What rules take the token for: 1 cue, 2 source, 4 content, or several. */
  readonly ruledPart: Uint8Array;
  readonly word: Int32Array;
  readonly stem: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  /** A coarser class: a frequent word, else the last letter × capitals. */
  readonly coarse: Int32Array;
  /** Cue level of the vocabulary: 0–4, +8 listed. */
  readonly level: Uint8Array;
  /** 0 outside, 1 opening mark, 2 inside, 3 closing mark. */
  readonly quote: Uint8Array;
  /** Number of the quotation plus one; 0 outside. */
  readonly quotation: Int32Array;
  /** Tokens of each quotation, by that number. */
  readonly quotationLength: Int32Array;
  /** Number of the sentence; -1 outside of all blocks. */
  readonly sentence: Int32Array;
  /** First token of each sentence, and the one after its last. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Number of each sentence's block. */
  readonly block: Int32Array;
  /** Commas, quotation marks and strong cues before each token. */
  readonly commas: Int32Array;
  readonly marks: Int32Array;
  readonly cues: Int32Array;
  /** Nearest strong cue at or before, and after, in the same sentence; -1 for none. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  /** Nearest capitalised word before, in the same sentence; -1 for none. */
  readonly nameBefore: Int32Array;
};

/** A reporting word from this level on; or a listed one. */
export const isStrong = (level: number): boolean => level > 2;

/** 32 bits of a string: FNV-1a over UTF-16 units, mixed; `salt` keeps words, stems and endings apart. */
export function hashText(text: string, start: number, end: number, salt: number): number {
  let h = 0x811c9dc5 ^ salt;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  return Math.imul(h, 0x2c1b3c6d);
}
export const wordHash = (folded: string): number => hashText(folded, 0, folded.length, 0);
/** The first five letters: a stem good enough for "announce(d|s|ment)", in any language. */
export const stemHash = (folded: string): number => hashText(folded, 0, Math.min(folded.length, 5), 0x51);

type Look = { readonly word: number; readonly stem: number; readonly suffix: number; readonly level: number; readonly frequent: boolean };

export function readText(
  text: string,
  blocks: readonly Block[],
  tokens: readonly Token[],
  sentences: readonly Span[],
  quotations: readonly Quotation[],
  candidates: readonly Candidate[],
  vocabulary: Vocabulary,
): Reading {
  const n = tokens.length;
  const reading = {
    length: n,
    reach: vocabulary.reach,
    candidateFrom: vocabulary.candidateFrom,
    ruled: candidates.map((candidate) => inTokens(candidate, tokens)),
    ruledCue: new Int32Array(n),
    ruledPart: new Uint8Array(n),
    word: new Int32Array(n),
    stem: new Int32Array(n),
    suffix: new Int32Array(n),
    shape: new Int32Array(n),
    coarse: new Int32Array(n),
    level: new Uint8Array(n),
    quote: new Uint8Array(n),
    quotation: new Int32Array(n),
    quotationLength: new Int32Array(quotations.length + 1),
    sentence: new Int32Array(n).fill(-1),
    first: new Int32Array(sentences.length),
    last: new Int32Array(sentences.length),
    block: new Int32Array(sentences.length),
    commas: new Int32Array(n + 1),
    marks: new Int32Array(n + 1),
    cues: new Int32Array(n + 1),
    cueBefore: new Int32Array(n).fill(-1),
    cueAfter: new Int32Array(n).fill(-1),
    nameBefore: new Int32Array(n).fill(-1),
  };
  const looks = new Map<string, Look>();
  for (let i = 0; i < n; i++) {
    const { folded, start, kind } = tokens[i]!;
    let look = looks.get(folded);
    if (!look) {
      look = lookAt(folded, vocabulary);
      looks.set(folded, look);
    }
    reading.word[i] = look.word;
    reading.stem[i] = look.stem;
    reading.suffix[i] = look.suffix;
    reading.level[i] = look.level;
    if (kind === 'mark' || look.frequent) reading.shape[i] = reading.coarse[i] = look.word;
    else if (kind === 'number') reading.shape[i] = reading.coarse[i] = 77;
    else {
      const capital = capitals(text, start, tokens[i]!.end);
      reading.shape[i] = look.suffix * 4 + capital;
      reading.coarse[i] = 4 * folded.charCodeAt(folded.length - 1) + capital;
    }
  }
  markRuled(reading);
  markQuotations(reading, tokens, quotations);
  markSentences(reading, tokens, sentences);
  let name = -1;
  for (let i = 0; i < n; i++) {
    if (i > 0 && reading.sentence[i] !== reading.sentence[i - 1]) name = -1;
    reading.nameBefore[i] = name;
    const { start, folded, kind } = tokens[i]!;
    if (kind === 'word' && text.charCodeAt(start) !== folded.charCodeAt(0)) name = i;
  }
  let block = 0;
  sentences.forEach(({ start }, number) => {
    while (block < blocks.length - 1 && blocks[block]!.end <= start) block++;
    reading.block[number] = block;
  });
  for (let i = 0; i < n; i++) {
    const { folded } = tokens[i]!;
    reading.commas[i + 1] = reading.commas[i]! + (folded === ',' || folded === ';' || folded === '–' || folded === '—' ? 1 : 0);
    reading.marks[i + 1] = reading.marks[i]! + (reading.quote[i] === 1 || reading.quote[i] === 3 ? 1 : 0);
    reading.cues[i + 1] = reading.cues[i]! + (isStrong(reading.level[i]!) ? 1 : 0);
  }
  return reading;
}

export function inTokens({ cue, source, content, confidence, because }: Candidate, tokens: readonly Token[]): Ruled {
  const runs = (spans: readonly Span[]): Run[] =>
    spans
      .map(({ start, end }) => ({ start: firstEndingAfter(tokens, start), end: firstEndingAfter(tokens, end - 1) + 1 }))
      .filter((run) => run.start < run.end && run.end <= tokens.length);
  return { cue: runs(cue), source: runs(source), content: runs(content), confidence, because: wordHash(because) };
}

/** The first token that ends after `offset`. */
function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A content longer than this is marked only so far: many rules may claim one, and time must stay linear. */
const MARKED = 400;

function markRuled({ ruled, ruledCue, ruledPart }: Pick<Reading, 'ruled' | 'ruledCue' | 'ruledPart'>): void {
  const mark = (runs: readonly Run[], bit: number) => {
    for (const { start, end } of runs) for (let i = start; i < Math.min(end, start + MARKED); i++) ruledPart[i]! |= bit;
  };
  ruled.forEach(({ cue, source, content, confidence }, number) => {
    mark(cue, 1);
    mark(source, 2);
    mark(content, 4);
    for (const { start, end } of cue)
      for (let i = start; i < end; i++) {
        const rival = ruledCue[i]!;
        if (!rival || ruled[rival - 1]!.confidence < confidence) ruledCue[i] = number + 1;
      }
  });
}

function lookAt(folded: string, vocabulary: Vocabulary): Look {
  const word = wordHash(folded);
  const stem = stemHash(folded);
  const length = folded.length;
  const suffix = hashText(folded, Math.max(0, length - (length > 4 ? 3 : 2)), length, 0x5f);
  return {
    word,
    stem,
    suffix,
    level: vocabulary.cues.get(word) ?? vocabulary.cues.get(stem) ?? 0,
    frequent: vocabulary.frequent.has(word),
  };
}

/** 0 lower case, 1 first letter, 2 all letters, 3 no case. */
function capitals(text: string, start: number, end: number): number {
  const first = text[start]!;
  if (first.toLowerCase() === first) return first.toUpperCase() === first ? 3 : 0;
  if (end - start === 1) return 1;
  const second = text[start + 1]!;
  return second.toLowerCase() === second ? 1 : 2;
}

function markQuotations(reading: Reading, tokens: readonly Token[], quotations: readonly Quotation[]): void {
  let i = 0;
  quotations.forEach(({ start, end, inner }, number) => {
    while (i < tokens.length && tokens[i]!.start < start) i++;
    for (; i < tokens.length && tokens[i]!.start < end; i++) {
      reading.quotation[i] = number + 1;
      reading.quotationLength[number + 1]!++;
      reading.quote[i] = tokens[i]!.start < inner.start ? 1 : tokens[i]!.start >= inner.end ? 3 : 2;
    }
  });
}

function markSentences(reading: Reading, tokens: readonly Token[], sentences: readonly Span[]): void {
  let i = 0;
  sentences.forEach(({ start, end }, number) => {
    while (i < tokens.length && tokens[i]!.start < start) i++;
    const first = i;
    reading.first[number] = first;
    let cue = -1;
    for (; i < tokens.length && tokens[i]!.start < end; i++) {
      reading.sentence[i] = number;
      if (isStrong(reading.level[i]!)) cue = i;
      reading.cueBefore[i] = cue;
    }
    reading.last[number] = i;
    cue = -1;
    for (let j = i - 1; j >= first; j--) {
      reading.cueAfter[j] = cue;
      if (isStrong(reading.level[j]!)) cue = j;
    }
  });
}
