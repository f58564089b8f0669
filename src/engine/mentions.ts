// Tokens → mentions of listed names, ascending, disjoint: the longest name at each word wins, when its guards let it.
//   "TASS reported" → outlet/ru/tass; "Lavrov" → official/ru/lavrov, because "Sergei Lavrov" stands elsewhere in the text;
//   "Iranian state TV" → outlet/ir/state-television; "the foreign ministry" → that of the country the passage is about.
import type { Country, EntityId, Mention, NameStrength, Refuse, Token } from '../model.ts';
import {
  findNouns,
  findStarts,
  type Guard,
  isWritten,
  type Lexicon,
  longerNames,
  type NameRule,
  type NounPhrase,
  type Starts,
} from './lexicon.ts';
import { bareForms, longestAt, type Trie } from './trie.ts';

type Candidate = { readonly first: number; readonly end: number; readonly rules: readonly NameRule[] };

/**
 * What the line knows already. `language`: the text's, a code; without it capitals beside a name say nothing. `home`: the state whose press
 * mostly writes in that language.
 */
type Given = {
  readonly home?: Country | null | undefined;
  /** Prepositions written together with the next word: "ב". */
  readonly proclitics?: readonly string[] | undefined;
  readonly starts?: Starts;
  readonly nouns?: readonly NounPhrase[];
  readonly language?: string;
  readonly refuse?: Refuse | undefined;
};

export function findMentions(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  {
    starts = findStarts(text, tokens, lexicon),
    nouns = findNouns(text, tokens, lexicon, starts),
    language = '',
    home = null,
    proclitics = [],
    refuse,
  }: Given = {},
): Mention[] {
  const candidates = findNames(text, tokens, starts, refuse);
  const near = neighbours(tokens, starts);
  const allowed = (rule: NameRule, at: Candidate) => rule.guards.every((guard) => near(guard, at.first, at.end, rule.strength));
  const named = new Set<EntityId>();
  for (const one of candidates)
    for (const rule of one.rules) if (rule.entity && rule.strength === 'full' && allowed(rule, one)) named.add(rule.entity);
  const titles = new Map(nouns.filter(({ office }) => office).map((noun) => [noun.end, noun]));
  // What a name means once in a text, it means throughout: the guard that let it pass need not be met again.
  const passes = (rule: NameRule, at: Candidate) =>
    allowed(rule, at) || (rule.entity !== null && rule.strength === 'full' && named.has(rule.entity));
  const counts = (rule: NameRule, at: Candidate) =>
    rule.strength !== 'short' ||
    rule.alone ||
    (rule.entity !== null && named.has(rule.entity)) ||
    hasOffice(rule, titles.get(at.first), lexicon);
  const longer = longerNames(text, tokens, lexicon, language);
  const isPart = ({ strength, entity }: NameRule, { first, end }: Candidate): boolean => {
    const bearer = strength === 'short' && entity ? lexicon.entities[entity] : undefined;
    return strength === 'metonym' ? longer.ofPlace(first, end) : bearer !== undefined && longer.ofPerson(first, end, bearer);
  };
  // Of several with one name ("APS"), the one whose country the text names.
  const isAbout = (entity: EntityId | null): boolean => {
    const country = entity && lexicon.entities[entity]?.country;
    return starts.countries.some((one) => one.country === country);
  };
  const found: Named[] = [];
  for (const one of candidates) {
    const fitting = one.rules.filter((rule) => rule.entity && passes(rule, one) && counts(rule, one) && !isPart(rule, one));
    const known = fitting.length > 1 ? fitting.filter(({ entity }) => entity && named.has(entity)) : fitting;
    const likely = known.length ? known : fitting;
    const rule = (likely.length > 1 && likely.find(({ entity }) => isAbout(entity))) || likely[0];
    if (!rule?.entity) {
      const [near] = one.rules;
      if (near?.entity)
        refuse?.({
          start: tokens[one.first]!.start,
          end: endOf(text, tokens, one),
          what: 'name',
          guard: one.rules.some((each) => isPart(each, one))
            ? 'longer-name'
            : one.rules.some((each) => each.entity && allowed(each, one))
              ? 'full-name'
              : 'neighbour',
          rule: near.rule,
        });
      continue;
    }
    found.push({
      start: tokens[one.first]!.start, // a name lies inside the tokens
      end: endOf(text, tokens, one),
      entity: rule.entity,
      strength: rule.strength,
      rule: rule.rule,
      country: lexicon.entities[rule.entity]?.country ?? null,
    });
  }
  return withNouns(text, tokens, found, nouns, starts, lexicon, home, proclitics);
}

function findNames(text: string, tokens: readonly Token[], { names }: Starts, refuse: Refuse | undefined): Candidate[] {
  const candidates: Candidate[] = [];
  let next = 0;
  for (const { first, end, values } of names) {
    if (first < next) continue; // the longer name that began earlier wins
    const rules = values.filter(
      (rule) =>
        isWritten(rule.letters, text, tokens[first]!, tokens[end - 1]!) && !(isShouted(rule) && isAcronym(text, tokens, first, end)),
    ); // a name lies inside the tokens
    if (rules.length) {
      candidates.push({ first, end, rules });
      next = end;
    } else if (refuse && values[0]) {
      const span = { start: tokens[first]!.start, end: endOf(text, tokens, { end }) };
      refuse({ ...span, what: 'name', guard: 'letters', rule: values[0].rule });
    }
  }
  return candidates;
}

const isShouted = ({ letters, entity }: NameRule): boolean => letters === 'initial' && (entity?.startsWith('official/') ?? false);

/** "a FICO score" is no Mr Fico: short capitals among words that are none. A heading has more of them, a transcript a colon behind the name. */
function isAcronym(text: string, tokens: readonly Token[], first: number, end: number): boolean {
  const isShort = (index: number) => (tokens[index]?.end ?? 0) - (tokens[index]?.start ?? 0) <= 5;
  const isCapitals = (index: number) => {
    const token = tokens[index];
    const word = token?.kind === 'word' ? text.slice(token.start, token.end) : '';
    return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
  };
  return (
    end - first === 1 && isShort(first) && isCapitals(first) && !isCapitals(first - 1) && !isCapitals(end) && tokens[end]?.folded !== ':'
  );
}

/** Where the name ends, without the possessive 's that the trie has cut off. */
function endOf(text: string, tokens: readonly Token[], name: Pick<Candidate, 'end'>): number {
  const { end } = tokens[name.end - 1]!; // a name lies inside the tokens
  const mark = text[end - 2];
  return (mark === "'" || mark === '’') && (text[end - 1] === 's' || text[end - 1] === 'S') ? end - 2 : end;
}

/** "Chinese foreign minister Wang": a surname counts after an office, with its country, that its bearer has held. */
function hasOffice(rule: NameRule, title: NounPhrase | undefined, lexicon: Lexicon): boolean {
  if (!title?.country || !rule.entity) return false;
  return (lexicon.entities[rule.entity]?.offices ?? []).some((office) => office.kind === title.office && office.country === title.country);
}

type Near = (guard: Guard, first: number, end: number, strength: NameStrength) => boolean;

/** Does a guard's neighbour stand near the tokens [first, end)? Where each guard's phrases occur is found once a text. */
function neighbours(tokens: readonly Token[], starts: Starts): Near {
  const places = new Map<Trie<true> | string, readonly number[]>();
  let words: Map<string, number[]> | null = null;
  const once = (key: Trie<true> | string, find: () => readonly number[]): readonly number[] => {
    const known = places.get(key) ?? find();
    places.set(key, known);
    return known;
  };
  const ofPhrases = (trie: Trie<true>) =>
    once(trie, () => {
      words ??= wordsOf(tokens);
      return placesOf(trie, tokens, words);
    });
  // A capital is no neighbour of itself: "Victoria" a second time does not make the first the Seychelles' government.
  const ofCountry = (wanted: Country, capitals: boolean) =>
    once(`${wanted} ${capitals}`, () =>
      starts.countries.flatMap(({ country, kind, first }) => (country === wanted && (capitals || kind !== 'capital') ? [first] : [])),
    );
  const inside = (at: readonly number[], { within }: Guard, first: number, end: number) => {
    const before = at[below(at, first) - 1];
    const after = at[below(at, end)];
    const reach = within ?? tokens.length;
    return (before !== undefined && before >= first - reach) || (after !== undefined && after < end + reach);
  };
  return (guard, first, end, strength) =>
    (guard.country !== null && inside(ofCountry(guard.country, strength !== 'metonym'), guard, first, end)) ||
    (guard.near !== null && inside(ofPhrases(guard.near), guard, first, end));
}

/** Word → where it stands, under every form by which a trie finds it. */
function wordsOf(tokens: readonly Token[]): Map<string, number[]> {
  const words = new Map<string, number[]>();
  for (let i = 0; i < tokens.length; i++) {
    const { folded } = tokens[i]!; // i < length
    push(words, folded, i);
    for (const bare of bareForms(folded)) push(words, bare, i);
  }
  return words;
}

/** Where a phrase of the trie begins, ascending: only words that begin one are looked at. */
function placesOf(trie: Trie<true>, tokens: readonly Token[], words: ReadonlyMap<string, readonly number[]>): number[] {
  const likely = new Set<number>();
  const add = (at: readonly number[] | undefined) => {
    for (const i of at ?? []) likely.add(i);
  };
  for (const word of trie.next?.keys() ?? []) add(words.get(word));
  for (const stem of trie.stems ?? []) for (const [word, at] of words) if (word.startsWith(stem)) add(at);
  return [...likely].filter((i) => longestAt(trie, tokens, i) !== null).sort((a, b) => a - b);
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
  { countries }: Starts,
  lexicon: Lexicon,
  home: Country | null,
  proclitics: readonly string[],
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
    let country = noun.country ?? countryIn(tokens[noun.end], proclitics, lexicon);
    if (country === null && noun.institution === 'embassy') continue; // the state around it is as often the host
    if (country === null && noun.media && isNamedBehind(text, end)) continue; // "the state broadcaster TRT": that one, whichever it is
    if (country === null) {
      places ??= findPlaces(tokens, named, countries);
      placeStarts ??= places.map((place) => place.start);
      const nearest = countryAround(start, places, placeStarts, (one) => entityIn(one) !== undefined);
      // "В Минобороны сообщили", with no state named in the sentence: a paper's own, where it is named at all.
      const isHere =
        nearest !== null && !/\n|[.!?…]["”»]?\s+\p{Lu}/u.test(text.slice(Math.min(start, nearest.start), Math.max(start, nearest.start)));
      country =
        !isHere && !noun.media && home && entityIn(home) && places.some((one) => one.country === home) ? home : (nearest?.country ?? null);
    }
    const entity = country ? entityIn(country) : undefined;
    const strength: NameStrength = noun.country ? 'full' : 'generic';
    if (!entity || !country) continue;
    added.push({ start, end, entity, strength, rule: entity, country });
    for (const one of touching) covered.add(one);
  }
  return [...named.filter((one) => !covered.has(one)), ...added]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, entity, strength, rule }) => ({ start, end, entity, strength, rule }));
}

/** "la agencia oficial rusa [Sputnik]", "[KCNA] state news agency": the name says which medium the noun beside it means. */
const isApposed = (text: string, { country }: NounPhrase, from: number, to: number, name: Named, lexicon: Lexicon): boolean =>
  name.strength === 'full' &&
  lexicon.entities[name.entity]?.kind === 'outlet' &&
  (country === null || country === name.country) &&
  /^\s?$/.test(text.slice(from, to));

/** "התקשורת הממלכתית [באיראן]": a country behind a preposition that is written together with it. */
function countryIn(token: Token | undefined, proclitics: readonly string[], { countries }: Lexicon): Country | null {
  const proclitic = proclitics.find((one) => token?.folded.startsWith(one));
  if (!token || proclitic === undefined) return null;
  return longestAt(countries, [{ ...token, folded: token.folded.slice(proclitic.length) }], 0)?.values[0]?.country ?? null;
}

/** An acronym right behind. */
const isNamedBehind = (text: string, end: number): boolean => /^ ["“„«‘]?\p{Lu}{2,}(?![\p{L}\p{N}])/u.test(text.slice(end, end + 12));

/** Code units: two long paragraphs. */
const REACH = 1500;

/**
 * The country of the passage around `at`: of the places on either side the nearest that `fits`, one before it rather than one behind.
 * `places` ascend; null when none is near.
 */
function countryAround(at: number, places: readonly Place[], starts: readonly number[], fits: (country: Country) => boolean): Place | null {
  const next = below(starts, at);
  let back = next - 1;
  while (back >= 0 && at - places[back]!.start < REACH && !fits(places[back]!.country)) back--; // inside the list
  let on = next;
  while (on < places.length && places[on]!.start - at < REACH && !fits(places[on]!.country)) on++; // inside the list
  const distance = (one: Place | undefined, weight: number) => (one ? weight * Math.abs(one.start - at) : Number.POSITIVE_INFINITY);
  const nearest = distance(places[back], 1) <= distance(places[on], 2) ? places[back] : places[on];
  return nearest && Math.abs(nearest.start - at) < REACH && fits(nearest.country) ? nearest : null;
}

type Place = { readonly start: number; readonly country: Country };

/** Where the text names a country, or somebody or something of it. */
function findPlaces(tokens: readonly Token[], named: readonly Named[], countries: Starts['countries']): Place[] {
  const places: Place[] = [];
  for (const { start, country } of named) if (country) places.push({ start, country });
  for (const { first, country } of countries) places.push({ start: tokens[first]!.start, country }); // inside the tokens
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
