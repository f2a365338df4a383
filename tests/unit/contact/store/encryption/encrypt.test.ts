import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createKeyFile, readKeyFile } from '@/lib/contact/store/encryption/key-file';
import { aFolder } from '@/tests/support/a-folder';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { aDataDir, onEachEngine, openService } from '@/tests/support/stores/engines';

const now = new Date('2026-11-22T10:00:00Z');

async function aKeyFile() {
  const dir = aFolder('keys');
  const file = path.join(dir, 'enquiries.key');
  return { file, publicKey: await createKeyFile(file, now) };
}

const canary = anEnquiry({
  name: 'Canary Name',
  email: 'canary@example.org',
  phone: '021 555 0199',
  message: 'canary message',
});

onEachEngine((aPlace) => {
  test('each of the keys decrypts an enquiry, and no other key does', async () => {
    const [one, two, other] = [await aKeyFile(), await aKeyFile(), await aKeyFile()];
    const keys = `${one.publicKey},${two.publicKey}`;
    const { store } = await openService({ ...(await aPlace()), ENQUIRY_PUBLIC_KEYS: keys });
    const reference = await store.add(canary, now);
    for (const { file } of [one, two]) {
      const decrypted = await store.find(reference, readKeyFile(file));
      expect(decrypted?.details).toMatchObject({ name: 'Canary Name', message: 'canary message' });
    }
    expect((await store.find(reference))?.details).toBeUndefined();
    expect((await store.find(reference, readKeyFile(other.file)))?.details).toBeUndefined();
  });

  test('a repeated post is recognised although its content is encrypted', async () => {
    const { publicKey } = await aKeyFile();
    const { store } = await openService({ ...(await aPlace()), ENQUIRY_PUBLIC_KEYS: publicKey });
    const first = await store.add(canary, now);
    expect(await store.add(canary, now)).toBe(first);
    expect(await store.add({ ...canary, message: 'other' }, now)).not.toBe(first);
  });
});

test('what was stored before there was a key stays readable', async () => {
  const { publicKey } = await aKeyFile();
  const place = { DATA_DIR: aDataDir() };
  const reference = await (await openService(place)).store.add(canary, now);
  const { store } = await openService({ ...place, ENQUIRY_PUBLIC_KEYS: publicKey });
  expect((await store.find(reference))?.details?.name).toBe('Canary Name');
});

test('no file of an encrypted store contains what was typed; those of a plain one do', async () => {
  const { publicKey } = await aKeyFile();
  const [plain, encrypted] = [aDataDir(), aDataDir()];
  await (await openService({ DATA_DIR: plain })).store.add(canary, now);
  const place = { DATA_DIR: encrypted, ENQUIRY_PUBLIC_KEYS: publicKey };
  await (await openService(place)).store.add(canary, now);
  const bytesOf = (dir: string) =>
    readdirSync(dir)
      .map((name) => readFileSync(path.join(dir, name), 'latin1'))
      .join('');
  expect(bytesOf(plain)).toMatch(/canary/i);
  expect(bytesOf(encrypted)).not.toMatch(/canary|021 555/i);
  expect(bytesOf(encrypted)).toContain('BEGIN AGE ENCRYPTED FILE');
});

test('a key file is private, is never overwritten, and must contain a key', async () => {
  const { file, publicKey } = await aKeyFile();
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8')).toContain(`# public key: ${publicKey}`);
  await expect(createKeyFile(file, now)).rejects.toMatchObject({ code: 'EEXIST' });
  expect(() => readKeyFile('package.json')).toThrow(/^package\.json /);
});
