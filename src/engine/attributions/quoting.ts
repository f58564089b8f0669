// "quoted NP as saying S" and its passive → who is quoted, and what is said.
//   “The road is open,” the mayor was quoted as saying by the agency → the mayor: “The road is open,”

import type { Span } from '../../model.ts';
import { leftContent, quotationBefore } from './content-before.ts';
import { rightContent } from './content-behind.ts';
import { Is } from './grammar.ts';
import { has, isMark, type Period, type Prose } from './prose.ts';
import { phraseAfter, type Range, subjectBefore } from './source.ts';
import type { VerbHit } from './verb-group.ts';

type Relayed = { readonly source: Range; readonly content: readonly Span[] };

/** "quoted NP as saying S" · "NP was quoted by the agency as saying S" · “Q,” NP was quoted as saying: the noun phrase between, or the passive's subject. */
export function quotedAs(prose: Prose, hit: VerbHit, isCue: (unit: number) => boolean): Relayed | null {
  const { units } = prose;
  const period = prose.periods[hit.period]!; // hits lie in periods
  const as = hit.at - 1;
  const after = hit.at + hit.length;
  for (let i = as - 1; i >= period.from && as - i < 14; i--) {
    if (!isCue(i)) continue;
    let from = i;
    while (from > period.from && has(units[from - 1], Is.auxiliary | Is.adverb)) from--;
    const isPassive = i + 1 === as || (has(units[i - 1], Is.passive) && has(units[i + 1], Is.preposition));
    const called = isPassive ? subjectBefore(prose, period, from, isCue) : phraseAfter(prose, { ...period, to: as }, i + 1, isCue);
    if (!called) return null;
    const source = isPassive ? called : withName(prose, called, as);
    // "as saying by the agency that S", “Q,” NP was quoted as saying on Monday.
    const behind = has(units[after], Is.preposition) ? (skipAgent(prose, period, after) ?? after) : after;
    const right = behind < period.to ? rightContent(prose, period, hit, behind, isCue) : null;
    const content =
      right?.spans ??
      quotationBefore(prose, hit.period, from, isCue)?.content ??
      (isPassive ? leftContent(prose, period, source.from, after, isCue) : null);
    return content ? { source, content } : null;
  }
  return null;
}

/** "quoted the commander[, Ali Reed], as saying": the name between commas goes with the office. */
function withName({ units }: Prose, called: Range, as: number): Range {
  const isName = isMark(units[called.to], ',') && isMark(units[as - 1], ',') && as - 1 > called.to + 1;
  return isName && units.slice(called.to + 1, as - 1).every(({ capital }) => capital) ? { from: called.from, to: as - 1 } : called;
}

/** "by the state news agency [that S]", "on Monday [that S]": up to the complementiser, the colon or the quotation. */
function skipAgent({ units }: Prose, period: Period, from: number): number | null {
  for (let i = from; i < Math.min(period.to, from + 12); i++) {
    if (has(units[i], Is.complementiser) || isMark(units[i], ':') || units[i]!.kind === 'quotation') return i;
    if (units[i]!.kind === 'mark' && !isMark(units[i], ',-')) return null;
  }
  return null;
}
