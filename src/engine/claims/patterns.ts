// A claim's words × a table of patterns → what matches: values, or places. The notation is told in src/language/claim-patterns.ts.
// A gap is at most eight words, and a token is compared with the patterns that its form, its first or its last letters can begin: linear in the words.
import { KEY, type Pattern, type PatternTable, passes, type Step } from '../../language/claim-patterns.ts';

type Words = readonly { readonly folded: string; readonly kind: string }[];

const GAP = 8;

export type Hit<Value> = { readonly value: Value /** Token indices, half-open. */; readonly first: number; readonly end: number };

export function* findPatterns<Value>(words: Words, { exact, begins, ends, open }: PatternTable<Value>): Generator<Hit<Value>> {
  for (let at = 0; at < words.length; at++) {
    const { folded } = words[at]!;
    for (const list of [exact.get(folded), begins.get(folded.slice(0, KEY)), ends.get(folded.slice(-KEY)), open]) {
      for (const pattern of list ?? []) {
        const end = matchAt(words, at, pattern);
        if (end !== null) yield { value: pattern.value, first: at, end };
      }
    }
  }
}

const matchAt = <Value>(words: Words, at: number, pattern: Pattern<Value>): number | null => matchSteps(words, at, pattern.steps, 0);

function matchSteps(words: Words, at: number, steps: readonly Step[], index: number): number | null {
  const step = steps[index];
  if (!step) return at;
  if (step.kind === 'start') return at === 0 ? matchSteps(words, at, steps, index + 1) : null;
  if (step.kind === 'not') return at < words.length && passes(words[at]!, step.test) ? null : matchSteps(words, at, steps, index + 1);
  if (step.kind === 'word') {
    const word = words[at];
    return word && passes(word, step.test) ? matchSteps(words, at + 1, steps, index + 1) : null;
  }
  const most = Math.min(at + GAP, words.length);
  if (step.kind === 'may') {
    for (let to = at; to <= most; to++) {
      const end = matchSteps(words, to, steps, index + 1);
      if (end !== null) return end;
      if (to === most || !passes(words[to]!, step.test)) return null;
    }
  }
  for (let to = at; to <= most; to++) {
    const end = matchSteps(words, to, steps, index + 1);
    if (end !== null) return end;
  }
  return null;
}
