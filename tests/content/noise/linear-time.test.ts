import { expect, test } from 'vitest';
import { checkFolder } from '@/lib/content/lint/check-content';
import { ruleTable } from '@/lib/content/lint/rule-table';
import { answer, toFolder } from '../rules/lint-files';
import { noises } from './noises';

const now = new Date('2026-11-22T12:00:00Z');

/** Looking for similar words takes long, and is done for so many words only (unknown-word.ts). */
const rules = ruleTable.filter(({ id }) => id !== 'unknown-word');

/** What is shorter says nothing, in milliseconds. */
const leastMs = 30;

test.each(Object.entries(noises))(
  'four times as much of %s does not take eight times as long',
  (_name, make) => {
    const [text = '', more = ''] = [4000, 16_000].map(make);
    let [once, fourfold] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // What else runs in this process only adds to it, so the least of several counts.
    for (let round = 0; round < 3; round++) {
      once = Math.min(once, measure(text));
      fourfold = Math.min(fourfold, measure(more));
      // Quadratic time would be sixteen times as long.
      if (fourfold < 8 * Math.max(once, leastMs)) return;
    }
    expect(fourfold / Math.max(once, leastMs)).toBeLessThan(8);
  },
);

/** Milliseconds of processor, which other programs do not lengthen much. */
function measure(text: string): number {
  const start = process.cpuUsage();
  checkFolder(toFolder(answer(text)), now, rules);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
