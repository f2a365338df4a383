import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { withShownPrices } from '@/lib/content/assembly/shown-prices';
import type { Page } from '@/lib/content/content';
import { toLocationPhones } from '@/lib/views/facts/phone-view';
import { toPageEnding } from '@/lib/views/page-foot/page-ending-view';
import { toContactView } from '@/lib/views/pages/clinic/contact-view';
import { toHomeView } from '@/lib/views/pages/clinic/home-view';
import { toCostsView, toLocationView } from '@/lib/views/pages/clinic/locations-view';
import { toFaqView } from '@/lib/views/pages/reading/faq-view';
import { toTextPageView } from '@/lib/views/pages/reading/text-page-view';
import { aContent, aFigure, aLocation, aPage, aQuestion, aText, withFigures } from '../../fixtures';

const figure = aFigure('food-hours', 3, 'hours', { label: 'No food for', confirmedOn: null });

test('a page says at its foot how many points are open: its own, and those of what it shows', () => {
  const confirmed = { ...figure, name: 'fluid-hours', confirmedOn: '2026-03-04' };
  const figures = [figure, confirmed, { ...figure, name: 'not-shown' }];
  const toConfirm = [{ owner: 'clinic' as const, what: 'whether there is a lift' }];
  const text = aText('{{food-hours}} and {{fluid-hours}}');
  const pagesWith = (parts: Partial<Page>) => [aPage({ name: 'risks', text, ...parts })];
  const pointsOf = (pages: Page[]) =>
    toTextPageView(withFigures(figures, { pages }), 'risks').openPoints?.points;
  expect(pointsOf(pagesWith({ toConfirm }))).toEqual([
    'whether there is a lift (the clinic)',
    'No food for: 3 hours (our doctor)',
  ]);
  expect(pointsOf(pagesWith({ text: aText('{{fluid-hours}}') }))).toBeUndefined();
});

test('a price that nobody has confirmed is an open point where the price is shown', () => {
  const price = { item: 'One infusion', amount: 1300, confirmedOn: null };
  const locations = [aLocation({ prices: [price] })];
  const pages = [...aContent().pages, aPage({ name: 'money', text: aText('::prices') })];
  const content = aContent({ locations, pages });
  expect(toCostsView(content).openPoints?.points).toHaveLength(1);
  expect(toTextPageView(content, 'money').openPoints?.points).toHaveLength(1);
  expect(toTextPageView(content, 'faq').openPoints).toBeUndefined();
});

test('with prices on request no amount reaches a page', () => {
  const place = aLocation({ prices: [{ item: 'One infusion', amount: 1300, confirmedOn: null }] });
  const { clinic, pages } = aContent();
  const toPages = (prices: 'shown' | 'on-request') => {
    const locations = [withShownPrices(place, { prices })];
    const text = aText('::prices');
    const content = aContent({
      clinic: { ...clinic, prices },
      locations,
      pages: [...pages, aPage({ name: 'money', text })],
      questions: [aQuestion({ text })],
    });
    return JSON.stringify([
      toCostsView(content),
      toLocationView(content, place.name),
      toTextPageView(content, 'money'),
      toFaqView(content),
      toHomeView(content),
    ]);
  };
  expect(toPages('shown').match(/1,300/g)?.length).toBeGreaterThan(3);
  expect(toPages('on-request')).not.toMatch(/1,?300/);
});

test('an emergency box with which a text begins comes before the text', () => {
  const text = aText(':::emergency[Call]\nCall 911.\n:::\n\n## More\n\nText.');
  const pages = [aPage({ name: 'risks', text }), aPage({ name: 'other' })];
  const { lead, body } = toTextPageView(aContent({ pages }), 'risks');
  expect(textOf(lead ?? body)).toContain('Call 911.');
  expect(textOf(body)).not.toContain('Call 911.');
  expect(toTextPageView(aContent({ pages }), 'other').lead).toBeUndefined();
});

test('a page ends with how to ask, unless it is about the site, or read in a crisis', () => {
  const pages = [
    aPage({ name: 'risks', kind: 'treatment' }),
    aPage({ name: 'privacy', kind: 'about' }),
    aPage({ name: 'crisis', kind: 'treatment', endsWith: 'help' }),
    aPage({ name: 'companion', title: 'For companions' }),
  ];
  const endingOf = (name: string) => toTextPageView(aContent({ pages }), name).ending;
  expect(endingOf('risks')).toMatchObject({ kind: 'enquiry', contactHref: '/contact' });
  expect(endingOf('privacy')).toMatchObject({ kind: 'links' });
  expect(endingOf('crisis')).toMatchObject({
    kind: 'help',
    companion: { label: 'For companions', href: '/companion' },
  });
  expect(JSON.stringify(endingOf('crisis'))).not.toMatch(/contact|costs/);
});

test('the clinic’s own line comes before that of its group, which is named as what it is', () => {
  const { clinic } = aContent();
  const groupLine = { name: 'Group', phone: '555 0199', source: 'group', checkedOn: null };
  const location = aLocation({ groupLine });
  const withGroup = aContent({ locations: [location] });
  expect(toContactView(withGroup, null).phones).toMatchObject([
    { label: 'Group', href: 'tel:5550199', note: expect.stringContaining('Not our own') },
  ]);
  expect(toLocationPhones(withGroup, location)).toHaveLength(1);
  // A page about anything else does not lead to the group.
  expect(toPageEnding(withGroup, {}, '/risks')).toMatchObject({ kind: 'enquiry', phones: [] });
  const withOwn = aContent({ clinic: { ...clinic, phone: '555 0100' }, locations: [location] });
  expect(toContactView(withOwn, null).phones).toMatchObject([
    { href: 'tel:5550100', note: undefined },
  ]);
});
