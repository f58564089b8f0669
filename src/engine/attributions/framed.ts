// Attributions → with those whose verb stands around its object in the perfect, where nothing else is found. The shipped weights have not seen them.
//   "Das Ministerium hat den Bericht zurückgewiesen" → Das Ministerium: den Bericht · "Kiew hat Moskau vorgeworfen, S" → Kiew: S

import type { Candidate } from './candidate.ts';
import { toSpan } from './content.ts';
import { rightContent } from './content-behind.ts';
import { Is } from './grammar.ts';
import { has, type Prose, spanOf } from './prose.ts';
import { phraseAfter, type Range, subjectBefore } from './source.ts';
import { framedBy, isAdverbial, opensAdverbial } from './subjects.ts';
import { group, type VerbHit } from './verb-group.ts';

export function addFramed(decided: readonly Candidate[], prose: Prose): readonly Candidate[] {
  const framed = proposeFramed(prose);
  if (!framed.length) return decided;
  const taken = decided.flatMap(({ content, cue }) => [...content, ...cue]).sort((a, b) => a.start - b.start);
  let next = 0;
  const more = framed.filter(({ source, content, cue }) => {
    const [start, end] = [Math.min(source[0]!.start, content[0]!.start), Math.max(cue.at(-1)!.end, content[0]!.end)]; // each has a span
    while (next < taken.length && taken[next]!.end <= start) next++;
    return next >= taken.length || taken[next]!.start >= end;
  });
  return [...decided, ...more].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

function proposeFramed(prose: Prose): Candidate[] {
  const { units, periods, hits, grammar } = prose;
  if (!grammar.language.perfects || !grammar.language.capitalisedNouns) return []; // tried in German only
  return hits.flatMap((hit): Candidate[] => {
    if (hit.trigger.kind !== 'verb' || hit.trigger.weak || !hit.trigger.cue.takes.includes('object')) return [];
    const verb: VerbHit = { ...hit, trigger: hit.trigger };
    const period = periods[hit.period]!; // hits lie in periods
    const isCue = (at: number) => at !== hit.at && prose.hitKind(at) === 'verb';
    const parts = group(prose, period, verb);
    if (!parts) return [];
    const { particle } = parts;
    const after = hit.at + hit.length;
    // "NP wies die Vorwürfe zurück" · "Am Montag wies NP die Vorwürfe zurück"
    const before = particle === null ? null : subjectBefore(prose, period, parts.from, isCue);
    const isBefore = before !== null && !isAdverbial(prose, before, true) && !opensAdverbial(prose, period, before);
    const subject =
      particle === null
        ? framedBy(prose, period, verb, isCue)
        : isBefore
          ? before
          : phraseAfter(prose, { ...period, to: particle }, after, isCue);
    if (!subject) return [];
    const behind = particle === null ? rightContent(prose, period, verb, after, isCue) : null;
    // Denials say what is denied; of other verbs the object is mostly what was done: "hat das Gesetz begrüßt".
    const thing =
      behind || hit.trigger.cue.stance !== 'denial'
        ? null
        : framedObject(prose, particle === null ? subject.to : Math.max(after, subject.to), particle ?? hit.at);
    const content = behind?.spans ?? (thing ? [toSpan(units, thing)] : []);
    if (!content.length || (thing && isTurned(prose, subject, thing))) return [];
    return [
      {
        source: [spanOf(units, subject.from, subject.to)],
        cue: [spanOf(units, hit.at, after), ...(particle === null ? [] : [spanOf(units, particle, particle + 1)])],
        content,
        verb: hit.trigger.cue,
        confidence: 0.8,
        because: 'engine/framed-object',
      },
    ];
  });
}

/** "[Eine Forderung nach Ruhe] lehnte das Kabinett ab", "[Die Beschwerde] wies der Hof zurück": the object stands first. */
function isTurned({ units, grammar, hitKind }: Prose, subject: Range, thing: Range): boolean {
  const { nominative = [], accusative = [] } = grammar.language.articleCases ?? {};
  const isObject = (at: number) => accusative.includes(units[at]?.folded ?? '') || hitKind(at) === 'noun';
  if (nominative.includes(units[thing.from]!.folded) || isObject(subject.from - 1)) return true;
  for (let i = subject.from; i < subject.to; i++) if (isObject(i)) return true;
  return false;
}

/** From the first article behind auxiliary and subject to where the verb ends; null where it is negated, or where a mark stands before the article. */
function framedObject({ units, grammar }: Prose, from: number, verb: number): Range | null {
  const { perfects = [] } = grammar.language;
  let at = from;
  while (at < verb && perfects.includes(units[at]!.folded)) at++; // at < verb
  while (at < verb && !(has(units[at], Is.determiner) && !has(units[at - 1], Is.preposition))) {
    if (units[at]!.kind === 'mark') return null;
    at++;
  }
  for (let i = at; i < verb; i++) if (has(units[i], Is.negation) && !has(units[i], Is.determiner)) return null;
  return at + 1 < verb ? { from: at, to: verb } : null;
}
