import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { referencePlaceholder } from '@/lib/contact/store/reference';
import { loadSite, type Site } from '@/lib/server/site';
import { toCommonHeaders } from '@/lib/static-html/site-headers';
import type { SiteManifest } from '@/lib/static-html/site-manifest';
import { writeFiles } from '@/lib/static-html/write-files';
import { aFolder } from '@/tests/support/a-folder';

const policy = "default-src 'none'";

/** Names of the headers that every answer has. */
export const everywhere = Object.keys(toCommonHeaders(policy));

export const risksPage = `<h1>Risks</h1>${'<p>Text.</p>'.repeat(50)}`;

/** A built site in a folder of its own, which is gone after the test. */
export async function aSite(): Promise<Site> {
  const folder = aFolder('site');
  const page = (address: string, text: string, headers = {}) => ({
    path: address,
    content: Buffer.from(text),
    headers,
  });
  const { '/404': notFound, ...files } = await writeFiles(
    [
      page('/', '<h1>Home</h1>'),
      page('/risks', risksPage),
      page('/contact', '<form></form>', { 'Content-Security-Policy': "script-src 'self'" }),
      page('/404', '<h1>Not here</h1>'),
    ],
    folder,
    'site',
  );
  const templates = await writeFiles(
    [
      page('/contact/sent', `<p>${referencePlaceholder}</p>`, { 'Cache-Control': 'no-store' }),
      page(
        '/contact/problems',
        '<li data-problem="too-many">Wait</li><li data-problem="name-missing">Name</li>',
      ),
    ],
    folder,
    'templates',
  );
  if (!notFound) throw new Error('The 404 was not written');
  const manifest: SiteManifest = {
    ...{ files, templates, notFound },
    headers: toCommonHeaders(policy),
    redirects: { '/dangers': '/risks' },
    enquiryEndpoint: '/api/contact',
  };
  writeFileSync(path.join(folder, 'site.json'), JSON.stringify(manifest));
  return loadSite(folder);
}
