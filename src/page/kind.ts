// What a page says it is, and whose: what the gate (gate.ts) needs of its metadata. Every page that somebody opens pays for this, so that nothing is
// read before it is asked for, and not much then. `<meta property="og:type" content="article">` → { types: ['article'], … }
import { type JsonLd, readJsonLd } from './json-ld.ts';
import { once } from './once.ts';

export type Kind = {
  readonly title: string | null;
  readonly site: string | null;
  readonly authors: readonly string[];
  /** What the page calls itself: types of schema.org and Open Graph. */
  readonly types: readonly string[];
  readonly generator: string | null;
  /** Sections and keywords that the page files itself under. */
  readonly topics: string;
  /** It offers itself to news search: keywords for it, or a publisher that calls itself a news organisation. */
  readonly forNews: boolean;
};
/** And what it was read from. */
export type Known = Kind & { readonly jsonLd: JsonLd; readonly meta: (...names: string[]) => string | null };

export function readKind(document: Document): Known {
  const metas = once(() => readMetas(document));
  const jsonLd = once(() => readJsonLd(document));
  const types = once(() => {
    const type = meta('og:type');
    const item = document.querySelector('[itemtype*="schema.org/"][itemscope]:is(article, main, div, section)')?.getAttribute('itemtype');
    return [...jsonLd().types, ...(type ? [type] : []), ...(item ? [item.split('/').at(-1) ?? ''] : [])];
  });
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const value = metas().get(name);
      if (value !== undefined) return clean(value);
    }
    return null;
  };
  return {
    meta,
    get jsonLd() {
      return jsonLd();
    },
    get title() {
      return jsonLd().headline ?? meta('og:title', 'twitter:title') ?? (clean(document.querySelector('title')?.textContent) || null);
    },
    get site() {
      return meta('og:site_name', 'application-name', 'twitter:app:name:iphone') ?? jsonLd().site;
    },
    get authors() {
      const said = [...metas()].filter(([name]) => AUTHORS.split(' ').includes(name)).map(([, value]) => clean(value));
      return firstFilled(
        () => jsonLd().authors,
        () => said,
        () => authorsOf(document),
      );
    },
    get types() {
      return types();
    },
    get generator() {
      return meta('generator');
    },
    get topics() {
      return ['article:section', 'section', 'news_keywords', 'keywords'].flatMap((name) => meta(name) ?? []).join(' | ');
    },
    get forNews() {
      return metas().has('news_keywords') || metas().has('googlebot-news') || jsonLd().ofNews;
    },
  };
}

const AUTHORS = 'author dc.creator parsely-author sailthru.author';

/** `<meta>` by its lower-case name, as it is written; the first one that says something counts. */
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
    const value = element.getAttribute('content');
    if (name && value?.trim() && !named.has(name)) named.set(name, value);
  }
  return named;
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

function firstFilled(...sources: (() => readonly string[])[]): readonly string[] {
  for (const source of sources) {
    const names = [
      ...new Set(
        source()
          .map(clean)
          .filter((name) => name && name.length < 100 && !name.startsWith('http:') && !name.startsWith('https:')),
      ),
    ];
    if (names.length) return names;
  }
  return [];
}

export const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Its address by its own word. */
export const findUrl = (document: Document, { meta }: Known): string | null =>
  httpUrl(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? httpUrl(meta('og:url'));
const httpUrl = (said: string | null | undefined): string | null => (said && /^https?:\/\//i.test(said.trim()) ? said.trim() : null);
