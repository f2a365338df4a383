import { expect, test } from 'vitest';
import { advertisingRules } from '@/lib/content/lint/rules/advertising';
import { claimsRules } from '@/lib/content/lint/rules/claims';
import { answer, fixtureFile, here, lint } from './rules/lint-files';

const rules = [...claimsRules, ...advertisingRules].map(({ id }) => id);

/** Where any rule on claims is broken. */
function lintClaims(sentence: string): string[] {
  return rules.flatMap((ruleId) => lint(ruleId, answer(sentence)));
}

test.each([
  'It helps 70% of people.',
  'Seven out of ten respond.',
  'It helped 4 of 8 people.',
  'About half of patients recover.',
  'Two thirds of our patients get better.',
  'It is twice as likely to help.',
  'In 403 people, 55.4% responded.[^anand-2023] In 24 people, 70% did.',
])('"%s" is a chance without a source', (sentence) => {
  expect(lint('cited-chances', answer(sentence))).toEqual([here]);
});

test.each([
  'Why is ketamine so effective?',
  'It is proven to help.',
  'It is safe.',
  'There is no doubt that it is safe.',
  'There are no side effects.',
  'Relief is guaranteed.',
  'A breakthrough in psychiatry.',
  'Our success rate is high.',
  'We give the best care.',
  'We are a leading clinic.',
  'Depression is a chemical imbalance.',
  'Most people see dramatic improvement.',
  'Ketamine is better than ECT.',
  'Guar\u200banteed results.',
  'Ketamine is ｓａｆｅ.',
  'A mirac1e.',
])('"%s" says too much, and one rule says so', (sentence) => {
  expect(lintClaims(sentence)).toEqual([here]);
});

test.each([
  'In 403 people, 55.4% responded.[^anand-2023]',
  '- In 403 people, 55.4% responded. There was no placebo.[^anand-2023]',
  'One trial began in 2019, another one in 2021.',
  'It has not been proven, and it is not a cure.',
  'No one can guarantee relief.',
  'Is it safe?',
  'Stay safe, and find a safe place.',
  'Wait until it is safe to stand.',
  'Ask which is the best time to call.',
  'A trial gave a drip of 50 minutes.',
  'You know best, so ask what works best for you.',
  'A cure is not known.',
  'A dramatic drop in blood pressure is an emergency.',
  'The drip holds 5% glucose.',
  'Ask one of the GPs.',
])('"%s" is honest', (sentence) => {
  expect(lintClaims(sentence)).toEqual([]);
});

test('a chance cannot be in a field, where nothing can be cited', () => {
  const costs = fixtureFile('pages/costs.md').replace('Prices differ', 'It helps 7 in 10');
  expect(lint('cited-chances', { 'pages/costs.md': costs })).toEqual(['pages/costs.md:4']);
});

test('a never-passing word is found in a note on a price and in a source', () => {
  const place = fixtureFile('locations/dubuque.md').replace(/note: .*/, 'note: A miracle cure');
  expect(lint('no-certainty', { 'locations/dubuque.md': place })).toHaveLength(1);
  const source = fixtureFile('sources/anand-2023.yaml').replace(/finding: .*/, 'finding: A cure.');
  expect(lint('no-certainty', { 'sources/anand-2023.yaml': source })).toHaveLength(1);
});
