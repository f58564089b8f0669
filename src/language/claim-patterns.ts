// A pattern of words, as language files write it → the steps and tables by which it is found.
//
// Pattern: words in their folded form, separated by spaces; patterns separated by ";".
//   `more|less`  either          `territor*` begins so     `*er~rather` ends so, but is not "rather"
//   `#`          a number        `…`         up to eight words, within the claim
//   `(not|*ly)`  any number of these, or none (not in first place)
//   `!than|#`    the next word is none of these (takes no word)            `^` the claim begins here
//   "ready|willing to !strike|use" matches "ready to talk", not "ready to strike"
import { phrases, words } from './notation.ts';

/** One word of a pattern: `is` exact forms, `begins` and `ends` with a part, less the forms in `not`. */
export type WordTest = {
  readonly is: ReadonlySet<string>;
  readonly begins: readonly string[];
  readonly ends: readonly string[];
  readonly not: ReadonlySet<string>;
  readonly number: boolean;
};
export type Step = { readonly kind: 'word' | 'not' | 'may'; readonly test: WordTest } | { readonly kind: 'gap' | 'start' };
export type Pattern<Value> = { readonly steps: readonly Step[]; readonly value: Value };
/**
 * Patterns by what their first word can be, so that a word is compared with a few of them only: by its whole form, by its first letters, by its
 * last ones; `open` holds the rest. A pattern whose first word can be several things stands in several places.
 */
export type PatternTable<Value> = {
  readonly exact: ReadonlyMap<string, readonly Pattern<Value>[]>;
  readonly begins: ReadonlyMap<string, readonly Pattern<Value>[]>;
  readonly ends: ReadonlyMap<string, readonly Pattern<Value>[]>;
  readonly open: readonly Pattern<Value>[];
};
/** Letters of a key: two tell most words apart. */
export const KEY = 2;

/** Alternatives separated by "|" or white space. */
export function wordTest(text: string): WordTest {
  const is = new Set<string>();
  const not = new Set<string>();
  const begins: string[] = [];
  const ends: string[] = [];
  let number = false;
  for (const alternative of text.split(/[|\s]+/)) {
    const [form = '', ...exceptions] = alternative.split('~');
    for (const exception of exceptions) not.add(exception);
    if (form === '#') number = true;
    else if (form.startsWith('*')) ends.push(form.slice(1));
    else if (form.endsWith('*')) begins.push(form.slice(0, -1));
    else if (form) is.add(form);
  }
  return { is, begins, ends, not, number };
}

export function passes({ folded, kind }: { readonly folded: string; readonly kind: string }, test: WordTest): boolean {
  if (test.number && kind === 'number') return true;
  if (test.is.has(folded)) return true;
  if (test.not.has(folded) || kind === 'mark') return false;
  for (const part of test.begins) if (folded.startsWith(part)) return true;
  for (const part of test.ends) if (folded.endsWith(part) && folded.length > part.length) return true;
  return false;
}

export function patternTable<Value extends string>(source: Readonly<Partial<Record<Value, string>>>): PatternTable<Value> {
  const [exact, begins, ends] = [1, 2, 3].map(() => new Map<string, Pattern<Value>[]>()) as [Lists<Value>, Lists<Value>, Lists<Value>];
  const open: Pattern<Value>[] = [];
  const add = (lists: Lists<Value>, key: string, pattern: Pattern<Value>) => {
    const list = lists.get(key);
    if (!list) lists.set(key, [pattern]);
    else if (list.at(-1) !== pattern) list.push(pattern);
  };
  for (const [value, text] of Object.entries(source) as [Value, string][]) {
    for (const phrase of phrases(text)) {
      const steps = words(phrase).map(step);
      const first = steps.find((one) => one.kind !== 'start');
      const test = first?.kind === 'word' ? first.test : null;
      const pattern = { steps, value };
      if (!test || test.number || [...test.begins, ...test.ends].some((part) => part.length < KEY)) open.push(pattern);
      else {
        for (const form of test.is) add(exact, form, pattern);
        for (const part of test.begins) add(begins, part.slice(0, KEY), pattern);
        for (const part of test.ends) add(ends, part.slice(-KEY), pattern);
      }
    }
  }
  return { exact, begins, ends, open };
}

type Lists<Value> = Map<string, Pattern<Value>[]>;

function step(text: string): Step {
  if (text === '…') return { kind: 'gap' };
  if (text === '^') return { kind: 'start' };
  if (text.startsWith('(')) return { kind: 'may', test: wordTest(text.slice(1, -1)) };
  return text.startsWith('!') ? { kind: 'not', test: wordTest(text.slice(1)) } : { kind: 'word', test: wordTest(text) };
}
