// A ruleset's phrases, made when it is built: by first word, in all their inflected forms, so that a program that starts reads a few arrays
// instead of declining tens of thousands of names, and reads a phrase only when a text has its first word.
//   packPhrases(core).names → {codes: ["outlet/ru/tass full capitals ", …], words: ["tass", "sergei", …], rests: ["0", "1 lavrov\n2 shoigu", …]}
import { packedTrie, type Trie } from '../engine/trie.ts';
import { localNamesOf } from './local-names.ts';
import { foldPhrase } from './names.ts';
import { type Entry, eachPhrase, type PhraseKind } from './phrases.ts';
import type { Ruleset, RulesetFile } from './schema.ts';

/** `rests[i]`: what follows `words[i]`, a phrase a line: the index of its code, and its other words. */
export type PackedPhrases = { readonly codes: readonly string[]; readonly words: readonly string[]; readonly rests: readonly string[] };
export type Packed = Readonly<Record<PhraseKind, PackedPhrases>>;
/** What the bundled ruleset is built as. Only the program's own build makes `packed`: the schema refuses it in anybody else's. */
export type PackedRuleset = Ruleset & { readonly packed?: Packed };

export function packPhrases(ruleset: Ruleset): Packed {
  const kinds = { names: packing(), countries: packing(), nouns: packing(), terms: packing() };
  eachPhrase(ruleset, [], (kind, [first, ...rest], code) => {
    if (first === undefined) return;
    const { codes, lines } = kinds[kind];
    const index = codes.get(code) ?? codes.size;
    codes.set(code, index);
    const line = [index, ...rest].join(' ');
    const known = lines.get(first);
    if (known) known.push(line);
    else lines.set(first, [line]);
  });
  return { names: packed(kinds.names), countries: packed(kinds.countries), nouns: packed(kinds.nouns), terms: packed(kinds.terms) };
}

/**
 * The ruleset as the extension carries it: its phrases ready made, and without what only their making needs. The command line keeps the whole
 * one, for `coverage` and for those who read it.
 */
export function packRuleset(ruleset: Ruleset): PackedRuleset {
  return { ...ruleset, files: ruleset.files.map(bare), packed: packPhrases(ruleset) };
}

function bare({ $schema: _, ...file }: RulesetFile): RulesetFile {
  const { outlets, officials, institutions, nouns, countries, terms, narratives, publisherNotices } = file;
  return {
    ...file,
    ...(outlets && { outlets: outlets.map(({ names, examples, not, owner, ...entry }) => ({ ...entry, ...called(names) })) }),
    ...(officials && {
      officials: officials.map(({ names, short, alone, examples, not, ...entry }) => ({ ...entry, ...called(names, alone) })),
    }),
    ...(institutions && {
      institutions: institutions.map(({ names, metonyms, examples, not, ...entry }) => ({ ...entry, ...called(names) })),
    }),
    ...(nouns && { nouns: nouns.flatMap(({ forms, ...noun }) => (noun.office ? [] : [{ ...noun, forms: forms.slice(0, 1) }])) }),
    ...(countries && { countries: countries.map(({ adjectives, capital, names, ...entry }) => ({ ...entry, names: firstOf(names) })) }),
    ...(terms && { terms: terms.map(({ examples, not, ...entry }) => ({ ...entry, forms: {} })) }),
    ...(narratives && {
      narratives: narratives.map(({ examples, sets, ...entry }) => ({
        ...entry,
        sets: Object.fromEntries(Object.entries(sets).map(([language, list]) => [language, list.map(fold)])),
      })),
    }),
    ...(publisherNotices && {
      publisherNotices: publisherNotices.map(({ examples, sets, ...entry }) => ({ ...entry, sets: sets.map(fold) })),
    }),
  };
}

/** A set's phrases as texts are compared with them, for `foldedTrie`. */
const fold = (set: readonly string[]): string[] => set.map((phrase) => foldPhrase(phrase).join(' '));

/** The names by which reports call an entry. */
function called(names: Entry<'officials'>['names'], alone?: Entry<'officials'>['alone']): { names?: Record<string, string[]> } {
  const local = Object.entries(localNamesOf({ names, alone })).map(([language, name]) => [language, [name]]);
  return local.length ? { names: Object.fromEntries(local) } : {};
}

/** The name that notices write, a language each. */
const firstOf = (names: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(names).map(([language, list]) => [language, list.slice(0, 1)]));

type Packing = { readonly codes: Map<string, number>; readonly lines: Map<string, string[]> };
const packing = (): Packing => ({ codes: new Map(), lines: new Map() });
const packed = ({ codes, lines }: Packing): PackedPhrases => ({
  codes: [...codes.keys()],
  words: [...lines.keys()],
  rests: [...lines.values()].map((one) => one.join('\n')),
});

/** `read`: a code → the value, or null when its entry is not in force. */
export function unpackPhrases<Value>({ codes, words, rests }: PackedPhrases, read: (code: string) => Value | null): Trie<Value> {
  const next = new Map<string, string>();
  for (let i = 0; i < words.length; i++) next.set(words[i] ?? '', rests[i] ?? '');
  return packedTrie(next, (text) =>
    text.split('\n').flatMap((line) => {
      const [index, ...rest] = line.split(' ');
      const value = read(codes[Number(index)] ?? '');
      return value === null ? [] : [{ words: ['', ...rest], value }]; // the trie looks at the words after the first only
    }),
  );
}
