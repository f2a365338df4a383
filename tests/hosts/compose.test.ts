import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findFreePort } from '../support/site/find-free-port';
import { ask } from './ask';
import { copyDist, hosts, makeFolder, startHost, startServer } from './hosts';

type Service = {
  read_only?: boolean;
  tmpfs?: string[];
  cap_drop?: string[];
  environment: Record<string, string>;
};
type Compose = { services: Record<string, Service>; configs?: Record<string, { content: string }> };

function read(file: string): Compose {
  // The second file says what its servers have in common once.
  return parse(readFileSync(file, 'utf8'), { merge: true });
}

test.each([
  ['compose.yaml', 'clinic'],
  ['compose.postgres.yaml', 'one'],
  ['compose.postgres.yaml', 'two'],
])('in %s the server %s can write its volume and, in memory, temporary files', (file, name) => {
  // The commands copy what they read to a temporary folder.
  const expected = { read_only: true, tmpfs: ['/tmp'], cap_drop: ['ALL'] };
  expect(read(file).services[name]).toMatchObject(expected);
});

test('the two servers share one database', () => {
  const { one, two } = read('compose.postgres.yaml').services;
  expect(one?.environment.DATABASE_URL).toMatch(/^postgres:\/\/clinic:.*@database:5432\/clinic$/);
  expect(two?.environment).toEqual(one?.environment);
});

const { program } = hosts.Caddy;

test.skipIf(!program)('Caddy goes on with one server when the other is gone', async () => {
  const folder = makeFolder('compose');
  const dist = copyDist('dist', folder);
  const [one, two] = [await startServer(dist, folder), await startServer(dist, folder)];
  const content = read('compose.postgres.yaml').configs?.caddyfile?.content ?? '';
  const caddyfile = content
    .replaceAll('$$', '$')
    .replace('one:3000 two:3000', `127.0.0.1:${one.port} 127.0.0.1:${two.port}`);
  writeFileSync(path.join(folder, 'Caddyfile'), `{\nadmin off\n}\n${caddyfile}`);
  const port = await findFreePort();
  const home = path.join(folder, 'home');
  mkdirSync(home);
  const args = ['run', '--adapter', 'caddyfile', '--config', path.join(folder, 'Caddyfile')];
  const env = { HOME: home, SITE_ADDRESS: `http://127.0.0.1:${port}` };
  const caddy = await startHost(program ?? '', args, { port, env });
  try {
    await one.stop();
    for (let number = 0; number < 6; number++) {
      expect((await ask(port, { path: '/' })).status).toBe(200);
    }
  } finally {
    await caddy.stop();
    await two.stop();
    rmSync(folder, { recursive: true });
  }
});
