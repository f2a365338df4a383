import { expect, test } from 'vitest';
import { routes } from '@/lib/routes';
import { createSearch } from '@/lib/search/create-search';
import { findDanger } from '@/lib/search/find-danger';
import { foldWords } from '@/lib/search/fold-words';
import { putHelpFirst } from '@/lib/search/put-help-first';
import type { SearchDocument } from '@/lib/search/search-index';
import { toDangerWords } from '@/lib/views/pages/reading/search-view';
import { toSearchIndex } from '@/lib/views/search/search-index-file';
import { readContent } from '@/tests/support/read-content';

function aDocument(title: string, words: string[] = []): SearchDocument {
  return { kind: 'question', title, href: `/${title}`, snippet: '', words };
}

const touched = aDocument('I do not want to be touched');
const telling = aDocument('What happens if I say that I want to die?');
const between = aDocument('Between sessions', ['suicidal']);
const forOthers = aDocument('They say it', ['he wants to kill himself']);
const forPatients = aDocument('Can I refer someone?', ['suicidal patient']);
const documents = [touched, between, forOthers, forPatients, telling];

const titlesFor = (typed: string, found: SearchDocument[]) =>
  putHelpFirst({ words: foldWords(typed), danger: 'crisis', found, documents }).map(
    ({ title }) => title,
  );

test('what speaks of a crisis comes before the rest, and nothing is lost', () => {
  expect(titlesFor('i want to die', [touched, telling, between])).toEqual([
    telling.title,
    between.title,
    forOthers.title,
    touched.title,
  ]);
});

test('help is there also where no word was found', () => {
  expect(titlesFor('selfmoord', [])).toContain(telling.title);
});

test('whoever fears for another gets what is said to them first', () => {
  expect(titlesFor('my husband wants to die', [telling])[0]).toBe(forOthers.title);
});

test('a doctor gets what is said about patients first, and nobody else does', () => {
  expect(titlesFor('suicidal pt', [telling])[0]).toBe(forPatients.title);
  expect(titlesFor('my wife is suicidal', [])[0]).toBe(forOthers.title);
});

const content = readContent('content');
const search = createSearch(toSearchIndex(content));

test.each([
  ['my pa wil nie meer lewe nie', routes.answer('they-want-to-die')],
  ['my brother is saying goodbye to everyone', routes.answer('they-want-to-die')],
  ['suicidal pt, need a slot', routes.answer('urgent-referral')],
  ['i want to end it all', '/conditions/suicidal-thoughts'],
  ['my wife is suicidle what must i do', routes.answer('they-want-to-die')],
  ['ngifuna ukufa', routes.answer('telling-you-i-want-to-die')],
])('"%s" leads to the answer for it among the first', (typed, href) => {
  const found = search(typed, findDanger(typed, toDangerWords(content)));
  expect(found.slice(0, 3).map((document) => document.href)).toContain(href);
});
