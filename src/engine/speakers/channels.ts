// An attribution and its sentence → the media that its words came through, nearest to the speaker first, and whom a medium relies on.
//   "Lavrov told RIA Novosti" → RIA Novosti · "Peskov said, TASS reported" → TASS · "Reuters reported, citing Iranian state media" →
//   the speaker is Iranian state media, the channel Reuters

import type { Party, Span } from '../../model.ts';
import { itemsIn } from './items.ts';
import { mediumAt, titleAt } from './media.ts';
import { isCapital, type Range, type Reading, rangeOf } from './reading.ts';
import { phrasesAt, type Relation } from './vocabulary.ts';
import { mediaClauseIn } from './ways.ts';

/** `rank`: 0 the speaker talked to it, 1 another medium relied on it, 2 named as the source of the report, 3 reports. */
type Link = { readonly party: Party; readonly rank: number; readonly at: number };
export type Channels = {
  readonly parties: readonly Party[];
  readonly because: readonly string[];
  /** The tokens that name whom the source relies on: "citing [the ministry]". */
  readonly cited: Range | null;
};

export type Frame = {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly speaker: Party | null;
  /** Tokens of the other attributions' cues in the text: a medium belongs to the nearest. */
  readonly others: readonly { readonly at: number; readonly source: readonly Span[] }[];
};

/** Sentences longer than this are not looked through whole; no reporting clause is. In tokens. */
const LONGEST = 400;
const RULES = ['told', 'relied-on', 'named', 'reports'];

export function findChannels(reading: Reading, frame: Frame): Channels {
  const anchors = [...frame.source, ...frame.cue].map((span) => rangeOf(reading.tokens, span));
  const begin = Math.min(...anchors.map(({ first }) => first));
  const end = Math.max(...anchors.map((range) => range.end));
  if (!anchors.length || begin >= reading.tokens.length) return { parties: [], because: [], cited: null };
  const own = frame.content.map((span) => rangeOf(reading.tokens, span));
  const inOwn = (i: number) => own.some((range) => i >= range.first && i < range.end);
  const isTitle = frame.source.length === 1 && /^[«“„"]/.test(reading.text.slice(frame.source[0]!.start, frame.source[0]!.end)); // a name in marks
  const speaks = frame.speaker?.kind === 'outlet' || frame.speaker === null || isTitle;
  const heads = frame.source.map((span) => {
    const range = rangeOf(reading.tokens, span);
    return { first: range.first, end: mediaClauseIn(reading, range) ?? range.end };
  });
  const cues = frame.cue.map((span) => rangeOf(reading.tokens, span));
  const behindCues = heads.filter(({ first }) => cues.some(({ end: behind }) => behind === first));
  // "цитирует [Лаврова ТАСС]", "zitierte [die Agentur Interfax Peskow]": of the two in the source the medium quotes.
  const quotes = !speaks && cues.some(({ first }) => isQuoting(reading, first));
  const isInSource = (i: number) => heads.some((range) => i >= range.first && i < range.end);
  /** "ein Sprecher [im ukrainischen Fernsehen]", "эксперт [«Северу»]": behind who speaks, and still in the source. */
  const isWay = (i: number) => frame.source.some((span, n) => i >= heads[n]!.end && i < rangeOf(reading.tokens, span).end);
  /** "popsala [agentuře AFP] obyvatelka", "сообщил [РИА Новости] Реев": right behind the verb, where somebody else speaks. */
  const isTold = (medium: Range) =>
    frame.speaker !== null && frame.speaker.kind !== 'outlet' && !isTitle && cues.some(({ end: behind }) => behind === medium.first);
  const isSource = (i: number) => isInSource(i) && !quotes && (speaks || !besideCue(reading, i, cues));
  const isSaid = (i: number) => inOwn(i) || cues.some((range) => i >= range.first && i < range.end);
  const first = Math.max(reading.sentences[reading.sentence[begin] ?? 0] ?? 0, begin - LONGEST);
  const last = Math.min(reading.sentences[(reading.sentence[Math.max(begin, end - 1)] ?? 0) + 1] ?? reading.tokens.length, end + LONGEST);
  const near = frame.cue.length ? anchors.slice(frame.source.length) : anchors;
  const nearest = (i: number) => {
    const mine = Math.min(...near.map((range) => Math.min(Math.abs(i - range.first), Math.abs(i - range.end + 1))));
    const { start } = reading.tokens[i]!; // i < last
    return !frame.others.some(
      ({ at, source }) =>
        Math.abs(i - at) < mine &&
        !source.some((span) => start >= span.start && start < span.end) &&
        !(hasComma(reading, i, at) && !near.some((range) => hasComma(reading, i, range.first))), // "wrote on X, adding that"
    );
  };
  const links: Link[] = [];
  let cited: Range | null = null;
  let relations: { kinds: ReadonlySet<Relation>; end: number } | null = null;
  let interview = -1;
  for (let i = first; i < last; ) {
    if (inOwn(i)) {
      relations = null;
      i++;
      continue;
    }
    const [relation] = phrasesAt(reading.vocabulary, reading.tokens, i, last).filter(({ meanings }) =>
      meanings.some(({ kind }) => kind === 'relation'),
    );
    if (relation && !reading.mentions[i]) {
      const kinds = new Set(relation.meanings.flatMap((meaning) => (meaning.kind === 'relation' ? [meaning.relation] : [])));
      if (kinds.has('interview')) interview = i;
      const isCarried =
        kinds.has('posted') && (carries(reading, i, i + relation.length, cues) || opens(reading, i, i + relation.length, last, anchors));
      if (isCarried || (kinds.has('given') && carries(reading, i, i + relation.length, [...cues, ...behindCues]))) kinds.add('to');
      if (relations && relations.end === i)
        for (const kind of relations.kinds) if (kind !== 'reports' || !kinds.has('weak')) kinds.add(kind);
      relations = { kinds, end: i + relation.length };
      if (kinds.has('citing') && !cited) {
        // „Q“, zitierte [die Agentur] den General: behind the verb may stand who quotes.
        const own = heads.find((range) => range.first === i + relation.length);
        cited = citedAt(reading, own?.end ?? i + relation.length, last, isSaid);
      }
      i += relation.length;
      continue;
    }
    const told = isWay(i) || (relations?.end === i && relations.kinds.has('to')) ? titleAt(reading, i, last) : null;
    const medium = isSource(i) ? null : (mediumAt(reading, i, last, frame.speaker?.country ?? null) ?? told);
    if (!medium) {
      i++;
      continue;
    }
    const rank =
      rankOf(reading, medium, relations, interview, last, anchors) ?? (isWay(i) || isTold(medium) ? 0 : quotes && isInSource(i) ? 3 : null);
    if (rank !== null && nearest(medium.first)) links.push({ party: medium.party, rank, at: medium.first });
    i = Math.max(i + 1, medium.end);
    relations = null;
  }
  const parties: Party[] = [];
  const because: string[] = [];
  for (const link of links.sort((a, b) => a.rank - b.rank || a.at - b.at))
    if (!parties.some(({ name }) => name === link.party.name) && link.party.name !== frame.speaker?.name) {
      parties.push(link.party);
      because.push(`engine/channel/${RULES[link.rank]}`);
    }
  return { parties, because, cited };
}

/** Whether a comma stands between two tokens. */
function hasComma({ tokens }: Reading, a: number, b: number): boolean {
  for (let i = Math.min(a, b); i < Math.max(a, b); i++) if (tokens[i]?.folded === ',') return true;
  return false;
}

/** "commented [to] Interfax", "was heard saying [on] state television", "said in English [on] CNN": a preposition of where words are carried, close behind the verb that reports or in its phrase. */
function carries({ tokens }: Reading, at: number, end: number, cues: readonly Range[]): boolean {
  const NEAR = 3; // tokens: "in English"
  return cues.some((cue) => {
    if (at < cue.end) return at > cue.first && end < cue.end;
    if (at - cue.end > NEAR) return false;
    for (let i = cue.end; i < at; i++) if (tokens[i]!.kind !== 'word') return false; // before the relation
    return true;
  });
}

/** "[On] Al Jazeera, the minister said S": what opens the sentence, up to a comma or to who speaks. */
function opens(reading: Reading, at: number, end: number, last: number, anchors: readonly Range[]): boolean {
  const first = reading.sentences[reading.sentence[at] ?? 0] ?? at;
  if (first !== at && !(first === at - 1 && reading.vocabulary.asides.has(reading.tokens[first]!.folded))) return false; // "Earlier [on] …"
  const inside = /^[«„“"]$/.test(reading.tokens[end]?.folded ?? '') ? end + 1 : end; // "На «Первом канале»"
  const found = mediumAt(reading, inside, last, null);
  const medium = found && inside > end ? { ...found, end: found.end + 1 } : found;
  return (
    medium !== null && !medium.platform && (reading.tokens[medium.end]?.folded === ',' || anchors.some(({ first }) => first === medium.end))
  );
}

/** "цитирует [ТАСС] Полянского", "says [RT]": inside a source that names somebody else, a medium right beside the cue reports. */
function besideCue(reading: Reading, index: number, cues: readonly Range[]): boolean {
  return cues.some(({ first, end }) => {
    // Before the cue it mostly belongs to who speaks ("der Sprecher der Agentur Tass sagte"), but: "в интервью [RT] Лавров сказал".
    if (index < end && (index >= first || !reading.vocabulary.headFirst)) return false;
    const between = index >= end ? { first: end, end: index } : { first: index, end: first };
    return (
      between.end - between.first <= 4 &&
      itemsIn(reading, between).every(
        (item) => item.kind === 'listed' || item.kind === 'word' || item.kind === 'mark' || item.kind === 'name',
      )
    );
  });
}

/** A verb that reports whom it has for an object: "zitierte", "передает слова". */
function isQuoting({ vocabulary, tokens }: Reading, index: number): boolean {
  return phrasesAt(vocabulary, tokens, index, tokens.length).some(({ meanings }) => {
    const relations = meanings.flatMap((meaning) => (meaning.kind === 'relation' ? [meaning.relation] : []));
    return relations.includes('citing') && relations.includes('reports');
  });
}

/** How the medium is tied to the sentence; null when it is named in passing. */
function rankOf(
  reading: Reading,
  medium: Range & { readonly platform: boolean },
  relations: { readonly kinds: ReadonlySet<Relation>; readonly end: number } | null,
  interview: number,
  last: number,
  sources: readonly Range[],
): number | null {
  const { tokens, vocabulary } = reading;
  // "sagte [Peskow] der Agentur", "сообщил [Песков] ТАСС": the speaker may stand between.
  const from =
    relations === null ? 0 : (sources.find((range) => range.first === relations.end && range.end <= medium.first)?.end ?? relations.end);
  const led = relations !== null && leads(reading, from, medium.first);
  const kinds = led && relations ? relations.kinds : new Set<Relation>();
  if (medium.platform) return kinds.has('posted') || kinds.has('to') || kinds.has('by') ? 0 : null;
  if (kinds.has('to')) return 0;
  if (kinds.has('weak') && interview >= 0 && medium.first - interview <= 12) return 0;
  let next = medium.end;
  while (next < last && vocabulary.asides.has(tokens[next]?.folded ?? '')) next++;
  // All that begins there: "reported" and "reported on".
  const after = phrasesAt(vocabulary, tokens, next, last).flatMap(({ meanings }) => meanings);
  const following = new Set(after.flatMap((meaning) => (meaning.kind === 'relation' ? [meaning.relation] : [])));
  if (following.has('interview') && !following.has('reports')) return 0;
  if (kinds.has('citing')) return 1;
  if (kinds.has('by')) return 2;
  // "Reuters'a “Q” dedi": whom it was told has an ending of its own.
  const isGiven = !vocabulary.headFirst && vocabulary.datives.some((ending) => tokens[medium.end - 1]?.folded.endsWith(ending));
  if (isGiven) return following.has('by') ? 2 : 0;
  if (following.has('reports')) return 3;
  if (kinds.has('reports') && medium.first - from <= 3) return 3;
  return null;
}

/** Nothing but what may stand before a medium's name lies between: articles, adjectives, nationality, "news agency". */
function leads(reading: Reading, from: number, to: number): boolean {
  const MODIFIERS = 7; // tokens: "told the Russian state-run international news network"
  if (to - from > MODIFIERS || to < from) return false;
  let words = 0;
  for (const item of itemsIn(reading, { first: from, end: to })) {
    if (item.kind === 'comma' || item.kind === 'relative' || item.kind === 'and' || item.kind === 'preposition') return false;
    if (item.kind === 'listed' && item.entity.kind === 'person' && !item.possessive) return false;
    // "the official news agency IRNA": right before a name the word for somebody may describe it.
    const isBeside = item.end === to && reading.vocabulary.definite.has(reading.tokens[item.first - 1]?.folded ?? '');
    if (item.kind === 'phrase' && !isBeside && item.meanings.some(({ kind }) => kind === 'human' || kind === 'group')) return false;
    if (item.kind === 'word' && ++words > 2) return false;
    if (item.kind === 'name' && !item.possessive && !isCapital(reading, item.end)) return false;
  }
  return true;
}

/** "citing [the ministry]", "quoted [the FSB] as saying": up to the next comma, mark, clause, the cue or the words themselves. */
function citedAt(reading: Reading, from: number, last: number, isSaid: (i: number) => boolean): Range | null {
  let end = from;
  while (end < last && end < from + 14 && !isSaid(end)) {
    const token = reading.tokens[end]!; // end < last
    if (token.kind === 'mark' && !/^[.'’-]$/.test(token.folded)) break;
    if (token.folded === '.' && end + 1 >= last) break;
    if (
      reading.vocabulary.clauses.has(token.folded) ||
      (end > from && reading.vocabulary.caseless && reading.vocabulary.genitives.includes(token.folded))
    )
      break; // 援引[国防省]的话
    end++;
  }
  return end > from ? { first: from, end } : null;
}
