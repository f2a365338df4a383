import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { EntryChecker } from '@/lib/content/lint/entry-checker';
import { readFolder } from '@/lib/content/load/files/read-folder';
import { fieldsOf, type NewKind, newKinds, toNewFile } from '@/lib/content/new-file';
import { contentTypes } from '@/lib/content/schemas/content-types';
import { ClinicCopy } from '../../content/clinic-copy';

const now = new Date('2026-11-22T12:00:00Z');
const presets = { today: '2026-11-22', nextOrder: 7 };
const kinds = Object.keys(newKinds) as NewKind[];

/** Answers for everything that a kind needs. */
function answersFor(kind: NewKind): Map<string, string> {
  const needed = fieldsOf(kind, presets).filter(
    ({ isRequired, preset }) => isRequired && preset === undefined,
  );
  return new Map(
    needed.map(({ name, choices, example }) => [
      name,
      choices?.[0] ?? (/^\d{4}-/.test(example) ? example : 'Parking: where is "the back gate"?'),
    ]),
  );
}

/** What the editor asks before it saves; it parses what has not changed once. */
const checker = new EntryChecker();

test.each(kinds)('a new %s is in order as it is written', (kind) => {
  const { text } = toNewFile(kind, fieldsOf(kind, presets), answersFor(kind));
  const { place } = contentTypes[newKinds[kind]];
  const clinic = new ClinicCopy();
  if (kind === 'photo') clinic.copy('images/room.jpg', 'images/something-new.jpg');
  // A source has no draft: it is published, and recorded by --fix. A photograph waits for its page.
  const later = /^(?:recorded-url sources|unused-photo images)\//;
  const name = `${place.folder}/something-new.${place.extension}`;
  // What a draft will be asked once it is published is told beside these.
  const { newErrors } = checker.check(readFolder(clinic.dir), name, text, now);
  const found = newErrors.map(({ ruleId, file }) => `${ruleId} ${path.relative(clinic.dir, file)}`);
  expect(found.filter((line) => !later.test(line))).toEqual([]);
});

test.each(kinds)('every field of a new %s is filled in or explained', (kind) => {
  const fields = fieldsOf(kind, presets);
  const { text } = toNewFile(kind, fields, answersFor(kind));
  for (const { name } of fields)
    expect(text).toMatch(new RegExp(`\\b${name.split('.').at(-1)}:\\s`));
  for (const { example } of fields) expect(example).not.toBe('');
});

test('a new text is a draft of today, after the others of its kind', () => {
  const { data } = toNewFile('question', fieldsOf('question', presets), answersFor('question'));
  expect(data).toMatchObject({ status: 'draft', updatedOn: '2026-11-22', order: 7 });
});

test('nobody is said to have opened a new source', () => {
  const { data } = toNewFile('source', fieldsOf('source', presets), answersFor('source'));
  expect(data).toMatchObject({ checked: 'not-yet', checkedOn: null });
});

test('answers become what the schema wants: numbers, lists, groups', () => {
  const answers = new Map([
    ['order', '3'],
    ['aliases', 'how-many, how-often'],
  ]);
  const { data } = toNewFile('question', fieldsOf('question', presets), answers);
  expect(data).toMatchObject({ order: 3, aliases: ['how-many', 'how-often'] });
  const place = new Map([['address.city', 'Strand']]);
  expect(toNewFile('location', fieldsOf('location', presets), place).data).toMatchObject({
    address: { city: 'Strand' },
  });
});

test('what was left out is there as it would be written, below the name of its group', () => {
  const { text } = toNewFile('location', fieldsOf('location', presets), answersFor('location'));
  expect(text).toMatch(/^address:\n {2}city: .*\n {2}region: .*\n# {2}street: 1 Example Street\n/m);
  expect(text.match(/^#groupLine:$/gm)).toHaveLength(1);
  expect(text).not.toContain('reviewedBy');
  expect(text).toMatch(/^hours: \[\] # or like \[\{ days: /m);
});

test.each(kinds)('each line of a new %s that begins with a # works without it', (kind) => {
  const answers = answersFor(kind);
  const { text } = toNewFile(kind, fieldsOf(kind, presets), answers);
  const [, front = text] = /^---\n([\s\S]*?)---\n/.exec(text) ?? [];
  const shown = front
    .replaceAll(/^#(?=(?: {2})*[\w]+:)/gm, '')
    .replaceAll(/^(\w+): \[\] # or like (\[.*)$/gm, '$1: $2');
  const fields: unknown = parse(shown);
  const issues = contentTypes[newKinds[kind]].schema.safeParse(fields).error?.issues ?? [];
  expect(issues.filter(({ code }) => code !== 'custom')).toEqual([]);
});

test.each(kinds)('and each note of a new %s may lose its first # too', (kind) => {
  const { text } = toNewFile(kind, fieldsOf(kind, presets), answersFor(kind));
  const [, front = text] = /^---\n([\s\S]*?)---\n/.exec(text) ?? [];
  expect(() => parse(front.replaceAll(/^#/gm, ''))).not.toThrow();
});

test('a photograph of people has the lines for their consents', () => {
  const answers = new Map([...answersFor('photo'), ['recognisable', 'people']]);
  const { text } = toNewFile('photo', fieldsOf('photo', presets), answers);
  expect(text).toContain('consents:\n  - who: ""\n    givenOn: ""\n    keptIn: ""\n');
});
