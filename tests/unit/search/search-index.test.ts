import { expect, test } from 'vitest';
import { createSearch, openSearch } from '@/lib/search/create-search';
import { type ListedWords, packIndex, unpackIndex } from '@/lib/search/search-index';
import { toSearchIndex } from '@/lib/views/search/search-index-file';
import { toSiteIndex } from '@/lib/views/search/site-index';
import { readContent } from '@/tests/support/read-content';

const clinics = ['content', 'tests/fixtures/clinics/small-us'];

// Reading takes seconds, which are no part of a test.
for (const contentDir of clinics) readContent(contentDir);

const nothing: ListedWords = { targets: [], words: [] };

function listed(contentDir: string): ListedWords {
  const { targets, letters } = toSiteIndex(readContent(contentDir));
  return { targets, words: letters.flatMap(({ items }) => items) };
}

test.each(clinics)('the file and the page of %s have what was to be searched', (contentDir) => {
  const index = toSearchIndex(readContent(contentDir));
  const { documents, synonyms } = unpackIndex(packIndex(index), listed(contentDir));
  // A word that several documents have is listed once, and in the order of the alphabet.
  const comparable = (list: typeof documents) =>
    list.map(({ title, words, ...rest }) => ({
      ...rest,
      title,
      words: [...new Set(words.map((word) => word.toLowerCase()))]
        .filter((word) => word !== title.toLowerCase())
        .sort(),
    }));
  expect(comparable(documents)).toEqual(comparable(index.documents));
  expect(synonyms).toEqual(index.synonyms);
});

test('where the words are on other pages, the file has them', () => {
  const index = toSearchIndex(readContent('content'));
  const whole = packIndex(index, listed('content'));
  expect(unpackIndex(JSON.parse(JSON.stringify(whole)), nothing)).toEqual(
    unpackIndex(packIndex(index), listed('content')),
  );
});

test('what arrived finds what was sent', () => {
  const index = toSearchIndex(readContent('content'));
  const before = createSearch(index);
  const after = openSearch(JSON.parse(JSON.stringify(packIndex(index))), listed('content'));
  for (const typed of ['can i drive', 'ARVs', 'bladder', 'hoeveel kos dit']) {
    expect(after(typed).map(({ href }) => href)).toEqual(before(typed).map(({ href }) => href));
  }
});

test('nothing to search in is an empty index', () => {
  const empty = { documents: [], synonyms: [] };
  expect(unpackIndex(packIndex(empty), nothing)).toEqual(empty);
});
