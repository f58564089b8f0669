// A report → the cards of the sidebar, in the article's order, and the two ways to arrange them. Pure; what a card shows is decided here, how in ClaimCard.tsx.
//   arrange(filterCards(makeCards(report), filter), 'speaker')  →  [{ key: 'official/ru/putin', party, cards: [card, card] }, …]
import type { Attribution, Claim, ClaimKind, Control, Country, Entity, Form, Party, Report, Span } from '../../src/model.ts';

export type Card = {
  readonly id: string;
  /** From 1, in the article's order: the number that reader and colleague can name. */
  readonly number: number;
  readonly claim: Claim;
  readonly attribution: Attribution;
  readonly text: string;
  /** States whose officials or state media it comes from or through. */
  readonly states: readonly Country[];
};

/** Null means: all. */
export type Filter = {
  readonly state: Country | null;
  /** Key of a speaker as in `speakerKey`. */
  readonly speaker: string | null;
  readonly kind: ClaimKind | null;
  readonly form: Form | null;
  readonly checkable: boolean;
  /** What the claim or the name of who says it holds, in small letters or capitals; '' is in all. */
  readonly words: string;
};
export const everything: Filter = { state: null, speaker: null, kind: null, form: null, checkable: false, words: '' };

/** Above it a claim holds something that can be looked up: a figure, an event, a law. Half of the scale that `claims` calibrates. */
const CHECKABLE = 0.5;

const CONTROLLED: readonly (Control | null)[] = ['state-controlled', 'captured-public', 'captured-private'];

/** Whether an outlet's owner is a state or in its hand; independent public media are not. */
export const isStateMedia = (entity: Entity | null): boolean =>
  entity !== null && (entity.kind === 'outlet' || entity.kind === 'network') && CONTROLLED.includes(entity.control);

export const entityOf = (report: Report, party: Party | null): Entity | null =>
  party?.entity ? (report.entities[party.entity] ?? null) : null;

/** The text of spans; left-out parts as an ellipsis. */
export const textOf = (report: Report, spans: readonly Span[]): string =>
  spans
    .map(({ start, end }) => report.page.text.slice(start, end).trim())
    .filter(Boolean)
    .join(' … ');

export const isCheckable = (card: Card): boolean => card.claim.worth >= CHECKABLE;
export const speakerKey = (card: Card): string => card.attribution.speaker?.entity ?? card.attribution.speaker?.name ?? '';

export function makeCards(report: Report): readonly Card[] {
  const attributions = new Map(report.attributions.map((attribution) => [attribution.id, attribution]));
  return report.claims
    .flatMap((claim) => {
      const attribution = attributions.get(claim.attribution);
      return attribution ? [{ claim, attribution }] : [];
    })
    .sort((a, b) => (a.claim.spans[0]?.start ?? 0) - (b.claim.spans[0]?.start ?? 0))
    .map(({ claim, attribution }, index) => ({
      id: claim.id,
      number: index + 1,
      claim,
      attribution,
      text: textOf(report, claim.spans),
      states: unique(
        [attribution.speaker, ...attribution.channel].flatMap((party) => {
          const entity = entityOf(report, party);
          const listed = entity && (entity.kind === 'person' || entity.kind === 'institution' || isStateMedia(entity));
          return listed && entity.country ? [entity.country] : [];
        }),
      ),
    }));
}

export const filterCards = (cards: readonly Card[], filter: Filter): readonly Card[] =>
  cards.filter(
    (card) =>
      (filter.state === null || card.states.includes(filter.state)) &&
      (filter.speaker === null || speakerKey(card) === filter.speaker) &&
      (filter.kind === null || card.claim.kinds.includes(filter.kind)) &&
      (filter.form === null || card.attribution.form === filter.form) &&
      (!filter.checkable || isCheckable(card)) &&
      holds(card, fold(filter.words)),
  );

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
const holds = ({ text, attribution: { speaker, channel } }: Card, words: string): boolean =>
  words === '' || [text, ...[speaker, ...channel].map((party) => party?.name ?? '')].some((one) => fold(one).includes(words));

/** What the filters offer: only what occurs. */
export const choicesOf = (cards: readonly Card[]) => ({
  states: unique(cards.flatMap((card) => card.states)),
  speakers: [...new Map(cards.flatMap((card) => (speakerKey(card) ? [[speakerKey(card), card.attribution.speaker?.name ?? '']] : [])))],
  kinds: unique(cards.flatMap((card) => card.claim.kinds)),
  forms: unique(cards.map((card) => card.attribution.form)),
});

/** `party` is null for the article's order and for claims whose speaker is only implied. */
export type Group = { readonly key: string; readonly party: Party | null; readonly cards: readonly Card[] };

/** By speaker, in the order in which they first speak; or one group in the article's order. */
export function arrange(cards: readonly Card[], grouping: 'speaker' | 'article'): readonly Group[] {
  if (grouping === 'article') return cards.length ? [{ key: 'article', party: null, cards }] : [];
  const keys = unique(cards.map(speakerKey));
  return keys.map((key) => {
    const own = cards.filter((card) => speakerKey(card) === key);
    return { key, party: own[0]?.attribution.speaker ?? null, cards: own };
  });
}

export const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
