import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import type { GlossaryEntry } from '@/lib/content/content';
import { toGlossaryView } from '@/lib/views/pages/reading/glossary-view';
import { aContent, aPage, aSource, aText } from '../../../fixtures';

const entries: GlossaryEntry[] = [
  { id: 'ect', term: 'ECT', meaning: 'A seizure.', synonyms: ['shock therapy'], sources: ['b-2'] },
  {
    id: 'relapse',
    term: 'relapse',
    meaning: 'It comes back.',
    page: '/risks#later',
    aliases: ['back'],
  },
  { id: 'remission', term: 'remission', meaning: 'It is gone.' },
];

const content = aContent({
  glossary: entries,
  pages: [
    aPage({ name: 'glossary', text: aText('No relapse here.[^a-1]') }),
    aPage({ name: 'risks', title: 'Risks', text: aText('## Later\n\nText.') }),
  ],
  sources: [aSource('a-1'), aSource('b-2')],
});

test('terms are by letter, each with what says more and with its sources', () => {
  const { letters, citedSources } = toGlossaryView(content);
  expect(letters.map(({ letter, items }) => [letter, items.map(({ id }) => id)])).toEqual([
    ['E', ['ect']],
    ['R', ['relapse', 'remission']],
  ]);
  expect(letters[1]?.items[0]).toMatchObject({
    aliases: ['back'],
    more: { label: 'Later', href: '/risks#later' },
  });
  // The page's own text is first.
  expect(letters[0]?.items[0]?.sources).toEqual([{ number: 2, href: '#source-2' }]);
  expect(citedSources.map(({ href }) => href)).toEqual(['/sources#a-1', '/sources#b-2']);
});

test('the page does not lead to itself', () => {
  expect(toHtml(toGlossaryView(content).body)).not.toContain('/glossary#');
});
