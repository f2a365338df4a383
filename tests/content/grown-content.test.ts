import { expect, test } from 'vitest';
import { checkFolder } from '@/lib/content/lint/check-content';
import { isError } from '@/lib/content/load/diagnostic';
import { readFolder } from '@/lib/content/load/files/read-folder';
import { growFolder } from '../../scripts/bench/building/grow-content';

const now = new Date('2026-11-22T12:00:00Z');
const small = readFolder('tests/fixtures/clinics/small-us');

/** What is wrong in a folder of `factor` times the size, and the milliseconds of processor it took. */
function check(factor: number) {
  const folder = growFolder(small, factor);
  const start = process.cpuUsage();
  const { diagnostics, fileCount } = checkFolder(folder, now);
  const { user, system } = process.cpuUsage(start);
  return { errors: diagnostics.filter(isError), fileCount, ms: (user + system) / 1000 };
}

test('ten times the content is checked as it should be, in no more than twenty times the time', () => {
  // Its dictionary and its words are read once.
  check(1);
  const once = check(1);
  let tenfold = check(10);
  let leastMs = once.ms;
  // What else runs in this process only adds to it, so the least of several counts.
  for (let round = 0; round < 3 && tenfold.ms >= 20 * leastMs; round++) {
    leastMs = Math.min(leastMs, check(1).ms);
    const again = check(10);
    if (again.ms < tenfold.ms) tenfold = again;
  }
  // Texts say how many places there are, and now there are more.
  expect([...new Set(tenfold.errors.map(({ ruleId }) => ruleId))]).toEqual(['contradicted-facts']);
  expect(tenfold.fileCount).toBeGreaterThan(4 * once.fileCount);
  expect(tenfold.ms).toBeLessThan(20 * leastMs);
});
