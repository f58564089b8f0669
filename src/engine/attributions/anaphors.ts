// "That is what the police reported", as a sentence of its own → the sentence before is the content.
//   "Zwei Männer sind tot. Das teilte die Polizei mit." · "Порт закрыт. Об этом сообщил Петров."

import type { Candidate } from './candidate.ts';
import { Is } from './grammar.ts';
import { type Hit, has, type Prose, spanOf } from './prose.ts';
import { impersonalSource, isNameLike, lastName, phraseAfter, type Range } from './source.ts';

/** A longer sentence says more than that somebody reported. */
const LONGEST = 24;

export function proposeAnaphor(prose: Prose, hit: Hit): Candidate | null {
  const { units, periods } = prose;
  const period = periods[hit.period]!;
  const previous = periods[hit.period - 1];
  if (!previous || period.block - previous.block > 1 || period.to - period.from > LONGEST) return null;
  // "Uvedla to agentura": the verb may stand first.
  const ahead = hit.at === period.from + 1 ? prose.hitAt(period.from)?.find(({ trigger }) => trigger.kind === 'verb') : undefined;
  if (hit.at !== period.from && ahead?.length !== 1) return null;
  let verb = ahead ? period.from : hit.at + hit.length;
  // "Об этом он сказал": a pronoun may stand before the verb.
  const pronoun = !ahead && has(units[verb], Is.pronoun) && !has(units[verb], Is.determiner | Is.secondPerson) ? verb++ : -1;
  while (!ahead && verb < period.to && has(units[verb], Is.adverb | Is.auxiliary)) verb++;
  const said = prose.hitAt(verb)?.find(({ trigger }) => trigger.kind === 'verb');
  if (said?.trigger.kind !== 'verb' || said.trigger.cue.mode !== 'speech' || !said.trigger.cue.takes.includes('clause')) return null;
  const after = ahead ? hit.at + hit.length : verb + said.length;
  const isCue = (at: number) => prose.hitKind(at) === 'verb';
  const source: Range | null =
    (pronoun < 0 ? null : { from: pronoun, to: pronoun + 1 }) ??
    (said.trigger.impersonal ? impersonalSource(prose, period, after, isCue) : null) ??
    phraseAfter(prose, period, after, isCue) ??
    lastName(prose, period, after) ??
    (units[after]?.kind === 'quotation' && after < period.to && isNameLike(prose, units[after]!) ? { from: after, to: after + 1 } : null);
  if (!source) return null;
  for (let i = Math.max(source.to, after); i < period.to; i++)
    if (has(units[i], Is.complementiser) || (units[i]!.kind === 'quotation' && !isNameLike(prose, units[i]!))) return null;
  const cue = [spanOf(units, verb, verb + said.length)];
  if (said.trigger.particle !== null) {
    const particle = units.findIndex(
      (unit, i) => i >= after && i < period.to && unit.folded === (said.trigger.kind === 'verb' ? said.trigger.particle : null),
    );
    if (particle < 0) return null;
    cue.push(spanOf(units, particle, particle + 1));
  }
  return {
    source: [spanOf(units, source.from, source.to)],
    cue,
    content: [spanOf(units, previous.from, units[previous.to - 1]!.kind === 'mark' ? previous.to - 1 : previous.to)],
    verb: said.trigger.cue,
    confidence: 0.65,
    because: 'engine/that-said',
  };
}
