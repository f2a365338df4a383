import type { Question, toComparable } from './ask';
import type { HostName } from './hosts';

type Comparable = ReturnType<typeof toComparable>;

/** Where a host cannot answer as our server does, and what it answers instead. */
type Difference = {
  name: string;
  applies: (question: Question, ours: Comparable) => boolean;
  /** What this host answers, made from what our server does; what it leaves out is not compared. */
  expected: (ours: Comparable, notFound: Comparable) => Partial<Comparable>;
};

const isTrace = ({ method }: Question) => method === 'TRACE';

/** Its text names the program, and who follows the redirect never sees it. */
function withoutRedirectBody({ status, headers }: Comparable): Partial<Comparable> {
  return { status, headers };
}

export const differences: Record<HostName, Difference[]> = {
  nginx: [
    {
      name: 'a redirect has a body and so a type',
      applies: (_, { status }) => status === 308,
      expected: ({ status, headers }) => ({
        ...withoutRedirectBody({ status, headers, body: '' }),
        headers: { ...headers, 'content-type': 'text/html' },
      }),
    },
    {
      name: 'TRACE is refused before its path is looked at',
      applies: isTrace,
      expected: () => ({ status: 405 }),
    },
    {
      name: 'a path that climbs out of the site by an encoded slash is malformed, not missing',
      applies: ({ path }) => path.startsWith('/..%2f'),
      expected: ({ headers, body }) => ({ status: 400, headers, body }),
    },
  ],
  Apache: [
    {
      name: 'TRACE is echoed: only the configuration of the whole server turns it off (TraceEnable)',
      applies: isTrace,
      expected: () => ({ status: 200 }),
    },
    {
      name: 'a redirect has a body, and names the host in its address',
      applies: (_, { status }) => status === 308,
      expected: ({ status, headers }) => ({
        status,
        headers: {
          ...headers,
          'content-type': 'text/html; charset=iso-8859-1',
          location: `http://127.0.0.1${headers.location}`,
        },
      }),
    },
    {
      name: 'a method that is refused gets a page, because .htaccess cannot send a text with its type',
      applies: (_, { status }) => status === 405,
      expected: ({ status, headers }, notFound) => ({
        status,
        headers: { ...headers, 'content-type': notFound.headers['content-type'] ?? '' },
        body: notFound.body,
      }),
    },
    {
      name: 'a malformed path is refused before .htaccess is read',
      applies: ({ path }) => /^[^?]*%(zz|$)/.test(path),
      expected: () => ({ status: 400 }),
    },
    {
      name: 'an encoded slash or null is not found before .htaccess is read',
      applies: ({ path }) => /%(2f|00)/.test(path),
      expected: () => ({ status: 404 }),
    },
  ],
  Caddy: [
    {
      name: 'a malformed path is refused before the Caddyfile has a say',
      applies: ({ path }, { status }) => status === 400 && /%(zz|$)/.test(path),
      expected: ({ status }) => ({ status }),
    },
  ],
};
