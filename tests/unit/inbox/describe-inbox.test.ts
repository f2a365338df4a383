import { expect, test } from 'vitest';
import { describeInbox } from '@/lib/inbox/describe-inbox';
import { onEachEngine, openService } from '@/tests/support/stores/engines';
import { origin, signIn } from './an-inbox';

const now = new Date('2026-11-27T08:00:00Z');

onEachEngine((aPlace) => {
  test('the start says where the inbox is, or why nobody can open it', async () => {
    const service = await openService(await aPlace());
    const describeWith = (INBOX_ORIGIN?: string) =>
      describeInbox({ INBOX_ORIGIN }, async () => service);
    expect(await describeWith()).toEqual([]);
    expect(await describeWith(origin)).toEqual([expect.stringContaining('no inbox yet')]);
    await signIn(service, 'Thandi', now);
    expect(await describeWith()).toEqual([expect.stringMatching(/^INBOX_ORIGIN is not set/)]);
    expect(await describeWith(origin)).toEqual([`Staff open the inbox at ${origin}/inbox`]);
    expect(await describeWith('https://clinic.example')).toEqual([
      expect.stringMatching(
        /^INBOX_ORIGIN is https:\/\/clinic\.example, but .+ www\.clinic\.example/,
      ),
    ]);
  });
});
