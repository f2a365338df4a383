import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkBudgets, type WeighedPage } from './check-budgets';
import { toContentSecurityPolicy } from './content-security-policy';
import { deferRuntime } from './defer-runtime';
import { type FoundPage, findPages, type Outputs } from './find-pages';
import { purgeStyles } from './purge-styles';
import { readClientModules } from './read-client-modules';
import { addRouteHeaders } from './route-headers';
import { StaticHtmlError } from './static-html-error';
import { stripRuntime } from './strip-runtime';
import { weighPage } from './weigh-page';

/** One HTML file of the build, and what became of it. */
type Page = WeighedPage & { policy: string };

type Build = {
  outputs: Outputs;
  /** Next's output folder, `.next`. */
  distDir: string;
  projectDir: string;
};

/**
 * Next calls this after each build (https://nextjs.org/docs/app/api-reference/adapters). Every page
 * that draws no client component loses the runtime, and where one is drawn it waits until it is seen;
 * every page gets its own policy; and the build fails when one is heavier than its budget or not as
 * expected.
 */
export async function onBuildComplete({ outputs, distDir, projectDir }: Build) {
  const pages = await Promise.all(
    findPages(outputs).map((page) => finishPage(page, distDir, purgeStyles)),
  );
  const notFound = await finishNotFound(distDir);
  addRouteHeaders(path.join(distDir, 'routes-manifest.json'), {
    defaultPolicy: notFound.policy,
    pages,
  });
  printTable([...pages, notFound]);
  const excesses = checkBudgets([...pages, notFound]);
  if (excesses.length > 0) {
    throw new Error(
      `${excesses.join('\n')}\nBudgets stand in ${path.relative(projectDir, budgetsFile)}`,
    );
  }
}

const budgetsFile = path.join(import.meta.dirname, 'budgets.ts');

/**
 * The 404 is prerendered too, but Next does not list it. It is written twice. It keeps all styles: its
 * policy is the default, under which pages that are made on demand need theirs.
 */
async function finishNotFound(distDir: string): Promise<Page> {
  const serverDir = path.join(distDir, 'server');
  const pageDir = path.join(serverDir, 'app/_not-found');
  const files = readdirSync(serverDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(404|_not-found)\.html$/.test(file))
    .map((file) => path.join(serverDir, file));
  const [page, ...copies] = await Promise.all(
    files.map((htmlPath) => finishPage({ route: '/_not-found', htmlPath, pageDir }, distDir)),
  );
  if (!page) throw new StaticHtmlError('/_not-found', 'it was not prerendered');
  if (copies.some(({ policy }) => policy !== page.policy)) {
    throw new StaticHtmlError('/_not-found', 'its two copies need different policies');
  }
  return page;
}

/** @param purge leaves out styles; a page that scripts change keeps all of its own */
async function finishPage(
  { route, htmlPath, pageDir }: FoundPage,
  distDir: string,
  purge = async (text: string, _place: string) => text,
): Promise<Page> {
  const clientModules = readClientModules(path.join(pageDir, 'page_client-reference-manifest.js'));
  const isInteractive = clientModules.length > 0;
  if (isInteractive && !path.relative(distDir, pageDir).includes('(interactive)')) {
    throw new Error(
      `${route} draws a client component (${clientModules.join(', ')}): move the page to app/(interactive), or draw it without`,
    );
  }
  const stock = readFileSync(htmlPath, 'utf8');
  const text = isInteractive
    ? deferRuntime(stock, route)
    : await purge(stripRuntime(stock, route), route);
  const policy = toContentSecurityPolicy(text, route);
  writeFileSync(htmlPath, text);
  return {
    route,
    isInteractive,
    policy,
    // What waits is fetched in the end.
    weight: weighPage(isInteractive ? stock : text, distDir),
    stockScriptBytes: weighPage(stock, distDir).scriptBytes,
  };
}

function printTable(pages: readonly Page[]) {
  const rows = pages.map(({ route, weight, policy }) => [
    route,
    String(weight.requests),
    (weight.htmlBytes / 1000).toFixed(1),
    (weight.scriptBytes / 1000).toFixed(1),
    policy.includes("script-src 'none'") ? 'no scripts' : 'own scripts, by hash',
  ]);
  const header = ['Page', 'Requests', 'HTML kB', 'JS kB', 'Policy'];
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [header, ...rows]) {
    process.stdout.write(
      `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`,
    );
  }
}
