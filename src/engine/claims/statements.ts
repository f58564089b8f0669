// An attribution → what is stated in each sentence of its content: the words of each proposition, without the journalist's, and the asides that were cut out.
//   “Shops closed, and banks too. Hundreds of them.” → "Shops closed" · "banks too … Hundreds of them"
import { passes } from '../../language/claim-patterns.ts';
import type { ClaimWords } from '../../language/claims.ts';
import type { Attribution, Clarification, Guard, Span, Token } from '../../model.ts';
import { asideSpan, findAsides, findInsertions, leadingRemark } from './clarifications.ts';
import { finiteAfter } from './clauses.ts';
import { isPhrase } from './fragments.ts';
import { findPatterns } from './patterns.ts';
import { splitSentence } from './split.ts';
import { type Place, trimMarks, type Word, wordsOfContent } from './stream.ts';
import { tailOf } from './tails.ts';

/** `propositions`: the words of each, in parts where something lies between them. */
export type Statement = { readonly propositions: readonly (readonly (readonly Word[])[])[]; readonly inside: readonly Clarification[] };
type Drop = (guard: Guard, words: readonly Token[]) => void;

export function statementsOf(attribution: Attribution, place: Place, grammar: ClaimWords, drop: Drop): Statement[] {
  const direct = attribution.form === 'direct';
  const content =
    attribution.content.length < 2
      ? attribution.content
      : attribution.content.filter((span) => !isName(place.text, span)).map((span, at) => (at ? behindName(place.text, span) : span));
  const cue = wordsOfContent(place, attribution.cue).flat();
  const statements: { propositions: (readonly (readonly Word[])[])[]; inside: Clarification[] }[] = [];
  for (const sentence of wordsOfContent(place, content)) {
    if (/^[?？؟]$/u.test(sentence.findLast((word) => !/^["'”“»«’),]$/u.test(word.folded))?.folded ?? '')) {
      drop('question', sentence); // it claims nothing
      continue;
    }
    const { words, inside } = spokenWords(place.text, sentence, attribution.form, cue, grammar);
    const propositions: (readonly (readonly Word[])[])[] = [];
    for (const proposition of splitSentence(place.text, words, grammar)) {
      const kept = trimMarks(
        proposition.map(({ first, end }) => words.slice(first, end)),
        (word) => passes(word, grammar.joins),
      );
      const own = kept.flat();
      const before = propositions.length ? propositions : statements.at(-1)?.propositions;
      if (own.filter(({ kind }) => kind !== 'mark').length < 2) drop('short', own);
      else if (direct && before?.length && isPhrase(own, grammar)) before.push([...before.pop()!, ...kept]);
      else propositions.push(kept);
    }
    if (propositions.length) statements.push({ propositions, inside });
  }
  return statements;
}

/** A sentence without the journalist's remarks. */
function spokenWords(
  text: string,
  sentence: readonly Word[],
  form: Attribution['form'],
  cue: readonly Word[],
  grammar: ClaimWords,
): { words: readonly Word[]; inside: Clarification[] } {
  const remark = form === 'direct' ? null : leadingRemark(sentence, grammar);
  const asides = remark ? [remark] : findAsides(sentence, grammar).filter((aside) => aside.detached);
  const cut = new Set([...asides, ...findInsertions(sentence, grammar)].flatMap(({ first, end }) => sentence.slice(first, end)));
  if (remark) cut.add(sentence[remark.end]!); // "that"
  const from = form === 'direct' ? 0 : placeEnd(sentence, cue, grammar);
  const spoken = behindLead(sentence.slice(from), form, grammar).filter((word) => !cut.has(word));
  return {
    words: form === 'direct' ? spoken : spoken.slice(0, tailOf(text, spoken, governs(cue, grammar), grammar)),
    inside: asides.map((aside): Clarification => ({ ...asideSpan(sentence, aside), kind: aside.kind })),
  };
}

/** What leads up to a quotation without a verb of its own ("the crowd: “We won”", "On his visit … “It went well”") is the journalist's. */
function behindLead(sentence: readonly Word[], form: Attribution['form'], grammar: ClaimWords): readonly Word[] {
  if (form !== 'mixed') return sentence;
  const opens = sentence.findIndex(({ folded }) => /^["“„«]$/u.test(folded));
  const lead = sentence.slice(0, Math.max(0, opens));
  const parted = /^[:—–-]$/u.test(lead.at(-1)?.folded ?? '') || (lead.length > 0 && lead.at(-1)!.piece !== sentence[opens]!.piece);
  return parted && !lead.some((word) => passes(word, grammar.finite) || passes(word, grammar.verbal)) ? sentence.slice(opens) : sentence;
}

/** A piece like "The Guardian" or «Россия 24» between the pieces of a quotation names a medium. */
const isName = (text: string, { start, end }: Span): boolean =>
  /^["“”„«»‹›'‘’][^\s.,!?…]+(?:\s[^\s.,!?…]+){0,3}["“”„«»‹›'‘’]$/u.test(text.slice(start, end).trim());

/** "accused", "warned of": the cue says something of an object. */
const governs = (cue: readonly Word[], grammar: ClaimWords): boolean =>
  !findPatterns(cue, grammar.cueKinds).next().done || (cue.length > 1 && passes(cue.at(-1)!, grammar.governing));

/** Characters of a programme's name with its marks, at most. */
const NAME = 60;

/** “City Talk.” “We are free”: the programme that ended the journalist's sentence. */
function behindName(text: string, { start, end }: Span): Span {
  const name = /^["“]\p{Lu}[^\s"”]*(?:\s[^\s"”]+){0,3}["”]\s+(?=["“])/u.exec(text.slice(start, Math.min(end, start + NAME)));
  return { start: start + (name?.[0].length ?? 0), end };
}

/** Words between a preposition that ends the cue and "that", at most: "wrote on | the ministry's channel that …" */
const PLACE = 9;

/** How many words say where it was said or whom it was told, behind a cue that ends with "on" or "to". */
function placeEnd(sentence: readonly Word[], cue: readonly Word[], grammar: ClaimWords): number {
  const last = cue.at(-1);
  const [first, second] = sentence;
  // "assured | him it was done"
  if (first && second && passes(first, grammar.addressee) && (passes(second, grammar.that) || passes(second, grammar.nominative)))
    return passes(second, grammar.that) ? 2 : 1;
  if (!last || !passes(last, grammar.prepositions) || passes(last, grammar.governing) || !findPatterns(cue, grammar.cueKinds).next().done)
    return 0;
  for (let at = 1; at < Math.min(PLACE, sentence.length - 2); at++) {
    const word = sentence[at]!;
    if (word.kind === 'mark' ? !/^['’]$/u.test(word.folded) : passes(word, grammar.finite)) return 0;
    if (!passes(word, grammar.that)) continue;
    const clause = finiteAfter(sentence, at + 1, grammar) !== null || passes(sentence[at + 1]!, grammar.articles);
    return clause ? at + 1 : 0;
  }
  return 0;
}
