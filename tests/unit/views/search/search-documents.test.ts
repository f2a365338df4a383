import { expect, test } from 'vitest';
import { toSearchDocuments } from '@/lib/views/search/search-documents';
import { toSearchIndex, toSearchIndexFile } from '@/lib/views/search/search-index-file';
import { toWordIndex } from '@/lib/views/search/word-index';
import { aCondition, aContent, aPage, aQuestion, aSource, aText } from '../../fixtures';

const content = aContent({
  pages: [
    aPage({
      name: 'risks',
      title: 'Risks',
      searchWords: ['danger'],
      text: aText(
        'Intro.\n\n## Liver\n\nAbout 3 in 10 people.[^x-1] Tell us of liver disease.\n\n:::more\n## Asthma\n\nBring your pump.\n:::',
      ),
    }),
  ],
  conditions: [aCondition({ title: 'Post-traumatic stress', shortTitle: 'PTSD' })],
  questions: [
    aQuestion({
      name: 'cost',
      question: 'What does it cost?',
      searchWords: ['price', '2 for 1'],
      text: aText('About 3 in 10 people.[^x-1] Tell us of money.'),
    }),
    aQuestion({ name: 'liver', question: 'My liver?', searchWords: ['liver'] }),
    aQuestion({ name: 'other', question: 'Another question?' }),
  ],
  glossary: [{ id: 'liver', term: 'liver', meaning: 'An organ.', synonyms: ['Ärger'] }],
  sources: [aSource('x-1')],
});

const documents = toSearchDocuments(content);

test('questions, pages, sections and terms can be found', () => {
  const found = documents.map(({ kind, href, title }) => `${kind} ${href} ${title}`);
  expect(found).toEqual(
    expect.arrayContaining([
      'question /faq/cost What does it cost?',
      'page /risks Risks',
      'section /risks#liver Liver',
      'page /conditions/ptsd Post-traumatic stress',
      'term /glossary#liver liver',
    ]),
  );
});

test('a snippet is the first sentence that names no chance, without its sources', () => {
  const snippetOf = (href: string) => documents.find((found) => found.href === href)?.snippet;
  expect(snippetOf('/faq/cost')).toBe('Tell us of money.');
});

test('a section that is folded is found', () => {
  expect(documents.find(({ title }) => title === 'Asthma')).toMatchObject({
    href: '/risks#asthma',
    page: 'Risks',
  });
});

test('the index of words has each at its letter, with the answer first', () => {
  const { letters, targets } = toWordIndex(documents, 'en-GB');
  const hrefsOf = (word: string) =>
    letters
      .flatMap(({ items }) => items)
      .filter((item) => item.word === word)
      .flatMap((item) => item.targets.map((target) => targets[target]?.href));
  expect(letters.map(({ anchor }) => anchor)).toEqual([
    'letter-0',
    'letter-a',
    'letter-d',
    'letter-l',
    'letter-p',
    'letter-r',
  ]);
  expect(hrefsOf('price')).toEqual(['/faq/cost']);
  expect(hrefsOf('PTSD')).toEqual(['/conditions/ptsd']);
  expect(hrefsOf('liver')).toEqual(['/faq/liver', '/risks#liver', '/glossary#liver']);
  // It has no search words, and yet it has a place.
  expect(hrefsOf('Another question?')).toEqual(['/faq/other']);
});

test('the file of the index is named for what is in it', () => {
  const { fileName, text } = toSearchIndexFile(content);
  expect(fileName).toMatch(/^[a-z0-9]{8,}\.json$/);
  const { snippets } = JSON.parse(text);
  expect(snippets.split('\n')).toHaveLength(documents.length);
  expect(text).not.toContain('Post-traumatic');
  expect(toSearchIndexFile({ ...content, glossary: [] }).fileName).not.toBe(fileName);
});

test('a synonym is sent once, and not at all where a text says the same', () => {
  const { synonyms } = toSearchIndex({
    ...content,
    synonyms: [
      { means: 'liver', words: ['Lewer', 'Prices', 'lewers'] },
      { means: 'price', words: ['prices', 'lewer'] },
    ],
  });
  expect(synonyms).toEqual([{ means: 'liver', words: ['lewer'] }]);
});
