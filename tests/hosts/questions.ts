import type { SiteManifest } from '@/lib/static-html/site-manifest';
import type { Question } from './ask';

const encodings = ['br', 'gzip', undefined, 'gzip, deflate, br, zstd'];

/** Every file, as every kind of browser asks for it. */
export function askForFiles({ files }: SiteManifest): Question[] {
  return Object.keys(files).flatMap(askInEveryEncoding);
}

/** The page for a path that does not exist, asked for in the same ways. */
export function askForNothing(): Question[] {
  return ['/nothing', '/conditions/nothing', '/link-preview/nothing.png'].flatMap(
    askInEveryEncoding,
  );
}

export function askForRedirects({ redirects }: SiteManifest): Question[] {
  return Object.keys(redirects).flatMap((path) => [
    { path },
    { method: 'HEAD', path },
    { path: `${path}?a=b` },
  ]);
}

/** Nearly right, or meant to get at what is not meant for visitors. */
export function askForWrongPaths({ files, redirects }: SiteManifest): Question[] {
  const [alias = ''] = Object.keys(redirects);
  const script = Object.keys(files).find((path) => path.endsWith('.js')) ?? '';
  const paths = [
    ...['//', '//risks', '/risks//', '/./risks', '/x/../risks', '/x/%2e%2e/risks', '/..%2frisks'],
    ...['/%zz', '/%', '/risks%', '/risks%00', '/risks%0a', '/%5crisks', '/a\\b', '/risks%20'],
    ...['/conditions%2fptsd', '/risks%2f', '/risks;x', '/ris%c3%a9ks', '/~root', '/risks/x'],
    ...[
      '/RISKS',
      '/Risks/',
      '/ICON.SVG',
      alias.toUpperCase(),
      `${alias}.html`,
      script.toUpperCase(),
    ],
    ...['/risks.html', '/index.html', '/index', '/404', '/404.html', '/-', '/-/'],
    ...['/risks.html.br', '/risks.br', '/icon.svg.gz', `${script}.br`, '/contact/sent.html'],
    ...['/site.json', '/server.mjs', '/hosts/nginx.conf', '/.htaccess', '/_headers', '/_redirects'],
    ...['/icon.svg/', '/icon.svg/x', '/robots.txt/', '/link-preview', '/link-preview/', '/_next/'],
    ...['/_next/image?url=%2Ficon.svg&w=64&q=75', '/_next/static/chunks/nothing.js', '/.env'],
    ...['/api', '/api/', '/api/nothing'],
  ];
  return paths.flatMap((path) => [{ path }, { method: 'HEAD', path }]);
}

/** Not wrong, though written in an unusual way. */
export function askForUnusualPaths(): Question[] {
  return [
    { path: '/%72isks' },
    { path: '/risks?x=1&y=%zz' },
    { path: '/risks', headers: { RSC: '1', 'Next-Router-Prefetch': '1' } },
    { path: '/risks', headers: { 'X-Forwarded-Host': 'elsewhere.example' } },
  ];
}

export function askWithWrongMethods({ files, redirects }: SiteManifest): Question[] {
  const script = Object.keys(files).find((path) => path.endsWith('.js')) ?? '';
  const [alias = ''] = Object.keys(redirects);
  return ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'].flatMap((method) =>
    ['/', '/risks', '/risks/', alias, '/icon.svg', script, '/nothing', '/404.html', '/x.js'].map(
      (path) => ({ method, path }),
    ),
  );
}

/** Everything that our server has to answer, except for what it stores. */
export function askTheServer(): Question[] {
  const sent = '/contact/sent?reference=';
  return [
    ...[`${sent}7K2M-Q9XF`, `${sent}<script>`, '/contact/sent', '/contact/problems'],
    ...['/contact/problems?problem=name-missing', '/contact/problems?problem=x', '/api/contact'],
    ...['/api/health', '/api/health?x=1'],
  ].flatMap((path) => [
    ...['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'].map((method) => ({ method, path })),
    { path, headers: { 'Accept-Encoding': 'br, gzip' } },
  ]);
}

function askInEveryEncoding(path: string): Question[] {
  return encodings.flatMap((encoding) => {
    const headers: Record<string, string> = encoding ? { 'Accept-Encoding': encoding } : {};
    return ['GET', 'HEAD'].map((method) => ({ method, path, headers }));
  });
}
