// Rulesets → the tries of their names, nationalities, nouns and terms. A packed ruleset's phrases are read when a text has their first word.
//   longestAt(triesOf([core]).names, tokenize('TASS'), 0) → {length: 1, values: [{entity: 'outlet/ru/tass', strength: 'full', …}]}
import type { Guard, Lexicon } from '../engine/lexicon.ts';
import { addPhrase, emptyTrie, type Trie } from '../engine/trie.ts';
import { guardOf } from './names.ts';
import { type Packed, type PackedRuleset, unpackPhrases } from './pack.ts';
import {
  type Entry,
  eachPhrase,
  entriesOf,
  type NamedEntry,
  type PhraseKind,
  readCountry,
  readName,
  readNoun,
  readTerm,
} from './phrases.ts';

type Tries = Pick<Lexicon, PhraseKind>;

/** Every ruleset's phrases under one root each, lower rulesets first; of an entry that a higher one replaces, none. */
export function triesOf(rulesets: readonly PackedRuleset[]): Tries {
  const owned = owners(rulesets);
  const guards = new Map<string, Guard>();
  const guardsOf = ({ id, guards: written = [], country }: NamedEntry | Entry<'terms'>, indices: readonly number[]): Guard[] =>
    indices.flatMap((index) => {
      const one = written[index];
      if (!one) return [];
      const guard = guards.get(`${id} ${index}`) ?? guardOf(one, country ?? null);
      guards.set(`${id} ${index}`, guard);
      return [guard];
    });
  let tries: Tries | null = null;
  for (const [index, ruleset] of rulesets.entries()) {
    const inForce = (id: string) => {
      const found = owned().get(id);
      return found?.index === index ? found.entry : undefined;
    };
    const readers: Readers = {
      names: (code) => {
        const { id, decoy, guards: indices, ...name } = readName(code);
        const entry = inForce(id);
        return entry ? { ...name, entity: decoy ? null : id, rule: id, guards: guardsOf(entry, indices) } : null;
      },
      countries: readCountry,
      nouns: readNoun,
      terms: (code) => {
        const { id, letters, guards: indices } = readTerm(code);
        const entry = inForce(id);
        return entry ? { entity: id, letters, guards: guardsOf(entry, indices) } : null;
      },
    };
    if (ruleset.packed && !tries) tries = unpack(ruleset.packed, readers);
    else {
      tries ??= { names: emptyTrie(), countries: emptyTrie(), nouns: emptyTrie(), terms: emptyTrie() };
      const into: Tries = tries;
      eachPhrase(ruleset, rulesets.slice(0, index), (kind, words, code) => {
        const value = readers[kind](code);
        if (value !== null) addPhrase(into[kind] as Trie<unknown>, words, value);
      });
    }
  }
  return tries ?? { names: emptyTrie(), countries: emptyTrie(), nouns: emptyTrie(), terms: emptyTrie() };
}

type Owned = { readonly index: number; readonly entry: NamedEntry | Entry<'terms'> };

/** Id → the last of its entries, and in which ruleset that stands; made when a text first holds a listed name. */
function owners(rulesets: readonly PackedRuleset[]): () => ReadonlyMap<string, Owned> {
  let owned: Map<string, Owned> | null = null;
  return () => {
    if (owned) return owned;
    owned = new Map();
    for (const [index, ruleset] of rulesets.entries())
      for (const key of ['outlets', 'officials', 'institutions', 'terms'] as const)
        for (const entry of entriesOf(ruleset, key)) owned.set(entry.id, { index, entry });
    return owned;
  };
}

type Readers = { readonly [Kind in PhraseKind]: (code: string) => (Tries[Kind] extends Trie<infer Value> ? Value : never) | null };

const unpack = (packed: Packed, readers: Readers): Tries => ({
  names: unpackPhrases(packed.names, readers.names),
  countries: unpackPhrases(packed.countries, readers.countries),
  nouns: unpackPhrases(packed.nouns, readers.nouns),
  terms: unpackPhrases(packed.terms, readers.terms),
});
