import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Question, toAnswer } from '@/lib/server/answer';
import { aSite, everywhere, risksPage } from './a-site';

async function ask(target: string, question: Partial<Question> = {}) {
  return toAnswer(await aSite(), { method: 'GET', target, headers: {}, ...question });
}

test('a listed path is answered with its file', async () => {
  const { status, headers, body } = await ask('/risks');
  expect(status).toBe(200);
  expect(body?.toString()).toBe(risksPage);
  expect(headers).toMatchObject({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(risksPage.length),
  });
});

test.each([
  ['a query', '/risks?_rsc=1&url=/etc/passwd'],
  ['the host before it, as a proxy may send it', 'http://clinic.example/risks'],
  ['an escape that it does not need', '/%72isk%73'],
])('%s changes nothing', async (_what, target) => {
  expect((await ask(target)).body?.toString()).toBe(risksPage);
});

test.each([
  '//risks',
  '/risks//',
  '/Risks',
  '/risks.html',
  '/./risks',
  '/x/../risks',
  '/risks%3F',
  '/%2Frisks',
  '/%2e%2e/site.json',
  '/site.json',
  '/404',
  '/404.html',
  '/contact/sent.html',
  '/_next/image?url=%2Ficon.svg&w=640&q=75',
  '/risks.rsc',
  '/\u00e9',
  '/constructor',
  '/__proto__',
])('%s is not listed, and so is not here', async (target) => {
  const { status, body } = await ask(target);
  expect(status).toBe(404);
  expect(body?.toString()).toBe('<h1>Not here</h1>');
});

test.each([
  '/%',
  '/%zz',
  '/%0',
  '/a\\b',
  '/%5c',
  '/%00',
  '/a%0d%0ab',
  '/a b',
  '*',
  '',
  'risks',
  'ftp://x/risks',
])('%j is not a path', async (target) => {
  expect((await ask(target)).status).toBe(400);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  '%s of a listed path is refused, with what is allowed',
  async (method) => {
    for (const target of ['/risks', '/contact/sent', '/dangers']) {
      const { status, headers } = await ask(target, { method });
      expect(status).toBe(405);
      expect(headers.Allow).toBe('GET, HEAD');
    }
    expect((await ask('/nothing', { method })).status).toBe(404);
    expect((await ask('*', { method })).status).toBe(400);
  },
);

test('an old path leads on for good', async () => {
  const { status, headers, body } = await ask('/dangers');
  expect([status, headers.Location, body]).toEqual([308, '/risks', undefined]);
});

test('HEAD is answered like GET, without the body', async () => {
  for (const target of ['/risks', '/nothing', '/dangers', '/contact/sent?reference=7K2M-Q9XF']) {
    const got = await ask(target);
    expect(await ask(target, { method: 'HEAD' })).toEqual({ ...got, body: undefined });
  }
});

test.each([
  '/risks',
  '/contact',
  '/nothing',
  '/%',
  '/dangers',
  '/contact/sent',
  '/contact/problems?problem=too-many',
])('every answer to %s has all headers of the site', async (target) => {
  for (const method of ['GET', 'HEAD', 'POST']) {
    const { headers } = await ask(target, { method });
    expect(Object.keys(headers)).toEqual(expect.arrayContaining(everywhere));
  }
});

test('a file has its own header in place of the site’s', async () => {
  const { headers } = await ask('/contact');
  expect(headers['Content-Security-Policy']).toBe("script-src 'self'");
});

test('what is compressed holds the same text', async () => {
  const asked = (encoding: string) => ask('/risks', { headers: { 'accept-encoding': encoding } });
  const brotli = await asked('gzip, deflate, br');
  expect(brotli.headers['Content-Encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.body ?? '').toString()).toBe(risksPage);
  const gzip = await asked('gzip');
  expect(gzip.headers['Content-Encoding']).toBe('gzip');
  expect(gunzipSync(gzip.body ?? '').toString()).toBe(risksPage);
  expect(gzip.headers.ETag).not.toBe(brotli.headers.ETag);
  // A short text gets no shorter.
  const home = await ask('/', { headers: { 'accept-encoding': 'br' } });
  expect(home.headers).not.toHaveProperty('Content-Encoding');
});

test.each([
  ['the same', (etag: string) => etag],
  ['the same, weakly', (etag: string) => `W/${etag}`],
  ['one of several', (etag: string) => `"x", ${etag}`],
  ['anything', () => '*'],
])('a browser that has %s gets no body', async (_what, toHeader) => {
  const { headers } = await ask('/risks');
  const again = await ask('/risks', { headers: { 'if-none-match': toHeader(headers.ETag ?? '') } });
  expect(again.status).toBe(304);
  expect(again.body).toBeUndefined();
  expect(Object.keys(again.headers)).toEqual(expect.arrayContaining(everywhere));
});

test('a browser that has an older version, or another encoding, gets the page', async () => {
  const { headers } = await ask('/risks', { headers: { 'accept-encoding': 'br' } });
  for (const etag of ['"x"', headers.ETag ?? '']) {
    expect((await ask('/risks', { headers: { 'if-none-match': etag } })).status).toBe(200);
  }
});

test('a page that is not here is never "not modified"', async () => {
  expect((await ask('/nothing', { headers: { 'if-none-match': '*' } })).status).toBe(404);
});
