import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Outputs } from '@/lib/static-html/pages/find-pages';
import type { SiteManifest } from '@/lib/static-html/site-manifest';
import { aFolder, write } from '@/tests/support/a-folder';
import { aManifest, aNextPage } from './pages/next-page';

/** A page of a build: its path, its folder below `app`, and what is on it. */
type BuiltPage = { route: string; folder: string; main?: string; clientModules?: string[] };

export const formModule = '[project]/components/form/enquiry-form.tsx <module evaluation>';

export const risks: BuiltPage = { route: '/risks', folder: '(static)/[page]' };

export const contact: BuiltPage = {
  route: '/contact',
  folder: '(interactive)/contact',
  main: '<form></form>',
  clientModules: [formModule],
};

export const sent: BuiltPage = { route: '/contact/sent', folder: '(answers)/contact/sent' };

const notFound: BuiltPage = { route: '/404', folder: '_not-found', main: '<h1>Not here</h1>' };

/** What `next build` leaves, in small, in a folder of its own; it is gone after the test. */
export function aBuild(...pages: BuiltPage[]) {
  const projectDir = aFolder('build');
  const inDist = (...names: string[]) => path.join(projectDir, '.next', ...names);
  const htmlPathOf = (route: string) => inDist('server/route-cache', `${route}.html`);

  for (const { route, folder, main, clientModules = [] } of [...pages, notFound]) {
    write(htmlPathOf(route), aNextPage({ main }));
    const manifest = inDist('server/app', folder, 'page_client-reference-manifest.js');
    write(manifest, aManifest(clientModules));
  }
  // Next names the styles that it has put into the page in the data of the page.
  for (const name of [
    'main.js',
    'webpack.js',
    'polyfills.js',
    'site.css',
    'late.js',
    'unused.js',
  ]) {
    const load = name === 'main.js' ? "import('static/chunks/late.js')" : '';
    write(inDist(`static/chunks/${name}`), `/* ${name} */${load}`);
  }
  write(path.join(projectDir, 'public/favicon.ico'), 'icon');

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
    staticFiles: [{ pathname: '/404', filePath: htmlPathOf('/404') }],
  };
  return {
    outputs,
    projectDir,
    distDir: inDist(),
    redirects: [{ source: '/dangers', destination: '/risks' }],
    inDist,
    read: (name: string) => readFileSync(path.join(projectDir, 'dist', name), 'utf8'),
    readManifest: (): SiteManifest =>
      JSON.parse(readFileSync(path.join(projectDir, 'dist/site.json'), 'utf8')),
  };
}
