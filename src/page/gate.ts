// Can this page be a news article, by what it says about itself and by its address? The cheap gate before its text is walked.
// A page of type Recipe → false; `https://example.org/` → false; `https://anna.blog.example/…` → false unless it calls itself news.
// News is what an outlet publishes: fiction, shops, wikis, forums, satire and the diaries of persons and companies are left alone.
import type { Metadata } from './metadata.ts';

/** Types of schema.org and Open Graph that say what a page is. A page that states several is judged by the most telling. */
const newsType = /NewsArticle$|^(?:LiveBlogPosting|Report|ClaimReview|news)$/;
const articleType = /Article$|^(?:LiveBlogPosting|Report|ClaimReview|BlogPosting|article|news|commentary)$/;
const otherType =
  /^(?:Recipe|Product|ProductGroup|Offer|Book|Chapter|Movie|VideoGame|SoftwareApplication|JobPosting|Event|DiscussionForumPosting|QAPage|FAQPage|Course|SatiricalArticle|product|product\.\w+|book|profile|music\.\w+|video\.movie|video\.tv_show)$/;
/** Software that runs wikis, forums and shops and says so in `<meta name=generator>`. */
const otherGenerator = /mediawiki|dokuwiki|phpbb|discourse|vbulletin|xenforo|mybb|flarum|shopify|magento|prestashop|moodle/;
/** Sections and keywords that are no news. */
const otherTopic =
  /(?:^|[|,]\s*)(?:satire?|satir[ae]|sátira|сатира|сатиричн\S*|humou?r|recipes?|rezepte?|recettes|recetas|рецепты|horoscopes?|horoskop|fan ?fiction|short stories)(?=\s*(?:$|[|,]))/;
/** Places where anybody writes: their pages call themselves news articles whatever they hold. */
const anybodysHost =
  /(?:^|\.)(?:blogspot\.[a-z.]+|(?:wordpress|medium|substack|tumblr|livejournal|over-blog|weebly|wixsite)\.com)$|^(?:blog|newsletter)\./;
const serialPath = /\/(?:fiction|works|novel|stor(?:y|ies))\/(?:.*\/)?chapters?\b/;
const serialTitle = /(?:^|[-–—|:,]\s*)(?:chapter|kapitel|chapitre|capítulo|capitolo|rozdział|глава|розділ)\s+\d+\b/;

/** False for a page that can't be a news article. */
export function mayBeArticle(document: Document, url: string | null, metadata: Metadata): boolean {
  const { types, generator, topics, site, authors, forNews } = metadata;
  const news = types.some((type) => newsType.test(type)) || forNews;
  if (!news && types.some((type) => otherType.test(type))) return false;
  if ((generator && otherGenerator.test(generator.toLowerCase())) || (topics && otherTopic.test(topics.toLowerCase()))) return false;
  if (document.documentElement?.classList.contains('mw-page') || document.body?.classList.contains('mediawiki')) return false;
  if (!news && serialTitle.test(metadata.title?.toLowerCase() ?? '')) return false;
  if (!news && types.includes('BlogPosting') && !types.some((type) => /Article$/.test(type))) return false;
  const place = placeOf(url);
  if (!place) return hasText(document, types);
  if (anybodysHost.test(place.host) || (!news && /^\/blogs?\//.test(place.path)) || (!news && serialPath.test(place.path))) return false;
  // A site that bears its only author's name.
  if (!news && site && site === authors[0] && authors.length === 1 && !types.some((type) => /Article$/.test(type))) return false;
  if (isFront(place) && !types.some((type) => articleType.test(type) && type !== 'article')) return false;
  return hasText(document, types);
}

/** Whether the page itself, or its address, says that this is dated reporting; else its text must bear a date. */
export function claimsArticle(url: string | null, { types, published, forNews }: Metadata): boolean {
  return (
    published !== null ||
    forNews ||
    types.some((type) => articleType.test(type)) ||
    /\/(?:19|20)\d{2}[/-]?(?:0?[1-9]|1[0-2])(?!\d{3})/.test(placeOf(url)?.path ?? '')
  );
}

/** Its news types, by which what looks like a list may yet be a live blog. */
export const claimsNews = ({ types, forNews }: Metadata): boolean => forNews || types.some((type) => newsType.test(type));

/** A page of menus and forms has hardly any paragraph; old pages write theirs with `<br>`. */
function hasText(document: Document, types: readonly string[]): boolean {
  if (types.some((type) => articleType.test(type))) return true;
  const count = (tag: string) => document.getElementsByTagName(tag).length;
  return count('p') > 2 || count('br') > 5 || count('article') > 0 || count('div') < 400;
}

type Place = { readonly host: string; readonly path: string; readonly search: string };
function placeOf(url: string | null): Place | null {
  try {
    const { hostname, pathname, search, protocol } = new URL(url ?? '');
    return protocol.startsWith('http') ? { host: hostname, path: pathname.toLowerCase(), search } : null;
  } catch {
    return null;
  }
}

/** Host only, or a host with a language or an index file: `https://example.org/`, `https://example.org/en/index.html` */
const isFront = ({ path, search }: Place): boolean =>
  path.length < 24 && search.length < 8 && /^\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?\/?)?$/.test(path);
