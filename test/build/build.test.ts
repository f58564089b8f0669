// What holds of the finished builds: small enough, nothing open to pages, nothing asked for that is not used, accepted by Mozilla's linter.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { root } from '../commands/setup.mjs';

const builds = ['chrome', 'firefox'] as const;
const read = (build: string, file: string): Buffer => readFileSync(join(root, 'dist', build, file));
const scripts = (build: string): string =>
  readdirSync(join(root, 'dist', build), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => read(build, file).toString())
    .join('\n');

/** Kilobytes, gzipped: what every page pays for, and all parts of the content script together, as an article with something to show gets them. */
const EVERY_PAGE = 6;
const CONTENT_SCRIPT = 52;
const PARTS = ['extension/content.iife.js', 'extension/content/overlay.iife.js', 'extension/content/sidebar.iife.js'] as const;
const size = (build: string, file: string): number => gzipSync(read(build, file)).length;

describe.each(builds)('%s', (build) => {
  const manifest = JSON.parse(read(build, 'manifest.json').toString());

  test(`a page gets one file of at most ${EVERY_PAGE} KB gzipped, and all parts of the content script are at most ${CONTENT_SCRIPT}`, () => {
    // A script for the page, and how highlights look, for its frames too.
    expect(manifest.content_scripts).toHaveLength(2);
    expect(manifest.content_scripts[0].js).toEqual([PARTS[0]]);
    expect(manifest.content_scripts[0].all_frames ?? false).toBe(false);
    expect(manifest.content_scripts[1].js ?? []).toEqual([]);
    expect(size(build, PARTS[0])).toBeLessThanOrEqual(EVERY_PAGE * 1024);
    expect(PARTS.reduce((sum, part) => sum + size(build, part), 0)).toBeLessThanOrEqual(CONTENT_SCRIPT * 1024);
  });

  test('what reads an article is compiled at once', () => {
    expect(read(build, PARTS[1]).toString()).toMatch(/^\/\/# allFunctionsCalledOnLoad\n\(function/);
  });

  test('nothing is accessible to pages, and no host is asked for beyond the pages that are read', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.host_permissions).toEqual(manifest.content_scripts[0].matches);
  });

  test.each(manifest.permissions as string[])('the permission “%s” is used', (permission) => {
    expect(scripts(build).includes(`.${permission}.`)).toBe(true);
  });

  test('it says which browsers it needs', () => {
    if (build === 'chrome') expect(manifest.minimum_chrome_version).toBe('140');
    else
      expect(manifest.browser_specific_settings.gecko).toMatchObject({
        strict_min_version: '150.0',
        data_collection_permissions: { required: ['none'] },
      });
  });
});

test('Mozilla’s linter finds no error', () => {
  const linted = execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/web-ext/bin/web-ext.js'),
      'lint',
      '--source-dir',
      'dist/firefox',
      '--output',
      'json',
      '--no-config-discovery',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  const { errors, warnings } = JSON.parse(linted) as Record<'errors' | 'warnings', { code: string; file: string; message: string }[]>;
  expect(errors).toEqual([]);
  // Preact can set innerHTML when it is told to; we never tell it (test/architecture.test.ts).
  expect(warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
});
