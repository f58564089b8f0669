// Corpora → documents in numbers. A line: {id, lang, text, attributions: [{source, cue, content}], meta?: {publisher}}, spans as
// [start, end] in UTF-16 units. Documents whose text repeats another's for the most part are left out.
import { readFileSync } from 'node:fs';
import type { Candidate } from '../engine/attributions/candidate.ts';
import { type Reading, readText } from '../engine/attributions/features.ts';
import { grammarOf } from '../engine/attributions/grammar.ts';
import type { Vocabulary } from '../engine/attributions/learnt-model.ts';
import { proposeAttributions } from '../engine/attributions/propose.ts';
import { readProse } from '../engine/attributions/prose.ts';
import { findQuotations } from '../engine/quotations.ts';
import { splitSentences } from '../engine/sentences.ts';
import { tokenize } from '../engine/tokens.ts';
import type { Language } from '../language/language.ts';
import type { Block, Quotation, Span, Token } from '../model.ts';
import { readPlain } from '../page/plain.ts';

type Pair = readonly [number, number];
export type Gold = { readonly source: readonly Pair[]; readonly cue: readonly Pair[]; readonly content: readonly Pair[] };
/** The same in tokens: `has[part]` are token numbers, ascending. */
export type TokenGold = {
  readonly source: Int32Array;
  readonly cue: Int32Array;
  readonly content: Int32Array;
  /** What the attribution hangs on: the cue, or without one the word that gives it away (see anchors.ts). */
  readonly anchor: Int32Array;
};

export type Document = {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
  /** What the rules propose: features for the weights. */
  readonly ruled: readonly Candidate[];
  readonly gold: readonly Gold[];
  readonly tokenGold: readonly TokenGold[];
};
export type ReadDocument = Document & { readonly reading: Reading };

export function loadDocuments(files: readonly string[], language: Language): Document[] {
  const seen = new Set<string>();
  const documents: Document[] = [];
  for (const file of files)
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (!line.trim()) continue;
      const { id, text, attributions, meta } = JSON.parse(line);
      const { blocks } = readPlain(text);
      const tokens = tokenize(text);
      if (isRepeated(tokens, seen)) continue;
      const quotations = findQuotations(text, blocks, language);
      const sentences = splitSentences(text, blocks, tokens, language);
      const ruled = proposeAttributions(readProse(text, blocks, tokens, sentences, quotations, grammarOf(language)));
      const tokenGold = (attributions as Gold[]).map(
        ({ source, cue, content }): TokenGold => ({
          anchor: cover(tokens, cue),
          source: cover(tokens, source),
          cue: cover(tokens, cue),
          content: cover(tokens, content),
        }),
      );
      documents.push({
        id,
        publisher: meta?.publisher ?? '',
        text,
        blocks,
        tokens,
        sentences,
        quotations,
        ruled,
        gold: attributions,
        tokenGold,
      });
    }
  return documents;
}

export const readDocument = (document: Document, vocabulary: Vocabulary): ReadDocument => ({
  ...document,
  reading: readText(document.text, document.blocks, document.tokens, document.sentences, document.quotations, document.ruled, vocabulary),
});

/** Whether half of the document's runs of eight words stood in documents before. */
function isRepeated(tokens: readonly Token[], seen: Set<string>): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ folded }) => folded);
  const runs: string[] = [];
  for (let i = 0; i + 8 <= words.length; i += 1) runs.push(words.slice(i, i + 8).join(' '));
  const repeated = runs.filter((run) => seen.has(run)).length;
  for (const run of runs) seen.add(run);
  return runs.length > 0 && repeated > runs.length / 2;
}

function cover(tokens: readonly Token[], spans: readonly Pair[]): Int32Array {
  const covered: number[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < tokens.length && tokens[i]!.start < end; i++) if (covered.at(-1) !== i) covered.push(i);
  }
  return Int32Array.from(covered);
}
