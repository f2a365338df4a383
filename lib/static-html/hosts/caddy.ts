import type { SiteManifest } from '../site-manifest';
import { escapeRegExp, toFileTypes, toHeaderGroups, toServedFiles } from './header-rules';
import { plainAnswers, toPlainHeaders, toServerPaths } from './server-paths';

/**
 * A Caddyfile for Caddy 2.6 or newer that responds as `lib/server` does
 * (https://caddyserver.com/docs/caddyfile). Caddy obtains a certificate by itself if `SITE_ADDRESS`
 * is a host name.
 */
export function toCaddyfile(manifest: SiteManifest): string {
  const serverPaths = toServerPaths(manifest);
  return [
    '# Written by the build. SITE_ADDRESS, SITE_ROOT and ENQUIRY_SERVER are variables of the environment.',
    ...toBlock('{$SITE_ADDRESS::8080}', [
      'root * {$SITE_ROOT:/srv/clinic/site}',
      '# The file that is meant by a path. No other file is served.',
      ...toMap('{site_file}', [
        ...toServedFiles(manifest).map((names) => names.join(' ')),
        'default "-"',
      ]),
      ...toMap('{site_redirect}', [
        ...Object.entries(manifest.redirects).map(([from, to]) => `${from} ${to}`),
        'default "-"',
      ]),
      ...toMap('{site_type}', [...toTypeLines(manifest)], '{site_file}'),
      ...toBlock('route', [
        ...(serverPaths.length > 0
          ? [
              `@server path ${serverPaths.join(' ')}`,
              ...toBlock('handle @server', ['reverse_proxy {$ENQUIRY_SERVER:127.0.0.1:3000}']),
            ]
          : []),
        ...toSiteLines(manifest),
      ]),
      ...toBlock('handle_errors', toErrorLines(manifest)),
    ]),
    '',
  ].join('\n');
}

function toSiteLines(manifest: SiteManifest): string[] {
  return [
    '@malformed expression `{http.request.uri}.matches("(?i)^[^?]*(%5c|%0|%1|%7f)")`',
    'error @malformed 400',
    '@odd expression `{http.request.uri}.matches("(?i)^[^?]*%2f")`',
    'error @odd 404',
    '@unknown expression `{site_file} == "-" && {site_redirect} == "-"`',
    'error @unknown 404',
    '@write not method GET HEAD',
    'error @write 405',
    ...toHeaderBlock('header', manifest.headers),
    '@moved expression `{site_redirect} != "-"`',
    'redir @moved {site_redirect} 308',
    ...toHeaderGroups(manifest).flatMap(({ patterns, headers }, index) => [
      `@own${index} path ${patterns.join(' ')}`,
      ...toHeaderBlock(`header @own${index}`, headers),
    ]),
    'header Content-Type {site_type}',
    'rewrite * {site_file}',
    ...fileServer,
  ];
}

const fileServer = [
  'file_server {',
  '    precompressed br gzip',
  '    disable_canonical_uris',
  '}',
];

function toErrorLines(manifest: SiteManifest): string[] {
  const { notAllowed, unavailable } = plainAnswers;
  const own = toHeaderGroups(manifest).flatMap(({ headers }) => Object.keys(headers));
  const added = new Set(own.filter((name) => !(name in manifest.headers)));
  return toBlock('route', [
    '# What was set before the error was found stays otherwise.',
    ...[...added].map((name) => `header -${name}`),
    ...toPlainLines(manifest, 'not-allowed', '== 405', 405, notAllowed),
    ...toPlainLines(manifest, 'unavailable', '>= 500', 503, unavailable),
    ...toHeaderBlock('header', {
      ...manifest.headers,
      ...manifest.notFound.headers,
      'Content-Type': manifest.notFound.type,
    }),
    'rewrite * /404.html',
    ...fileServer,
  ]);
}

function toPlainLines(
  manifest: SiteManifest,
  name: string,
  condition: string,
  status: number,
  { text, headers }: (typeof plainAnswers)[keyof typeof plainAnswers],
): string[] {
  return [
    `@${name} expression \`{http.error.status_code} ${condition}\``,
    ...toBlock(`handle @${name}`, [
      ...toHeaderBlock('header', toPlainHeaders(manifest, headers)),
      `respond ${quote(text)} ${status}`,
    ]),
  ];
}

function toHeaderBlock(name: string, headers: Record<string, string>): string[] {
  const { Vary, ...others } = headers;
  return [
    ...toBlock(
      name,
      Object.entries(others).map(([header, value]) => `${header} ${quote(value)}`),
    ),
    // Caddy adds its own if a file has compressed copies: this one replaces it.
    ...(Vary === undefined ? [] : toBlock(name, [`Vary ${quote(Vary)}`, 'defer'])),
  ];
}

function toTypeLines({ files, notFound }: SiteManifest): string[] {
  const { byEnding, others } = toFileTypes(Object.values(files));
  return [
    ...others.map(([file, type]) => `${file} ${quote(type)}`),
    ...byEnding.map(([ending, type]) => `~${escapeRegExp(ending)}$ ${quote(type)}`),
    `default ${quote(notFound.type)}`,
  ];
}

function toMap(variable: string, lines: readonly string[], source = '{http.request.uri.path}') {
  return toBlock(`map ${source} ${variable}`, lines);
}

function toBlock(name: string, lines: readonly string[]): string[] {
  return [`${name} {`, ...lines.map((line) => `\t${line}`), '}'];
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
