// What a rule proposes: an attribution with its spans, the cue's data and how sure the rule is. The decision keeps or drops it.
import type { Cue } from '../../language/language.ts';
import type { RuleId, Span } from '../../model.ts';

export type Candidate = {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The reporting verb or noun; null for "according to", a colon, a bare quotation. */
  readonly verb: Cue | null;
  readonly confidence: number;
  readonly because: RuleId;
};
