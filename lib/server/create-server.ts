import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Answer, toAnswer, toPath, toPlainAnswer } from './answer';
import type { Site } from './site';
import type { Listener } from './to-listener';

/** Answers some paths in place of the site. */
export type Handler = { handles: (path: string) => boolean; listener: Listener };

/** How long a client may take, in ms; slower ones are disconnected. */
const timeouts = {
  headersTimeout: 10_000,
  /** For a whole request, including its body. */
  requestTimeout: 30_000,
  /** Longer than proxies keep an idle connection (60 s), so that they close it first. */
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
};

/**
 * How long a connection may be inactive: longer than a request may take, which is answered with
 * 408.
 */
const stalledTimeoutMs = 40_000;

/**
 * How many responses may be pending on a connection that does not read them. Browsers wait for
 * each.
 */
const maxUnread = 50;

/**
 * The server, not yet listening. Every response carries the site's headers: Node itself would
 * answer some requests without them.
 */
export function createSiteServer(site: Site, ...handlers: Handler[]): Server {
  const answer: Listener = (request, response) => {
    if (countUnread(request, response) > maxUnread) {
      request.socket.destroy();
      return;
    }
    const path = toPath(request.url ?? '');
    const handler = path === undefined ? undefined : handlers.find(({ handles }) => handles(path));
    // A request to switch protocols, which is never granted, or a body that nothing reads.
    if (request.headers.upgrade !== undefined || (!handler && hasBody(request))) {
      response.shouldKeepAlive = false;
    }
    if (handler) handler.listener(request, response);
    else send(response, toAnswer(site, toQuestion(request)));
  };
  // Node would reject a request without Host; a page does not depend on it.
  const server = createServer({ ...timeouts, requireHostHeader: false }, answer);
  server.timeout = stalledTimeoutMs;
  // An unknown expectation changes nothing.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    refuse(site, socket, error.code);
  });
  // A request for a tunnel.
  server.on('connect', (_request, socket) => refuse(site, socket, 'CONNECT'));
  return server;
}

/** Sends a complete response. */
function send(response: ServerResponse, { status, headers, body }: Answer) {
  response.writeHead(status, headers);
  response.end(body);
}

function toQuestion({ method = '', url = '', headers }: IncomingMessage) {
  return { method, target: url, headers };
}

const unread = new WeakMap<Socket, number>();

/** How many responses are pending on the request's connection, including its own. */
function countUnread({ socket }: IncomingMessage, response: ServerResponse): number {
  const count = (unread.get(socket) ?? 0) + 1;
  unread.set(socket, count);
  response.once('close', () => unread.set(socket, (unread.get(socket) ?? 1) - 1));
  return count;
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

const refusals: Record<string, { status: number; reason: string }> = {
  HPE_HEADER_OVERFLOW: { status: 431, reason: 'Request Header Fields Too Large' },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: 413, reason: 'Content Too Large' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, reason: 'Request Timeout' },
  CONNECT: { status: 405, reason: 'Method Not Allowed' },
};

/** Answers invalid or incomplete HTTP requests on the raw connection. */
function refuse(site: Site, socket: Duplex, code = '') {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const { status, reason } = refusals[code] ?? { status: 400, reason: 'Bad Request' };
  const { headers, body } = toPlainAnswer(site, status, `${reason}\n`, {
    Connection: 'close',
    Date: new Date().toUTCString(),
    ...(status === 405 && { Allow: 'GET, HEAD' }),
  });
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${reason}`, ...lines, '', body].join('\r\n'));
}
