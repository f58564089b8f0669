// An attribution without a source → who speaks nevertheless.
//   "…, emphasizing Russia's resources" → the speaker of the main clause · a bare quotation → whoever was quoted just before it

import type { Span } from '../../model.ts';
import { resolvePronoun, type Scene, type Speaker, type Turn } from './coreference.ts';

export function speakerOfSilence(scene: Scene, at: number, one: { readonly cue: readonly Span[]; readonly form: string }): Speaker | null {
  return one.cue.length ? implied(scene, at) : continued(scene, at);
}

/** A participle or second verb: the speaker of the same sentence, else its subject. */
function implied(scene: Scene, at: number): Speaker | null {
  const { reading, turns } = scene;
  const sentence = reading.sentence[at] ?? 0;
  const begin = reading.sentences[sentence] ?? 0;
  const turn = last(turns, (one) => one.at < at && one.at >= begin) ?? last(turns, (one) => one.at < begin && one.end > begin);
  if (turn) return { ...turn.speaker, because: 'engine/speaker/implied', confidence: Math.min(0.9, turn.speaker.confidence) };
  for (let i = begin; i < at; i++) {
    const member = scene.cast.at[i];
    if (member?.sure && !reading.said[i]) {
      const subject = resolvePronoun({ ...scene, turns: [] }, at, member.gender, false);
      return subject && { ...subject, because: 'engine/speaker/implied', confidence: Math.min(0.7, subject.confidence) };
    }
  }
  return null;
}

/** A quotation with neither source nor cue goes on with the speaker quoted before: in the same paragraph, or in the one right before it. */
function continued({ reading, turns }: Scene, at: number): Speaker | null {
  const block = reading.block[at] ?? 0;
  const same = last(turns, (one) => one.at < at && reading.block[one.at] === block);
  if (same) return carry(same, same.direct ? 0.9 : 0.75);
  const before = last(turns, (one) => one.at < at);
  if (!before) return null;
  const distance = block - (reading.block[Math.max(before.at, before.end - 1)] ?? 0);
  if (distance <= 1 && before.direct) return carry(before, 0.85);
  return distance <= 1 ? carry(before, 0.65) : null;
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
