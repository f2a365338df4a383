import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { encrypt } from '@/lib/contact/store/encryption/encrypt';
import { changeWork } from '@/lib/inbox/work/change-work';
import { addNote } from '@/lib/inbox/work/notes';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { aDataDir, openService } from '@/tests/support/stores/engines';
import { now, run } from './a-desk';

test('the command shows what staff did in the inbox, and opens their notes with the key', async () => {
  const dataDir = aDataDir();
  const key = await generateX25519Identity();
  const publicKeys = [await identityToRecipient(key)];
  const keyFile = path.join(aDataDir(), 'key.txt');
  writeFileSync(keyFile, `${key}\n`);
  const env = { DATA_DIR: dataDir, ENQUIRY_PUBLIC_KEYS: publicKeys.join() };
  const { store, database } = await openService(env);
  const reference = await store.add(anEnquiry(), now);
  await changeWork(database, { reference, version: 0, action: 'take', actor: 'Anna' }, now);
  const text = await encrypt('Rang at ten\nno answer', publicKeys);
  const note = { reference, key: 'abcdefgh', author: 'Anna', text };
  await addNote(database, note, { now, isEncryptionOn: true });

  expect((await run(dataDir, ['list'])).out).toContain('in hand (Anna)');
  const closed = await run(dataDir, ['show', reference]);
  expect(closed.out).toContain('State       in hand (Anna)');
  expect(closed.out).not.toContain('Rang');
  const opened = await run(dataDir, ['show', reference, '--key', keyFile]);
  expect(opened.out).toContain(`Note        ${now.toISOString()} Anna\n            Rang at ten\n`);
  const exported = await run(dataDir, ['export', '--format', 'json', '--key', keyFile]);
  expect(JSON.parse(exported.out)).toMatchObject([
    { state: 'in-hand', owner: 'Anna', notes: expect.stringContaining('Rang at ten') },
  ]);
});
