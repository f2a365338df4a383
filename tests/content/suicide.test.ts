import { expect, test } from 'vitest';
import { ClinicCopy } from './clinic-copy';

const box = ':::emergency[Get help now]\nCall {{emergency-number}}.\n:::\n\n';

/** Adds text to an answer, below an emergency box, and gives what is found beyond the answer's own. */
function checkWith(text: string): string[] {
  const clinic = new ClinicCopy();
  clinic.append('faq/cost.md', box + text);
  return clinic.check().map((line) => line.replace(/^faq\/cost\.md:\d+ {2}/, ''));
}

test.each([
  ['He committed suicide.', /^"committed suicide" speaks of suicide as a crime/],
  [
    'After a failed suicide attempt.',
    /^"failed suicide" speaks of suicide as a success or a failure/,
  ],
  ['Suicide is a cry for help.', /^"cry for help" makes suicide a headline/],
  ['Suicide can look like a way out.', /^"way out" makes suicide look like an answer/],
  ['Debt drove him to suicide.', /^"drove him" gives suicide one cause/],
  ['Pills are used in suicide.', /^"Pills" names a means or a place/],
  ['A famous singer died by suicide.', /^"famous" tells of a case/],
  ['Ketamine prevents suicide.', /^"prevents suicide" claims more than any trial has shown/],
  [
    'Thoughts of suicide eased in 55%.[^anand-2023]',
    /^"55%" is a number about thoughts of suicide/,
  ],
])('"%s" is found', (text, message) => {
  expect(checkWith(text)).toEqual([expect.stringMatching(message)]);
});

test.each([
  'Someone may have died by suicide.',
  'Thoughts of suicide can pass.',
  'Ketamine has not been shown to prevent suicide.',
])('"%s" is no mistake', (text) => {
  expect(checkWith(text)).toEqual([]);
});

test('suicide is not mentioned before the help', () => {
  const clinic = new ClinicCopy();
  clinic.append('faq/cost.md', `Thoughts of suicide can pass.\n\n${box}`);
  expect(clinic.check()).toEqual([
    'faq/cost.md:15  suicide is mentioned before the help: write an :::emergency box with {{emergency-number}} above it',
  ]);
});

test('a text about suicide offers a helpline, says what infusions are not, and leads to no offer', () => {
  const text = 'Thoughts of suicide can pass.\n\nThoughts of suicide are a reason to call.';
  expect(checkWith(text)).toEqual([expect.stringContaining('{{helpline-number}} above it')]);
  const helpline = 'Talk to someone: {{helpline-number}}.\n\n';
  const found = checkWith(helpline + text);
  expect(found).toHaveLength(3);
  expect(found.join()).toContain('leads to /costs as if an infusion were the help');
  expect(found.join()).toContain('has to say "Infusions are not emergency treatment."');
  expect(found.join()).toContain('has to say "Go to your nearest emergency unit."');
});

test.each(['title', 'description'])('suicide is not mentioned in a %s', (field) => {
  const clinic = new ClinicCopy();
  clinic.edit('conditions/ptsd.md', `${field}: `, `${field}: About suicide. `);
  expect(clinic.check()).toEqual([
    expect.stringContaining(`"${field}" mentions suicide and is shown where no help stands`),
  ]);
});

test('an emergency box says whom to call', () => {
  const clinic = new ClinicCopy();
  clinic.edit('pages/risks.md', 'Call {{emergency-number}} for', 'Call for');
  expect(clinic.check()).toContainEqual(
    expect.stringMatching(/^pages\/risks\.md:\d+ {2}this emergency box does not say whom to call/),
  );
});

test('the home page says whom to call', () => {
  const clinic = new ClinicCopy();
  clinic.edit('pages/home.md', 'call {{emergency-number}} or go', 'go');
  expect(clinic.check()).toEqual([
    'pages/home.md  this page has to say whom to call: add {{emergency-number}} to its text',
  ]);
});
