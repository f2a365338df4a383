import ipaddr from 'ipaddr.js';
import proxyAddr from 'proxy-addr';

/** The server puts the peer address of the connection into this header, overwriting any value sent. */
export const peerHeader = 'x-peer-address';

/**
 * The network address of a client: the peer of the connection or, if that is a trusted proxy, the
 * nearest address in X-Forwarded-For that is not a trusted proxy.
 *
 * @param proxies addresses and networks of trusted proxies
 */
export function toClientAddress(headers: Headers, proxies: readonly string[]): string {
  const isProxy = proxyAddr.compile([...proxies]);
  const forwarded = headers.get('x-forwarded-for')?.split(',') ?? [];
  const hops = [headers.get(peerHeader) ?? '', ...forwarded.map(toHostAddress).reverse()];
  return hops.find((hop, index) => !isProxy(hop, index)) ?? hops.at(-1) ?? '';
}

/** Some proxies append the port: `192.0.2.1:5123`, `[2001:db8::1]:5123`. */
function toHostAddress(hop: string): string {
  const [, bracketed, plain] =
    hop.match(/^\s*"?(?:\[([^\]]+)\]|([\d.]+)(?=:))(?::\d+)?"?\s*$/) ?? [];
  return bracketed ?? plain ?? hop.trim();
}

/** What the rate limit counts as one sender: an IPv4 address, or the /64 prefix of an IPv6 address. */
export function toSenderNetwork(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).join('.');
}
