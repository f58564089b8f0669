// What can be wrong with a channel, a policy or a subscription: a code and the values that its sentence names. The sentences stand in
// assets/_locales as `problem_<code>`, so that a reader has them in the interface's language; the command line takes the English ones.
//   {code: 'expired', file: 'channel.json', date: '2026-06-30T00:00:00Z'} → "channel.json held until 30 June 2026 …"
// Types only.

/** The file did not come, or not as a file should. */
export type FetchProblem =
  | { readonly code: 'offline' | 'not-found' | 'too-long' | 'too-slow' | 'redirected' | 'not-utf8'; readonly file: string }
  | { readonly code: 'refused'; readonly file: string; readonly status: number };

/** The signatures do not suffice. */
export type SignatureProblem =
  | { readonly code: 'unknown-key' | 'signed-twice' | 'bad-signature' }
  | { readonly code: 'too-few-signatures'; readonly has: number; readonly needs: number };

/** A root or channel file is not to be trusted. */
export type MetadataProblem =
  | (SignatureProblem & { readonly file: string })
  | { readonly code: 'not-an-envelope'; readonly file: string }
  | { readonly code: 'malformed'; readonly file: string; readonly place: string }
  | { readonly code: 'wrong-channel'; readonly expected: string; readonly found: string }
  | { readonly code: 'wrong-version'; readonly file: string; readonly expected: number; readonly found: number }
  | { readonly code: 'older'; readonly what: string; readonly expected: number; readonly found: number }
  | { readonly code: 'changed-without-version'; readonly found: number }
  | { readonly code: 'expired'; readonly file: string; readonly date: string }
  | { readonly code: 'from-the-future'; readonly date: string };

export type UpdateProblem =
  | FetchProblem
  | MetadataProblem
  | { readonly code: 'wrong-root' }
  | { readonly code: 'wrong-bytes'; readonly file: string }
  | { readonly code: 'bad-ruleset'; readonly place: string }
  | { readonly code: 'wrong-ruleset'; readonly expected: string; readonly found: string }
  | { readonly code: 'not-stored'; readonly reason: string };

/** `entry` counts from 1; `wanted` is a notation, such as `true | false`. */
export type PolicyProblem =
  | { readonly code: 'policy-ruleset'; readonly entry: number }
  | { readonly code: 'policy-value'; readonly name: string; readonly wanted: string };

export type Problem =
  | UpdateProblem
  | PolicyProblem
  | { readonly code: 'not-an-address' }
  | { readonly code: 'forbidden' }
  | { readonly code: 'not-a-bundle' }
  | { readonly code: 'lapsed'; readonly date: string }
  | { readonly code: 'unreadable'; readonly reason: string }
  /** What was stored is spoilt; its copy is in force. */
  | { readonly code: 'restored' };
export type ProblemCode = Problem['code'];

/** What an update is about to do; told on the way. */
export type Step = 'channel' | 'root' | 'ruleset' | 'check';
