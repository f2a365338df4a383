import { expect, test } from 'vitest';
import { toSourcesView } from '@/lib/views/pages/reading/sources-view';
import { aContent, aPage, aSource } from '../../../fixtures';

test('a link to the front page of a site is called one, and no other', () => {
  const { sources } = toSourcesView(
    aContent({
      pages: [aPage({ name: 'sources' })],
      sources: [
        { ...aSource('front'), doi: undefined, pmid: undefined, url: 'https://site.example/' },
        { ...aSource('page'), doi: undefined, pmid: undefined, url: 'https://site.example/page' },
        { ...aSource('paper'), doi: '10.1000/1', pmid: undefined, url: 'https://site.example' },
        { ...aSource('nowhere'), doi: undefined, pmid: undefined, url: undefined },
      ],
    }),
  );
  const called = sources.filter(({ note }) => note.includes('front page'));
  expect(called.map(({ id }) => id)).toEqual(['front']);
});
