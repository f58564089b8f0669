// Whose words fill how much: a table of attributions, and the invariant that the parts are the whole.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lexicon, ListedEntity } from '../../src/engine/lexicon.ts';
import { measureMix } from '../../src/engine/mix.ts';
import { emptyTrie } from '../../src/engine/trie.ts';
import type { Attribution, Party } from '../../src/model.ts';

const entity = (id: string, kind: ListedEntity['kind'], country: string, control: ListedEntity['control'] = null): ListedEntity => ({
  ...{ id, kind, name: id, country, control, role: null, tier: null, meaning: null, neutral: null },
  ...{ evidence: [], ruleset: 'core', corrections: [], gender: null, offices: [], form: null },
});
const lexicon: Lexicon = {
  ...{ rulesets: [], names: emptyTrie(), hosts: {}, languages: {} },
  entities: {
    minister: entity('minister', 'person', 'AA'),
    tv: entity('tv', 'outlet', 'AA', 'state-controlled'),
    radio: entity('radio', 'outlet', 'CC', 'independent-public'),
    ministry: entity('ministry', 'institution', 'BB'),
  },
} as unknown as Lexicon;
const party = (id: keyof typeof parties): Party => parties[id];
const parties = {
  minister: { name: 'M', kind: 'person', entity: 'minister', role: 'Minister', country: 'AA' },
  retired: { name: 'M', kind: 'person', entity: 'minister', role: 'former Minister', country: 'AA' },
  tv: { name: 'TV', kind: 'outlet', entity: 'tv', role: null, country: 'AA' },
  radio: { name: 'R', kind: 'outlet', entity: 'radio', role: null, country: 'CC' },
  ministry: { name: 'B', kind: 'institution', entity: 'ministry', role: null, country: 'BB' },
  witness: { name: 'W', kind: 'person', entity: null, role: null, country: null },
} as const satisfies Record<string, Party>;
const says = (speaker: Party | null, start: number, end: number, channel: Party[] = []): Attribution => ({
  ...{ id: `${start}`, source: [], cue: [], content: [{ start, end }], form: 'indirect', mode: 'speech' },
  ...{ speaker, channel, stance: 'neutral', confidence: 1, because: [] },
});
const blocks = [{ start: 0, end: 200, role: 'paragraph' as const }];
const mix = (...attributions: Attribution[]) => measureMix(blocks, attributions, lexicon);
const short = (...attributions: Attribution[]) =>
  mix(...attributions).parts.map(({ voice, country, characters }) => `${voice} ${country ?? '-'} ${characters}`);

describe('source mix', () => {
  test('officials by state, others, the journalist', () =>
    expect(short(says(party('minister'), 0, 50), says(party('ministry'), 60, 90), says(party('witness'), 100, 140))).toEqual([
      'official AA 50',
      'other - 40',
      'official BB 30',
      'journalist - 80',
    ]));
  test('of nested contents the inner one counts once', () =>
    expect(short(says(party('ministry'), 0, 100), says(party('minister'), 20, 60))).toEqual([
      'official BB 60',
      'official AA 40',
      'journalist - 100',
    ]));
  test('a medium that nobody speaks through', () => expect(short(says(null, 0, 50, [party('tv')]))[0]).toBe('state-media AA 50'));
  test('independent media and those who have left office are others', () =>
    expect(short(says(party('radio'), 0, 50), says(party('retired'), 60, 70))).toEqual(['other CC 50', 'other AA 10', 'journalist - 140']));
  test('state sources only', () => {
    expect(mix(says(party('minister'), 0, 50), says(party('tv'), 60, 90))).toMatchObject({ stateOnly: true, answered: false });
    expect(mix(says(party('minister'), 0, 50), says(party('witness'), 60, 90))).toMatchObject({ stateOnly: false, answered: false });
    expect(mix()).toMatchObject({ stateOnly: false, answered: false });
  });
  test('answered by the other side, but not by a word in passing', () => {
    expect(mix(says(party('minister'), 0, 50), says(party('ministry'), 60, 100)).answered).toBe(true);
    expect(mix(says(party('minister'), 0, 50), says(party('ministry'), 60, 70)).answered).toBe(false);
  });
  test('the parts are the whole, whatever overlaps', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...Object.values(parties)), fc.nat(199), fc.integer({ min: 1, max: 60 }))), (list) => {
        const { parts } = mix(...list.map(([who, start, length]) => says(who, start, Math.min(200, start + length))));
        expect(parts.reduce((sum, { characters }) => sum + characters, 0)).toBe(200);
        expect(Math.min(...parts.map(({ characters }) => characters))).toBeGreaterThanOrEqual(0);
      }),
    ));
});
