import { expect, test } from 'vitest';
import { readReplyPromise } from '@/lib/content/schemas/fields/reply-promise';
import { toInboxClinicView } from '@/lib/views/site/inbox-clinic-view';
import { aContent } from '../../fixtures';

test('a reply has its figures, and ordinary spaces for mail programs', () => {
  const reply = {
    title: 'Cost',
    topics: [],
    subject: 'Cost of 6 mg',
    message: 'Call {{emergency-number}}',
  };
  const content = aContent({ replies: [reply] });
  const { replies } = toInboxClinicView({
    ...content,
    figureTexts: new Map([['emergency-number', '10 mg\u00a0x\u2060y']]),
  });
  expect(replies).toMatchObject([{ subject: 'Cost of 6 mg', text: 'Call 10 mg xy' }]);
});

test.each([
  ['two working days', { count: 2, unit: 'working-day' }],
  ['1 business day', { count: 1, unit: 'working-day' }],
  ['the next working day', { count: 1, unit: 'working-day' }],
  ['one day', { count: 1, unit: 'day' }],
  ['a week', { count: 7, unit: 'day' }],
  ['24 hours', { count: 24, unit: 'hour' }],
  ['An hour', { count: 1, unit: 'hour' }],
  ['soon', undefined],
  ['0 days', undefined],
  ['two working hours', undefined],
])('"%s" is a promise that can be counted, or not', (words, promise) => {
  expect(readReplyPromise(words)).toEqual(promise);
});
