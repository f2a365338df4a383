import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toCmsHeaders } from '@/lib/cms/cms-headers.mjs';
import { readCmsSettings } from '@/lib/cms/cms-settings.mjs';
import { writeCms } from '@/lib/cms/write-cms';

/** The editor as a build writes it, with its own headers, and the files that it edits. */
export type EditorServer = { origin: string; files: ReadonlyMap<string, string> };

const clinic = 'tests/fixtures/clinics/small-us';

const mimeTypes: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** Builds the editor into a folder of its own, and serves it. `stop` ends both. */
export async function startEditor(): Promise<{ editor: EditorServer; stop: () => void }> {
  const settings = readCmsSettings({
    CMS_BACKEND: 'github',
    CMS_REPOSITORY: 'clinic/site',
    CMS_BRANCH: 'main',
  });
  if (!settings) throw new Error('no editor');
  const folder = mkdtempSync(path.join(tmpdir(), 'editor-'));
  await writeCms(settings, { publicFolder: folder, contentFolder: clinic });
  const headers = toCmsHeaders(settings);
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const name = pathname === '/admin' ? '/admin/index.html' : pathname;
    try {
      const file = readFileSync(path.join(folder, name));
      const type = mimeTypes[path.extname(name)] ?? 'application/octet-stream';
      response.writeHead(200, { ...headers, 'Content-Type': type }).end(file);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    editor: { origin: `http://localhost:${port}`, files: readClinic() },
    stop: () => {
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** By their paths in the repository. */
function readClinic(): Map<string, string> {
  const names = readdirSync(clinic, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => /\.(md|yaml|txt|lock)$/.test(name))
      .map((name) => path.join(clinic, name))
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );
}

/** A file's path in the repository. */
export function pathOf(name: string): string {
  return path.join(clinic, name);
}
