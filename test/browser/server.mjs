// The only thing that the browsers under test can reach: a server for pages and, as their proxy, for every host. It answers hosts that end in
// `.test` from the given pages and writes down whatever else is asked for, so that a request that leaves the browser can't go unseen.
import { createServer } from 'node:http';

/** @typedef {{ status?: number, headers?: Record<string, string>, body: string | Buffer }} Answer */
/** @typedef {import('node:http').IncomingHttpHeaders} Headers */
/** @typedef {(url: URL, headers: Headers) => Answer | null | Promise<Answer | null>} Pages */
/** @typedef {{ port: number, origin: string, leaks: string[], requests: string[], close: () => Promise<void> }} TestServer */

/** @param {Pages} pages @returns {Promise<TestServer>} */
export async function serve(pages) {
  /** @type {string[]} */
  const leaks = [];
  /** @type {string[]} */
  const requests = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    if (!/^(localhost|127\.0\.0\.1|([\w-]+\.)*test)$/.test(url.hostname)) {
      leaks.push(url.href);
      return void response.writeHead(502).end();
    }
    requests.push(url.href);
    const answer = url.pathname === '/favicon.ico' ? null : await pages(url, request.headers);
    if (!answer) return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
    response.writeHead(answer.status ?? 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      ...answer.headers,
    });
    response.end(answer.body);
  });
  server.on('connect', (request, socket) => {
    // A browser that closes in the middle of a request is no fault.
    socket.on('error', () => {});
    leaks.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    origin: `http://localhost:${port}`,
    leaks,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
