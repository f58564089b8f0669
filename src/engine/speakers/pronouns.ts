// A pronoun × what was said before → who it is.
//   "he" after "Putin stressed …" → Vladimir Putin, engine/speaker/pronoun, 0.93

import type { ListedEntity } from '../lexicon.ts';
import { resolveBody, resolveGroup } from './bodies.ts';
import { resolveCalling } from './callings.ts';
import { itemsIn } from './items.ts';
import type { Gender, Member } from './member.ts';
import { partyOfEntity } from './parties.ts';
import type { Reading } from './reading.ts';
import { findLast, lastTurn, MEMORY, ofMember, type Scene, type Speaker, why } from './scene.ts';
import { type Reference, readPhrase } from './source.ts';
import { phrasesAt } from './vocabulary.ts';

export function resolvePronoun(scene: Scene, at: number, gender: 'f' | 'm' | 'n' | null, plural: boolean): Speaker | null {
  const { reading, turns, named: barred } = scene;
  const speaking = (speaker: Speaker, direct = true) =>
    agrees(speaker, gender, plural) && !(speaker.member && barred?.has(speaker.member)) && (direct || !speaker.isWord);
  if (gender === 'n' || plural) {
    // "[China's ministry] was blunter: the port, it said, …": its own sentence, by its name, before whoever spoke.
    const begin = reading.sentences[reading.sentence[at] ?? 0] ?? 0;
    const own = !plural && begin < at - 1 ? bodyOpening(reading, begin) : null;
    if (own) return { party: partyOfEntity(reading, own), member: null, because: why('pronoun'), confidence: 0.75 };
    // "While [the poll] found that S, it revealed S": what nobody lists, but spoke in this sentence.
    const near = plural ? undefined : findLast(turns, (one) => one.at >= begin && one.at < at);
    if (near?.speaker.party.kind === 'unknown') return { ...near.speaker, because: why('pronoun'), confidence: 0.6 };
    const turn = lastTurn(scene, at, speaking, 4);
    const body = plural ? null : bodyBefore(scene, at, turn?.at ?? -1);
    if (body) return body;
    if (turn) return { ...turn.speaker, because: why('pronoun'), confidence: plural ? 0.7 : 0.75 };
    return plural ? groupBefore(scene, at) : null;
  }
  const sentence = reading.sentence[at] ?? 0;
  const block = reading.block[at] ?? 0;
  let behind: Speaker | null = null;
  let spoken = 0; // sentences that are all quoted: “What now? Nothing,” he said
  for (let step = 0; step <= MEMORY + spoken && step <= sentence; step++) {
    const begin = Math.max(reading.sentences[sentence - step] ?? 0, at - LONGEST);
    const end = step === 0 ? at : (reading.sentences[sentence - step + 1] ?? at);
    if (
      step > 0 &&
      spoken < MEMORY &&
      reading.said[begin] &&
      reading.said[end - 1] &&
      !turns.some((one) => one.at >= begin && one.at < end)
    ) {
      spoken++;
      continue;
    }
    const back = step - spoken;
    const distance = (back > 2 ? 0.04 * (back - 2) : 0) + (reading.block[begin] === block ? 0 : 0.05);
    const turn = findLast(turns, (one) => one.at >= begin && one.at < end && speaking(one.speaker, one.direct));
    if (turn) return { ...turn.speaker, because: why('pronoun'), confidence: 0.93 - distance };
    const { subject, other } = membersIn(scene, begin, end, gender);
    if (!subject && back === 1 && hasNewcomer(reading, begin, end, gender)) return null;
    const called = !subject && back === 1 && reading.block[begin] === block ? callingOpening(scene, begin, end) : null;
    if (called && speaking(called)) return { ...called, because: why('pronoun'), confidence: Math.min(0.7, called.confidence) };
    const mayBe = !subject && !reading.vocabulary.neuterBodies && back === 1 && reading.block[begin] === block;
    const body = mayBe ? bodyOpening(reading, begin) : null;
    if (body) return { party: partyOfEntity(reading, body), member: null, because: why('pronoun'), confidence: 0.65 };
    // A sentence about somebody new takes the pronoun at once; further back whoever spoke last is likelier.
    if (subject && back <= 1) return ofMember(scene, subject, 'pronoun', (subject.gender === null ? 0.7 : 0.85) - distance);
    if (subject && (behind?.confidence ?? 0) < 0.6) behind = ofMember(scene, subject, 'pronoun', 0.72 - distance);
    else if (other) behind ??= ofMember(scene, other, 'pronoun', 0.55);
    // A turn's words can run over several sentences: who spoke them is found where they began.
    const running = findLast(turns, (one) => one.at < begin && one.end > begin && speaking(one.speaker, one.direct));
    if (running) return { ...running.speaker, because: why('pronoun'), confidence: 0.88 - distance };
  }
  return behind ?? named(scene, at, gender);
}

/** "[The investigators] opened the safe. According to them …": the group or body that the sentence before begins with. */
function groupBefore(scene: Scene, at: number): Speaker | null {
  const { reading } = scene;
  const sentence = reading.sentence[at] ?? 0;
  const first = reading.sentences[sentence - 1];
  if (first === undefined || reading.block[first] !== reading.block[at]) return null;
  const phrase = opening(scene, first, reading.sentences[sentence] ?? at);
  if (phrase?.kind !== 'group' && phrase?.kind !== 'body') return null;
  const speaker = phrase.kind === 'group' ? resolveGroup(scene, phrase) : resolveBody(scene, phrase);
  return speaker && { ...speaker, because: why('pronoun'), confidence: 0.55 };
}

/** "[CGTN] showed what it said …", "[Iran] closed the strait. It said …": the body that this sentence or the one before is about, if nobody has spoken since. */
function bodyBefore(scene: Scene, at: number, spoken: number): Speaker | null {
  const { reading } = scene;
  const sentence = reading.sentence[at] ?? 0;
  for (let back = 0; back <= 1; back++) {
    const first = reading.sentences[sentence - back];
    if (first === undefined || reading.block[first] !== reading.block[at] || first <= spoken) return null;
    const phrase = opening(scene, first, back ? (reading.sentences[sentence] ?? at) : at);
    if (phrase?.kind === 'member') continue;
    const entity = phrase?.kind === 'entity' ? phrase.entity : null;
    if (entity && !entity.offices.length && !isOblique(reading, phrase!.at))
      return { party: partyOfEntity(reading, entity), member: null, because: why('pronoun'), confidence: 0.72 };
    const body = phrase?.kind === 'body' ? resolveBody(scene, phrase) : null;
    if (body?.party.entity) return { ...body, because: why('pronoun'), confidence: 0.7 };
  }
  return null;
}

/** What the sentence begins with, as a reference: its subject, where it has one before the verb. */
function opening({ reading, cast }: Scene, first: number, end: number): Reference | null {
  const items = itemsIn(reading, { first, end: Math.min(end, first + 8) });
  const stop = items.findIndex(
    ({ kind }) => kind === 'word' || kind === 'aside' || kind === 'mark' || kind === 'comma' || kind === 'preposition',
  );
  const subject = items[stop - 1];
  return subject ? readPhrase(reading, cast, { first, end: subject.end }) : null;
}

/** Longest way back, in tokens: a text without sentence ends stays linear. */
const LONGEST = 500;

/** The first of that gender whom a stretch of text is about, and the first whom it only mentions. */
function membersIn({ reading, cast, named: barred }: Scene, begin: number, end: number, gender: 'f' | 'm' | null) {
  let subject: Member | null = null;
  let other: Member | null = null;
  for (let i = begin; i < end && !subject; i++) {
    const member = cast.at[i];
    if (!member?.sure || !fits(member.gender, gender) || barred?.has(member)) continue;
    if (reading.said[i] || isOblique(reading, i)) other ??= member;
    else subject = member;
  }
  return { subject, other };
}

/** "Only [a man] with a flag was left. He said": somebody without a name whom the pronoun may mean. */
function hasNewcomer({ tokens, vocabulary, said }: Reading, begin: number, end: number, gender: 'f' | 'm' | null): boolean {
  const [REACH, LED] = [3, vocabulary.openers.has(tokens[begin]?.folded ?? '')]; // tokens of "according to a"
  for (let i = begin; i + 1 < end; i++) {
    if (LED && i > begin && i < begin + REACH && vocabulary.indefinite.has(tokens[i]!.folded)) return true;
    if (said[i] || !vocabulary.indefinite.has(tokens[i]!.folded)) continue; // inside
    for (let at = i + 1; at < Math.min(end, i + 3); at++) {
      const meanings = phrasesAt(vocabulary, tokens, at, end).flatMap((phrase) => phrase.meanings);
      if (!meanings.some(({ kind }) => kind === 'human' || kind === 'woman')) continue;
      return !(gender === 'm' && meanings.some(({ kind }) => kind === 'woman'));
    }
  }
  return false;
}

/** "[The Ukrainian president] thanked Italy. … he said": whoever the sentence before opens with, by an office. */
function callingOpening(scene: Scene, begin: number, end: number): Speaker | null {
  const { reading, cast } = scene;
  const REACH = 8; // tokens of a noun phrase
  let first = begin;
  while (first < end && reading.vocabulary.asides.has(reading.tokens[first]!.folded)) first++; // first < end
  const items = itemsIn(reading, { first, end: Math.min(end, first + REACH) });
  const stop = items.findIndex(({ kind }) => /^(?:aside|comma|mark|word|pronoun|preposition)$/.test(kind));
  const last = items[stop - 1];
  if (!last) return null;
  const phrase = readPhrase(reading, cast, { first, end: last.end });
  if (phrase.kind !== 'calling' || !phrase.calling.offices.length || !phrase.known) return null;
  const speaker = resolveCalling(scene, phrase);
  return speaker?.party.entity || speaker?.member ? speaker : null;
}

/** "[Radio Norte], la chaîne publique, relaie … Elle a dit": where things have a gender, the medium or body that the sentence before opens with. */
function bodyOpening({ tokens, lexicon, mentions, vocabulary }: Reading, begin: number): ListedEntity | null {
  const at = vocabulary.definite.has(tokens[begin]?.folded ?? '') ? begin + 1 : begin;
  const mention = mentions[at] ?? mentions[begin];
  const entity = mention && lexicon.entities[mention.entity];
  return entity && mention.strength !== 'metonym' && (entity.kind === 'outlet' || entity.kind === 'institution') ? entity : null;
}

/** In a lead that says "she" before anybody is named, she is the first woman named behind it. */
export function named(scene: Scene, at: number, gender: 'f' | 'm' | null): Speaker | null {
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
  const { coordinators } = vocabulary;
  const REACH = 3; // tokens; so many again before "and": "entre Ana Reed et Paul Lind"
  let left = REACH;
  const FURTHEST = 16; // tokens: a list of names is no longer
  for (let i = index - 1; i >= Math.max(0, index - FURTHEST) && left > 0; i--, left--) {
    const { folded } = tokens[i]!; // inside
    if (vocabulary.prepositions.has(folded)) return true;
    if (coordinators.has(folded)) {
      left = REACH + 1;
      continue;
    }
    const { start, end } = tokens[i]!; // inside
    if (/^\p{Lu}{2,}$/u.test(reading.text.slice(start, end))) break; // "депутат от КПРФ Реев": the letters are what the preposition governs
    if (!vocabulary.definite.has(folded) && !/^\p{Lu}/u.test(reading.text.slice(tokens[i]!.start, tokens[i]!.start + 2))) break;
  }
  return /['’]s$/.test(tokens[index]?.folded ?? '') || /^['’]s$/.test(tokens[index + 1]?.folded ?? '');
}
