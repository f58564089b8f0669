// `according-to init DIR`: a folder with one example of every kind of entry, which passes `check`, to be replaced by one's own.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from '../ruleset/format.ts';
import type { RulesetFile, RulesetHeader } from '../ruleset/schema.ts';
import { UserError } from './errors.ts';
import { writeWhole } from './write.ts';

const today = (): string => new Date().toISOString().slice(0, 10);
const evidence = (supports: string) => [
  { title: 'A document that a reader can open', url: 'https://example.org/evidence', date: today(), supports },
];

const header = (id: string): RulesetHeader => ({
  id,
  name: 'Our desk',
  version: 1,
  asOf: today(),
  licence: 'CC-BY-4.0',
  contact: 'desk@example.org',
});

/** Invented people and places only: nobody real is labelled by an example. */
const files = (): Record<string, RulesetFile> => ({
  'countries.json': {
    countries: [
      {
        country: 'XX',
        name: 'Freedonia',
        names: { en: ['Freedonia'] },
        adjectives: { en: ['Freedonian'] },
        capital: { en: ['Fredville'] },
        evidence: evidence('Name of the state'),
      },
    ],
  },
  'outlets.json': {
    sources: [
      {
        key: 'monitor',
        title: 'State Media Monitor',
        url: 'https://statemediamonitor.com/',
        date: today(),
        licence: 'see the site',
        kind: 'typology',
      },
    ],
    outlets: [
      {
        id: 'outlet/xx/gazette',
        name: 'Freedonia Gazette',
        country: 'XX',
        kind: 'newspaper',
        control: 'state-controlled',
        typology: 'SC',
        owner: 'Government of Freedonia',
        domains: ['gazette.example'],
        evidence: [{ source: 'monitor', supports: 'Typology: state-controlled media' }],
        examples: { match: ['The Freedonia Gazette reported a good harvest.'], not: ['The gazette of the university appeared.'] },
      },
    ],
  },
  'officials.json': {
    officials: [
      {
        id: 'official/xx/firefly',
        name: 'Rufus Firefly',
        country: 'XX',
        gender: 'm',
        short: { en: ['Firefly'] },
        offices: [{ role: 'President of Freedonia', kind: 'president', from: '2024-05-01' }],
        evidence: evidence('Took office on 1 May 2024'),
      },
    ],
  },
  'institutions.json': {
    institutions: [
      {
        id: 'institution/xx/foreign-ministry',
        name: 'Foreign Ministry of Freedonia',
        country: 'XX',
        kind: 'foreign-ministry',
        evidence: evidence('Exists under this name'),
      },
    ],
  },
  'terms.json': {
    terms: [
      {
        id: 'term/xx/harvest-of-joy',
        name: 'harvest of joy',
        country: 'XX',
        meaning: 'Official name of compulsory farm work',
        neutral: 'compulsory farm work',
        forms: { en: ['harvest of joy'] },
        evidence: evidence('Decree that ordered the work'),
        examples: { match: ['The harvest of joy begins in June.'] },
      },
    ],
  },
  'narratives.json': {
    narratives: [
      {
        id: 'narrative/xx/encircled',
        name: 'Freedonia is encircled',
        country: 'XX',
        meaning: 'Neighbours are said to prepare an attack; no source outside the state reports it',
        sets: {
          en: [
            ['Sylvania', 'neighbours'],
            ['encircle', 'encircled', 'surround'],
          ],
        },
        evidence: evidence('Study of the claim'),
      },
    ],
  },
  'notices.json': {
    notices: [
      {
        id: 'notice/xx/official',
        country: 'XX',
        speakers: 'official',
        text: { en: 'Officials of Freedonia speak here. Independent reporting from the country is not possible.' },
        evidence: evidence('Press freedom report'),
      },
    ],
  },
});

export async function initCommand(args: string[]): Promise<number> {
  const [dir] = args;
  if (!dir) throw new UserError('init: say where: according-to init my-rules');
  const there = await readdir(dir).catch(() => []);
  if (there.length) throw new UserError(`${dir}: there is something in this folder already; choose an empty or a new one`);
  const id =
    (dir.split(/[\\/]/).filter(Boolean).at(-1) ?? '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'desk';
  for (const [path, content] of Object.entries({ 'ruleset.json': header(id), ...files() }))
    await writeWhole(join(dir, path), format(content));
  process.stdout.write(
    `${dir}: an example of every kind of entry, about an invented country. Next:\n  according-to check ${dir}\n  according-to try ARTICLE.html --ruleset ${dir}\n  according-to build ${dir}\n`,
  );
  return 0;
}
