import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteManifest } from '@/lib/static-html/site-manifest';
import { findFreePort } from '../support/site/find-free-port';
import { inviteStaff } from '../support/site/invite-staff';
import type { ServerProcess } from '../support/site/server-process';
import { ask } from './ask';
import { anEnquiryBody } from './enquiry-body';
import { copyDist, hosts, isRoot, makeFolder, nobody, startServer } from './hosts';

const manifest: SiteManifest = JSON.parse(readFileSync('dist/site.json', 'utf8'));

let folder: string;
let dist: string;

beforeAll(() => {
  folder = makeFolder('proxies');
  dist = copyDist('dist', folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

const INBOX_ORIGIN = 'https://www.clinic.example';
const form = 'application/x-www-form-urlencoded';

describe.each(['nginx', 'Caddy'] as const)('behind %s', (name) => {
  const { program, start } = hosts[name];
  let server: ServerProcess;
  let host: ServerProcess;

  beforeAll(async () => {
    if (!program) return;
    const settings = { TRUST_PROXY: '127.0.0.1', ENQUIRY_LIMIT_PER_HOUR: '5', INBOX_ORIGIN };
    server = await startServer(dist, folder, settings);
    host = await start({ folder, dist, serverPort: server.port });
  });
  afterAll(async () => {
    await host?.stop();
    await server?.stop();
  });

  const isHere = test.skipIf(!program);

  function post(type: string, body: string, headers = {}) {
    const path = '/api/contact';
    return ask(host.port, {
      method: 'POST',
      path,
      body,
      headers: { 'Content-Type': type, ...headers },
    });
  }

  isHere('an enquiry is stored, and its reference shown to who has no JavaScript', async () => {
    const { status, headers } = await post(form, anEnquiryBody().toString());
    expect(status).toBe(303);
    const path = headers.location ?? '';
    expect(path).toMatch(/^\/contact\/sent\?reference=/);
    const page = await ask(host.port, { path });
    expect(page.status).toBe(200);
    expect(page.body.toString()).toContain(path.split('=')[1]);
    expect(page.headers['cache-control']).toBe('no-store');
  });

  isHere('a script gets the reference as JSON', async () => {
    const body = JSON.stringify(Object.fromEntries(anEnquiryBody()));
    const { status, headers, body: answer } = await post('application/json', body);
    expect(status).toBe(201);
    expect(JSON.parse(answer.toString())).toHaveProperty('reference');
    expect(headers['x-robots-tag']).toBe('noindex');
  });

  isHere('the inbox is passed on, with its headers, and believes no forged origin', async () => {
    const get = (path: string) => ask(host.port, { path });
    const before = await get('/inbox');
    expect(before.status).toBe(404);
    expect(before.headers).not.toHaveProperty('x-robots-tag');
    const settings = { DATA_DIR: path.join(folder, `data-${server.port}`), INBOX_ORIGIN };
    inviteStaff(settings, 'Thandi', { uid: isRoot ? nobody : undefined });
    for (const place of ['/inbox', '/inbox/staff', '/inbox/a/b?c=d']) {
      const { status, headers, body } = await get(place);
      expect(status, place).toBe(401);
      expect(body.toString()).toContain('Sign in with your passkey');
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['x-robots-tag']).toBe('noindex');
      expect(headers['content-security-policy']).toContain('require-trusted-types-for');
    }
    const askFrom = async (headers: Record<string, string>) => {
      const type = { 'Content-Type': 'application/json' };
      const question = { method: 'POST', path: '/inbox/sign-in/options', body: '{}' };
      const { body } = await ask(host.port, { ...question, headers: { ...type, ...headers } });
      return body.toString().includes('challenge');
    };
    expect(await askFrom({ Origin: INBOX_ORIGIN })).toBe(true);
    const evil = 'https://evil.example';
    const forged: Record<string, string>[] = [
      { Origin: evil },
      { Origin: evil, Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' },
      { Origin: evil, 'X-Forwarded-Proto': 'https', Forwarded: 'host=www.clinic.example' },
      { Host: 'www.clinic.example' },
    ];
    for (const headers of forged) expect(await askFrom(headers)).toBe(false);
  });

  // Caddy writes nothing of it to a disk either, but passes the answer on once all of it has come.
  test.skipIf(name !== 'nginx' || !program)(
    'what is too long is refused before all of it is there',
    async () => {
      const headers = { 'Content-Type': form, 'Content-Length': '50000000' };
      const { status } = await ask(host.port, {
        ...{ method: 'POST', path: '/api/contact', headers },
        ...{ body: 'x'.repeat(100_000), isUnfinished: true },
      });
      expect(status).toBe(413);
    },
  );

  isHere('a form from another site is refused', async () => {
    const headers = { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://elsewhere.example' };
    const { status } = await post(form, anEnquiryBody().toString(), headers);
    expect(status).toBe(403);
  });

  isHere('whoever writes an address of their own into the request is counted as one', async () => {
    const codes: number[] = [];
    for (let number = 0; number < 6; number++) {
      const headers = { 'X-Forwarded-For': `203.0.113.${number}` };
      codes.push((await post(form, anEnquiryBody().toString(), headers)).status);
    }
    expect(codes.at(-1)).toBe(429);
  });
});

describe.each(['nginx', 'Caddy'] as const)('%s before a server that is down', (name) => {
  const { program, start } = hosts[name];

  test.skipIf(!program)('says so with all headers, and shows the pages', async () => {
    const place = { folder: makeFolder('down'), dist, serverPort: await findFreePort() };
    const host = await start(place);
    try {
      const { status, headers, body } = await ask(host.port, { path: '/api/health' });
      expect(status).toBe(503);
      expect(body.toString()).toContain('try again');
      const { 'Cache-Control': _, ...others } = manifest.headers;
      for (const [header, value] of Object.entries(others)) {
        expect({ header, value: headers[header.toLowerCase()] }).toEqual({ header, value });
      }
      expect(headers['retry-after']).toBe('60');
      expect((await ask(host.port, { path: '/' })).status).toBe(200);
    } finally {
      await host.stop();
      rmSync(place.folder, { recursive: true });
    }
  });
});
