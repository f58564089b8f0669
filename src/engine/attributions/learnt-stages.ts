// The learnt stages one after the other: reading → marginals → cue candidates → the parts of each candidate.
//   "Peskov said it was over." → cue candidate "said" → source [0, 1), cue [1, 2), content [2, 5)

import { isStrong, type Reading, type Run, wordHash } from './features.ts';
import { type CueCandidate, cueScheme, type Marginals, PART, partOf, placeOf, relativeFeatures, tokenFeatures } from './features-cue.ts';
import { FLAT, flatFeatures, flatScheme, MAX_FEATURES } from './features-flat.ts';
import { findBestPath, inferMarginals, makeFactors, makeLattice, readFactors } from './tagger.ts';
import { addRows, emit, readScores, type Weights } from './weights.ts';

/** Longest sequence that is tagged as one; a longer paragraph is cut. Keeps memory and time bounded on any input. */
const LONGEST = 512;
/** A cue that stands between a token and another cue counts from this probability on. */
const LIKELY = 0.4;
/** A rule's cue is a candidate from this confidence on. */
const SURE = 0.6;
/** … unless stage 1 thinks so little of it: of 99 such cues in PolNeAR dev, 5 are cues. */
const UNHEARD = 0.05;
/** Two peaks are two cues when the probability between them falls to this share of the smaller. */
const DIP = 0.4;
/** How far a cue's window may reach, in sentences, while quotation marks lead from one to the next. */
const REACH_BACK = 4;
const REACH_ON = 6;

/** Windows of so many tokens for each of the text's (news has 1 to 9); what is beyond, one endless "he said that he said …", gets narrow ones. */
const WORK = 16;
const NARROW = 24;

/** A content neither begins nor ends inside a quotation, but behind a colon (of 2,487, 10 begin and 8 end so in PolNeAR dev). */
const FORBIDDEN = 20;

/** What a cue candidate would attribute to whom. */
export type Tagging = {
  readonly candidate: CueCandidate;
  readonly source: readonly Run[];
  readonly cue: readonly Run[];
  readonly content: readonly Run[];
  /** Log probability of this labelling among all. */
  readonly confidence: number;
  /** Mean of stage 1's probability that the source is a source, and the content a content. */
  readonly sourceSupport: number;
  readonly contentSupport: number;
};

/**
 * The sequences that stage 1 works on: the sentences of a block that report something, as [start, end) of tokens. A quarter of PolNeAR's sentences
 * don't: among them the weights found one attribution for two that they made up (AR 67.8 with and without, precision 77.9 and 78.4).
 */
export function sequences(r: Reading): Run[] {
  const runs: Run[] = [];
  let isOpen = false;
  for (let s = 0; s < r.first.length; s++) {
    const start = r.first[s]!;
    const end = r.last[s]!;
    const goesOn = isOpen && r.block[s] === r.block[s - 1];
    isOpen = reports(r, start, end);
    if (!isOpen) continue;
    const before = runs.at(-1);
    if (before && goesOn && end - before.start <= LONGEST) runs[runs.length - 1] = { start: before.start, end };
    else for (let at = start; at < end; at += LONGEST) runs.push({ start: at, end: Math.min(end, at + LONGEST) });
  }
  return runs;
}

/** Whether tokens hold a reporting word, a quotation, or what a rule took for an attribution. */
function reports({ level, quote, ruledPart }: Reading, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isStrong(level[i]!) || quote[i]! || ruledPart[i]!) return true;
  return false;
}

export function inferFlat(r: Reading, weights: Weights): Marginals {
  const marginals = {
    cue: new Float32Array(r.length),
    source: new Float32Array(r.length),
    content: new Float32Array(r.length),
    cuesBefore: new Int32Array(r.length + 1),
  };
  const { stride, columns } = flatScheme;
  const lattice = makeLattice(flatScheme, LONGEST);
  const sums = new Int32Array(2 * weights.width);
  const scores = new Int32Array(4 * weights.width);
  const values = new Int32Array(MAX_FEATURES);
  const features = new Int32Array(MAX_FEATURES);
  const factors = readFactors(flatScheme, weights.transitions, makeFactors(flatScheme));
  for (const run of sequences(r)) {
    const { start, end } = run;
    for (let i = start; i < end; i++) {
      sums.fill(0);
      addRows(weights, features, flatFeatures(r, i, start, end, values, features, weights.bits), sums, 0);
      readScores(sums, 0, weights.width, scores);
      emit(weights, scores, columns, lattice.emitted, (i - start) * stride);
    }
    inferMarginals(flatScheme, lattice, run.end - run.start, factors);
    for (let i = run.start; i < run.end; i++) {
      const at = (i - run.start) * flatScheme.labels;
      const p = lattice.marginals;
      marginals.cue[i] = p[at + FLAT.cue]! + p[at + FLAT.cue + 1]!;
      marginals.source[i] = p[at + FLAT.source]! + p[at + FLAT.source + 1]!;
      marginals.content[i] = p[at + FLAT.content]! + p[at + FLAT.content + 1]!;
    }
  }
  for (let i = 0; i < r.length; i++) {
    const begins = marginals.cue[i]! >= LIKELY && (i === 0 || marginals.cue[i - 1]! < LIKELY);
    marginals.cuesBefore[i + 1] = marginals.cuesBefore[i]! + (begins ? 1 : 0);
  }
  return marginals;
}

/** The peaks of the cue probability: in a run of likely tokens the likeliest, and others that a dip sets apart. */
export function proposeCues(r: Reading, marginals: Marginals): CueCandidate[] {
  const { cue } = marginals;
  const candidates: CueCandidate[] = [];
  const propose = (at: number) => {
    if (r.sentence[at]! >= 0) candidates.push({ start: at, end: at + 1, probability: cue[at]! });
  };
  let peak = -1;
  let low = 1;
  for (let i = 0; i < r.length; i++) {
    const p = cue[i]!;
    const goesOn = p >= r.candidateFrom && i > 0 && r.sentence[i] === r.sentence[i - 1];
    if (peak >= 0 && !goesOn) {
      propose(peak);
      peak = -1;
    }
    if (p < r.candidateFrom) continue;
    if (peak < 0) {
      peak = i;
      low = p;
    } else if (low < DIP * Math.min(p, cue[peak]!)) {
      propose(peak);
      peak = i;
      low = p;
    } else if (p > cue[peak]!) {
      peak = i;
      low = p;
    } else low = Math.min(low, p);
  }
  if (peak >= 0) propose(peak);
  return candidates.concat(ruledCues(r, candidates, cue)).sort((a, b) => a.start - b.start);
}

/** The cues of sure rules where the probabilities have no peak: at the likeliest of the cue's words. */
function ruledCues(r: Reading, proposed: readonly CueCandidate[], probabilities: Float32Array): CueCandidate[] {
  const taken = new Set(proposed.map(({ start }) => start));
  const more: CueCandidate[] = [];
  for (const { cue, content, confidence } of r.ruled) {
    if (confidence < SURE || !content.length) continue;
    let head = -1;
    let free = true;
    for (const { start, end } of cue)
      for (let i = start; i < end; i++) {
        if (taken.has(i)) free = false;
        if (head < 0 || probabilities[i]! >= probabilities[head]!) head = i;
      }
    if (!free || head < 0 || r.sentence[head]! < 0 || probabilities[head]! < UNHEARD) continue;
    taken.add(head);
    more.push({ start: head, end: head + 1, probability: probabilities[head]! });
  }
  return more;
}

/** The tokens among which a cue's source and content are looked for, and the block around them, which features may look at. */
export type Window = Run & { readonly lo: number; readonly hi: number };

/** The cue's sentence, and those before and after it that a quotation connects with it. */
export function windowOf(r: Reading, cue: CueCandidate): Window {
  const s = r.sentence[cue.start]!;
  const same = (a: number) => a >= 0 && a < r.first.length && r.block[a] === r.block[s];
  let from = s;
  while (s - from < REACH_BACK && same(from - 1) && (s - from < r.reach || r.quote[r.last[from - 1]! - 1]! > 0)) from--;
  let to = s;
  while (
    to - s < REACH_ON &&
    same(to + 1) &&
    (to - s < r.reach || r.quote[r.first[to + 1]!]! > 0 || (to === s && r.quote[r.last[to]! - 1]! > 0))
  )
    to++;
  let lo = from;
  while (same(lo - 1) && lo > from - 2) lo--;
  let hi = to;
  while (same(hi + 1) && hi < to + 2) hi++;
  const start = Math.max(r.first[from]!, cue.start - LONGEST / 2);
  return { start, end: Math.min(r.last[to]!, start + LONGEST), lo: r.first[lo]!, hi: r.last[hi]! };
}

const narrowed = (window: Window, { start, end }: CueCandidate): Window => ({
  ...window,
  start: Math.max(window.start, start - NARROW),
  end: Math.min(window.end, end + NARROW),
});

/** Tags candidates of one text; what does not depend on the cue is scored once. */
export function makeCueTagger(r: Reading, marginals: Marginals, weights: Weights): (candidate: CueCandidate) => Tagging {
  const { stride, columns } = cueScheme;
  const lattice = makeLattice(cueScheme, LONGEST);
  const wide = 2 * weights.width;
  const values = new Int32Array(MAX_FEATURES);
  const features = new Int32Array(MAX_FEATURES);
  const factors = readFactors(cueScheme, weights.transitions, makeFactors(cueScheme));
  const known = new Uint8Array(r.length);
  const base = new Int32Array(r.length * wide);
  const sums = new Int32Array(wide);
  const scores = new Int32Array(2 * wide);
  const forbidden = FORBIDDEN / weights.scale;
  let work = 0;
  return (candidate) => {
    const whole = windowOf(r, candidate);
    work += whole.end - whole.start;
    const window = work > WORK * r.length ? narrowed(whole, candidate) : whole;
    const length = window.end - window.start;
    for (let i = window.start; i < window.end; i++) {
      if (!known[i]) {
        known[i] = 1;
        const { lo, hi } = blockOf(r, i);
        addRows(weights, features, tokenFeatures(r, marginals, i, lo, hi, values, features, weights.bits), base, i * wide);
      }
      for (let k = 0; k < wide; k++) sums[k] = base[i * wide + k]!;
      const n = relativeFeatures(r, marginals, candidate, i, window.lo, window.hi, values, features, weights.bits);
      addRows(weights, features, n, sums, 0);
      readScores(sums, 0, weights.width, scores);
      if (r.quotation[i]! && i + 1 < r.length && r.quotation[i + 1] === r.quotation[i] && r.quote[i + 1] !== 3) {
        scores[PART.content + 2]! -= forbidden;
        scores[PART.content + 3]! -= forbidden;
        scores[PART.more + 2]! -= forbidden;
      }
      if (r.quote[i] === 2 && i > 0 && r.quote[i - 1] === 2 && !isColon(r, i - 1)) {
        scores[PART.content]! -= forbidden;
        scores[PART.content + 3]! -= forbidden;
        scores[PART.more]! -= forbidden;
      }
      emit(weights, scores, columns, lattice.emitted, (i - window.start) * stride);
    }
    const probability = findBestPath(cueScheme, lattice, length, factors);
    const runs = (part: 'source' | 'cue' | 'content') => collectRuns(lattice.path, length, part, window.start);
    const source = likeliestRun(runs('source'), (run) => mean(marginals.source, [run]));
    const content = runs('content');
    return {
      candidate,
      source,
      cue: runs('cue'),
      content,
      confidence: Math.log(probability),
      sourceSupport: mean(marginals.source, source),
      contentSupport: mean(marginals.content, content),
    };
  };
}

const COLON = wordHash(':');
const isColon = (r: Reading, i: number): boolean => r.word[i] === COLON;

function mean(values: Float32Array, runs: readonly Run[]): number {
  let sum = 0;
  let count = 0;
  for (const { start, end } of runs)
    for (let i = start; i < end; i++) {
      sum += values[i]!;
      count++;
    }
  return count ? sum / count : 0;
}

/** The stretch that a token's own features may look at: its sentence and the marks beside it. */
export function blockOf(r: Reading, i: number): { readonly lo: number; readonly hi: number } {
  const s = r.sentence[i]!;
  return {
    lo: s > 0 && r.block[s - 1] === r.block[s] ? r.first[s - 1]! : r.first[s]!,
    hi: s + 1 < r.first.length && r.block[s + 1] === r.block[s] ? r.last[s + 1]! : r.last[s]!,
  };
}

/** An attribution has one source (all but 6 of 19,832 in PolNeAR). */
function likeliestRun(runs: readonly Run[], probability: (run: Run) => number): readonly Run[] {
  return runs.length < 2 ? runs : [runs.reduce((best, run) => (probability(run) > probability(best) ? run : best))];
}

function collectRuns(path: Uint8Array, length: number, part: 'source' | 'cue' | 'content', offset: number): Run[] {
  const runs: Run[] = [];
  for (let t = 0; t < length; t++) {
    if (partOf(path[t]!) !== part) continue;
    const start = t;
    while (t + 1 < length && placeOf(path[t]!) < 2) t++;
    runs.push({ start: start + offset, end: t + 1 + offset });
  }
  return runs;
}
