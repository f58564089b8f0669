// Document → page text and the map back to its nodes. The DOM is only read: nothing is changed, and nothing is asked that forces layout.
//   <article><h1>Talks end</h1><p>“No,”<br>he said.</p></article>
//     → text "Talks end\n\n“No,”\nhe said.", blocks heading 0–9 and paragraph 11–24
// Characters are those of the text nodes. White space that the screen collapses is left out (a run is one " "), `<br>` is "\n", blocks are apart by "\n\n".
import type { Block, PageText, Span } from '../model.ts';
import { findArticle } from './article.ts';
import type { Draft } from './draft.ts';
import { mayBeArticle } from './gate.ts';
import { findUrl, type Known as Kind, readKind } from './kind.ts';
import { embedLinks, makersOutside, textLinks } from './links.ts';
import type { Segment, TextMap } from './map.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { findPrintedDate } from './printed-date.ts';
import type { Region } from './region.ts';
import { type Walk, walk } from './walk.ts';

export type Known = { readonly url?: string | null; readonly language?: string | null; readonly published?: string | null };
export type Read = { readonly page: PageText; readonly map: TextMap };

/** `known` is what the caller knows better than the page: its address above all. */
export function readPage(document: Document, known: Known = {}): Read {
  const kind = readKind(document);
  return readArticle(document, known, kind) ?? noArticle(readMetadata(document, kind), known);
}

/** Null for a page that is no article, of which no more is read than that takes. */
export function readArticle(document: Document, known: Known, kind: Kind = readKind(document)): Read | null {
  const url = known.url ?? findUrl(document, kind);
  const body = document.body;
  return body && mayBeArticle(document, url, kind) ? readBody(document, body, url, known, kind) : null;
}

/** Of a page that may be an article by what it says of itself: gate.ts has looked. */
export function readBody(document: Document, body: HTMLElement, url: string | null, known: Known, kind: Kind): Read | null {
  const metadata = readMetadata(document, kind);
  const walked = walk(scopeOf(document, body));
  const chosen = findArticle(walked, metadata, url);
  return chosen && assemble(document, walked, chosen, metadata, url, known);
}

/**
 * The part of the page that is walked: its one `<main>` or `<article>` when that holds most paragraphs and the headline, which spares the menus,
 * lists and teasers around it; else all of it.
 */
function scopeOf(document: Document, body: HTMLElement): Element {
  const paragraphs = body.getElementsByTagName('p').length;
  if (paragraphs < 3) return body;
  for (const name of ['main']) {
    const found = body.getElementsByTagName(name);
    const only = found[0];
    if (!only || found.length > 1 || only.getElementsByTagName('p').length < paragraphs * 0.7) continue;
    if (only.getElementsByTagName('h1').length || !document.getElementsByTagName('h1').length) return only;
  }
  return body;
}

type Stage = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly starts: ReadonlyMap<Draft, number>;
  readonly segments: readonly Segment[];
};

function assemble(document: Document, walked: Walk, chosen: readonly Draft[], metadata: Metadata, url: string | null, known: Known): Read {
  const { text, blocks, starts, segments } = join(chosen);
  const embeds = embedLinks(walked.embeds, chosen, starts, url);
  const links = [...textLinks(chosen, starts, text, url), ...embeds, ...makersOutside(document, metadata, walked.drafts)];
  const notices = chosen.flatMap((draft): Span[] => (isSetApart(draft) ? [spanOf(draft, starts)] : []));
  const told = about(metadata, url, known);
  const published = told.published ?? findPrintedDate(walked.drafts, chosen, told.language);
  return { page: { ...told, published, article: true, text, blocks, links, notices }, map: { text, segments } };
}

/** Drafts → one string, and where everything is in it. */
function join(chosen: readonly Draft[]): Stage {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  const starts = new Map<Draft, number>();
  let at = 0;
  for (const draft of chosen) {
    if (at) {
      parts.push('\n\n');
      at += 2;
    }
    starts.set(draft, at);
    const start = at;
    for (const { text, node, offset } of draft.pieces) {
      if (node) segments.push({ start: at, length: text.length, node, offset });
      parts.push(text);
      at += text.length;
    }
    blocks.push({ start, end: at, role: draft.role });
  }
  return { text: parts.join(''), blocks, starts, segments };
}

const spanOf = (draft: Draft, starts: ReadonlyMap<Draft, number>): Span => {
  const start = starts.get(draft) ?? 0;
  return { start, end: start + draft.length };
};

/** All italic, boxed, or in an aside of the article: where publishers put their own notices. Short lines are captions and credits. */
function isSetApart(draft: Draft): boolean {
  if (draft.role === 'heading' || draft.length < 50) return false;
  if (draft.emphasised >= draft.length * 0.95) return true;
  let steps = 0;
  for (let at: Region | null = draft.region; at && steps < 3; at = at.parent, steps++) {
    if (at.tag === 'article' || at.tag === 'main') break;
    if (at.sense === 'notice' || at.tag === 'aside') return true;
  }
  return false;
}

const about = (metadata: Metadata, url: string | null, known: Known) => ({
  url,
  site: metadata.site,
  language: known.language ?? metadata.language,
  title: metadata.title,
  published: known.published ?? metadata.published,
  publisher: metadata.publisher,
  authors: metadata.authors,
});

const noArticle = (metadata: Metadata, known: Known): Read => ({
  page: { ...about(metadata, known.url ?? metadata.url, known), article: false, text: '', blocks: [], links: [], notices: [] },
  map: { text: '', segments: [] },
});
