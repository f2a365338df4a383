import { expect, test } from 'vitest';
import { ClinicCopy } from './clinic-copy';

test('content without a mistake is passed, also with a Windows line ending and a byte order mark', () => {
  const clinic = new ClinicCopy();
  expect(clinic.find()).toEqual([]);
  clinic.edit('faq/cost.md', '---\n', '\uFEFF---\r\n');
  clinic.edit('faq/cost.md', 'group: money\n', 'group: money\r\n');
  clinic.write('faq/~$cost.md', 'x');
  clinic.write('faq/.DS_Store', 'x');
  expect(clinic.find()).toEqual([]);
});

test('each of many mistakes is found once, at its line, and nothing that only follows from it', () => {
  const clinic = new ClinicCopy();
  clinic.edit('faq/cost.md', 'group: money', 'group: mony');
  clinic.append(
    'faq/cost.md',
    [
      'It takes {{infusion-minuts}} or {infusion-minutes}.',
      '[x](/cost) and [y](costs)',
      '![The room](my photo 1.png)',
      'Item\tPrice',
      '-one',
      'An infu\u00adsion.',
      'One trial.[^anand-2032] Another.[anand-2023]',
      '<b>bold</b>',
    ].join('\n\n'),
  );
  // What cannot be read is not called missing, nor are links to it called broken.
  clinic.edit('pages/contact.md', 'title: ', 'title: a: ');
  clinic.edit('locations/dubuque.md', 'closes: "15:00"', 'closes: "05:00"');
  clinic.rename('faq/does-it-work.md', 'faq/Does It Work.txt');
  clinic.edit('figures.yaml', 'value: 50', 'value: 45');
  expect(clinic.find().sort()).toEqual([
    'field-schema faq/cost.md:3',
    'figure-value figures.yaml:7',
    'known-figure faq/cost.md:15',
    'known-file faq/Does It Work.txt',
    'known-source faq/cost.md:27',
    'link-syntax faq/cost.md:17',
    'list-syntax faq/cost.md:23',
    'no-html faq/cost.md:29',
    'opening-hours locations/dubuque.md:15',
    'photo-place faq/cost.md:19',
    'plain-characters faq/cost.md:25',
    'table-syntax faq/cost.md:21',
    'token-syntax faq/cost.md:15',
    'token-syntax faq/cost.md:27',
    'working-link faq/cost.md:17',
    'yaml-syntax pages/contact.md:2',
  ]);
});

test('a folder that is not there is one mistake', () => {
  const clinic = new ClinicCopy();
  clinic.removeAll();
  expect(clinic.find()).toContain('required-file .');
});
