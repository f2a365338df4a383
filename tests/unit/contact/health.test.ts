import Database from 'libsql';
import { expect, onTestFinished, test } from 'vitest';
import { checkHealth } from '@/lib/contact/health';
import { toDatabasePath } from '@/lib/contact/store/engines/open-sqlite';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { captureStdout } from '@/tests/support/site/capture-stdout';
import { aDataDir, onEachEngine, openService } from '@/tests/support/stores/engines';

const received = new Date('2026-11-22T10:00:00Z');
const later = new Date('2026-11-22T11:00:01Z');
const mail = {
  SMTP_URL: 'smtp://127.0.0.1:1',
  ENQUIRY_FROM: 'a@b.example',
  ENQUIRY_TO: 'c@d.example',
};

onEachEngine((aPlace) => {
  test('an empty store is healthy', async () => {
    const service = await openService({ ...(await aPlace()), ...mail });
    expect(await checkHealth(async () => service, received)).toEqual({
      status: 'ok',
      store: 'ok',
      pending: 0,
      oldestPendingSeconds: null,
      deadLetters: 0,
    });
  });

  test('an enquiry that has waited for an hour is a failure if there is a mail server', async () => {
    const place = await aPlace();
    const service = await openService({ ...place, ...mail });
    await service.store.add(anEnquiry(), received);
    expect(await checkHealth(async () => service, received)).toMatchObject({
      status: 'ok',
      pending: 1,
    });
    const late = await checkHealth(async () => service, later);
    expect(late).toMatchObject({ status: 'failing', store: 'ok', oldestPendingSeconds: 3601 });
    const withoutMail = await openService(place);
    expect(await checkHealth(async () => withoutMail, later)).toMatchObject({ status: 'ok' });
  });

  test('a dead letter is a failure until somebody has dealt with it', async () => {
    const service = await openService(await aPlace());
    const reference = await service.store.add(anEnquiry(), received);
    const [leased] = await service.outbox.lease(received, 1);
    if (!leased) throw new Error('The mail should be due.');
    await service.outbox.moveToDeadLetter(leased, '550');
    expect(await checkHealth(async () => service, received)).toMatchObject({
      status: 'failing',
      deadLetters: 1,
    });
    await service.outbox.markDone(reference, received);
    expect(await checkHealth(async () => service, received)).toMatchObject({ status: 'ok' });
  });
});

test('a store that cannot be written is reported as failing within a second', async () => {
  captureStdout();
  const dir = aDataDir();
  const service = await openService({ DATA_DIR: dir });
  const other = new Database(toDatabasePath(dir));
  onTestFinished(() => void other.close());
  other.exec('begin immediate');
  const startedAt = performance.now();
  const health = await checkHealth(async () => service, received);
  // The rest is for a busy machine.
  expect(performance.now() - startedAt).toBeLessThan(5000);
  expect(health).toMatchObject({ status: 'failing', store: 'failing', pending: null });
});

test('a nearly full disk is reported as failing before posts fail', async () => {
  const service = await openService({ DATA_DIR: aDataDir() });
  const database = { ...service.database, getFreeBytes: async () => 9_999_999 };
  const health = await checkHealth(async () => ({ ...service, database }), received);
  expect(health).toMatchObject({ status: 'failing', store: 'failing', pending: 0 });
});

test('a store that cannot be opened is reported as failing, and the log says why', async () => {
  const log = captureStdout();
  const error = Object.assign(new Error('no such file'), { code: 'SQLITE_CANTOPEN' });
  const health = await checkHealth(() => Promise.reject(error), received);
  expect(health).toMatchObject({ status: 'failing', store: 'failing' });
  expect(log.text).toContain('SQLITE_CANTOPEN');
});
