import { expect, test } from 'vitest';
import { routes } from '@/lib/routes';
import { createSearch } from '@/lib/search/create-search';
import { putHelpFirst } from '@/lib/search/put-help-first';
import type { SearchDocument } from '@/lib/search/search-document';
import { toSearchDocuments } from '@/lib/views/search/search-documents';
import { readContent } from '@/tests/support/read-content';

function aDocument(title: string, words: string[] = []): SearchDocument {
  return { kind: 'question', title, href: `/${title}`, snippet: '', words };
}

test('what speaks of a crisis comes before the rest, and nothing is lost', () => {
  const found = [
    aDocument('I do not want to be touched'),
    aDocument('What happens if I say that I want to die?'),
    aDocument('Other'),
    aDocument('Between sessions', ['suicidal']),
  ];
  expect(putHelpFirst(found).map(({ title }) => title)).toEqual([
    'What happens if I say that I want to die?',
    'Between sessions',
    'I do not want to be touched',
    'Other',
  ]);
});

test.each([
  ['i want to end it all', '/conditions/suicidal-thoughts'],
  ['my wife is suicidle what must i do', routes.answer('they-want-to-die')],
])('"%s" leads to the answer for it first', (typed, href) => {
  const search = createSearch(toSearchDocuments(readContent('content')));
  expect(putHelpFirst(search(typed))[0]?.href).toBe(href);
});
