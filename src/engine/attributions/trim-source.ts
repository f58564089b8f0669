// A source as found → without what stands beside who speaks: a dateline, a time, a place.
//   "London, 11 June (efe-epa).- [The minister]" → The minister · "Minutes later [Holt]" → Holt

import type { Language } from '../../language/language.ts';
import type { Span } from '../../model.ts';
import { grammarOf, Is } from './grammar.ts';

export const trimSource = (span: Span, text: string, language: Language): Span =>
  beforePlace(behindTime(behindDateline(span, text), text, language), text, language);

/** "London, 11 June (efe-epa).- [The minister]", "13:05 [The minister]": where a report comes from, or when, speaks not. */
function behindDateline(span: Span, text: string): Span {
  const DATELINE = 80; // code units: two towns, a date and an agency
  const minutes = /^\d\d\s+(?:[–—|-]\s+)?(?=\p{Lu})/u.exec(text.slice(span.start, span.end));
  if (minutes && /(?:^|\s)\d{1,2}[:.]$/.test(text.slice(Math.max(0, span.start - 4), span.start)))
    return { start: span.start + minutes[0].length, end: span.end }; // "13:05 Putin: S"
  const line = /^\p{Lu}[^.!?:]*?(?:\)\.?\s*|\s)[-–—]+\s+(?=\S)/u.exec(text.slice(span.start, Math.min(span.end, span.start + DATELINE)));
  return line && /[,)]/.test(line[0]) && span.start + line[0].length < span.end
    ? { start: span.start + line[0].length, end: span.end }
    : span;
}

/** "[Minutes later] the spokesman": when is no part of who. */
function behindTime(span: Span, text: string, language: Language): Span {
  const OPENING = 16; // code units
  const { words } = grammarOf(language);
  let start = span.start;
  for (;;) {
    const [whole, word] = /^(\p{L}+)\s+(?=\S)/u.exec(text.slice(start, Math.min(span.end, start + OPENING))) ?? [];
    const is = whole && word ? (words.get(word.toLowerCase()) ?? 0) : 0;
    const isTime = (is & Is.time) !== 0 || (start > span.start && (is & Is.adverb) !== 0);
    if (!whole || !isTime || (is & (Is.determiner | Is.pronoun)) !== 0) return { start, end: span.end };
    start += whole.length;
  }
}

/** 外长阿拉格齐[在社交媒体上]写道, 国务卿鲁比奥[2日]表示: in a script without spaces, when and where stand between who speaks and the verb. */
function beforePlace(written: Span, text: string, { caseless, order, prepositions, leading = [] }: Language): Span {
  if (!caseless || order !== 'second') return written;
  const lead = leading.find((one) => text.startsWith(one, written.start))?.length ?? 0; // [据]新华社报道
  const span = lead < written.end - written.start ? { start: written.start + lead, end: written.end } : written;
  const LEAST = 2; // characters of a name
  for (let at = span.start + LEAST; at < span.end; at++)
    if (prepositions.includes(text[at]!) || /^\d{1,2}[日月]/.test(text.slice(at, at + 3))) return { start: span.start, end: at }; // inside
  return span;
}
