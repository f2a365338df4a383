/** A page as Next writes it, in small; each test adds what it is about to `main` or `end`. */
export function aNextPage({ main = '<p>Text</p>', end = '' } = {}): string {
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/webpack.js"/>',
    '<script src="/_next/static/chunks/main.js" async=""></script>',
    '<style data-href="/_next/static/chunks/site.css">p{color:red}</style>',
    '<script src="/_next/static/chunks/polyfills.js" noModule=""></script></head>',
    `<body><div hidden=""><!--$--><!--/$--></div>${main}`,
    '<script src="/_next/static/chunks/webpack.js" id="_R_" async=""></script>',
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    '<script>self.__next_f.push([1,"1:\\"Text\\"\\n"])</script>',
    `${end}</body></html>`,
  ].join('');
}

/** The same page, without its runtime. */
export function aStrippedPage(main = '<p>Text</p>'): string {
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>',
    '<style data-href="/_next/static/chunks/site.css">p{color:red}</style></head>',
    `<body>${main}</body></html>`,
  ].join('');
}

/** The list of client modules that Next writes beside a page: its own, and `more`. */
export function aManifest(more: string[]): string {
  const own = '[project]/node_modules/next/dist/esm/client/components/layout-router.js';
  const clientModules = Object.fromEntries([own, ...more].map((module) => [module, { id: 1 }]));
  return [
    'globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};',
    `globalThis.__RSC_MANIFEST["/[page]/page"] = ${JSON.stringify({ clientModules })};`,
  ].join('\n');
}
