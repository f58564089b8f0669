// `according-to cost DIR`: what a published channel costs its host a day, for 1, 1,000 and 1,000,000 subscribers. The sizes are measured: the
// folder is served on this machine, fetched as the extension does it, and the bytes on the wire are counted, headers included.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { channelSchema } from '../ruleset/channel.ts';
import { parseEnvelope } from '../ruleset/signature.ts';
import { deltaPath } from '../ruleset/update.ts';
import { UserError } from './errors.ts';

/** Bytes on the wire, both ways, for each kind of request. `delta` null when the folder offers none. */
export type Sizes = { readonly check: number; readonly unchanged: number; readonly whole: number; readonly delta: number | null };
/** Bytes each way; without a body they are headers alone. */
type Exchange = { readonly request: number; readonly answer: number };
export type Cost = { readonly way: string; readonly requests: number; readonly bytes: number };

/** A day of `subscribers` who look `checks` times while the publisher brings out `releases` versions. */
export function costs(sizes: Sizes, subscribers: number, checks: number, releases: number): Cost[] {
  const fresh = Math.min(checks, releases);
  const ways: [string, number, number][] = [
    ['whole file at every check', checks, checks * sizes.whole],
    ['channel file, whole ruleset when new', checks + fresh, checks * sizes.check + fresh * sizes.whole],
    ['… asked conditionally', checks + fresh, fresh * (sizes.check + sizes.whole) + (checks - fresh) * sizes.unchanged],
    ['… and by difference', checks + fresh, fresh * (sizes.check + (sizes.delta ?? sizes.whole)) + (checks - fresh) * sizes.unchanged],
  ];
  return ways.map(([way, requests, bytes]) => ({ way, requests: requests * subscribers, bytes: bytes * subscribers }));
}

export async function costCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { checks: { type: 'string', default: '4' }, releases: { type: 'string', default: '1' } },
  });
  const [dir] = positionals;
  if (!dir) throw new UserError('cost: say which published folder: according-to cost DIR [--checks 4] [--releases 1]');
  const checks = countFrom('--checks', values.checks);
  const releases = countFrom('--releases', values.releases);
  const { sizes, headers } = await measure(dir);
  process.stdout.write(
    `On the wire, headers included: channel file ${kb(sizes.check)}, unchanged (304) ${kb(sizes.unchanged)}, whole ruleset ${kb(sizes.whole)}, difference ${sizes.delta === null ? 'none offered' : kb(sizes.delta)}\nOf that headers: ${headers.request} B a request, ${headers.answer} B an answer without a body\n`,
  );
  process.stdout.write(`A day with ${values.checks} checks and ${values.releases} new version(s):\n`);
  for (const subscribers of [1, 1_000, 1_000_000]) {
    process.stdout.write(`\n${subscribers.toLocaleString('en')} subscriber${subscribers === 1 ? '' : 's'}\n`);
    for (const { way, requests, bytes } of costs(sizes, subscribers, checks, releases))
      process.stdout.write(
        `  ${way.padEnd(38)} ${Math.round(requests).toLocaleString('en').padStart(12)} requests ${kb(bytes).padStart(12)}\n`,
      );
  }
  return 0;
}

/** Less than one a day is a number too: `--releases 0.14` is one a week. */
function countFrom(option: string, text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 1e6)) throw new UserError(`${option} ${text}: a number above 0 is wanted, so many a day`);
  return value;
}

const kb = (bytes: number): string => {
  for (const [unit, size] of [
    ['TB', 1e12],
    ['GB', 1e9],
    ['MB', 1e6],
    ['KB', 1e3],
  ] as const)
    if (bytes >= size) return `${(bytes / size).toFixed(1)} ${unit}`;
  return `${bytes} B`;
};

/** What Chromium 156 sends with a request of an extension, beside the host. */
const BROWSER = {
  Connection: 'keep-alive',
  'Cache-Control': 'max-age=0',
  'sec-ch-ua-platform': '"Windows"',
  'User-Agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  'sec-ch-ua': '"Chromium";v="156", "Not)A;Brand";v="24", "Google Chrome";v="156"',
  'sec-ch-ua-mobile': '?0',
  Accept: '*/*',
  'Sec-Fetch-Site': 'none',
  'Sec-Fetch-Mode': 'cors',
  'Sec-Fetch-Dest': 'empty',
  'Accept-Encoding': 'gzip, deflate, br, zstd',
  'Accept-Language': 'en-US,en;q=0.9',
};

async function measure(dir: string): Promise<{ readonly sizes: Sizes; readonly headers: Exchange }> {
  const text = await readFile(join(dir, 'channel.json'), 'utf8').catch(() => {
    throw new UserError(`${dir}: there is no channel.json; publish first`);
  });
  const channel = channelSchema.safeParse(JSON.parse(parseEnvelope(text)?.payload ?? 'null')).data;
  if (!channel) throw new UserError(`${join(dir, 'channel.json')}: damaged; restore it from a backup`);
  const tag = '"1"';
  const sockets = new Set<Socket>();
  const server = createServer(async (request, response) => {
    const path = join(dir, new URL(request.url ?? '/', 'http://host').pathname);
    if (request.headers['if-none-match'] === tag) return void response.writeHead(304, { ETag: tag }).end();
    if (!(await stat(path).catch(() => null))) return void response.writeHead(404).end();
    response.writeHead(200, {
      ETag: tag,
      'Content-Type': 'application/json',
      'Content-Encoding': 'gzip',
      'Access-Control-Allow-Origin': '*',
    });
    createReadStream(path).pipe(createGzip()).pipe(response);
  }).on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const exchange = (path: string, headers: Record<string, string> = {}) =>
    new Promise<Exchange>((resolve, reject) =>
      get({ port, path: `/${path}`, agent: false, headers: { ...BROWSER, ...headers } }, (response) => {
        const { socket } = response;
        response.resume().on('close', () => resolve({ request: socket.bytesWritten, answer: socket.bytesRead }));
      }).on('error', reject),
    );
  try {
    const bytes = async (path: string) => sum(await exchange(path));
    const sum = ({ request, answer }: Exchange) => request + answer;
    const delta = channel.deltas[0];
    const headers = await exchange('channel.json', { 'If-None-Match': tag });
    const sizes = {
      check: await bytes('channel.json'),
      unchanged: sum(headers),
      whole: await bytes(`rulesets/${channel.ruleset.sha256}.json`),
      delta: delta ? await bytes(deltaPath(delta.from, channel.ruleset.sha256)) : null,
    };
    return { sizes, headers };
  } finally {
    server.close();
    for (const socket of sockets) socket.destroy();
  }
}
