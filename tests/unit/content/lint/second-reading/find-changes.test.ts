import { expect, test } from 'vitest';
import type { Change } from '@/lib/content/lint/second-reading/change';
import { findChanges } from '@/lib/content/lint/second-reading/find-changes';
import { formatChanges } from '@/lib/content/lint/second-reading/format-changes';
import { readItems } from '@/lib/content/load/read-items';
import { committed, type Files, question, toFolder } from '../../../../content/rules/lint-files';

function changesIn(files: Files) {
  const folder = toFolder(files);
  return findChanges(folder, readItems(folder));
}

const addedIn = ({ sentences }: Change) => sentences.flatMap(({ is }) => is ?? []);

const asked = { 'faq/cost.md': question('It differs.\n\nDo not drive home.') };

test('what is dangerous comes first, whichever file it is in', () => {
  const changes = changesIn({
    'faq/cost.md': question('It varies.'),
    [committed('faq/cost.md')]: question('It differs.'),
    'faq/drive.md': question('Drive home.'),
    [committed('faq/drive.md')]: question('Do not drive home.'),
  });
  expect(changes).toEqual([
    {
      file: 'faq/drive.md',
      line: 8,
      place: '',
      moved: undefined,
      state: undefined,
      isText: true,
      sentences: [{ was: 'Do not drive home.', is: 'Drive home.' }],
      reasons: ['negation', 'instruction', 'food or the way home'],
      touched: ['negation', 'instruction', 'food or the way home'],
    },
    expect.objectContaining({
      file: 'faq/cost.md',
      sentences: [{ was: 'It differs.', is: 'It varies.' }],
      reasons: [],
    }),
  ]);
});

test('a sentence comes before a number in a field, and a file says by its name what it is about', () => {
  const changes = changesIn({
    'faq/blood-pressure.md': question('The infusion runs slowly.'),
    [committed('faq/blood-pressure.md')]: question('The infusion waits.'),
    'faq/cost.md': question('It varies.', 'searchWords: [price 2]\n').replace(
      'order: 1',
      'order: 2',
    ),
    [committed('faq/cost.md')]: question('It differs.'),
    'notices/a.yaml': 'says: Closed.\nfrom: 2026-12-10\nuntil: 2026-12-16\nplaces: []\n',
    [committed('notices/a.yaml')]:
      'says: Closed.\nfrom: 2026-12-10\nuntil: 2026-12-17\nplaces: []\n',
  });
  expect(changes.map(addedIn).map(([first]) => first)).toEqual([
    'The infusion runs slowly.',
    'It varies.',
    'until: 2026-12-16',
    'order: 2',
    'price 2',
  ]);
});

test('a file that git has not got is new, and one that cannot be read says nothing yet', () => {
  expect(changesIn(asked)).toEqual([]);
  const folder = toFolder(asked);
  const isNew = { ...folder, committed: new Map([['faq/cost.md', undefined]]) };
  expect(findChanges(isNew, readItems(isNew)).flatMap(addedIn)).toContain('Do not drive home.');
  expect(
    changesIn({
      'faq/cost.md': '---\nbroken: [',
      [committed('faq/cost.md')]: asked['faq/cost.md'],
    }),
  ).toEqual([]);
});

test('a draft is nothing that readers see, until it is published', () => {
  const draft = asked['faq/cost.md'].replace('status: published', 'status: draft');
  expect(draft).not.toBe(asked['faq/cost.md']);
  expect(changesIn({ 'faq/cost.md': draft, [committed('faq/cost.md')]: '' })).toEqual([]);
  const published = changesIn({ ...asked, [committed('faq/cost.md')]: draft });
  expect(published.flatMap(addedIn)).toContain('Do not drive home.');
});

test('a word that the clinic lets pass is shown', () => {
  const changes = changesIn({
    'words.txt': 'Dlamini\nguarenteed\n',
    [committed('words.txt')]: 'Dlamini\n',
  });
  expect(changes).toEqual([
    expect.objectContaining({ file: 'words.txt', sentences: [{ is: 'guarenteed' }] }),
  ]);
});

test('as text: the place, the reasons, both versions, and how many are left', () => {
  const change = {
    ...{ file: 'faq/cost.md', line: 7, place: ':::urgent', moved: undefined, state: undefined },
    isText: true,
    ...{ reasons: ['negation', 'food or the way home'], touched: ['negation'] },
    sentences: [{ was: 'Do not drive.', is: 'Do drive.' }],
  };
  const plain = { isWhole: false, isColoured: false };
  expect(formatChanges([change], 'main', plain).split('\n\n')[1]).toBe(
    '  faq/cost.md:7  CHANGED: negation; about: food or the way home\n    :::urgent\n    - Do [-not -]drive.\n    + Do drive.',
  );
  const moved = { ...change, moved: 'moved out of :::emergency into :::urgent' };
  expect(formatChanges([moved], 'main', plain).split('\n\n')[1]).toBe(
    '  faq/cost.md:7  CHANGED: negation; about: food or the way home\n    :::urgent\n    moved out of :::emergency into :::urgent:\n    = Do drive.',
  );
  const many = Array.from({ length: 45 }, () => ({ ...change, touched: [] }));
  expect(formatChanges(many, 'main', plain)).toMatch(/\n\n {2}5 more: /);
  expect(formatChanges(many, 'main', { ...plain, isWhole: true })).not.toContain(' more: ');
  // What is dangerous is never among those that are left out.
  expect(formatChanges([...many, change], 'main', plain)).toMatch(/\n\n {2}6 more: /);
  expect(
    formatChanges(
      Array.from({ length: 45 }, () => change),
      'main',
      plain,
    ),
  ).not.toContain(' more: ');
  const bold = `${String.fromCharCode(27)}[1m`;
  expect(formatChanges([change], 'main', { ...plain, isColoured: true })).toContain(`Do ${bold}`);
});
