// A place in the text → the medium that stands there, listed or not, as a party with its extent. Null when it is no medium, or only
// part of something else ("TASS correspondent", "CCTV cameras", "CNN host").
//   "Iranian state TV" → state television of Iran · "the Bild newspaper" → Bild · "his Telegram channel" → Telegram

import type { Country, Party } from '../../model.ts';
import { longestAt } from '../trie.ts';
import { endOfName, itemsIn } from './items.ts';
import { partyOfEntity } from './parties.ts';
import { isCapital, type Range, type Reading, rangeOf, textOf } from './reading.ts';
import { phrasesAt } from './vocabulary.ts';

export type Medium = Range & { readonly party: Party; readonly platform: boolean };

/** `country`: the speaker's, which a "state television" without nationality takes. */
export function mediumAt(reading: Reading, first: number, limit: number, country: Country | null): Medium | null {
  const found =
    listedAt(reading, first, limit, country) ??
    nationalAt(reading, first, limit) ??
    againAt(reading, first, limit) ??
    namedAt(reading, first, limit);
  return found && !isPart(reading, found, limit) ? found : null;
}

function listedAt(reading: Reading, first: number, limit: number, country: Country | null): Medium | null {
  const { tokens, lexicon, mentions, nouns, vocabulary } = reading;
  const mention = mentions[first];
  const entity = mention && lexicon.entities[mention.entity];
  if (mention && entity && (entity.kind === 'outlet' || entity.kind === 'network')) {
    const named = Math.min(limit, Math.max(first + 1, rangeOf(tokens, mention).end));
    const end = mediaNoun(reading, named, limit)?.end ?? named; // "the Belta [news agency]"
    const own =
      mention.strength === 'generic' && country && entity.form
        ? lexicon.entities[lexicon.media[`${country}/${entity.form}`] ?? '']
        : undefined;
    return { first, end, party: partyOfEntity(reading, own ?? entity), platform: false };
  }
  if (mention) return null;
  const noun = nouns[first];
  if (noun?.media) {
    // "im Staatssender [TRT]": the name says which.
    const named = noun.end < limit ? lexicon.entities[mentions[noun.end]?.entity ?? ''] : undefined;
    if (named?.kind === 'outlet') {
      const medium = listedAt(reading, noun.end, limit, country);
      return medium && { ...medium, first };
    }
    const nation = noun.country ?? country;
    const listed = lexicon.entities[lexicon.media[`${nation}/${noun.media}`] ?? ''];
    const end = Math.min(limit, noun.end);
    const name =
      nation && lexicon.countryNames[nation]
        ? `state ${noun.media === 'agency' ? 'news agency' : noun.media} of ${lexicon.countryNames[nation]}`
        : textOf(reading, { first, end });
    return {
      first,
      end,
      party: listed ? partyOfEntity(reading, listed) : { name, kind: 'outlet', entity: null, role: null, country: nation },
      platform: false,
    };
  }
  const [phrase] = phrasesAt(vocabulary, tokens, first, limit);
  const platform = phrase?.meanings.find((meaning) => meaning.kind === 'platform');
  if (phrase && platform?.kind === 'platform' && (isCapital(reading, first) || tokens[first]!.folded.length > 2))
    return {
      first,
      end: first + phrase.length,
      party: { name: platform.name, kind: 'outlet', entity: null, role: null, country: null },
      platform: true,
    };
  return null;
}

/** "Russian news agencies", "agences de presse russes": media by their nation alone; "the Russian agency Interfax" has a name. */
function nationalAt(reading: Reading, first: number, limit: number): Medium | null {
  const nationAt = (index: number) => (index < limit ? longestAt(reading.lexicon.countries, reading.tokens, index) : null);
  const ahead = nationAt(first);
  const noun = mediaNoun(reading, first + (ahead?.length ?? 0), limit);
  const behind = noun && !ahead ? nationAt(noun.end) : null;
  const country = (ahead ?? behind)?.values[0]?.country;
  if (!noun || !country) return null;
  const range = { first, end: noun.end + (behind?.length ?? 0) };
  return { ...range, party: { name: textOf(reading, range), kind: 'outlet', entity: null, role: null, country }, platform: false };
}

/** "the agency", "агентство": the one outlet that the text has named shortly before. */
function againAt(reading: Reading, first: number, limit: number): Medium | null {
  const { definite } = reading.vocabulary;
  const isPointing = definite.has(reading.tokens[first]?.folded ?? '');
  const isPointed = definite.size === 0 || definite.has(reading.tokens[first - 1]?.folded ?? '');
  const noun = isPointing ? mediaNoun(reading, first + 1, limit) : isPointed ? mediaNoun(reading, first, limit) : null;
  const party = noun && lastOutlet(reading, first);
  return noun && party ? { first, end: noun.end, party, platform: false } : null;
}

/** A word for media without a name beside it, written small. */
function mediaNoun(reading: Reading, first: number, limit: number): Range | null {
  const { tokens, vocabulary } = reading;
  if (first >= limit || reading.mentions[first] || reading.nouns[first]) return null;
  if (isCapital(reading, first) && !vocabulary.capitalisedNouns) return null;
  const phrase = phrasesAt(vocabulary, tokens, first, limit).find(({ meanings }) => meanings.some(({ kind }) => kind === 'media'));
  if (!phrase) return null;
  const end = first + phrase.length;
  const isNamed =
    end < limit &&
    !/['’]s$/.test(tokens[end - 1]!.folded) && // "told the network's Anna Holt"
    (isCapital(reading, end) || reading.mentions[end] !== undefined || /^["«“„]$/.test(tokens[end]!.folded));
  return isNamed ? null : { first, end };
}

/** How far back "the agency" may point: tokens, two or three sentences. */
const MEMORY = 60;

/** The medium named before `at`, listed or not, when it is the only one there and no institution, which may be an agency too, stands between. */
export function lastOutlet(reading: Reading, at: number): Party | null {
  const { lexicon, mentions } = reading;
  let last: (Range & { readonly party: Party }) | null = null;
  for (let i = at - 1; i >= 0 && i > at - MEMORY; i--) {
    if (last && reading.block[i] !== reading.block[last.first]) break; // another paragraph's
    const entity = lexicon.entities[mentions[i]?.entity ?? ''];
    if (!last && entity?.kind === 'institution') return null;
    const here =
      entity?.kind === 'outlet'
        ? { first: i, end: i + 1, party: partyOfEntity(reading, entity) }
        : !entity && isCapital(reading, i)
          ? namedAt(reading, i, at)
          : null;
    if (!here || here.party.name === last?.party.name) continue;
    if (last && here.end <= last.first) return null;
    last = here; // "[Morning] Post": the longer name
  }
  return last?.party ?? null;
}

/** "the German Bild newspaper", "The House magazine", "газете «Известия»", "CNN", "example.com". */
function namedAt(reading: Reading, first: number, limit: number): Medium | null {
  const { tokens, vocabulary } = reading;
  const site = siteAt(reading, first, limit);
  if (site) return site;
  const party = (range: Range): Party => ({
    name: textOf(reading, range).replace(/['’]\p{Ll}{1,4}$|^["«“„]|["»”]$/gu, ''),
    kind: 'outlet',
    entity: null,
    role: null,
    country: null,
  });
  const isMedia = (index: number) =>
    index < limit && phrasesAt(vocabulary, tokens, index, limit).some(({ meanings }) => meanings.some(({ kind }) => kind === 'media'));
  if (isMedia(first)) {
    // "газете «Аргументы и факты»", "the newspaper Bild", "the magazine The House"
    const [noun] = phrasesAt(vocabulary, tokens, first, limit).filter(({ meanings }) => meanings.some(({ kind }) => kind === 'media'));
    let at = first + (noun?.length ?? 1);
    const inside = /^["«“„'’]$/.test(tokens[at]?.folded ?? '') ? at + 1 : at;
    const listed = inside < limit && inside > first ? listedAt(reading, inside, limit, null) : null;
    if (listed && !listed.platform) return { ...listed, first };
    if (/^["«“„'’]$/.test(tokens[at]?.folded ?? '') && at + 1 < limit && isCapital(reading, at + 1)) {
      let close = at + 1;
      while (close < limit && close < at + 8 && !/^["»”“'’]$/.test(tokens[close]!.folded)) close++; // close < limit
      if (close < limit) return { first, end: close + 1, party: party({ first: at + 1, end: close }), platform: false };
    }
    if (vocabulary.definite.has(tokens[at]?.folded ?? '')) at++;
    if (at < limit && isCapital(reading, at) && (!isCapital(reading, first) || vocabulary.capitalisedNouns) && !reading.mentions[at]) {
      const end = endOfName(reading, at, limit);
      return { first, end, party: party({ first: at, end }), platform: false };
    }
    if (!isCapital(reading, first)) return null;
  }
  const opens = reading.sentences[reading.sentence[first] ?? 0] === first; // there an article has a capital too
  if (opens && (vocabulary.definite.has(tokens[first]!.folded) || vocabulary.indefinite.has(tokens[first]!.folded))) return null;
  if (!isCapital(reading, first) || reading.mentions[first] || reading.nouns[first] || longestAt(reading.lexicon.countries, tokens, first))
    return null;
  let end = first + 1;
  while (
    end < limit &&
    (isCapital(reading, end) || tokens[end]?.kind === 'number') &&
    tokens[end]!.start - tokens[end - 1]!.end === 1 &&
    !reading.mentions[end] &&
    !reading.nouns[end] &&
    !/['’]s$/.test(tokens[end - 1]!.folded)
  )
    end++; // inside
  const range = { first, end };
  for (let i = first; i < end; i++) if (isMedia(i) && end - first > 1) return { ...range, party: party(range), platform: false };
  const known =
    vocabulary.outlets.has(
      tokens
        .slice(first, end)
        .map(({ folded }) => folded.replace(/'\p{Ll}{1,4}$/u, ''))
        .join(' '),
    ) || vocabulary.outlets.has(tokens[first]!.folded.replace(/'\p{Ll}{1,4}$/u, ''));
  if (known) return { ...range, party: party(range), platform: false };
  if (isMedia(end)) return { first, end: end + 1, party: party(range), platform: false };
  return null;
}

/** „Rheinischen Post“ behind "told the": a title in quotation marks. */
export function titleAt(reading: Reading, first: number, limit: number): Medium | null {
  const { tokens } = reading;
  const LONGEST = 5; // tokens
  if (!/^["«“„]$/.test(tokens[first]?.folded ?? '') || !isCapital(reading, first + 1)) return null;
  let close = first + 1;
  while (close < limit && close < first + LONGEST && !/^["»”“]$/.test(tokens[close]!.folded)) close++; // close < limit
  if (close >= limit || close >= first + LONGEST) return null;
  const name = textOf(reading, { first: first + 1, end: close });
  return { first, end: close + 1, party: { name, kind: 'outlet', entity: null, role: null, country: null }, platform: false };
}

/** "Express.co.uk": a host written as a name. */
function siteAt({ text, tokens }: Reading, first: number, limit: number): Medium | null {
  const { start, kind } = tokens[first]!; // callers stay inside
  if (kind !== 'word' || text[tokens[first]!.end] !== '.') return null;
  const host = /^[\p{L}\p{N}-]+(?:\.[a-z]{2,6}){1,3}(?![\p{L}\p{N}])/u.exec(text.slice(start, start + 60))?.[0];
  if (!host || !/\.(?:com|org|net|info|news|tv|co\.\w\w|[a-z]{2})$/.test(host)) return null;
  let end = first;
  while (end < limit && tokens[end]!.start < start + host.length) end++; // end < limit
  return { first, end, party: { name: host, kind: 'outlet', entity: null, role: null, country: null }, platform: false };
}

/** "CNN host", "TASS source", "CCTV cameras", "TASS's correspondent": the medium belongs to what follows. */
function isPart(reading: Reading, { end, platform }: Medium, limit: number): boolean {
  if (platform || reading.vocabulary.headFirst) return false;
  const [next] = itemsIn(reading, { first: end, end: Math.min(limit, end + 1) });
  if (!next || /['’]s$/.test(reading.tokens[end - 1]?.folded ?? '')) return false;
  if (next.kind === 'office') return next.noun.office !== null;
  if (next.kind !== 'phrase') return false;
  const after = phrasesAt(reading.vocabulary, reading.tokens, end, limit).flatMap(({ meanings }) => meanings);
  if (after.some((meaning) => meaning.kind === 'relation' && meaning.relation === 'reports')) return false;
  return next.meanings.some(({ kind }) => kind === 'human' || kind === 'office' || kind === 'correspondent' || kind === 'group');
}
