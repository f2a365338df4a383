import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { toQuestionsView, toSheetPageView } from '@/lib/views/pages/preparing/questions-view';
import { toTextPageView } from '@/lib/views/pages/reading/text-page-view';
import { toSheetNames } from '@/lib/views/questions/question-sheets';
import { aContent, aPage, aQuestion, aSource, aText } from '../../../fixtures';

const content = aContent({
  pages: [
    aPage({ name: 'questions', title: 'Questions' }),
    aPage({
      name: 'risks',
      title: 'Risks',
      navigation: { group: 'treatment', label: 'Risks', order: 1 },
      text: aText(
        ':::ask-consultation[Ask]\n- Is it **safe** for me?[^a-2001]\n- How sure are you?\n:::\n\n:::ring-first[Ring if]\n- you are ill\n\nSay so.\n:::',
      ),
    }),
    aPage({
      name: 'companion',
      title: 'Companions',
      navigation: { group: 'before-and-after', label: 'Companions', order: 1 },
      text: aText(
        ':::ask-companion[Ask]\n1. Where do I wait?\n:::\n\n:::note[Not this]\n- A note\n:::',
      ),
    }),
  ],
  questions: [
    aQuestion({
      name: 'how',
      question: 'How?',
      text: aText(':::ask-consultation[Ask]\n- How long?\n:::'),
    }),
  ],
  sources: [aSource('a-2001')],
});

test('questions are gathered from pages and answers, each list with its page', () => {
  const { sheets } = toQuestionsView(content);
  const shown = sheets.map(({ name, lists }) => [
    name,
    lists.map(({ from, questions }) => [from.href, questions.map((body) => textOf(body).trim())]),
  ]);
  expect(shown).toEqual([
    [
      'first-consultation',
      [
        ['/risks', ['Is it safe for me?1', 'How sure are you?']],
        ['/faq/how', ['How long?']],
      ],
    ],
    ['companion', [['/companion', ['Where do I wait?']]]],
  ]);
});

test('a sheet without questions is none', () => {
  expect(toSheetNames(content)).toEqual(['first-consultation', 'companion']);
  expect(() => toSheetPageView(content, 'day')).toThrow('"day"');
});

test('when to ring first is gathered with all that the box says', () => {
  const { ringFirst } = toQuestionsView(content);
  expect(ringFirst.map(({ label, from, body }) => [label, from.href, textOf(body)])).toEqual([
    ['Ring if', '/risks', expect.stringMatching(/you are ill[\s\S]*Say so\./)],
  ]);
});

test('what the gathered questions cite is listed', () => {
  expect(toSheetPageView(content, 'first-consultation').citedSources).toHaveLength(1);
});

test('on its own page a box of questions leads to the sheet', () => {
  expect(JSON.stringify(toTextPageView(content, 'risks').body)).toContain(
    '"href":"/questions/first-consultation"',
  );
});

test('each sheet says when it is of use, and nothing leads to a sheet that there is not', () => {
  const { sheets } = toQuestionsView(content);
  expect(sheets.map(({ href, occasion }) => [href, occasion.label])).toEqual([
    ['/questions/first-consultation', 'The first consultation'],
    ['/questions/companion', 'Your companion, and the evening'],
  ]);
});

test('a page may say what it is for, who made it, and where to read on', () => {
  const purpose = {
    aim: 'To help.',
    forWhom: 'Adults.',
    notCovered: 'Children.',
    searchedUntil: '2026-05-01',
    readOn: [{ source: 'a-2001', why: 'groups' }],
  };
  const view = toTextPageView(
    aContent({
      clinic: { ...aContent().clinic, disclosure: 'Made by us.' },
      pages: [aPage({ name: 'risks', purpose }), aPage({ name: 'other' })],
      sources: [{ ...aSource('a-2001'), url: 'https://groups.example' }],
    }),
    'risks',
  );
  expect(view.purpose?.aim).toBe('To help.');
  expect(view.reading?.places).toMatchObject([{ href: 'https://groups.example', why: 'groups' }]);
  expect(view.disclosure).toBe('Made by us.');
});
