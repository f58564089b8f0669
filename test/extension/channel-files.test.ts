// Fetching a channel's files from a real server that misbehaves: everything ends in a problem of its own name, nothing hangs.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { filesAt } from '../../extension/background/channel-files.ts';
import { publish } from '../../src/ruleset/publication.ts';
import { newKey } from '../../src/ruleset/signature.ts';
import { openChannel, update } from '../../src/ruleset/update.ts';

/** 50 MB, made before the clock of the fetch runs. */
const bomb = gzipSync(Buffer.alloc(50_000_000));

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});
const at = async (answer: RequestListener): Promise<string> => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/desk/`;
};

test.each<[string, RequestListener, string]>([
  ['a missing file', (_, response) => response.writeHead(404).end(), 'not-found'],
  ['a server in trouble', (_, response) => response.writeHead(500).end(), 'refused'],
  ['a redirect to elsewhere', (_, response) => response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end(), 'redirected'],
  ['a redirect on the same host', (_, response) => response.writeHead(301, { Location: '/desk/other.json' }).end(), 'redirected'],
  ['a proxy of a hotel', (_, response) => response.writeHead(511).end(), 'refused'],
  [
    'more bytes than the metadata allow, packed small',
    (_, response) => void response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb),
    'too-long',
  ],
  ['bytes that are no UTF-8', (_, response) => response.end(Buffer.from([0xc3, 0x28])), 'not-utf8'],
  ['endless data', (_, response) => void setInterval(() => response.write('x'.repeat(10_000)), 1), 'too-long'],
  ['slow retrieval', (_, response) => void setInterval(() => response.write('x'), 20), 'too-slow'],
  [
    'a connection cut in the middle',
    (_, response) => {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('half');
      setTimeout(() => response.destroy(), 20);
    },
    'offline',
  ],
])('%s', async (_, answer, problem) => {
  const get = filesAt(await at(answer), 400);
  expect(await get('channel.json', 100_000)).toMatchObject({ ok: false, problem: { code: problem } });
});

test('bytes beyond a content length that lies are never seen', async () => {
  const get = filesAt(
    await at((_, response) => void response.socket?.end(`HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n${'x'.repeat(200_000)}`)),
  );
  const file = await get('channel.json', 100_000);
  expect(file.ok ? file.text : file.problem.code).toMatch(/^(xx|offline)$/);
});

test('asks without cookies, referrer or anything about a page', async () => {
  const headers: unknown[] = [];
  const get = filesAt(
    await at((request, response) => {
      headers.push(request.headers.cookie, request.headers.referer, request.url, request.method);
      response.end('{}');
    }),
  );
  await get('channel.json', 10);
  expect(headers).toEqual([undefined, undefined, '/desk/channel.json', 'GET']);
});

test('cut at every 1,000th byte, an update leaves what was there and the next one succeeds', async () => {
  const key = await newKey();
  const now = Date.parse('2026-06-01');
  const read = (text: string) => ({ ok: true, ...(JSON.parse(text) as { id: string; version: number }) }) as const;
  const text = (version: number) => JSON.stringify({ id: 'desk', version, note: `${version}`.repeat(9000) });
  const create = { channel: 'desk', publisher: 'Desk', contact: 'x@example.org' };
  const first = await publish(new Map(), { create, ruleset: { id: 'desk', version: 1, text: text(1) } }, [key], 30, now);
  const second = await publish(first.ok ? first.write : new Map(), { ruleset: { id: 'desk', version: 2, text: text(2) } }, [key], 30, now);
  let files = new Map(first.ok ? first.write : []);
  let cut = Number.POSITIVE_INFINITY;
  let sent = 0;
  const url = await at((request, response) => {
    const body = Buffer.from(files.get((request.url ?? '').replace('/desk/', '')) ?? '');
    const left = Math.max(0, cut - sent);
    sent += body.length;
    response.writeHead(200, { 'Content-Length': `${body.length}` });
    if (body.length <= left) return void response.end(body);
    response.write(body.subarray(0, left), () => response.destroy());
  });
  const opened = await openChannel(url, filesAt(url), null);
  if (!opened.ok) throw new Error(opened.problem.code);
  const good = await update(opened.subscription, filesAt(url), now, read);
  expect(good.ok).toBe(true);
  files = new Map([...files, ...(second.ok ? second.write : [])]);
  for (cut = 0; cut < 10_000; cut += 1000) {
    sent = 0;
    const result = await update(good.subscription, filesAt(url), now, read);
    expect(result.ok, `cut at ${cut}`).toBe(false);
    // The channel file may have come whole; the rules that are in force are those of before.
    expect(result.subscription).toEqual({ ...good.subscription, channel: result.subscription.channel });
  }
  cut = Number.POSITIVE_INFINITY;
  expect((await update(good.subscription, filesAt(url), now, read)).subscription.ruleset?.text).toBe(text(2));
});
