import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFreePort } from '../support/site/find-free-port';
import type { ServerProcess } from '../support/site/server-process';
import { ask } from './ask';
import { anEnquiryBody } from './enquiry-body';
import { copyDist, isRoot, makeFolder, startHost } from './hosts';

/** A user without a name, a group or a home. */
const uid = Number(readFileSync('Dockerfile', 'utf8').match(/^USER (\d+):\1$/m)?.[1]);

/** Another Node that the image may hold, such as the program of the npm package node@24. */
const otherNode = process.env.NODE_24_PATH;

/** Programs to run it with, by what the test is called. */
const programs = { 'this Node': process.execPath, 'the Node in NODE_24_PATH': otherNode };

let folder: string;
let dist: string;

beforeAll(() => {
  // What the Dockerfile's last stage holds: only dist, which nobody may write.
  folder = makeFolder('image');
  dist = copyDist('dist', folder);
  if (isRoot) execFileSync('chmod', ['-R', 'a-w,a+rX', dist]);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(Object.entries(programs))('what the image holds, run with %s', (name, program) => {
  const isPossible = test.skipIf(!isRoot || !program);

  async function start(env: Record<string, string> = {}) {
    const port = await findFreePort();
    const dataDir = path.join(folder, `data-${port}`);
    mkdirSync(dataDir, { mode: 0o700 });
    execFileSync('chown', [String(uid), dataDir]);
    const host = await startHost(program ?? name, [path.join(dist, 'server.mjs')], {
      port,
      env: { DATA_DIR: dataDir, ...env },
      uid,
    });
    return { port, dataDir, host };
  }

  isPossible(
    'shows pages, stores an enquiry, says that it is well, and ends when told',
    async () => {
      const { port, dataDir, host } = await start();
      expect(host.output).toContain(`:${port}`);
      expect(readProc(host, 'status')).toMatch(new RegExp(`^Uid:\\s+${uid}\\s`, 'm'));
      expect((await ask(port, { path: '/' })).status).toBe(200);
      const sent = await ask(port, {
        method: 'POST',
        path: '/api/contact',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: anEnquiryBody().toString(),
      });
      expect(sent.status).toBe(303);
      const health = await ask(port, { path: '/api/health' });
      expect(JSON.parse(health.body.toString())).toMatchObject({ status: 'ok', pending: 1 });
      expect(readdirSync(dataDir)).toContain('enquiries.sqlite');
      await host.stop();
      expect(host.exitCode).toBe(0);
    },
  );

  isPossible('keeps what was stored for the next start', async () => {
    const first = await start();
    const body = anEnquiryBody().toString();
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    await ask(first.port, { method: 'POST', path: '/api/contact', headers, body });
    await first.host.stop();
    const second = await start({ DATA_DIR: first.dataDir });
    const health = await ask(second.port, { path: '/api/health' });
    expect(JSON.parse(health.body.toString())).toMatchObject({ pending: 1 });
    await second.host.stop();
  });

  isPossible('needs no package but those beside it', async () => {
    const { host } = await start();
    const native = readProc(host, 'maps').match(/\/\S+\.node$/gm) ?? [];
    expect(native).not.toEqual([]);
    for (const file of native) expect(file.startsWith(`${dist}/node_modules/`)).toBe(true);
    await host.stop();
  });
});

test('the image holds nothing but the site, the server, and the packages that it names', () => {
  expect(readdirSync('dist').sort()).toEqual([
    'enquiries.mjs',
    'hosts',
    'inbox',
    'node_modules',
    'server.mjs',
    'site',
    'site.json',
    'templates',
  ]);
});

test.skipIf(!isRoot)('nothing in it can be written by the server', () => {
  const probe = path.join(dist, 'site', 'probe');
  const script = `require('node:fs').writeFileSync(${JSON.stringify(probe)}, '')`;
  expect(() =>
    execFileSync(process.execPath, ['-e', script], { uid, gid: uid, stdio: 'pipe' }),
  ).toThrow(/EACCES/);
});

function readProc({ pids: [pid] }: ServerProcess, file: string): string {
  return readFileSync(`/proc/${pid}/${file}`, 'utf8');
}
