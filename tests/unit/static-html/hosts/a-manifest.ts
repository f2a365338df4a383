import type { SiteFile, SiteManifest } from '@/lib/static-html/site-manifest';

/** A file of a manifest; pages are HTML. */
export function aFile(file: string, parts: Partial<SiteFile> = {}): SiteFile {
  const type = 'text/html; charset=utf-8';
  return { file: `site/${file}`, type, etag: 'a', headers: {}, encodings: [], ...parts };
}

const page = { headers: { 'Speculation-Rules': '"/rules.json"' } };
const script = {
  type: 'text/javascript; charset=utf-8',
  headers: { 'Cache-Control': 'immutable' },
};

/** A small site with one of each kind. */
export function aManifest(parts: Partial<SiteManifest> = {}): SiteManifest {
  return {
    headers: {
      'Content-Security-Policy': "default-src 'none'",
      'Cache-Control': 'max-age=0',
      Vary: 'Accept-Encoding',
    },
    files: {
      '/': aFile('index.html', page),
      '/risks': aFile('risks.html', page),
      '/contact': aFile('contact.html', {
        headers: { ...page.headers, 'Content-Security-Policy': "script-src 'self'" },
      }),
      '/conditions/ptsd': aFile('conditions/ptsd.html', page),
      '/_next/static/a.js': aFile('_next/static/a.js', script),
      '/_next/static/b.js': aFile('_next/static/b.js', script),
      '/rules.json': aFile('rules.json', { type: 'application/speculationrules+json' }),
    },
    templates: { '/contact/sent': aFile('contact/sent.html') },
    notFound: aFile('404.html'),
    redirects: { '/dangers': '/risks', '/risks/': '/risks', '/dangers/': '/risks' },
    enquiryEndpoint: '/api/contact',
    ...parts,
  };
}
