import { expect, test } from 'vitest';
import { toChangesFeed } from '@/lib/views/metadata/changes-feed';
import { toAnswerView } from '@/lib/views/pages/reading/answer-view';
import { toChangesView } from '@/lib/views/pages/reading/changes-view';
import { toTextPageView } from '@/lib/views/pages/reading/text-page-view';
import { aContent, aPage, aQuestion, untied } from '../../../fixtures';

const first = { day: '2026-01-05', what: 'We added <a> & "b".', safety: false };
const second = { day: '2026-03-04', what: 'We corrected the hours.', safety: true };

const content = aContent({
  pages: [
    ...['faq', 'changes'].map((name) => aPage({ name, title: name })),
    aPage({ name: 'risks', title: 'Risks', updatedOn: '2026-03-04', changes: [first, second] }),
  ],
  questions: [aQuestion({ changes: [{ ...first, what: 'Reworded.', day: '2026-02-01' }] })],
});

test('a text has its changes at its foot, newest first, with what concerns safety', () => {
  expect(untied(toTextPageView(content, 'risks').review.changes)).toEqual([
    {
      day: 'March 4, 2026',
      isoDay: '2026-03-04',
      what: 'We corrected the hours.',
      isSafety: true,
    },
    { day: 'January 5, 2026', isoDay: '2026-01-05', what: first.what, isSafety: false },
  ]);
  expect(toAnswerView(content, 'how-long').review.changes).toHaveLength(1);
  expect(toTextPageView(content, 'faq').review.changes).toEqual([]);
});

test('the changes of all texts are one list, each with its text', () => {
  expect(toChangesView(content).listed.map(({ isoDay, href }) => [isoDay, href])).toEqual([
    ['2026-03-04', '/risks'],
    ['2026-02-01', '/faq/how-long'],
    ['2026-01-05', '/risks'],
  ]);
});

test('the feed has what a reader of feeds needs, and no character that would break it', () => {
  const feed = toChangesFeed(content);
  expect(feed).toContain('<id>https://test.example/changes.xml</id>');
  expect(feed).toContain('<updated>2026-03-04T12:00:00Z</updated>');
  expect(feed).toContain('<link rel="self" type="application/atom+xml"');
  expect(feed).toContain('<author><name>Test Clinic</name></author>');
  expect(feed.match(/<entry>/g)).toHaveLength(3);
  expect(feed).toContain('<title>Safety: Risks</title>');
  expect(feed.match(/<category term="safety"/g)).toHaveLength(1);
  expect(feed).toContain('<summary>We added &lt;a&gt; &amp; &quot;b&quot;.</summary>');
});

test('two changes of one day have ids that differ, and keep them when a third comes', () => {
  const idsOf = (changes: (typeof first)[]) => {
    const pages = [aPage({ name: 'changes' }), aPage({ name: 'risks', changes })];
    return [...toChangesFeed(aContent({ pages })).matchAll(/<id>(tag:[^<]+)<\/id>/g)].map(
      ([, id]) => id,
    );
  };
  const oneDay = { ...second, day: first.day };
  const before = idsOf([oneDay, first]);
  expect(before).toEqual([
    'tag:test.example,2026-01-05:/risks#2',
    'tag:test.example,2026-01-05:/risks#1',
  ]);
  // The newest is written on top.
  expect(idsOf([{ ...oneDay, what: 'A third.' }, oneDay, first]).slice(1)).toEqual(before);
});

test('a feed without entries is as old as the texts', () => {
  const pages = [aPage({ name: 'changes', updatedOn: '2026-02-03' })];
  const feed = toChangesFeed(aContent({ pages }));
  expect(feed).not.toContain('<entry>');
  expect(feed).toContain('<updated>2026-02-03T12:00:00Z</updated>');
});
