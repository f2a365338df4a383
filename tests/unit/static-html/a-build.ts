import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Outputs } from '@/lib/static-html/find-pages';
import type { RoutesManifest } from '@/lib/static-html/route-headers';
import { aManifest, aNextPage } from './next-page';

/** A page of a build: its address, its folder below `app`, and what is on it. */
export type BuiltPage = { route: string; folder: string; main?: string; clientModules?: string[] };

export const formModule = '[project]/components/form/enquiry-form.tsx <module evaluation>';

export const risks: BuiltPage = { route: '/risks', folder: '(static)/[page]' };

export const contact: BuiltPage = {
  route: '/contact',
  folder: '(interactive)/contact',
  main: '<form></form>',
  clientModules: [formModule],
};

export const notFound: BuiltPage = {
  route: '/_not-found',
  folder: '_not-found',
  main: '<h1>Not here</h1>',
};

/** What `next build` leaves, in small, in a folder of its own; it is gone after the test. */
export function aBuild(...pages: BuiltPage[]) {
  const projectDir = mkdtempSync(path.join(tmpdir(), 'build-'));
  onTestFinished(() => rmSync(projectDir, { recursive: true }));
  const inDist = (...names: string[]) => path.join(projectDir, '.next', ...names);
  const htmlPathOf = (route: string) => inDist('server/route-cache', `${route}.html`);

  for (const { route, folder, main, clientModules = [] } of [...pages, notFound]) {
    write(htmlPathOf(route), aNextPage({ main }));
    const manifest = inDist('server/app', folder, 'page_client-reference-manifest.js');
    write(manifest, aManifest(clientModules));
  }
  write(inDist('server/pages/404.html'), aNextPage({ main: notFound.main }));
  for (const name of ['main', 'webpack']) write(inDist(`static/chunks/${name}.js`), `${name}();`);
  write(
    inDist('routes-manifest.json'),
    JSON.stringify({ headers: [{ source: '/:path*', regex: '.*', headers: [] }] }),
  );

  const outputs: Outputs = {
    appPages: pages.map(({ route, folder }) => ({
      id: route,
      filePath: inDist('server/app', folder, 'page.js'),
    })),
    prerenders: pages.map(({ route }) => ({
      pathname: route,
      parentOutputId: route,
      fallback: {
        filePath: htmlPathOf(route),
        initialRevalidate: false,
        postponedState: undefined,
      },
    })),
  };
  return {
    outputs,
    projectDir,
    distDir: inDist(),
    inDist,
    read: (name: string) => readFileSync(inDist(name), 'utf8'),
    htmlOf: (route: string) => readFileSync(htmlPathOf(route), 'utf8'),
    /** The policy of one entry of the manifest; of those for every path, the last. */
    policyOf: (source: string) => {
      const manifest: RoutesManifest = JSON.parse(
        readFileSync(inDist('routes-manifest.json'), 'utf8'),
      );
      const entry = manifest.headers.findLast((headers) => headers.source === source);
      return entry?.headers.find(({ key }) => key === 'Content-Security-Policy')?.value;
    },
  };
}

function write(file: string, text: string) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
