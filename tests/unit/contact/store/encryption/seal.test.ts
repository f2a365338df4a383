import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createKeyFile, readKeyFile } from '@/lib/contact/store/encryption/key-file';
import { anEnquiry } from '../../../../support/an-enquiry';
import { aDataDir, onEachEngine, openService } from '../../../../support/engines';

const now = new Date('2026-11-22T10:00:00Z');

async function aKeyFile() {
  const dir = mkdtempSync(path.join(tmpdir(), 'keys-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
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
  test('what is sealed opens with each of the keys, and with no other', async () => {
    const [one, two, other] = [await aKeyFile(), await aKeyFile(), await aKeyFile()];
    const keys = `${one.publicKey},${two.publicKey}`;
    const { store } = await openService({ ...(await aPlace()), ENQUIRY_PUBLIC_KEYS: keys });
    const reference = await store.add(canary, now);
    for (const { file } of [one, two]) {
      const opened = await store.find(reference, readKeyFile(file));
      expect(opened?.details).toMatchObject({ name: 'Canary Name', message: 'canary message' });
    }
    expect((await store.find(reference))?.details).toBeUndefined();
    expect((await store.find(reference, readKeyFile(other.file)))?.details).toBeUndefined();
  });

  test('a repeated post is known as such although what it says cannot be read', async () => {
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

test('no file of a sealed store holds what was typed, and those of an open one do', async () => {
  const { publicKey } = await aKeyFile();
  const [open, sealed] = [aDataDir(), aDataDir()];
  await (await openService({ DATA_DIR: open })).store.add(canary, now);
  const place = { DATA_DIR: sealed, ENQUIRY_PUBLIC_KEYS: publicKey };
  await (await openService(place)).store.add(canary, now);
  const bytesOf = (dir: string) =>
    readdirSync(dir)
      .map((name) => readFileSync(path.join(dir, name), 'latin1'))
      .join('');
  expect(bytesOf(open)).toMatch(/canary/i);
  expect(bytesOf(sealed)).not.toMatch(/canary|021 555/i);
  expect(bytesOf(sealed)).toContain('BEGIN AGE ENCRYPTED FILE');
});

test('a key file is for its owner alone, is never overwritten, and has to hold a key', async () => {
  const { file, publicKey } = await aKeyFile();
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8')).toContain(`# public key: ${publicKey}`);
  await expect(createKeyFile(file, now)).rejects.toThrow('EEXIST');
  expect(() => readKeyFile('package.json')).toThrow('package.json holds no private key');
});
