// Attributions → claims: speech and documents whose speaker or medium is listed, taken apart into single propositions.
//   Putin noted that "reserves exist in the new regions, and Russia is open to partners—referring to …"
//   → {spans: ["reserves exist in the new regions"], kinds: ['territory'], terms: […], clarifications: ["referring to …"]} · {…}
// A claim holds nothing but words of its attribution's content.

import { type ClaimWords, noClaimWords } from '../language/claims.ts';
import type { Language } from '../language/language.ts';
import type { Attribution, Claim, Clarification, Guard, PageText, Party, Refuse, Span, Token } from '../model.ts';
import { clarificationsBeside, quotedTerms } from './claims/clarifications.ts';
import { standingOf, standingOfSpeech } from './claims/fragments.ts';
import { worthReader } from './claims/judge.ts';
import { findKinds } from './claims/kinds.ts';
import { findQuantities } from './claims/quantities.ts';
import { statementsOf } from './claims/statements.ts';
import { type Place, spansOfWords, wordsOfContent } from './claims/stream.ts';
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
  const direct = attribution.form === 'direct';
  for (const { propositions, inside } of statementsOf(attribution, place, grammar, drop)) {
    const ofSentence: Omit<Claim, 'id'>[] = [];
    for (const kept of propositions) {
      const own = kept.flat();
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
      const standing = (direct ? standingOfSpeech : standingOf)(own, cue, kinds, grammar);
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
        clarifications: direct ? [] : quotedTerms(own, grammar).map((span): Clarification => ({ ...span, kind: 'quotes' })),
        worth: worth(spans.map(({ start, end }) => place.text.slice(start, end)).join(' '), kinds),
        because: [...new Set([...listed, ...kinds.map((kind) => `engine/claim-${kind}`)])],
      });
    }
    claims.push(...attach(ofSentence, inside));
  }
  return attach(claims, beside).map((claim, index) => ({ id: `${attribution.id}/${index + 1}`, ...claim }));
}

/** An explanation belongs to the claim whose term or territory it explains, where there is one; the rest to every claim of the statement. */
function attach(claims: readonly Omit<Claim, 'id'>[], beside: readonly Clarification[]): Omit<Claim, 'id'>[] {
  const explained = claims.filter(({ terms, kinds }) => terms.length > 0 || kinds.includes('territory'));
  return claims.map((claim) => {
    const own = beside.filter(({ kind }) => kind !== 'explains' || !explained.length || explained.includes(claim));
    return { ...claim, clarifications: [...claim.clarifications, ...own].sort((a, b) => a.start - b.start) };
  });
}
