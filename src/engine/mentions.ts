// Tokens → mentions of listed names, ascending, disjoint: the longest name at each word wins, when its guards let it.
//   "TASS reported" → outlet/ru/tass; "Lavrov" → official/ru/lavrov, because "Sergei Lavrov" stands elsewhere in the text;
//   "Iranian state TV" → outlet/ir/state-television; "the foreign ministry" → that of the country the passage is about.
import type { Country, EntityId, Mention, NameStrength, Token } from '../model.ts';
import { findNouns, type Guard, isWritten, type Lexicon, type NameRule, type NounPhrase } from './lexicon.ts';
import { longestAt, type Trie } from './trie.ts';

type Candidate = { readonly first: number; readonly end: number; readonly rules: readonly NameRule[] };

export function findMentions(text: string, tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const candidates = findNames(text, tokens, lexicon);
  const nouns = findNouns(text, tokens, lexicon);
  const near = neighbours(text, tokens, lexicon);
  const allowed = (rule: NameRule, at: Candidate) => rule.guards.every((guard) => near(guard, at.first, at.end));
  const named = new Set<EntityId>();
  for (const one of candidates)
    for (const rule of one.rules) if (rule.entity && rule.strength === 'full' && allowed(rule, one)) named.add(rule.entity);
  const titled = new Set(nouns.filter(({ office }) => office).map(({ end }) => end));
  const counts = (rule: NameRule, at: Candidate) =>
    rule.strength !== 'short' ||
    rule.alone ||
    (rule.entity !== null && named.has(rule.entity)) ||
    hasOffice(rule, at, titled, nouns, lexicon);
  const found: (Mention & { country: Country | null })[] = [];
  for (const one of candidates) {
    const fitting = one.rules.filter((rule) => rule.entity && allowed(rule, one) && counts(rule, one));
    const rule = fitting.find(({ entity }) => entity && named.has(entity)) ?? fitting[0];
    if (!rule?.entity) continue;
    found.push({
      ...spanOf(text, tokens, one),
      entity: rule.entity,
      strength: rule.strength,
      rule: rule.rule,
      country: lexicon.entities[rule.entity]?.country ?? null,
    });
  }
  return withNouns(tokens, found, nouns, lexicon);
}

function findNames(text: string, tokens: readonly Token[], lexicon: Lexicon): Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < tokens.length; ) {
    const hit = longestAt(lexicon.names, tokens, i);
    const end = i + (hit?.length ?? 0);
    const rules = hit ? hit.values.filter((rule) => isWritten(rule.letters, text, tokens[i]!, tokens[end - 1]!)) : []; // a hit has length > 0
    if (rules.length) candidates.push({ first: i, end, rules });
    i = rules.length ? end : i + 1;
  }
  return candidates;
}

/** Without the possessive 's that the trie has cut off. */
function spanOf(text: string, tokens: readonly Token[], { first, end }: Candidate): { start: number; end: number } {
  const { start } = tokens[first]!; // both inside tokens
  const last = tokens[end - 1]!;
  return { start, end: last.end - (/['’]s$/i.test(text.slice(last.start, last.end)) ? 2 : 0) };
}

/** "President Lee", "foreign minister Wang": a surname counts after an office that its bearer has held. */
function hasOffice(rule: NameRule, at: Candidate, titled: ReadonlySet<number>, nouns: readonly NounPhrase[], lexicon: Lexicon): boolean {
  if (!titled.has(at.first) || !rule.entity) return false;
  const title = nouns.find(({ end }) => end === at.first);
  return (lexicon.entities[rule.entity]?.offices ?? []).some(
    (office) => office.kind === title?.office && (title.country === null ? false : office.country === title.country),
  );
}

/** Does a guard's neighbour stand near the tokens [first, end)? Where each guard's phrases occur is found once a text. */
function neighbours(text: string, tokens: readonly Token[], lexicon: Lexicon): (guard: Guard, first: number, end: number) => boolean {
  const places = new Map<Trie<true> | Country, number[]>();
  let countries: Map<Country, number[]> | null = null;
  const ofCountry = (country: Country): number[] => {
    if (!countries) {
      countries = new Map();
      for (let i = 0; i < tokens.length; i++) {
        const hit = longestAt(lexicon.countries, tokens, i);
        const word = hit?.values[0];
        if (word && hit && isWritten(word.letters, text, tokens[i]!, tokens[i + hit.length - 1]!))
          countries.set(word.country, [...(countries.get(word.country) ?? []), i]);
      }
    }
    return countries.get(country) ?? [];
  };
  const ofPhrases = (trie: Trie<true>): number[] => {
    const known = places.get(trie);
    if (known) return known;
    const at: number[] = [];
    for (let i = 0; i < tokens.length; i++) if (longestAt(trie, tokens, i)) at.push(i);
    places.set(trie, at);
    return at;
  };
  const inside = (at: readonly number[], { within }: Guard, first: number, end: number) =>
    at.some((i) => (i < first || i >= end) && (within === null || (i >= first - within && i < end + within)));
  return (guard, first, end) =>
    (guard.country !== null && inside(ofCountry(guard.country), guard, first, end)) ||
    (guard.near !== null && inside(ofPhrases(guard.near), guard, first, end));
}

/** Adds media and institutions that are named by a common noun; without a nationality beside it, that of the passage. */
function withNouns(
  tokens: readonly Token[],
  named: readonly (Mention & { country: Country | null })[],
  nouns: readonly NounPhrase[],
  lexicon: Lexicon,
): Mention[] {
  const added: (Mention & { country: Country | null })[] = [];
  for (const noun of nouns) {
    const kind = noun.media ?? noun.institution;
    if (!kind) continue;
    const start = tokens[noun.first]!.start; // both inside tokens
    const end = tokens[noun.end - 1]!.end;
    if (named.some((one) => one.start < end && start < one.end && one.strength !== 'metonym')) continue;
    const country = noun.country ?? nearestCountry(start, named);
    const table = noun.media ? lexicon.media : lexicon.institutions;
    const entity = country ? (table[`${country}/${kind}`] ?? (noun.media ? lexicon.media[`${country}/media`] : undefined)) : undefined;
    const strength: NameStrength = noun.country ? 'full' : 'generic';
    if (entity && country) added.push({ start, end, entity, strength, rule: entity, country });
  }
  const covered = (one: Mention) => added.some((other) => other.start <= one.start && one.end <= other.end);
  return [...named.filter((one) => !covered(one)), ...added].sort((a, b) => a.start - b.start).map(({ country: _, ...mention }) => mention);
}

/** The country of the nearest listed name, one before it rather than one behind, at most a long paragraph away. */
function nearestCountry(at: number, named: readonly (Mention & { country: Country | null })[]): Country | null {
  const REACH = 700; // code units: a long paragraph
  let best: { country: Country; distance: number } | null = null;
  for (const one of named) {
    const distance = one.start < at ? at - one.end : 2 * (one.start - at);
    if (one.country && distance < REACH && (best === null || distance < best.distance)) best = { country: one.country, distance };
  }
  return best?.country ?? null;
}
