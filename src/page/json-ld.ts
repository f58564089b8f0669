// `<script type="application/ld+json">` → what it says of the article. Lists, `@graph` and nesting are followed; what is broken is read as far as
// it can be, and never stops the page: `{"@type":"NewsArticle","headline":"…"}` → { headline: '…', types: ['NewsArticle'], … }.

export type JsonLd = {
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly site: string | null;
  readonly language: string | null;
  /** Somebody in it calls itself a news organisation. */
  readonly ofNews: boolean;
};

type Node = { readonly [key: string]: unknown };

/** More text than this in one script is data of an application; the largest of 131 saved pages has 160,000. */
const longest = 400_000;

export function readJsonLd(document: Document): JsonLd {
  const nodes: Node[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > longest) continue;
    const value = parse(source);
    if (value !== undefined) gather(value, nodes, 0);
    if (nodes.length > 500) break;
  }
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' && Object.keys(node).length > 1 ? [[node['@id'], node] as const] : [])),
  );
  const article = nodes.find((node) => typesOf(node).some(isArticle));
  const site = nodes.find((node) => typesOf(node).includes('WebSite'));
  const types = new Set(nodes.flatMap(typesOf));
  const name = (value: unknown): string | null => nameOf(value, byId);
  return {
    // Breadcrumbs, organisations and the like stand on pages of every kind and say nothing about this one.
    types: [...types].filter((type) => !EVERYWHERE.split(' ').includes(type)),
    ofNews: types.has('NewsMediaOrganization'),
    headline: string(article?.headline) ?? string(article?.name),
    published: string(article?.datePublished) ?? string(article?.dateCreated),
    authors: article ? list(article.author ?? article.creator).flatMap((author) => name(author) ?? []) : [],
    publisher: article ? name(list(article.publisher)[0]) : null,
    site: site ? name(site) : null,
    language: string(list(article?.inLanguage)[0]) ?? string((list(article?.inLanguage)[0] as Node | undefined)?.alternateName),
  };
}

const EVERYWHERE = 'WebSite WebPage Organization NewsMediaOrganization Person ImageObject BreadcrumbList ListItem';
const isArticle = (type: string): boolean =>
  type.endsWith('Article') || type === 'LiveBlogPosting' || type === 'BlogPosting' || type === 'Report' || type === 'ClaimReview';

/** JSON, or what is left of it when comments, raw line breaks and trailing commas are taken out. */
function parse(source: string): unknown {
  const attempts = [
    () => source,
    () => source.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, ''),
    () =>
      source
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/,\s*([}\]])/g, '$1')
        .replace(/;\s*$/, ''),
  ];
  for (const attempt of attempts)
    try {
      return JSON.parse(attempt());
    } catch {
      // Not JSON this way; the next attempt mends more.
    }
  return undefined;
}

function gather(value: unknown, nodes: Node[], depth: number): void {
  if (depth > 6 || nodes.length > 500 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) gather(item, nodes, depth + 1);
    return;
  }
  const node = value as Node;
  nodes.push(node);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'publisher', 'author'] as const)
    if (key in node && !(key === 'itemListElement' && depth > 2)) gather(node[key], nodes, depth + 1);
}

const typesOf = (node: Node): string[] => list(node['@type']).flatMap((type) => (typeof type === 'string' ? [lastPart(type)] : []));
/** `https://schema.org/NewsArticle` → 'NewsArticle' */
const lastPart = (type: string): string => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const string = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? decode(value.replace(/\s+/g, ' ').trim()) : null;
/** Publishers escape text for HTML a second time. */
const decode = (text: string) =>
  !text.includes('&') && !text.includes('<')
    ? text
    : text
        .replace(/&(?:quot|#34|amp|apos|#0?39|#x27|lt|gt|nbsp);/g, (entity) => entities[entity] ?? entity)
        .replace(/<\/?[a-z][^>]{0,40}>/gi, '');
const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&amp;': '&',
  '&apos;': "'",
  '&#39;': "'",
  '&#039;': "'",
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
};

function nameOf(value: unknown, byId: ReadonlyMap<string, Node>): string | null {
  if (typeof value === 'string') return string(value);
  if (typeof value !== 'object' || value === null) return null;
  const node = value as Node;
  const own = string(list(node.name)[0]);
  if (own) return own;
  const target = typeof node['@id'] === 'string' ? byId.get(node['@id']) : undefined;
  return target && target !== node ? string(list(target.name)[0]) : null;
}
