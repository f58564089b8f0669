// Attributions and links → the context notices that apply; page text → the publisher's own notice, recognised.
//   an attribution whose speaker is official/ru/putin → notice/ru/official, because of that entry
import type { Attribution, Country, EntityId, LinkMatch, Notice, PageText, Span, Token } from '../model.ts';
import { isControlled, type Lexicon, type ListedEntity, matchesSets, type NoticeRule, type NoticeSpeakers } from './lexicon.ts';

export function findNotices(
  page: PageText,
  tokens: readonly Token[],
  attributions: readonly Attribution[],
  links: readonly LinkMatch[],
  lexicon: Lexicon,
): Notice[] {
  const language = page.language?.split('-')[0]?.toLowerCase() ?? 'en';
  const speaking = new Set<EntityId>();
  for (const { speaker, channel, mode } of attributions)
    if (mode === 'speech' || mode === 'document') for (const party of [speaker, ...channel]) if (party?.entity) speaking.add(party.entity);
  for (const { entity } of links) speaking.add(entity);
  const groups = new Map<
    string,
    { country: Country | null; speakers: Exclude<NoticeSpeakers, 'both' | 'imposed-label'>; about: EntityId[] }
  >();
  for (const id of speaking) {
    const entity = lexicon.entities[id];
    const speakers = entity ? speakersOf(entity) : null;
    if (!entity || !speakers) continue;
    const key = `${entity.country} ${speakers}`;
    const group = groups.get(key) ?? { country: entity.country, speakers, about: [] };
    group.about.push(id);
    groups.set(key, group);
  }
  const notices: Notice[] = [];
  const add = (rule: NoticeRule | undefined, about: readonly EntityId[]) => {
    if (!rule || notices.some(({ id }) => id === rule.id)) return;
    const text = rule.text[language] ?? rule.text.en ?? '';
    notices.push({ id: rule.id, text, about, because: about, evidence: rule.evidence });
  };
  for (const { country, speakers, about } of groups.values()) {
    const other =
      speakers === 'official' ? groups.get(`${country} outlet`) : speakers === 'outlet' ? groups.get(`${country} official`) : undefined;
    const both = other ? ruleFor(lexicon.notices, country, 'both') : undefined;
    if (both && other) add(both, [...about, ...other.about]);
    else add(ruleFor(lexicon.notices, country, speakers), about);
  }
  if (blocksThatHold(page, tokens, lexicon, 'imposed').length) add(ruleFor(lexicon.notices, null, 'imposed-label'), []);
  return notices;
}

/** The state's own notice, else the general one, else none: officials of most states need none. */
const ruleFor = (rules: readonly NoticeRule[], country: Country | null, speakers: NoticeSpeakers): NoticeRule | undefined =>
  rules.find((rule) => rule.country === country && rule.speakers === speakers) ??
  rules.find((rule) => rule.country === null && rule.speakers === speakers);

function speakersOf(entity: ListedEntity): 'official' | 'outlet' | 'occupation' | 'armed-group' | 'network' | null {
  if (entity.kind === 'outlet') return isControlled(entity.control) ? 'outlet' : null;
  if (entity.kind === 'network') return 'network';
  const kinds = [entity.form, ...entity.offices.map(({ kind }) => kind)];
  if (kinds.includes('occupation') || kinds.includes('occupation-head')) return 'occupation';
  if (kinds.includes('armed-group') || kinds.includes('armed-group-leader')) return 'armed-group';
  return entity.kind === 'person' || entity.kind === 'institution' ? 'official' : null;
}

/** Spans of whole blocks. They are not part of the article: no attribution is looked for in them. */
export function findPublisherNotices(page: PageText, tokens: readonly Token[], lexicon: Lexicon): Span[] {
  return blocksThatHold(page, tokens, lexicon, 'warning');
}

/** Code units. The longest notice seen has 330; a longer block that holds all the phrases is a passage about notices. */
const LONGEST = 600;

function blocksThatHold(page: PageText, tokens: readonly Token[], lexicon: Lexicon, kind: 'warning' | 'imposed'): Span[] {
  const rules = lexicon.publisherNotices.filter((rule) => rule.kind === kind);
  if (!rules.length) return [];
  const found: Span[] = [];
  let first = 0;
  for (const { start, end } of [...page.blocks, ...page.notices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (end - start > LONGEST || found.some((one) => one.start <= start && end <= one.end)) continue;
    while (first < tokens.length && tokens[first]!.start < start) first++; // first < length
    let last = first;
    while (last < tokens.length && tokens[last]!.end <= end) last++; // last < length
    const words = tokens.slice(first, last);
    // Somebody's words in quotation marks are a quotation, not the publisher's notice.
    if (words.some(({ folded }) => folded === '"' || folded === '“' || folded === '«')) continue;
    if (rules.some(({ sets }) => Object.values(sets).some((one) => matchesSets(one, words)))) found.push({ start, end });
  }
  return found;
}
