import type { SiteManifest } from '../site-manifest';
import {
  escapeRegExp,
  toFileTypes,
  toHeaderGroups,
  toServedFile,
  toServedFiles,
} from './header-rules';

/**
 * `.htaccess` for Apache 2.4, as on shared hosting
 * (https://httpd.apache.org/docs/2.4/howto/htaccess.html): it goes beside the files, at the root of
 * the host, and needs the modules rewrite, headers, mime and setenvif. It serves files only: there
 * is no server of ours behind it, so a form has to post elsewhere, and the paths of the API get the
 * 404 page.
 */
export function toHtaccess(manifest: SiteManifest): string {
  return [
    '# Written by the build; docs/hosting.md says where it goes.',
    'Options -MultiViews -Indexes',
    'DirectorySlash Off',
    'DirectoryIndex disabled',
    'AddDefaultCharset Off',
    'ErrorDocument 400 /404.html',
    'ErrorDocument 403 /404.html',
    'ErrorDocument 404 /404.html',
    'ErrorDocument 405 /404.html',
    '',
    '# The compressed copies are sent as they are.',
    'SetEnvIf Request_URI ^ no-gzip no-brotli',
    'RemoveLanguage .br',
    'RemoveType .br .gz',
    'AddEncoding br .br',
    'AddEncoding gzip .gz',
    ...toTypeLines(manifest),
    '',
    'RewriteEngine On',
    ...toRewriteLines(manifest),
    '',
    ...toHeaderLines(manifest),
    '',
  ].join('\n');
}

function toTypeLines({ files, notFound }: SiteManifest): string[] {
  const { byEnding, others } = toFileTypes([notFound, ...Object.values(files)]);
  return [
    ...byEnding.map(([ending, type]) => `AddType ${quote(type)} ${ending}`),
    // One ending, another type: the feed and the sitemap are both .xml.
    ...others.flatMap(([file, type]) => [
      `<FilesMatch "^${escapeRegExp(file.slice(file.lastIndexOf('/') + 1))}(\\.br|\\.gz)?$">`,
      `ForceType ${quote(type)}`,
      '</FilesMatch>',
    ]),
  ];
}

function toRewriteLines(manifest: SiteManifest): string[] {
  const pages = toServedFiles(manifest).filter(([path, file]) => path !== file);
  const toItsAnswer = [
    ...oddPathLines,
    ...Object.entries(manifest.redirects).map(
      ([from, to]) => `RewriteRule ${toPattern(from)} - [E=MOVED:${to}]`,
    ),
    ...pages.map(([path, file]) => `RewriteRule ${toPattern(path)} ${file.slice(1)} [E=PAGE:1]`),
    ...otherLines,
  ];
  const rules = toItsAnswer.filter((line) => line.startsWith('RewriteRule'));
  return [
    '# The page for an error is found already.',
    'RewriteCond %{ENV:REDIRECT_STATUS} ^40[0345]$',
    `RewriteRule ^404\\.html$ - [S=${rules.length}]`,
    ...toItsAnswer,
    '# The smallest copy that the browser reads.',
    ...toEncodingLines('br', '.br'),
    ...toEncodingLines('gzip', '.gz'),
    'RewriteRule ^ - [END]',
  ];
}

const oddPathLines = [
  '# These are no paths.',
  String.raw`RewriteCond %{THE_REQUEST} "^\S+ [^? ]*(\\|%5c|%0|%1|%7f)" [NC]`,
  'RewriteRule ^ - [R=400,L]',
  '# Apache resolves these; here they name nothing.',
  String.raw`RewriteCond %{THE_REQUEST} "^\S+ [^? ]*(//|/(\.|%2e){1,2}[/? ])" [NC]`,
  'RewriteRule ^ - [R=404,L]',
];

const otherLines = [
  '# What is no page is a file with its own name, but for these.',
  'RewriteCond %{ENV:PAGE}%{ENV:MOVED} ^$',
  String.raw`RewriteRule \.(br|gz|html)$|^(\.htaccess|_headers|_redirects)?$ - [R=404,L]`,
  'RewriteCond %{ENV:MOVED} ^$',
  'RewriteCond %{REQUEST_FILENAME} !-f',
  'RewriteRule ^ - [R=404,L]',
  'RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$',
  'RewriteRule ^ - [R=405,L]',
  'RewriteCond %{ENV:MOVED} ^(/.*)$',
  'RewriteRule ^ %1 [R=308,QSD,L]',
];

function toEncodingLines(encoding: string, ending: string): string[] {
  return [
    String.raw`RewriteCond %{HTTP:Accept-Encoding} "(^|[, ])${encoding}(,|$|;(?!q=0(\.0*)?(,|$)))"`,
    `RewriteCond %{REQUEST_FILENAME}${ending} -f`,
    `RewriteRule ^(.*)$ $1${ending} [END]`,
  ];
}

/** Rules see a path without its leading slash. */
function toPattern(path: string): string {
  return `^${escapeRegExp(path.slice(1))}$`;
}

function toHeaderLines(manifest: SiteManifest): string[] {
  const { headers, files } = manifest;
  const all = Object.entries(headers).map(([name, value]) => toHeaderLine(name, value));
  const own = toHeaderGroups(manifest).flatMap((group) => {
    const places = group.patterns.map((pattern) =>
      pattern.endsWith('*')
        ? escapeRegExp(pattern.slice(0, -1))
        : `${escapeRegExp(toServedFile(files[pattern]?.file ?? pattern))}(\\.br|\\.gz)?$`,
    );
    const condition = `"expr=%{REQUEST_STATUS} -in {'200','304'} && %{REQUEST_URI} =~ m#^(${places.join('|')})#"`;
    return Object.entries(group.headers).map(([name, value]) =>
      toHeaderLine(name, value, condition),
    );
  });
  return [
    '# Apache adds its own for a rule that looks at a header.',
    'Header unset Vary',
    ...all,
    ...own,
    'Header always set Allow "GET, HEAD" "expr=%{REQUEST_STATUS} == 405"',
    `Header always set Cache-Control no-store "expr=%{REQUEST_STATUS} -in {'400','404','405'}"`,
  ];
}

function toHeaderLine(name: string, value: string, condition = ''): string {
  return `Header always set ${name} ${quote(value)} ${condition}`.trimEnd();
}

function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
