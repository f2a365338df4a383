import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromFile, toFile } from '@/lib/cms/file-format';
import { contentTypes } from '@/lib/content/schemas/content-types';
import { edited, question, smallClinic } from './edited-file';

const { Question, Clinic, Source, Page } = contentTypes;

test('a text that looks like a number or a truth stays a text', () => {
  const clinic = readFileSync('content/clinic.yaml', 'utf8');
  const emergency = (fromFile(clinic, Clinic).emergency ?? {}) as Record<string, unknown>;
  expect(edited(clinic, Clinic, { emergency: { ...emergency, number: '911', about: 'yes' } })).toBe(
    clinic.replace('"112"', '"911"').replace('about: any cellphone', 'about: yes'),
  );
});

test('a new entry is a file as it is written by hand', () => {
  const entry = {
    question: 'May I: drive?',
    group: 'afterwards',
    order: 4,
    aliases: [],
    status: 'draft',
    updatedOn: '2026-11-22',
    reviewedBy: '',
    body: '\nNo.\n',
  };
  expect(toFile(entry, Question)).toBe(
    '---\nquestion: "May I: drive?"\ngroup: afterwards\norder: 4\nstatus: draft\nupdatedOn: 2026-11-22\n---\n\nNo.\n',
  );
});

test('however a field that was not edited is written, it stays so', () => {
  const file = [
    '---',
    '# For patients.',
    'question:   "How long\\u00e9: in all?"   # as patients ask it',
    "group: 'on-the-day'",
    'order: 2 ',
    'aliases:',
    '- how-long',
    '- duration # an old one',
    'status: draft',
    'updatedOn: 2026-11-20',
    'reviewedBy: >',
    '  Dr A. Name,',
    '  psychiatrist',
    '---',
    '',
    'Text.',
    '',
  ].join('\n');
  expect(edited(file, Question, {})).toBe(file);
  expect(edited(file, Question, { order: 3 })).toBe(file.replace('order: 2 ', 'order: 3'));
  const question = edited(file, Question, { question: 'Why?' });
  expect(question.split('\n').slice(3)).toEqual(file.split('\n').slice(3));
});

test('a text can be added to a file that has none, and taken away again', () => {
  const fields = question.slice(0, question.indexOf('\nAbout'));
  const added = edited(fields, Question, { body: 'Hello.\n' });
  expect(added).toBe(`${fields}\nHello.\n`);
  expect(edited(added, Question, { body: '' })).toBe(fields);
});

test('what is typed into a file of comments alone is written', () => {
  const file = edited('# to be written\n', Source, { title: 'T', authors: 'A' });
  expect(fromFile(file, Source)).toMatchObject({ title: 'T', authors: 'A' });
  expect(file).toContain('# to be written');
});

test('a number that is written with a zero in front keeps it', () => {
  const file = readFileSync('content/clinic.yaml', 'utf8').replace('"112"', '0112');
  expect(edited(file, Clinic, { currency: 'USD' })).toContain('number: "0112"');
});

test('a group of which nothing was filled in keeps its comments', () => {
  const attorney = 'attorney:\n  # Asked on Monday.\n  advertising: null # letter\n';
  const rest = '  prices: null\n  privacyNotice: null\n';
  const file = `${readFileSync('content/clinic.yaml', 'utf8')}${attorney}${rest}`;
  const opinion = { advertising: '2026-11-23', prices: '', privacyNotice: '' };
  expect(edited(file, Clinic, { attorney: opinion })).toBe(
    file.replace('advertising: null', 'advertising: 2026-11-23'),
  );
});

test('an old heading whose name is a number can be changed and taken away', () => {
  const risks = readFileSync(`${smallClinic}/pages/risks.md`, 'utf8');
  const file = risks.replace('status:', 'oldHeadings:\n  2023: a\n  b: c\nstatus:');
  expect(edited(file, Page, { oldHeadings: { 2023: 'z', b: 'c' } })).toBe(
    file.replace('2023: a', '2023: z'),
  );
  expect(edited(file, Page, { oldHeadings: { b: 'c' } })).toBe(file.replace('  2023: a\n', ''));
});

test('what cannot be changed without changing something else is refused', () => {
  const file = question
    .replace('question: "How long: in all?"', 'question: &words "How long: in all?"')
    .replace('updatedOn:', 'reviewedBy: *words\nupdatedOn:');
  expect(edited(file, Question, { order: 5 })).toContain('order: 5');
  expect(() => edited(file, Question, { question: 'Why?' })).toThrow('use a text editor');
});
