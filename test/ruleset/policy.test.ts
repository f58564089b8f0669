import { expect, test } from 'vitest';
import { noPolicy, readPolicy } from '../../src/ruleset/policy.ts';

const root = 'a'.repeat(64);
const good = { url: 'https://rules.example/desk/', root };

test.each<[string, unknown, object, number]>([
  ['nothing', {}, noPolicy, 0],
  ['no policy at all', undefined, noPolicy, 0],
  [
    'everything',
    { rulesets: [good], bundledRuleset: 'replace', allowSubscriptions: false, settings: '{"mode":"never"}', firstRunPage: false },
    { rulesets: [good], bundledRuleset: 'replace', allowSubscriptions: false, settings: { mode: 'never' }, firstRunPage: false },
    0,
  ],
  ['settings as an object (Firefox)', { settings: { mode: 'never' } }, { settings: { mode: 'never' } }, 0],
  ['one wrong ruleset leaves the other', { rulesets: [{ url: 'http://insecure.example/', root }, good] }, { rulesets: [good] }, 1],
  ['a ruleset without a pin', { rulesets: [{ url: good.url }] }, { rulesets: [] }, 1],
  ['wrong kinds', { bundledRuleset: 'both', allowSubscriptions: 'no', settings: '[', firstRunPage: 1, rulesets: {} }, noPolicy, 5],
])('%s', (_, managed, policy, problems) => {
  const read = readPolicy(managed);
  expect(read.policy).toMatchObject(policy);
  expect(read.problems).toHaveLength(problems);
});
