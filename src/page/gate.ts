// Can this page be a news article, by what it says about itself and by its address? The cheap gate before its text is walked.
// A page of type Recipe → false; `https://example.org/` → false; `https://anna.blog.example/…` → false unless it calls itself news.
// News is what an outlet publishes: fiction, shops, wikis, forums, satire and the diaries of persons and companies are left alone.
// No pattern here is long: a regular expression is compiled when it is first used, three times over when it meets letters of two kinds, and every page
// pays for that (those that stood here before took 2 ms of a fresh process).
import type { Kind } from './kind.ts';

/** Types of schema.org and Open Graph that say what a page is. A page that states several is judged by the most telling. */
const isNews = (type: string): boolean =>
  type.endsWith('NewsArticle') || type === 'LiveBlogPosting' || type === 'Report' || type === 'ClaimReview' || type === 'news';
/** What a front page is not; Open Graph's `article` stands on many. */
const isPiece = (type: string): boolean => type.endsWith('Article') || type === 'BlogPosting' || type === 'commentary' || isNews(type);
const isArticle = (type: string): boolean => type === 'article' || isPiece(type);
const OTHER_TYPES =
  'Recipe Product ProductGroup Offer Book Chapter Movie VideoGame SoftwareApplication JobPosting Event DiscussionForumPosting QAPage FAQPage Course SatiricalArticle product book profile video.movie video.tv_show';
const isOtherType = (type: string): boolean =>
  type.startsWith('product.') || type.startsWith('music.') || OTHER_TYPES.split(' ').includes(type);
/** Software that runs wikis, forums and shops and says so in `<meta name=generator>`. */
const GENERATORS = 'mediawiki dokuwiki phpbb discourse vbulletin xenforo mybb flarum shopify magento prestashop moodle';
/** Sections and keywords that are no news. */
const TOPICS =
  'satir satire satira sátira сатира humor humour recipe recipes rezept rezepte recettes recetas рецепты horoscope horoscopes horoskop fanfiction fan_fiction short_stories';
/** Places where anybody writes: their pages call themselves news articles whatever they hold. */
const HOSTS = 'wordpress medium substack tumblr livejournal over-blog weebly wixsite';
const SERIALS = 'chapter kapitel chapitre capítulo capitolo rozdział глава розділ';
const serialPath = /\/(?:fiction|works|novel|stor(?:y|ies))\/(?:.*\/)?chapters?\b/;
const serialTitle = /(?:^|[-–—|:,]\s*)(?:chapter|kapitel|chapitre|capítulo|capitolo|rozdział|глава|розділ)\s+\d+\b/;

/** False for a page that can't be a news article. What costs least is asked first: this runs on every page. */
export function mayBeArticle(document: Document, url: string | null, kind: Kind): boolean {
  const place = placeOf(url);
  if (place && isAnybodys(place.host)) return false;
  if (hasClass(document.documentElement, 'mw-page') || hasClass(document.body, 'mediawiki')) return false;
  const { generator, topics, types } = kind;
  if (generator && holdsOne(generator.toLowerCase(), GENERATORS)) return false;
  if (topics && isOtherTopic(topics.toLowerCase())) return false;
  if (place && isFront(place) && !types.some(isPiece)) return false;
  if (!types.some(isArticle) && !hasText(document)) return false;
  return types.some(isNews) || kind.forNews || !isOther(place, kind);
}

/** Of pages that do not call themselves news: what else they are. */
function isOther(place: Place | null, kind: Kind): boolean {
  const { types } = kind;
  if (types.some(isOtherType) || (place && (place.path.startsWith('/blog/') || place.path.startsWith('/blogs/')))) return true;
  if (place?.path.includes('/chapter') && serialPath.test(place.path)) return true;
  const title = kind.title?.toLowerCase() ?? '';
  if (holdsOne(title, SERIALS) && serialTitle.test(title)) return true;
  if (types.some((type) => type.endsWith('Article'))) return false;
  if (types.includes('BlogPosting')) return true;
  // A site that bears its only author's name.
  if (!place || !kind.site) return false;
  const { authors } = kind;
  return authors.length === 1 && kind.site === authors[0];
}

const holdsOne = (text: string, words: string): boolean => words.split(' ').some((word) => text.includes(word));

const isAnybodys = (host: string): boolean =>
  host.startsWith('blog.') ||
  host.startsWith('newsletter.') ||
  `.${host}`.includes('.blogspot.') ||
  (host.endsWith('.com') && HOSTS.split(' ').includes(host.slice(0, -4).split('.').at(-1) ?? ''));

const isOtherTopic = (topics: string): boolean =>
  topics.split('|').some((said) =>
    said.split(',').some((one) => {
      const topic = one.trim();
      return topic.startsWith('сатиричн') ? !topic.includes(' ') : topic !== '' && TOPICS.split(' ').includes(topic.replace(' ', '_'));
    }),
  );

/** Whether the page itself, or its address, says that this is dated reporting; else its text must bear a date. */
export function claimsArticle(url: string | null, { types, forNews, published }: Kind & { readonly published: string | null }): boolean {
  return (
    published !== null ||
    forNews ||
    types.some(isArticle) ||
    /\/(?:19|20)\d{2}[/-]?(?:0?[1-9]|1[0-2])(?!\d{3})/.test(placeOf(url)?.path ?? '')
  );
}

/** Its news types, by which what looks like a list may yet be a live blog. */
export const claimsNews = ({ types, forNews }: Kind): boolean => forNews || types.some(isNews);

/** A list of classes costs a page half a millisecond the first time that one is asked for. */
const hasClass = (element: Element | null, name: string): boolean => ` ${element?.getAttribute('class') ?? ''} `.includes(` ${name} `);

/** A page of menus and forms has hardly any paragraph; old pages write theirs with `<br>`. */
const hasText = (document: Document): boolean =>
  document.getElementsByTagName('p').length > 2 ||
  document.getElementsByTagName('br').length > 5 ||
  document.getElementsByTagName('article').length > 0 ||
  document.getElementsByTagName('div').length < 400;

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
