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

test('a source that was taken back says so, with its day and the reason', () => {
  const withdrawn = { on: '2026-11-20', why: 'The journal withdrew it' };
  const sources = [{ ...aSource('gone'), withdrawn }, aSource('there')];
  const view = toSourcesView(aContent({ pages: [aPage({ name: 'sources' })], sources }));
  const [gone, there] = view.sources;
  expect(gone?.withdrawn).toMatch(/^Withdrawn on November.20,.2026: The journal withdrew it\. /);
  expect(there?.withdrawn).toBeUndefined();
});
