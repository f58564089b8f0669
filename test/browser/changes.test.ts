// Pages that do not keep still: articles that come late, grow, move on to another address or are drawn anew.
import { afterEach, expect, test } from 'vitest';
import { articleOf, open, peskov, publish, type Reader, reporting, rubio, until } from './harness.ts';

let reader: Reader;
afterEach(() => reader.close());

const claims = async (): Promise<string> => JSON.stringify((await reader.state())?.report?.claims.length ?? 0);
const speakers = async (): Promise<string> =>
  ((await reader.state())?.report?.attributions ?? []).map(({ speaker }) => speaker?.name).join(', ');

test('an article that a script fills in later', async () => {
  const late = articleOf([]).replace(
    '</body>',
    `<script>setTimeout(() => { document.querySelector('article').innerHTML += ${JSON.stringify([...reporting, peskov].map((one) => `<p>${one}</p>`).join(''))}; }, 900);</script></body>`,
  );
  reader = await open(publish(late));
  expect(await speakers()).toContain('Peskov');
  expect(await reader.host()).not.toBeNull();
});

test('a live blog: a new entry is read, and the sidebar keeps to it', async () => {
  reader = await open(publish(articleOf([...reporting, peskov])));
  const before = Number(await claims());
  expect(await speakers()).not.toContain('Rubio');
  await reader.page.evaluate((text) => {
    const entry = document.createElement('p');
    entry.textContent = text;
    document.querySelector('article')?.append(entry);
  }, rubio);
  await until('the new entry', async () => (await speakers()).includes('Rubio'));
  expect(Number(await claims())).toBeGreaterThan(before);
  expect(await reader.badge()).toBe(await claims());
});

test('a single-page site moves on to another article, then to a page that is none', async () => {
  reader = await open(publish(articleOf([...reporting, peskov])));
  const go = (path: string, title: string, paragraphs: readonly string[]) =>
    reader.page.evaluate(
      (path, title, html) => {
        history.pushState({}, '', path);
        document.title = title;
        const main = document.querySelector('main');
        setTimeout(() => {
          if (main) main.innerHTML = html;
        }, 150);
      },
      path,
      title,
      paragraphs.length
        ? `<article><h1>${title}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article>`
        : '<h1>Your basket</h1>',
    );
  await go('/second/', 'Buoys for the bay', [...reporting, rubio]);
  await until('the second article', async () => (await speakers()).includes('Rubio'));
  expect(await speakers()).not.toContain('Peskov');
  await go('/basket/', 'Basket', []);
  await until('nothing to be shown', async () => (await reader.host()) === null && (await reader.badge()) === '');
  expect(await reader.highlights()).toEqual({});
});

test('a framework draws the same text anew: the highlights follow', async () => {
  reader = await open(publish(articleOf([...reporting, peskov])));
  const painted = () =>
    reader.page.evaluate(() => {
      let connected = 0;
      CSS.highlights.forEach((highlight) => {
        highlight.forEach((range) => {
          if (range.startContainer.isConnected && !range.collapsed) connected++;
        });
      });
      return connected;
    });
  const before = await painted();
  expect(before).toBeGreaterThan(0);
  await reader.page.evaluate(() => {
    const article = document.querySelector('article');
    if (article) article.outerHTML = String(article.outerHTML);
  });
  await until('highlights in the new nodes', async () => (await painted()) === before);
});

test('infinite scroll: a second article under the first', async () => {
  reader = await open(publish(articleOf([...reporting, peskov])));
  await reader.page.evaluate(
    (html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html),
    `<article><h1>Buoys</h1>${[...reporting, rubio].map((one) => `<p>${one}</p>`).join('')}</article>`,
  );
  await until('the page to be read again', async () => (await speakers()).length > 0);
  expect(await reader.host()).not.toBeNull();
});
