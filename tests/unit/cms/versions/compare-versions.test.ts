import { expect, test } from 'vitest';
import { fromFile } from '@/lib/cms/file-format';
import { compareVersions, readEarlier } from '@/lib/cms/versions/compare-versions';
import { contentTypes } from '@/lib/content/schemas/content-types';

const { Question, Figures } = contentTypes;
const file = `---
question: How long does it take?
group: on-the-day
order: 2
status: draft
updatedOn: 2026-11-20
searchWords: [duration]
---

About an hour.
`;

function compare(earlier: string) {
  return compareVersions(fromFile(file, Question), readEarlier(earlier, Question), Question);
}

test('what differs is listed with its earlier value, the text too', () => {
  const earlier = file
    .replace('About an hour.', 'Two hours.')
    .replace('searchWords: [duration]\n', '');
  expect(compare(earlier)).toEqual([
    { name: 'searchWords', value: undefined },
    { name: 'body', value: 'Two hours.' },
  ]);
});

test('the day, whether it is published, what has changed and old links stay', () => {
  const earlier = file
    .replace('status: draft', 'status: published\naliases: [how-many]')
    .replace('2026-11-20', '2026-11-01\nchanges: [{ day: 2026-11-01, what: It is new. }]');
  expect(compare(earlier)).toEqual([]);
});

test('how a file is written is no difference', () => {
  expect(compare(file.replaceAll('\n', '\r\n').replace('[duration]', '\n  - duration'))).toEqual(
    [],
  );
});

test('a file of fields alone has no text to differ', () => {
  const figures = fromFile('figures: []\n', Figures);
  expect(compareVersions(figures, figures, Figures)).toEqual([]);
});
