import { expect, test } from 'vitest';
import { hashText } from '@/lib/views/search/hash-text';

test('a text has the hash that FNV-1a defines', () => {
  expect(BigInt(`0x${toHex(hashText(''))}`)).toBe(0xcbf29ce484222325n);
  expect(BigInt(`0x${toHex(hashText('a'))}`)).toBe(0xaf63dc4c8601ec8cn);
});

function toHex(base36: string): string {
  return [...base36]
    .reduce((sum, digit) => sum * 36n + BigInt(parseInt(digit, 36)), 0n)
    .toString(16);
}
