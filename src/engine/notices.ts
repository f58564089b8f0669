// Attributions and links → the context notices that apply; page text → the publisher's own notice, recognised.
//   an attribution whose speaker is official/ru/putin → notice/ru/official, because of that entry
import type { Attribution, Country, EntityId, LinkMatch, Notice, PageText, Span, Token } from '../model.ts';
import { isControlledAt, type Lexicon, type ListedEntity, type NoticeRule, type NoticeSpeakers, setFinder } from './lexicon.ts';
import { oncePer } from './once.ts';

export function findNotices(
  page: PageText,
  tokens: readonly Token[],
  attributions: readonly Attribution[],
  links: readonly LinkMatch[],
  lexicon: Lexicon,
): Notice[] {
  const language = (lexicon.reader ?? page.language)?.split('-')[0]?.toLowerCase() ?? 'en';
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
    const speakers = entity ? speakersOf(entity, page.published) : null;
    if (!entity || !speakers) continue;
    const key = `${entity.country} ${speakers}`;
    const group = groups.get(key) ?? { country: entity.country, speakers, about: [] };
    group.about.push(id);
    groups.set(key, group);
  }
  const chosen = new Map<NoticeRule, { countries: Set<Country>; about: EntityId[] }>();
  const choose = (rule: NoticeRule | undefined, country: Country | null, about: readonly EntityId[]) => {
    if (!rule) return;
    const one = chosen.get(rule) ?? { countries: new Set<Country>(), about: [] };
    if (country) one.countries.add(country);
    for (const id of about) if (!one.about.includes(id)) one.about.push(id);
    chosen.set(rule, one);
  };
  for (const { country, speakers, about } of groups.values()) {
    const other =
      speakers === 'official' ? groups.get(`${country} outlet`) : speakers === 'outlet' ? groups.get(`${country} official`) : undefined;
    const both = other ? ruleFor(lexicon.notices, country, 'both') : undefined;
    if (both && other) choose(both, country, [...about, ...other.about]);
    else choose(ruleFor(lexicon.notices, country, speakers), country, about);
  }
  if (blocksThatHold(page, tokens, lexicon, 'imposed').length) choose(ruleFor(lexicon.notices, null, 'imposed-label'), null, []);
  return [...chosen].map(([rule, { countries, about }]) => {
    const names = [...countries].map((country) => lexicon.localNames[country]?.[language]?.[0] ?? lexicon.countryNames[country] ?? country);
    const text = (rule.text[language] ?? rule.text.en ?? '').replace('{countries}', names.join(', '));
    return { id: rule.id, text, about, because: about, evidence: rule.evidence };
  });
}

/** The state's own notice, else the general one, else none: officials of most states need none. */
const ruleFor = (rules: readonly NoticeRule[], country: Country | null, speakers: NoticeSpeakers): NoticeRule | undefined =>
  rules.find((rule) => rule.country === country && rule.speakers === speakers) ??
  rules.find((rule) => rule.country === null && rule.speakers === speakers);

function speakersOf(entity: ListedEntity, day: string | null): 'official' | 'outlet' | 'occupation' | 'armed-group' | 'network' | null {
  if (entity.kind === 'outlet') return isControlledAt(entity, day) ? 'outlet' : null;
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

const findersOf = oncePer((lexicon: Lexicon) => {
  const finder = (kind: 'warning' | 'imposed') =>
    setFinder(lexicon.publisherNotices.filter((rule) => rule.kind === kind).flatMap(({ sets }) => Object.values(sets)));
  return { warning: finder('warning'), imposed: finder('imposed') };
});

/** Code units. The longest notice seen has 330; a longer block that holds all the phrases is a passage about notices. */
const LONGEST = 600;

function blocksThatHold(page: PageText, tokens: readonly Token[], lexicon: Lexicon, kind: 'warning' | 'imposed'): Span[] {
  const which = findersOf(lexicon)[kind];
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
    if (which(words).length) found.push({ start, end });
  }
  return found;
}
