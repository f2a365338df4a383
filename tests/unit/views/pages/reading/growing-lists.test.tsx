import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { QuestionList } from '@/components/answers/question-list';
import { SourceNames } from '@/components/sources/source-names';
import { mostAnswersOnOnePage, toFaqView } from '@/lib/views/pages/reading/faq-view';
import { toSearchLetterView, toSearchView } from '@/lib/views/pages/reading/search-view';
import {
  mostSourcesOnOnePage,
  toSourceLetters,
  toSourceLetterView,
  toSourcesView,
} from '@/lib/views/pages/reading/sources-view';
import { mostWordsOnOnePage, toSearchLetters } from '@/lib/views/search/site-index';
import { aContent, aPage, aQuestion, aSource } from '../../../fixtures';

const names = (count: number) => Array.from({ length: count }, (_, index) => `q-${index}`);
const questions = (count: number) =>
  names(count).map((name) => aQuestion({ name, question: `Question ${name}?` }));
const faq = (count: number) =>
  toFaqView(
    aContent({
      pages: [aPage({ name: 'faq' })],
      questions: [aQuestion({ name: 'cost', aliases: ['price'] }), ...questions(count - 1)],
    }),
  );

test('as many answers as one page holds are on it', () => {
  const view = faq(mostAnswersOnOnePage);
  expect(view.areAnswersHere).toBe(true);
  expect(view.groups[0]?.questions[0]?.body.children).not.toEqual([]);
});

test('with one more it is a list, in which every anchor stays and leads to the answer', () => {
  const view = faq(mostAnswersOnOnePage + 1);
  expect(view.areAnswersHere).toBe(false);
  const html = renderToStaticMarkup(<QuestionList groups={view.groups} />);
  expect(html).toContain('<li id="cost"><span id="price"></span><a href="/faq/cost">');
  expect(html).toContain('<li id="q-249"><a href="/faq/q-249">');
  expect(html).toContain(`<h2 id="${view.groups[0]?.anchor}"`);
});

test('more sources than one page holds are named on it, and told on the page of their letter', () => {
  const withSources = (count: number) =>
    aContent({
      pages: [aPage({ name: 'sources' })],
      sources: names(count).map((id, index) => ({
        ...aSource(id),
        authors: `${'ABC'[index % 3]}. Author`,
      })),
    });
  expect(toSourceLetters(withSources(mostSourcesOnOnePage))).toEqual([]);
  const content = withSources(mostSourcesOnOnePage + 1);
  expect(toSourceLetters(content)).toEqual(['a', 'b', 'c']);
  const { sources, letters } = toSourcesView(content);
  expect(sources).toEqual([]);
  expect(letters.flatMap(({ items }) => items)).toHaveLength(mostSourcesOnOnePage + 1);
  const html = renderToStaticMarkup(<SourceNames letters={letters} />);
  expect(html).toContain('<li id="q-1"><a href="/sources/b#q-1">');
  expect(toSourceLetterView(content, 'b').sources.map(({ id }) => id)).toContain('q-1');
});

test('an index with too many words has a page for each letter, which leads where its words did', () => {
  const search = (count: number) =>
    aContent({
      pages: [aPage({ name: 'search', title: 'Search' })],
      questions: questions(count).map((question, index) => ({
        ...question,
        searchWords: [`${'ab'[index % 2]}word ${index}`],
      })),
    });
  const small = search(10);
  expect(toSearchLetters(small)).toEqual([]);
  expect(toSearchView(small).letterLinks[0]?.href).toBe('#letter-a');
  const big = search(mostWordsOnOnePage + 1);
  expect(toSearchLetters(big)).toContain('b');
  const { letterLinks, index } = toSearchView(big);
  expect(letterLinks[0]).toMatchObject({ anchor: 'letter-a', href: '/search/a' });
  expect(index.letters).toEqual([]);
  const { index: own } = toSearchLetterView(big, 'b');
  const [word] = own.letters[0]?.items ?? [];
  expect(word?.word).toBe('bword 1');
  expect(own.targets[word?.targets[0] ?? -1]).toMatchObject({
    title: 'Question q-1?',
    href: '/faq/q-1',
  });
});
