// Values of the model → words of the interface.
import type { Control, Voice } from '../../src/model.ts';
import type { TextKey, Texts } from '../texts.ts';

/** Message names take no hyphens. */
type Underscored<Name extends string> = Name extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : Name;

export const nameControl = (control: Control | null, texts: Texts): string =>
  texts.text(`control_${(control ?? 'listed').replaceAll('-', '_') as Underscored<Control> | 'listed'}`);

const VOICES: Readonly<Record<Voice, TextKey>> = {
  official: 'voiceOfficial',
  'state-media': 'voiceStateMedia',
  other: 'voiceOther',
  journalist: 'voiceJournalist',
};

export const nameVoice = (voice: Voice, texts: Texts): string => texts.text(VOICES[voice]);
