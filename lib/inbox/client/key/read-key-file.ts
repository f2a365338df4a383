import { bech32 } from '@scure/base';

/** Why a file cannot be used as a key. `key-words.ts` has the words. */
export type KeyFileProblem = 'no-key' | 'public-key' | 'mistyped' | 'other-kind' | 'old-browser';

/** The private keys of a file, none of which can be read again from here, or sent. */
type ReadKeyFile = { ok: true; keys: CryptoKey[] } | { ok: false; problem: KeyFileProblem };

/** A key file has a few lines. */
const mostBytes = 10_000;

const prefix = 'AGE-SECRET-KEY-';

/** PKCS 8 around the 32 bytes of an X25519 key (RFC 8410), which is what browsers import. */
const pkcs8Header = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20];

/**
 * Reads a key file in the format of `age-keygen`. The keys are imported so that no script can get them out
 * again: they can open texts, and that is all.
 */
export async function readKeyFile(file: Blob): Promise<ReadKeyFile> {
  if (file.size > mostBytes) return { ok: false, problem: 'no-key' };
  const text = await file.text();
  const lines = text.split(/\s+/).filter((word) => word.startsWith(prefix));
  if (lines.length === 0) {
    return { ok: false, problem: /\bage1[a-z0-9]{20}/.test(text) ? 'public-key' : 'no-key' };
  }
  const keys: CryptoKey[] = [];
  for (const line of lines) {
    if (!line.startsWith(`${prefix}1`)) return { ok: false, problem: 'other-kind' };
    const bytes = toBytes(line);
    if (!bytes) return { ok: false, problem: 'mistyped' };
    const key = await importKey(bytes);
    if (!key) return { ok: false, problem: 'old-browser' };
    keys.push(key);
  }
  return { ok: true, keys };
}

/** The checksum in a key finds any letter that is wrong. */
function toBytes(line: string): Uint8Array | undefined {
  try {
    const { prefix: found, bytes } = bech32.decodeToBytes(line);
    return found.toUpperCase() === prefix && bytes.length === 32 ? bytes : undefined;
  } catch {
    return undefined;
  }
}

async function importKey(bytes: Uint8Array): Promise<CryptoKey | undefined> {
  const pkcs8 = new Uint8Array([...pkcs8Header, ...bytes]);
  try {
    return await crypto.subtle.importKey('pkcs8', pkcs8, { name: 'X25519' }, false, ['deriveBits']);
  } catch {
    // Browsers from before 2025 do not know this kind of key.
    return undefined;
  } finally {
    pkcs8.fill(0);
    bytes.fill(0);
  }
}
