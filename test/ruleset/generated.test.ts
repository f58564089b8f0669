// Files that are made from others are up to date; `UPDATE=1 npx vitest run test/ruleset/generated.test.ts` makes them anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureCoverage } from '../../src/ruleset/coverage.ts';
import { drawCoverage } from '../../src/ruleset/coverage-picture.ts';
import { format } from '../../src/ruleset/format.ts';
import { jsonSchema } from '../../src/ruleset/json-schema.ts';
import { CORE, readCore } from './core.ts';

const coverage = measureCoverage(readCore());

test.each<[string, () => string]>([
  ['ruleset.schema.json', () => format(jsonSchema())],
  ['coverage.svg', () => drawCoverage(coverage)],
])('%s', (name, make) => {
  const path = join(CORE, name);
  if (process.env.UPDATE) writeFileSync(path, make());
  expect(existsSync(path) && readFileSync(path, 'utf8') === make()).toBe(true);
});

test('the ruleset covers what it promises', () => {
  expect(coverage.controlled).toBeGreaterThanOrEqual(900);
  expect(coverage.controlledStates).toBeGreaterThanOrEqual(120);
  expect(coverage.officials).toBeGreaterThanOrEqual(2500);
  expect(coverage.twiceEvidenced).toBeGreaterThanOrEqual(150);
  expect(coverage.networkDomains).toBeGreaterThanOrEqual(3000);
  expect(coverage.terms).toBeGreaterThanOrEqual(100);
  expect(coverage.termStates).toBeGreaterThanOrEqual(20);
  expect(coverage.narratives).toBeGreaterThanOrEqual(25);
  expect(coverage.noticeLanguages).toBeGreaterThanOrEqual(7);
  expect(coverage.withoutEvidence).toBe(0);
});
