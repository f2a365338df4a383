/** In bytes. The longest form that a person can fill in has about 12 KiB, each of its characters as 9 bytes. */
const maxBodyBytes = 32 * 1024;

/** What a request carried. */
export type ReadBody = { ok: true; fields: unknown } | { ok: false; status: 400 | 413 | 415 };

/**
 * Reads a JSON or form-encoded body, and no more of it than `maxBodyBytes`.
 */
export async function readBody(request: Request): Promise<ReadBody> {
  const mediaType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json' && mediaType !== 'application/x-www-form-urlencoded') {
    return { ok: false, status: 415 };
  }
  try {
    const bytes = await readBytes(request);
    if (bytes === undefined) return { ok: false, status: 413 };
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return mediaType === 'application/json'
      ? { ok: true, fields: JSON.parse(text) }
      : { ok: true, fields: parseForm(text) };
  } catch {
    // Nothing but the request can fail here: its bytes, its JSON, or a connection that broke.
    return { ok: false, status: 400 };
  }
}

/** `URLSearchParams` would put a replacement character for bytes that are not UTF-8. */
function parseForm(text: string): Record<string, string> {
  const decode = (part = '') => decodeURIComponent(part.replaceAll('+', ' '));
  return Object.fromEntries(
    text.split('&').map((pair) => {
      const [name, ...value] = pair.split('=');
      return [decode(name), decode(value.join('='))];
    }),
  );
}

/** @returns undefined when there is too much */
async function readBytes(request: Request): Promise<Uint8Array | undefined> {
  const announced = request.headers.get('content-length');
  // The server reads no more than was announced, and hands it over without a stream.
  if (announced !== null) {
    return Number(announced) > maxBodyBytes
      ? undefined
      : new Uint8Array(await request.arrayBuffer());
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBodyBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
