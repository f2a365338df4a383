import { expect, test } from 'vitest';
import { toTextPageMetadata } from '@/lib/views/metadata/page-metadata';
import { toRobots, toSitemap } from '@/lib/views/metadata/sitemap-view';
import { toNotFoundView } from '@/lib/views/pages/clinic/not-found-view';
import { toShellView } from '@/lib/views/site/shell-view';
import { aCondition, aContent, aQuestion } from '../../fixtures';

test('a preview says so on every page and asks search engines to leave it out', () => {
  const content = aContent({ preview: ['prices', 'legal details'] });
  for (const shell of [toShellView(content, '/', []), toNotFoundView(content).shell]) {
    expect(shell.preview).toContain('prices, legal details');
  }
  expect(toTextPageMetadata(content, 'costs')).toMatchObject({ robots: { index: false } });
  expect(toRobots(content).rules).toEqual({ userAgent: '*', disallow: '/' });
});

test('a site with drafts says so also when nothing is open, and no search engine is told of a page', () => {
  const content = aContent({ preview: [], areDraftsShown: true });
  expect(toShellView(content, '/', []).preview).toContain('drafts');
  expect(toTextPageMetadata(content, 'costs')).toMatchObject({ robots: { index: false } });
  expect(toRobots(content).rules).toEqual({ userAgent: '*', disallow: '/' });
  expect(toSitemap(content)).toEqual([]);
});

test('a site that is live says nothing of it', () => {
  const content = aContent();
  expect(toShellView(content, '/', []).preview).toBeUndefined();
  expect(toTextPageMetadata(content, 'costs')).not.toHaveProperty('robots');
  expect(toRobots(content).rules).toMatchObject({ allow: '/' });
});

test('the sitemap dates a list page by the newest thing on it', () => {
  const content = aContent({
    conditions: [aCondition({ updatedOn: '2026-05-06' })],
    questions: [aQuestion({ updatedOn: '2025-01-01' })],
  });
  const dates = new Map(toSitemap(content).map((entry) => [entry.url, entry.lastModified]));
  expect(dates.get('https://test.example/conditions')).toBe('2026-05-06');
  expect(dates.get('https://test.example/faq')).toBe('2026-02-03');
  expect(dates.get('https://test.example/faq/how-long')).toBe('2025-01-01');
  expect(dates.get('https://test.example/conditions/ptsd')).toBe('2026-05-06');
});

test('a page names its own address as the canonical one', () => {
  expect(toTextPageMetadata(aContent(), 'costs')).toMatchObject({
    title: 'A title – Test Clinic',
    alternates: { canonical: 'https://test.example/costs' },
    openGraph: { locale: 'en_US', url: 'https://test.example/costs' },
  });
});
