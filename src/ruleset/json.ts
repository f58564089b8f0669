// JSON as people write it → its value, or where it goes wrong and how: by line and column, as editors count them. Stricter than JSON.parse in
// one thing: a name that stands twice in an object is an error, since one of its values would be lost without a word.
//   parseJson('{"a": 1,\n  "b" 2}') → {ok: false, detail: 'line 2, column 7: “:” is missing before this'}

export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly detail: string };

export function parseJson(text: string): Parsed {
  const wrong = findMistake(text);
  if (wrong) return { ok: false, detail: `${placeOf(text, wrong.at)}: ${wrong.what}` };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

type Mistake = { readonly at: number; readonly what: string };
type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or end' | 'nothing';

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside texts
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;

/** A JSON reader that builds nothing; without recursion, because a text may be nested as deep as it likes. */
function findMistake(text: string): Mistake | null {
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  /** Names seen in each open object; null for a list. */
  const open: (Set<string> | null)[] = [];
  let at = 0;
  let expected: Expected = 'value';
  if (text.startsWith('\ufeff')) return { at: 0, what: 'a byte order mark stands before the text; save the file as UTF-8 without it' };
  for (;;) {
    match(SPACE);
    const sign = text[at];
    const inside = open.at(-1);
    if (sign === undefined) {
      if (expected === 'nothing') return null;
      return { at, what: open.length ? `the file ends too early: ${inside ? '“}”' : '“]”'} is missing` : 'there is nothing in the file' };
    }
    if (expected === 'nothing') return { at, what: 'something stands after the end' };
    if (expected === ':') {
      if (sign !== ':') return { at, what: '“:” is missing before this' };
      at++;
      expected = 'value';
    } else if (expected === ', or end') {
      const close = inside ? '}' : ']';
      if (sign !== ',' && sign !== close) return { at, what: `“,” or “${close}” is missing before this` };
      at++;
      if (sign === ',') expected = inside ? 'name' : 'value';
      else {
        open.pop();
        expected = open.length ? ', or end' : 'nothing';
      }
    } else if (expected === 'name' || expected === 'name or }') {
      if (sign === '}' && expected === 'name or }') {
        at++;
        open.pop();
        expected = open.length ? ', or end' : 'nothing';
        continue;
      }
      const start = at;
      const name = match(STRING);
      if (name === null)
        return {
          at,
          what: unclosed(sign) ?? (sign === '}' ? 'a comma too many stands before this' : 'a name in quotation marks is missing here'),
        };
      const plain = JSON.parse(name) as string;
      if (inside?.has(plain)) return { at: start, what: `the name ${name} stands here a second time` };
      inside?.add(plain);
      expected = ':';
    } else if (sign === '{' || sign === '[') {
      at++;
      open.push(sign === '{' ? new Set() : null);
      expected = sign === '{' ? 'name or }' : 'value or ]';
    } else if (sign === ']' && expected === 'value or ]') {
      at++;
      open.pop();
      expected = open.length ? ', or end' : 'nothing';
    } else {
      if (match(STRING) === null && match(SCALAR) === null)
        return { at, what: unclosed(sign) ?? (sign === ']' ? 'a comma too many stands before this' : 'this is no value') };
      expected = open.length ? ', or end' : 'nothing';
    }
  }
}

const unclosed = (sign: string): string | null =>
  sign === '"' ? 'this text has no end, or holds a line break or a backslash that JSON does not know' : null;

function placeOf(text: string, at: number): string {
  const before = text.slice(0, at);
  return `line ${before.split('\n').length}, column ${at - before.lastIndexOf('\n')}`;
}
