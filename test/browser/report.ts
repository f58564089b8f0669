// A sample page's name → its report, made on the command line.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Report } from '../../src/model.ts';
import { root } from '../commands/setup.mjs';

export const reportOf = (slug: string, url: string): Report =>
  JSON.parse(
    execFileSync(
      process.execPath,
      ['dist/cli/according-to.js', 'analyze', '--format', 'json', '--url', url, join('test/pages', slug, 'page.html')],
      { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
    ),
  );
