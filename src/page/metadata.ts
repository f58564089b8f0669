// What a page says about itself, from JSON-LD, Open Graph, microdata, `<time>` and `<html lang>`.
// `<meta property="og:title" content="Grain deal ends">` → { title: 'Grain deal ends', … }; what is not said is null.
import { normalizeDate } from './date.ts';
import { type JsonLd, readJsonLd } from './json-ld.ts';

export type Metadata = {
  readonly title: string | null;
  readonly site: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** ISO 8601 date or date-time. */
  readonly published: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly url: string | null;
  /** What the page calls itself: types of schema.org and Open Graph. */
  readonly types: readonly string[];
  readonly generator: string | null;
  /** Sections and keywords that the page files itself under. */
  readonly topics: string;
  /** It offers itself to news search: keywords for it, or a publisher that calls itself a news organisation. */
  readonly forNews: boolean;
};

export function readMetadata(document: Document): Metadata {
  const named = readMetas(document);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const value = named.get(name);
      if (value) return value;
    }
    return null;
  };
  const ld = readJsonLd(document);
  const site = meta('og:site_name', 'application-name', 'twitter:app:name:iphone') ?? ld.site;
  const microtype = document
    .querySelector('[itemtype*="schema.org/"][itemscope]:is(article, main, div, section)')
    ?.getAttribute('itemtype');
  return {
    title: ld.headline ?? meta('og:title', 'twitter:title') ?? (clean(document.querySelector('title')?.textContent) || null),
    site,
    publisher: ld.publisher ?? meta('dc.publisher', 'dcterms.publisher', 'publisher') ?? itemName(document, 'publisher') ?? site,
    authors: firstFilled(
      () => ld.authors,
      () =>
        [...named]
          .filter(([name]) => name === 'author' || name === 'dc.creator' || name === 'parsely-author' || name === 'sailthru.author')
          .map(([, value]) => value),
      () => authorsOf(document),
    ),
    published: readPublished(document, ld, meta),
    language:
      languageTag(
        document.documentElement?.getAttribute('lang') ||
          document.documentElement?.getAttribute('xml:lang') ||
          document.body?.getAttribute('lang'),
      ) ??
      languageTag(ld.language) ??
      languageTag(meta('content-language', 'dc.language', 'language', 'og:locale')),
    url: httpUrl(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? httpUrl(meta('og:url')),
    types: [...ld.types, ...[meta('og:type')].filter((type) => type !== null), ...(microtype ? [microtype.split('/').at(-1) ?? ''] : [])],
    generator: meta('generator'),
    topics: ['article:section', 'section', 'news_keywords', 'keywords'].flatMap((name) => named.get(name) ?? []).join(' | '),
    forNews: named.has('news_keywords') || named.has('googlebot-news') || ld.ofNews,
  };
}

/** `<meta>` by its lower-case name; the first one that says something counts. */
function readMetas(document: Document): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv')
    )
      ?.toLowerCase()
      .trim();
    const value = clean(element.getAttribute('content'));
    if (name && value && !named.has(name)) named.set(name, value);
  }
  return named;
}

function readPublished(document: Document, ld: JsonLd, meta: (...names: string[]) => string | null): string | null {
  // In order, each asked only when those before say nothing.
  const said = [
    () => ld.published,
    () =>
      meta(
        'article:published_time',
        'og:published_time',
        'og:article:published_time',
        'datepublished',
        'date.published',
        'parsely-pub-date',
        'sailthru.date',
        'article.published',
        'publish-date',
        'pubdate',
        'publication_date',
        'dc.date.issued',
        'dcterms.created',
        'dcterms.date',
        'dc.date',
        'dc.date.created',
        'ptime',
        'cxenseparse:recs:publishtime',
        'displaydate',
        'date',
        'pdate',
        'article_date_original',
      ),
    () => {
      const element = document.querySelector('[itemprop="datePublished"]');
      return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? null;
    },
    () => document.querySelector('time[pubdate]')?.getAttribute('datetime') ?? null,
    () =>
      document
        .querySelector('article time[datetime], main time[datetime], header time[datetime], time[datetime]')
        ?.getAttribute('datetime') ?? null,
    () => meta('last-modified', 'article:modified_time', 'datemodified'),
  ];
  for (const say of said) {
    const date = normalizeDate(say());
    if (date) return date;
  }
  return null;
}

function authorsOf(document: Document): readonly string[] {
  const names = new Set<string>();
  for (const element of document.querySelectorAll('[rel="author"], [itemprop="author"]')) {
    const name = clean(element.querySelector('[itemprop="name"]')?.textContent ?? element.textContent);
    if (name && name.length < 80) names.add(name);
    if (names.size > 9) break;
  }
  return [...names];
}

const itemName = (document: Document, property: string): string | null => {
  const element = document.querySelector(`[itemprop="${property}"]`);
  const named = element?.querySelector('[itemprop="name"]');
  const name = clean(named?.getAttribute('content') ?? named?.textContent ?? element?.getAttribute('content'));
  return name && name.length < 100 ? name : null;
};

function firstFilled(...sources: (() => readonly string[])[]): readonly string[] {
  for (const source of sources) {
    const names = [
      ...new Set(
        source()
          .map(clean)
          .filter((name) => name && name.length < 100 && !/^https?:/.test(name)),
      ),
    ];
    if (names.length) return names;
  }
  return [];
}

/** `en_US` → `en-US`; anything that is no language tag → null. */
export function languageTag(said: string | null | undefined): string | null {
  const tag =
    said
      ?.trim()
      .split(/[,;\s]/)[0]
      ?.replaceAll('_', '-') ?? '';
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

const httpUrl = (said: string | null | undefined): string | null => (said && /^https?:\/\//i.test(said.trim()) ? said.trim() : null);
const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
