// Stage 3's view of a tagged candidate: how sure the stages before were, its words, its form, its rivals → rows of the weight table.

import type { Reading, Run } from './features.ts';
import { bucket } from './features-flat.ts';
import type { Tagging } from './learnt-stages.ts';

/** A number between 0 and 1 in ten steps. */
const tenth = (p: number): number => Math.min(9, Math.floor(p * 10));
const sure = (confidence: number): number => Math.min(12, Math.floor(-2 * confidence));

/** One feature → 32 bits. `template` tells features of the same values apart. */
function mix(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x3243f6a9), 0x85ebca6b) ^ Math.imul((b + template) | 0, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

export function filterFeatures(r: Reading, taggings: readonly Tagging[], k: number, out: Int32Array, bits: number): number {
  const down = 32 - bits;
  let n = 0;
  const put = (template: number, a: number, b: number) => {
    out[n++] = mix(template, a, b) >>> down;
  };
  const { candidate, source, cue, content, confidence } = taggings[k]!;
  const { stem, word, shape, quote, level } = r;
  const s = r.sentence[candidate.start]!;
  const head = stem[candidate.end - 1]!;
  const p = tenth(candidate.probability);
  const c = sure(confidence);
  let marked = 0;
  let size = 0;
  for (const { start, end } of content) {
    size += end - start;
    for (let i = start; i < end; i++) if (quote[i]!) marked++;
  }
  const form = marked === 0 ? 0 : marked >= size - 2 ? 2 : 1;
  const first = content[0];
  const last = content.at(-1);
  const side = first ? (first.start >= candidate.end ? 2 : last!.end <= candidate.start ? 0 : 1) : 3;
  const who = source[0];
  const previous = candidate.start > r.first[s]! ? candidate.start - 1 : -1;
  const next = candidate.end < r.last[s]! ? candidate.end : -1;
  const beside = (i: number) => (i < 0 ? 0 : shape[i]!);
  put(100, 0, 0);
  put(101, p, 0);
  put(102, c, 0);
  put(103, p, c);
  put(104, p, form);
  put(105, head, 0);
  put(106, head, form * 4 + side);
  put(107, word[candidate.end - 1]!, candidate.end - candidate.start > 1 ? word[candidate.end - 2]! : 0);
  put(108, beside(previous), 0);
  put(109, beside(next), 0);
  put(110, head, beside(next));
  put(111, head, beside(previous));
  put(112, beside(previous), beside(next));
  put(113, form * 4 + side, c);
  put(114, bucket(size), form);
  put(115, bucket(size), head);
  put(116, content.length, form);
  put(117, who ? shape[who.end - 1]! : 1, 0);
  put(118, who ? word[who.end - 1]! : 1, 0);
  put(119, who ? shape[who.start]! : 1, who ? bucket(who.end - who.start) : 0);
  put(120, who ? 1 : 0, form * 4 + side);
  put(121, first ? shape[first.start]! : 1, head);
  put(122, first ? shape[first.start]! : 1, first && first.end - first.start > 1 ? shape[first.start + 1]! : 2);
  put(123, first ? word[first.start]! : 1, side);
  put(124, last ? shape[last.end - 1]! : 1, side * 4 + form);
  put(125, last && last.end < r.length ? shape[last.end]! : 1, side);
  put(126, level[candidate.end - 1]!, form * 4 + side);
  put(127, level[candidate.end - 1]!, p);
  put(128, quote[candidate.start]!, form);
  put(129, cue.length, cue[0] ? bucket(cue[0].end - cue[0].start) : 0);
  put(130, who ? (who.start > candidate.start ? 1 : 2) : 0, side * 4 + form);
  put(131, who ? bucket(Math.max(0, who.start > candidate.start ? who.start - candidate.end : candidate.start - who.end)) : 20, form);
  put(132, bucket(candidate.start - r.first[s]!), side);
  const cs = tenth(taggings[k]!.contentSupport);
  const ss = who ? tenth(taggings[k]!.sourceSupport) : 10;
  put(137, cs, form);
  put(138, ss, side);
  put(139, cs * 16 + ss, p);
  put(140, head, who ? word[who.end - 1]! : 1);
  put(141, head, p);
  put(142, head, Math.min(4, c));
  put(143, word[candidate.start]!, previous < 0 ? 1 : word[previous]!);
  put(144, word[candidate.start]!, next < 0 ? 1 : word[next]!);
  put(145, mix(145, beside(previous), beside(next)), level[candidate.start]! + 1);
  put(146, mix(146, beside(previous > r.first[s]! ? previous - 1 : -1), beside(previous)), 1);
  put(147, mix(147, beside(next), beside(next >= 0 && next + 1 < r.last[s]! ? next + 1 : -1)), 1);
  put(148, r.marks[r.last[s]!]! - r.marks[r.first[s]!]! ? 1 : 0, form * 16 + p);
  put(149, size < 4 ? 1 : 0, head);
  put(150, who ? mix(150, shape[who.start]!, shape[who.end - 1]!) : 1, level[candidate.start]!);
  const rule = r.ruledCue[candidate.start]! ? r.ruled[r.ruledCue[candidate.start]! - 1]! : null;
  if (rule) {
    const agrees = tenth(0.999 * agreement(rule.content, content));
    const sources = overlaps(rule.source, source) ? 2 : rule.source.length === source.length ? 1 : 0;
    put(151, rule.because, 0);
    put(152, rule.because, agrees * 3 + sources);
    put(153, tenth(rule.confidence), agrees * 3 + sources);
    put(154, p, agrees * 3 + sources);
    put(155, head, rule.because);
  } else {
    put(156, head, 0);
    put(157, p, c);
    put(158, form, side);
  }
  put(159, rule ? 1 : 0, first ? (r.ruledPart[first.start]! & 4) + (who ? r.ruledPart[who.start]! & 2 : 0) : 9);
  let rivals = 0;
  let inside = 0;
  for (let j = Math.max(0, k - 4); j < Math.min(taggings.length, k + 5); j++) {
    if (j === k) continue;
    const other = taggings[j]!;
    if (!overlaps(other.content, content)) continue;
    rivals = Math.max(rivals, 1 + (other.candidate.probability > candidate.probability ? 1 : 0));
    if (other.content.some((run) => run.start <= candidate.start && candidate.start < run.end))
      inside = Math.max(
        inside,
        1 + (other.candidate.probability > candidate.probability ? 1 : 0) + (other.confidence > confidence ? 2 : 0),
      );
  }
  put(133, rivals, p);
  put(134, inside, p);
  put(135, inside, head);
  put(136, inside * 16 + form * 4 + side, rivals);
  return n;
}

/** Tokens in both over tokens in either. */
function agreement(a: readonly Run[], b: readonly Run[]): number {
  let common = 0;
  let all = 0;
  for (const x of a) {
    all += x.end - x.start;
    for (const y of b) common += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  }
  for (const y of b) all += y.end - y.start;
  return common / (all - common || 1);
}

export function overlaps(a: readonly Run[], b: readonly Run[]): boolean {
  return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
}
