// Learnt attributions whose verb names somebody in the passive → with whoever names behind "by", or none.
//   "The region, dubbed [“New Norland” by the ministry], has no port" → the ministry: “New Norland” · "a fleet, dubbed Ghost Line" → nobody says it

import type { Candidate } from './candidate.ts';
import { Is } from './grammar.ts';
import { has, isMark, type Prose, periodAt, spanOf, type Unit, unitAt } from './prose.ts';
import { phraseAfter } from './source.ts';

/** Units between the verb and "by": "the most dangerous man of the north". */
const REACH = 12;

export function nameInPassive(one: Candidate, { units, periods, grammar, ...prose }: Prose): Candidate | null {
  const { naming, passives } = grammar.language;
  const [cue] = one.cue;
  if (!naming || one.cue.length !== 1 || !cue) return one;
  const last = unitAt(units, cue.end - 1);
  const first = unitAt(units, cue.start);
  const isPassive = isMark(units[first - 1], ',') || passives.includes(units[last - 1]?.folded ?? '');
  if (!naming.verbs.includes(units[last]!.folded) || !isPassive || has(units[last + 1], Is.infinitive)) return one; // "called to service"
  const period = periods[periodAt(periods, last)]!;
  for (let i = last + 2; i < Math.min(period.to, last + REACH) && !isMark(units[i], ',.;:'); i++) {
    if (!naming.agents.includes(units[i]!.folded)) continue;
    const source = phraseAfter({ units, periods, grammar, ...prose }, period, i + 1, () => false);
    return source ? { ...one, source: [spanOf(units, source.from, source.to)], content: [spanOf(units, last + 1, i)] } : one;
  }
  // "Reed, the mayor, called “Q”" names himself.
  const commas = units.slice(period.from, first).filter((unit) => isMark(unit, ',')).length;
  return commas === 1 && isMark(units[first - 1], ',') && isName(units[last + 1]) ? null : one;
}

const isName = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.kind === 'quotation' || (unit.capital && !has(unit, Is.pronoun)));
