// Roles are those of the article's date: people who changed office, in 2023 and in 2026, and who held an office on a day.
import { expect, test } from 'vitest';
import { holdersAt, roleAt } from '../../src/engine/lexicon.ts';
import { makeReport, nothing } from '../../src/engine/report.ts';
import { languages } from '../../src/language/index.ts';
import { readPlain } from '../../src/page/plain.ts';
import { compile } from '../../src/ruleset/compile.ts';
import { readCore } from '../ruleset/core.ts';

const lexicon = compile([readCore()], languages);

test.each([
  ['official/us/biden', 'President of the United States', 'former President of the United States'],
  ['official/us/trump', 'former President of the United States', 'President of the United States'],
  ['official/us/blinken', 'Secretary of State', 'former Secretary of State'],
  ['official/us/rubio', null, 'Secretary of State'],
  ['official/ru/shoigu', 'Minister of Defence of Russia', 'Secretary of the Security Council of Russia'],
  ['official/ru/belousov', 'First Deputy Prime Minister of Russia', 'Minister of Defence of Russia'],
  ['official/sy/assad', 'President of Syria', 'former President of Syria'],
  ['official/sy/al-sharaa', null, 'President of Syria'],
  ['official/gb/sunak', 'Prime Minister of the United Kingdom', 'former Prime Minister of the United Kingdom'],
  ['official/gb/starmer', null, 'Prime Minister of the United Kingdom'],
  ['official/de/scholz', 'Chancellor of Germany', 'former Chancellor of Germany'],
  ['official/de/baerbock', 'Minister for Foreign Affairs of Germany', 'former Minister for Foreign Affairs of Germany'],
  ['official/ua/kuleba', 'Minister of Foreign Affairs of Ukraine', 'former Minister of Foreign Affairs of Ukraine'],
  [
    'official/ua/zaluzhnyi',
    'Commander-in-Chief of the Armed Forces of Ukraine',
    'former Commander-in-Chief of the Armed Forces of Ukraine',
  ],
  ['official/pl/morawiecki', 'Prime Minister of Poland', 'former Prime Minister of Poland'],
  ['official/ir/raisi', 'President of Iran', 'former President of Iran'],
  ['official/ve/maduro', 'President of Venezuela', 'former President of Venezuela'],
  ['official/nl/mark-rutte', 'Prime Minister of the Netherlands', 'former Prime Minister of the Netherlands'],
  ['official/id/sugiono', null, 'Minister of Foreign Affairs of Indonesia (last known: 2025-12)'],
  ['official/eg/sameh-shoukry', 'Minister of Foreign Affairs of Egypt', 'former Minister of Foreign Affairs of Egypt'],
  ['official/it/guido-crosetto', 'Minister of Defence of Italy', 'Minister of Defence of Italy (last known: 2025-12)'],
  ['official/ca/melanie-joly', 'Minister of Foreign Affairs of Canada', 'former Minister of Foreign Affairs of Canada'],
])('%s: %s in 2023, %s in 2026', (id, then, now) => {
  const text = `${lexicon.entities[id]?.name} spoke.`;
  const roleOn = (published: string) => {
    const page = readPlain(text, { url: null, language: 'en', published });
    const mention = { start: 0, end: 1, entity: id, strength: 'full', rule: id } as const;
    return makeReport(page, { ...nothing, mentions: [mention] }, lexicon, 'en', 0).entities[id]?.role;
  };
  expect(roleOn('2023-05-15T08:00:00Z')).toBe(then);
  expect(roleOn('2026-03-01')).toBe(now);
});

test.each([
  ['president', 'US', '2023-05-01', ['official/us/biden']],
  ['president', 'US', '2026-05-01', ['official/us/trump']],
  ['president', 'RU', '2026-05-01', ['official/ru/putin']],
  ['head-of-government', 'GB', '2022-10-01', ['official/gb/truss']],
  ['head-of-government', 'DE', '2024-05-01', ['official/de/scholz']],
  ['foreign-minister', 'UA', '2025-01-01', ['official/ua/sybiha']],
  ['defence-minister', 'RU', '2023-01-01', ['official/ru/shoigu']],
])('%s of %s on %s: %s', (office, country, day, holders) => {
  expect(holdersAt(lexicon, { office, country }, day)).toEqual(holders);
});

/** The states that are in the news most. Who has a say there changes; two at a time would make a guess of "the president said". */
const STATES =
  'RU UA BY US GB FR DE PL CN JP KR KP IR IQ IL PS SY LB TR EG SA AE QA JO IN PK BD VE CU BR MX AR CO NI CA AU NZ IT ES NL BE SE NO FI DK EE LV LT CZ SK HU RS RO BG GR GE AM AZ MD KZ UZ ET ER ZA NG KE NE BF TH VN PH ID SG TW'.split(
    ' ',
  );
test.each(['2023-05-01', '2024-05-01', '2025-05-01', '2026-05-20'])('on %s nobody shares the highest offices of a state', (day) => {
  const shared = STATES.flatMap((country) =>
    ['president', 'head-of-government', 'foreign-minister', 'defence-minister']
      .map((office) => ({ office, holders: holdersAt(lexicon, { office, country }, day) }))
      .filter(({ office, holders }) => holders.length > 1 && !(country === 'NI' && office === 'president')) // two by its constitution
      .map(({ office, holders }) => `${country} ${office}: ${holders.join(', ')}`),
  );
  expect(shared).toEqual([]);
});

test('a spokesperson speaks for one institution', () => {
  const of = 'institution/ru/kremlin';
  expect(holdersAt(lexicon, { office: 'spokesperson', country: 'RU', of }, '2024-01-01')).toEqual(['official/ru/peskov']);
});

test('an office that nobody has vouched for since is shown with the day when it was last seen', () => {
  const office = { role: 'Mayor', kind: 'governor', country: 'XX', of: null, from: '2019', to: null, seen: '2022-08' } as const;
  expect(roleAt({ offices: [office] }, '2022-08-20')?.role).toBe('Mayor');
  expect(roleAt({ offices: [office] }, '2025-01-01')?.role).toBe('Mayor (last known: 2022-08)');
  expect(roleAt({ offices: [{ ...office, to: '2024-05' }] }, '2025-01-01')?.role).toBe('former Mayor');
  expect(roleAt({ offices: [office] }, '2018-12-31')).toBeNull();
});
