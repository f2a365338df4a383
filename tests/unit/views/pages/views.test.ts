import { expect, test } from 'vitest';
import { toContactSentView, toContactView } from '@/lib/views/pages/clinic/contact-view';
import { toCostsView } from '@/lib/views/pages/clinic/locations-view';
import { toConditionCards } from '@/lib/views/pages/reading/conditions-view';
import { toFaqView } from '@/lib/views/pages/reading/faq-view';
import { toPlainPageNames, toTextPageView } from '@/lib/views/pages/reading/text-page-view';
import { toShellView } from '@/lib/views/site/shell-view';
import {
  aCondition,
  aContent,
  aFigure,
  aLocation,
  aPage,
  aQuestion,
  aSource,
  aText,
  untied,
} from '../../fixtures';

test('a total is the price times the number of sessions, in the money of the clinic', () => {
  const price = { item: 'One infusion', amount: 1300, confirmedOn: null };
  const locations = [aLocation({ prices: [{ ...price, perCourse: 6 }, price] })];
  const { clinic } = aContent();
  const southAfrican = { ...clinic, locale: 'en-ZA', currency: 'ZAR' };
  const [list] = toCostsView(aContent({ clinic: southAfrican, locations })).priceLists;
  const plain = (text: string | undefined) => text?.replaceAll(/\s/g, ' ');
  expect(plain(list?.prices[0]?.course)).toBe('6 × R 1 300 = R 7 800');
  expect(list?.prices[1]?.course).toBeUndefined();
  expect(list?.prices[0]?.confirmation).toBeUndefined();
});

test('the menu has its groups in order and leaves out empty ones, and marks the page and the list it belongs to', () => {
  const pages = [
    aPage({ name: 'costs', navigation: { group: 'contact', label: 'Costs', order: 1 } }),
    aPage({ name: 'medicines', navigation: { group: 'for-me', label: 'Medicines', order: 2 } }),
    aPage({ name: 'conditions', navigation: { group: 'for-me', label: 'Conditions', order: 1 } }),
    aPage({ name: 'privacy' }),
  ];
  const { menu } = toShellView(aContent({ pages }), '/conditions/ptsd', []);
  expect(menu).toEqual([
    {
      title: 'Is it for me?',
      links: [
        { label: 'Conditions', href: '/conditions', isCurrent: true },
        { label: 'Medicines', href: '/medicines', isCurrent: false },
      ],
    },
    { title: 'Costs and contact', links: [{ label: 'Costs', href: '/costs', isCurrent: false }] },
  ]);
});

test('help in a crisis has links that a telephone understands', () => {
  const { clinic } = aContent();
  const [line] = clinic.helplines;
  const helplines = line ? [{ ...line, phone: '0800 567 567', sms: '313 93' }] : [];
  const { help } = toShellView(aContent({ clinic: { ...clinic, helplines } }), '/', []);
  expect(help.emergency.href).toBe('tel:911');
  expect(help.helplines[0]).toMatchObject({
    phoneHref: 'tel:0800567567',
    sms: { number: '313 93', href: 'sms:31393' },
  });
});

test('questions are in the order of the groups, then of their own', () => {
  const questions = [
    aQuestion({ name: 'c', group: 'money' }),
    aQuestion({ name: 'a', group: 'for-me', order: 1 }),
    aQuestion({ name: 'b', group: 'for-me', order: 2, aliases: ['old'] }),
  ];
  const { groups } = toFaqView(aContent({ questions }));
  expect(groups.map(({ anchor, questions }) => [anchor, questions.map((q) => q.anchor)])).toEqual([
    ['group-for-me', ['a', 'b']],
    ['group-money', ['c']],
  ]);
  expect(groups[0]?.questions[1]?.aliases).toEqual(['old']);
  expect(groups.map(({ count }) => count)).toEqual(['2 questions', '1 question']);
});

test('among all answers a link to one leads to its place there', () => {
  const text = aText('[one](/faq/a)');
  const questions = [aQuestion({ name: 'a' }), aQuestion({ name: 'b', text })];
  const { groups } = toFaqView(aContent({ questions }));
  const [, b] = groups[0]?.questions ?? [];
  expect(JSON.stringify(b?.body)).toContain('"/faq#a"');
});

test('a text without a review says that its review is pending', () => {
  const pages = [aPage({ name: 'risks' })];
  expect(toTextPageView(aContent({ pages }), 'risks').review).toMatchObject({
    reviewed: 'Medical review: pending.',
    isReviewed: false,
  });
  const reviewed = aPage({ name: 'risks', reviewedBy: 'A. Person', reviewedOn: '2026-02-01' });
  expect(untied(toTextPageView(aContent({ pages: [reviewed] }), 'risks').review.reviewed)).toBe(
    'Medical review: A. Person, February 1, 2026.',
  );
});

test('a text that has changed since its review says so, and claims no review to search engines', () => {
  const pages = [
    aPage({
      name: 'risks',
      kind: 'treatment',
      reviewedBy: 'A. Person',
      reviewedOn: '2026-02-01',
      isReviewStale: true,
    }),
  ];
  const view = toTextPageView(aContent({ pages }), 'risks');
  expect(view.review).toMatchObject({
    reviewed: expect.stringContaining('Changed since its medical review'),
    isReviewed: false,
  });
  expect(view.structuredDataText).not.toContain('lastReviewed');
});

test('only pages without a template of their own are left to the plain one', () => {
  const pages = ['home', 'faq', 'contact', 'risks', 'privacy'].map((name) => aPage({ name }));
  expect(toPlainPageNames(aContent({ pages }))).toEqual(['risks', 'privacy']);
});

test('the card of a condition says how good the evidence is', () => {
  expect(toConditionCards(aContent({ conditions: [aCondition()] }))).toMatchObject([
    { href: '/conditions/ptsd', evidence: { grade: 'early', name: 'Early evidence' } },
  ]);
});

test('the page after sending says when a reply may be expected', () => {
  expect(toContactSentView(aContent())).toMatchObject({ replyPromise: 'within one day' });
});

test.each([
  ['this site', '/api/contact', '/contact/sent'],
  ['a server elsewhere', 'https://a.example/api/contact', 'https://a.example/contact/sent'],
])('a form that posts to %s goes on there', (_where, endpoint, sentHref) => {
  const content = aContent({ pages: [aPage({ name: 'contact' })] });
  expect(toContactView(content, endpoint).form).toMatchObject({ action: endpoint, sentHref });
});

test('a site that takes no enquiries has no form', () => {
  const content = aContent({ pages: [aPage({ name: 'contact' })] });
  expect(toContactView(content, null).form).toBeUndefined();
});

test('on a page for professionals no word is explained, on any other it is', () => {
  const page = aPage({ name: 'referrers', text: aText('Remission is rare.') });
  const hasLink = (readers?: 'professionals') => {
    const content = aContent({
      glossary: [
        { id: 'remission', term: 'remission', meaning: 'Few signs of the illness are left.' },
      ],
      pages: [{ ...page, ...(readers && { readers }) }],
    });
    return JSON.stringify(toTextPageView(content, 'referrers').body).includes(
      '/glossary#remission',
    );
  };
  expect([hasLink(), hasLink('professionals')]).toEqual([true, false]);
});

test('what a table of figures cites is numbered first, as it is above the text', () => {
  const elsewhere = { displayText: '2 hours', sources: ['b-2'] };
  const content = aContent({
    figures: [aFigure('food-hours', 3, 'hours', { elsewhere })],
    figureTexts: new Map([['food-hours', '3 hours']]),
    pages: [aPage({ name: 'risks', keyFigures: ['food-hours'], text: aText('One.[^a-1][^b-2]') })],
    sources: [aSource('a-1'), aSource('b-2')],
  });
  const { figures, citedSources } = toTextPageView(content, 'risks');
  expect(figures[0]?.elsewhereSources).toEqual([
    { number: 1, href: '#source-1', anchor: 'cited-1' },
  ]);
  expect(citedSources.map(({ href, anchor }) => `${href} ${anchor}`)).toEqual([
    '/sources#b-2 source-1',
    '/sources#a-1 source-2',
  ]);
});
