// Too big, too deep, broken: the command line answers in bounded time, by a report or by a problem that says what to do.
import { expect, test } from 'vitest';
import { parseDocument } from '../../src/cli/html.ts';
import { tooLong } from '../../src/cli/input.ts';
import { readPage } from '../../src/page/read.ts';

const prose = 'The ministry said on Monday that the line would open in spring, and “the works go on”, Ivan Losev told reporters. ';
const article = prose.repeat(6);

const trees: readonly (readonly [string, string])[] = [
  ['20,000 nested divs', `${'<div>'.repeat(20_000)}<p>${article}</p>`],
  ['20,000 nested spans', `${'<span>'.repeat(20_000)}<p>${article}</p>`],
  ['50,000 attributes', `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(' ')}>${article}</p>`],
  ['a million spaces', `<p>${prose}${' '.repeat(1_000_000)}${article}</p>`],
  ['20,000 links', `<article><p>${article}</p>${'<p><a href="https://a.example/">x</a></p>'.repeat(20_000)}</article>`],
  ['lone surrogates', `<p>\ud800${article}\udc00</p>`],
  ['no mark-up at all', '\u0000\u0001\ufffd'.repeat(1000)],
];
test.each(trees)('%s are read', (_, html) => {
  const { page, map } = readPage(parseDocument(html), { url: 'https://news.example/2024/05/story' });
  for (const { start, end } of page.blocks) expect(end).toBeGreaterThan(start);
  for (const { start, length, node, offset } of map.segments)
    expect(node.data.slice(offset, offset + length)).toBe(page.text.slice(start, start + length));
});

test('more text than an article has is refused with what to do instead', () => {
  expect(tooLong(article, false, 'a.txt')).toBeNull();
  expect(tooLong(prose.repeat(6000), true, 'a.html')).toBeNull();
  expect(tooLong(prose.repeat(6000), false, 'a.txt')).toMatch(/^a\.txt: 684,000 characters are more than an article has .*\.jsonl/);
});
