// How well attributions were found: AR, the F1 of attributions whose content overlaps a gold one's by half (intersection over union, in
// letters) and whose source overlaps its source; one to one.
import type { Run } from '../engine/attributions/features.ts';
import type { Tagging } from '../engine/attributions/learnt-stages.ts';
import type { Document, TokenGold } from './corpus.ts';

type Found = Pick<Tagging, 'source' | 'content'>;

const lettersOf = (document: Document, i: number): number => {
  const { kind, start, end } = document.tokens[i]!;
  return kind === 'mark' ? 0 : end - start;
};
const holds = (runs: readonly Run[], i: number): boolean => runs.some(({ start, end }) => start <= i && i < end);

export function overlap(document: Document, content: readonly Run[], gold: Int32Array): number {
  let common = 0;
  let all = 0;
  for (const i of gold) {
    all += lettersOf(document, i);
    if (holds(content, i)) common += lettersOf(document, i);
  }
  let own = 0;
  for (const { start, end } of content) for (let i = start; i < end; i++) own += lettersOf(document, i);
  return common / (all + own - common || 1);
}

export const isMatch = (document: Document, found: Found, gold: TokenGold): boolean =>
  overlap(document, found.content, gold.content) >= 0.5 &&
  (gold.source.length === 0 ? found.source.length === 0 : gold.source.some((i) => holds(found.source, i)));

export type Score = { readonly gold: number; readonly found: number; readonly right: number };
export const f1 = ({ gold, found, right }: Score): number => (200 * right) / (gold + found || 1);

export function scoreDocument(document: Document, found: readonly Found[]): Score {
  const free = new Set(document.tokenGold);
  let right = 0;
  for (const one of found)
    for (const gold of free)
      if (isMatch(document, one, gold)) {
        right++;
        free.delete(gold);
        break;
      }
  return { gold: document.tokenGold.length, found: found.filter(({ content }) => content.length).length, right };
}

export const addScores = (scores: readonly Score[]): Score =>
  scores.reduce((a, b) => ({ gold: a.gold + b.gold, found: a.found + b.found, right: a.right + b.right }), { gold: 0, found: 0, right: 0 });
