import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { NextAdapter } from 'next';
import { getBudget } from './budgets';
import { toContentSecurityPolicy } from './content-security-policy';
import { readClientModules } from './read-client-modules';
import { addRouteHeaders } from './route-headers';
import { StaticHtmlError } from './static-html-error';
import { stripRuntime } from './strip-runtime';
import { type PageWeight, weighPage } from './weigh-page';

type BuildContext = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0];

/** One HTML file of the build, and what became of it. */
type Page = {
  route: string;
  clientModules: string[];
  policy: string;
  weight: PageWeight;
  /** What Next would have sent. */
  stockScriptBytes: number;
};

/**
 * Next calls this after each build (https://nextjs.org/docs/app/api-reference/adapters). Every page
 * that draws no client component loses the runtime; every page gets its own policy; and the build
 * fails when one is heavier than its budget or not as expected.
 */
export async function onBuildComplete({ outputs, distDir, projectDir }: BuildContext) {
  const pages = findPages(outputs).map((page) => finishPage(page, distDir));
  if (pages.length === 0) throw new StaticHtmlError(distDir, 'there is no prerendered page');
  const notFound = finishNotFound(distDir);
  addRouteHeaders(path.join(distDir, 'routes-manifest.json'), {
    defaultPolicy: notFound.policy,
    pages,
  });
  printTable([...pages, notFound]);
  const failures = [...pages, notFound].flatMap(checkBudget);
  if (failures.length > 0) {
    throw new Error(
      `${failures.join('\n')}\nBudgets stand in ${path.relative(projectDir, budgetsFile)}`,
    );
  }
}

const budgetsFile = path.join(import.meta.dirname, 'budgets.ts');

type FoundPage = { route: string; htmlPath: string; pageDir: string };

function findPages(outputs: BuildContext['outputs']): FoundPage[] {
  const pageFiles = new Map(outputs.appPages.map(({ id, filePath }) => [id, filePath]));
  return outputs.prerenders.flatMap(({ pathname, parentOutputId, fallback }) => {
    const htmlPath = fallback && 'filePath' in fallback ? fallback.filePath : undefined;
    // Next's own page for an error that nothing has caught; not one of ours.
    if (!htmlPath?.endsWith('.html') || pathname === '/_global-error') return [];
    const pageFile = pageFiles.get(parentOutputId);
    if (!pageFile) throw new StaticHtmlError(pathname, 'its page is not among the outputs');
    return [{ route: pathname, htmlPath, pageDir: path.dirname(pageFile) }];
  });
}

/** The 404 is prerendered too, but Next does not list it. It is written twice. */
function finishNotFound(distDir: string): Page {
  const serverDir = path.join(distDir, 'server');
  const files = readdirSync(serverDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(404|_not-found)\.html$/.test(file))
    .map((file) => path.join(serverDir, file));
  const pageDir = path.join(serverDir, 'app/_not-found');
  const [page] = files.map((htmlPath) =>
    finishPage({ route: '/_not-found', htmlPath, pageDir }, distDir),
  );
  if (!page) throw new StaticHtmlError('/_not-found', 'it was not prerendered');
  return page;
}

function finishPage({ route, htmlPath, pageDir }: FoundPage, distDir: string): Page {
  const clientModules = readClientModules(path.join(pageDir, 'page_client-reference-manifest.js'));
  const isStaticByFolder = !pageDir.includes('(interactive)');
  if (isStaticByFolder && clientModules.length > 0) {
    throw new Error(
      `${route} draws a client component (${clientModules.join(', ')}): move the page to app/(interactive), or draw it without`,
    );
  }
  const stock = readFileSync(htmlPath, 'utf8');
  const text = clientModules.length === 0 ? stripRuntime(stock, route) : stock;
  if (text !== stock) writeFileSync(htmlPath, text);
  return {
    route,
    clientModules,
    policy: toContentSecurityPolicy(text, route),
    weight: weighPage(text, distDir),
    stockScriptBytes: weighPage(stock, distDir).scriptBytes,
  };
}

function checkBudget(
  { route, clientModules, weight, stockScriptBytes }: Page,
  _: number,
  pages: Page[],
) {
  const budget = getBudget(route, clientModules.length > 0);
  // What Next sends with every page, whatever is on it.
  const runtimeBytes = Math.min(...pages.map((page) => page.stockScriptBytes));
  const scriptKb =
    clientModules.length > 0 ? (stockScriptBytes - runtimeBytes) / 1000 : weight.scriptBytes / 1000;
  return [
    ...exceeds(route, 'HTML and CSS', weight.htmlBytes / 1000, budget.htmlKb, 'kB'),
    ...exceeds(route, 'requests', weight.requests, budget.requests, ''),
    ...exceeds(route, 'JavaScript', scriptKb, budget.extraScriptKb, 'kB'),
  ];
}

function exceeds(route: string, what: string, is: number, budget: number, unit: string): string[] {
  if (is <= budget) return [];
  return [
    `${route} is over its budget: ${what} ${is.toFixed(1)} ${unit}, at most ${budget} ${unit}`,
  ];
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
