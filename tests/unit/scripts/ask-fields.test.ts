import { expect, test } from 'vitest';
import type { NewField } from '@/lib/content/new-file';
import { askFields } from '@/scripts/command-line/ask-fields';

const field = (name: string, more: Partial<NewField> = {}): NewField => ({
  name,
  isRequired: true,
  example: '2026-11-22',
  description: undefined,
  choices: undefined,
  preset: undefined,
  ...more,
});

async function ask(fields: NewField[], typed: string[], answers = new Map<string, string>()) {
  const prompts: string[] = [];
  const printed: string[] = [];
  const explain = (name: string) => (answers.get(name) === 'yes' ? 'write people' : undefined);
  await askFields(fields, answers, explain, {
    question: async (prompt) => {
      prompts.push(prompt);
      return typed.shift() ?? '';
    },
    print: (line) => printed.push(line),
  });
  return { answers: Object.fromEntries(answers), prompts, printed };
}

test('a refused answer is explained and asked for again, and those before it stay', async () => {
  const fields = [
    field('agreedOn'),
    field('recognisable', { choices: ['nobody', 'people'] }),
    field('photo', { isRequired: false }),
    field('status', { preset: 'draft' }),
  ];
  const { answers, prompts, printed } = await ask(fields, [' 2026-11-01', 'yes', 'people']);
  expect(answers).toEqual({ agreedOn: '2026-11-01', recognisable: 'people' });
  expect(printed).toEqual(['write people']);
  expect(prompts).toHaveLength(3);
  expect(prompts[0]).toMatch(/^Day on which .* \(agreedOn, like 2026-11-22\): $/);
  expect(prompts[2]).toMatch(/\(recognisable, one of: nobody, people\): $/);
});

test('what was answered beside the command is not asked for', async () => {
  const { prompts } = await ask([field('title')], [], new Map([['title', 'Costs']]));
  expect(prompts).toEqual([]);
});
