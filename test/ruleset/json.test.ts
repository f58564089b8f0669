import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../src/ruleset/json.ts';

test.each<[string, string]>([
  ['', 'line 1, column 1: there is nothing in the file'],
  ['{"a": 1,\n  "b" 2}', 'line 2, column 7: “:” is missing before this'],
  ['{"a": 1\n "b": 2}', 'line 2, column 2: “,” or “}” is missing before this'],
  ['[1 2]', 'line 1, column 4: “,” or “]” is missing before this'],
  ['[1,]', 'line 1, column 4: a comma too many stands before this'],
  ['{"a": 1,}', 'line 1, column 9: a comma too many stands before this'],
  ['{"a": "one\ntwo"}', 'line 1, column 7: this text has no end, or holds a line break or a backslash that JSON does not know'],
  ['{a: 1}', 'line 1, column 2: a name in quotation marks is missing here'],
  ["{'a': 1}", 'line 1, column 2: a name in quotation marks is missing here'],
  ['{"a": nul}', 'line 1, column 7: this is no value'],
  ['{"a": 01}', 'line 1, column 7: this is no value'],
  ['{"a": {}', 'line 1, column 9: the file ends too early: “}” is missing'],
  ['[[]', 'line 1, column 4: the file ends too early: “]” is missing'],
  ['{} {}', 'line 1, column 4: something stands after the end'],
  ['{"a": 1,\n "\\u0061": 2}', 'line 2, column 2: the name "\\u0061" stands here a second time'],
  ['\ufeff{}', 'line 1, column 1: a byte order mark stands before the text; save the file as UTF-8 without it'],
])('%j', (text, detail) => expect(parseJson(text)).toEqual({ ok: false, detail }));

test('a name of a prototype is a name like any other', () =>
  expect(parseJson('{"__proto__": 1, "constructor": 2}')).toMatchObject({ ok: true }));

test('deep nesting and long texts are read', () => {
  for (const text of ['['.repeat(200_000) + ']'.repeat(200_000), `"${'x'.repeat(5_000_000)}"`, `"${'\\n'.repeat(1_000_000)}"`])
    expect(parseJson(text).ok).toBe(true);
  expect(parseJson('['.repeat(200_000))).toMatchObject({ ok: false });
});

test('agrees with JSON.parse on everything but names that stand twice', () => {
  const numRuns = Number(process.env.FUZZ_RUNS ?? 300);
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"a"',
    '"b"',
    '"',
    '\\',
    '1',
    '-0',
    '1e5',
    '01',
    '.5',
    'true',
    'null',
    ' ',
    '\n',
    'x',
  );
  const text = fc.oneof(
    fc.json(),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (text) => {
      const read = parseJson(text);
      if (read.ok) expect(read.value).toEqual(JSON.parse(text));
      else if (!read.detail.includes('second time')) expect(() => JSON.parse(text)).toThrow();
    }),
    { numRuns },
  );
});
