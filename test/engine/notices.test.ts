// Publishers' notices in test/cases/notices.txt, and the ruleset's own notices: which applies to whom, in which language.
import { expect, test } from 'vitest';
import { findNotices, findPublisherNotices } from '../../src/engine/notices.ts';
import { tokenize } from '../../src/engine/tokens.ts';
import { languages } from '../../src/language/index.ts';
import type { Attribution, PageText, Party } from '../../src/model.ts';
import { readPlain } from '../../src/page/plain.ts';
import { compile } from '../../src/ruleset/compile.ts';
import { readCore } from '../ruleset/core.ts';
import { readCases } from './cases.ts';

const lexicon = compile([readCore()], languages);
const pageOf = (text: string, language: string | null = 'en', published: string | null = '2025-03-01'): PageText =>
  readPlain(text, { url: null, language, published });

test.each(readCases('notices'))('$input', ({ input, expected }) => {
  const [, language = '', text = ''] = /^(\w\w): (.*)$/s.exec(input) ?? [];
  const page = pageOf(text, language);
  const tokens = tokenize(page.text);
  const warning = findPublisherNotices(page, tokens, lexicon).length > 0;
  const imposed = findNotices(page, tokens, [], [], lexicon).some(({ id }) => id === 'notice/general/imposed-label');
  expect([warning && 'warning', imposed && 'imposed'].filter(Boolean).join(' ')).toBe(expected);
});

test('a notice between paragraphs is found alone, and a long passage about notices is none', () => {
  const notice = 'Please note: reports by Russian state media are part of an information war.';
  const page = pageOf(`The bridge was closed on Monday.\n\n${notice}\n\nIt will open in May.`);
  const [found] = findPublisherNotices(page, tokenize(page.text), lexicon);
  expect(page.text.slice(found?.start, found?.end)).toBe(notice);
  const long = pageOf(`${notice} `.repeat(20));
  expect(findPublisherNotices(long, tokenize(long.text), lexicon)).toEqual([]);
});

const said = (entity: string): Attribution => {
  const listed = lexicon.entities[entity];
  const kind = listed?.kind === 'outlet' ? 'outlet' : listed?.kind === 'person' ? 'person' : 'institution';
  const speaker: Party = { name: listed?.name ?? '', kind, entity, role: null, country: listed?.country ?? null };
  return {
    ...{ id: entity, source: [], cue: [], content: [], form: 'direct', mode: 'speech', stance: 'neutral', confidence: 1, because: [] },
    ...{ speaker, channel: [] },
  };
};
const noticesFor = (speakers: string[], language = 'en', published = '2025-03-01') =>
  findNotices(pageOf('', language, published), [], speakers.map(said), [], lexicon);

test.each<[string[], string[]]>([
  [['official/ru/putin'], ['notice/ru/official']],
  [['outlet/ru/tass'], ['notice/ru/outlet']],
  [['official/ru/putin', 'outlet/ru/tass'], ['notice/ru/both']],
  [['official/ru/pushilin'], ['notice/ru/occupation']],
  [['institution/ru/occupation-donetsk'], ['notice/ru/occupation']],
  [['official/by/lukashenko', 'outlet/by/belta'], ['notice/by/both']],
  [['outlet/tr/anadolu-agency'], ['notice/general/outlet']],
  [['outlet/tr/anadolu-agency', 'outlet/eg/al-ahram'], ['notice/general/outlet']],
  [['institution/ps/hamas'], ['notice/general/armed-group']],
  [['outlet/gb/bbc', 'outlet/de/dw', 'outlet/us/npr'], []],
  [['official/de/merz', 'official/us/trump'], []],
])('%s: %s', (speakers, expected) => {
  expect(noticesFor(speakers).map(({ id }) => id)).toEqual(expected);
});

test('a notice speaks the page’s language and names the states', () => {
  const [general] = noticesFor(['outlet/tr/anadolu-agency', 'outlet/eg/al-ahram'], 'de-AT');
  expect(general?.text).toContain('(Türkei, Ägypten)');
  expect(general?.about).toEqual(['outlet/tr/anadolu-agency', 'outlet/eg/al-ahram']);
  expect(noticesFor(['official/ru/putin'], 'pl')[0]?.text).toContain('Rosja');
  expect(noticesFor(['official/ru/putin'], 'sw')[0]?.text).toContain('Russian officials');
});

test('a medium that the state no longer controls is none of its media', () => {
  expect(noticesFor(['outlet/pl/tvp'], 'en', '2022-03-01').map(({ id }) => id)).toEqual(['notice/general/outlet']);
  expect(noticesFor(['outlet/pl/tvp'], 'en', '2025-03-01')).toEqual([]);
});
