// The shape of a language: data that the engine reads. A further language is one file of this shape and its cases, not code.
import type { Mode, Stance } from '../model.ts';

/** A reporting verb or noun in all its forms, folded. */
export type Cue = { readonly forms: readonly string[]; readonly stance: Stance; readonly mode: Mode };

export type Language = {
  /** BCP 47 primary subtag. */
  readonly code: string;
  readonly cues: readonly Cue[];
  /** Abbreviations that end in a full stop without ending a sentence, folded, without the stop. */
  readonly abbreviations: readonly string[];
  /** Frequent function words, by which a text's language is recognised. */
  readonly functionWords: readonly string[];
};
