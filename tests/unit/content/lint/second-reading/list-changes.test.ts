import { expect, test } from 'vitest';
import { listChanges } from '@/lib/content/lint/second-reading/list-changes';
import { readItems } from '@/lib/content/load/read-items';
import {
  edited,
  type Files,
  fixtureFile,
  question,
  toFolder,
} from '../../../../content/rules/lint-files';

const dubuque = 'locations/dubuque.md';

function changesFrom(before: Files, after: Files) {
  return listChanges(readItems(toFolder(before)).items, readItems(toFolder(after)).items);
}

test.each([
  ['an opening hour', 'opens: "09:00"', 'opens: "10:00"'],
  ['a closure', 'until: 2099-01-02', 'until: 2099-01-12'],
  ['a telephone number', '608-555-0142', '608-555-0143'],
])('%s of a place is shown', (_what, from, to) => {
  const [change] = changesFrom(
    { [dubuque]: fixtureFile(dubuque) },
    { [dubuque]: edited(dubuque, from, to) },
  );
  expect(change?.file).toBe('locations/dubuque.md');
  expect(change?.sentences).toEqual([{ was: expect.any(String), is: expect.any(String) }]);
});

test('the words of a notice and the meaning of a word are shown', () => {
  const notice = (says: string) =>
    `says: ${says}\nfrom: 2026-12-10\nuntil: 2026-12-16\nplaces: []\n`;
  const meaning = (words: string) =>
    `entries:\n  - { id: relapse, term: relapse, meaning: ${words} }\n`;
  const changes = changesFrom(
    { 'notices/a.yaml': notice('Closed.'), 'glossary.yaml': meaning('It comes back.') },
    { 'notices/a.yaml': notice('Open.'), 'glossary.yaml': meaning('It never comes back.') },
  );
  expect(changes.map(({ file }) => file).sort()).toEqual(['glossary.yaml', 'notices/a.yaml']);
});

test('of a renamed text only what reads differently is shown, and what sorts it comes last', () => {
  const changes = changesFrom(
    { 'faq/cost.md': question('It differs. Ask us.') },
    { 'faq/price.md': question('It differs. Do ask us.', 'aliases: [cost]\n') },
  );
  expect(changes.map(({ sentences }) => sentences)).toEqual([
    [{ was: 'Ask us.', is: 'Do ask us.' }],
    [{ is: 'cost' }],
  ]);
});

const box = (kind: string, body: string) => `:::${kind}[A]\n${body}\n:::`;

test.each<[what: string, before: string, after: string, was: string, is: string]>([
  [
    'where a link leads',
    'See [it](/costs).',
    'See [it](/risks).',
    'See [it](/costs).',
    'See [it](/risks).',
  ],
  [
    'what a sheet copies',
    '::boxes[/risks]',
    '::boxes[/costs]',
    '::boxes[/risks]',
    '::boxes[/costs]',
  ],
  ['a command that is gone', 'A.\n\n::boxes[/risks]', 'A.', '::boxes[/risks]', ''],
  [
    'a row of a table, whole',
    '| MAOIs | up |',
    '| MAOIs | down |',
    '| MAOIs | up |',
    '| MAOIs | down |',
  ],
])('%s is shown', (_what, before, after, was, is) => {
  const [change, ...others] = changesFrom(
    { 'faq/cost.md': question(before) },
    { 'faq/cost.md': question(after) },
  );
  expect(others).toEqual([]);
  expect(change?.sentences).toEqual([{ ...(was && { was }), ...(is && { is }) }]);
});

test('a sentence in another box is told as moved, and comes first', () => {
  const [change, ...others] = changesFrom(
    {
      'faq/cost.md': question(
        `${box('emergency', '- chest pain')}\n\n${box('urgent', '- a rash')}`,
      ),
    },
    {
      'faq/cost.md': question(
        `${box('emergency', '')}\n\n${box('urgent', '- a rash\n- chest pain')}`,
      ),
    },
  );
  expect(others).toEqual([]);
  expect(change).toMatchObject({
    moved: 'moved out of :::emergency into :::urgent',
    reasons: ['emergency', 'out of its box'],
    touched: ['out of its box'],
  });
});

test('of a box of another kind the sentences have left the former one', () => {
  const changes = changesFrom(
    { 'faq/cost.md': question(box('emergency', '- chest pain')) },
    { 'faq/cost.md': question(box('more', '- chest pain')) },
  );
  expect(changes.map(({ moved, sentences }) => [moved, sentences.length])).toContainEqual([
    'moved out of :::emergency into :::more',
    1,
  ]);
  expect(changes.flatMap(({ sentences }) => sentences)).toContainEqual({ is: ':::more[A]' });
});

test('a text that is gone is shown', () => {
  const changes = changesFrom({ 'faq/cost.md': question('It differs.') }, {});
  expect(new Set(changes.map(({ file }) => file))).toEqual(new Set(['faq/cost.md']));
  expect(changes.flatMap(({ sentences }) => sentences.flatMap(({ is }) => is ?? []))).toEqual([]);
  expect(new Set(changes.map(({ state }) => state))).toEqual(new Set(['deleted']));
});

test.each<[what: string, file: string, from: string, to: string]>([
  ['a price', dubuque, 'amount: 480', 'amount: 4800'],
  ['whether a helpline costs something', 'clinic.yaml', 'free: true', 'free: false'],
  ['what an option gains', 'options/infusions.md', 'gain: ', 'gain: Always. '],
  [
    'the source of a harm',
    'options/infusions.md',
    'sources: [short-2018]',
    'sources: [mayo-clinic]',
  ],
  ['what a source found', 'sources/short-2018.yaml', 'Across 60 studies', 'Across 600 studies'],
  ['a reply to an enquiry', 'replies/appointment.yaml', 'subject: ', 'subject: Not '],
  ['a title', 'options/waiting.md', 'shortTitle: ', 'shortTitle: No '],
])('%s is shown, with file and line', (_what, file, from, to) => {
  const [change, ...others] = changesFrom(
    { [file]: fixtureFile(file) },
    { [file]: edited(file, from, to) },
  );
  expect(others).toEqual([]);
  expect(change?.file).toBe(file);
  const line = edited(file, from, to)
    .split('\n')
    .findIndex((text) => text.includes(to.trim()));
  expect(change?.line).toBe(line + 1);
});

test('a file under another name is not a new one and a deleted one', () => {
  const text = question('It differs. Ask us.');
  const changes = changesFrom({ 'faq/cost.md': text }, { 'faq/price.md': text });
  expect(changes).toEqual([
    expect.objectContaining({
      file: 'faq/price.md',
      moved: 'renamed, and says the same as faq/cost.md did',
    }),
  ]);
});
