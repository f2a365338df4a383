import { expect, test } from 'vitest';
import { findFiles, findPages } from '@/lib/static-html/pages/find-pages';
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
  expect(findPages({ appPages: [page, data], prerenders: [risks], staticFiles: [] })).toEqual([
    { route: '/risks', htmlPath: '/cache/risks.html', pageDir: `${appDir}/(static)/[page]` },
  ]);
});

test.each([
  ['the data of a page', { ...risks, pathname: '/risks.rsc' }],
  ['a pattern without an address', { pathname: '/[page]', parentOutputId: '/[page]' }],
  ['a file that no page.tsx makes', { ...risks, parentOutputId: '/sitemap.xml' }],
  ["Next's page for its own errors", { ...risks, pathname: '/_global-error' }],
])('%s is no page', (_, other) => {
  const pages = findPages({ appPages: [page], prerenders: [risks, other], staticFiles: [] });
  expect(pages.map(({ route }) => route)).toEqual(['/risks']);
});

test.each(['(static)', '(interactive)', '(answers)'])(
  'a page in %s that is made for each request is refused by name',
  (folder) => {
    const costs = { id: '/costs', filePath: `${appDir}/${folder}/costs/page.js` };
    expect(() =>
      findPages({ appPages: [page, costs], prerenders: [risks], staticFiles: [] }),
    ).toThrow(/^\/costs is made for each request/);
  },
);

test.each([
  ['after some time', { initialRevalidate: 60 }],
  ['in part for each request', { postponedState: '{}' }],
])('a page that is made again %s is refused by name', (_, change) => {
  const again = { ...risks, fallback: { ...risks.fallback, ...change } };
  expect(() => findPages({ appPages: [page], prerenders: [again], staticFiles: [] })).toThrow(
    /^\/risks is made again/,
  );
});

test('a page in another kind of file is of an unknown shape', () => {
  const other = { ...risks, fallback: { ...risks.fallback, filePath: '/cache/risks.body' } };
  expect(() =>
    findPages({ appPages: [page], prerenders: [risks, other], staticFiles: [] }),
  ).toThrow(StaticHtmlError);
});

test('a build without pages is of an unknown shape', () => {
  expect(() => findPages({ appPages: [], prerenders: [], staticFiles: [] })).toThrow(
    StaticHtmlError,
  );
});

test('files are found beside the pages, and not what is Next’s own or the data of a page', () => {
  const fallback = {
    filePath: '/cache/preview.body',
    initialRevalidate: false,
    initialHeaders: { 'content-type': 'image/png' },
    postponedState: undefined,
  } as const;
  const preview = { pathname: '/link-preview/home.png', parentOutputId: '/link-preview', fallback };
  const staticFiles = ['/robots.txt', '/_next/static/chunks/a.js', '/404'].map((pathname) => ({
    pathname,
    filePath: `/cache${pathname}`,
  }));
  const data = { ...preview, pathname: '/link-preview/home.rsc' };
  const prerenders = [risks, preview, data];
  expect(findFiles({ appPages: [page], prerenders, staticFiles })).toEqual([
    { route: '/link-preview/home.png', filePath: '/cache/preview.body', type: 'image/png' },
    { route: '/robots.txt', filePath: '/cache/robots.txt', type: undefined },
  ]);
});
