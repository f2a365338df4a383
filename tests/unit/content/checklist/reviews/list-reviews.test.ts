import { expect, test } from 'vitest';
import { listReviews } from '@/lib/content/checklist/reviews/list-reviews';
import { findStaleReviews } from '@/lib/content/lint/second-reading/find-stale-reviews';
import { readFolder } from '@/lib/content/load/files/read-folder';
import { isPublished, readItems } from '@/lib/content/load/read-items';
import { ClinicCopy } from '../../../../content/clinic-copy';

/** The list as one text for each group, after the edits that `make` does. */
function listOf(make: (clinic: ClinicCopy) => void, today = '2026-11-22') {
  const clinic = new ClinicCopy();
  make(clinic);
  const items = readItems(readFolder(clinic.dir)).items.filter(isPublished);
  const groups = listReviews(items, findStaleReviews(items, clinic.dir), today);
  return Object.fromEntries(
    groups.map(({ heading, lines }) => [
      heading,
      lines.map((line) => line.replace(`${clinic.dir}/`, '')),
    ]),
  );
}

function review(reviewDue: string) {
  return (clinic: ClinicCopy) =>
    clinic.approve(['faq/cost'], { reviewedOn: '2026-01-01', reviewDue });
}

test.each([
  ['2026-11-21', 'Overdue'],
  ['2026-11-22', 'Due within 30 days'],
  ['2026-12-22', 'Due within 30 days'],
  ['2026-12-23', 'Due within 60 days'],
  ['2027-01-21', 'Due within 60 days'],
])('on 22 November 2026 a review due on %s is listed as "%s"', (day, heading) => {
  const list = listOf(review(day));
  expect(list[heading]).toEqual([
    expect.stringMatching(new RegExp(`^faq/cost\\.md:\\d+ {2}${day}`)),
  ]);
  expect(
    Object.values(list)
      .flat()
      .filter((line) => line.startsWith('faq/cost.md')),
  ).toHaveLength(1);
});

test('a review that is due later is not listed, and a text without one is', () => {
  expect(
    Object.values(listOf(review('2027-01-22')))
      .flat()
      .join(),
  ).not.toContain('faq/cost.md');
  expect(listOf(() => {})['Never reviewed']).toContain('faq/cost.md');
});

test('a text that has changed since its review is listed with the difference', () => {
  const list = listOf((clinic) => {
    review('2026-12-31')(clinic);
    clinic.append('faq/cost.md', 'One more sentence.');
  });
  expect(list['Changed since the review']).toEqual([
    expect.stringMatching(/^faq\/cost\.md:\d+ {2}/),
    '    + One more sentence. [how much]',
  ]);
});
