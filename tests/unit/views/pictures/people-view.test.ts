import { expect, test } from 'vitest';
import { toHomeView } from '@/lib/views/pages/clinic/home-view';
import { toLocationsView, toLocationView } from '@/lib/views/pages/clinic/locations-view';
import { toTextPageView } from '@/lib/views/pages/reading/text-page-view';
import { toPeopleView } from '@/lib/views/pictures/people-view';
import { aContent, aLocation, aPage, aPerson, aText, untied } from '../../fixtures';

const locations = [aLocation(), aLocation({ name: 'dubuque', shortTitle: 'Dubuque' })];
const alex = aPerson({ places: ['madison', 'dubuque'], languages: ['English', 'Spanish'] });
const robin = aPerson({ id: 'robin', name: 'Robin', places: ['dubuque'] });
const kim = aPerson({ id: 'kim', name: 'Kim' });
const content = aContent({ locations, people: [alex, robin, kim] });

test('languages and places are lists as the country writes them', () => {
  const [first, second, third] = toPeopleView(content);
  expect(first).toMatchObject({ languages: 'English and Spanish', places: 'Madison and Dubuque' });
  expect(second).toMatchObject({ languages: undefined, places: 'Dubuque' });
  expect(third).toMatchObject({ places: undefined });
});

test('the page of a place has those who work there, and need not say where', () => {
  const names = (place: string) => toLocationView(content, place).people.map(({ id }) => id);
  expect(names('madison')).toEqual(['alex-example', 'kim']);
  expect(names('dubuque')).toEqual(['alex-example', 'robin', 'kim']);
  expect(toLocationView(content, 'dubuque').people[1]?.places).toBeUndefined();
});

test('the home page and the page of all places have everybody', () => {
  expect(toHomeView(content).people).toHaveLength(3);
  expect(toLocationsView(content).people).toHaveLength(3);
});

test('a text that shows them itself has them once', () => {
  const home = aPage({ name: 'home', text: aText('::people') });
  const pages = content.pages.map((page) => (page.name === 'home' ? home : page));
  const view = toHomeView({ ...content, pages });
  expect(view.drawings.people).toHaveLength(3);
  expect(view.people).toEqual([]);
});

test('while the clinic names nobody, there is nobody', () => {
  const nobody = aContent({ locations });
  expect(toHomeView(nobody).people).toEqual([]);
  expect(toLocationView(nobody, 'madison').people).toEqual([]);
});

const review = { reviewedOn: '2026-01-02', reviewDue: '2027-01-02', reviewHash: '0' };

function viewOf(reviewedBy: string) {
  const page = aPage({ name: 'risks', kind: 'treatment', reviewedBy, ...review });
  const people = [aPerson({ registration: 'License 12' })];
  return toTextPageView(aContent({ pages: [...content.pages, page], people }), 'risks');
}

test('a reviewer of the clinic is named with profession and registration, also for search engines', () => {
  const view = viewOf('alex-example');
  expect(untied(view.review.reviewed)).toContain(
    'Medical review: Dr. Alex Example, Psychiatrist, License 12, January 2, 2026.',
  );
  expect(view.structuredDataText).toContain(
    '"reviewedBy":{"@type":"Person","name":"Dr. Alex Example","jobTitle":"Psychiatrist"}',
  );
});

test('any other reviewer is named as written', () => {
  const view = viewOf('Dr B, psychiatrist, 34');
  expect(untied(view.review.reviewed)).toContain('Medical review: Dr B, psychiatrist, 34, January');
  expect(view.structuredDataText).not.toContain('reviewedBy');
});
