// Who may import whom: the table of the design, held against the import lines.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const files = ['src', 'extension'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);

/** What a file imports: paths from the root for its own files, package names for the rest. */
const imports = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8')
      .replace(/^\s*\/\/.*$/gm, '')
      .matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g),
  ].map(([, target = '']) => (target.startsWith('.') ? relative('.', join(dirname(file), target)) : target));

/** First rule whose pattern fits the file holds; `may` are patterns of allowed imports. */
const helpers = /^src\/engine\/(trie|tokens|sentences|lexicon|once)\.ts$/;
const rules: { of: RegExp; may: RegExp[] }[] = [
  { of: /^src\/model\.ts$/, may: [] },
  { of: /^src\/language\//, may: [/^src\/(model\.ts|language\/)/] },
  { of: /^src\/engine\/analyze\.ts$/, may: [/^src\/(model\.ts|engine\/)/] },
  // A stage that has grown into a folder may import its own folder; stages never import one another.
  {
    of: /^src\/engine\//,
    may: [/^src\/model\.ts$/, /^src\/language\/(language|claims|claim-patterns|worth|reports)\.ts$/, helpers, /^\.self$/],
  },
  { of: /^src\/page\//, may: [/^src\/(model\.ts|page\/)/] },
  { of: /^src\/ruleset\//, may: [/^src\/(model\.ts|ruleset\/|engine\/|language\/)/, /^zod\/mini$/] },
  { of: /^src\/export\//, may: [/^src\/(model\.ts|export\/|page\/quote\.ts)/, /^schema-dts$/] },
  { of: /^src\/training\//, may: [/^src\//, /^node:/] },
  {
    of: /^src\/cli\//,
    may: [/^package\.json$/, /^assets\/_locales\/en\/messages\.json$/, /^src\/(?!training)/, /^node:/, /^(linkedom|zod\/mini|zod)$/],
  },
  { of: /^src\/index\.ts$/, may: [/^src\//] },
  {
    of: /^extension\/content/,
    may: [/^src\/(model\.ts|page\/|export\/)/, /^extension\/(browser|messages|settings|content|texts|words)/, /^preact/],
  },
  {
    of: /^extension\/background/,
    may: [
      /^src\/(model\.ts|engine\/|language\/|ruleset\/)/,
      /^extension\/(browser|polyfill|messages|settings|background|texts|words)/,
      /^idb-keyval$/,
    ],
  },
  {
    of: /^extension\//,
    // Of the channels' files their types only: what crosses between the contexts.
    may: [
      /^src\/model\.ts$/,
      /^src\/ruleset\/problem\.ts$/,
      /^extension\//,
      /^preact/,
      /^webextension-polyfill$/,
      /^assets\/_locales\/en\/messages\.json$/,
    ],
  },
];

test.each(files)('%s imports only what its layer may', (file) => {
  const rule = rules.find(({ of }) => of.test(file));
  expect(rule, `no rule for ${file}`).toBeDefined();
  const stage = /^(src\/engine\/[^/]+)\.ts$/.exec(file)?.[1] ?? /^(src\/engine\/[^/]+)\//.exec(file)?.[1];
  const own = (target: string) => stage !== undefined && (target === `${stage}.ts` || target.startsWith(`${stage}/`));
  // Types from the stage before are part of the line's contract; they vanish when compiled.
  const source = readFileSync(file, 'utf8');
  const typeOnly = (target: string) =>
    target.startsWith('src/engine/') && new RegExp(`import type [^;]*['"][^'"]*${target.split('/').at(-1)}['"]`).test(source);
  expect(imports(file).filter((target) => !rule?.may.some((may) => may.test(target)) && !own(target) && !typeOnly(target))).toEqual([]);
});

test.each(files)('%s makes neither code nor HTML from text', (file) => {
  const forbidden = /\beval\(|new Function\(|innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write/gi;
  expect(readFileSync(file, 'utf8').match(forbidden) ?? []).toEqual([]);
});

test('the table is not empty', () => expect(files.length).toBeGreaterThan(10));
