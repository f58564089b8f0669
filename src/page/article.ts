// Which of a page's regions hold its article? Walk → the article's drafts, headline first, or null when there is none.
// Menus, teasers, labels, newsletters and other furniture are left out; gate.ts has looked before whether the page can be news at all.
import { type Draft, textOf } from './draft.ts';
import { claimsArticle, claimsNews } from './gate.ts';
import type { Metadata } from './metadata.ts';
import { headingLevel, inside, type Region } from './region.ts';
import { isFurniture, isLabel } from './vocabulary.ts';
import type { Walk } from './walk.ts';

/** Least prose of a news article, in UTF-16 code units; a brief of two sentences is about 200. Measured on 131 saved pages: no article lies below. */
const least = 200;

/**
 * The drafts that are the article, the headline first; null when the page holds none.
 * The article's centre is the deepest region that holds most of the prose; from there it grows to the region that also holds the headline.
 */
export function findArticle({ root, drafts }: Walk, metadata: Metadata, url: string | null): readonly Draft[] | null {
  const beside = dismiss(root, drafts);
  const centre = descend(root, drafts, beside);
  if (!centre || centre.prose < least) return null;
  const headline = findHeadline(drafts, centre, metadata.title, beside);
  const outer = grow(centre, headline, beside);
  if (isListing(centre, drafts, beside)) return null;
  if (!claimsArticle(url, metadata) && !hasDate(drafts) && !hasSpeech(drafts, centre)) return null;
  const seen = new Set<string>();
  const chosen: Draft[] = [];
  let label: Region | null = null;
  for (const draft of drafts) {
    if (draft === headline) {
      if (!inside(draft.region, outer)) chosen.unshift(draft);
      else chosen.push(draft);
      seen.add(textOf(draft));
      continue;
    }
    if (!inside(draft.region, outer)) continue;
    if (label && inside(draft.region, label)) {
      // A label's list ends with the next real paragraph: labels stand in the middle of articles too.
      if (!draft.prose) continue;
      label = null;
    }
    const text = textOf(draft);
    if (isLabel(text)) {
      label = draft.region.parent;
      continue;
    }
    if (isBeside(draft.region, beside, outer) || isLinkLine(draft, text)) continue;
    const core = inside(draft.region, centre);
    if (!core && !draft.prose && draft.role !== 'caption') continue;
    if (draft.region.sense === 'trim' && !draft.prose) continue;
    if (isMeta(draft, text) || (!draft.prose && isFurniture(text))) continue;
    if (text.length > 30) {
      if (seen.has(text)) continue;
      seen.add(text);
    }
    chosen.push(draft);
  }
  const article = withoutBareHeadings(withoutTail(dropBeforeHeadline(chosen, headline)));
  return isCalendar(article) && !claimsNews(metadata) ? null : article;
}

/** Regions that stand beside the article: by class, unless they hold most of the page's prose, or by being a card that leads elsewhere. */
function dismiss(root: Region, drafts: readonly Draft[]): ReadonlySet<Region> {
  const beside = new Set<Region>();
  const enough = root.prose * 0.4;
  const mark = (region: Region) => {
    if (!beside.has(region) && region.prose <= enough) beside.add(region);
  };
  for (const draft of drafts) {
    for (let at: Region | null = draft.region; at?.parent; at = at.parent)
      // A paragraph's own class speaks of its place in the list more often than of its content.
      if ((at.sense === 'aside' && !(at.tag === 'p' && draft.prose)) || (at.sense === 'byline' && at.text < 300)) mark(at);
    // A heading that is nothing but a link opens a card of another page.
    if (draft.role === 'heading' && draft.linked >= draft.length && draft.length > 15) {
      const card = draft.region.parent;
      if (card?.parent && card.prose < root.prose * 0.15) mark(card);
    }
  }
  return beside;
}

const isBeside = (region: Region, beside: ReadonlySet<Region>, outer: Region): boolean => {
  for (let at: Region | null = region; at && at !== outer; at = at.parent) if (beside.has(at)) return true;
  return false;
};

/** Prose that counts, by region: what stands beside is left out. */
function descend(root: Region, drafts: readonly Draft[], beside: ReadonlySet<Region>): Region | null {
  const prose = new Map<Region, number>();
  let total = 0;
  for (const draft of drafts) {
    if (!draft.prose || isBeside(draft.region, beside, root)) continue;
    const weight = Math.min(draft.length, 1200);
    total += weight;
    for (let at: Region | null = draft.region; at; at = at.parent) prose.set(at, (prose.get(at) ?? 0) + weight);
  }
  if (!total) return null;
  const best = new Map<Region, Region>();
  for (const [region, amount] of prose) {
    const parent = region.parent;
    if (!parent) continue;
    const rival = best.get(parent);
    if (!rival || amount > (prose.get(rival) ?? 0)) best.set(parent, region);
  }
  let at = root;
  for (let next = best.get(at); next; next = best.get(at)) {
    const share = (prose.get(next) ?? 0) / (prose.get(at) ?? 1);
    if (share < (isArticleElement(next) ? 0.5 : 0.7) || /^(?:p|li|h\d|td|blockquote|pre)$/.test(next.tag)) break;
    at = next;
  }
  return at;
}

const isArticleElement = ({ element, tag }: Region): boolean =>
  tag === 'article' ||
  element.getAttribute('itemprop') === 'articleBody' ||
  /Article/.test(element.getAttribute('itemtype') ?? '') ||
  element.getAttribute('role') === 'article';

/** Without white space and punctuation, by the blocks that hold them: compiling a class of all that is no letter (`\p{L}`) takes half a millisecond. */
const letters = (text: string) =>
  text
    .toLowerCase()
    .replace(
      /[\s!-/:-@[-`{-\u00bf\u00d7\u00f7\u0589-\u058f\u05be\u060c-\u060f\u061b-\u061f\u0640\u0964\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u3004\u3008-\u3020\u30fb\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g,
      '',
    );

/** The heading that says the page's title; else the last first-level heading before the prose. */
function findHeadline(drafts: readonly Draft[], centre: Region, title: string | null, beside: ReadonlySet<Region>): Draft | null {
  const wanted = letters(title ?? '');
  let fallback: Draft | null = null;
  let begun = 0;
  for (const draft of drafts) {
    if (draft.prose && inside(draft.region, centre) && !isBeside(draft.region, beside, centre)) begun++;
    if (begun > 2) break;
    if (draft.role !== 'heading') continue;
    const own = letters(textOf(draft));
    if (own.length > 8 && wanted.length > 8 && (wanted.includes(own) || own.includes(wanted))) return draft;
    if (headingLevel(draft.region) === 'h1' && draft.length > 15 && !begun) fallback = draft;
  }
  return fallback;
}

/** From the centre outwards while little prose is added, to the region that holds the headline too, or to the article element. */
function grow(centre: Region, headline: Draft | null, beside: ReadonlySet<Region>): Region {
  let outer = centre;
  for (let at = centre.parent; at?.parent; at = at.parent) {
    if (beside.has(at) || at.prose > centre.prose * 2.2) break;
    if (isArticleElement(at) || (headline && inside(headline.region, at))) {
      outer = at;
      if (isArticleElement(at) && (!headline || inside(headline.region, at))) break;
      if (headline && inside(headline.region, at)) break;
    }
  }
  return outer;
}

/** A section or front page: its prose stands in many cards, each with a linked heading, and no run of paragraphs. */
function isListing(centre: Region, drafts: readonly Draft[], beside: ReadonlySet<Region>): boolean {
  let cards = 0;
  let paragraphs = 0;
  for (const draft of drafts) {
    if (!inside(draft.region, centre)) continue;
    if (draft.role === 'heading' && draft.linked >= draft.length * 0.9 && draft.length > 15) cards++;
    else if (draft.prose && !isBeside(draft.region, beside, centre)) paragraphs++;
  }
  return cards > 4 && cards * 1.5 > paragraphs;
}

// A month's letters by what they are not: compiling `\p{L}{3,12}` takes 100 ms of a page.
const date =
  /\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}\b|\b(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}\b|\b\d{1,2}(?:\.|st|nd|rd|th)?,?\s+(?:de\s+)?[^\s!-@[-`{-\u00bf\u2000-\u206f\u3000-\u303f]{3,12}\.?,?\s+(?:de\s+)?(?:19|20)\d{2}\b|[^\s!-@[-`{-\u00bf\u2000-\u206f\u3000-\u303f]{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d{2}\b|\d{4}年\s?\d/;
/** A short line that bears a date: what reporting has and a description of a product or an office lacks. */
const hasDate = (drafts: readonly Draft[]): boolean =>
  drafts.some((draft) => draft.length < 200 && draft.length > 5 && draft.linked < draft.length && date.test(textOf(draft)));

/** A paragraph with words in quotation marks: a page that says nothing of itself may still report what somebody said. */
const hasSpeech = (drafts: readonly Draft[], centre: Region): boolean =>
  drafts.some((draft) => draft.prose && inside(draft.region, centre) && /[“”„«»"「][^“”„«»"」]{20,}/.test(textOf(draft)));

/** Times, places and prices in a list, and hardly a sentence. The bound was set by looking through 131 saved pages, not by a count. */
function isCalendar(article: readonly Draft[]): boolean {
  const items = article.filter(({ role }) => role === 'item').length;
  return items > 7 && items > article.length * 0.6 && article.filter(({ prose, role }) => prose && role === 'paragraph').length < 5;
}

/** Short lines after the last sentence, unless they name a maker. */
function withoutTail(chosen: readonly Draft[]): Draft[] {
  let end = chosen.length;
  for (; end > 1; end--) {
    const draft = chosen[end - 1]!;
    if (draft.prose || draft.length > 40 || draft.role === 'heading' || draft.role === 'quote') break;
    const text = textOf(draft);
    if (/[.!?…。！？।؟۔"”»)\]]$|©|\(c\)|[/|@]/i.test(text) || draft.makers.length || draft.role === 'caption') break;
  }
  return chosen.slice(0, end);
}

/** "Read also: …" and lines that are nothing but a link elsewhere. */
function isLinkLine(draft: Draft, text: string): boolean {
  if (!draft.linked || draft.role === 'heading' || draft.role === 'quote') return false;
  const own = draft.length - draft.linked;
  if (own === 0) return draft.length > 20 || draft.role === 'item';
  const first = draft.links[0];
  if (!first) return false;
  const before = text.slice(0, first.start);
  const after = text.slice(draft.links.at(-1)?.end ?? 0);
  return after.trim().length < 3 && own < 40 && (isLabel(before) || (draft.linked / draft.length > 0.6 && /[:：>»|]\s*$/.test(before)));
}

/** Dates, bylines, reading times: short lines without a sentence. */
function isMeta(draft: Draft, text: string): boolean {
  if (draft.role !== 'paragraph' && draft.role !== 'item') return false;
  if (text.length > 80) return false;
  return (
    /^[\s\d.,:/|·•—–-]*$/.test(text) ||
    (text.length < 60 &&
      countDigits(text) >= 4 &&
      /\d{4}|\d{1,2}[:.]\d{2}/.test(text) &&
      !/[!?"”»]|\.\s*$/.test(text) &&
      text.split(/\s+/).length < 10)
  );
}

const countDigits = (text: string): number => {
  let digits = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) digits++;
  return digits;
};

/** Short lines above the headline are the page's furniture. */
function dropBeforeHeadline(chosen: readonly Draft[], headline: Draft | null): Draft[] {
  const at = headline ? chosen.indexOf(headline) : -1;
  return chosen.filter((draft, index) => index >= at || draft.prose);
}

/** A heading with nothing below it opened something that was left out. */
function withoutBareHeadings(chosen: readonly Draft[]): Draft[] {
  return chosen.filter(
    (draft, index) =>
      draft.role !== 'heading' ||
      index === 0 ||
      (index < chosen.length - 1 && !(chosen[index + 1]!.role === 'heading' && level(draft) >= level(chosen[index + 1]!))),
  );
}
const level = (draft: Draft): number => Number(headingLevel(draft.region).slice(1)) || 6;
