// Building, layering and comparing rulesets.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readRulesetFolder } from '../../src/cli/folder.ts';
import { initCommand } from '../../src/cli/init.ts';
import { buildRuleset, readBuilt } from '../../src/ruleset/build.ts';
import { diffRulesets } from '../../src/ruleset/diff.ts';
import { layer } from '../../src/ruleset/layer.ts';
import type { Ruleset, RulesetFile } from '../../src/ruleset/schema.ts';

const dir = mkdtempSync(join(tmpdir(), 'ruleset-'));
afterAll(() => rmSync(dir, { recursive: true }));

const evidence = [{ title: 'A register', url: 'https://example.org/', date: '2026-01-01', supports: 'everything' }];
const outlet = (id: string, name = id) => ({ id, name, country: 'XX', kind: 'portal', control: 'state-controlled', evidence }) as const;
const ruleset = (id: string, version: number, ...files: RulesetFile[]): Ruleset => ({ id, name: id, version, asOf: '2026-01-01', files });

test('an example folder builds to the same bytes twice and reads back as it was', async () => {
  await initCommand([join(dir, 'Our Desk')]);
  const { header, files } = await readRulesetFolder(join(dir, 'Our Desk'));
  const text = buildRuleset(header, files);
  expect(header.id).toBe('our-desk');
  expect(buildRuleset(header, new Map([...files].reverse()))).toBe(text);
  const built = readBuilt(text);
  expect(built.ok && built.ruleset.files).toEqual([...files.keys()].sort().map((path) => files.get(path)));
  await expect(initCommand([join(dir, 'Our Desk')])).rejects.toThrow(/already/);
});

test.each([
  ['not JSON', '{'],
  ['no ruleset', '{"files":[]}'],
  ['a field too many', JSON.stringify({ ...ruleset('x', 1), script: 'alert(1)' })],
  [
    'an address to fetch',
    JSON.stringify(ruleset('x', 1, { outlets: [{ ...outlet('outlet/xx/a'), fetch: 'https://x.example' }] } as never)),
  ],
])('%s is refused', (_, text) => expect(readBuilt(text)).toMatchObject({ ok: false }));

test('the higher ruleset wins, and every conflict is listed', () => {
  const core = ruleset('core', 1, { outlets: [outlet('outlet/xx/a', 'A'), outlet('outlet/xx/b'), outlet('outlet/xx/c')] });
  const desk = ruleset('desk', 1, {
    outlets: [outlet('outlet/xx/a', 'Our A'), outlet('outlet/xx/d')],
    exceptions: [{ entry: 'outlet/xx/b', why: 'closed in 2025' }],
  });
  const { rulesets, conflicts } = layer([{ ruleset: core }, { ruleset: desk, revoked: ['outlet/xx/d'] }]);
  expect(rulesets.map(({ id, files }) => [id, ...files.flatMap((file) => file.outlets?.map((one) => one.name) ?? [])])).toEqual([
    ['core', 'outlet/xx/c'],
    ['desk', 'Our A'],
  ]);
  expect(conflicts).toEqual([
    { entry: 'outlet/xx/d', by: 'desk', over: 'desk', how: 'revoked', why: null },
    { entry: 'outlet/xx/a', by: 'desk', over: 'core', how: 'replaced', why: null },
    { entry: 'outlet/xx/b', by: 'desk', over: 'core', how: 'excepted', why: 'closed in 2025' },
  ]);
});

test('a difference names the entry and the fields', () => {
  const before = ruleset('desk', 1, { outlets: [outlet('outlet/xx/a'), outlet('outlet/xx/b')] });
  const after = ruleset('desk', 2, { outlets: [outlet('outlet/xx/a', 'New name')] }, { outlets: [outlet('outlet/xx/c')] });
  expect(diffRulesets(before, after)).toEqual([
    { kind: 'outlets', entry: 'outlet/xx/a', how: 'changed', fields: ['name'] },
    { kind: 'outlets', entry: 'outlet/xx/b', how: 'removed', fields: [] },
    { kind: 'outlets', entry: 'outlet/xx/c', how: 'added', fields: [] },
  ]);
  expect(diffRulesets(before, before)).toEqual([]);
});
