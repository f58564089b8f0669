// A reporting verb in a language that ends its clauses with the verb (Turkish) → a candidate.
//   "NP, S söyledi." · "“Q” dedi NP." · "NP, “Q” dedi." · "S söyleyen NP, S′ bildirdi."

import type { Span } from '../../model.ts';
import type { Candidate } from './candidate.ts';
import { isClause, toSpan, trim } from './content.ts';
import { type CueTrigger, Is } from './grammar.ts';
import { type Hit, has, isMark, type Prose, spanOf } from './prose.ts';
import { isNameLike, phraseAfter, type Range } from './source.ts';

export function proposeFinal(prose: Prose, hit: Hit & { readonly trigger: CueTrigger<'verb'> }, main: readonly Span[]): Candidate | null {
  const { units, periods } = prose;
  const period = periods[hit.period]!;
  const after = hit.at + hit.length;
  if ((hit.trigger.bare && hit.trigger.cue.forms.length > 1) || has(units[after], Is.negation)) return null;
  // What an earlier cue of the sentence has taken is not this one's.
  let from = period.from;
  for (let i = hit.at - 1; i >= period.from; i--)
    if (prose.hitKind(i) === 'verb') {
      from = i + prose.hitLength(i);
      break;
    }
  const { topics = [], subjects = [], asides = [], caseless = false } = prose.grammar.language;
  const isNamed = ({ from, to }: Range) => caseless || units.slice(from, to).some(({ capital }) => capital);
  let source: Range | null = null;
  let begin = from;
  let marker = 0; // code units of the particle that is written together with who speaks
  let about = -1;
  // The speaker stands before the first comma, early in the clause.
  for (let i = from; i < Math.min(hit.at, from + 14); i++) {
    if (units[i]!.kind === 'quotation') break;
    const topic = topics.find((ending) => units[i]!.folded.endsWith(ending));
    if (topic) {
      const whole = units[i]!.folded === topic; // a word of its own, as in Japanese
      source = i > from || !whole ? { from, to: whole ? i : i + 1 } : null;
      marker = whole ? 0 : topic.length;
      about = -1;
      begin = isMark(units[i + 1], ',') ? i + 2 : i + 1;
      break;
    }
    if (about < 0 && subjects.some((ending) => units[i]!.folded.endsWith(ending))) about = i;
    if (i > from && asides.includes(units[i]!.folded)) {
      source = { from, to: i };
      begin = i + 1;
      break;
    }
    if (isMark(units[i], ',') && !topics.length) {
      source = i > from && units[i - 1]!.kind === 'word' ? { from, to: i } : null;
      begin = i + 1;
      break;
    }
  }
  if (about >= 0 && !source) {
    source = { from, to: about + 1 };
    marker = 1;
    begin = about + 1;
  }
  begin = behindOccasion(prose, begin, hit.at);
  if (source) source = behindParticiple(prose, source);
  if (source && has(units[source.from], Is.adverb | Is.time) && source.to - source.from > 1)
    source = { from: source.from + 1, to: source.to };
  let content = trim(units, begin, hit.at);
  const quotation = lastQuotation(prose, begin, hit.at);
  if (quotation !== null && hit.at - quotation <= 3 && !isPart(prose, quotation, hit.at)) content = { from: quotation, to: quotation + 1 };
  // "… kaydetti: “Q”"
  if (isMark(units[after], ':') && units[after + 1]?.kind === 'quotation' && after + 1 < period.to)
    content = { from: after + 1, to: after + 2 };
  if (
    !content ||
    (content.to - content.from < 2 && units[content.from]!.kind !== 'quotation') ||
    !isClause(units, content.from, content.to, 2)
  )
    return null;
  if (source && !isNamed(source)) source = null;
  const quoted = units[content.from]!.kind === 'quotation';
  // "S bilgisini paylaşan Kaya, “Q” dedi.": the name right before the quotation's comma.
  if (!source && quoted && isMark(units[content.from - 1], ',')) {
    let first = content.from - 1;
    while (first - 1 >= period.from && units[first - 1]!.kind === 'word' && units[first - 1]!.capital && content.from - first < 6) first--;
    if (first < content.from - 1 && first > period.from) source = { from: first, to: content.from - 1 };
  }
  // "“Q” dedi Kaya." · "S söyleyen Kaya, …"
  if (!source && !topics.length && (hit.trigger.attributive || quoted))
    source = phraseAfter(prose, period, after, (at) => prose.hitKind(at) === 'verb');
  if (source && !isNamed(source)) source = null;
  return {
    source: source ? [withoutMarker(spanOf(units, source.from, source.to), marker)] : main,
    cue: [spanOf(units, hit.at, after)],
    content: [toSpan(units, content)],
    verb: hit.trigger.cue,
    confidence: quoted ? 0.9 : source ? 0.8 : 0.6,
    because: quoted ? 'engine/cue-after-quotation' : 'engine/final-cue',
  };
}

/** "대통령[은]" */
const withoutMarker = ({ start, end }: Span, length: number): Span => ({ start, end: end - start > length ? end - length : end });

/** "NP, [NTV'ye verdiği röportajda] S söyledi": a participle and what one says something in tell where, before what is said. */
function behindOccasion({ units, grammar }: Prose, begin: number, verb: number): number {
  const REACH = 8; // units
  const { language } = grammar;
  let isGiven = false;
  for (let i = begin; i < Math.min(verb, begin + REACH) && units[i]!.kind === 'word'; i++) {
    const { folded } = units[i]!;
    if (isGiven && grammar.occasions.has(folded)) return isMark(units[i + 1], ',') ? i + 2 : i + 1;
    isGiven ||= language.givenEndings?.some((ending) => folded.endsWith(ending)) ?? false;
  }
  return begin;
}

/** "S bilgisini paylaşan [Bakan Kaya]": what describes the speaker ends with a participle and is no part of the name. */
function behindParticiple({ units, grammar }: Prose, { from, to }: Range): Range {
  let first = to;
  while (first > from && units[first - 1]!.capital) first--;
  const before = first < to ? units[first - 1] : undefined;
  const describes =
    first - from > 1 && before?.kind === 'word' && grammar.language.attributiveEndings.some((end) => before.folded.endsWith(end));
  return describes ? { from: first, to } : { from, to };
}

/** "görüşmenin “yapıcı” geçtiğini [belirtti]": a few quoted words with others behind them are a part of what is said. */
function isPart(prose: Prose, quotation: number, verb: number): boolean {
  const { units, grammar } = prose;
  const behind = units.slice(quotation + 1, verb).filter(({ kind }) => kind === 'word');
  return (
    !grammar.language.caseless &&
    isNameLike(prose, units[quotation]!) &&
    behind.some(({ folded }) => folded.length > 4 && folded !== 'şeklinde')
  );
}

function lastQuotation(prose: Prose, from: number, to: number): number | null {
  for (let i = to - 1; i >= from; i--) if (prose.units[i]!.kind === 'quotation') return i;
  return null;
}
