/** The longest form that a person can fill in is about 12 KiB, at 9 bytes per character. */
const maxFormBytes = 32 * 1024;

/** The fields of a request, or the status that refuses it. */
type ReadBody = { ok: true; fields: unknown } | { ok: false; status: 400 | 413 | 415 };

/** Reads a JSON or form-encoded body of at most so many bytes; the default is for the public form. */
export async function readBody(request: Request, maxBytes = maxFormBytes): Promise<ReadBody> {
  const mediaType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json' && mediaType !== 'application/x-www-form-urlencoded') {
    return { ok: false, status: 415 };
  }
  try {
    const bytes = await readBytes(request, maxBytes);
    if (bytes === undefined) return { ok: false, status: 413 };
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return mediaType === 'application/json'
      ? { ok: true, fields: JSON.parse(text) }
      : { ok: true, fields: parseForm(text) };
  } catch {
    // Only the request can be at fault here: invalid UTF-8, invalid JSON, or a broken connection.
    return { ok: false, status: 400 };
  }
}

/** `URLSearchParams` would silently replace bytes that are not UTF-8. */
function parseForm(text: string): Record<string, string> {
  const decode = (part = '') => decodeURIComponent(part.replaceAll('+', ' '));
  return Object.fromEntries(
    text.split('&').map((pair) => {
      const [name, ...value] = pair.split('=');
      return [decode(name), decode(value.join('='))];
    }),
  );
}

/** @returns undefined if the body is too large */
async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array | undefined> {
  const announced = request.headers.get('content-length');
  // The server never reads beyond the announced length, so no streaming is needed.
  if (announced !== null) {
    return Number(announced) > maxBytes ? undefined : new Uint8Array(await request.arrayBuffer());
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
