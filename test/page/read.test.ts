// Own sample pages, one construction each: what is read of them stands beside them in expected.json.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '../../src/cli/html.ts';
import { anchor } from '../../src/page/anchor.ts';
import { readPage } from '../../src/page/read.ts';

const samples = readdirSync('test/pages').filter((slug) => existsSync(`test/pages/${slug}/expected.json`));
const read = (slug: string) =>
  readPage(parseDocument(readFileSync(`test/pages/${slug}/page.html`, 'utf8')), { url: `https://news.example/2024/${slug}` });

test.each(samples)('%s reads as expected', (slug) => {
  const { page } = read(slug);
  const slice = ({ start, end }: { start: number; end: number }) => page.text.slice(start, end);
  const seen = {
    article: page.article,
    title: page.title,
    published: page.published,
    language: page.language,
    publisher: page.publisher,
    authors: page.authors,
    blocks: page.blocks.map((block) => `${block.role}: ${slice(block)}`),
    notices: page.notices.map(slice),
    links: page.links.map((link) => `${link.kind}: ${link.text} → ${link.href}${link.span ? '' : ' (outside)'}`),
  };
  expect(seen).toEqual(JSON.parse(readFileSync(`test/pages/${slug}/expected.json`, 'utf8')));
});

test.each(samples)('%s is not changed by being read, and every block lies in its text', (slug) => {
  const document = parseDocument(readFileSync(`test/pages/${slug}/page.html`, 'utf8'));
  const before = document.documentElement.outerHTML;
  const { page } = readPage(document);
  expect(document.documentElement.outerHTML).toBe(before);
  let last = 0;
  for (const { start, end } of page.blocks) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBe(page.text.length);
});

const paragraph =
  'The two town councils have voted on the timetable that their clerks have been rewriting all winter, and nobody expects a boat before the ice has left the bay.';
const dated = (under: string, behind = '') =>
  readPage(
    parseDocument(
      `<html lang="en"><head><meta property="og:type" content="article"></head><body><p>Monday, 5 May 2025</p><article><h1>Ferry talks go on</h1>${under}
<p>${paragraph}</p><p>${paragraph} Nobody spoke.</p><p>${paragraph} Nobody left.</p></article>${behind}</body></html>`,
    ),
    { url: 'https://news.example/ferry-talks' },
  ).page.published;

test('a page that says its day nowhere in its markup has the day that is printed under its headline, no other', () => {
  expect(dated('<p>By Ada Lindqvist | 3 March 2024, 10:15</p>')).toBe('2024-03-03');
  expect(dated('<figure><img alt=""><figcaption>The bay on 1 March 2024</figcaption></figure>')).toBeNull();
  expect(dated('', '<h2>Most read</h2><p>2 March 2024</p>')).toBeNull();
  expect(dated('<time datetime="2024-03-04">Yesterday</time><p>3 March 2024</p>')).toBe('2024-03-04');
});

/** linkedom has no ranges with offsets, so the boundaries are recorded and the text between them read off; real ranges are tested in browsers. */
function withRanges(document: Document): Document {
  const texts = (node: Node): Text[] => (node.nodeType === 3 ? [node as Text] : [...node.childNodes].flatMap(texts));
  document.createRange = () => {
    let from: [Node, number];
    let to: [Node, number];
    return {
      setStart: (node: Node, offset: number) => {
        from = [node, offset];
      },
      setEnd: (node: Node, offset: number) => {
        to = [node, offset];
      },
      toString: () => {
        const all = texts(document.body);
        const first = all.indexOf(from[0] as Text);
        const last = all.indexOf(to[0] as Text);
        return all
          .slice(first, last + 1)
          .map(({ data }, i) => data.slice(i === 0 ? from[1] : 0, first + i === last ? to[1] : undefined))
          .join('');
      },
    } as unknown as Range;
  };
  return document;
}
const squeezed = (text: string) => text.replace(/\s+/g, '');

test('an anchored span shows the same characters', () => {
  const { page, map } = readPage(withRanges(parseDocument(readFileSync('test/pages/plain/page.html', 'utf8'))));
  fc.assert(
    fc.property(fc.nat(page.blocks.length - 1), fc.nat(400), fc.nat(200), (index, skip, length) => {
      const block = page.blocks[index]!;
      const start = Math.min(block.end, block.start + skip);
      const end = Math.min(block.end, start + length);
      const range = anchor(map, { start, end });
      if (range) expect(squeezed(range.toString())).toBe(squeezed(page.text.slice(start, end)));
      else expect(start < end && map.segments.some((part) => part.start < end && start < part.start + part.length)).toBe(false);
    }),
  );
});

test('text that changed, or left the page, is not anchored', () => {
  const { page, map } = readPage(withRanges(parseDocument(readFileSync('test/pages/plain/page.html', 'utf8'))));
  const span = page.blocks[1]!;
  const node = map.segments.find(({ start }) => start >= span.start)!.node;
  expect(anchor(map, span)).not.toBeNull();
  node.data = `Not ${node.data}`;
  expect(anchor(map, span)).toBeNull();
  expect(anchor(map, { start: 5, end: 5 })).toBeNull();
  expect(anchor(map, { start: 1e9, end: 1e9 + 1 })).toBeNull();
});

test('any mark-up is read without an exception', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="related">',
    '</div>',
    '<br>',
    '<a href="x:">',
    '</a>',
    '<h1>',
    '<table><td>',
    '<em>',
    'He said “yes”. ',
    '\n  ',
    '\u00a0',
    '\ud800',
    '<iframe src=//x>',
    '<!--',
    '-->',
    '<blockquote>',
    '<svg>',
    '<template shadowrootmode=open>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { page, map } = readPage(parseDocument(`<p>${'The ministry said that the line would open. '.repeat(8)}</p>${pieces.join('')}`));
      for (const { start, length, node, offset } of map.segments)
        expect(node.data.slice(offset, offset + length)).toBe(page.text.slice(start, start + length));
    }),
  );
});
