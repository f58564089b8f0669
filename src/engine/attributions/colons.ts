// A colon before a quotation in a sentence without a reporting verb → who is named before it speaks.
//   "El alcalde Juan Ríos fue más duro: «El puerto no se vende.»" · "Guerra in Ucraina, Mosca: «Preso un villaggio»"

import type { Span } from '../../model.ts';
import type { Candidate } from './candidate.ts';
import { Is } from './grammar.ts';
import { has, isMark, type Prose, spanOf } from './prose.ts';

/** "Наставник Рашид Реев обнял команду: «Ребята справились.»": no verb that reports, but a name, a colon and a sentence in marks. */
export function proposeColons(prose: Prose): Candidate[] {
  const { units, periods, text } = prose;
  const LEAST = 3; // words
  return periods.flatMap(({ from, to }): Candidate[] => {
    let colon = from + 1;
    while (colon < to && !isMark(units[colon], ':')) {
      if (units[colon]!.kind === 'quotation' && units[colon]!.end - units[colon]!.start > 40) return []; // code units: speech, no name
      colon++;
    }
    const quoted = units[colon + 1];
    if (colon + 1 >= to || quoted?.kind !== 'quotation' || units.slice(colon + 2, to).some(({ kind }) => kind !== 'mark')) return [];
    const inner = text.slice(quoted.quotation!.inner.start, quoted.quotation!.inner.end).trim();
    if (!/^\P{L}*\p{Lu}/u.test(inner) || inner.split(/\s+/).length < LEAST) return [];
    const named = labelBefore(prose, from, colon) ?? nameAt(prose, from, colon);
    if (!named) return [];
    const content = [spanOf(units, colon + 1, colon + 2)];
    return [{ source: [named], cue: [], content, verb: null, confidence: 0.66, because: 'engine/colon-quotation' }];
  });
}

/** "Guerra in Ucraina, [Mosca]: “Q”": a headline's label, behind a comma. */
function labelBefore({ units }: Prose, from: number, colon: number): Span | null {
  let label = colon;
  while (label > from && units[label - 1]!.kind === 'word' && units[label - 1]!.capital) label--;
  return label < colon && label > from && isMark(units[label - 1], ',') ? spanOf(units, label, colon) : null;
}

/** "[El alcalde Juan Ríos] fue más duro:": a noun phrase that ends with a name and opens the sentence. */
function nameAt({ units, hitKind }: Prose, from: number, colon: number): Span | null {
  for (let i = from; i < colon; i++) {
    if (has(units[i], Is.preposition | Is.subordinator | Is.relative) && !has(units[i], Is.nominal)) return null;
    if (hitKind(i) === 'verb') return null;
    if (i === from || !units[i]!.capital || units[i]!.kind !== 'word') continue;
    let end = i + 1;
    while (end < colon && units[end]!.capital) end++;
    return units.slice(from, end).some(({ kind }) => kind === 'mark') ? null : spanOf(units, from, end);
  }
  return null;
}
