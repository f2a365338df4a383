import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { toAnswerMetadata, toAnswerView } from '@/lib/views/pages/reading/answer-view';
import { aCondition, aContent, aPage, aQuestion, aSource, aText, untied } from '../../../fixtures';

type Thing = Record<string, unknown>;

function thingsOf(text: string): Thing[] {
  return (JSON.parse(text) as { '@graph': Thing[] })['@graph'];
}

const cost = aQuestion({
  name: 'cost',
  group: 'money',
  question: 'How much?',
  text: aText('About 1.5 hours, or {{n}}.[^x] Some detail.\n\nMore detail.'),
});

const aboutMoney = aContent({
  questions: [cost],
  figureTexts: new Map([['n', 'two']]),
  sources: [aSource('x')],
});

test('an answer has its own path, its way from the home page and its sources', () => {
  const view = toAnswerView(aboutMoney, 'cost');
  expect(view.shell.breadcrumbs.map(({ href }) => href)).toEqual([
    '/',
    '/faq',
    '/faq#group-money',
    '/faq/cost',
  ]);
  expect(view.citedSources.map(({ href }) => href)).toEqual(['/sources#x']);
  expect(toHtml(view.body)).toContain('href="#source-1"');
  expect(view.share.url).toBe('https://test.example/faq/cost');
  expect(view.share.mailHref).toBe(
    'mailto:?subject=How%20much%3F&body=https%3A%2F%2Ftest.example%2Ffaq%2Fcost',
  );
});

test('search engines get the first sentence as the answer, without citation marks', () => {
  const [faq, crumbs] = thingsOf(toAnswerView(aboutMoney, 'cost').structuredDataText);
  expect(faq).toMatchObject({
    '@type': 'FAQPage',
    url: 'https://test.example/faq/cost',
    dateModified: '2026-02-03',
    mainEntity: [{ name: 'How much?', acceptedAnswer: { text: 'About 1.5 hours, or two.' } }],
  });
  expect(crumbs?.itemListElement).toMatchObject([{ name: 'Home' }, {}, { name: 'How much?' }]);
});

test('a preview has the first sentences that need no source, as far as there is room', () => {
  expect(untied(toAnswerMetadata(aboutMoney, 'cost'))).toMatchObject({
    title: 'How much? – Test Clinic',
    description: 'About 1.5 hours, or two. Some detail.',
    alternates: { canonical: 'https://test.example/faq/cost' },
    openGraph: { images: [{ url: '/link-preview/faq/cost.png' }] },
  });
  const cited = { ...cost, text: aText('It may. Half do.[^x] More.') };
  const content = aContent({ questions: [cited], sources: [aSource('x')] });
  expect(toAnswerMetadata(content, 'cost').description).toBe('It may.');
  const long = { ...cost, text: aText(`It may. ${'x'.repeat(160)}.`) };
  expect(toAnswerMetadata(aContent({ questions: [long] }), 'cost').description).toBe('It may.');
});

const inCrisis = aQuestion({
  name: 'crisis',
  group: 'money',
  question: 'What now?',
  text: aText('Fine. [Cost](/faq#cost).\n\nThoughts of suicide need help at once.'),
  mentionsSuicide: true,
});

test('an answer that speaks of suicide is in no preview, ends with help and offers nothing', () => {
  const questions = [cost, inCrisis, { ...inCrisis, name: 'other', question: 'And now?' }];
  const content = { ...aboutMoney, questions };
  const view = toAnswerView(content, 'crisis');
  expect(view.ending.kind).toBe('help');
  expect(view.related.answers.map(({ href }) => href)).toEqual(['/faq/other']);
  expect(thingsOf(view.structuredDataText).map((thing) => thing['@type'])).toEqual([
    'BreadcrumbList',
  ]);
  expect(JSON.stringify(toAnswerMetadata(content, 'crisis'))).not.toMatch(/suicid/i);
  expect(toAnswerMetadata(content, 'crisis').description).toContain('call 911');
});

test('an answer that gives a helpline is to somebody in danger, whatever its words', () => {
  const content = aContent({
    questions: [aQuestion({ text: aText('Call {{helpline-number}}.') })],
    figureTexts: new Map([['helpline-number', '988']]),
  });
  const view = toAnswerView(content, 'how-long');
  expect(view.ending.kind).toBe('help');
  expect(view.structuredDataText).not.toContain('FAQPage');
  expect(toAnswerMetadata(content, 'how-long').description).toContain('call 911');
});

test('an answer with an emergency box leads to no form', () => {
  const text = aText(':::emergency[Now]\nCall.\n:::');
  const content = aContent({ questions: [aQuestion({ text })] });
  expect(toAnswerView(content, 'how-long').ending.kind).toBe('links');
  expect(toAnswerView(aboutMoney, 'cost').ending.kind).toBe('enquiry');
});

test('what belongs with an answer: what it links to and what links to it, not its neighbours', () => {
  const of = (name: string, markdown: string, group = 'money' as const) =>
    aQuestion({ name, question: `${name}?`, group, text: aText(markdown) });
  const content = aContent({
    questions: [
      of('a', 'Text.'),
      of('b', 'See [d](/faq#d) and [prices](/costs#x), [how](/how#part).'),
      of('c', 'Text.'),
      { ...of('d', 'Text.'), group: 'risks' },
      { ...of('e', 'See [b](/faq/b).'), group: 'risks' },
    ],
    pages: ['faq', 'costs', 'how', 'risks'].map((name) => aPage({ name, title: name })),
    conditions: [aCondition({ text: aText('See [b](/faq#old-b).') })],
  });
  const [, b] = content.questions;
  if (b) b.aliases = ['old-b'];
  const { related } = toAnswerView(content, 'b');
  expect(related.answers.map(({ href }) => href)).toEqual(['/faq/d', '/faq/e']);
  // A page that offers treatment is not among them, and the risks always are.
  expect(related.pages.map(({ href }) => href)).toEqual(['/how', '/conditions/ptsd', '/risks']);
  expect(related.group).toEqual({ label: 'Money', href: '/faq#group-money' });
});

test('the risks come before an offer', () => {
  const pages = ['faq', 'risks'].map((name) => aPage({ name }));
  const withText = (markdown: string) =>
    toAnswerView(
      aContent({ pages, questions: [aQuestion({ text: aText(markdown) })] }),
      'how-long',
    );
  expect(withText('[Ask](/contact). [Risks](/risks).').risksFirst?.href).toBe('/risks');
  expect(withText('[Go](/locations/x).').risksFirst?.href).toBe('/risks');
  expect(withText('[Risks](/risks#a). [Ask](/contact).').risksFirst).toBeUndefined();
  expect(withText('Nothing.').risksFirst).toBeUndefined();
});

test('a link to an answer leads to its page, whichever of its names and ways the text uses', () => {
  const text = aText(
    '[a](/faq#cost) [b](/faq/cost) [c](/faq#price) [d](/faq#group-money) [e](/faq) [f](#cost)',
  );
  const questions = [{ ...cost, aliases: ['price'] }, aQuestion({ text })];
  const view = toAnswerView({ ...aboutMoney, questions }, 'how-long');
  expect([...toHtml(view.body).matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/faq/cost',
    '/faq/cost',
    '/faq/cost',
    '/faq#group-money',
    '/faq',
    '/faq/cost',
  ]);
});
