// What a page says about itself, from JSON-LD, Open Graph, microdata, `<time>` and `<html lang>`.
// `<meta property="og:title" content="Grain deal ends">` → { title: 'Grain deal ends', … }; what is not said is null.
import { normalizeDate } from './date.ts';
import type { JsonLd } from './json-ld.ts';
import { clean, findUrl, type Kind, type Known, readKind } from './kind.ts';

export type Metadata = Kind & {
  readonly publisher: string | null;
  /** ISO 8601 date or date-time. */
  readonly published: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly url: string | null;
};

export function readMetadata(document: Document, known: Known = readKind(document)): Metadata {
  const { title, site, authors, types, generator, topics, forNews, meta, jsonLd } = known;
  return {
    title,
    site,
    publisher: jsonLd.publisher ?? meta('dc.publisher', 'dcterms.publisher', 'publisher') ?? itemName(document, 'publisher') ?? site,
    authors,
    published: readPublished(document, jsonLd, meta),
    language:
      languageTag(
        document.documentElement?.getAttribute('lang') ||
          document.documentElement?.getAttribute('xml:lang') ||
          document.body?.getAttribute('lang'),
      ) ??
      languageTag(jsonLd.language) ??
      languageTag(meta('content-language', 'dc.language', 'language', 'og:locale')),
    url: findUrl(document, known),
    types,
    generator,
    topics,
    forNews,
  };
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

const itemName = (document: Document, property: string): string | null => {
  const element = document.querySelector(`[itemprop="${property}"]`);
  const named = element?.querySelector('[itemprop="name"]');
  const name = clean(named?.getAttribute('content') ?? named?.textContent ?? element?.getAttribute('content'));
  return name && name.length < 100 ? name : null;
};

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
