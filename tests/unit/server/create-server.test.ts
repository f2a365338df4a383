import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { peerHeader } from '@/lib/contact/http/client-address';
import { createApi } from '@/lib/server/api';
import { createSiteServer } from '@/lib/server/create-server';
import { aSite, everywhere } from './a-site';

const partner = 'https://clinic.static.example';
let server: Server;
let received: Request[];
let contactAnswer: () => Response;

beforeEach(async () => {
  received = [];
  contactAnswer = () => Response.json({ reference: '7K2M-Q9XF' }, { status: 201 });
  const handlers = {
    postContact: async (request: Request) => {
      received.push(request);
      return contactAnswer();
    },
    getHealth: async () => Response.json({ status: 'ok' }),
  };
  const site = await aSite();
  server = createSiteServer(site, createApi(site, handlers, [partner]));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
});

/** Sends bytes as they are, and waits until the server ends the connection. */
async function sendRaw(text: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(text);
  let answer = '';
  socket.setEncoding('latin1').on('data', (chunk) => {
    answer += chunk;
  });
  await once(socket, 'close');
  return answer;
}

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const get = (path: string, init?: RequestInit) => fetch(`${address()}${path}`, init);

const rawRequests: [what: string, text: string, status: number][] = [
  ['a request without Host', 'GET /risks HTTP/1.1\r\nConnection: close\r\n\r\n', 200],
  ['a Host that is none', 'GET /risks HTTP/1.1\r\nHost: a/b\\c\r\nConnection: close\r\n\r\n', 200],
  [
    'a Host that is none, to the API',
    'GET /api/health HTTP/1.1\r\nHost: a/b\\c\r\nConnection: close\r\n\r\n',
    400,
  ],
  ['HTTP/1.0', 'GET /risks HTTP/1.0\r\n\r\n', 200],
  ['HTTP/1.0 to the API', 'GET /api/health HTTP/1.0\r\n\r\n', 200],
  ['what is no HTTP', 'hello\r\n\r\n', 400],
  ['an unknown method', 'FOO /risks HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['a header with a line break in it', 'GET / HTTP/1.1\r\nHost: x\r\nA: b\rc\r\n\r\n', 400],
  ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nA: ${'b'.repeat(20_000)}\r\n\r\n`, 431],
  ['OPTIONS of everything', 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400],
  ['TRACE', 'TRACE /risks HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 405],
  ['TRACE of the API', 'TRACE /api/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 405],
  ['CONNECT', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n', 405],
  [
    'an expectation',
    'GET /risks HTTP/1.1\r\nHost: x\r\nExpect: foo\r\nConnection: close\r\n\r\n',
    200,
  ],
  [
    'two lengths',
    'POST /api/contact HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na',
    400,
  ],
  [
    'a length and chunks',
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\na',
    400,
  ],
  [
    'a request for a web socket',
    'GET /risks HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
    200,
  ],
];

test.each(rawRequests)(
  '%s is answered with all headers, and the connection ends',
  async (_what, text, status) => {
    const answer = await sendRaw(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    // An answer of the API is kept nowhere, a refusal included.
    if (/\/api\/\S+ HTTP/.test(text)) expect(answer).toMatch(/\r\ncache-control: no-store\r\n/i);
    for (const name of everywhere)
      expect(answer.toLowerCase()).toContain(`\r\n${name.toLowerCase()}: `);
  },
);

test('requests that follow each other on one connection are all answered', async () => {
  const one = 'GET /risks HTTP/1.1\r\nHost: x\r\n';
  const answer = await sendRaw(`${one}\r\n${one}\r\n${one}Connection: close\r\n\r\n`);
  expect(answer.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3);
});

test.each([
  'RSC',
  'Next-Router-Prefetch',
  'X-Forwarded-Host',
  'X-Original-URL',
  'X-HTTP-Method-Override',
  'Range',
])('the header %s changes nothing', async (name) => {
  // With a range, fetch asks for it as it is.
  const asItIs = { 'Accept-Encoding': 'identity' };
  const plain = await get('/risks', { headers: asItIs });
  const other = await get('/risks', { headers: { ...asItIs, [name]: 'bytes=0-1' } });
  const { date: _a, ...expected } = Object.fromEntries(plain.headers);
  const { date: _b, ...headers } = Object.fromEntries(other.headers);
  expect([other.status, headers]).toEqual([200, expected]);
  expect(await other.text()).toBe(await plain.text());
});

test('the API answers through its handlers, with all headers, and is kept nowhere', async () => {
  const posted = await get('/api/contact', { method: 'POST', body: '{}' });
  expect([posted.status, await posted.json()]).toEqual([201, { reference: '7K2M-Q9XF' }]);
  const health = await get('/api/health?x');
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
  for (const { headers } of [posted, health]) {
    for (const name of everywhere) expect(headers.get(name), name).not.toBeNull();
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Robots-Tag')).toBe('noindex');
  }
});

test.each([
  ['GET', '/api/contact', 'POST'],
  ['OPTIONS', '/api/contact', 'POST'],
  ['POST', '/api/health', 'GET, HEAD'],
])('%s of %s is refused, with what is allowed', async (method, path, allowed) => {
  const answer = await get(path, { method });
  expect([answer.status, answer.headers.get('Allow')]).toEqual([405, allowed]);
});

test('who sends cannot say from where', async () => {
  await get('/api/contact', { method: 'POST', headers: { [peerHeader]: '192.0.2.1' } });
  expect(received[0]?.headers.get(peerHeader)).toBe('127.0.0.1');
});

test('a handler that fails is an answer, with all headers', async () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  contactAnswer = () => {
    throw new TypeError('canary');
  };
  const answer = await get('/api/contact', { method: 'POST' });
  expect(answer.status).toBe(500);
  for (const name of everywhere) expect(answer.headers.get(name), name).not.toBeNull();
  expect(await answer.text()).not.toContain('canary');
  expect(write.mock.calls.join()).toContain('"error":"TypeError"');
  expect(write.mock.calls.join()).not.toContain('canary');
});

test('a refusal that names a page is that page, with the status of the refusal', async () => {
  contactAnswer = () =>
    new Response('Wait', {
      status: 429,
      headers: { 'Content-Location': '/contact/problems?problem=too-many', 'Retry-After': '60' },
    });
  const answer = await get('/api/contact', { method: 'POST' });
  expect([answer.status, await answer.text()]).toEqual([
    429,
    '<li data-problem="too-many">Wait</li>',
  ]);
  expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('Retry-After')).toBe('60');
});

test('another site may post only where it is named', async () => {
  const preflight = (origin: string) =>
    get('/api/contact', {
      method: 'OPTIONS',
      headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
    });
  const allowed = await preflight(partner);
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get('Access-Control-Allow-Origin')).toBe(partner);
  expect(allowed.headers.get('Access-Control-Allow-Headers')).toBe('Content-Type');
  expect(allowed.headers.get('Vary')).toBe('Accept-Encoding, Origin');
  for (const origin of [
    'https://evil.example',
    'null',
    `${partner}.evil.example`,
    partner.replace('https', 'http'),
  ]) {
    const refused = await preflight(origin);
    expect([refused.status, refused.headers.get('Access-Control-Allow-Origin')]).toEqual([
      405,
      null,
    ]);
  }
  const posted = await get('/api/contact', { method: 'POST', headers: { Origin: partner } });
  expect(posted.headers.get('Access-Control-Allow-Origin')).toBe(partner);
});

test('who asks on and on without reading is cut off, and others are answered', async () => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.pause();
  const one = 'GET /contact/problems?problem=too-many HTTP/1.1\r\nHost: x\r\n\r\n';
  for (let time = 0; time < 50; time++) socket.write(one.repeat(1000));
  const [accepted] = await once(server, 'connection');
  await once(accepted, 'close');
  socket.destroy();
  expect((await get('/risks')).status).toBe(200);
});
