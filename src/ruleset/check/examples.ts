// Every rule's own examples, run against the whole ruleset: what must match does, what must not does not.
import { type Lexicon, setFinder } from '../../engine/lexicon.ts';
import { findMentions } from '../../engine/mentions.ts';
import { tokenize } from '../../engine/tokens.ts';
import { longestAt } from '../../engine/trie.ts';
import type { Language } from '../../language/language.ts';
import { compile } from '../compile.ts';
import type { Ruleset } from '../schema.ts';
import type { Entries, Problem } from './problem.ts';
import { checkSentences } from './sentences.ts';

type Examples = { readonly match?: readonly string[] | undefined; readonly not?: readonly string[] | undefined };

export function checkExamples(entries: Entries, ruleset: Ruleset, languages: Readonly<Record<string, Language>>): Problem[] {
  const lexicon = compile([ruleset], languages);
  const problems: Problem[] = [];
  const run = (file: string, id: string, examples: Examples | undefined, matches: (text: string) => boolean) => {
    for (const text of examples?.match ?? [])
      if (!matches(text))
        problems.push({
          file,
          entry: id,
          field: 'examples.match',
          what: `does not match: “${text}”`,
          mend: 'correct the names, the guards or the example',
        });
    for (const text of examples?.not ?? [])
      if (matches(text))
        problems.push({
          file,
          entry: id,
          field: 'examples.not',
          what: `matches: “${text}”`,
          mend: 'guard the name, or add the phrase to `not`',
        });
  };
  for (const { file, entry } of [...entries('outlets'), ...entries('officials'), ...entries('institutions')])
    run(file, entry.id, entry.examples, (text) => findMentions(text, tokenize(text), lexicon).some(({ entity }) => entity === entry.id));
  for (const { file, entry } of entries('terms')) run(file, entry.id, entry.examples, (text) => holdsTerm(text, entry.id, lexicon));
  for (const { file, entry } of [...entries('narratives'), ...entries('publisherNotices')]) {
    const sets = [...lexicon.narratives, ...lexicon.publisherNotices].find(({ id }) => id === entry.id)?.sets ?? {};
    run(file, entry.id, entry.examples, (text) => setFinder(Object.values(sets))(tokenize(text)).length > 0);
  }
  return [...problems, ...checkSentences(entries, lexicon)];
}

function holdsTerm(text: string, id: string, lexicon: Lexicon): boolean {
  const tokens = tokenize(text);
  return tokens.some((_, i) => longestAt(lexicon.terms, tokens, i)?.values.some(({ entity }) => entity === id));
}
