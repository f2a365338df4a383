import { expect, test } from 'vitest';
import { findChanges } from '@/lib/content/lint/second-reading/find-changes';
import { formatChanges } from '@/lib/content/lint/second-reading/format-changes';
import { readItems } from '@/lib/content/load/read-items';
import {
  committed,
  decision,
  edited,
  type Files,
  fixtureFile,
  question,
  toFolder,
} from '../../../../content/rules/lint-files';

function changesIn(files: Files) {
  const folder = toFolder(files);
  return findChanges(folder, readItems(folder));
}

const dubuque = 'locations/dubuque.md';

test('a text that is gone is shown, whichever other has its name as an alias now', () => {
  const other = question('See there.', 'aliases: [cost]\n');
  const changes = changesIn({
    [committed('faq/cost.md')]: question('Do not drive home.'),
    'faq/price.md': other,
    [committed('faq/price.md')]: question('See there.'),
  });
  expect(changes).toContainEqual(
    expect.objectContaining({
      file: 'faq/cost.md',
      state: 'deleted',
      sentences: [{ was: 'Do not drive home.' }],
    }),
  );
});

test('a text that became a draft is told from one that is gone', () => {
  const text = question('It differs.');
  const changes = changesIn({
    'faq/cost.md': text.replace('status: published', 'status: draft'),
    [committed('faq/cost.md')]: text,
  });
  expect(new Set(changes.map(({ state }) => state))).toEqual(new Set(['a draft now']));
});

test('a list that is gone is one change with its size, and so are many of its entries', () => {
  const entry = (_: unknown, index: number) => `  - { means: pill, words: [pill${index}, tab] }\n`;
  const list = `synonyms:\n${Array.from({ length: 30 }, entry).join('')}`;
  expect(changesIn({ [committed('synonyms.yaml')]: list })).toEqual([
    expect.objectContaining({
      state: 'deleted',
      sentences: [{ was: expect.stringContaining('with 90 entries') }],
    }),
  ]);
  const words = Array.from({ length: 30 }, (_, index) => `word${index}`).join('\n');
  expect(changesIn({ 'words.txt': undefined, [committed('words.txt')]: words })).toHaveLength(1);
  const terms = (count: number) =>
    `entries:\n${Array.from({ length: count }, (_, index) => `  - { id: a${index}, term: a${index}, meaning: It is. }\n`).join('')}`;
  const [lost, ...others] = changesIn({
    'glossary.yaml': terms(2),
    [committed('glossary.yaml')]: terms(32),
  });
  expect(lost?.sentences).toEqual([{ was: expect.stringMatching(/^30 entries: “a2”/) }]);
  expect(others).toEqual([]);
});

test('of a long value the sentences that differ are shown, and no others', () => {
  const reply = 'replies/appointment.yaml';
  const before = fixtureFile(reply).replace(
    /message: \|.*$/s,
    'message: |\n  Dear {sender},\n\n  Do not wait. Call us.\n\n  Goodbye.\n',
  );
  const changes = changesIn({
    [reply]: before.replace('Do not wait.', 'Do wait.'),
    [committed(reply)]: before,
  });
  expect(changes.map(({ sentences }) => sentences)).toEqual([
    [{ was: 'Do not wait.', is: 'Do wait.' }],
  ]);
});

test('another order of helplines is told, with what every page prints now', () => {
  const clinic = fixtureFile('clinic.yaml');
  const [, first = ''] = /helplines:\n((?: {2}.*\n)+?)(?= {2}- |\S|\n)/.exec(clinic) ?? [];
  const added = first
    .replace(/name: .*/, 'name: Other line')
    .replace(/phone: .*/, 'phone: "555 0100"');
  expect(added).not.toBe(first);
  const changes = changesIn({
    'clinic.yaml': clinic.replace(first, () => added + first),
    [committed('clinic.yaml')]: clinic.replace(first, () => first + added),
  });
  expect(changes.slice(0, 2)).toContainEqual(
    expect.objectContaining({
      place: expect.stringContaining('{{helpline-number}}'),
      sentences: [{ was: '988', is: '555 0100' }],
    }),
  );
  expect(changes).toContainEqual(
    expect.objectContaining({ moved: expect.stringMatching(/^moved (?:below|to)/) }),
  );
});

test.each<[what: string, file: string, from: string, to: string, touched: string]>([
  ['a day set back', 'faq/cost.md', 'updatedOn: 2026', 'updatedOn: 2025', 'whether it was checked'],
  ['what a page is', 'pages/risks.md', 'kind: treatment', 'kind: about', 'whom or what it is for'],
])('%s has its reason', (_what, file, from, to, touched) => {
  const before = file === 'faq/cost.md' ? question('It differs.') : fixtureFile(file);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  const changes = changesIn({ [file]: after, [committed(file)]: before });
  expect(changes[0]?.touched).toContain(touched);
});

test('a source that is said to be seen on the day of before is told', () => {
  const source = 'sources/short-2018.yaml';
  const changes = changesIn({
    [source]: fixtureFile(source),
    [committed(source)]: edited(source, 'checked: seen', 'checked: second-hand'),
  });
  expect(changes.map(({ sentences }) => sentences[0]?.is)).toEqual([
    'checked: seen',
    'checkedOn: 2026-11-15',
  ]);
});

test('words by which the search knows an emergency come first, and so do those of a text on one', () => {
  const before = edited(
    'clinic.yaml',
    'helplines:',
    'emergencyWords: [borspyn, chest]\nhelplines:',
  );
  const searched = question('It differs.', 'searchWords: [price, they want to die]\n');
  const changes = changesIn({
    'clinic.yaml': before.replace('borspyn, ', ''),
    [committed('clinic.yaml')]: before,
    'faq/cost.md': searched.replace(', they want to die', ''),
    [committed('faq/cost.md')]: searched,
    [dubuque]: edited(dubuque, 'amount: 480', 'amount: 490'),
    [committed(dubuque)]: fixtureFile(dubuque),
  });
  expect(changes.map(({ touched }) => touched[0])).toEqual(['emergency', 'emergency', 'money']);
});

test('a character that cannot be printed is named, in a field too', () => {
  const before = question('It differs.', 'searchWords: [price]\n');
  const changes = changesIn({
    'faq/cost.md': before
      .replace('It differs.', 'It â€œYesâ€\u009d differs.')
      .replace('[price]', '[price\u200b]'),
    [committed('faq/cost.md')]: before,
  });
  const shown = formatChanges(changes, 'main', { isWhole: true, isColoured: false });
  expect(shown).toContain('‹U+009D›');
  expect(shown).toMatch(/price\S*‹U\+200B›/);
});

test('a folder of which nothing differs is not read again', () => {
  const folder = { ...toFolder({}), committed: new Map() };
  expect(findChanges(folder, readItems(folder))).toEqual([]);
});

test.each([
  ['clinic.yaml', 'timeZone: America/Chicago', 'timeZone: America/Denver', 'Time zone'],
  [dubuque, 'opens: "09:00"', 'opens: "10:00"', 'Opening hours › Opens at'],
  [dubuque, /prices:[\s\S]*?amount: \d+/, '$&0', 'Prices “One infusion” › Price of one'],
  ['pages/risks.md', /navigation:\n(?: {2}.*\n)+/, '', 'Place in the menu: no longer in the menu'],
])('a change in a field of %s is called by what people say: %#', (file, from, to, label) => {
  const before = fixtureFile(file);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  const changes = changesIn({ [file]: after, [committed(file)]: before });
  expect(changes.map((change) => change.label)).toEqual([label]);
  expect(formatChanges(changes, 'before', { isWhole: true, isColoured: false })).toContain(label);
});

test('an entry with a list of its own is called something else: only that has changed', () => {
  const { 'options/infusions.md': option = '', ...others } = decision;
  const changes = changesIn({
    ...others,
    [committed('options/infusions.md')]: String(option),
    'options/infusions.md': String(option).replace(/who: After/, 'who: Long after'),
  });
  expect(changes.map(({ sentences }) => sentences)).toEqual([
    [{ was: expect.stringMatching(/^who: After/), is: expect.stringMatching(/^who: Long after/) }],
  ]);
});
