import { expect, test } from 'vitest';
import { checkFolder } from '@/lib/content/lint/check-content';
import { fieldSchema } from '@/lib/content/lint/rules/fields/field-schema';
import { committed, page, sheet, toFolder } from '../../../content/rules/lint-files';

function messagesOf(name: string, now: string, before: string) {
  const folder = toFolder({ [name]: now, [committed(name)]: before });
  const { diagnostics } = checkFolder(folder, new Date('2026-11-22'), [fieldSchema]);
  return diagnostics.map(({ message }) => message).join('\n');
}

test.each([
  ['a value of another kind', 'print/day.md', sheet('Text.'), 'order: 1', 'order: one', '1'],
  ['none of the values', 'pages/costs.md', page('Text.'), 'practical', 'useful', '"practical"'],
])('%s is told with what the field held before', (_what, name, before, from, to, was) => {
  expect(messagesOf(name, before.replace(from, to), before)).toContain(`it was ${was} before`);
});

test('a field that had no value before is told with an example', () => {
  const now = sheet('Text.').replace('order: 1', 'order: one');
  const before = sheet('Text.').replace('order: 1\n', '');
  expect(messagesOf('print/day.md', now, before)).toMatch(/write it like/);
  expect(messagesOf('print/day.md', now, before)).not.toContain('before');
});
