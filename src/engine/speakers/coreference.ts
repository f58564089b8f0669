// Reference × what was said before → who it is, with the reason and how sure.
//   "he" after "Putin stressed …" → Vladimir Putin, engine/speaker/pronoun, 0.95
// Below `SURE_ENOUGH` nobody is better than a guess.

import { resolveBody, resolveGroup } from './bodies.ts';
import { resolveCalling } from './callings.ts';
import { partyOfEntity, partyOfMember, partyOfText } from './parties.ts';
import { resolvePronoun } from './pronouns.ts';
import { isCapital, type Reading, textOf, tokenAt } from './reading.ts';
import { findLast, givenNameIn, joined, lastTurn, ofMember, type Scene, type Speaker, stranger, why } from './scene.ts';
import type { Reference } from './source.ts';

/** On speakers.dev with the spans given, answers of 0.5–0.7 were right 18 times of 18; weaker ones are given by no rule alone and dropped. */
export const SURE_ENOUGH = 0.5;

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
    case 'latter':
      return latterOf(scene, reference.at);
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
      // "the statement" is whoever spoke last's; "the headline in Kayhan" and "the study" are not
      const word = reading.tokens[reference.end - 1]!.folded;
      const turn =
        reference.end - reference.at > BARE || reading.vocabulary.findings.has(reading.vocabulary.stem(word))
          ? undefined
          : lastTurn(scene, reference.at, () => true, 3);
      // "[A poll] by the institute was published. The poll found": another's
      const isNew = turn !== undefined && namedBetween(reading, word, turn.end, reference.at);
      return turn && !isNew ? { ...turn.speaker, because: why('document'), confidence: 0.6 } : stranger(scene, reference, null);
    }
    case 'body':
      return resolveBody(scene, reference);
    case 'group':
      return resolveGroup(scene, reference);
    case 'named':
      return resolveNamed(scene, reference);
    case 'other':
      if (reference.end - reference.at === 1 && reading.vocabulary.relatives.has(reading.tokens[reference.at]?.folded ?? '')) return null; // "which"
      if (reading.vocabulary.prepositions.has(reading.tokens[reference.at]?.folded ?? '')) return null; // "in Norton hieß es"
      return stranger(scene, reference, reference.country);
  }
}

/** Whether somebody else's document of that name was brought in among the tokens [from, to): "a new poll", but not "in a statement". */
function namedBetween({ tokens, vocabulary }: Reading, word: string, from: number, to: number): boolean {
  const REACH = 4; // tokens from the article to its noun
  for (let i = from; i < to; i++) {
    if (tokens[i]!.folded !== word) continue; // inside
    let article = i - 1;
    while (article > from && i - article < REACH && !vocabulary.indefinite.has(tokens[article]!.folded)) article--;
    const before = tokens[article - 1]?.folded ?? '';
    if (vocabulary.indefinite.has(tokens[article]?.folded ?? '') && !vocabulary.prepositions.has(before)) return true;
  }
  return false;
}

/** "[Anna Reed] met Paul Lind. The latter said": the last person named before, in this sentence or the one before it. */
function latterOf(scene: Scene, at: number): Speaker | null {
  const { reading, cast } = scene;
  const begin = reading.sentences[Math.max(0, (reading.sentence[at] ?? 0) - 1)] ?? 0;
  for (let i = at - 1; i >= begin; i--) {
    const member = cast.at[i];
    if (member?.sure) return ofMember(scene, member, 'latter', 0.75);
  }
  return null;
}

/** Tokens of a document that nothing is told of: "the written statement". */
const BARE = 3;

const isBare = (reading: Reading, reference: Reference): boolean =>
  reading.vocabulary.definite.size === 0 && reference.end - reference.at === 1;

function resolveSeveral(scene: Scene, each: readonly Reference[]): Speaker | null {
  const speakers = each.map((one) => resolveKind(scene, one));
  const found = speakers.flatMap((one) => one ?? []);
  const others = found.filter(({ party }) => party.kind !== 'outlet'); // "the Kremlin and the agency Tass said": the agency passes on
  return found.length === each.length ? joined(scene, others.length ? others : found) : null;
}

/** A name that the ruleset does not list: what its letters stand for in the text, else as written. */
function resolveNamed({ reading }: Scene, reference: Extract<Reference, { kind: 'named' }>): Speaker | null {
  const long = spelledOut(reading, textOf(reading, reference.name));
  const known = reading.vocabulary.outlets.has(textOf(reading, reference.name).toLowerCase());
  if (!known && isMereOpening(reading, reference.name)) return null;
  const isPlace =
    reading.vocabulary.prepositions.has(reading.tokens[reference.at]?.folded ?? '') && reference.at + 1 === reference.name.first;
  if (!known && isPlace && !reference.medium) return null; // "in Norton hieß es"
  const kind = reference.medium || known ? 'outlet' : long || reference.name.end - reference.name.first > 1 ? 'institution' : 'unknown';
  // "DeepState, a project that maps the front"
  const isExplained = reference.name.first === reference.at && reading.tokens[reference.name.end]?.folded === ',';
  const text = long ?? (reference.medium || isExplained ? textOf(reading, reference.name) : reference.text);
  const party = partyOfText({ text }, kind, reference.country);
  const given = reference.medium ? undefined : givenNameIn(reading, reference);
  const isWord = given === undefined && !reference.medium && kind === 'unknown' && /^\p{Lu}\p{Ll}+$/u.test(textOf(reading, reference.name)); // somebody by one name
  const gender = isWord ? null : given;
  return (
    party && {
      party,
      member: null,
      ...(gender === undefined ? {} : { gender, isWord }),
      because: why(long ? 'abbreviation' : 'as-written'),
      confidence: long ? 0.8 : 0.6,
    }
  );
}

/** "Having", "Meanwhile": one word, a capital only because a sentence begins with it. */
function isMereOpening(reading: Reading, { first, end }: { readonly first: number; readonly end: number }): boolean {
  const opens =
    reading.sentences[reading.sentence[first] ?? 0] === first ||
    (reading.tokens[first - 1]?.kind === 'mark' && !/^["«“„]$/.test(reading.tokens[first - 1]!.folded));
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
