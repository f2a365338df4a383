import { expect, test } from 'vitest';
import { checkFolder } from '@/lib/content/lint/check-content';
import { answer, toFolder } from '../rules/lint-files';
import { noises } from './noises';

const now = new Date('2026-11-22T12:00:00Z');

/**
 * Milliseconds of processor, which other programs do not lengthen much. The least of several, since
 * what else runs in this process only adds to it.
 */
function measure(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    checkFolder(toFolder(answer(text)), now);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

test.each(Object.entries(noises))(
  'four times as much of %s takes no more than eight times as long',
  (_name, make) => {
    const empty = measure('Text.');
    const [once, fourfold] = [12_000, 48_000].map((length) => measure(make(length)) - empty);
    // Times below some milliseconds say nothing. Quadratic time would be sixteen times as long.
    expect(fourfold).toBeLessThan(8 * Math.max(once ?? 0, 25));
  },
);
