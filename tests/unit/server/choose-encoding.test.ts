import { expect, test } from 'vitest';
import { chooseEncoding } from '@/lib/server/choose-encoding';

const all = { br: true, gzip: true, identity: true };

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP, BR', 'br'],
  ['br;q=0.5, gzip', 'gzip'],
  ['br; q=0, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['*, br;q=0', 'gzip'],
  ['identity, br;q=0.5', 'identity'],
  ['br;q=x', 'identity'],
  ['br;q=7', 'identity'],
  ['deflate', 'identity'],
])('"Accept-Encoding: %s" gets %s', (header, encoding) => {
  expect(chooseEncoding(header, all)).toBe(encoding);
});

test('a file gets the encoding that it has', () => {
  expect(chooseEncoding('br, gzip', { gzip: true, identity: true })).toBe('gzip');
  expect(chooseEncoding('br, gzip', { identity: true })).toBe('identity');
  expect(chooseEncoding('br;q=0.5, gzip', { br: true, identity: true })).toBe('br');
});
