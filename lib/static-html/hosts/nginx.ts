import type { SiteManifest } from '../site-manifest';
import {
  escapeRegExp,
  toFileTypes,
  toHeaderRules,
  toServedFile,
  toServedFiles,
} from './header-rules';
import { type Entry, quote, toBlock, toHeaderLine, toMap } from './nginx-syntax';
import { plainAnswers, toPlainHeaders, toServerPaths } from './server-paths';

/**
 * A server block for nginx 1.22 or newer with the modules gzip_static and brotli_static, which
 * responds as `lib/server` does. It is included in the `http` block
 * (https://nginx.org/en/docs/http/ngx_http_core_module.html).
 */
export function toNginxConf(manifest: SiteManifest): string {
  const variables = toHeaderVariables(manifest);
  return [
    ...intro,
    '',
    `map_hash_bucket_size ${toBucketSize(manifest)};`,
    '',
    '# The file that is meant by a path. No other file is served.',
    ...toMap('$uri', '$clinic_found', [...toServedFiles(manifest), ['default', '/-']]),
    '# The map above takes upper case for lower case.',
    ...toMap("'$uri $clinic_found'", '$clinic_file', [
      [String.raw`~^(\S+) (?<clinic_same>\1\S*)$`, '$clinic_same'],
      ['default', '/-'],
    ]),
    '',
    ...toMap('$uri', '$clinic_redirect', [
      ...Object.entries(manifest.redirects).map(
        ([from, to]): Entry => [`~^${escapeRegExp(from)}$`, to],
      ),
      ['default', ''],
    ]),
    '',
    '# nginx resolves these; here they name nothing.',
    ...toMap('$request_uri', '$clinic_odd', [
      [String.raw`~*^[^?]*(?:%2f|/(?:\.|%2e){1,2}(?:[/?]|$))`, '1'],
    ]),
    '# These are no paths.',
    ...toMap('$request_uri', '$clinic_malformed', [
      [String.raw`~*^[^?]*(?:\\|%5c|%0|%1|%7f)`, '1'],
    ]),
    '',
    ...toMap('$request_method:$clinic_file:$clinic_redirect', '$clinic_refused', [
      ['~^(?:GET|HEAD):', ''],
      ['~:/-:$', ''],
      ['default', '1'],
    ]),
    '',
    '# Headers that are not the same for all files.',
    ...variables.flatMap(({ name, variable, entries }) => [
      `# ${name}`,
      ...toMap('$clinic_file', variable, entries),
    ]),
    '',
    ...toServerBlock(manifest, variables),
    '',
  ].join('\n');
}

const intro = [
  '# Written by the build. Change the port, the name, and the two folders and addresses below to yours;',
  '# with TLS, add your certificate. brotli_static needs the module libnginx-mod-http-brotli-static:',
  '# without it, delete that line. docs/hosting.md says more.',
];

type HeaderVariable = { name: string; variable: string; entries: Entry[] };

function toServerBlock(manifest: SiteManifest, variables: readonly HeaderVariable[]): string[] {
  const serverPaths = toServerPaths(manifest);
  const own = new Map(variables.map(({ name, variable }) => [name, variable]));
  const names = [...new Set([...Object.keys(manifest.headers), ...own.keys()])];
  const siteHeaders = names.map((name) => [name, own.get(name) ?? manifest.headers[name] ?? '']);
  const { notAllowed, unavailable } = plainAnswers;
  const body = [
    'listen 8080;',
    'server_name _;',
    'root /srv/clinic/site;',
    '',
    'server_tokens off;',
    'absolute_redirect off;',
    'merge_slashes off;',
    'charset off;',
    'gzip off;',
    'gzip_static on;',
    'brotli_static on;',
    '# Types are among the headers below.',
    'types { }',
    "default_type '';",
    'error_page 400 404 /404.html;',
    '# Headers that are too long.',
    'error_page 494 =400 /404.html;',
    'error_page 405 @not-allowed;',
    '# A page takes no body, and the server counts what the form sends.',
    'client_max_body_size 0;',
    '# As much as the server takes. A longer path nginx would refuse without any of these headers.',
    'large_client_header_buffers 4 16k;',
    ...toBlock('location /', [
      'if ($clinic_malformed) { return 400; }',
      'if ($clinic_odd) { return 404; }',
      'if ($clinic_refused) { return 405; }',
      'if ($clinic_redirect) { return 308 $clinic_redirect; }',
      'try_files $clinic_file =404;',
      ...siteHeaders.map(toHeaderLine),
    ]),
    ...toBlock('location = /404.html', [
      'internal;',
      ...Object.entries({
        ...manifest.headers,
        ...manifest.notFound.headers,
        'Content-Type': manifest.notFound.type,
      }).map(toHeaderLine),
    ]),
    ...toBlock('location @not-allowed', toPlainLines(manifest, 405, notAllowed)),
    ...(serverPaths.length > 0
      ? [
          ...toBlock(`location ~ ^(?:${serverPaths.map(toPathPattern).join('|')})$`, [
            'proxy_pass http://127.0.0.1:3000;',
            'proxy_http_version 1.1;',
            '# The server refuses what is too long as it comes; nginx would first write all of it to its disk.',
            'proxy_request_buffering off;',
            'proxy_set_header Host $http_host;',
            '# The server believes it where TRUST_PROXY names this host.',
            'proxy_set_header X-Forwarded-For $remote_addr;',
            "proxy_set_header Connection '';",
            'error_page 502 504 =503 @unavailable;',
          ]),
          ...toBlock('location @unavailable', toPlainLines(manifest, 503, unavailable)),
        ]
      : []),
  ];
  return toBlock('server', body);
}

/** A path, or with `/*` at its end all below it. */
function toPathPattern(path: string): string {
  return escapeRegExp(path).replace(/\\\*$/, '.*');
}

/** The longest path has to fit; nginx requires a power of two. */
function toBucketSize({ files }: SiteManifest): number {
  const longest = Math.max(...Object.keys(files).map((path) => path.length));
  return 2 ** Math.ceil(Math.log2(longest + 32));
}

/** One variable for each header that some file has of its own, and one for the content type. */
function toHeaderVariables(manifest: SiteManifest): HeaderVariable[] {
  const rules = toHeaderRules(manifest);
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const headers = names.map((name) => ({
    name,
    variable: `$clinic_${name.toLowerCase().replaceAll('-', '_')}`,
    entries: [
      ...rules.flatMap(({ pattern, headers }): Entry[] =>
        headers[name] === undefined ? [] : [[toKey(manifest, pattern), headers[name]]],
      ),
      ['default', manifest.headers[name] ?? ''] as const,
    ],
  }));
  return [...headers, toTypeVariable(manifest)];
}

/** What a rule's path is called among the files. */
function toKey({ files }: SiteManifest, pattern: string): string {
  if (pattern.endsWith('*')) return `~^${escapeRegExp(pattern.slice(0, -1))}`;
  return toServedFile(files[pattern]?.file ?? pattern);
}

function toTypeVariable({ files }: SiteManifest): HeaderVariable {
  const { byEnding, others } = toFileTypes(Object.values(files));
  return {
    name: 'Content-Type',
    variable: '$clinic_content_type',
    entries: [
      ...byEnding.map(([ending, type]): Entry => [`~${escapeRegExp(ending)}$`, type]),
      ...others,
    ],
  };
}

function toPlainLines(
  manifest: SiteManifest,
  status: number,
  { text, headers }: (typeof plainAnswers)[keyof typeof plainAnswers],
): string[] {
  return [
    ...Object.entries(toPlainHeaders(manifest, headers)).map(toHeaderLine),
    `return ${status} ${quote(text)};`,
  ];
}
