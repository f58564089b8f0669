// A problem's code and values → its sentence in the interface's language.
//   problemText({code: 'expired', file: 'channel.json', date: '2026-06-30T00:00:00Z'}, texts) → "channel.json held until 30 June 2026, and …"
import type { Problem, ProblemCode } from '../src/ruleset/problem.ts';
import type { TextKey, Texts } from './texts.ts';

const KEYS: Readonly<Record<ProblemCode, TextKey>> = {
  offline: 'problem_offline',
  'not-found': 'problem_notFound',
  'too-long': 'problem_tooLong',
  'too-slow': 'problem_tooSlow',
  redirected: 'problem_redirected',
  'not-utf8': 'problem_notUtf8',
  refused: 'problem_refused',
  'unknown-key': 'problem_unknownKey',
  'signed-twice': 'problem_signedTwice',
  'bad-signature': 'problem_badSignature',
  'too-few-signatures': 'problem_tooFewSignatures',
  'not-an-envelope': 'problem_notAnEnvelope',
  malformed: 'problem_malformed',
  'wrong-channel': 'problem_wrongChannel',
  'wrong-version': 'problem_wrongVersion',
  older: 'problem_older',
  'changed-without-version': 'problem_changedWithoutVersion',
  expired: 'problem_expired',
  'from-the-future': 'problem_fromTheFuture',
  'wrong-root': 'problem_wrongRoot',
  'wrong-bytes': 'problem_wrongBytes',
  'bad-ruleset': 'problem_badRuleset',
  'wrong-ruleset': 'problem_wrongRuleset',
  'not-stored': 'problem_notStored',
  'policy-ruleset': 'problem_policyRuleset',
  'policy-value': 'problem_policyValue',
  'not-an-address': 'problem_notAnAddress',
  forbidden: 'problem_forbidden',
  'not-a-bundle': 'problem_notABundle',
  lapsed: 'problem_lapsed',
  unreadable: 'problem_unreadable',
  restored: 'problem_restored',
};

export function problemText({ code, ...values }: Problem, texts: Texts): string {
  const said = Object.entries(values as Readonly<Record<string, string | number>>).map(
    // Versions and states of servers are names: they take no thousands separators.
    ([name, value]) => [name, name === 'date' ? texts.date(String(value)) : String(value)] as const,
  );
  return texts.text(KEYS[code], Object.fromEntries(said));
}
