import { expect, test } from 'vitest';
import { createSearch } from '@/lib/search/create-search';
import { packIndex, unpackIndex } from '@/lib/search/packed-index';
import { toSearchIndex } from '@/lib/views/search/search-documents';
import { readContent } from '@/tests/support/read-content';

test.each(['content', 'tests/fixtures/clinics/small-us'])(
  'the index of %s arrives as it was sent',
  (contentDir) => {
    const index = toSearchIndex(readContent(contentDir));
    const small = index.documents.map((document) => ({
      ...document,
      words: document.words.map((word) => word.toLowerCase()),
    }));
    expect(unpackIndex(packIndex(index))).toEqual({ ...index, documents: small });
  },
);

test('what arrived finds what was sent', () => {
  const index = toSearchIndex(readContent('content'));
  const before = createSearch(index);
  const after = createSearch(unpackIndex(JSON.parse(JSON.stringify(packIndex(index)))));
  for (const typed of ['can i drive', 'ARVs', 'bladder', 'hoeveel kos dit']) {
    expect(after(typed).map(({ href }) => href)).toEqual(before(typed).map(({ href }) => href));
  }
});

test('nothing to search in is an empty index', () => {
  const empty = { documents: [], synonyms: [] };
  expect(unpackIndex(packIndex(empty)).synonyms).toEqual([]);
});
