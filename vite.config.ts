// A build by mode: `chrome` and `firefox` (the extension, by crxjs), and what runs in Node: `cli`, `library`, `train`, `bench`.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin } from 'vite';
import type { ViteUserConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import { packPhrases, packRuleset } from './src/ruleset/pack.ts';

/** The bundled ruleset's small files → one file that is read at start, with its phrases ready made; `whole`: and with what they are made of. */
const bundleRuleset = (outDir: string, whole: boolean): Plugin => ({
  name: 'bundle-ruleset',
  closeBundle() {
    const header = JSON.parse(readFileSync('assets/rulesets/core/ruleset.json', 'utf8'));
    const files = readdirSync('assets/rulesets/core', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json') && file !== 'ruleset.json')
      .sort();
    rmSync(join(outDir, 'rulesets'), { recursive: true, force: true });
    mkdirSync(join(outDir, 'rulesets'), { recursive: true });
    const ruleset = { ...header, files: files.map((file) => JSON.parse(readFileSync(join('assets/rulesets/core', file), 'utf8'))) };
    writeFileSync(
      join(outDir, 'rulesets', 'core.json'),
      JSON.stringify(whole ? { ...ruleset, packed: packPhrases(ruleset) } : packRuleset(ruleset)),
    );
  },
});

/** The learnt weights → beside the command line; the extension gets them with the other assets. */
const copyModels = (outDir: string): Plugin => ({
  name: 'copy-models',
  closeBundle: () => cpSync('assets/models', join(outDir, 'models'), { recursive: true }),
});

/** What both browsers can do (Chrome 140, Firefox 150). */
const TARGET = 'es2023';

/**
 * Tells V8 to compile all functions with the script, instead of parsing each once more when it is first called: an article needs nearly all of those that
 * read it. On articles 46 ms of script instead of 49, and the longest task 16 instead of 22 (a busy machine); of the other parts only a half is called.
 */
const ALL_CALLED = '//# allFunctionsCalledOnLoad\n';

/** A part of the content script that the background brings to a page: one file like those of the manifest, and like them nothing that pages can load. */
const bundlePart = (outDir: string, file: string, firstLine = ''): Plugin => ({
  name: 'bundle-part',
  closeBundle: async () => {
    const lib = { entry: `${file}.ts`, formats: ['iife' as const], name: 'part', fileName: () => `${file}.js` };
    await build({ configFile: false, publicDir: false, logLevel: 'warn', build: { outDir, emptyOutDir: false, target: TARGET, lib } });
    const built = join(outDir, `${file}.js`);
    writeFileSync(built, firstLine + readFileSync(built, 'utf8'));
  },
});

/** One manifest for both browsers; each gets the keys that it knows. */
const manifestFor = (mode: string): unknown => {
  const { minimum_chrome_version, browser_specific_settings, ...common } = manifest;
  return mode === 'firefox'
    ? { ...common, browser_specific_settings }
    : { ...common, minimum_chrome_version, storage: { managed_schema: 'managed-schema.json' } };
};

/** Quick tests first; then both browsers, each in one worker whose files share one browser; and what holds of the finished builds. */
const testing: ViteUserConfig = {
  publicDir: false,
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/build/**'],
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      { test: { name: 'build', include: ['test/build/*.test.ts'], testTimeout: 120_000, sequence: { groupOrder: 1 } } },
      ...['chromium', 'firefox'].map((name, index) => ({
        test: {
          name,
          include: ['test/browser/*.test.ts'],
          setupFiles: ['test/browser/requests.ts'],
          env: { BROWSER: name },
          isolate: false,
          fileParallelism: false,
          // Real browsers on a busy machine: a test that fails is tried once more; the report says so.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 + index },
        },
      })),
    ],
  },
};

/** Mode → what is built for Node, as one file. */
const NODE_BUILDS: Readonly<Record<string, { readonly entry: string; readonly file: string }>> = {
  cli: { entry: 'src/cli/main.ts', file: 'according-to.js' },
  library: { entry: 'src/index.ts', file: 'index.js' },
  train: { entry: 'src/training/main.ts', file: 'train.js' },
  bench: { entry: 'test/bench/main.ts', file: 'bench.js' },
};

export default defineConfig(({ mode }) => {
  if (mode === 'test') return testing;
  const outDir = `dist/${mode}`;
  const forNode = NODE_BUILDS[mode];
  if (forNode)
    return {
      publicDir: false,
      plugins: mode === 'train' ? [] : [bundleRuleset(outDir, true), copyModels(outDir)],
      ssr: { noExternal: mode === 'bench' ? [] : true, target: 'node' },
      build: {
        outDir,
        ssr: forNode.entry,
        target: 'node20',
        minify: false,
        rollupOptions: { output: { entryFileNames: forNode.file, chunkFileNames: '[name].js', format: 'es' } },
      },
    };
  if (mode === 'train-worth')
    return {
      publicDir: false,
      ssr: { noExternal: true, target: 'node' },
      build: { outDir: 'dist/train', emptyOutDir: false, ssr: 'src/training/worth.ts', target: 'node20', minify: false },
    };
  return {
    publicDir: 'assets',
    plugins: [
      crx({ manifest: manifestFor(mode) as never, browser: mode === 'firefox' ? 'firefox' : 'chrome' }),
      bundlePart(outDir, 'extension/content/overlay.iife', ALL_CALLED),
      bundlePart(outDir, 'extension/content/sidebar.iife'),
      bundleRuleset(outDir, false),
    ],
    define: { __MODELS__: JSON.stringify(readdirSync('assets/models').flatMap((file) => /^(\w+)\.bin$/.exec(file)?.[1] ?? [])) },
    build: { outDir, target: TARGET, modulePreload: false },
  };
});
