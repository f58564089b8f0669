// Attributions → claims: speech and documents whose speaker or medium is listed, taken apart into single propositions.
//   Putin noted that "reserves exist in the new regions, and Russia is open to partners—referring to …"
//   → {spans: ["reserves exist in the new regions"], kinds: ['territory'], terms: […], clarifications: ["referring to …"]} · {…}
// A claim holds nothing but words of its attribution's content.

import { type ClaimWords, noClaimWords } from '../language/claims.ts';
import type { Language } from '../language/language.ts';
import type { Attribution, Claim, Clarification, Guard, PageText, Party, Refuse, Span, Token } from '../model.ts';
import { asideSpan, clarificationsBeside, findAsides, findInsertions, leadingRemark, quotedTerms } from './claims/clarifications.ts';
import { standingOf } from './claims/fragments.ts';
import { worthReader } from './claims/judge.ts';
import { findKinds } from './claims/kinds.ts';
import { passes } from './claims/patterns.ts';
import { findQuantities } from './claims/quantities.ts';
import { splitSentence } from './claims/split.ts';
import { type Place, spansOfWords, trimMarks, type Word, wordsOfContent } from './claims/stream.ts';
import { narrativeFinder, termFinder } from './claims/terms.ts';
import { isControlled, type Lexicon } from './lexicon.ts';

export { judgeSentences } from './claims/judge.ts';

export function gatherClaims(
  page: PageText,
  tokens: readonly Token[],
  sentences: readonly Span[],
  attributions: readonly Attribution[],
  language: Language,
  lexicon: Lexicon,
  refuse?: Refuse,
): Claim[] {
  const grammar = language.claims ?? noClaimWords;
  const counted = attributions.filter((attribution) => {
    const guard = guardAgainst(attribution, lexicon);
    const [first] = attribution.content;
    if (guard && first) refuse?.({ ...first, what: 'claim', guard, rule: attribution.speaker?.entity ?? null });
    return guard === null;
  });
  const place: Place = { text: page.text, tokens, sentences };
  const beside = clarificationsBeside(place, attributions, new Set(counted), grammar);
  const owner = innermostOwners(place, counted);
  const setting: Setting = {
    place,
    owner,
    findTerms: termFinder(place, lexicon),
    findNarratives: narrativeFinder(lexicon),
    worth: worthReader(language),
    grammar,
    refuse,
  };
  return counted.flatMap((attribution) => claimsOf(attribution, beside.get(attribution.id) ?? [], setting));
}

/** What holds for all claims of a page. */
type Setting = {
  readonly place: Place;
  readonly owner: ReadonlyMap<number, string>;
  readonly findTerms: ReturnType<typeof termFinder>;
  readonly findNarratives: ReturnType<typeof narrativeFinder>;
  readonly worth: ReturnType<typeof worthReader>;
  readonly grammar: ClaimWords;
  readonly refuse: Refuse | undefined;
};

/** Below this an attribution is more often wrong than right, and its claims would be put into somebody's mouth. */
const LEAST = 0.5;

/** Null for speech or a document of a listed person, institution or state medium, or one that a state medium passes on. */
function guardAgainst({ mode, speaker, channel, confidence }: Attribution, lexicon: Lexicon): Guard | null {
  if (mode !== 'speech' && mode !== 'document') return 'mode';
  if (confidence < LEAST) return 'unsure';
  const listed = (party: Party | null) => (party?.entity ? lexicon.entities[party.entity] : undefined);
  const medium = (party: Party | null) => {
    const entity = listed(party);
    return entity?.kind === 'network' || (entity?.kind === 'outlet' && isControlled(entity.control));
  };
  const kind = listed(speaker)?.kind;
  return kind === 'person' || kind === 'institution' || medium(speaker) || channel.some(medium) ? null : 'unlisted';
}

/** Token start → the attribution with the shortest content around it: "Moscow said that Kyiv promised peace" makes one claim of "peace". */
function innermostOwners(place: Place, attributions: readonly Attribution[]): ReadonlyMap<number, string> {
  const length = ({ content }: Attribution) => content.reduce((sum, { start, end }) => sum + end - start, 0);
  const owner = new Map<number, string>();
  for (const attribution of [...attributions].sort((a, b) => length(b) - length(a)))
    for (const words of wordsOfContent(place, attribution.content)) for (const word of words) owner.set(word.start, attribution.id);
  return owner;
}

function claimsOf(attribution: Attribution, beside: readonly Clarification[], setting: Setting): Claim[] {
  const { place, owner, findTerms, findNarratives, worth, grammar, refuse } = setting;
  const drop = (guard: Guard, words: readonly Token[]) => {
    const [first, last] = [words[0], words.at(-1)];
    if (first && last) refuse?.({ start: first.start, end: last.end, what: 'claim', guard, rule: attribution.speaker?.entity ?? null });
  };
  const cue = wordsOfContent(place, attribution.cue).flat();
  const listed = [attribution.speaker, ...attribution.channel].flatMap((party) => party?.entity ?? []);
  const claims: Omit<Claim, 'id'>[] = [];
  const content = attribution.content.filter((span) => attribution.content.length < 2 || !isName(place.text, span));
  for (const sentence of wordsOfContent(place, content)) {
    if (/^[?？؟]$/u.test(sentence.findLast((word) => !/^["'”“»«’)]$/u.test(word.folded))?.folded ?? '')) {
      drop('question', sentence); // it claims nothing
      continue;
    }
    const remark = attribution.form === 'direct' ? null : leadingRemark(sentence, grammar);
    const asides = remark ? [remark] : findAsides(sentence, grammar).filter((aside) => aside.detached);
    const inside = asides.map((aside): Clarification => ({ ...asideSpan(sentence, aside), kind: aside.kind }));
    const ofSentence: Omit<Claim, 'id'>[] = [];
    const cut = new Set([...asides, ...findInsertions(sentence, grammar)].flatMap(({ first, end }) => sentence.slice(first, end)));
    if (remark) cut.add(sentence[remark.end]!); // "that"
    const words = spokenWords(sentence, attribution.form, grammar).filter((word) => !cut.has(word));
    for (const proposition of splitSentence(place.text, words, grammar)) {
      const kept = trimMarks(
        proposition.map(({ first, end }) => words.slice(first, end)),
        (word) => passes(word, grammar.joins),
      );
      const own = kept.flat();
      if (own.filter(({ kind }) => kind !== 'mark').length < 2) {
        drop('short', own);
        continue;
      }
      if (own.filter(({ start }) => owner.get(start) === attribution.id).length * 2 < own.length) {
        drop('inner', own);
        continue;
      }
      const unquoted = own.filter(({ folded }) => !/^["“”„«»‹›]$/u.test(folded));
      const plain = unquoted.slice(
        Math.max(
          0,
          unquoted.findIndex(({ kind }) => kind !== 'mark'),
        ),
      );
      const quantities = findQuantities(place.text, plain, grammar.numbers);
      const kinds = findKinds(plain, cue, quantities, attribution.stance, grammar);
      const standing = attribution.form === 'direct' ? 'clause' : standingOf(own, cue, kinds, grammar);
      if (standing === 'fragment') {
        drop('fragment', own);
        continue;
      }
      const spans = spansOfWords(kept);
      ofSentence.push({
        attribution: attribution.id,
        spans,
        leans: standing === 'leans',
        kinds,
        quantities,
        terms: findTerms(own),
        narratives: findNarratives(plain),
        clarifications:
          attribution.form === 'direct' ? [] : quotedTerms(own, grammar).map((span): Clarification => ({ ...span, kind: 'quotes' })),
        worth: worth(spans.map(({ start, end }) => place.text.slice(start, end)).join(' '), kinds),
        because: [...new Set([...listed, ...kinds.map((kind) => `engine/claim-${kind}`)])],
      });
    }
    claims.push(...attach(ofSentence, inside));
  }
  return attach(claims, beside).map((claim, index) => ({ id: `${attribution.id}/${index + 1}`, ...claim }));
}

/** What leads up to a quotation without a verb of its own ("the crowd: “We won”", "On his visit … “It went well”") is the journalist's. */
function spokenWords(sentence: readonly Word[], form: Attribution['form'], grammar: ClaimWords): readonly Word[] {
  if (form !== 'mixed') return sentence;
  const opens = sentence.findIndex(({ folded }) => /^["“„«]$/u.test(folded));
  const lead = sentence.slice(0, Math.max(0, opens));
  const parted = lead.at(-1)?.folded === ':' || (lead.length > 0 && lead.at(-1)!.piece !== sentence[opens]!.piece);
  return parted && !lead.some((word) => passes(word, grammar.finite) || passes(word, grammar.verbal)) ? sentence.slice(opens) : sentence;
}

/** A piece like "The Guardian" or «Россия 24» between the pieces of a quotation names a medium. */
const isName = (text: string, { start, end }: Span): boolean =>
  /^["“”„«»‹›'‘’][^\s.,!?…]+(?:\s[^\s.,!?…]+){0,3}["“”„«»‹›'‘’]$/u.test(text.slice(start, end).trim());

/** An explanation belongs to the claim whose term or territory it explains, where there is one; the rest to every claim of the statement. */
function attach(claims: readonly Omit<Claim, 'id'>[], beside: readonly Clarification[]): Omit<Claim, 'id'>[] {
  const explained = claims.filter(({ terms, kinds }) => terms.length > 0 || kinds.includes('territory'));
  return claims.map((claim) => {
    const own = beside.filter(({ kind }) => kind !== 'explains' || !explained.length || explained.includes(claim));
    return { ...claim, clarifications: [...claim.clarifications, ...own].sort((a, b) => a.start - b.start) };
  });
}
