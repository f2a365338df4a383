import { expect, test } from 'vitest';
import { listReviews } from '@/lib/content/check/list-reviews';
import { isPublished, readItems } from '@/lib/content/check/read-items';
import { ClinicCopy } from '../../content/clinic-copy';

/** The list as one text for each group, after the edits that `make` does. */
function listOf(make: (clinic: ClinicCopy) => void, today = '2026-11-22') {
  const clinic = new ClinicCopy();
  make(clinic);
  const groups = listReviews(readItems(clinic.dir).items.filter(isPublished), today);
  return Object.fromEntries(
    groups.map(({ heading, lines }) => [
      heading,
      lines.map((line) => line.replace(`${clinic.dir}/`, '')),
    ]),
  );
}

function review(reviewDue: string) {
  return (clinic: ClinicCopy) =>
    clinic.edit(
      'faq/cost.md',
      'order: 1',
      `order: 1\nreviewedBy: Dr A\nreviewedOn: 2026-01-01\nreviewDue: ${reviewDue}`,
    );
}

test.each([
  ['2026-11-21', 'Overdue'],
  ['2026-11-22', 'Due within 30 days'],
  ['2026-12-22', 'Due within 30 days'],
  ['2026-12-23', 'Due within 60 days'],
  ['2027-01-21', 'Due within 60 days'],
])('on 22 November 2026 a review due on %s is listed as "%s"', (day, heading) => {
  const list = listOf(review(day));
  expect(list[heading]).toEqual([`faq/cost.md:7  ${day}, by Dr A`]);
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

test('what is not confirmed stands under whoever has to confirm it', () => {
  const list = listOf((clinic) => {
    clinic.edit('figures.yaml', 'confirmedOn: 2026-11-20', 'confirmedOn: null');
    clinic.edit('clinic.yaml', 'nameConfirmedOn: 2026-11-20', 'nameConfirmedOn: null');
  });
  expect(list['Not confirmed by the doctor']).toEqual([
    expect.stringMatching(/^figures\.yaml:\d+ {2}The infusion: about 50 minutes$/),
  ]);
  expect(list['Not confirmed by the clinic']).toEqual([
    'clinic.yaml:3  Two Rivers Infusion Clinic',
    expect.stringMatching(/^locations\/dubuque\.md:26 {2}First consultation: 180$/),
  ]);
});
