import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aDataDir } from '@/tests/support/stores/engines';

const program = `
  import { openTemporaryStore } from './lib/contact/store/backup/store-copy.ts';
  import { exitOnSignals } from './scripts/enquiries/exit-on-signals.ts';
  exitOnSignals();
  const store = await openTemporaryStore(process.env.FOLDER);
  process.send('open');
  setInterval(() => store, 1000);
`;

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('a copy of a store is deleted on %s', async (signal, code) => {
  const folder = aDataDir();
  const args = ['--import', 'tsx', '--input-type=module', '--eval', program];
  const child = spawn(process.execPath, args, {
    ...{ env: { ...process.env, FOLDER: folder }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  });
  await once(child, 'message');
  expect(readdirSync(folder)).toHaveLength(1);
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([code, null]);
  expect(readdirSync(folder)).toEqual([]);
});
