// What is known where somebody speaks: the text, its people, who has spoken so far; and the answers that all kinds of reference share.

import type { Party } from '../../model.ts';
import type { Cast, Gender, Member } from './member.ts';
import { partyOfMember, partyOfText } from './parties.ts';
import { isCapital, type Reading } from './reading.ts';
import type { Reference } from './source.ts';

export type Speaker = {
  readonly party: Party;
  readonly member: Member | null;
  /** Of one person without a name ("her mother"), whom a pronoun may mean; absent for everybody else. */
  readonly gender?: Gender;
  /** One capital word that may as well be a body's: a pronoun means it only where it has spoken in quotation marks. */
  readonly isWord?: boolean;
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

/** `named`: people whom the very words name that are attributed: "Reed was late, he said" is said by somebody else. */
export type Scene = {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly turns: readonly Turn[];
  readonly named?: ReadonlySet<Member>;
};

export const why = (rule: string): string => `engine/speaker/${rule}`;

export const stranger = ({ reading }: Scene, reference: Reference, country: string | null): Speaker | null => {
  const party = partyOfText(reference, 'unknown', country);
  const isMisread = reading.vocabulary.nominatives.has(reading.tokens[reference.at]?.folded ?? ''); // "he the mayor": two phrases
  const named = reference.kind === 'other' || reference.kind === 'calling' ? givenNameIn(reading, reference) : undefined;
  const called = reference.kind === 'calling' && reference.calling.woman ? 'f' : (named ?? null);
  const gender = (reference.kind === 'calling' && !isMisread) || named !== undefined ? { gender: called } : {};
  return party && { party, member: null, ...gender, because: why('as-written'), confidence: 0.6 };
};

/** The gender of whoever a phrase names by a known first name: "сосед Марины, Виктор", "Его сын Святослав". */
export function givenNameIn(reading: Reading, { at, end }: Reference): Gender | undefined {
  const { tokens, vocabulary } = reading;
  for (let i = end - 1; i >= at; i--) {
    const { folded } = tokens[i]!; // inside
    if (!isCapital(reading, i)) continue;
    const [m, f] = [vocabulary.men, vocabulary.women].map((names) => names.has(folded) || names.has(vocabulary.stem(folded)));
    if (m || f) return m && f ? null : m ? 'm' : 'f';
  }
  return undefined;
}

/** How many sentences back a pronoun may reach; further back it is wrong more often than right. */
export const MEMORY = 6;

export const ofMember = (scene: Scene, member: Member, rule: string, confidence: number): Speaker => ({
  party: partyOfMember(scene.reading, member),
  member,
  because: why(rule),
  confidence,
});

export function lastTurn({ reading, turns }: Scene, at: number, accept: (speaker: Speaker) => boolean, memory: number): Turn | undefined {
  const begin = reading.sentences[Math.max(0, (reading.sentence[at] ?? 0) - memory)] ?? 0;
  return findLast(turns, (one) => one.at < at && one.end >= begin && accept(one.speaker));
}

/** How many turns are looked through at most: keeps a text of nothing but turns linear. */
const TURNS = 60;

export function findLast(turns: readonly Turn[], accept: (turn: Turn) => boolean): Turn | undefined {
  for (let i = turns.length - 1; i >= 0 && i >= turns.length - TURNS; i--) if (accept(turns[i]!)) return turns[i]; // inside
  return undefined;
}

/** Two who speak as one: both names, and the entry of the first who is listed. */
export function joined({ reading }: Scene, speakers: readonly Speaker[]): Speaker | null {
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
