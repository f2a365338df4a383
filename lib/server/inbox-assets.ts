import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { getMimeType } from 'hono/utils/mime';
import type { InboxAssets } from '@/lib/inbox/staff';
import { routes } from '@/lib/routes';
import { immutableHeaders } from '@/lib/static-html/site-headers';
import { chooseEncoding } from './choose-encoding';

/**
 * Loads what browsers need for the inbox into memory.
 *
 * @param folder `dist/inbox`
 * @param themeCss the clinic's own colours; may be empty
 * @throws Error that says to build the site if it is missing
 */
export function loadInboxAssets(folder: string, themeCss: string): InboxAssets {
  if (!existsSync(folder)) throw new Error(`${folder} cannot be read: run npm run build first`);
  const files = new Map(
    readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]),
  );
  if (themeCss !== '') files.set('theme.css', Buffer.from(themeCss));
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(name).update(content);
  // One folder for all, so that the parts of a script find each other.
  const base = `${routes.inboxAssets}/${hash.digest('base64url').slice(0, 12)}`;
  const responses = new Map(
    [...files].map(([name, content]) => [`${base}/${name}`, toEncodings(name, content)]),
  );
  return {
    script: `${base}/inbox.js`,
    styles: ['inbox.css', 'theme.css']
      .filter((name) => files.has(name))
      .map((name) => `${base}/${name}`),
    answer: (request) => {
      const found = responses.get(new URL(request.url).pathname);
      if (!found || !/^(GET|HEAD)$/.test(request.method)) return undefined;
      const accepted = request.headers.get('Accept-Encoding') ?? undefined;
      const { body, headers } = found[chooseEncoding(accepted, found)] ?? found.identity;
      return new Response(request.method === 'HEAD' ? null : body, { headers });
    },
  };
}

function toEncodings(name: string, content: Buffer) {
  const headers = {
    ...immutableHeaders,
    'Content-Type': getMimeType(name) ?? 'application/octet-stream',
  };
  return {
    identity: { body: new Uint8Array(content), headers },
    gzip: {
      body: new Uint8Array(gzipSync(content, { level: 9 })),
      headers: { ...headers, 'Content-Encoding': 'gzip' },
    },
    br: undefined,
  };
}
