// Links, embeds, credits, copyright lines and hosts → listed media and networks.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchLinks } from '../../src/engine/links.ts';
import { languages } from '../../src/language/index.ts';
import type { Link } from '../../src/model.ts';
import { readPlain } from '../../src/page/plain.ts';
import { compile } from '../../src/ruleset/compile.ts';
import { readCore } from '../ruleset/core.ts';

const lexicon = compile([readCore()], languages);
const pageAt = (url: string | null, links: readonly Link[] = []) => ({
  ...readPlain('', { url, language: 'en', published: '2025-01-01' }),
  links,
});
const link = (kind: Link['kind'], href: string | null, text = ''): Link => ({ kind, href, text, span: null });
const match = (one: Link) => matchLinks(pageAt('https://news.example/a', [one]), lexicon).map(({ entity }) => entity);

test.each([
  ['https://tass.com/world/1', 'outlet/ru/tass'],
  ['https://www.tass.com/world/1', 'outlet/ru/tass'],
  ['https://www1.tass.com/world/1', 'outlet/ru/tass'],
  ['http://m.tass.ru./x', 'outlet/ru/tass'],
  ['https://nauka.tass.ru/x', 'outlet/ru/tass'],
  ['https://francais.rt.com/x', 'outlet/ru/rt-france'],
  ['https://africa.cgtn.com/x', 'outlet/cn/cgtn-africa'],
  ['https://www.aa.com.tr/en/x', 'outlet/tr/anadolu-agency'],
  ['https://web.archive.org/web/20230101000000/https://rt.com/news/1', 'outlet/ru/rt'],
  ['https://archive.ph/2023/https://www.presstv.ir/Detail/1', 'outlet/ir/press-tv'],
  ['https://tass-com.translate.goog/world/1?_x_tr_sl=en', 'outlet/ru/tass'],
  ['https://translate.google.com/translate?sl=ru&tl=en&u=https://ria.ru/1.html', 'outlet/ru/ria-novosti'],
  ['https://translate.yandex.com/translate?url=https%3A%2F%2Fria.ru%2F1.html', 'outlet/ru/ria-novosti'],
  ['https://www-xinhuanet-com.cdn.ampproject.org/c/s/www.xinhuanet.com/1.htm', 'outlet/cn/xinhua'],
  ['https://www.google.com/amp/s/tass.com/world/1', 'outlet/ru/tass'],
  ['https://www.google.com/url?q=https://tass.com/1', 'outlet/ru/tass'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fkcna.kp%2Fen', 'outlet/kp/kcna'],
  ['https://t.me/tass_agency/123', 'outlet/ru/tass'],
  ['https://t.me/s/tass_agency', 'outlet/ru/tass'],
  ['https://twitter.com/tass_agency/status/1', 'outlet/ru/tass'],
  ['https://mobile.twitter.com/TASS_agency', 'outlet/ru/tass'],
  ['https://x.com/TASS_Agency', 'outlet/ru/tass'],
  ['https://www.facebook.com/tassagency.eng/posts/1', 'outlet/ru/tass'],
  ['https://www.youtube.com/channel/UCEyGP84v6qbsZy9-pL6Jx2g', 'outlet/ru/tass'],
  ['https://www.tiktok.com/@tass_agency/video/1', 'outlet/ru/tass'],
])('%s → %s', (href, entity) => {
  expect(match(link('link', href))).toEqual([entity]);
});

test.each([
  'https://tass.com.example/world/1',
  'https://nottass.com/',
  'https://www.bbc.co.uk/news/1',
  'https://www.dw.com/en/1',
  'https://twitter.com/intent/tweet?text=tass',
  'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fnews.example%2Fa',
  'https://news.example/tass.com/1',
  'mailto:desk@tass.com',
  'javascript:void(0)',
  'not an address',
])('%s leads to nothing listed', (href) => {
  expect(match(link('link', href))).toEqual([]);
});

test.each([
  ['credit', 'Photo: Sergei Nameless/TASS', ['outlet/ru/tass']],
  ['credit', 'Anonim/Xinhua', ['outlet/cn/xinhua']],
  ['credit', '© Sputnik / RIA Novosti', ['outlet/ru/ria-novosti']],
  ['credit', 'Фото: РИА Новости', ['outlet/ru/ria-novosti']],
  ['copyright', 'Copyright © 2019 Press TV. All rights reserved.', ['outlet/ir/press-tv']],
  ['byline', 'By TASS', ['outlet/ru/tass']],
  ['credit', 'Photo: A star is born', []],
  ['credit', 'Photo: Reuters', []],
  ['byline', 'By Petra Novak', []],
] as const)('%s “%s” → %j', (kind, text, expected) => {
  expect(match(link(kind, null, text))).toEqual(expected);
});

test('the page’s own host is named once, and its own links are not', () => {
  const links = [link('link', 'https://tass.com/2'), link('link', 'https://ria.ru/1')];
  expect(matchLinks(pageAt('https://tass.com/1', links), lexicon).map(({ kind, entity }) => `${kind} ${entity}`)).toEqual([
    'host outlet/ru/tass',
    'link outlet/ru/ria-novosti',
  ]);
});

test('sites of an influence network are networks, never media', () => {
  const [domain, id] = [...lexicon.hosts].find(([, entity]) => entity === 'network/ru/portal-kombat') ?? [];
  expect(match(link('link', `https://${domain}/x`))).toEqual([id]);
  const network = lexicon.entities[id ?? ''];
  expect([network?.kind, network?.control, network?.tier]).toEqual(['network', null, null]);
});

test('every listed host is recognised as a page’s own', () => {
  for (const [host, entity] of lexicon.hosts) {
    const { control, during } = lexicon.entities[entity] ?? {};
    if (control?.startsWith('independent')) continue;
    const on = (published: string) => matchLinks({ ...pageAt(`https://www.${host}/a/b.html?c=d`), published }, lexicon)[0]?.entity;
    expect(on(during?.from ? `${during.from}-28` : '2022-01-01'), host).toBe(entity);
    if (during?.from) expect(on('2022-01-01'), `${host}, before it came under control`).toBeUndefined();
  }
});

test('no address makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl()), (href) => void match(link('link', href))),
    { numRuns: 50 },
  );
}, 20_000);
