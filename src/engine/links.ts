// Links, embeds, credits, bylines, copyright lines and the page's own host → those that lead to listed media or influence networks.
//   https://www1.tass.com/world/1 → outlet/ru/tass; https://web.archive.org/web/2023/https://rt.com/x → outlet/ru/rt;
//   https://t.me/tass_agency/5 → outlet/ru/tass; "Photo: TASS" → outlet/ru/tass
import type { EntityId, Link, LinkMatch, PageText } from '../model.ts';
import { isControlledAt, type Lexicon } from './lexicon.ts';
import { tokenize } from './tokens.ts';
import { longestAt } from './trie.ts';

export function matchLinks(page: PageText, lexicon: Lexicon): LinkMatch[] {
  const matches: LinkMatch[] = [];
  const own = page.url === null ? null : entityOfAddress(page.url, lexicon);
  const speaks = (entity: EntityId): boolean => {
    const listed = lexicon.entities[entity];
    return listed !== undefined && (listed.kind === 'network' || isControlledAt(listed, page.published));
  };
  if (own && speaks(own)) matches.push({ kind: 'host', entity: own, href: page.url, text: page.site ?? '', span: null });
  const seen = new Set<string>();
  for (const link of page.links) {
    for (const entity of entitiesOf(link, lexicon)) {
      // A page's links to its own outlet say nothing new.
      if (entity === own || !speaks(entity)) continue;
      const key = `${link.kind} ${entity} ${link.href ?? link.text} ${link.span?.start}`;
      if (seen.has(key)) continue;
      seen.add(key);
      matches.push({ kind: link.kind, entity, href: link.href, text: link.text, span: link.span });
    }
  }
  return matches;
}

function entitiesOf(link: Link, lexicon: Lexicon): EntityId[] {
  if (link.kind === 'link' || link.kind === 'embed') {
    const entity = link.href === null ? null : entityOfAddress(link.href, lexicon);
    return entity ? [entity] : [];
  }
  return makersIn(link.text, lexicon);
}

/** The outlet that an address belongs to, by host or by handle; wrappers (archives, caches, translations) are opened first. */
export function entityOfAddress(address: string, lexicon: Lexicon): EntityId | null {
  let url = URL.canParse(address) ? new URL(address) : null;
  for (let depth = 0; url && depth < 3; depth++) {
    if (!/^https?:$/.test(url.protocol)) return null;
    const entity = entityOfHost(url.hostname, lexicon.hosts) ?? entityOfHandle(url, lexicon.handles);
    if (entity) return entity;
    url = unwrap(url);
  }
  return null;
}

/** The host itself or the nearest parent domain that is listed: `www1.`, `m.`, `amp.` and every other subdomain included. */
function entityOfHost(hostname: string, hosts: Lexicon['hosts']): EntityId | null {
  for (let host = hostname.replace(/\.$/, ''); host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const entity = hosts.get(host);
    if (entity) return entity;
  }
  return null;
}

/** Host → platform, as the ruleset names it. */
const PLATFORMS: Readonly<Record<string, string>> = {
  'x.com': 'x',
  'twitter.com': 'x',
  'youtube.com': 'youtube',
  't.me': 'telegram',
  'telegram.me': 'telegram',
  'facebook.com': 'facebook',
  'instagram.com': 'instagram',
  'tiktok.com': 'tiktok',
  'vk.com': 'vk',
  'ok.ru': 'ok',
  'rutube.ru': 'rutube',
};
/** Path segments that stand before a handle: `/channel/UC…`, `/s/tass_agency`, `/@rt`. */
const BEFORE_HANDLE = new Set(['channel', 'c', 'user', 's', 'pg', 'group']);

function entityOfHandle(url: URL, handles: Lexicon['handles']): EntityId | null {
  const platform = PLATFORMS[url.hostname.replace(/^(?:www|m|mobile|web|[a-z]{2}-[a-z]{2})\./, '')];
  if (!platform) return null;
  const segments = url.pathname.split('/').filter(Boolean);
  const handle = BEFORE_HANDLE.has(segments[0] ?? '') ? segments[1] : segments[0];
  return (handle && handles.get(`${platform}:${handle.replace(/^@/, '').toLowerCase()}`)) || null;
}

/** The address inside an archive's, a cache's, a translation's or a redirection's. */
function unwrap(url: URL): URL | null {
  const host = url.hostname;
  const translated = /^(.+)\.(?:translate\.goog|cdn\.ampproject\.org)$/.exec(host);
  if (translated?.[1]) {
    // Google writes a dot as a hyphen and a hyphen as two.
    const inner = translated[1].replace(/--/g, '\0').replace(/-/g, '.').replaceAll('\0', '-');
    return parse(`https://${inner}${url.pathname}`);
  }
  for (const key of ['u', 'url', 'q', 'd', 'target', 'to']) {
    const value = url.searchParams.get(key);
    if (value && /^https?:\/\//i.test(value)) return parse(value);
  }
  const path = url.pathname + url.search;
  const inPath = /https?:\/{1,2}[^/].*$/i.exec(path.slice(1));
  if (inPath) return parse(inPath[0].replace(/^(https?:)\/+/i, '$1//'));
  const amp = /^\/amp\/(?:s\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+\/.*)$/i.exec(path);
  if (amp?.[1]) return parse(`https://${amp[1]}`);
  return null;
}

const parse = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null);

/** "Photo: Sergei Bobylev/TASS" → TASS. Credits are all names, so only those that need no context count, and short ones of designated media. */
function makersIn(text: string, lexicon: Lexicon): EntityId[] {
  const tokens = tokenize(text.slice(0, 300)); // a credit is a line; whatever follows is not one
  const found: EntityId[] = [];
  for (let i = 0; i < tokens.length; ) {
    const hit = longestAt(lexicon.names, tokens, i);
    const rule = hit?.values.find(({ entity, guards, letters, strength }) => {
      const listed = entity === null ? undefined : lexicon.entities[entity];
      if (listed?.kind !== 'outlet' || strength !== 'full') return false;
      const written = text.slice(tokens[i]!.start, tokens[i + hit.length - 1]!.end); // inside tokens
      if (letters && written[0] !== written[0]?.toUpperCase()) return false;
      if (letters === 'capitals' && written !== written.toUpperCase()) return false;
      return guards.length === 0 || (letters === 'capitals' && listed.tier === 'designated');
    });
    if (rule?.entity && !found.includes(rule.entity)) found.push(rule.entity);
    i += hit?.length ?? 1;
  }
  return found;
}
