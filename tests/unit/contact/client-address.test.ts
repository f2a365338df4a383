import { expect, test } from 'vitest';
import { peerHeader, toClientAddress, toSenderNetwork } from '@/lib/contact/client-address';

function addressOf(peer: string, forwarded: string | undefined, proxies: string[]) {
  const headers = new Headers({ [peerHeader]: peer });
  if (forwarded !== undefined) headers.set('X-Forwarded-For', forwarded);
  return toClientAddress(headers, proxies);
}

test('without a trusted proxy nobody can claim another address', () => {
  expect(addressOf('203.0.113.9', '192.0.2.1', [])).toBe('203.0.113.9');
  expect(addressOf('203.0.113.9', '192.0.2.1', ['127.0.0.1'])).toBe('203.0.113.9');
});

test('a trusted proxy is believed, and what the sender wrote before it is not', () => {
  const proxies = ['127.0.0.1', '10.0.0.0/8'];
  expect(addressOf('127.0.0.1', '192.0.2.1', proxies)).toBe('192.0.2.1');
  expect(addressOf('::ffff:127.0.0.1', '198.51.100.7, 192.0.2.1, 10.1.2.3', proxies)).toBe(
    '192.0.2.1',
  );
});

test.each([
  ['192.0.2.1:5123', '192.0.2.1'],
  ['[2001:db8::1]:5123', '2001:db8::1'],
  ['[2001:db8::1]', '2001:db8::1'],
  ['"[2001:db8::1]:443"', '2001:db8::1'],
  ['2001:db8::1', '2001:db8::1'],
  ['::ffff:192.0.2.1', '::ffff:192.0.2.1'],
  ['unknown', 'unknown'],
])('what a proxy writes as %s is the address %s', (written, address) => {
  expect(addressOf('127.0.0.1', written, ['127.0.0.1'])).toBe(address);
  expect(addressOf('127.0.0.1', `198.51.100.7, ${written}`, ['127.0.0.1'])).toBe(address);
});

test('a proxy is known as one with its port too', () => {
  const proxies = ['127.0.0.1', '10.0.0.0/8'];
  expect(addressOf('127.0.0.1', '192.0.2.1:80, 10.1.2.3:5123', proxies)).toBe('192.0.2.1');
});

test('a trusted proxy that forwards nothing is itself the sender', () => {
  expect(addressOf('127.0.0.1', undefined, ['127.0.0.1'])).toBe('127.0.0.1');
});

test('the addresses of one IPv6 connection count as one sender, and each IPv4 address as one', () => {
  expect(toSenderNetwork('2001:db8:1:2::1')).toBe(toSenderNetwork('2001:db8:1:2:ffff::9'));
  expect(toSenderNetwork('2001:db8:1:2::1')).not.toBe(toSenderNetwork('2001:db8:1:3::1'));
  expect(toSenderNetwork('::ffff:192.0.2.1')).toBe('192.0.2.1');
  expect(toSenderNetwork('192.0.2.2')).toBe('192.0.2.2');
  expect(toSenderNetwork('nonsense')).toBe('unknown');
});
