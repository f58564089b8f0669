// What `check` tries of itself, so that nobody writes thousands of examples by hand: every guarded name with what its guards ask for, and without;
// every surname behind the full name, and alone; every common noun.
//   John Lee (HK, guarded by its country) → “John Lee, Hong Kong.” must be found, “John Lee.” must not, “Lee.” must not.
import type { Lexicon } from '../../engine/lexicon.ts';
import { findMentions } from '../../engine/mentions.ts';
import { tokenize } from '../../engine/tokens.ts';
import { longestAt } from '../../engine/trie.ts';
import type { NamedEntry } from '../phrases.ts';
import type { Entries, Entry, Problem } from './problem.ts';

type Trial = { readonly text: string; readonly found: boolean; readonly field: string };

export function checkSentences(entries: Entries, lexicon: Lexicon): Problem[] {
  const problems: Problem[] = [];
  for (const { file, entry } of [...entries('outlets'), ...entries('officials'), ...entries('institutions')]) {
    if (
      !(entry.country in lexicon.countryNames) &&
      Object.keys(lexicon.countryNames).length &&
      entry.guards?.some(({ country }) => country)
    )
      problems.push({
        file,
        entry: entry.id,
        field: 'guards',
        what: `asks for a name of ${entry.country}, of which no country has any`,
        mend: 'write the neighbours out in `near`',
      });
    for (const { text, found, field } of trialsOf(entry, lexicon)) {
      if (findMentions(text, tokenize(text), lexicon).some(({ entity }) => entity === entry.id) === found) continue;
      problems.push({
        file,
        entry: entry.id,
        field,
        what: found ? `is not found where it should be: “${text}”` : `is found where nothing speaks for it: “${text}”`,
        mend: found ? 'correct the guards, or the name that hides it' : 'take the name away from those that need no guard',
      });
    }
  }
  for (const { file, entry } of entries('nouns')) problems.push(...checkNoun(file, entry, lexicon));
  return problems;
}

/** In each language with the country's name there. */
function* trialsOf(entry: NamedEntry, lexicon: Lexicon): Generator<Trial> {
  const written: Readonly<Record<string, readonly string[]>> = { ...entry.names, en: [entry.name, ...(entry.names?.en ?? [])] };
  const wanted = (name: string, language: string): string[] | null => {
    const asked = (entry.guards ?? []).filter(({ names }) => !names || names.includes(name));
    const neighbours = asked.map(
      ({ near, country }) => near?.[0]?.replaceAll('*', '') ?? (country ? countryIn(entry.country, language, lexicon) : null),
    );
    return neighbours.every((one) => one !== null) ? neighbours : null; // the states' names may be another ruleset's
  };
  for (const [field, names] of [
    ['names', written],
    ['metonyms', 'metonyms' in entry ? (entry.metonyms ?? {}) : {}],
  ] as const)
    for (const language in names)
      for (const name of names[language] ?? []) {
        const neighbours = wanted(name, language);
        if (!neighbours?.length) continue;
        yield { text: `${name}, ${neighbours.join(', ')}.`, found: true, field };
        yield { text: `${name}.`, found: false, field };
      }
  if (!('offices' in entry)) return;
  for (const language in entry.short) {
    const [full = entry.name] = written[language] ?? [];
    for (const name of entry.short[language] ?? []) {
      const neighbours = [...(wanted(full, language) ?? []), ...(wanted(name, language) ?? [])];
      yield { text: `${[full, ...neighbours].join(', ')}. ${name}.`, found: true, field: 'short' };
      yield { text: `${name}.`, found: false, field: 'short' };
    }
  }
}

const countryIn = (country: string, language: string, { localNames, countryNames }: Lexicon): string | null =>
  localNames[country]?.[language]?.[0] ?? countryNames[country] ?? null;

/** Its forms, and its own examples. */
function checkNoun(file: string, entry: Entry<'nouns'>, { nouns }: Lexicon): Problem[] {
  const means = (text: string, from: number): boolean => {
    const tokens = tokenize(text);
    const hit = longestAt(nouns, tokens, from)?.values[0];
    return (
      hit !== undefined &&
      hit.office === (entry.office ?? null) &&
      hit.institution === (entry.institution ?? null) &&
      hit.media === (entry.media ?? null)
    );
  };
  const holds = (text: string) => tokenize(text).some((_, i) => means(text, i));
  const what = entry.office ?? entry.institution ?? entry.media ?? '';
  const problem = (field: string, text: string, mend: string): Problem => ({
    file,
    entry: `${entry.language} ${what}`,
    field,
    what: `${field === 'examples.not' ? 'matches' : 'does not match'}: “${text}”`,
    mend,
  });
  return [
    ...entry.forms
      .filter((form) => !means(form, 0))
      .map((form) => problem('forms', form, 'another noun means this already: take one of them away')),
    ...(entry.examples?.match ?? [])
      .filter((text) => !holds(text))
      .map((text) => problem('examples.match', text, 'correct the forms or the example')),
    ...(entry.examples?.not ?? []).filter(holds).map((text) => problem('examples.not', text, 'take the form away that is found there')),
  ];
}
