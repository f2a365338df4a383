import { existsSync, readdirSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { cached } from '@/lib/build-cache';
import { pruneBuildCache } from '@/scripts/build/prune-build-cache';
import { aFolder } from '@/tests/support/a-folder';

/** A build of its own: a process remembers nothing of the one before. */
async function inANewBuild() {
  vi.resetModules();
  return (await import('@/lib/build-cache')).cached;
}

const giving = (text: string) => vi.fn(async () => Buffer.from(text));

test('what one build has made the next one reads', async () => {
  const folder = aFolder('build-cache');
  const make = giving('made');
  expect(await cached(['input'], make, folder)).toEqual(Buffer.from('made'));
  const inTheNext = await inANewBuild();
  const again = giving('made again');
  expect(await inTheNext(['input'], again, folder)).toEqual(Buffer.from('made'));
  expect([make, again].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
});

test('two that ask at once for the same have it made once', async () => {
  const folder = aFolder('build-cache');
  const make = giving('made');
  await Promise.all([cached(['input'], make, folder), cached(['input'], make, folder)]);
  expect(make).toHaveBeenCalledOnce();
  expect(readdirSync(folder)).toHaveLength(1);
});

test.each([{ other: ['inputs'] }, { other: ['in', 'put'] }, { other: ['input', ''] }])(
  '$other is not input',
  async ({ other }) => {
    const folder = aFolder('build-cache');
    await cached(['input'], giving('one'), folder);
    expect(await cached(other, giving('two'), folder)).toEqual(Buffer.from('two'));
  },
);

test('what could not be made is tried again by the next build, and leaves nothing', async () => {
  const folder = aFolder('build-cache');
  const fail = () => Promise.reject(new Error('no'));
  await expect(cached(['input'], fail, folder)).rejects.toThrow('no');
  expect(readdirSync(folder)).toEqual([]);
  const inTheNext = await inANewBuild();
  expect(await inTheNext(['input'], giving('made'), folder)).toEqual(Buffer.from('made'));
});

test('what no build has used for 30 days is deleted, and what one has used stays', async () => {
  const folder = aFolder('build-cache');
  const now = new Date('2026-11-26T12:00:00Z');
  const old = new Date('2026-10-01T12:00:00Z');
  for (const input of ['used', 'unused']) await cached([input], giving(input), folder);
  for (const name of readdirSync(folder)) utimesSync(path.join(folder, name), old, old);
  const inTheNext = await inANewBuild();
  await inTheNext(['used'], giving('again'), folder);
  pruneBuildCache(now, folder);
  expect(readdirSync(folder)).toHaveLength(1);
  expect(await (await inANewBuild())(['used'], giving('again'), folder)).toEqual(
    Buffer.from('used'),
  );
});

test('a folder that is not there needs no pruning', () => {
  const folder = path.join(aFolder('build-cache'), 'none');
  pruneBuildCache(new Date(), folder);
  expect(existsSync(folder)).toBe(false);
});
