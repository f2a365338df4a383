import ipaddr from 'ipaddr.js';
import proxyAddr from 'proxy-addr';

/** In this header the server says who is at the other end of the connection; what a sender writes there is overwritten. */
export const peerHeader = 'x-peer-address';

/**
 * The network address that a request came from: the other end of the connection, or, where that is a
 * trusted proxy, the nearest address in X-Forwarded-For that is none.
 *
 * @param proxies addresses and networks of trusted proxies
 */
export function toClientAddress(headers: Headers, proxies: readonly string[]): string {
  const isProxy = proxyAddr.compile([...proxies]);
  const forwarded = headers.get('x-forwarded-for')?.split(',') ?? [];
  const hops = [headers.get(peerHeader) ?? '', ...forwarded.map(toAddress).reverse()];
  return hops.find((hop, index) => !isProxy(hop, index)) ?? hops.at(-1) ?? '';
}

/** Some proxies write a port too: `192.0.2.1:5123`, `[2001:db8::1]:5123`. */
function toAddress(hop: string): string {
  const [, bracketed, plain] =
    hop.match(/^\s*"?(?:\[([^\]]+)\]|([\d.]+)(?=:))(?::\d+)?"?\s*$/) ?? [];
  return bracketed ?? plain ?? hop.trim();
}

/** What counts as one sender: an IPv4 address, or the 64 bits that an IPv6 connection has to itself. */
export function toSenderNetwork(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).join('.');
}
