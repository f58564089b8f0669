// The multi-pattern matcher: a trie over folded words. Finds, in one pass over the tokens, the longest phrase that starts at each word.
//   addPhrase(trie, ["state", "television"], rule) … longestAt(trie, tokens, i) → {length: 2, values: [rule]}
// Word boundaries are free and offsets come from the tokens. Phrases wait in a list under their first word and become nodes when a text
// first holds that word: tens of thousands of names cost one Map insertion each, and an article touches a few hundred. A list that was
// made beforehand stays one string until then.

type Phrase<Value> = { readonly words: readonly string[]; readonly value: Value };
type Read<Value> = (text: string) => readonly Phrase<Value>[];
/** `pending`: phrases of which the words from `depth` on are not yet nodes. A string in `next`: the phrases of that word, for `read`. */
export type Trie<Value> = {
  next: Map<string, Trie<Value> | string> | null;
  values: Value[] | null;
  pending: Phrase<Value>[] | null;
  /** Words of `next` that end in `*`, without it: they match every word that begins so. */
  stems: string[] | null;
  readonly read: Read<Value> | null;
  readonly depth: number;
};

const node = <Value>(depth: number): Trie<Value> => ({ next: null, values: null, pending: null, stems: null, read: null, depth });
export const emptyTrie = <Value>(): Trie<Value> => node<Value>(0);
/** First word → its phrases as a text that `read` understands, the words after the first only. */
export const packedTrie = <Value>(next: Map<string, string>, read: Read<Value>): Trie<Value> => ({ ...emptyTrie<Value>(), next, read });

export function addPhrase<Value>(trie: Trie<Value>, words: readonly string[], value: Value): void {
  if (words.length === trie.depth) {
    trie.values ??= [];
    trie.values.push(value);
  } else if (trie.depth > 0 && trie.next === null) {
    trie.pending ??= [];
    trie.pending.push({ words, value });
  } else {
    trie.next ??= new Map();
    const word = words[trie.depth]!; // words.length > depth
    let next = child(trie, word);
    if (!next) {
      next = node(trie.depth + 1);
      trie.next.set(word, next);
      if (word.length > 1 && word.endsWith('*')) {
        trie.stems ??= [];
        trie.stems.push(word.slice(0, -1));
      }
    }
    addPhrase(next, words, value);
  }
}

/** The longest phrase of the trie that starts at `index`, or null. `length` counts tokens. */
export function longestAt<Value>(
  trie: Trie<Value>,
  tokens: readonly { readonly folded: string }[],
  index: number,
): { readonly length: number; readonly values: readonly Value[] } | null {
  let at = trie;
  let values: readonly Value[] | null = null;
  let end = index;
  for (let i = index; i < tokens.length; i++) {
    const next = step(at, tokens[i]!.folded); // i < tokens.length
    if (!next) break;
    at = next;
    if (!at.values) continue;
    ({ values } = at);
    end = i + 1;
  }
  return values && { length: end - index, values };
}

function step<Value>(at: Trie<Value>, word: string): Trie<Value> | undefined {
  if (at.pending) {
    const { pending } = at;
    at.pending = null;
    at.next = new Map();
    for (const { words, value } of pending) addPhrase(at, words, value);
  }
  if (!at.next) return undefined;
  const exact = child(at, word);
  if (exact) return exact;
  if (at.stems) for (const stem of at.stems) if (word.startsWith(stem)) return child(at, `${stem}*`);
  for (const bare of bareForms(word)) {
    const found = child(at, bare);
    if (found) return found;
  }
  return undefined;
}

function child<Value>(at: Trie<Value>, word: string): Trie<Value> | undefined {
  const found = at.next?.get(word);
  if (typeof found !== 'string') return found;
  const made = node<Value>(at.depth + 1);
  at.next?.set(word, made);
  for (const { words, value } of at.read?.(found) ?? []) addPhrase(made, words, value);
  return made;
}

/**
 * What a word counts as where a phrase does not hold it itself, the surest first: "Putin's", "Erdoğan'ın" → the word before the apostrophe;
 * "l'agence", "dell'Iran" → the word after it; "조선중앙통신은" → without its particle.
 */
export function bareForms(word: string): readonly string[] {
  const last = word.charCodeAt(word.length - 1);
  if (last >= 0xac00 && last <= 0xd7a3) {
    const particle = PARTICLES.find((one) => word.length > one.length + 1 && word.endsWith(one));
    return particle === undefined ? NONE : [word.slice(0, -particle.length)];
  }
  const apostrophe = word.indexOf("'");
  if (apostrophe < 1) return NONE;
  const before = word.slice(0, apostrophe);
  return apostrophe <= 4 ? [before, word.slice(apostrophe + 1)] : [before];
}

const NONE: readonly string[] = [];
/** Korean writes case as a syllable or two behind the noun. Longest first. */
const PARTICLES = [
  '에서는',
  '에게',
  '에서',
  '으로',
  '이나',
  '까지',
  '부터',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '의',
  '에',
  '도',
  '과',
  '와',
  '로',
];
