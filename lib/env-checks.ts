import { Encrypter } from 'age-encryption';
import proxyAddr from 'proxy-addr';

/** The allowed query parameters. Libraries treat any other value as true, or ignore it. */
export type Parameters = Record<string, readonly string[]>;

/** Whether it is a URL of this protocol (`smtp:`) that names a host. */
export function isUrl(value: string, protocol: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return url.protocol === protocol && url.hostname !== '';
}

/** Whether a URL has only these parameters, each once; `mayHaveOthers` allows parameters of other names. */
export function hasOnly(
  value: string | undefined,
  known: Parameters,
  mayHaveOthers: boolean,
): boolean {
  // An invalid URL has its own message.
  if (value === undefined || !URL.canParse(value)) return true;
  const found = [...new URL(value).searchParams];
  return found.every(
    ([name, choice], index) =>
      (known[name]?.includes(choice) ?? mayHaveOthers) &&
      found.findIndex(([other]) => other === name) === index,
  );
}

/** Whether it is an age recipient. */
export function isPublicKey(key: string): boolean {
  try {
    new Encrypter().addRecipient(key);
    return true;
  } catch {
    // The library's own message says no more.
    return false;
  }
}

/** Whether it is an X25519 key: other kinds have longer names before their first 1. */
export function isPlainKey(key: string): boolean {
  return /^age1[^1]*$/.test(key);
}

/** Names with dots between them; the last is no number, as that of an IP address is. */
const hostName = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/;

/** A passkey belongs to a host name, over HTTPS; browsers make an exception for localhost. */
export function isInboxOrigin(value: string): boolean {
  if (!URL.canParse(value) || new URL(value).origin !== value) return false;
  const { protocol, hostname } = new URL(value);
  if (protocol === 'http:') return hostname === 'localhost';
  return protocol === 'https:' && (hostname === 'localhost' || hostName.test(hostname));
}

/** Whether these are addresses, networks, or names of proxies that proxy-addr knows. */
export function isProxyList(proxies: string[]): boolean {
  try {
    proxyAddr.compile(proxies);
    return true;
  } catch {
    // As above.
    return false;
  }
}
