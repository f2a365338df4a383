import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findProgram } from '../support/find-program';
import { findFreePort } from '../support/site/find-free-port';
import { ServerProcess } from '../support/site/server-process';

/** Of `nobody`, as whom servers run where these tests run as root. */
export const nobody = 65_534;

export const isRoot = process.getuid?.() === 0;

/** What a host needs: a folder of its own with a copy of `dist`, and where our server listens. */
type Place = { folder: string; dist: string; serverPort: number };

/** Of Debian's package libnginx-mod-http-brotli-static. */
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Other servers for the site, where this computer has them, and whether it proxies to our server. */
export const hosts = {
  nginx: {
    program: existsSync(brotliModule) ? findProgram('nginx') : undefined,
    start: startNginx,
    hasServer: true,
  },
  Apache: { program: findProgram('apache2'), start: startApache, hasServer: false },
  Caddy: { program: findProgram('caddy'), start: startCaddy, hasServer: true },
} as const;

export type HostName = keyof typeof hosts;

/** A folder that everyone can read, below the one for temporary files. */
export function makeFolder(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
  chmodSync(folder, 0o777);
  return folder;
}

export function copyDist(from: string, folder: string): string {
  const dist = path.join(folder, 'dist');
  cpSync(from, dist, { recursive: true });
  return dist;
}

/** Our own server. */
export async function startServer(
  dist: string,
  folder: string,
  env: Record<string, string> = {},
  port?: number,
): Promise<ServerProcess> {
  const listensOn = port ?? (await findFreePort());
  const dataDir = path.join(folder, `data-${listensOn}`);
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o777);
  return startHost(process.execPath, [path.join(dist, 'server.mjs')], {
    port: listensOn,
    env: { DATA_DIR: dataDir, ENQUIRY_LIMIT_PER_HOUR: '100000', ...env },
  });
}

/** Starts a program as nobody, and waits until it shows the site. */
export function startHost(
  program: string,
  args: readonly string[],
  { uid = nobody, ...options }: { port: number; env?: Record<string, string>; uid?: number },
): Promise<ServerProcess> {
  return ServerProcess.start(() => [program, ...args], {
    ...{ cwd: '/', uid: isRoot ? uid : undefined },
    ...options,
  });
}

/** The file of the build with the port, the folders and the address changed, as its comment says to. */
async function startNginx({ folder, dist, serverPort }: Place): Promise<ServerProcess> {
  const port = await findFreePort();
  const text = readFileSync(path.join(dist, 'hosts/nginx.conf'), 'utf8');
  const site = change(text, {
    'listen 8080;': `listen 127.0.0.1:${port};`,
    'root /srv/clinic/site;': `root ${dist}/site;`,
    // It is not there where the form posts to a server elsewhere.
    ...(text.includes('proxy_pass') && {
      'proxy_pass http://127.0.0.1:3000;': `proxy_pass http://127.0.0.1:${serverPort};`,
    }),
  });
  const work = makeWorkFolder(folder, 'nginx');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  write(work, 'site.conf', site);
  write(
    work,
    'nginx.conf',
    [
      `load_module ${brotliModule};`,
      `pid ${work}/pid;`,
      'daemon off;',
      'error_log stderr;',
      'events { }',
      'http {',
      'access_log off;',
      ...temporary.map((name) => `${name}_temp_path ${work}/${name};`),
      `include ${work}/site.conf;`,
      '}',
    ].join('\n'),
  );
  const args = ['-p', work, '-e', 'stderr', '-c', `${work}/nginx.conf`];
  return startHost(programOf('nginx'), args, { port });
}

async function startApache({ folder, dist }: Place): Promise<ServerProcess> {
  const port = await findFreePort();
  const work = makeWorkFolder(folder, 'apache');
  cpSync(path.join(dist, 'hosts/.htaccess'), path.join(dist, 'site/.htaccess'));
  // The modules that a shared host has, deflate among them.
  const modules = [
    ...['mpm_event', 'authz_core', 'mime', 'dir', 'negotiation', 'autoindex', 'alias', 'filter'],
    ...['deflate', 'setenvif', 'env', 'headers', 'rewrite'],
  ];
  write(
    work,
    'apache.conf',
    [
      ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
      `PidFile ${work}/pid`,
      `DefaultRuntimeDir ${work}`,
      `ErrorLog ${work}/error.log`,
      `Listen 127.0.0.1:${port}`,
      'ServerName 127.0.0.1',
      'TypesConfig /etc/mime.types',
      'AddOutputFilterByType DEFLATE text/html text/css text/plain text/javascript',
      `DocumentRoot ${dist}/site`,
      `<Directory ${dist}/site>`,
      'AllowOverride All',
      'Require all granted',
      '</Directory>',
    ].join('\n'),
  );
  const args = ['-f', `${work}/apache.conf`, '-DFOREGROUND'];
  return startHost(programOf('Apache'), args, { port });
}

async function startCaddy({ folder, dist, serverPort }: Place): Promise<ServerProcess> {
  const port = await findFreePort();
  const work = makeWorkFolder(folder, 'caddy');
  const site = readFileSync(path.join(dist, 'hosts/Caddyfile'), 'utf8');
  write(work, 'Caddyfile', `{\nadmin off\n}\n${site}`);
  const env = {
    HOME: work,
    SITE_ADDRESS: `http://127.0.0.1:${port}`,
    SITE_ROOT: `${dist}/site`,
    ENQUIRY_SERVER: `127.0.0.1:${serverPort}`,
  };
  const args = ['run', '--adapter', 'caddyfile', '--config', `${work}/Caddyfile`];
  return startHost(programOf('Caddy'), args, { port, env });
}

function programOf(name: HostName): string {
  const { program } = hosts[name];
  if (!program) throw new Error(`${name} is not installed`);
  return program;
}

function change(text: string, changes: Record<string, string>): string {
  return Object.entries(changes).reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`there is no "${from}" to change`);
    return changed.replace(from, to);
  }, text);
}

function makeWorkFolder(folder: string, name: string): string {
  const work = path.join(folder, name);
  mkdirSync(work);
  chmodSync(work, 0o777);
  return work;
}

function write(folder: string, name: string, text: string) {
  writeFileSync(path.join(folder, name), `${text}\n`);
}
