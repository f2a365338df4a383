import { expect, test } from 'vitest';
import { answer, edited, lint } from './rules/lint-files';

const box = ':::emergency[Get help now]\nCall {{emergency-number}}.\n:::\n\n';
const below = 'faq/cost.md:12';

/** An answer with a text below an emergency box. */
function withHelp(text: string) {
  return answer(box + text);
}

test.each([
  'After a failed suicide attempt.',
  'Suicide is a cry for help.',
  'Suicide can look like a way out.',
  'Debt drove him to suicide.',
  'Pills are used in suicide.',
  'A famous singer died by suicide.',
  'Ketamine prevents suicide.',
  'He wanted to end his life because of debt.',
])('"%s" is not how to speak of suicide', (text) => {
  expect(lint('suicide-wording', withHelp(text))).toEqual([below]);
});

test.each([
  'Someone may have died by suicide.',
  'Thoughts of suicide can pass.',
  'Ketamine has not been shown to prevent suicide.',
])('"%s" is', (text) => {
  const rules = ['suicide-wording', 'suicide-help-first', 'suicide-number', 'suicide-main-subject'];
  expect(rules.flatMap((ruleId) => lint(ruleId, withHelp(text)))).toEqual([]);
});

test('a text about suicide offers a helpline, says what infusions are not, and leads to no offer', () => {
  const text = 'Suicide.\n\nSuicide. [Prices](/costs)';
  expect(lint('suicide-help-first', withHelp(text))).toEqual([below]);
  const helped = withHelp(`Talk to someone: {{helpline-number}}.\n\n${text}`);
  expect(lint('suicide-help-first', helped)).toEqual([]);
  const places = ['faq/cost.md:14', 'faq/cost.md:14', 'faq/cost.md:16'];
  expect(lint('suicide-main-subject', helped)).toEqual(places);
});

test.each(['title', 'description'])('suicide is not mentioned in a %s', (field) => {
  const name = 'conditions/ptsd.md';
  const files = { [name]: edited(name, `${field}: `, `${field}: About suicide. `) };
  expect(lint('suicide-out-of-reach', files)).toHaveLength(1);
});

test('the home page says whom to call', () => {
  const name = 'pages/home.md';
  const files = { [name]: edited(name, 'call {{emergency-number}} or go', 'go') };
  expect(lint('emergency-number', files)).toEqual([name]);
});
