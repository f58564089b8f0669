// Bytes in: lines, encodings, and problems that say where and what to do.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, readInput } from '../../src/cli/input.ts';
import { linesOf } from '../../src/cli/lines.ts';

const problem = (bytes: readonly number[], file: string) => {
  const input = decode(Uint8Array.from(bytes), file);
  return input.ok ? `text: ${input.text}` : input.problem;
};
test('bytes that are no UTF-8 are named with their place', () =>
  expect(problem([0x68, 0x69, 0xe9, 0x20], 'a.txt')).toMatch(/^a\.txt: not UTF-8 at byte 2; convert it/));
test('a page may declare its encoding', () =>
  expect(problem([...Buffer.from('<meta charset="windows-1251">'), 0xcf], 'a.html')).toBe('text: <meta charset="windows-1251">П'));
test('an encoding that nobody knows is named', () =>
  expect(problem([...Buffer.from('<meta charset="klingon">')], 'a.html')).toMatch(/unknown encoding “klingon”/));
test('a byte order mark says UTF-16', () => expect(problem([0xff, 0xfe, 0x41, 0x00], 'a.txt')).toBe('text: A'));
test('a directory and a missing file are told apart', async () => {
  expect(await readInput('test')).toEqual({ ok: false, problem: 'test: is a directory; name its files, for example DIR/*.html' });
  expect(await readInput('nowhere.html')).toEqual({ ok: false, problem: 'nowhere.html: no such file; check the path' });
});

test('lines are the same however the bytes arrive', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[a-zé\n]{0,8}$/), { maxLength: 12 }), async (chunks) => {
      const all = chunks.join('');
      const lines: string[] = [];
      const stream = (async function* () {
        yield* chunks.map((chunk) => Buffer.from(chunk));
      })();
      for await (const line of linesOf(stream)) lines.push(line.toString());
      expect(lines.join('\n')).toBe(all.endsWith('\n') ? all.slice(0, -1) : all);
    }),
  );
});
