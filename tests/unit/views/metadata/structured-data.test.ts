import { expect, test } from 'vitest';
import { toLocationView } from '@/lib/views/pages/clinic/locations-view';
import { toConditionView } from '@/lib/views/pages/reading/conditions-view';
import { toFaqView } from '@/lib/views/pages/reading/faq-view';
import { aCondition, aContent, aLocation, aQuestion } from '../../fixtures';

type Thing = Record<string, unknown>;

function thingsOf(text: string, type: string): Thing[] {
  const { '@graph': graph } = JSON.parse(text) as { '@graph': Thing[] };
  return graph.filter((thing) => thing['@type'] === type);
}

test('a < in the content cannot end its script element', () => {
  const condition = aCondition({ title: 'x</script><script>alert(1)</script>' });
  const view = toConditionView(aContent({ conditions: [condition] }), 'ptsd');
  expect(view.structuredDataText).not.toContain('<');
  const [page] = thingsOf(view.structuredDataText, 'MedicalWebPage');
  expect(page?.name).toBe(condition.title);
});

test('a condition is a medical page with its way from the home page', () => {
  const view = toConditionView(aContent({ conditions: [aCondition()] }), 'ptsd');
  expect(thingsOf(view.structuredDataText, 'MedicalWebPage')).toMatchObject([
    {
      url: 'https://test.example/conditions/ptsd',
      dateModified: '2026-02-03',
      inLanguage: 'en-US',
    },
  ]);
  const [crumbs] = thingsOf(view.structuredDataText, 'BreadcrumbList');
  expect(crumbs?.itemListElement).toMatchObject([
    { position: 1, item: 'https://test.example/' },
    { position: 2, item: 'https://test.example/conditions' },
    { position: 3, item: 'https://test.example/conditions/ptsd' },
  ]);
});

test('a location gives its address and says nothing of what is not confirmed', () => {
  const content = aContent({ locations: [aLocation()] });
  const things = thingsOf(toLocationView(content, 'madison').structuredDataText, 'MedicalClinic');
  const place = things.find((thing) => 'address' in thing);
  expect(place?.address).toEqual({
    '@type': 'PostalAddress',
    addressLocality: 'Madison',
    addressRegion: 'Wisconsin',
    addressCountry: 'US',
  });
  expect(place).not.toHaveProperty('telephone');
  expect(place).not.toHaveProperty('openingHoursSpecification');
});

test('a place gives its other hours and its closed days, those that are over left out', () => {
  const hours = [{ days: ['Monday' as const], opens: '08:00', closes: '16:00' }];
  const otherHours = [
    { from: '2026-11-23', until: '2026-11-27', opens: '09:00', closes: '11:30' },
    { from: '2026-11-09', until: '2026-11-13', opens: '09:00', closes: '11:30' },
  ];
  const closures = [{ from: '2026-12-24', until: '2027-01-02', why: 'the winter break' }];
  const locations = [aLocation({ hours, otherHours, closures })];
  const content = aContent({ today: '2026-11-22', locations });
  const things = thingsOf(toLocationView(content, 'madison').structuredDataText, 'MedicalClinic');
  const place = things.find((thing) => 'address' in thing);
  expect(place?.specialOpeningHoursSpecification).toEqual([
    {
      '@type': 'OpeningHoursSpecification',
      ...{ validFrom: '2026-11-23', validThrough: '2026-11-27', opens: '09:00', closes: '11:30' },
    },
    {
      '@type': 'OpeningHoursSpecification',
      ...{ validFrom: '2026-12-24', validThrough: '2027-01-02', opens: '00:00', closes: '00:00' },
    },
  ]);
});

test('the page of all answers leaves their descriptions to the page of each', () => {
  const text = toFaqView(aContent({ questions: [aQuestion()] })).structuredDataText;
  expect(thingsOf(text, 'FAQPage')).toEqual([]);
  expect(thingsOf(text, 'BreadcrumbList')).toHaveLength(1);
});
