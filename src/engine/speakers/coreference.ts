// Reference × what was said before → who it is, with the reason and how sure.
//   "he" after "Putin stressed …" → Vladimir Putin, engine/speaker/pronoun, 0.95
// Below `SURE_ENOUGH` nobody is better than a guess.

import type { EntityId, Party } from '../../model.ts';
import { holdersAt } from '../lexicon.ts';
import type { Calling, Cast, Gender, Member } from './cast.ts';
import { lastOutlet } from './media.ts';
import { partyOfEntity, partyOfMember, partyOfText } from './parties.ts';
import { isCapital, itemsIn, type Reading, textOf, tokenAt } from './reading.ts';
import { type Reference, readPhrase } from './source.ts';

export type Speaker = {
  readonly party: Party;
  readonly member: Member | null;
  /** Of one person without a name ("her mother"), whom a pronoun may mean; absent for everybody else. */
  readonly gender?: Gender;
  readonly because: string;
  /** 0–1. */
  readonly confidence: number;
};

/** Somebody who has spoken: where (token of the source, else of the words), and who. `end`: where that attribution ends. */
export type Turn = {
  readonly at: number;
  readonly end: number;
  readonly speaker: Speaker;
  readonly direct: boolean;
};

export type Scene = { readonly reading: Reading; readonly cast: Cast; readonly turns: readonly Turn[] };

/** On speakers.dev with the spans given, answers of 0.5–0.7 were right 18 times of 18; weaker ones are given by no rule alone and dropped. */
export const SURE_ENOUGH = 0.5;

const why = (rule: string): string => `engine/speaker/${rule}`;

export function resolve(scene: Scene, reference: Reference): Speaker | null {
  const speaker = resolveKind(scene, reference);
  return speaker && speaker.confidence >= SURE_ENOUGH ? speaker : null;
}

function resolveKind(scene: Scene, reference: Reference): Speaker | null {
  const { reading } = scene;
  switch (reference.kind) {
    case 'none':
      return null;
    case 'present': {
      const turn = findLast(scene.turns, (one) => one.at < reference.at && one.end > reference.at);
      return turn ? { ...turn.speaker, because: why('first-person'), confidence: Math.min(0.8, turn.speaker.confidence) } : null;
    }
    case 'member':
      return {
        party: partyOfMember(reading, reference.member),
        member: reference.member,
        because: why('name'),
        confidence: reference.member.entity ? 0.97 : 0.9,
      };
    case 'entity':
      return {
        party: partyOfEntity(reading, reference.entity),
        member: null,
        because: why(reference.strength === 'metonym' ? 'metonym' : 'name'),
        confidence: reference.strength === 'metonym' ? 0.8 : 0.95,
      };
    case 'pronoun':
      return resolvePronoun(scene, reference.at, reference.pronoun.gender, reference.pronoun.plural);
    case 'calling':
      return resolveCalling(scene, reference);
    case 'several':
      return resolveSeveral(scene, reference.each);
    case 'document': {
      const of = reference.of && resolveKind(scene, reference.of);
      if (of && of.party.kind !== 'unknown') return { ...of, because: why('document'), confidence: of.confidence * 0.9 };
      if (!reference.known && !isBare(reading, reference)) return stranger(scene, reference, null);
      const turn = lastTurn(scene, reference.at, () => true, 3);
      return turn ? { ...turn.speaker, because: why('document'), confidence: 0.6 } : stranger(scene, reference, null);
    }
    case 'body':
      return resolveBody(scene, reference);
    case 'group':
      return resolveGroup(scene, reference);
    case 'named':
      return resolveNamed(scene, reference);
    case 'other':
      if (reference.end - reference.at === 1 && reading.vocabulary.relatives.has(reading.tokens[reference.at]?.folded ?? '')) return null; // "which"
      return stranger(scene, reference, reference.country);
  }
}

const isBare = (reading: Reading, reference: Reference): boolean =>
  reading.vocabulary.definite.size === 0 && reference.end - reference.at === 1;

const stranger = ({ reading }: Scene, reference: Reference, country: string | null): Speaker | null => {
  const party = partyOfText(reference, 'unknown', country);
  const isMisread = reading.vocabulary.nominatives.has(reading.tokens[reference.at]?.folded ?? ''); // "he the mayor": two phrases
  const gender = reference.kind === 'calling' && !isMisread ? { gender: reference.calling.woman ? ('f' as const) : null } : {};
  return party && { party, member: null, ...gender, because: why('as-written'), confidence: 0.6 };
};

// ── Pronouns ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** How many sentences back a pronoun may reach; further back it is wrong more often than right. */
const MEMORY = 6;

export function resolvePronoun(scene: Scene, at: number, gender: 'f' | 'm' | 'n' | null, plural: boolean): Speaker | null {
  const { reading, turns } = scene;
  const speaking = (speaker: Speaker) => agrees(speaker, gender, plural);
  if (gender === 'n' || plural) {
    const turn = lastTurn(scene, at, speaking, 4);
    if (turn) return { ...turn.speaker, because: why('pronoun'), confidence: plural ? 0.7 : 0.75 };
    return plural ? groupBefore(scene, at) : null;
  }
  const sentence = reading.sentence[at] ?? 0;
  const block = reading.block[at] ?? 0;
  let behind: Speaker | null = null;
  for (let back = 0; back <= MEMORY && back <= sentence; back++) {
    const begin = Math.max(reading.sentences[sentence - back] ?? 0, at - LONGEST);
    const end = back === 0 ? at : (reading.sentences[sentence - back + 1] ?? at);
    const distance = (back > 2 ? 0.04 * (back - 2) : 0) + (reading.block[begin] === block ? 0 : 0.05);
    const turn = findLast(turns, (one) => one.at >= begin && one.at < end && speaking(one.speaker));
    if (turn) return { ...turn.speaker, because: why('pronoun'), confidence: 0.93 - distance };
    const { subject, other } = membersIn(scene, begin, end, gender);
    // A sentence about somebody new takes the pronoun at once; further back whoever spoke last is likelier.
    if (subject && back <= 1) return ofMember(scene, subject, 'pronoun', (subject.gender === null ? 0.7 : 0.85) - distance);
    if (subject && (behind?.confidence ?? 0) < 0.6) behind = ofMember(scene, subject, 'pronoun', 0.72 - distance);
    else if (other) behind ??= ofMember(scene, other, 'pronoun', 0.55);
    // A turn's words can run over several sentences: who spoke them is found where they began.
    const running = findLast(turns, (one) => one.at < begin && one.end > begin && speaking(one.speaker));
    if (running) return { ...running.speaker, because: why('pronoun'), confidence: 0.88 - distance };
  }
  return behind ?? named(scene, at, gender);
}

/** "[The investigators] opened the safe. According to them …": the group or body that the sentence before begins with. */
function groupBefore(scene: Scene, at: number): Speaker | null {
  const { reading, cast } = scene;
  const sentence = reading.sentence[at] ?? 0;
  const first = reading.sentences[sentence - 1];
  if (first === undefined || reading.block[first] !== reading.block[at]) return null;
  const items = itemsIn(reading, { first, end: Math.min(reading.sentences[sentence] ?? at, first + 8) });
  const end = items.findIndex(
    ({ kind }) => kind === 'word' || kind === 'aside' || kind === 'mark' || kind === 'comma' || kind === 'preposition',
  );
  const subject = items[end - 1];
  if (!subject) return null;
  const phrase = readPhrase(reading, cast, { first, end: subject.end });
  if (phrase.kind !== 'group' && phrase.kind !== 'body') return null;
  const speaker = resolveKind(scene, phrase);
  return speaker && { ...speaker, because: why('pronoun'), confidence: 0.55 };
}

/** Longest way back, in tokens: a text without sentence ends stays linear. */
const LONGEST = 500;

/** The first of that gender whom a stretch of text is about, and the first whom it only mentions. */
function membersIn({ reading, cast }: Scene, begin: number, end: number, gender: 'f' | 'm' | null) {
  let subject: Member | null = null;
  let other: Member | null = null;
  for (let i = begin; i < end && !subject; i++) {
    const member = cast.at[i];
    if (!member?.sure || !fits(member.gender, gender)) continue;
    if (reading.said[i] || isOblique(reading, i)) other ??= member;
    else subject = member;
  }
  return { subject, other };
}

/** In a lead that says "she" before anybody is named, she is the first woman named behind it. */
function named(scene: Scene, at: number, gender: 'f' | 'm' | null): Speaker | null {
  const { reading, cast } = scene;
  const AHEAD = 120; // tokens: the paragraph behind a lead
  if ((reading.block[at] ?? 0) > 2 || gender === null) return null;
  for (let i = at + 1; i < reading.tokens.length && i < at + AHEAD; i++) {
    const member = cast.at[i];
    // Only somebody unlisted: a well-known name in passing would be a wrong label.
    if (member?.sure && !member.entity && member.gender === gender && !reading.said[i] && !isOblique(reading, i))
      return ofMember(scene, member, 'introduced-later', 0.55);
  }
  return null;
}

const fits = (known: Gender, wanted: 'f' | 'm' | 'n' | null): boolean => wanted === null || known === null || known === wanted;

function agrees({ party, member, gender: unnamed }: Speaker, gender: 'f' | 'm' | 'n' | null, plural: boolean): boolean {
  if (plural) return party.kind !== 'person';
  if (gender === 'n') return party.kind === 'institution' || party.kind === 'outlet';
  if (member) return fits(member.gender, gender);
  return party.kind === 'person' || (unnamed !== undefined && fits(unnamed, gender));
}

/** Possessives and names behind a preposition are not what a sentence is about. */
export function isOblique(reading: Reading, index: number): boolean {
  const { tokens, vocabulary } = reading;
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const { folded } = tokens[i]!; // inside
    if (vocabulary.prepositions.has(folded)) return true;
    if (!vocabulary.definite.has(folded) && !/^\p{Lu}/u.test(reading.text.slice(tokens[i]!.start, tokens[i]!.start + 2))) break;
  }
  return /['’]s$/.test(tokens[index]?.folded ?? '') || /^['’]s$/.test(tokens[index + 1]?.folded ?? '');
}

const ofMember = (scene: Scene, member: Member, rule: string, confidence: number): Speaker => ({
  party: partyOfMember(scene.reading, member),
  member,
  because: why(rule),
  confidence,
});

function lastTurn({ reading, turns }: Scene, at: number, accept: (speaker: Speaker) => boolean, memory: number): Turn | undefined {
  const begin = reading.sentences[Math.max(0, (reading.sentence[at] ?? 0) - memory)] ?? 0;
  return findLast(turns, (one) => one.at < at && one.end >= begin && accept(one.speaker));
}

/** How many turns are looked through at most: keeps a text of nothing but turns linear. */
const TURNS = 60;
function findLast(turns: readonly Turn[], accept: (turn: Turn) => boolean): Turn | undefined {
  for (let i = turns.length - 1; i >= 0 && i >= turns.length - TURNS; i--) if (accept(turns[i]!)) return turns[i]; // inside
  return undefined;
}

// ── Offices and words for people ────────────────────────────────────────────────────────────────────────────────────

type CallingReference = Extract<Reference, { kind: 'calling' }>;

/** "the US President", "the minister", "the journalist". */
function resolveCalling(scene: Scene, reference: CallingReference): Speaker | null {
  const { reading, cast } = scene;
  const { calling, possessor } = reference;
  if (!reference.known) return introducedLater(scene, reference) ?? stranger(scene, reference, calling.country);
  const spoken = lastTurn(scene, reference.at, ({ member }) => member !== null && isCalled(reading, member, reference), 12);
  const near = spoken?.speaker.member;
  if (near && !possessor) return ofMember(scene, near, 'calling', calling.offices.length ? 0.9 : 0.88);
  const others = membersCalled(scene, reference);
  const [best] = others;
  const holder = holderOf(reading, reference);
  if (best && (!possessor || best.entity?.id === holder)) return ofMember(scene, best, 'calling', others.length === 1 ? 0.88 : 0.75);
  if (holder) {
    const known = cast.byEntity.get(holder);
    const entity = reading.lexicon.entities[holder];
    if (entity)
      return { party: partyOfEntity(reading, entity), member: known ?? null, because: why('office'), confidence: reading.day ? 0.85 : 0.6 };
  }
  if (possessor) return stranger(scene, reference, calling.country);
  // Nobody is called so. A bare description means whoever spoke last: "the tough-talking politician".
  const general = calling.offices.length === 0 || (calling.country === null && reference.of === null && reference.end - reference.at <= 2);
  const last =
    general && !reading.vocabulary.anonymous.has(calling.word)
      ? lastTurn(scene, reference.at, ({ member, party }) => party.kind === 'person' && couldBe(member, calling), 3)
      : undefined;
  const same = last ?? variation(scene, reference);
  if (same && isPointing(reading, reference)) return { ...same.speaker, because: why('description'), confidence: last ? 0.6 : 0.55 };
  return (
    introducedLater(scene, reference) ?? stranger(scene, reference, calling.country ?? (calling.offices.length ? reading.nation : null))
  );
}

/** "Minister Rivera said … “We paid,” the government spokesman said.": another office of the only one who has spoken just before. */
function variation(scene: Scene, reference: CallingReference): Turn | undefined {
  const { calling, of, former } = reference;
  if (!calling.offices.length || of || former) return undefined;
  const turn = lastTurn(scene, reference.at, () => true, 2);
  const member = turn?.speaker.member;
  if (!turn || !member || member.entity || (calling.woman && member.gender === 'm')) return undefined;
  const { turns, reading } = scene;
  const begin = reading.sentences[Math.max(0, (reading.sentence[reference.at] ?? 0) - MEMORY)] ?? 0;
  if (findLast(turns, (one) => one.at < reference.at && one.at >= begin && one.speaker.member !== member)) return undefined;
  return member.callings.some((one) => one.offices.length && (!one.country || !calling.country || one.country === calling.country))
    ? turn
    : undefined;
}

/** "the host", "dieser Politiker", and "журналист" where there are no articles. */
const isPointing = (reading: Reading, reference: CallingReference): boolean =>
  reading.vocabulary.definite.size === 0 || reading.vocabulary.definite.has(reading.tokens[reference.at]?.folded ?? '') || reference.bare;

/** Nothing known of the member speaks against it: another office, another word, another country. */
const couldBe = (member: Member | null, calling: Calling): boolean => {
  if (!member || (calling.woman && member.gender === 'm')) return false;
  const { entity, callings } = member;
  if (!entity) return callings.length === 0;
  if (calling.country && entity.country && entity.country !== calling.country && entity.country !== 'EU') return false;
  return entity.offices.some(({ kind }) => calling.offices.includes(kind));
};

/** Is the member called so in the text, or does the ruleset know them in such an office? */
function isCalled(reading: Reading, member: Member, { calling, former, of }: CallingReference): boolean {
  if (calling.woman && member.gender === 'm') return false;
  const { offices, word, country } = calling;
  const wordless = member.callings.some(
    (one) =>
      (one.word === word || shares(one.offices, offices)) &&
      (!country || !one.country || one.country === country) &&
      (!of || !one.of || one.of === of),
  );
  const { entity } = member;
  if (entity && country && entity.country && entity.country !== country && !entity.offices.some((one) => one.country === country))
    return false;
  if (wordless) return true;
  if (!entity || !offices.length) return false;
  return entity.offices.some(
    (one) =>
      offices.includes(one.kind) &&
      (!country || one.country === country) &&
      (!of || !one.of || one.of === of) &&
      (former || !reading.day || one.to === null || one.to.padEnd(10, '-99') >= reading.day.slice(0, 10)),
  );
}

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/** So many people of a text are considered: articles have dozens, lists of thousands have no speakers. */
const CAST = 300;

/** Everybody in the text who is called so, the last one named before the place first. */
function membersCalled({ reading, cast }: Scene, reference: CallingReference): Member[] {
  const seen = new Set<Member>();
  let left = CAST;
  const consider = (member: Member) => {
    if (left-- > 0 && isCalled(reading, member, reference)) seen.add(member);
  };
  for (const member of cast.byEntity.values()) consider(member);
  for (const namesakes of cast.bySurname.values()) for (const member of namesakes.slice(-4)) consider(member);
  const before = [...seen].filter((member) => (member.places[0] ?? 0) < reference.at);
  const lastBefore = (member: Member) => lastPlace(member, reference.at);
  return (before.length ? before : [...seen].filter(({ sure }) => sure)).sort((a, b) => lastBefore(b) - lastBefore(a));
}

/** The last token before `at` where the member is named; -1 when none. Binary search: places ascend, but for those that sources added. */
function lastPlace({ places }: Member, at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < at)
      low = middle + 1; // low < high <= length
    else high = middle;
  }
  return places[low - 1] ?? -1;
}

/** "Putin's spokesman" speaks for the presidency: the institution that goes with the possessor's own office. */
function officeOf({ lexicon }: Reading, possessor: Member | null): EntityId | null {
  const entity = possessor?.entity;
  if (!entity) return null;
  const kinds = entity.offices.map(({ kind }) => kind);
  const form = kinds.includes('president')
    ? 'presidency'
    : kinds.includes('head-of-government')
      ? 'government'
      : kinds.includes('foreign-minister')
        ? 'foreign-ministry'
        : null;
  return form ? (lexicon.institutions[`${entity.country}/${form}`] ?? null) : null;
}

/** Who held the office on the article's date, by the ruleset; null when nobody or more than one did. */
function holderOf(reading: Reading, { calling, of, possessor, former }: CallingReference): EntityId | null {
  const { country, offices } = calling;
  if (!country || former || !offices.length || offices.length > 6) return null;
  if (possessor && !offices.includes('spokesperson')) return null;
  const found = new Set<EntityId>();
  for (const office of offices) {
    const institution = reading.lexicon.entities[of ?? '']?.kind === 'institution' ? of : officeOf(reading, possessor);
    const holders = holdersAt(reading.lexicon, { office, country, of: institution }, reading.day);
    const fitting = calling.woman ? holders.filter((id) => reading.lexicon.entities[id]?.gender !== 'm') : holders;
    if (fitting.length === 1 || (office === 'president' && fitting.length)) for (const id of fitting.slice(0, 1)) found.add(id);
    else if (fitting.length > 1) return null;
    if (found.size && HEADS.has(office)) break; // "the Russian leader" is the president rather than the prime minister
  }
  const [only] = found;
  return only !== undefined && (found.size === 1 || HEADS.has(offices[0]!)) ? only : null; // "the Russian minister" may be any
}
const HEADS: ReadonlySet<string> = new Set(['president', 'supreme-leader', 'monarch', 'head-of-government']);

/** "a war reporter", in headline or lead, is whoever is introduced with that word right after. */
function introducedLater({ reading, cast }: Scene, reference: CallingReference): Speaker | null {
  const block = reading.block[reference.at] ?? 0;
  if (block > 1) return null;
  const ahead = 160; // tokens: the lead and the paragraph behind it
  for (let i = reference.end; i < reading.tokens.length && i < reference.end + ahead; i++) {
    const member = cast.at[i];
    if (member && member.places[0] === i && isCalled(reading, member, reference))
      return { party: partyOfMember(reading, member), member, because: why('introduced-later'), confidence: 0.65 };
  }
  return null;
}

// ── Bodies, groups, names ───────────────────────────────────────────────────────────────────────────────────────────

/** "the ministry", "the Swedish government": one spoken for or named before, else the ruleset's, else as written. */
function resolveBody(scene: Scene, reference: Extract<Reference, { kind: 'body' }>): Speaker | null {
  const { reading } = scene;
  const { country, institution, words, known } = reference;
  const id =
    institution && country
      ? reading.lexicon.institutions[`${country}/${institution}`]
      : words.length === 0 && country && !institution
        ? reading.lexicon.institutions[`${country}/government`]
        : undefined;
  const entity = id ? reading.lexicon.entities[id] : undefined;
  if (entity) return { party: partyOfEntity(reading, entity), member: null, because: why('institution'), confidence: 0.85 };
  const outlet = words[0] === 'media' && known && !country ? lastOutlet(reading, reference.at) : null;
  if (outlet) return { party: partyOfEntity(reading, outlet), member: null, because: why('outlet-again'), confidence: 0.7 };
  if (known && !country) {
    const earlier = earlierBody(scene, reference.at, institution, words);
    if (earlier) return earlier;
  }
  const kind = words[0] === 'media' ? 'outlet' : 'institution';
  const party = partyOfText(reference, kind, country ?? (institution || isAuthority(reading, reference) ? reading.nation : null));
  return party && { party, member: null, because: why('as-written'), confidence: 0.7 };
}

/** The last listed institution, or speaking body, that the noun can mean: "the ministry" after "the Russian Foreign Ministry". */
function earlierBody({ reading, turns }: Scene, at: number, institution: string | null, words: readonly string[]): Speaker | null {
  const turn = findLast(turns, ({ speaker, at: where }) => {
    if (where >= at || speaker.party.kind !== 'institution') return false;
    const entity = reading.lexicon.entities[speaker.party.entity ?? ''];
    if (institution) return entity?.form === institution;
    return canBe(reading, entity?.form ?? null, speaker.party.name, words);
  });
  if (turn) return { ...turn.speaker, because: why('institution'), confidence: 0.85 };
  for (let i = at - 1; i >= 0 && i > at - 400; i--) {
    const mention = reading.mentions[i];
    const entity = mention && reading.lexicon.entities[mention.entity];
    if (entity?.kind !== 'institution' || mention?.strength === 'metonym') continue;
    if (institution ? entity.form === institution : canBe(reading, entity.form, entity.name, words))
      return { party: partyOfEntity(reading, entity), member: null, because: why('institution'), confidence: 0.7 };
  }
  return null;
}

/** "the ministry" can be a foreign ministry; "the company" can not. */
function canBe(reading: Reading, form: string | null, name: string, words: readonly string[]): boolean {
  const [word] = words;
  if (word === undefined) return true;
  if (name.toLowerCase().includes(word)) return true;
  const english = form?.split('-').at(-1) ?? '';
  return english !== '' && reading.vocabulary.ministries.has(word) && english === 'ministry';
}

/** "the two leaders", "both presidents": the last two people named; otherwise as written. */
function resolveGroup(scene: Scene, reference: Extract<Reference, { kind: 'group' }>): Speaker | null {
  const { reading, cast } = scene;
  if (reference.two && !reference.country) {
    const pair: Member[] = [];
    for (let i = reference.at - 1; i >= 0 && i > reference.at - 150 && pair.length < 2; i--) {
      const member = cast.at[i];
      if (member?.entity && !reading.said[i] && !pair.includes(member)) pair.push(member);
    }
    const [second, first] = pair;
    if (first && second && isPair(reading, reference))
      return joined(scene, [ofMember(scene, first, 'group', 0.65), ofMember(scene, second, 'group', 0.65)]);
  }
  return stranger(scene, reference, reference.country ?? (isAuthority(reading, reference) ? reading.nation : null));
}

/** Officials, police, prosecutors: where no country stands beside them, they are those of the country that the text is about. */
const isAuthority = (reading: Reading, reference: Reference): boolean =>
  reading.tokens
    .slice(reference.at, reference.end)
    .some(({ folded }) => reading.vocabulary.authorities.has(reading.vocabulary.stem(folded)));

/** Only words for those in office stand for two who were named: "the two leaders", not "the two witnesses". */
const isPair = (reading: Reading, reference: Reference): boolean =>
  reading.tokens.slice(reference.at, reference.end).some(({ folded }) => reading.vocabulary.pairs.has(reading.vocabulary.stem(folded)));

function resolveSeveral(scene: Scene, each: readonly Reference[]): Speaker | null {
  const speakers = each.map((one) => resolveKind(scene, one));
  const found = speakers.flatMap((one) => one ?? []);
  const others = found.filter(({ party }) => party.kind !== 'outlet'); // "the Kremlin and the agency Tass said": the agency passes on
  return found.length === each.length ? joined(scene, others.length ? others : found) : null;
}

/** Two who speak as one: both names, and the entry of the first who is listed. */
function joined({ reading }: Scene, speakers: readonly Speaker[]): Speaker | null {
  const [first] = speakers;
  if (!first) return null;
  const listed = speakers.find(({ party }) => party.entity) ?? first;
  const [and = 'and'] = reading.vocabulary.coordinators;
  return {
    party: { ...listed.party, name: speakers.map(({ party }) => party.name).join(` ${and} `) },
    member: null,
    because: why('several'),
    confidence: Math.min(...speakers.map(({ confidence }) => confidence)),
  };
}

/** A name that the ruleset does not list: what its letters stand for in the text, else as written. */
function resolveNamed({ reading }: Scene, reference: Extract<Reference, { kind: 'named' }>): Speaker | null {
  const long = spelledOut(reading, textOf(reading, reference.name));
  const known = reading.vocabulary.outlets.has(textOf(reading, reference.name).toLowerCase());
  if (!known && isMereOpening(reading, reference.name)) return null;
  const kind = reference.medium || known ? 'outlet' : long || reference.name.end - reference.name.first > 1 ? 'institution' : 'unknown';
  const party = partyOfText(long ? { text: long } : reference, kind, reference.country);
  return party && { party, member: null, because: why(long ? 'abbreviation' : 'as-written'), confidence: long ? 0.8 : 0.6 };
}

/** "Having", "Meanwhile": one word, a capital only because a sentence begins with it. */
function isMereOpening(reading: Reading, { first, end }: { readonly first: number; readonly end: number }): boolean {
  const opens = reading.sentences[reading.sentence[first] ?? 0] === first || reading.tokens[first - 1]?.kind === 'mark';
  if (end - first > 1 || !opens || /^\p{Lu}\p{Lu}/u.test(textOf(reading, { first, end }))) return false;
  const { folded } = reading.tokens[first]!; // a name has a token
  return !reading.tokens.some(
    (token, i) => token.folded === folded && i !== first && isCapital(reading, i) && reading.sentences[reading.sentence[i] ?? 0] !== i,
  );
}

/** "CASC" → "China Aerospace Science and Technology Corporation", when the text says "China Aerospace … Corporation (CASC)". */
function spelledOut(reading: Reading, short: string): string | null {
  const { text, tokens } = reading;
  const letters = short.replace(/['’]s$/u, '');
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return null;
  const at = text.indexOf(`(${letters})`);
  if (at < 0) return null;
  const end = tokenAt(tokens, at);
  const long = text.slice(Math.max(0, at - 120), at).trimEnd(); // code units: the longest names of institutions have about a hundred
  let from = end;
  let capitals = 0;
  while (
    from > 0 &&
    capitals < letters.length &&
    tokens[from - 1]!.start > at - 120 &&
    (tokens[from - 1]!.kind === 'word' || tokens[from - 1]!.folded === '-')
  ) {
    from--; // from > 0
    if (isCapital(reading, from)) capitals++;
  }
  const name = textOf(reading, { first: from, end });
  return capitals >= letters.length && long.endsWith(name) && name[0]?.toUpperCase() === letters[0] ? name : null;
}
