import { expect, test } from 'vitest';
import { ClinicCopy } from './clinic-copy';

const long = (words: number) => `${'word '.repeat(words - 1)}end.`;

test('an American spelling is an error outside America', () => {
  const clinic = new ClinicCopy();
  clinic.append('faq/cost.md', 'The drip, its color and its labeled bag.');
  expect(clinic.check()).toEqual([]);
  clinic.edit('clinic.yaml', 'locale: en-US', 'locale: en-ZA');
  const found = clinic.check().filter((line) => line.startsWith('faq/cost.md'));
  expect(found).toEqual([
    'faq/cost.md:15  "color" is an American spelling: write "colour"',
    'faq/cost.md:15  "labeled" is an American spelling: write "labelled"',
  ]);
});

test('a word that no dictionary has is told once in a file, and is known once it is listed', () => {
  const clinic = new ClinicCopy();
  clinic.append('faq/cost.md', 'Zzyzxine is not esketamine. Zzyzxine is nothing.');
  expect(clinic.check()).toEqual([
    'warning  faq/cost.md:15  "Zzyzxine" is in no dictionary: if it is right, add it to words.txt',
  ]);
  clinic.append('words.txt', 'Zzyzxine');
  expect(clinic.check()).toEqual([]);
});

test.each([
  [
    'HIPAA\nPTSD\nesketamine\nSpravato\nWCAG\n',
    'words.txt:3  the list is in alphabetical order: move "esketamine" before "HIPAA"',
  ],
  [
    'esketamine\nHIPAA\nPTSD\nPTSD\nSpravato\nWCAG\n',
    'words.txt:4  "PTSD" stands here twice: delete one',
  ],
])('the list of words is in order, each word once', (words, message) => {
  const clinic = new ClinicCopy();
  clinic.write('words.txt', words);
  expect(clinic.check()).toEqual([`warning  ${message}`]);
});

test('addresses and what is shown as typed are not spelt', () => {
  const clinic = new ClinicCopy();
  clinic.append('faq/cost.md', 'See https://qqxz.example or `qqxz`, CYP3A4 included.');
  expect(clinic.check()).toEqual([]);
});

test('a sentence of 35 words is fine, and one of 36 is a warning', () => {
  const clinic = new ClinicCopy();
  clinic.append('pages/costs.md', long(35));
  expect(clinic.check()).toEqual([]);
  clinic.append('pages/costs.md', long(36));
  expect(clinic.check()).toEqual([
    expect.stringMatching(
      /^warning {2}pages\/costs\.md:\d+ {2}this sentence has 36 words: make two/,
    ),
  ]);
});

test('an average of more than 20 words is a warning that names the longest sentence', () => {
  const clinic = new ClinicCopy();
  const fields = 'question: Why?\ngroup: money\norder: 9\nstatus: published\nupdatedOn: 2026-11-20';
  const write = (words: number) =>
    clinic.write('faq/long.md', `---\n${fields}\n---\n${long(15)}\n\n${long(words)}\n`);
  write(25);
  expect(clinic.check()).toEqual([]);
  write(26);
  expect(clinic.check()).toEqual([
    'warning  faq/long.md  the sentences here have 20.5 words on average: aim at 20 or fewer, and begin with the longest, on line 10',
  ]);
});

test('a figure counts as the words that it prints, and a citation as none', () => {
  const clinic = new ClinicCopy();
  clinic.append('pages/costs.md', `{{course-weeks}} ${long(33)}[^anand-2023]`);
  expect(clinic.check()).toEqual([]);
  clinic.append('pages/costs.md', `{{course-weeks}} ${long(34)}[^anand-2023]`);
  expect(clinic.check()).toEqual([expect.stringContaining('this sentence has 36 words')]);
});
