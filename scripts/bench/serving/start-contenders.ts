import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { routes } from '../../../lib/routes';
import { ServerProcess } from '../../../tests/support/site/server-process';
import { startSite } from '../../../tests/support/site/start-site';
import { onServerCore } from './pin-to-core';
import { readSite } from './read-site';

/** The page that is requested. */
export const loadedPage = routes.page('risks');

/** Servers of the same build, by name. The first is ours. */
type Contenders = Map<string, ServerProcess>;

/** Starts our server, nginx if it is installed, and `next start`. */
export async function startContenders(folder: string): Promise<Contenders> {
  const contenders: Contenders = new Map();
  contenders.set(
    'this server',
    await startSite({ DATA_DIR: path.join(folder, 'data') }, onServerCore),
  );
  if (hasNginx()) contenders.set('nginx', await startNginx());
  contenders.set('next start', await startNext());
  return contenders;
}

/** Next's own server with the same build: its own pages, including its runtime. */
export function startNext(): Promise<ServerProcess> {
  const next = path.resolve('node_modules/.bin/next');
  return ServerProcess.start(
    (port) => [...onServerCore, next, 'start', '--hostname', '127.0.0.1', '--port', String(port)],
    { cwd: process.cwd(), env: { NEXT_TELEMETRY_DISABLED: '1' } },
  );
}

/** Debian's packages include the module; a custom build may lack it. */
function hasNginx(): boolean {
  const { stderr } = spawnSync('nginx', ['-V'], { encoding: 'utf8' });
  return stderr?.includes('http_gzip_static_module') ?? false;
}

/** nginx should not run as root; this is "nobody" on Debian and most others. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;

/**
 * nginx with Debian's defaults, one worker, and the site's headers, so that it sends the same
 * bytes.
 */
async function startNginx(): Promise<ServerProcess> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync('dist/site', path.join(folder, 'site'), { recursive: true });
  chmodSync(folder, 0o755);
  if (nobody !== undefined) chownSync(folder, nobody, nobody);
  const conf = path.join(folder, 'nginx.conf');
  return ServerProcess.start(
    (port) => {
      writeFileSync(conf, toNginxConf(folder, port));
      return [...onServerCore, 'nginx', '-e', 'stderr', '-c', conf];
    },
    { cwd: folder, uid: nobody },
  );
}

function toNginxConf(folder: string, port: number): string {
  const { headers: common, files } = readSite();
  const headers = Object.entries({ ...common, ...files[loadedPage]?.headers })
    .filter(([name]) => name !== 'Vary')
    .map(([name, value]) => `add_header ${name} "${value.replaceAll('"', '\\"')}" always;`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `
    daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log stderr;
    events { worker_connections 768; }
    http {
      ${temporary.join(' ')}
      access_log off; sendfile on; tcp_nopush on; gzip_static on; gzip_vary on;
      default_type text/html; charset utf-8;
      ${headers.join('\n')}
      server {
        listen 127.0.0.1:${port}; root ${folder}/site;
        location / { try_files $uri $uri.html $uri/index.html =404; }
      }
    }`;
}
