// What on the page leads to another host or names a maker: links, embedded posts, photo credits, bylines, copyright lines.
// `<figcaption>Talks. Photo: TASS</figcaption>` → { kind: 'credit', text: 'TASS', span over it }
import type { Link } from '../model.ts';
import { findCredit } from './credit.ts';
import { type Draft, textOf } from './draft.ts';
import type { Metadata } from './metadata.ts';
import { inside, type Region } from './region.ts';
import type { Walk } from './walk.ts';

type Starts = ReadonlyMap<Draft, number>;

/** Links, credits and bylines in the article's own text. */
export function textLinks(chosen: readonly Draft[], starts: Starts, text: string, base: string | null): Link[] {
  const links: Link[] = [];
  for (const draft of chosen) {
    const from = starts.get(draft) ?? 0;
    for (const { element, start, end } of draft.links) {
      const href = absolute(element.getAttribute('href'), base);
      if (href) links.push(link('link', href, text, from + start, from + end));
    }
    for (const maker of draft.makers)
      links.push(link(maker.sense, null, text, from + maker.start, from + Math.min(maker.end, draft.length)));
    if (draft.role === 'caption') {
      const caption = textOf(draft);
      const credit = draft.region.sense === 'credit' ? { start: 0, end: caption.length } : findCredit(caption);
      if (credit) links.push(link('credit', null, text, from + credit.start, from + credit.end));
    }
  }
  return links;
}

const link = (kind: Link['kind'], href: string | null, text: string, start: number, end: number): Link => ({
  kind,
  href,
  text: text.slice(start, end),
  span: { start, end },
});

/** Frames and posts of other sites inside the article. `span` is the post's own text where it is part of the article's. */
export function embedLinks(embeds: Walk['embeds'], chosen: readonly Draft[], starts: Starts, base: string | null): Link[] {
  const regions = new Set<Region>();
  for (const draft of chosen) for (let at = draft.region.parent; at && !regions.has(at); at = at.parent) regions.add(at);
  const common = commonRegion(chosen);
  const links: Link[] = [];
  for (const { element, region } of embeds) {
    if (!regions.has(region) && !(region.parent && regions.has(region.parent)) && !inside(region, common)) continue;
    const href = absolute(embedAddress(element), base);
    if (!href) continue;
    const own = element.localName === 'blockquote' ? chosen.filter((draft) => inside(draft.region, region)) : [];
    const first = own[0];
    const last = own.at(-1);
    const span = first && last ? { start: starts.get(first) ?? 0, end: (starts.get(last) ?? 0) + last.length } : null;
    if (element.localName === 'a') {
      const picture = element.querySelector('img')?.getAttribute('alt') ?? '';
      if (inside(region, common) && !hostOf(base).endsWith(hostOf(href)) && !/\.(?:jpe?g|png|webp|gif)$/i.test(href))
        links.push({ kind: 'link', href, text: picture, span: null });
      continue;
    }
    const caption = element.getAttribute('title') ?? '';
    links.push({ kind: 'embed', href, text: caption || (first ? textOf(first).slice(0, 200) : ''), span });
  }
  return links;
}

/** The smallest region around all of the article. */
function commonRegion(chosen: readonly Draft[]): Region {
  let common = chosen[0]!.region;
  for (const { region } of chosen) while (common.parent && !inside(region, common)) common = common.parent;
  return common;
}

const hostOf = (href: string | null): string => {
  try {
    return new URL(href ?? '').hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
};

function embedAddress(element: Element): string | null {
  const get = (name: string) => element.getAttribute(name);
  switch (element.localName) {
    case 'a':
      return get('href');
    case 'script':
      return `https://t.me/${get('data-telegram-post')}`;
    case 'amp-twitter':
      return get('data-tweetid') ? `https://twitter.com/i/status/${get('data-tweetid')}` : null;
    case 'amp-youtube':
      return get('data-videoid') ? `https://www.youtube.com/watch?v=${get('data-videoid')}` : null;
    case 'blockquote': {
      const cited = get('cite') ?? get('data-instgrm-permalink') ?? get('data-href');
      if (!/twitter|tiktok|instagram|telegram|facebook|fb-|vk|embed|mastodon|bluesky|truth/i.test(get('class') ?? '')) return null;
      const anchors = element.querySelectorAll('a[href]');
      return cited ?? anchors[anchors.length - 1]?.getAttribute('href') ?? null;
    }
    default:
      return get('src') || get('data-src') || get('data-lazy-src');
  }
}

/** Makers named beside the text: authors, and the copyright line at the foot of the page. */
export function makersOutside(document: Document, metadata: Metadata, drafts: readonly Draft[]): Link[] {
  const links: Link[] = metadata.authors.map((name) => ({ kind: 'byline', href: null, text: name, span: null }));
  for (const element of document.querySelectorAll('[itemprop="author"], [rel="author"], .byline, .author')) {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text && text.length < 120 && !links.some((link) => link.text === text))
      links.push({ kind: 'byline', href: absolute(element.getAttribute('href'), metadata.url), text, span: null });
    if (links.length > 12) break;
  }
  for (const draft of drafts) {
    // Syndicated articles end with their owner's line; it may link to the owner.
    if (draft.length > 160 || !ownsUp(draft.pieces[0]!.text)) continue;
    const href = absolute(draft.links[0]?.element.getAttribute('href') ?? null, metadata.url);
    links.push({ kind: 'copyright', href, text: textOf(draft), span: null });
    if (links.length > 16) break;
  }
  const copyright = copyrightLine(document);
  return copyright ? [...links, { kind: 'copyright', href: null, text: copyright, span: null }] : links;
}

/** By its first letter, for most lines begin with none of the three. */
const ownsUp = (line: string): boolean => {
  switch (line.charCodeAt(0)) {
    case 0xa9:
      return true;
    case 0x28:
      return line.startsWith('(c) ') || line.startsWith('(C) ');
    case 0x63:
    case 0x43:
      return line.slice(0, 10).toLowerCase() === 'copyright ';
    default:
      return false;
  }
};

function copyrightLine(document: Document): string | null {
  const places = document.querySelectorAll(
    'footer, [class*="copyright"], [id*="copyright"], [class*="footer"], [id*="footer"], [role="contentinfo"], [itemprop="copyrightHolder"]',
  );
  for (let i = places.length - 1, looked = 0; i >= 0 && looked < 6; i--, looked++) {
    const text = places[i]?.textContent ?? '';
    if (text.length > 20_000 || !namesOwner(text.toLowerCase())) continue;
    const match = /(?:©|\(c\)\s|copyright\b|&copy;)[^\n©]{3,160}/i.exec(text.replace(/[ \t\r\f]+/g, ' ').replace(/\n\s*/g, '\n'));
    // The sentence after the owner's name is about others ("X is a trademark of its owner").
    if (match) return (match[0].replace(/document\.write\(.*?\);/g, '').split(/[.!|•]\s/)[0] ?? '').trim();
  }
  return null;
}

/** In lower case; `&copy;` is what pages leave that escape twice. */
const namesOwner = (text: string): boolean =>
  text.includes('©') || text.includes('copyright') || text.includes('(c)') || text.includes('&copy;');

function absolute(href: string | null, base: string | null): string | null {
  const target = href?.trim();
  if (!target || target.length > 2000) return null;
  // Most are of these two kinds; the others are looked at.
  if (!target.startsWith('http') && !target.startsWith('/') && /^(?:#|javascript:|mailto:|tel:|data:|about:|blob:)/i.test(target))
    return null;
  try {
    return base ? new URL(target, base).href : new URL(target.startsWith('//') ? `https:${target}` : target).href;
  } catch {
    return null;
  }
}
