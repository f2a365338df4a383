import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { getEnquiryService } from '@/lib/contact/get-enquiry-service';
import { readEnv } from '@/lib/env';
import { createSiteServer } from '@/lib/server/create-server';
import { mountInbox } from '@/lib/server/inbox';
import { atServerStart, setDataDir } from '@/tests/support/site/at-server-start';
import { aDataDir } from '@/tests/support/stores/engines';
import { origin, signIn } from '@/tests/unit/inbox/an-inbox';
import { aSite, everywhere } from './a-site';

const now = new Date();
const nothing = { reply: undefined, holidays: [], replies: [] };
const themeCss = ':root:root{--teal:#005500}';
let server: Server;

beforeEach(async () => {
  atServerStart();
  const folder = aDataDir();
  setDataDir(path.join(folder, 'data'));
  mkdirSync(path.join(folder, 'inbox'));
  writeFileSync(path.join(folder, 'inbox/inbox.js'), '/* a script */'.repeat(20));
  writeFileSync(path.join(folder, 'inbox/inbox.css'), '/* a style */');
  const site = await aSite();
  const clinic = {
    name: 'Example Clinic',
    locale: 'en-ZA',
    timeZone: 'UTC',
    locations: [],
    ...nothing,
  };
  const env = readEnv({ ...process.env, INBOX_ORIGIN: origin });
  server = createSiteServer(site, mountInbox(site, { folder, env, clinic, themeCss }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await (await getEnquiryService()).close();
});

const get = (target: string, init?: RequestInit) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${target}`, init);

function withoutDate(headers: Headers) {
  return [...headers].filter(([name]) => name !== 'date');
}

test('while there is no inbox, its paths look as any that does not exist', async () => {
  for (const method of ['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS']) {
    const elsewhere = await get('/elsewhere', { method });
    const body = await elsewhere.text();
    for (const target of ['/inbox', '/inbox/staff?a=b', '/inbox/assets/inbox.js', '/%69nbox']) {
      const response = await get(target, { method });
      expect(response.status, `${method} ${target}`).toBe(elsewhere.status);
      expect(withoutDate(response.headers)).toEqual(withoutDate(elsewhere.headers));
      expect(await response.text()).toBe(body);
    }
  }
});

test('a body that does not say how long it is, is read as any other', async () => {
  const headers = await signIn(await getEnquiryService(), 'Thandi', now);
  const post = (text: string) =>
    get('/inbox/api/find', {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: new Blob([text]).stream(),
      duplex: 'half',
    } as RequestInit);
  expect((await post(JSON.stringify({ typed: '7K2M-Q9XF' }))).status).toBe(404);
  expect((await post(JSON.stringify({ typed: 'x'.repeat(300_000) }))).status).toBe(400);
  // Not even a body: still the sign-in page.
  expect((await get('/inbox/staff', { method: 'POST' })).status).toBe(401);
});

test('every response of the inbox has its headers, whatever is asked for', async () => {
  const headers = await signIn(await getEnquiryService(), 'Thandi', now);
  const responses = [
    await get('/inbox'),
    await get('/inbox', { headers }),
    await get('/inbox/nothing', { headers }),
    await get('/inbox/staff', { headers }),
    await get('/inbox/passkeys', { method: 'POST', headers }),
    await get('/inbox/sign-in', { method: 'POST' }),
    await get('/inbox/passkeys', {
      ...{ method: 'POST', body: 'x'.repeat(300_000) },
      headers: { ...headers, 'Content-Type': 'application/json' },
    }),
  ];
  expect(responses.map(({ status }) => status)).toEqual([401, 200, 404, 403, 415, 403, 413]);
  for (const response of responses) {
    expect([...response.headers.keys()]).toEqual(
      expect.arrayContaining(everywhere.map((name) => name.toLowerCase())),
    );
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('X-Robots-Tag')).toBe('noindex');
    const policy = response.headers.get('Content-Security-Policy');
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    await response.body?.cancel();
  }
});

test('scripts and styles are served compressed, under names that change with them', async () => {
  await signIn(await getEnquiryService(), 'Thandi', now);
  const page = await (await get('/inbox')).text();
  const script = page.match(/src="([^"]+inbox\.js)"/)?.[1] ?? '';
  const styles = [...page.matchAll(/href="([^"]+\.css)"/g)].map(([, href = '']) => href);
  const response = await get(script);
  expect(response.headers.get('Content-Encoding')).toBe('gzip');
  expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('Cache-Control')).toContain('immutable');
  expect(await response.text()).toContain('a script');
  const texts = await Promise.all(styles.map(async (href) => (await get(href)).text()));
  expect(texts).toEqual(['/* a style */', themeCss]);
  expect((await get(script.replace('inbox.js', '..%2Fserver.mjs'))).status).toBe(401);
});
