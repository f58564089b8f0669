// The multi-pattern matcher: a trie over folded words. Finds, in one pass over the tokens, the longest phrase that starts at each word.
//   addPhrase(trie, ["state", "television"], rule) … longestAt(trie, tokens, i) → {length: 2, values: [rule]}
// Word boundaries are free and offsets come from the tokens. Phrases wait in a list under their first word and become nodes when a text
// first holds that word: tens of thousands of names cost one Map insertion each, and an article touches a few hundred. A list that was
// made beforehand stays one string until then.

type Phrase<Value> = { readonly words: readonly string[]; readonly value: Value };
/**
 * `pending`: phrases of which the words from `depth` on are not yet nodes. `packed`: phrases that begin with a first word's node, before the
 * others, as a text that `read` understands.
 */
export type Trie<Value> = {
  next: Map<string, Trie<Value>> | null;
  values: Value[] | null;
  pending: Phrase<Value>[] | null;
  packed: { readonly text: string; readonly read: (text: string) => readonly Phrase<Value>[] } | null;
  /** Words of `next` that end in `*`, without it: they match every word that begins so. */
  stems: string[] | null;
  readonly depth: number;
};

const node = <Value>(depth: number): Trie<Value> => ({ next: null, values: null, pending: null, packed: null, stems: null, depth });
export const emptyTrie = <Value>(): Trie<Value> => node<Value>(0);
/** The node of a first word. */
export const packedTrie = <Value>(text: string, read: (text: string) => readonly Phrase<Value>[]): Trie<Value> => ({
  ...node<Value>(1),
  packed: { text, read },
});

function unpack<Value>(at: Trie<Value>): void {
  if (!at.packed) return;
  const { text, read } = at.packed;
  at.packed = null;
  const values: Value[] = [];
  const pending: Phrase<Value>[] = [];
  for (const phrase of read(text))
    if (phrase.words.length === at.depth) values.push(phrase.value);
    else pending.push(phrase);
  if (values.length) at.values = [...values, ...(at.values ?? [])];
  if (pending.length) at.pending = [...pending, ...(at.pending ?? [])];
}

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
    let next = trie.next.get(word);
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
  let best: { length: number; values: readonly Value[] } | null = null;
  for (let i = index; i < tokens.length; i++) {
    const next = step(at, tokens[i]!.folded); // i < tokens.length
    if (!next) break;
    if (next.packed) unpack(next);
    at = next;
    if (at.values) best = { length: i - index + 1, values: at.values };
  }
  return best;
}

function step<Value>(at: Trie<Value>, word: string): Trie<Value> | undefined {
  if (at.pending) {
    const { pending } = at;
    at.pending = null;
    at.next = new Map();
    for (const { words, value } of pending) addPhrase(at, words, value);
  }
  const { next, stems } = at;
  if (!next) return undefined;
  const exact = next.get(word);
  if (exact) return exact;
  if (stems) for (const stem of stems) if (word.startsWith(stem)) return next.get(`${stem}*`);
  if (next.size && isHangul(word)) {
    const bare = withoutParticle(word);
    return bare === null ? undefined : next.get(bare);
  }
  const apostrophe = word.indexOf("'");
  if (apostrophe < 1) return undefined;
  // "Putin's", "Erdoğan'ın" → the word before it; "l'agence", "dell'Iran" → the word after it.
  return next.get(word.slice(0, apostrophe)) ?? (apostrophe <= 4 ? next.get(word.slice(apostrophe + 1)) : undefined);
}

const isHangul = (word: string): boolean => {
  const last = word.charCodeAt(word.length - 1);
  return last >= 0xac00 && last <= 0xd7a3;
};
/** Korean writes case as a syllable or two behind the noun: "조선중앙통신은" → "조선중앙통신". Longest first. */
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
function withoutParticle(word: string): string | null {
  const particle = PARTICLES.find((one) => word.length > one.length + 1 && word.endsWith(one));
  return particle === undefined ? null : word.slice(0, -particle.length);
}
