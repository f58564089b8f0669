// What the journalist adds beside a statement → clarifications: they explain it, keep their distance, or say that it is not verified.
//   "… in the new regions—referring to the occupied regions of Ukraine." → explains "referring to the occupied regions of Ukraine"
// An aside inside an indirect content (behind a dash, in brackets, after a comma) is cut out of the claim; quotation marks around a word or two stay in it.
import { passes } from '../../language/claim-patterns.ts';
import type { ClaimWords } from '../../language/claims.ts';
import type { Attribution, Clarification, Span, Token } from '../../model.ts';
import { findPatterns } from './patterns.ts';
import { type Place, quotationMarks, searchFirst, type Word, wordsOfContent } from './stream.ts';

const QUOTE = /^["“”„«»‹›]$/u;
const OPENS = /^[—–(,;[-]$/u;
const CLOSES = /^[—–),;.!?\]…]$/u;

/** `aside`: where it begins and ends with its dash or brackets, for cutting it out; `first`, `end` without them, in token indices. */
export type Aside = { readonly kind: Clarification['kind']; readonly first: number; readonly end: number; readonly detached: boolean };

/** All clarifications in the words of a sentence that are not in quotation marks. */
export function findAsides(words: readonly Token[], grammar: ClaimWords): Aside[] {
  const asides: Aside[] = [];
  const quoted = quotedWords(words);
  for (const { value, first, end } of findPatterns(words, grammar.clarifications)) {
    if (quoted[first] || quoted[end - 1]) continue;
    const before = asides.at(-1)?.end ?? 0;
    if (first < before) continue;
    const [begins, ends] = [Math.max(before, clauseStart(words, first)), clauseEnd(words, end, quoted)];
    asides.push({ kind: value, first: begins, end: ends, detached: isDetached(words, begins) });
  }
  return asides;
}

/** Behind a dash, a bracket, a comma; or behind a quotation that ends with one: "…," referring to … */
function isDetached(words: readonly Token[], begins: number): boolean {
  const [before, last] = [words[begins - 2]?.folded ?? '', words[begins - 1]?.folded ?? ''];
  return OPENS.test(last) || (/^["”»“]$/u.test(last) && /^[,.]$/.test(before));
}

/** Words of a remark, at most: "without providing any further evidence for this claim". */
const REMARK = 9;

/** "without evidence that the town was free": how much of the beginning is the journalist's remark on what follows. */
export function leadingRemark(words: readonly Token[], grammar: ClaimWords): Aside | null {
  for (const { value, first, end } of findPatterns(words.slice(0, REMARK), grammar.clarifications)) {
    const that = words[end];
    if (first === 0 && value !== 'explains' && that && passes(that, grammar.that)) return { kind: value, first, end, detached: true };
  }
  return null;
}

export const asideSpan = (words: readonly Token[], { first, end }: Aside): Span => ({
  start: words[first]!.start,
  end: words[end - 1]!.end,
});

/**
 * Attribution id → what is added in the sentence that ends it, outside of everybody's words, for the `counted` ones; what the next sentence says of it
 * ("The claim could not be independently verified.") counts where that sentence reports nobody.
 */
export function clarificationsBeside(
  place: Place,
  attributions: readonly Attribution[],
  counted: ReadonlySet<Attribution>,
  grammar: ClaimWords,
): ReadonlyMap<string, readonly Clarification[]> {
  const sentenceOf = (at: number) => searchFirst(place.sentences, ({ end }) => end <= at);
  const taken = new Uint8Array(place.tokens.length);
  const last = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const spans = [...attribution.content, ...attribution.source, ...attribution.cue];
    for (const { start, end } of attribution.content)
      taken.fill(
        1,
        searchFirst(place.tokens, (token) => token.start < start),
        searchFirst(place.tokens, (token) => token.end <= end),
      );
    for (const sentence of new Set(spans.flatMap(({ start, end }) => [sentenceOf(start), sentenceOf(end - 1)])))
      pushTo(last, sentence, attribution);
  }
  const beside = new Map<string, Clarification[]>();
  const add = (attribution: Attribution | undefined, aside: Clarification) => {
    if (attribution) pushTo(beside, attribution.id, aside);
  };
  for (const [sentence, reported] of last) {
    const span = place.sentences[sentence];
    if (!span || !reported.some((one) => counted.has(one))) continue;
    for (const aside of outside(place, span, taken, grammar)) add(nearest(reported, aside), aside);
    const next = place.sentences[sentence + 1];
    if (!next || last.has(sentence + 1) || place.text.slice(span.end, next.start).includes('\n')) continue;
    for (const aside of outside(place, next, taken, grammar)) if (aside.kind !== 'explains') add(nearest(reported, aside), aside);
  }
  return beside;
}

function pushTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function outside(place: Place, sentence: Span, taken: Uint8Array, grammar: ClaimWords): Clarification[] {
  const words = wordsOfContent(place, [sentence]).flat();
  return findAsides(words, grammar).flatMap((aside) => {
    let { first } = aside;
    while (first < aside.end && taken[words[first]!.index]) first++;
    const own = words.slice(first, aside.end);
    if (!own.length || own.some(({ index }) => taken[index])) return [];
    if (aside.kind === 'explains' && first === 0) return []; // "Referring to the talks, he said": what the speech is about
    return [{ ...asideSpan(words, { ...aside, first }), kind: aside.kind }];
  });
}

/** The statement that ends nearest before the aside, or else begins nearest behind it. */
function nearest(reported: readonly Attribution[], { start }: Span): Attribution | undefined {
  let best: Attribution | undefined;
  for (const one of reported) {
    const end = one.content.at(-1)?.end ?? 0;
    if (end <= start && end >= (best?.content.at(-1)?.end ?? 0)) best = one;
  }
  return best ?? reported[0];
}

/** The longest insertion: "– as he put it –". */
const INSERTED = 6;

/** Words of the journalist between two dashes that say who speaks or how: "– jak argumentował –". They belong to nobody's claim. */
export function findInsertions(words: readonly Token[], grammar: ClaimWords): { readonly first: number; readonly end: number }[] {
  const quoted = quotedWords(words);
  const dash = (at: number) => /^[—–]$/u.test(words[at]?.folded ?? '') && !quoted[at];
  return words.flatMap((word, at) => {
    if (!dash(at - 1) || !passes(word, grammar.as)) return [];
    const end = words.findIndex((_, later) => later > at && dash(later));
    return end > 0 && end - at <= INSERTED ? [{ first: at - 1, end: end + 1 }] : [];
  });
}

/** Words that a journalist sets in quotation marks: more are a quotation. */
const SCARE = 2;

/**
 * The "liberated" towns: one or two words in quotation marks behind an article or a preposition, before what they say something of, in words that are
 * not themselves a quotation. Whether they quote or doubt, the article does not say, and neither do we.
 */
export function quotedTerms(words: readonly Word[], grammar: ClaimWords): Span[] {
  const marks = [...quotationMarks(words)];
  return marks.flatMap((mark, index) => {
    const next = marks[index + 1];
    if (index % 2 || !next) return [];
    const [open, close] = [words.indexOf(mark), words.indexOf(next)];
    const inside = words.slice(open + 1, close);
    const [before, after] = [words[open - 1], words[close + 1]];
    const term =
      inside.length > 0 &&
      inside.length <= SCARE &&
      inside.every(({ kind, start }, at) => kind === 'word' && (at === 0 || start > inside[at - 1]!.start));
    if (!term || !before || !after || after.kind !== 'word' || after.index !== next.index + 1) return [];
    const opened = passes(before, grammar.articles) || passes(before, grammar.prepositions);
    const named = inside.every((word) => passes(word, grammar.finite));
    if (!opened || named || passes(after, grammar.finite) || passes(after, grammar.joins)) return [];
    return [{ start: mark.start, end: next.end }];
  });
}

/** Which words stand inside a pair of quotation marks. */
function quotedWords(words: readonly Token[]): boolean[] {
  let open = false;
  return words.map(({ folded }) => {
    if (!QUOTE.test(folded)) return open;
    open = /^[“„«]$/u.test(folded) ? true : /^[»]$/u.test(folded) ? false : !open;
    return true;
  });
}

function clauseStart(words: readonly Token[], first: number): number {
  let at = first;
  while (at > 0 && !OPENS.test(words[at - 1]!.folded) && !QUOTE.test(words[at - 1]!.folded)) at--;
  return at;
}

/** A dash or bracket closes what one opened; else the clause ends. */
function clauseEnd(words: readonly Token[], end: number, quoted: readonly boolean[]): number {
  let at = end;
  while (at < words.length && (quoted[at] || !CLOSES.test(words[at]!.folded) || isAbbreviation(words, at))) at++;
  return at;
}

/** "Oct. 7": within one sentence a full stop that words follow ends none. */
const isAbbreviation = (words: readonly Token[], at: number): boolean =>
  words[at]!.folded === '.' && words.slice(at + 1, at + 3).some(({ kind }) => kind !== 'mark');
