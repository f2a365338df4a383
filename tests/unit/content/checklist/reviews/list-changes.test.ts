import { expect, test } from 'vitest';
import { listChanges } from '@/lib/content/checklist/reviews/list-changes';
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
  expect(change?.key).toBe('locations/dubuque');
  expect(change?.difference).toHaveLength(2);
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
  expect(changes.map(({ key }) => key).sort()).toEqual(['glossary', 'notices/a']);
});

test('of a renamed text only what reads differently is shown', () => {
  const [change, ...others] = changesFrom(
    { 'faq/cost.md': question('It differs. Ask us.') },
    { 'faq/price.md': question('It differs. Do ask us.', 'aliases: [cost]\n') },
  );
  expect(others).toEqual([]);
  expect(change?.difference).toHaveLength(2);
});

test('a text that is gone is shown', () => {
  const changes = changesFrom({ 'faq/cost.md': question('It differs.') }, {});
  expect(changes.map(({ key }) => key)).toEqual(['faq/cost']);
});
