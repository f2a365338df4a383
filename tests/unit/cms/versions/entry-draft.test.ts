import { expect, test } from 'vitest';
import { type EntryDraft, fillIn, putValues } from '@/lib/cms/versions/entry-draft';

/** A form as the editor holds it. */
function aForm(): EntryDraft & { values: () => unknown } {
  const _default = { order: 2, hours: [], 'hours.0.days': [], 'hours.0.days.0': 'Monday' };
  const current = { currentValues: { _default } as Record<string, Record<string, unknown>> };
  return { current, values: () => ({ ..._default }) };
}

test('a field, a list or a group is filled in as the editor holds it, and nothing else', () => {
  const form = aForm();
  fillIn(form, 'order', 7);
  fillIn(form, 'hours', [{ days: ['Friday', 'Sunday'], opens: null }]);
  expect(form.values()).toEqual({
    order: 7,
    hours: [],
    'hours.0.days.0': 'Friday',
    'hours.0.days.1': 'Sunday',
    'hours.0.opens': null,
  });
  expect(form.current).toMatchObject({ interacted: true });
});

test('a field that was not there is emptied, and a longer name is another field', () => {
  const form = aForm();
  fillIn(form, 'hour', []);
  fillIn(form, 'order', undefined);
  expect(form.values()).toMatchObject({ hour: [], 'hours.0.days.0': 'Monday' });
  expect(form.values()).not.toHaveProperty('order');
});

test('what a field held is put back', () => {
  const form = aForm();
  const before = form.values();
  const held = fillIn(form, 'hours', undefined);
  expect(form.values()).toEqual({ order: 2 });
  putValues(form, held);
  expect(form.values()).toEqual(before);
});

test('a form that was closed is told', () => {
  expect(() => fillIn({ current: null }, 'order', 1)).toThrow('not open any more');
});
