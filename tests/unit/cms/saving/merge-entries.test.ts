import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entry, fromFile, toFile } from '@/lib/cms/file-format';
import { mergeEntries } from '@/lib/cms/saving/merge-entries';
import { contentTypes } from '@/lib/content/schemas/content-types';

const { Question, Location } = contentTypes;

const question = `---
question: How long does it take?
group: on-the-day
order: 2 # beside the others
status: published
updatedOn: 2026-11-20
---

The first paragraph.

The second paragraph.

The third paragraph.
`;

/** The file that is saved, or the fields that both have changed. */
function merge(edit: Partial<Entry>, theirs: string): string | string[] {
  const merged = mergeEntries({ ...fromFile(question, Question), ...edit }, theirs, Question);
  return merged.ok ? toFile(merged.entry, Question) : merged.fields;
}

test('changes of different fields are both kept, and nothing else changes', () => {
  const theirs = question.replace('order: 2', 'order: 3');
  expect(merge({ question: 'How long?' }, theirs)).toBe(
    theirs.replace('How long does it take?', 'How long?'),
  );
});

test('changes of different paragraphs are both kept', () => {
  const theirs = question.replace('The third', 'Their third');
  const body = fromFile(question, Question).body?.replace('The first', 'My first');
  expect(merge({ body }, theirs)).toBe(theirs.replace('The first', 'My first'));
});

test('a change of the same paragraph is nobody’s to overwrite', () => {
  const theirs = question.replace('The second paragraph.', 'Do not drive.');
  const body = fromFile(question, Question).body?.replace('The second', 'My second');
  expect(merge({ body, order: 5 }, theirs)).toEqual(['body']);
});

test('a change of the same field is named; the same change by both is none', () => {
  const theirs = question.replace('How long does it take?', 'How long?');
  expect(merge({ question: 'How many hours?' }, theirs)).toEqual(['question']);
  expect(merge({ question: 'How long?' }, theirs)).toBe(theirs);
});

test('a field that they removed stays removed, and one that I added is added', () => {
  const before = question.replace('order:', 'aliases: [how-long]\norder:');
  const mine = { ...fromFile(before, Question), searchWords: ['duration'] };
  const merged = mergeEntries(mine, question, Question);
  expect(merged.ok && toFile(merged.entry, Question)).toBe(
    question.replace('---\n\n', 'searchWords:\n  - duration\n---\n\n'),
  );
});

test('a list is one field: two new rows are not mixed', () => {
  const file = `---
title: A place
hours:
  - days: [Monday]
    opens: "08:00"
    closes: "16:00"
---

Text.
`;
  const hours = [{ days: ['Monday'], opens: '09:00', closes: '16:00' }];
  const theirs = file.replace('"16:00"', '"12:00"');
  const merged = mergeEntries({ ...fromFile(file, Location), hours }, theirs, Location);
  expect(merged).toEqual({ ok: false, fields: ['hours'] });
});

const paragraphs = ['The first', 'The second', 'The third'] as const;

/** What one person changes: fields, and one of the paragraphs. */
const edits = fc.record({
  order: fc.option(fc.integer({ min: 3, max: 9 })),
  group: fc.option(fc.constantFrom('money', 'risks')),
  paragraph: fc.option(fc.constantFrom(...paragraphs)),
});

test('whatever two people change, each change is in the file, or both are asked', () => {
  fc.assert(
    fc.property(edits, edits, (mine, theirs) => {
      const apply = (who: string, { order, group, paragraph }: typeof mine) =>
        [
          ['order: 2', order === null ? undefined : `order: ${order}`],
          ['group: on-the-day', group === null ? undefined : `group: ${group}`],
          [paragraph ?? '', paragraph === null ? undefined : `${who} wrote`],
        ].reduce((file, [from = '', to]) => (to ? file.replace(from, to) : file), question);
      const current = apply('They', theirs);
      const edited = fromFile(apply('I', mine), Question);
      const merged = mergeEntries({ ...edited, originalFile: question }, current, Question);
      const isBoth = (a: unknown, b: unknown) => a !== null && b !== null && a !== b;
      if (isBoth(mine.order, theirs.order) || isBoth(mine.group, theirs.group)) {
        expect(merged.ok).toBe(false);
      }
      if (!merged.ok) return;
      const file = toFile(merged.entry, Question);
      for (const { order, group } of [mine, theirs]) {
        if (order !== null) expect(file).toContain(`order: ${order}`);
        if (group !== null) expect(file).toContain(`group: ${group}`);
      }
      if (mine.paragraph !== null) expect(file).toContain('I wrote');
      if (theirs.paragraph !== null) expect(file).toContain('They wrote');
    }),
  );
});
