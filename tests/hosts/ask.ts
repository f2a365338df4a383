import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

export type Question = {
  method?: string;
  /** Sent as it is, whatever is wrong with it. */
  path: string;
  headers?: Record<string, string>;
  body?: string;
  /** More of the body was announced, and does not come. */
  isUnfinished?: boolean;
};

type HostAnswer = { status: number; headers: Record<string, string>; body: Buffer };

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Asks a server on this computer, and decodes nothing. */
export async function ask(
  port: number,
  { method = 'GET', path, headers = {}, body, isUnfinished = false }: Question,
): Promise<HostAnswer> {
  const asked = request({ host: '127.0.0.1', port, method, path, headers, agent });
  asked.setTimeout(10_000, () => asked.destroy(new Error(`no answer to ${method} ${path}`)));
  // Some send a body with their answer to HEAD; what came before it counts. Any other error is
  // thrown by the next lines as well.
  asked.on('error', () => undefined);
  if (isUnfinished) asked.write(body);
  else asked.end(body);
  const [answer]: IncomingMessage[] = await once(asked, 'response');
  if (!answer) throw new Error('no answer');
  const answered = {
    status: answer.statusCode ?? 0,
    headers: toHeaders(answer.rawHeaders),
    body: await buffer(answer),
  };
  if (isUnfinished) asked.destroy();
  return answered;
}

/** Every header as it came; one that came twice is both, which no comparison takes for one. */
function toHeaders(raw: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let index = 0; index < raw.length; index += 2) {
    const name = raw[index]?.toLowerCase() ?? '';
    const value = raw[index + 1] ?? '';
    headers[name] = name in headers ? `${headers[name]} | ${value}` : value;
  }
  return headers;
}

/** Headers that belong to the connection or to the program that answers, not to the site. */
const ownHeaders = new Set([
  'accept-ranges',
  'alt-svc',
  'connection',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'server',
  'transfer-encoding',
  'via',
]);

/** What has to be the same on every host. */
export function toComparable({ status, headers, body }: HostAnswer) {
  const compared = Object.entries(headers).filter(([name]) => !ownHeaders.has(name));
  return { status, headers: Object.fromEntries(compared.sort()), body: body.toString('base64') };
}
