import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { type Enquiry, parseEnquiry } from '@/lib/contact/enquiry';
import { openEnquiryDatabase, toDatabasePath } from '@/lib/contact/enquiry-database';
import { EnquiryStore } from '@/lib/contact/enquiry-store';
import { anEnquiryForm } from './enquiry-form';

const now = new Date('2026-11-22T10:00:00Z');

function aDataDir(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'enquiries-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}

async function openStore(dir: string): Promise<EnquiryStore> {
  const store = new EnquiryStore(await openEnquiryDatabase(dir));
  onTestFinished(() => store.close());
  return store;
}

/** What a script prints, also when it fails. */
function runScript(file: string, env: Record<string, string>): Promise<string> {
  return new Promise((resolve) => {
    execFile('node_modules/.bin/tsx', [file], { env: { ...process.env, ...env } }, (_, out, err) =>
      resolve(out + err),
    );
  });
}

function anEnquiry(changes: Record<string, unknown> = {}): Enquiry {
  const parsed = parseEnquiry(anEnquiryForm(changes), ['strand']);
  if (!parsed.ok) throw new Error(parsed.codes.join());
  return parsed.enquiry;
}

test('an enquiry is there again, whole, after the store was closed and opened', async () => {
  const dir = aDataDir();
  const first = new EnquiryStore(await openEnquiryDatabase(dir));
  const reference = await first.add(anEnquiry({ location: 'strand', message: 'a\nb – ü' }), now);
  await first.close();
  const second = await openStore(dir);
  expect(await second.find(reference)).toEqual({
    reference,
    receivedAt: '2026-11-22T10:00:00.000Z',
    role: 'patient',
    topic: 'question',
    location: 'strand',
    isSuspectedSpam: false,
    details: {
      name: 'Nomsa Dlamini',
      email: 'nomsa@example.org',
      phone: '',
      preferredContact: 'email',
      message: 'a\nb – ü',
    },
  });
});

test('the store is set to sync every commit to the disk', async () => {
  const db = await openEnquiryDatabase(aDataDir());
  onTestFinished(() => db.destroy());
  // 2 is FULL: every commit is synced (https://www.sqlite.org/pragma.html#pragma_synchronous).
  expect((await sql`pragma synchronous`.execute(db)).rows).toEqual([{ synchronous: 2 }]);
  expect((await sql`pragma journal_mode`.execute(db)).rows).toEqual([{ journal_mode: 'wal' }]);
});

test('the same form posted again gets the first reference, and is stored once', async () => {
  const store = await openStore(aDataDir());
  const references = await Promise.all(
    Array.from({ length: 20 }, () => store.add(anEnquiry(), now)),
  );
  expect(new Set(references).size).toBe(1);
  expect(await store.list()).toHaveLength(1);
});

test('something else sent from the same form, after going back, is not lost', async () => {
  const store = await openStore(aDataDir());
  await store.add(anEnquiry({ message: 'first' }), now);
  await store.add(anEnquiry({ message: 'second' }), now);
  const messages = (await store.list()).map(({ details }) => details.message);
  expect(messages).toEqual(['second', 'first']);
});

test('without JavaScript the same message counts once a day', async () => {
  const store = await openStore(aDataDir());
  const enquiry = anEnquiry({ submissionKey: '' });
  const first = await store.add(enquiry, now);
  expect(await store.add(enquiry, new Date('2026-11-22T18:00:00Z'))).toBe(first);
  expect(await store.add(enquiry, new Date('2026-11-23T08:00:00Z'))).not.toBe(first);
});

test('what fills in the hidden field is kept, and marked for staff', async () => {
  const store = await openStore(aDataDir());
  await store.add(anEnquiry({ leaveEmpty: 'https://spam.example' }), now);
  expect(await store.list()).toMatchObject([{ isSuspectedSpam: true }]);
});

test('a reference is found however it is typed, and an unknown one is not', async () => {
  const store = await openStore(aDataDir());
  const reference = await store.add(anEnquiry(), now);
  expect(reference).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(await store.find(` ${reference.toLowerCase()} `)).toMatchObject({ reference });
  expect(await store.find('0000-0000')).toBeUndefined();
});

test('several processes can open a new store at the same time', async () => {
  const dir = aDataDir();
  const outputs = await Promise.all(
    Array.from({ length: 4 }, () => runScript('scripts/enquiries.ts', { DATA_DIR: dir })),
  );
  expect(outputs).toEqual(Array(4).fill(`0 in ${toDatabasePath(dir)}\n`));
});

test('a folder that cannot be written is named, with what to do', async () => {
  const dir = aDataDir();
  const file = path.join(dir, 'not-a-folder');
  writeFileSync(file, '');
  await expect(openEnquiryDatabase(path.join(file, 'data'))).rejects.toThrow(
    /not-a-folder.*DATA_DIR/,
  );
  expect(existsSync(toDatabasePath(dir))).toBe(false);
});
