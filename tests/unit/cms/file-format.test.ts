import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entry, fromFile } from '@/lib/cms/file-format';
import { toContent } from '@/lib/cms/to-content';
import { type ContentType, contentTypes } from '@/lib/content/schemas/content-types';
import { edited, question, smallClinic, trimAll } from './edited-file';

const { Question, Location, Figures, Clinic, Source, Page } = contentTypes satisfies Record<
  string,
  ContentType
>;

/** Every file of this site and of the small one, with its kind. */
const files = ['content', smallClinic].flatMap((folder) =>
  Object.values(contentTypes).flatMap((type: ContentType): [string, ContentType][] => {
    const { place } = type;
    if ('file' in place) return [[path.join(folder, place.file), type]];
    // A clinic may name nobody, and photographs have their records beside them.
    const inFolder = path.join(folder, place.folder);
    const names = existsSync(inFolder) ? readdirSync(inFolder) : [];
    return names
      .filter((name) => name.endsWith(place.extension))
      .map((name) => [path.join(inFolder, name), type]);
  }),
);

test('every file of the content is the same to the byte when nothing was edited', () => {
  expect(files.length).toBeGreaterThan(180);
  for (const [file, type] of files) {
    const text = readFileSync(file, 'utf8');
    expect(edited(text, type, {}), file).toBe(text);
  }
});

test('every Markdown file keeps its text to the byte when a field was edited', () => {
  for (const [file, type] of files.filter(([name]) => name.endsWith('.md'))) {
    const text = readFileSync(file, 'utf8');
    const after = edited(text, type, { updatedOn: '2031-12-30' });
    expect(after, file).toBe(text.replace(/^updatedOn: .*$/m, 'updatedOn: 2031-12-30'));
  }
});

test('a field that was edited is all that changes: quotes, comments and the text stay', () => {
  expect(edited(question, Question, { question: 'How long: all told?', order: 3 })).toBe(
    question.replace('How long: in all?', 'How long: all told?').replace('order: 2', 'order: 3'),
  );
});

test('a text that was edited is all that changes', () => {
  const body = 'One line.\n\n- a list  \n- of {{sessions}}';
  const fields = question.slice(0, question.indexOf('About'));
  expect(edited(question, Question, { body })).toBe(`${fields}${body}\n`);
});

test('an optional field appears when it is filled in, and goes when it is emptied', () => {
  const withAlias = edited(question, Question, { aliases: ['how-many'], reviewedBy: '' });
  expect(withAlias).toContain('updatedOn: 2026-11-20\naliases:\n  - how-many\n---\n');
  expect(edited(withAlias, Question, { aliases: [] })).toBe(question);
});

test('what an empty form leaves behind is not written', () => {
  const blank = { aliases: [], oldHeadings: {}, navigation: { group: '', label: '', order: null } };
  const page = readFileSync(`${smallClinic}/pages/home.md`, 'utf8');
  expect(edited(page, Page, { ...blank, toConfirm: [], reviewedOn: null })).toBe(page);
  const source = readFileSync('content/sources/anand-2023.yaml', 'utf8');
  expect(edited(source, Source, { url: '', aliases: [], titleIsDescription: true })).toBe(source);
  const clinic = readFileSync('content/clinic.yaml', 'utf8');
  const attorney = { advertising: '', prices: null, privacyNotice: '' };
  expect(edited(clinic, Clinic, { phone: '', legal: {}, attorney })).toBe(clinic);
});

test('a confirmation that is emptied is null again, and one that is given is a day', () => {
  const file = readFileSync(`${smallClinic}/locations/dubuque.md`, 'utf8').replace(
    / {4}toConfirm:\n {6}- owner.*\n {8}what.*\n/,
    '',
  );
  const { prices } = fromFile(file, Location) as unknown as { prices: object[] };
  const [first, second] = prices;
  const withDay = [first, { ...second, confirmedOn: '2026-11-23' }];
  const confirmed = edited(file, Location, { prices: withDay });
  expect(confirmed).toBe(file.replace('confirmedOn: null', 'confirmedOn: 2026-11-23'));
  expect(edited(confirmed, Location, { prices: [first, { ...second, confirmedOn: '' }] })).toBe(
    file,
  );
});

test('a list that has to be there stays, also when it is empty', () => {
  const file = readFileSync('content/locations/helderberg-strand.md', 'utf8');
  expect(edited(file, Location, { hours: undefined })).toBe(file);
});

test('an entry of a list that is added, moved or removed leaves the others as they are', () => {
  const file = readFileSync('content/figures.yaml', 'utf8');
  const { figures } = fromFile(file, Figures) as unknown as { figures: { name: string }[] };
  const [first, second, ...others] = figures;
  const [, firstLines = '', secondLines = ''] =
    /(?<=figures:\n)( {2}- name: infusion-minutes\n[\s\S]*?\n)(\n {2}- name: recovery[\s\S]*?\n)(?=\n {2}- )/.exec(
      file,
    ) ?? [];
  expect(edited(file, Figures, { figures: [first, ...others] })).toBe(
    file.replace(secondLines, ''),
  );
  expect(edited(file, Figures, { figures: [first, ...others, second] })).toBe(
    file.replace(secondLines, '') + secondLines,
  );
  const added = { ...first, name: 'added' };
  expect(edited(file, Figures, { figures: [...figures, added] })).toContain(file);
  expect(edited(file, Figures, { figures: [{ ...first, value: 45 }, second, ...others] })).toBe(
    file.replace(firstLines, firstLines.replace('value: 40', 'value: 45')),
  );
});

test('a field that the schema does not know is not lost', () => {
  const file = question.replace('order: 2', 'ordre: 2');
  expect(edited(file, Question, { group: 'risks' })).toBe(
    file.replace('group: on-the-day', 'group: risks'),
  );
});

/** Fields of a question, and other words for them that need quotes, or do not. */
const words = fc.oneof(
  fc.constantFrom('yes', '0123', '12:30', '# no', '- a', '{a}', "it's", '“so”', 'a: b', '|', '*a'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
);
const edits = fc.record(
  {
    question: words,
    group: fc.constantFrom('risks', 'money'),
    order: fc.nat(99),
    aliases: fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 4 }),
    reviewedBy: fc.oneof(words, fc.constant('')),
    reviewedOn: fc.constantFrom('2026-11-20', ''),
    body: fc.constantFrom('', 'One line.', '---\n\n- a\n---', '    code\n\nText.'),
  },
  { requiredKeys: [] },
);

test('whatever is edited in whatever question is what the file has, and nothing else changes', () => {
  const questions = files.filter(([, type]) => type === Question).map(([file]) => file);
  fc.assert(
    fc.property(fc.constantFrom(...questions), edits, (name, edit) => {
      const before = readFileSync(name, 'utf8');
      const after = edited(before, Question, edit);
      const expected = trimAll({ ...fromFile(before, Question), ...edit }) as Entry;
      const { body, originalFile, ...fields } = fromFile(after, Question);
      const { body: expectedBody, originalFile: _, ...expectedFields } = expected;
      expect(toContent(fields, Question.schema)).toEqual(
        toContent(expectedFields, Question.schema),
      );
      expect(body).toBe(expectedBody);
      for (const line of before.split('---\n')[1]?.split('\n') ?? []) {
        const [field = ''] = line.split(':');
        if (!(field in edit)) expect(after).toContain(line);
      }
      expect(edited(after, Question, edit)).toBe(after);
    }),
  );
});

test('a file that cannot be read is an entry that says why, in the words of the check', () => {
  const noFields = fromFile('No fields.', Question);
  expect(noFields.unreadable).toMatch(/^line 1, .+: .+/);
  const broken = fromFile('---\nquestion: "open\n---\n', Question);
  expect(broken).toEqual({
    unreadable: expect.stringMatching(/^line \d+, .*quot/),
    listMark: ` (cannot be read: ${broken.unreadable})`,
    originalFile: '---\nquestion: "open\n---\n',
  });
});

test('a place and a draft have a mark in the lists that is never written', () => {
  const draft = question.replace('status: published', 'status: draft');
  expect(fromFile(draft, Question).listMark).toBe(' (no. 2, draft)');
  expect(fromFile(draft, Question)['list-group']).toMatch(/^[A-Z]/);
  expect(edited(draft, Question, { order: 3 })).not.toMatch(/list/);
});
