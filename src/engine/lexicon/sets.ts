// Sets of phrases against tokens: true when one phrase of every set occurs.
//   const which = setFinder([[trie('part of'), trie('propaganda')], …]);  which(tokens) → [0]
import { longestAt, type Trie } from '../trie.ts';

type Words = readonly { readonly folded: string }[];

const matchesSets = (sets: readonly Trie<true>[], tokens: Words): boolean =>
  sets.every((set) => tokens.some((_, i) => longestAt(set, tokens, i) !== null));

/**
 * Which of many groups of sets the tokens hold, by index. A text is looked through once for the words that begin a phrase of a group's first
 * set; only groups that have one are matched.
 */
export function setFinder(groups: readonly (readonly Trie<true>[])[]): (tokens: Words) => number[] {
  const starts = new Map<string, number[]>();
  const stems = new Map<string, { readonly stem: string; readonly group: number }[]>(); // by their first letter
  groups.forEach(([first], group) => {
    for (const word of first?.next?.keys() ?? []) {
      if (word.length > 1 && word.endsWith('*')) stems.set(word[0]!, [...(stems.get(word[0]!) ?? []), { stem: word.slice(0, -1), group }]);
      else starts.set(word, [...(starts.get(word) ?? []), group]);
    }
  });
  return (tokens) => {
    const likely = new Set<number>();
    for (const { folded } of tokens) {
      for (const group of starts.get(folded) ?? []) likely.add(group);
      for (const { stem, group } of stems.get(folded[0] ?? '') ?? []) if (folded.startsWith(stem)) likely.add(group);
      const apostrophe = folded.indexOf("'"); // the trie reads "l'agence" as "agence", "Putin's" as "Putin"
      if (apostrophe > 0)
        for (const part of [folded.slice(0, apostrophe), folded.slice(apostrophe + 1)])
          for (const group of starts.get(part) ?? []) likely.add(group);
    }
    return [...likely].filter((group) => matchesSets(groups[group]!, tokens)).sort((a, b) => a - b); // an index of groups
  };
}
