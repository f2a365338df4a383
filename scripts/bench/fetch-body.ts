import { once } from 'node:events';
import http from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';

/** One response's body: its text, and how many bytes of it travel. */
export type Body = { text: string; gzipBytes: number; brotliBytes: number };

/** What a server that compresses on the fly would take. Next has gzip alone. */
export const brotliQuality = 5;

/** Fetches a file as browsers do, which Node's `fetch` would unpack before it can be weighed. */
export async function fetchBody(url: string): Promise<Body> {
  const request = http.get(url, { headers: { 'Accept-Encoding': 'gzip' } });
  const [response]: http.IncomingMessage[] = await once(request, 'response');
  if (response?.statusCode !== 200) throw new Error(`${url} answers ${response?.statusCode}`);
  const sent = await buffer(response);
  // Pictures and what is very short are sent as they are, whatever the browser accepts.
  if (response.headers['content-encoding'] !== 'gzip') {
    return { text: sent.toString(), gzipBytes: sent.byteLength, brotliBytes: sent.byteLength };
  }
  const body = gunzipSync(sent);
  const brotli = brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality },
  });
  return { text: body.toString(), gzipBytes: sent.byteLength, brotliBytes: brotli.byteLength };
}
