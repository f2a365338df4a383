import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteFile, SiteManifest } from '@/lib/static-html/site-manifest';
import { otherClinicBuild } from '../other-clinic/changed-clinic';
import type { ServerProcess } from '../support/site/server-process';
import { ask, type Question, toComparable } from './ask';
import { differences } from './differences';
import { copyDist, type HostName, hosts, makeFolder, startServer } from './hosts';
import {
  askForFiles,
  askForNothing,
  askForRedirects,
  askForUnusualPaths,
  askForWrongPaths,
  askTheServer,
  askWithWrongMethods,
} from './questions';

/** What `npm test` has built: this one hands its form on, the other has an editor and a security.txt. */
const builds = ['dist', otherClinicBuild];

describe.each(builds)('the site in %s', (build) => {
  const manifest: SiteManifest = JSON.parse(readFileSync(path.join(build, 'site.json'), 'utf8'));

  let folder: string;
  let dist: string;
  let server: ServerProcess;

  beforeAll(async () => {
    folder = makeFolder('hosts');
    dist = copyDist(build, folder);
    server = await startServer(dist, folder, { TRUST_PROXY: '127.0.0.1' });
  });

  afterAll(async () => {
    await server?.stop();
    if (folder) rmSync(folder, { recursive: true });
  });

  /** What our server has answered, which each of the others is compared with. */
  const answers = new Map<string, ReturnType<typeof toComparable>>();

  async function askUs(question: Question) {
    const key = JSON.stringify(question);
    const answer = answers.get(key) ?? toComparable(await ask(server.port, question));
    answers.set(key, answer);
    return answer;
  }

  describe('our server', () => {
    const decoders = { br: brotliDecompressSync, gzip: gunzipSync };

    async function expectFile(sitePath: string, file: SiteFile, status: number) {
      const content = readFileSync(path.join(build, file.file));
      for (const encoding of [...file.encodings, undefined]) {
        const headers: Record<string, string> = encoding ? { 'Accept-Encoding': encoding } : {};
        const answer = await ask(server.port, { path: sitePath, headers });
        const body = encoding ? decoders[encoding](answer.body) : answer.body;
        expect(answer.status).toBe(status);
        expect(body.equals(content), `${sitePath} in ${encoding}`).toBe(true);
        expect(answer.headers['content-encoding']).toBe(encoding);
        expect(answer.headers).toMatchObject(
          lowerCase({ ...manifest.headers, ...file.headers, 'Content-Type': file.type }),
        );
      }
    }

    test('sends every file of the manifest, whole, with its headers', async () => {
      expect(Object.keys(manifest.files).length).toBeGreaterThan(20);
      for (const [sitePath, file] of Object.entries(manifest.files)) {
        await expectFile(sitePath, file, 200);
      }
    });

    test('sends the page for what does not exist', async () => {
      await expectFile('/nothing-here', manifest.notFound, 404);
    });

    test('follows every redirect of the manifest', async () => {
      for (const [from, to] of Object.entries(manifest.redirects)) {
        const { status, headers } = await askUs({ path: from });
        expect({ from, status, to: headers.location }).toEqual({ from, status: 308, to });
      }
    });
  });

  describe.each(Object.keys(hosts) as HostName[])('%s', (name) => {
    const { program, start } = hosts[name];
    const hasServer = hosts[name].hasServer && manifest.enquiryEndpoint === '/api/contact';
    let host: ServerProcess;
    const met = new Set<string>();

    beforeAll(async () => {
      if (program) host = await start({ folder, dist, serverPort: server.port });
    });
    afterAll(() => host?.stop());

    async function expectSame(questions: readonly Question[]) {
      expect(questions.length).toBeGreaterThan(0);
      const notFound = await askUs({ path: '/nothing' });
      for (const question of questions) {
        const ours = await askUs(question);
        const theirs = toComparable(await ask(host.port, question));
        const difference = differences[name].find(({ applies }) => applies(question, ours));
        if (difference) met.add(difference.name);
        const expected = difference?.expected(ours, notFound) ?? ours;
        // Vitest takes long to find that two files are the same.
        if (!difference && isDeepStrictEqual(theirs, ours)) continue;
        expect({ question, ...withoutPort(theirs) }).toMatchObject({ question, ...expected });
        // Neither more nor fewer headers.
        if (expected.headers) expect(withoutPort(theirs).headers).toEqual(expected.headers);
      }
    }

    const isHere = test.skipIf(!program);

    isHere('sends every file as our server does, in every encoding', () =>
      expectSame(askForFiles(manifest)),
    );
    isHere('sends the page for what does not exist as our server does', () =>
      expectSame(askForNothing()),
    );
    isHere('redirects as our server does', () => expectSame(askForRedirects(manifest)));
    isHere('answers wrong paths as our server does', () => expectSame(askForWrongPaths(manifest)));
    // What Apache and Caddy refuse by themselves they refuse before their configuration is read.
    test.skipIf(!program || name !== 'nginx').each([
      ['headers', 400, { path: '/risks', headers: { 'X-Long': 'x'.repeat(40_000) } }],
      ['a path', 404, { path: `/${'x'.repeat(12_000)}` }],
    ])('answers what is too long in %s with all headers', async (_what, status, question) => {
      const answer = await ask(host.port, question);
      expect(answer.status).toBe(status);
      const { headers, notFound } = manifest;
      expect(answer.headers).toMatchObject(lowerCase({ ...headers, ...notFound.headers }));
    });
    isHere('answers unusual paths as our server does', () => expectSame(askForUnusualPaths()));
    isHere('answers wrong methods as our server does', () =>
      expectSame(askWithWrongMethods(manifest)),
    );
    isHere('differs from it in nothing else than is listed', () => {
      expect([...met].sort()).toEqual(
        differences[name].map((difference) => difference.name).sort(),
      );
    });

    test.skipIf(!program || !hasServer)('hands on what only the server can answer', () =>
      expectSame(askTheServer()),
    );
    test.skipIf(!program || hasServer)('has no API and no answers of the form', async () => {
      const lost = toComparable(await ask(host.port, { path: '/nothing' }));
      for (const question of askTheServer().filter(({ method }) => method === 'GET')) {
        expect(toComparable(await ask(host.port, question))).toEqual(lost);
      }
    });
  });
});

/** A URL without this host's port, which changes each time. */
function withoutPort<Answer extends { headers: Record<string, string> }>(answer: Answer): Answer {
  const { location } = answer.headers;
  if (!location?.startsWith('http://')) return answer;
  return {
    ...answer,
    headers: { ...answer.headers, location: location.replace(/:\d+/, '') },
  };
}

function lowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
