import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { openService } from '@/tests/support/stores/engines';
import { aDesk, now, run, runAlone } from './a-desk';

test('a list or an export that is piped into a program that stops reading ends quietly', async () => {
  const { data } = await aDesk();
  const { store } = await openService({ DATA_DIR: data });
  for (let number = 0; number < 800; number++) {
    await store.add(anEnquiry({ message: `${number} ${'x'.repeat(900)}` }), now);
  }
  const results = await Promise.all(
    ['list', 'export'].map((args) => runAlone(data, args, '| head -n 1')),
  );
  for (const result of results) {
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(result.out).toMatch(/^[^\n]+\n$/);
  }
});

test.skipIf(process.getuid?.() !== 0)(
  'a user without a name can use the commands, and is recorded by number',
  async () => {
    const { dir, data, reference } = await aDesk();
    execFileSync('chown', ['-R', '54321:54321', dir]);
    const as = 'setpriv --reuid=54321 --regid=54321 --clear-groups';
    const show = await runAlone(data, `show ${reference}`, '', as);
    expect(show).toMatchObject({ code: 0, err: '' });
    expect(show.out).toContain('Nomsa Dlamini');
    const audit = await runAlone(data, 'audit', '', as);
    expect(audit.out).toContain(`uid 54321  show  ${reference}`);
  },
);

test('a backup and its restore are one command each', async () => {
  const { dir, data, reference } = await aDesk();
  const file = path.join(dir, 'backup.sqlite');
  const saved = await run(data, ['backup', file]);
  expect(saved).toMatchObject({ code: 0, out: expect.stringContaining(file), err: '' });
  const fresh = path.join(dir, 'fresh');
  const restored = await run(fresh, ['restore', file]);
  expect(restored).toMatchObject({ code: 0, err: '' });
  expect(restored.out).toContain('1 of 1');
  const { store } = await openService({ DATA_DIR: fresh });
  expect(await store.find(reference)).toMatchObject({ details: { name: 'Nomsa Dlamini' } });
});
