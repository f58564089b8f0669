// A source as written → what it refers to, before anybody is looked for.
//   "Kremlin spokesman Dmitry Peskov" → the member Peskov · "the Russian leader" → a calling · "he" → a pronoun · "" → nobody

import type { Country, EntityId, Span } from '../../model.ts';
import { isNominative, type ListedEntity } from '../lexicon.ts';
import { withoutAccount } from './accounts.ts';
import { callingOf, countryBeside } from './beside.ts';
import { headOf, isNoun, type Segment } from './heads.ts';
import { type Item, itemsIn } from './items.ts';
import type { Calling, Cast, Member } from './member.ts';
import { memberOf } from './member-of.ts';
import { isCapital, type Range, type Reading, rangeOf, textOf } from './reading.ts';
import { type Pronoun, phrasesAt } from './vocabulary.ts';
import { mediaClauseIn } from './ways.ts';

/** `at`: the token at which the phrase begins. `text`: as the reader sees it. */
export type Reference = { readonly at: number; readonly end: number; readonly text: string } & (
  | { readonly kind: 'none' | 'present' | 'latter' }
  | { readonly kind: 'pronoun'; readonly pronoun: Pronoun }
  | { readonly kind: 'member'; readonly member: Member; readonly callings: readonly Calling[] }
  | { readonly kind: 'entity'; readonly entity: ListedEntity; readonly strength: string }
  | {
      readonly kind: 'calling';
      readonly calling: Calling;
      readonly known: boolean;
      readonly former: boolean;
      readonly of: EntityId | null;
      readonly possessor: Member | null;
      readonly bare: boolean;
    }
  | {
      readonly kind: 'body';
      readonly words: readonly string[];
      readonly country: Country | null;
      readonly known: boolean;
      readonly institution: string | null;
    }
  | { readonly kind: 'group'; readonly country: Country | null; readonly known: boolean; readonly two: boolean }
  | { readonly kind: 'document'; readonly of: Reference | null; readonly known: boolean }
  | { readonly kind: 'several'; readonly each: readonly Reference[] }
  | { readonly kind: 'named'; readonly name: Range; readonly country: Country | null; readonly medium: boolean }
  | { readonly kind: 'other'; readonly country: Country | null }
);

export function readSource(reading: Reading, cast: Cast, source: readonly Span[]): Reference {
  const [first] = source;
  const last = source.at(-1);
  if (!first || !last) return { kind: 'none', at: 0, end: 0, text: '' };
  const ranges = source.map((span) => rangeOf(reading.tokens, span)).filter((range) => range.first < range.end);
  // "a-t-[il]": a pronoun that is written as part of a word.
  const written = reading.text.slice(first.start, first.end).toLowerCase();
  const pronoun = source.length === 1 ? reading.vocabulary.pronouns.get(written) : undefined;
  if (pronoun && ranges[0] && reading.tokens[ranges[0].first]!.folded !== written)
    return { kind: 'pronoun', pronoun, at: ranges[0].first, end: ranges[0].end, text: written };
  const whole = ranges[0] && completed(reading, cast, ranges[0]);
  if (!whole) return { kind: 'none', at: 0, end: 0, text: '' };
  const reference = readPhrase(reading, cast, whole);
  // "이정은[은]": a particle written together with the name is no part of the source.
  const marker = (reading.tokens[whole.end - 1]?.end ?? last.end) - last.end;
  return marker > 0 && ranges[0]?.end === whole.end && reference.text.length > marker
    ? { ...reference, text: reference.text.slice(0, -marker) }
    : reference;
}

/** A source that was cut inside "secretary of state [for defence]" or before "сенатора [от Крыма Ольги Ковитиди]" is read on to its end. */
function completed(reading: Reading, cast: Cast, { first, end }: Range): Range {
  const { tokens, vocabulary, nouns } = reading;
  const stop = reading.sentences[(reading.sentence[first] ?? 0) + 1] ?? tokens.length;
  let whole = end;
  for (let i = first; i < end; i++) {
    const [phrase] = phrasesAt(vocabulary, tokens, i, stop);
    if (phrase?.meanings.some(({ kind }) => kind === 'office')) whole = Math.max(whole, i + phrase.length);
    whole = Math.max(whole, nouns[i]?.noun.end ?? 0);
  }
  if (whole > end || !vocabulary.headFirst || end - first > 3) return { first, end: whole };
  const REACH = 4; // tokens: "от Республики Крым"
  for (let i = end; i < stop && i <= end + REACH; i++) {
    const name = cast.at[i];
    if (name?.sure && name.written.some((range) => range.first === i))
      return { first, end: name.written.find((range) => range.first === i)?.end ?? end };
    const [item] = itemsIn(reading, { first: i, end: i + 1 });
    if (item?.kind !== 'preposition' && item?.kind !== 'name' && item?.kind !== 'country' && item?.kind !== 'listed') break;
  }
  return { first, end };
}

/** "Według prezydenta [Rosja] odrzuciła plan": the nominative at its end is what the words are about. */
function withoutSubject({ lexicon, tokens, language }: Reading, { first, end }: Range): Range {
  const own = lexicon.languages[language];
  const isCut = own !== undefined && end - first > 1 && isNominative(lexicon, own, tokens, end - 1);
  return isCut ? { first, end: end - 1 } : { first, end };
}

export function readPhrase(reading: Reading, cast: Cast, phrase: Range): Reference {
  if (reading.vocabulary.latter.has(textOf(reading, phrase).toLowerCase()))
    return { kind: 'latter', at: phrase.first, end: phrase.end, text: '' };
  const whole = withoutAccount(reading, withoutSubject(reading, phrase));
  if ('kind' in whole) return { ...whole, at: phrase.first, end: phrase.end, text: nameText(reading, phrase) };
  const range = { first: whole.first, end: mediaClauseIn(reading, whole) ?? whole.end };
  const items = itemsIn(reading, range).filter((item, i, all) => item.kind !== 'aside' || i > 0 || all.length === 1);
  const clause = items.findIndex((item, i) => item.kind === 'relative' && items.slice(0, i).some(isNoun));
  const shown = clause > 0 ? { first: range.first, end: items[clause]?.first ?? range.end } : range;
  const base = { at: range.first, end: range.end, text: nameText(reading, shown) };
  const [only] = items;
  if (!only) return { ...base, kind: 'none' };
  if (items.length === 1 && reading.vocabulary.present.has(reading.tokens[only.first]?.folded ?? '')) return { ...base, kind: 'present' };
  const isSubject =
    reading.vocabulary.nominatives.has(reading.tokens[only.first]?.folded ?? '') && items.slice(1).every(({ kind }) => kind === 'word'); // "він вкотре"
  if (only.kind === 'pronoun' && (items.length === 1 || isSubject || !items.slice(1).some(isNoun))) {
    const pronoun = reading.vocabulary.pronouns.get(reading.tokens[only.first]?.folded ?? '');
    if (pronoun) return { ...base, kind: 'pronoun', pronoun };
  }
  if (only.kind === 'relative' && items.length === 1)
    return readAntecedent(reading, cast, range) ?? { ...base, kind: 'other', country: null };
  if (reading.vocabulary.caseless) {
    const named = items.find((item) => item.kind === 'word' && cast.at[item.first]?.entity);
    const member = named && cast.at[named.first];
    if (member && items[0] === named) return { ...base, kind: 'member', member, callings: [] };
  }
  if (isOfSeveral(range.end < whole.end ? itemsIn(reading, whole) : items))
    return { at: whole.first, end: whole.end, text: nameText(reading, whole), kind: 'other', country: null };
  // "the editor, [whom Reed appointed]": who is named in a relative clause is somebody else.
  const segments = split(clause > 0 ? items.slice(0, clause) : items);
  const readings = segments.map((segment) => readSegment(reading, cast, segment, base));
  const best = readings.find((one) => one?.kind === 'member') ?? readings.find((one) => one !== null);
  // "the headline [in Kayhan]" is nobody's who spoke before.
  const isPrinted = best?.kind === 'document' && !best.of && range.end < whole.end;
  if (!best || isPrinted) return { ...base, kind: 'other', country: null };
  if (best.kind === 'member') {
    const callings = segments.flatMap((segment) => segment.flatMap((_, i) => callingOf(reading, segment, i) ?? []));
    for (const calling of callings) {
      if (best.member.callings.length < 12) best.member.callings.push(calling);
      if (calling.woman) best.member.gender ??= 'f';
    }
    return { ...best, callings };
  }
  return best;
}

/** "the leaders of Germany, France and Poland", "Germany, France and Poland": of no state in particular. */
function isOfSeveral(items: readonly Item[]): boolean {
  const countryOf = (item: Item | undefined) =>
    item?.kind === 'country' ? item.country : item?.kind === 'listed' && item.entity.kind !== 'person' ? item.entity.country : null;
  const joint = items.findIndex(({ kind }) => kind === 'and');
  if (joint < 1 || items.some((item) => item.kind === 'name' || (item.kind === 'listed' && item.entity.kind === 'person'))) return false;
  const behind = items.findIndex(({ kind }, i) => i > joint && kind !== 'definite' && kind !== 'preposition');
  const [left, right] = [countryOf(items[joint - 1]), countryOf(items[behind])];
  if (!left || !right || left === right || items.slice(behind + 1).some(isNoun)) return false;
  const lists = items.slice(0, joint).some(({ kind }, i) => kind === 'comma' && countryOf(items[i - 1]) !== null);
  return lists || items.slice(0, joint - 1).some(isNoun);
}

/** "[the president], who also said": the noun phrase right before the relative. */
function readAntecedent(reading: Reading, cast: Cast, { first, end }: Range): Reference | null {
  const begin = Math.max(first - 8, reading.sentences[reading.sentence[first] ?? 0] ?? 0); // tokens: longer ones have their head further off
  const items = itemsIn(reading, { first: begin, end: first });
  while (items.at(-1)?.kind === 'comma' || items.at(-1)?.kind === 'preposition') items.pop(); // ", according to whom"
  const last = items.at(-1);
  if (!last || !items.some(isNoun)) return null;
  let from = items.length - 1;
  while (from > 0 && !/^(?:preposition|comma|and|relative|aside|pronoun|mark)$/.test(items[from - 1]?.kind ?? '')) from--;
  const phrase = readPhrase(reading, cast, { first: items[from]?.first ?? begin, end: last.end });
  // "a foundation in Turkey, which says": whatever is there speaks, not the country; but "extradition to Turkey, which says".
  const isPlace = items[from - 1]?.kind === 'preposition' && phrase.kind === 'body' && !phrase.words.length && !phrase.institution;
  const introduces = items.slice(Math.max(0, from - 5), from - 1).some(({ kind }) => kind === 'definite' || kind === 'indefinite');
  if (isPlace && introduces) return null;
  return phrase.kind === 'other' ? null : { ...phrase, at: first, end };
}

/** "the head of the Northern Command | Terrence O'Shaughnessy"; what a relative clause says is cut off. */
function split(items: readonly Item[]): Segment[] {
  const segments: Item[][] = [[]];
  for (const item of items) {
    if (item.kind === 'relative' && segments.some((segment) => segment.some(isNoun))) break;
    if (item.kind === 'comma') segments.push([]);
    else if (item.kind !== 'mark') segments.at(-1)?.push(item);
  }
  return segments.filter((segment) => segment.some(isNoun) || segment.some(({ kind }) => kind === 'country' || kind === 'pronoun'));
}

type Base = { readonly at: number; readonly end: number; readonly text: string };

function readSegment(reading: Reading, cast: Cast, segment: Segment, base: Base): Reference | null {
  const joint = readSeveral(reading, cast, segment, base);
  if (joint) return joint;
  const at = headOf(reading, segment);
  const head = at === null ? undefined : segment[at];
  if (at === null || !head) {
    const led = segment.findIndex(({ kind }) => kind === 'preposition');
    if (led > 0 && segment.slice(0, led).some(({ kind }) => kind === 'indefinite')) return null; // "some in Gaza" are not their government
    const country = segment.find((item) => item.kind === 'country');
    // "The French" are their government; "Cuban said", "a German said" is somebody.
    const somebody = country?.kind === 'country' && country.adjective && !segment.some(({ kind }) => kind === 'definite');
    return country?.kind === 'country' && !somebody
      ? { ...base, kind: 'body', words: [], country: country.country, known: true, institution: null }
      : null;
  }
  const known = segment.some((item, i) => i < at && (item.kind === 'definite' || item.kind === 'pronoun'));
  const fresh = segment.some((item, i) => i < at && item.kind === 'indefinite');
  const country = countryBeside(segment, at);
  if (head.kind === 'listed') {
    if (head.entity.kind !== 'person') return { ...base, kind: 'entity', entity: head.entity, strength: head.mention.strength };
    const member = cast.at[head.first];
    return member ? { ...base, kind: 'member', member, callings: [] } : null;
  }
  if (head.kind === 'name') {
    const member = memberOf(reading, cast, head);
    if (member) return { ...base, kind: 'member', member, callings: [] };
    return { ...base, kind: 'named', name: { first: head.first, end: head.end }, country, medium: false };
  }
  const reporting = head.kind === 'phrase' && head.meanings.some(({ kind }) => kind === 'correspondent');
  const medium = reporting ? segment.find((item) => item.kind === 'listed' && item.entity.kind === 'outlet') : undefined;
  if (medium?.kind === 'listed') return { ...base, kind: 'entity', entity: medium.entity, strength: 'full' };
  const calling = callingOf(reading, segment, at);
  const owner = segment.find(
    (item, i) => i < at && ((item.kind === 'listed' && item.entity.kind === 'person') || (item.kind === 'name' && item.possessive)),
  );
  const possessor = owner
    ? owner.kind === 'listed'
      ? (cast.at[owner.first] ?? null)
      : owner.kind === 'name'
        ? (memberOf(reading, cast, owner) ?? null)
        : null
    : null;
  if (calling) {
    const noun = head.kind === 'office' ? head.noun : null;
    const bare = !known && !fresh && segment.length === 1;
    return {
      ...base,
      kind: 'calling',
      calling: { ...calling, country: calling.country ?? possessor?.entity?.country ?? null },
      known: known || (!fresh && (calling.offices.length > 0 || reading.vocabulary.definite.size === 0)) || bare,
      former: noun?.former ?? false,
      of: noun?.of ?? calling.of,
      possessor: possessor ?? (owner ? strangerOf(owner) : null),
      bare,
    };
  }
  if (head.kind === 'office') {
    const { institution, country: of, media } = head.noun;
    const title = media ? segment.find((item, i) => i > at && item.kind === 'name') : undefined; // "агентство Reuters"
    if (title) return { ...base, kind: 'named', name: { first: title.first, end: title.end }, country, medium: true };
    if (media) return { ...base, kind: 'body', words: ['media'], country: of, known, institution: null };
    return { ...base, kind: 'body', words: [], country: of, known, institution };
  }
  if (head.kind === 'phrase') {
    const kinds = new Set(head.meanings.map(({ kind }) => kind));
    const beside = segment.find((item) => item.kind === 'listed' && item.entity.kind === 'outlet');
    if (kinds.has('document')) {
      // "the headline in Kayhan[, whose editor …]"
      const stop = segment.findIndex((item, i) => i > at + 1 && (item.kind === 'comma' || item.kind === 'relative'));
      const rest = segment.filter((_, i) => i !== at && (stop < 0 || i < stop));
      const named = rest.some((item) => item.kind === 'listed' || item.kind === 'office' || item.kind === 'name' || item.kind === 'phrase');
      const of = named || country ? readSegment(reading, cast, rest, base) : null;
      return { ...base, kind: 'document', of, known };
    }
    if (kinds.has('media') && beside?.kind === 'listed') return { ...base, kind: 'entity', entity: beside.entity, strength: 'full' };
    const isOne = kinds.has('media') && !reading.vocabulary.plurals.has(reading.tokens[head.end - 1]?.folded ?? '');
    if (kinds.has('group') && !isOne)
      return { ...base, kind: 'group', country, known, two: known || segment.some((item) => item.kind === 'indefinite') };
    if (kinds.has('media')) {
      const name = segment.find((item) => item.kind === 'name');
      // "the Guardian newspaper", "die Agentur Interfax": the noun is no part of the name unless it is written like one.
      const opens = reading.sentences[reading.sentence[head.first] ?? 0] === head.first;
      const isPart = isCapital(reading, head.first) && !opens && !reading.vocabulary.capitalisedNouns;
      if (name)
        return {
          ...base,
          kind: 'named',
          name: isPart
            ? { first: Math.min(name.first, head.first), end: Math.max(name.end, head.end) }
            : { first: name.first, end: name.end },
          country,
          medium: true,
        };
      if (known || (!fresh && reading.vocabulary.definite.size === 0))
        return { ...base, kind: 'body', words: ['media'], country, known: true, institution: null };
      return { ...base, kind: 'other', country };
    }
    if (kinds.has('body')) {
      const name = segment.find((item) => item.kind === 'name');
      if (name)
        return {
          ...base,
          kind: 'named',
          name: { first: Math.min(name.first, head.first), end: Math.max(name.end, head.end) },
          country,
          medium: false,
        };
      const words = [reading.vocabulary.stem(reading.tokens[head.end - 1]?.folded ?? '')];
      return { ...base, kind: 'body', words, country, known: known || !fresh, institution: null };
    }
  }
  return { ...base, kind: 'other', country };
}

/** Somebody's lawyer, when that somebody is nobody we know: a stranger still owns the office. */
const strangerOf = (_owner: Item): Member => ({
  entity: null,
  written: [],
  callings: [],
  places: [],
  shown: null,
  gender: null,
  sure: false,
});

/** "Lavrov and Wang Yi", when each side is somebody. */
function readSeveral(reading: Reading, cast: Cast, segment: Segment, base: Base): Reference | null {
  const joint = segment.findIndex((item) => item.kind === 'and');
  if (joint < 1 || joint === segment.length - 1) return null;
  const each = [segment.slice(0, joint), segment.slice(joint + 1)].map((part) =>
    part.some(isNoun) ? readSegment(reading, cast, part, base) : null,
  );
  const [left, right] = each;
  if (!left || !right) return null;
  const solid = (one: Reference) =>
    one.kind === 'member' ||
    one.kind === 'entity' ||
    one.kind === 'several' ||
    (one.kind === 'body' && one.country !== null && !one.words.length);
  if (solid(left) && solid(right)) return { ...base, kind: 'several', each: [left, right] };
  return null;
}

/** The phrase without its article, quotation marks and trailing marks; the marks of a name inside it stay. */
function nameText(reading: Reading, range: Range): string {
  const whole = textOf(reading, range)
    .replace(/\s+/g, ' ')
    .replace(/\s*\([^()]*\)?$/u, '');
  const bare = whole.replace(/^[\s"'“”„«»‚‘’(]+|[\s"'“”„«»‘’,;:)]+$/gu, '');
  const [closing] = /["“”»’]/.exec(whole.slice(whole.indexOf(bare) + bare.length)) ?? [];
  return closing && /[«„“"][^»“”"]*$/u.test(bare) ? bare + closing : bare;
}
