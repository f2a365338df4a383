import { expect, test } from 'vitest';
import { ClinicCopy } from './clinic-copy';

const box = ':::emergency[Get help now]\nCall {{emergency-number}}.\n:::\n\n';

/** Adds text to an answer, below an emergency box. */
function lintWith(text: string): string[] {
  const clinic = new ClinicCopy();
  clinic.append('faq/cost.md', box + text);
  return clinic.lint();
}

test.each([
  'He committed suicide.',
  'After a failed suicide attempt.',
  'Suicide is a cry for help.',
  'Suicide can look like a way out.',
  'Debt drove him to suicide.',
  'Pills are used in suicide.',
  'A famous singer died by suicide.',
  'Ketamine prevents suicide.',
])('"%s" is found', (text) => {
  expect(lintWith(text)).toContain('suicide-wording faq/cost.md:19');
});

test('a number about thoughts of suicide belongs on the page of a condition', () => {
  expect(lintWith('Thoughts of suicide eased in 55%.[^anand-2023]')).toEqual([
    'suicide-number faq/cost.md:19',
  ]);
});

test.each([
  'Someone may have died by suicide.',
  'Thoughts of suicide can pass.',
  'Ketamine has not been shown to prevent suicide.',
])('"%s" is no mistake', (text) => {
  expect(lintWith(text)).toEqual([]);
});

test('suicide is not mentioned before the help', () => {
  const clinic = new ClinicCopy();
  clinic.append('faq/cost.md', `Thoughts of suicide can pass.\n\n${box}`);
  expect(clinic.lint()).toEqual(['suicide-help-first faq/cost.md:15']);
});

test('a text about suicide offers a helpline, says what infusions are not, and leads to no offer', () => {
  const text = 'Thoughts of suicide can pass.\n\nThoughts of suicide are a reason to call.';
  expect(lintWith(text)).toContain('suicide-help-first faq/cost.md:19');
  const found = lintWith(`Talk to someone: {{helpline-number}}.\n\n${text}`);
  expect(found.filter((line) => line.startsWith('suicide-main-subject'))).toHaveLength(3);
  expect(found).toHaveLength(3);
});

test.each(['title', 'description'])('suicide is not mentioned in a %s', (field) => {
  const clinic = new ClinicCopy();
  clinic.edit('conditions/ptsd.md', `${field}: `, `${field}: About suicide. `);
  expect(clinic.lint()).toEqual([
    expect.stringMatching(/^suicide-out-of-reach conditions\/ptsd\.md:/),
  ]);
});

test('an emergency box says whom to call', () => {
  const clinic = new ClinicCopy();
  clinic.edit('pages/risks.md', 'Call {{emergency-number}} for', 'Call for');
  expect(clinic.lint()).toContainEqual(
    expect.stringMatching(/^emergency-number pages\/risks\.md:\d+/),
  );
});

test('the home page says whom to call', () => {
  const clinic = new ClinicCopy();
  clinic.edit('pages/home.md', 'call {{emergency-number}} or go', 'go');
  expect(clinic.lint()).toEqual(['emergency-number pages/home.md']);
});
