import { expect, test } from 'vitest';
import { aDataDir } from '@/tests/support/stores/engines';
import { getErrorCode, run } from './a-desk';

const inbox = { INBOX_ORIGIN: 'https://www.clinic.example' };

test('somebody is invited by a link, listed, and revoked', async () => {
  const data = aDataDir();
  const invited = await run(data, ['invite', 'Thandi Nkosi', '--manager'], inbox);
  expect(invited).toMatchObject({ code: 0, err: '' });
  expect(invited.out).toMatch(
    /^https:\/\/www\.clinic\.example\/inbox\/invitation#[\w-]{43}\n\nThis link is for Thandi Nkosi:/,
  );
  const listed = await run(data, ['staff']);
  expect(listed.out).toMatch(/^Thandi Nkosi {2}manager {2}passkeys: 0 {2}invited until .+ UTC\n$/);
  const revoked = await run(data, ['revoke', 'thandi  nkosi']);
  expect(revoked).toMatchObject({ code: 0, out: expect.stringContaining('Thandi Nkosi has no') });
  expect((await run(data, ['staff'])).out).toMatch(/^Thandi Nkosi {2}revoked .+ UTC\n$/);
  const audit = await run(data, ['audit']);
  expect(audit.out).toMatch(/ {2}revoke {2}Thandi Nkosi\n.+ {2}invite {2}Thandi Nkosi\n$/);
  // The link is in no log.
  expect(audit.out).not.toContain('#');
});

test('mistakes have a line that says what to do', async () => {
  const data = aDataDir();
  expect(await getErrorCode(data, ['invite', 'Thandi'])).toBe('NO_INBOX_ORIGIN');
  expect(await getErrorCode(data, ['revoke', 'Nobody'])).toBe('NO_SUCH_PERSON');
  expect(await getErrorCode(data, ['invite'])).toBe('USAGE');
  const long = await run(data, ['invite', 'x'.repeat(61)], inbox);
  expect(long).toMatchObject({ code: 1, out: '' });
});
