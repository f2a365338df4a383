import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { collectDownloads } from './assets/collect-downloads';
import { collectPhotos } from './assets/collect-photos';
import { findAssets } from './assets/find-assets';
import { readPublicFolder, refuseShadows } from './assets/public-folder';
import { writeHosts } from './hosts/write-hosts';
import { mergePolicies } from './pages/content-security-policy';
import { findFiles, findPages, type Outputs } from './pages/find-pages';
import { type FinishedPage, finishPage } from './pages/finish-page';
import { printPages } from './pages/print-pages';
import {
  downloadHeaders,
  immutableHeaders,
  pageHeaders,
  privateHeaders,
  sharedPictureHeaders,
  toCommonHeaders,
} from './site-headers';
import type { SiteFile, SiteManifest } from './site-manifest';
import { StaticHtmlError } from './static-html-error';
import { checkBudgets, PageBudgetError } from './weights/check-budgets';
import { type SiteEntry, writeFiles } from './write-files';

type Build = {
  outputs: Outputs;
  /** Next's output folder, `.next`. */
  distDir: string;
  projectDir: string;
  /** Old paths of pages, and where they are now. */
  redirects: readonly { source: string; destination: string }[];
};

/** What the settings require of a build. */
export type SiteOptions = {
  /** The path or URL that the form posts to, or `null` for a site without one. */
  enquiryEndpoint: string | null;
  /** Headers of the editor's files, below `/admin`; it exists only if it was asked for. */
  cmsHeaders: Record<string, string> | undefined;
  /** The static host that runs the build, if it identifies itself. */
  staticHost?: string | undefined;
  /** Whether pages may exceed their budgets. */
  ignoresBudgets?: boolean;
  /** Whether drafts are among the pages, so that nothing may be indexed. */
  areDraftsShown?: boolean;
  /** Where files to download are, in its folder `files`. */
  contentDir?: string;
  /** The picture that is shown with a link to each page, by its path. */
  linkPreviews?: ReadonlyMap<string, Buffer>;
  /** Gives the copy of a photograph, by its path. */
  getPhoto?: (path: string) => Promise<Buffer | undefined>;
};

/**
 * Finishes what Next has rendered, as its adapter hook describes it
 * (https://nextjs.org/docs/app/api-reference/adapters). It writes `dist/site`, which contains every file that a visitor may get, and `dist/site.json`, which lists
 * them. The build fails if a page exceeds its budget or has an unexpected shape.
 */
export async function writeSite(
  { outputs, distDir, projectDir, redirects }: Build,
  options: SiteOptions,
) {
  const { enquiryEndpoint } = options;
  const isElsewhere = enquiryEndpoint !== null && URL.canParse(enquiryEndpoint);
  const formTarget = isElsewhere ? new URL(enquiryEndpoint).origin : undefined;
  const pages = await Promise.all(
    findPages(outputs).map((page) => finishPage(page, distDir, formTarget)),
  );
  const notFound = await finishPage(findNotFound(outputs, distDir), distDir);
  printPages([...pages, notFound]);
  const excesses = checkBudgets([...pages, notFound]);
  if (excesses.length > 0 && !options.ignoresBudgets)
    throw new PageBudgetError(`${excesses.join('\n')}\n${budgetsHint}`);

  const policy = toCommonPolicy([...pages, notFound]);
  const outDir = path.join(projectDir, 'dist');
  const removing = ['site', 'templates'].map((folder) => removeFolder(path.join(outDir, folder)));
  const texts = [...pages, notFound].map(({ text }) => text);
  const assets = findAssets(texts, distDir);
  const photos = await collectPhotos(texts, options.getPhoto);
  const made: SiteEntry[] = [
    ...pages.filter(({ isTemplate }) => !isTemplate).map((page) => toPageEntry(page, policy)),
    ...findFiles(outputs).map(({ route, filePath, type }) => ({
      path: route,
      content: readFileSync(filePath),
      type,
      headers: toFileHeaders(route),
    })),
    ...[...(options.linkPreviews ?? [])].map(([name, content]) => ({
      path: name,
      content,
      headers: sharedPictureHeaders,
    })),
    ...[...assets, ...photos].map(([name, content]) => ({
      path: name,
      content,
      headers: immutableHeaders,
    })),
    ...[...collectDownloads(texts, options.contentDir ?? 'content')].map(([name, content]) => ({
      path: name,
      content,
      headers: downloadHeaders,
    })),
  ];
  const asTheyAre = readPublicFolder(path.join(projectDir, 'public'), options.cmsHeaders);
  refuseShadows(asTheyAre, made);
  const entries = [...made, ...asTheyAre];
  const templates = pages
    .filter(({ isTemplate }) => isTemplate)
    .map((page) => ({ ...toPageEntry(page, policy), headers: privateHeaders }));
  // Never cached, or the page for an unknown path could be cached as that of a real one.
  const content = Buffer.from(notFound.text);
  const lost = { path: '/404', content, headers: privateHeaders };
  const files = await writeFiles([...entries, lost], outDir, 'site');
  const { '/404': notFoundFile, ...listed } = files;
  if (!notFoundFile) throw new StaticHtmlError('/404', 'it was not written');
  const manifest: SiteManifest = {
    headers: toCommonHeaders(policy, options.areDraftsShown),
    files: listed,
    templates: await writeFiles(templates, outDir, 'templates'),
    notFound: notFoundFile,
    redirects: toRedirects(redirects, Object.entries(listed)),
    enquiryEndpoint,
  };
  mkdirSync(outDir, { recursive: true });
  writeFileSync(path.join(outDir, 'site.json'), `${JSON.stringify(manifest, null, 1)}\n`);
  writeHosts(manifest, projectDir, options.staticHost);
  await Promise.all(removing);
}

/** It is gone at once; its thousand files are deleted while others are written. */
async function removeFolder(folder: string) {
  const old = `${folder}.old`;
  rmSync(old, { recursive: true, force: true });
  if (!existsSync(folder)) return;
  renameSync(folder, old);
  await rm(old, { recursive: true });
}

const budgetsHint =
  'Move a part of its text to a page or an answer of its own, and link to it; npm run check warns before a text is so long. Whoever looks after the program finds the limits in lib/static-html/weights/budgets.ts.';

/** Next prerenders the 404 but does not list it as a page. */
function findNotFound({ staticFiles }: Outputs, distDir: string) {
  const file = staticFiles.find(({ pathname }) => pathname === '/404');
  if (!file) throw new StaticHtmlError('/404', 'it was not prerendered');
  const pageDir = path.join(distDir, 'server/app/_not-found');
  return { route: '/404', htmlPath: file.filePath, pageDir };
}

/** What is read has one style sheet and what is filled in another, and all pages without scripts share one policy. */
function toCommonPolicy(pages: readonly FinishedPage[]): string {
  const plain = pages.filter(({ isInteractive }) => !isInteractive);
  const policies = new Map(plain.map(({ route, policy }) => [policy, route]));
  const policy = mergePolicies([...policies.keys()]);
  if (policy === undefined) {
    const routes = [...policies.values()].join(' and ');
    throw new StaticHtmlError(routes, 'one policy cannot serve them all');
  }
  return policy;
}

function toFileHeaders(route: string): Record<string, string> {
  return route.startsWith('/search-index/') ? immutableHeaders : {};
}

function toPageEntry(page: FinishedPage, commonPolicy: string): SiteEntry {
  const { route, text, isInteractive, policy } = page;
  return {
    path: route,
    content: Buffer.from(text),
    headers: {
      ...pageHeaders,
      ...(isInteractive && policy !== commonPolicy && { 'Content-Security-Policy': policy }),
    },
  };
}

/** Old paths from `aliases`, and each page's path with a trailing slash. */
function toRedirects(redirects: Build['redirects'], files: [string, SiteFile][]) {
  const moved = redirects.map(({ source, destination }) => [source, destination] as const);
  const pages = files.filter(([, { type }]) => type.startsWith('text/html'));
  const slashed = [...pages.map(([sitePath]) => [sitePath, sitePath] as const), ...moved]
    .filter(([sitePath]) => sitePath !== '/')
    .map(([sitePath, target]) => [`${sitePath}/`, target]);
  return Object.fromEntries([...moved, ...slashed]);
}
