// Tokens → mentions of listed names, ascending, disjoint: the longest name at each word wins, when its guards let it.
//   "TASS reported" → outlet/ru/tass; "Lavrov" → official/ru/lavrov, because "Sergei Lavrov" stands elsewhere in the text;
//   "Iranian state TV" → outlet/ir/state-television; "the foreign ministry" → that of the country the passage is about.
import type { Country, EntityId, Mention, NameStrength, Refuse, Token } from '../model.ts';
import { findNouns, type Guard, isWritten, type Lexicon, type NameRule, type NounPhrase } from './lexicon.ts';
import { longestAt, type Trie } from './trie.ts';

type Candidate = { readonly first: number; readonly end: number; readonly rules: readonly NameRule[] };

export function findMentions(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  nouns: readonly NounPhrase[] = findNouns(text, tokens, lexicon),
  refuse?: Refuse,
): Mention[] {
  const candidates = findNames(text, tokens, lexicon, refuse);
  const near = neighbours(text, tokens, lexicon);
  const allowed = (rule: NameRule, at: Candidate) => rule.guards.every((guard) => near(guard, at.first, at.end));
  const named = new Set<EntityId>();
  for (const one of candidates)
    for (const rule of one.rules) if (rule.entity && rule.strength === 'full' && allowed(rule, one)) named.add(rule.entity);
  const titles = new Map(nouns.filter(({ office }) => office).map((noun) => [noun.end, noun]));
  // What a name means once in a text, it means throughout: the guard that let it pass need not be met again.
  const known = (rule: NameRule, at: Candidate) =>
    allowed(rule, at) || (rule.entity !== null && rule.strength === 'full' && named.has(rule.entity));
  const counts = (rule: NameRule, at: Candidate) =>
    rule.strength !== 'short' ||
    rule.alone ||
    (rule.entity !== null && named.has(rule.entity)) ||
    hasOffice(rule, titles.get(at.first), lexicon);
  const found: Named[] = [];
  for (const one of candidates) {
    const fitting = one.rules.filter((rule) => rule.entity && known(rule, one) && counts(rule, one));
    const rule = fitting.find(({ entity }) => entity && named.has(entity)) ?? fitting[0];
    if (!rule?.entity) {
      const [near] = one.rules;
      if (near?.entity)
        refuse?.({
          ...spanOf(text, tokens, one),
          what: 'name',
          guard: one.rules.some((each) => each.entity && allowed(each, one)) ? 'full-name' : 'neighbour',
          rule: near.rule,
        });
      continue;
    }
    found.push({
      ...spanOf(text, tokens, one),
      entity: rule.entity,
      strength: rule.strength,
      rule: rule.rule,
      country: lexicon.entities[rule.entity]?.country ?? null,
    });
  }
  return withNouns(text, tokens, found, nouns, lexicon);
}

function findNames(text: string, tokens: readonly Token[], lexicon: Lexicon, refuse: Refuse | undefined): Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < tokens.length; ) {
    const hit = longestAt(lexicon.names, tokens, i);
    const end = i + (hit?.length ?? 0);
    const rules = hit ? hit.values.filter((rule) => isWritten(rule.letters, text, tokens[i]!, tokens[end - 1]!)) : []; // a hit has length > 0
    if (rules.length) candidates.push({ first: i, end, rules });
    else if (hit?.values[0])
      refuse?.({ ...spanOf(text, tokens, { first: i, end }), what: 'name', guard: 'letters', rule: hit.values[0].rule });
    i = rules.length ? end : i + 1;
  }
  return candidates;
}

/** Without the possessive 's that the trie has cut off. */
function spanOf(text: string, tokens: readonly Token[], { first, end }: Omit<Candidate, 'rules'>): { start: number; end: number } {
  const { start } = tokens[first]!; // both inside tokens
  const last = tokens[end - 1]!;
  return { start, end: last.end - (/['’]s$/i.test(text.slice(last.start, last.end)) ? 2 : 0) };
}

/** "Chinese foreign minister Wang": a surname counts after an office, with its country, that its bearer has held. */
function hasOffice(rule: NameRule, title: NounPhrase | undefined, lexicon: Lexicon): boolean {
  if (!title?.country || !rule.entity) return false;
  return (lexicon.entities[rule.entity]?.offices ?? []).some((office) => office.kind === title.office && office.country === title.country);
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
        if (word && hit && isWritten(word.letters, text, tokens[i]!, tokens[i + hit.length - 1]!)) push(countries, word.country, i);
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
  const inside = (at: readonly number[], { within }: Guard, first: number, end: number) => {
    const before = at[below(at, first) - 1];
    const after = at[below(at, end)];
    const reach = within ?? tokens.length;
    return (before !== undefined && before >= first - reach) || (after !== undefined && after < end + reach);
  };
  return (guard, first, end) =>
    (guard.country !== null && inside(ofCountry(guard.country), guard, first, end)) ||
    (guard.near !== null && inside(ofPhrases(guard.near), guard, first, end));
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

type Named = Mention & { readonly country: Country | null };

/** Adds media and institutions that are named by a common noun; without a nationality beside it, that of the passage. */
function withNouns(
  text: string,
  tokens: readonly Token[],
  named: readonly Named[],
  nouns: readonly NounPhrase[],
  lexicon: Lexicon,
): Mention[] {
  const starts = named.map(({ start }) => start);
  const covered = new Set<Named>();
  const added: Named[] = [];
  let places: Place[] | null = null;
  let placeStarts: number[] | null = null;
  for (const noun of nouns) {
    const kind = noun.media ?? noun.institution;
    if (!kind) continue;
    const start = tokens[noun.first]!.start; // both inside tokens
    const end = tokens[noun.end - 1]!.end;
    const from = Math.max(0, below(starts, start) - 1);
    const touching = named.slice(from, below(starts, end)).filter((one) => one.start < end && start < one.end);
    if (touching.some(({ strength }) => strength !== 'metonym')) continue;
    const previous = named[below(starts, start) - 1];
    if (previous && noun.media && isApposed(text, noun, previous.end, start, previous, lexicon)) {
      added.push({ ...previous, end });
      for (const one of [previous, ...touching]) covered.add(one);
      continue;
    }
    const next = named[below(starts, end)];
    if (next && noun.media && isApposed(text, noun, end, next.start, next, lexicon)) {
      added.push({ ...next, start });
      for (const one of [next, ...touching]) covered.add(one);
      continue;
    }
    const entityIn = (country: Country): EntityId | undefined =>
      noun.media ? (lexicon.media[`${country}/${kind}`] ?? lexicon.media[`${country}/media`]) : lexicon.institutions[`${country}/${kind}`];
    let { country } = noun;
    if (country === null) {
      places ??= findPlaces(text, tokens, named, lexicon);
      placeStarts ??= places.map((place) => place.start);
      country = countryAround(start, places, placeStarts, (one) => entityIn(one) !== undefined);
    }
    const entity = country ? entityIn(country) : undefined;
    const strength: NameStrength = noun.country ? 'full' : 'generic';
    if (!entity || !country) continue;
    added.push({ start, end, entity, strength, rule: entity, country });
    for (const one of touching) covered.add(one);
  }
  return [...named.filter((one) => !covered.has(one)), ...added]
    .sort((a, b) => a.start - b.start)
    .map(({ country: _, ...mention }) => mention);
}

/** "la agencia oficial rusa [Sputnik]", "[KCNA] state news agency": the name says which medium the noun beside it means. */
const isApposed = (text: string, { country }: NounPhrase, from: number, to: number, name: Named, lexicon: Lexicon): boolean =>
  name.strength === 'full' &&
  lexicon.entities[name.entity]?.kind === 'outlet' &&
  (country === null || country === name.country) &&
  /^\s?$/.test(text.slice(from, to));

/** Code units: two long paragraphs. */
const REACH = 1500;

/**
 * The country of the passage around `at`: of the places on either side the nearest that `fits`, one before it rather than one behind.
 * `places` ascend; null when none is near.
 */
function countryAround(
  at: number,
  places: readonly Place[],
  starts: readonly number[],
  fits: (country: Country) => boolean,
): Country | null {
  const next = below(starts, at);
  let back = next - 1;
  while (back >= 0 && at - places[back]!.start < REACH && !fits(places[back]!.country)) back--; // inside the list
  let on = next;
  while (on < places.length && places[on]!.start - at < REACH && !fits(places[on]!.country)) on++; // inside the list
  const distance = (one: Place | undefined, weight: number) => (one ? weight * Math.abs(one.start - at) : Number.POSITIVE_INFINITY);
  const nearest = distance(places[back], 1) <= distance(places[on], 2) ? places[back] : places[on];
  return nearest && Math.abs(nearest.start - at) < REACH && fits(nearest.country) ? nearest.country : null;
}

type Place = { readonly start: number; readonly country: Country };

/** Where the text names a country, or somebody or something of it. */
function findPlaces(text: string, tokens: readonly Token[], named: readonly Named[], lexicon: Lexicon): Place[] {
  const places: Place[] = [];
  for (const { start, country } of named) if (country) places.push({ start, country });
  for (let i = 0; i < tokens.length; i++) {
    const hit = longestAt(lexicon.countries, tokens, i);
    const word = hit?.values[0];
    if (hit && word && isWritten(word.letters, text, tokens[i]!, tokens[i + hit.length - 1]!))
      // a hit lies inside the tokens
      places.push({ start: tokens[i]!.start, country: word.country });
  }
  return places.sort((a, b) => a.start - b.start);
}

/** How many of the ascending numbers lie below `limit`. */
function below(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
