import { expect, test } from 'vitest';
import { findPages } from '@/lib/static-html/find-pages';
import { StaticHtmlError } from '@/lib/static-html/static-html-error';

const appDir = '/site/.next/server/app';
const page = { id: '/[page]', filePath: `${appDir}/(static)/[page]/page.js` };
const risks = {
  pathname: '/risks',
  parentOutputId: '/[page]',
  fallback: {
    filePath: '/cache/risks.html',
    initialRevalidate: false,
    postponedState: undefined,
  } as const,
};

test('a page is found with its address, its file and its folder', () => {
  const data = { ...page, id: '/[page].rsc' };
  expect(findPages({ appPages: [page, data], prerenders: [risks] })).toEqual([
    { route: '/risks', htmlPath: '/cache/risks.html', pageDir: `${appDir}/(static)/[page]` },
  ]);
});

test.each([
  ['the data of a page', { ...risks, pathname: '/risks.rsc' }],
  ['a pattern without an address', { pathname: '/[page]', parentOutputId: '/[page]' }],
  ['a file that no page.tsx makes', { ...risks, parentOutputId: '/sitemap.xml' }],
  ["Next's page for its own errors", { ...risks, pathname: '/_global-error' }],
])('%s is no page', (_, other) => {
  const pages = findPages({ appPages: [page], prerenders: [risks, other] });
  expect(pages.map(({ route }) => route)).toEqual(['/risks']);
});

test('an interactive page may be made for each request', () => {
  const sent = { id: '/contact/sent', filePath: `${appDir}/(interactive)/contact/sent/page.js` };
  expect(findPages({ appPages: [page, sent], prerenders: [risks] })).toHaveLength(1);
});

test('a static page that is made for each request is refused by name', () => {
  const costs = { id: '/costs', filePath: `${appDir}/(static)/costs/page.js` };
  expect(() => findPages({ appPages: [page, costs], prerenders: [risks] })).toThrow(
    /^\/costs is made for each request/,
  );
});

test.each([
  ['after some time', { initialRevalidate: 60 }],
  ['in part for each request', { postponedState: '{}' }],
])('a page that is made again %s is refused by name', (_, change) => {
  const again = { ...risks, fallback: { ...risks.fallback, ...change } };
  expect(() => findPages({ appPages: [page], prerenders: [again] })).toThrow(
    /^\/risks is made again/,
  );
});

test('a page in another kind of file is of an unknown shape', () => {
  const other = { ...risks, fallback: { ...risks.fallback, filePath: '/cache/risks.body' } };
  expect(() => findPages({ appPages: [page], prerenders: [risks, other] })).toThrow(
    StaticHtmlError,
  );
});

test('a build without pages is of an unknown shape', () => {
  expect(() => findPages({ appPages: [], prerenders: [] })).toThrow(StaticHtmlError);
});
