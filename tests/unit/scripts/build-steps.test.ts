import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aFolder } from '@/tests/support/a-folder';

const noon = new Date('2026-11-27T12:00:00Z');
let folder = '';

/** What each step of a build reads, of a clinic on the other side of the date line from UTC. */
async function inputsAt(now = noon) {
  vi.resetModules();
  const { findSteps } = await import('@/scripts/build/build-steps');
  const { compiled, site } = findSteps(now);
  return { compiled: compiled.inputs, site: site.inputs };
}

beforeEach(() => {
  folder = aFolder('build-steps', { 'clinic.yaml': 'timeZone: Pacific/Auckland\n' });
  vi.stubEnv('CONTENT_DIR', folder);
});

afterEach(() => void vi.unstubAllEnvs());

test('nothing has changed a moment later', async () => {
  expect(await inputsAt(new Date(noon.getTime() - 60_000 * 60))).toEqual(
    await inputsAt(new Date(noon.getTime() - 60_000)),
  );
});

test('a changed sentence has the site made again, and nothing compiled', async () => {
  const before = await inputsAt();
  writeFileSync(path.join(folder, 'cost.md'), 'A sentence.');
  const after = await inputsAt();
  expect(after.site).not.toBe(before.site);
  expect(after.compiled).toBe(before.compiled);
});

test("a new day at the clinic has the site made again, whatever the computer's day is", async () => {
  // Midnight in Auckland, in summer.
  const before = await inputsAt(new Date('2026-11-27T10:59:00Z'));
  const after = await inputsAt(new Date('2026-11-27T11:00:00Z'));
  expect(after.site).not.toBe(before.site);
  expect(after.compiled).toBe(before.compiled);
});

test.each(['ENQUIRY_ENDPOINT', 'CMS_BACKEND', 'PREVIEW'])(
  '%s has the site made again, and nothing compiled',
  async (name) => {
    const before = await inputsAt();
    vi.stubEnv(name, 'other');
    const after = await inputsAt();
    expect(after.site).not.toBe(before.site);
    expect(after.compiled).toBe(before.compiled);
  },
);

test('a setting of the programs that build has everything made again', async () => {
  const before = await inputsAt();
  vi.stubEnv('NODE_OPTIONS', '--no-warnings');
  const after = await inputsAt();
  expect(after.site).not.toBe(before.site);
  expect(after.compiled).not.toBe(before.compiled);
});

test('where it is built from and served does not matter', async () => {
  const before = await inputsAt();
  for (const name of ['PORT', 'SHLVL', 'npm_lifecycle_event']) vi.stubEnv(name, '8080');
  expect(await inputsAt()).toEqual(before);
});
