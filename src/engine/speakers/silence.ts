// An attribution without a source → who speaks nevertheless.
//   "…, emphasizing Russia's resources" → the speaker of the main clause · a bare quotation → whoever was quoted just before it

import type { Span } from '../../model.ts';
import { partyOfEntity } from './parties.ts';
import { isOblique, resolvePronoun } from './pronouns.ts';
import type { Scene, Speaker, Turn } from './scene.ts';

type Silent = { readonly cue: readonly Span[]; readonly form: string; readonly because: readonly string[] };

export function speakerOfSilence(scene: Scene, at: number, one: Silent): Speaker | null {
  if (!one.cue.length) return continued(scene, at);
  const { vocabulary, tokens } = scene.reading;
  // "ему пригрозили «подвалом»": some people did, and nobody says who.
  if (one.cue.length === 1 && vocabulary.nobodys.some((ending) => tokens[at]?.folded.endsWith(ending))) return null;
  // "[The mission] came to the conclusion that S": a noun tells nothing of whose it is.
  return one.because.includes('engine/noun-that') ? null : implied(scene, at);
}

/** A participle or second verb: the speaker of the same sentence, else its subject. */
function implied(scene: Scene, at: number): Speaker | null {
  const { reading, turns } = scene;
  const sentence = reading.sentence[at] ?? 0;
  const begin = reading.sentences[sentence] ?? 0;
  const turn = last(turns, (one) => one.at < at && one.at >= begin) ?? last(turns, (one) => one.at < begin && one.end > begin);
  if (turn) return { ...turn.speaker, because: 'engine/speaker/implied', confidence: Math.min(0.9, turn.speaker.confidence) };
  for (let i = Math.max(begin, at - 200); i < at; i++) {
    const member = scene.cast.at[i];
    const body = reading.lexicon.entities[reading.mentions[i]?.entity ?? ''];
    if (body?.kind === 'institution' && !reading.said[i] && !isOblique(reading, i))
      return { party: partyOfEntity(reading, body), member: null, because: 'engine/speaker/implied', confidence: 0.6 };
    if (member?.sure && !reading.said[i]) {
      const subject = resolvePronoun({ ...scene, turns: [] }, at, member.gender, false);
      return subject && { ...subject, because: 'engine/speaker/implied', confidence: Math.min(0.7, subject.confidence) };
    }
  }
  if (!reading.vocabulary.dropsSubject || isImpersonal(scene, at)) return null;
  // "Diversa la posizione del leader Reed: “Basta”, ha detto": somebody is named in the sentence, and nobody has spoken in the paragraph.
  const isNamed = scene.cast.at.slice(begin, at).some((member, i) => member?.sure && !reading.said[begin + i]);
  if (isNamed && !last(turns, (one) => one.at < at && reading.block[one.at] === reading.block[at])) return null;
  const dropped = resolvePronoun(scene, at, reading.vocabulary.genderOfVerb(reading.tokens[at]?.folded ?? ''), false);
  return dropped && { ...dropped, because: 'engine/speaker/dropped', confidence: dropped.confidence - 0.1 };
}

/** "сообщалось", "se informó": nobody in particular says so. */
function isImpersonal({ reading: { tokens, vocabulary } }: Scene, at: number): boolean {
  const word = tokens[at]?.folded ?? '';
  return vocabulary.impersonal.some((mark) =>
    mark.startsWith('-') ? word.endsWith(mark.slice(1)) : [tokens[at - 1], tokens[at + 1]].some((token) => token?.folded === mark),
  );
}

/** A quotation with neither source nor cue goes on with the speaker quoted before: in the same paragraph, or in the one right before it. */
function continued({ reading, cast, turns }: Scene, at: number): Speaker | null {
  const block = reading.block[at] ?? 0;
  const same = last(turns, (one) => one.at < at && reading.block[one.at] === block);
  if (same) return carry(same, same.direct ? 0.9 : 0.75);
  const before = last(turns, (one) => one.at < at);
  if (!before) return null;
  const distance = block - (reading.block[Math.max(before.at, before.end - 1)] ?? 0);
  if (distance <= 1) return carry(before, before.direct ? 0.85 : 0.65);
  // A picture or a link may stand between, but nobody else.
  for (let i = before.end; i < at; i++) if (cast.at[i]?.sure || i > before.end + 60) return null;
  return distance === 2 ? carry(before, 0.55) : null;
}

const carry = ({ speaker }: Turn, confidence: number): Speaker => ({
  ...speaker,
  because: 'engine/speaker/continued',
  confidence: Math.min(confidence, speaker.confidence),
});

function last(turns: readonly Turn[], accept: (turn: Turn) => boolean): Turn | undefined {
  for (let i = turns.length - 1; i >= 0 && i > turns.length - 60; i--) if (accept(turns[i]!)) return turns[i]; // inside
  return undefined;
}
