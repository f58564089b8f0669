// Plain text → page text: the text unchanged, so that offsets are the caller's own; blocks are its lines.
import type { Block, PageText } from '../model.ts';

export function readPlain(
  text: string,
  known: { url?: string | null; language?: string | null; published?: string | null } = {},
): PageText {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n\r]*\S[^\n\r]*/g))
    blocks.push({ start: match.index, end: match.index + match[0].length, role: 'paragraph' });
  return {
    article: true,
    url: known.url ?? null,
    site: null,
    language: known.language ?? null,
    title: null,
    published: known.published ?? null,
    publisher: null,
    authors: [],
    text,
    blocks,
    links: [],
    notices: [],
  };
}
