import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { encrypt } from '@/lib/contact/store/encryption/encrypt';
import { isCurrentKey, TextOpener } from '@/lib/inbox/client/key/open-texts';
import { readKeyFile } from '@/lib/inbox/client/key/read-key-file';
import { mistypeKey } from '../../../support/inbox/mistype-key';

const toFile = (text: string) => new Blob([text]);

async function readKeys(...keys: string[]) {
  const read = await readKeyFile(toFile(`# created: today\n${keys.join('\r\n')}\n`));
  if (!read.ok) throw new Error(read.problem);
  return read.keys;
}

test('the keys of a file open what was encrypted for them, and cannot be read again', async () => {
  const [one, other] = [await generateX25519Identity(), await generateX25519Identity()];
  const keys = await readKeys(one, other);
  expect(keys).toHaveLength(2);
  for (const key of keys) {
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', key)).rejects.toThrow();
  }
  const opener = new TextOpener(keys);
  for (const key of [one, other]) {
    const stored = await encrypt('Guten Tag', [await identityToRecipient(key)]);
    expect(await opener.open(stored)).toEqual({ ok: true, text: 'Guten Tag' });
  }
});

test.each([
  ['a letter', 'Dear clinic, here is the key', 'no-key'],
  ['an empty file', '', 'no-key'],
  ['a large file', `AGE-SECRET-KEY-1${'A'.repeat(20_000)}`, 'no-key'],
  [
    'a public key',
    '# public key: age1q7mjrmw04v7s5gv5k4mmcxwrd5nqj9m0m3nqlchdxqw5u7rk',
    'public-key',
  ],
  ['a post-quantum key', 'AGE-SECRET-KEY-PQ-1ABC', 'other-kind'],
  ['half a key', 'AGE-SECRET-KEY-1QQQQQQQQ', 'mistyped'],
])('%s is no key, and the reason is told', async (_, text, problem) => {
  expect(await readKeyFile(toFile(text))).toEqual({ ok: false, problem });
});

test('a key with one wrong letter is found out by its checksum', async () => {
  const wrong = mistypeKey(await generateX25519Identity());
  expect(await readKeyFile(toFile(wrong))).toEqual({ ok: false, problem: 'mistyped' });
});

test('another key, a text that was changed and one that is cut off stay closed', async () => {
  const [mine, others] = [await generateX25519Identity(), await generateX25519Identity()];
  const opener = new TextOpener(await readKeys(mine));
  const forOthers = await encrypt('secret', [await identityToRecipient(others)]);
  expect(await opener.open(forOthers)).toEqual({ ok: false, problem: 'wrong-key' });
  const stored = await encrypt('secret '.repeat(50), [await identityToRecipient(mine)]);
  const lines = stored.split('\n');
  const changed = lines.map((line, index) =>
    index === lines.length - 5 ? [...line].reverse().join('') : line,
  );
  for (const damaged of [changed.join('\n'), stored.slice(0, -60), lines[0] ?? '']) {
    expect(await opener.open(damaged)).toEqual({ ok: false, problem: 'damaged' });
  }
});

test('a text that is not encrypted is shown as it is', async () => {
  const opener = new TextOpener(await readKeys(await generateX25519Identity()));
  expect(await opener.open('{"name":""}')).toEqual({ ok: true, text: '{"name":""}' });
});

test('it is known whether a key is the one for new texts', async () => {
  const key = await generateX25519Identity();
  const keys = await readKeys(key);
  expect(await isCurrentKey(keys, [await identityToRecipient(key)])).toBe(true);
  const other = await identityToRecipient(await generateX25519Identity());
  expect(await isCurrentKey(keys, [other])).toBe(false);
});
