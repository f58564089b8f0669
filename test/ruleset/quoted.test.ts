// The 150 officials who are quoted most (test/cases/quoted-officials.txt): their names in their state's script, and in the cases of five languages.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findMentions } from '../../src/engine/mentions.ts';
import { tokenize } from '../../src/engine/tokens.ts';
import { languages } from '../../src/language/index.ts';
import { compile } from '../../src/ruleset/compile.ts';
import { inflector } from '../../src/ruleset/inflect.ts';
import { readCore } from './core.ts';

const core = readCore();
const lexicon = compile([core], languages);
const inflect = inflector(core.files.flatMap((file) => file.paradigms ?? []));
const officials = new Map(core.files.flatMap((file) => file.officials ?? []).map((official) => [official.id, official]));
const quoted = readFileSync('test/cases/quoted-officials.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

/** Language whose script is the state's; states that write in Latin letters are left out: there the name itself is native. */
const NATIVE: Readonly<Record<string, string>> = {
  ...{ RU: 'ru', BY: 'ru', UA: 'uk', KZ: 'ru', KG: 'ru', TJ: 'ru', RS: 'sr', GE: 'ka', AM: 'hy' },
  ...{ CN: 'zh', HK: 'zh', TW: 'zh', KP: 'ko', KR: 'ko', JP: 'ja', IN: 'hi', IR: 'fa', AF: 'fa', IL: 'he' },
  ...{ SY: 'ar', YE: 'ar', LB: 'ar', SD: 'ar', EG: 'ar', SA: 'ar', AE: 'ar', QA: 'ar', PS: 'ar' },
};
const INFLECTED = ['ru', 'uk', 'pl', 'cs', 'de'];

test('there are 150 of them', () => {
  expect(new Set(quoted).size).toBe(150);
  expect(quoted.filter((id) => !officials.has(id))).toEqual([]);
});

/** Names that others bear too ("Wang Yi") count near their state or what they are known by. */
const inContext = (name: string, id: string): string => {
  const { country, guards = [] } = officials.get(id)!; // the list is checked below
  return guards.length ? `${name} (${[lexicon.countryNames[country], ...guards.flatMap(({ near }) => near?.[0] ?? [])].join(', ')})` : name;
};
const found = (text: string) => findMentions(text, tokenize(text), lexicon).map(({ entity }) => entity);

test.each(quoted)('%s is found in the script of its state', (id) => {
  const official = officials.get(id)!; // the list is checked above
  const native = NATIVE[official.country];
  if (!native) return;
  const { names, short, alone } = official;
  const written = [names, short, alone].flatMap((list) => list?.[native] ?? []);
  expect(written.length, native).toBeGreaterThan(0);
  for (const name of names?.[native] ?? []) expect(found(inContext(name, id)), name).toContain(id);
});

test.each(quoted)('%s is found in every case of %#', (id) => {
  const official = officials.get(id)!; // the list is checked above
  for (const language of INFLECTED) {
    const [name] = official.names?.[language] ?? [];
    expect(name, `a name in ${language}`).toBeDefined();
    const forms = inflect(name ?? '', language, 'person', official.gender);
    for (const form of forms) expect(found(inContext(form, id)), form).toContain(id);
  }
});

test.each([
  ['ru', 'Встреча с Владимиром Путиным прошла в понедельник.', 'official/ru/putin'],
  ['ru', 'Слова Марко Рубио передали журналистам.', 'official/us/rubio'],
  ['uk', 'Він говорив із Володимиром Зеленським про міст.', 'official/ua/zelenskyy'],
  ['uk', 'Заяву Дональда Трампа оприлюднили ввечері.', 'official/us/trump'],
  ['pl', 'Spotkanie z Siergiejem Szojgu przełożono.', 'official/ru/shoigu'],
  ['pl', 'Słowa Donalda Trumpa powtórzono dwa razy.', 'official/us/trump'],
  ['pl', 'Rozmawiał z Nikołajem Patruszewem o moście.', 'official/ru/patrushev'],
  ['cs', 'Setkal se s Vladimirem Putinem v pondělí.', 'official/ru/putin'],
  ['cs', 'Slova Donalda Trumpa zazněla dvakrát.', 'official/us/trump'],
  ['cs', 'Jednal s Alexandrem Lukašenkem o mostě.', 'official/by/lukashenko'],
  ['de', 'Wladimir Putins Worte wurden wiederholt.', 'official/ru/putin'],
] as const)('%s: %s', (_, text, id) => {
  expect(found(text)).toContain(id);
});
