import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { peerHeader } from '@/lib/contact/http/client-address';

export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Has a web-standard handler answer Node's requests.
 *
 * @param headers of every response that has none of that name, also where a request cannot be read
 */
export function toListener(
  handle: (request: Request) => Response | Promise<Response>,
  headers: Record<string, string>,
): Listener {
  // Hono's own responses to unreadable requests would lack the site's headers.
  const listener = getRequestListener(
    async (request) => withHeaders(await handle(request), headers),
    {
      overrideGlobalObjects: false,
      // For a request without a Host header, as in HTTP/1.0.
      hostname: 'localhost',
      errorHandler: () => withHeaders(new Response('Bad Request\n', { status: 400 }), headers),
    },
  );
  return (incoming, outgoing) => {
    notePeer(incoming);
    return listener(incoming, outgoing);
  };
}

/** Adds headers; existing ones stay. */
export function withHeaders(answer: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) {
    if (!answer.headers.has(name)) answer.headers.set(name, value);
  }
  return answer;
}

/** Passes on the address of the connection's peer, whatever header the client sent. */
function notePeer(incoming: IncomingMessage) {
  const address = incoming.socket.remoteAddress ?? '';
  incoming.headers[peerHeader] = address;
  incoming.rawHeaders = Object.entries(incoming.headers).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((text) => [name, text]),
  );
}
