// The npm package as it would be published: publint finds nothing wrong, and its types are there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { expect, test } from 'vitest';
import { root } from '../commands/setup.mjs';

test('publint finds nothing wrong with the package', async () => {
  const { messages } = await publint({ pkgDir: root, strict: true });
  expect(messages).toEqual([]);
  expect(existsSync(join(root, 'dist/library/types/index.d.ts'))).toBe(true);
});
