import path from 'node:path';
import type { NextAdapter } from 'next';
import { StaticHtmlError } from '../static-html-error';

type BuildOutputs = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]['outputs'];

/** The part of Next's build output that is read here. */
export type Outputs = {
  appPages: Pick<BuildOutputs['appPages'][number], 'id' | 'filePath'>[];
  prerenders: Pick<
    BuildOutputs['prerenders'][number],
    'pathname' | 'parentOutputId' | 'fallback'
  >[];
  staticFiles: Pick<BuildOutputs['staticFiles'][number], 'pathname' | 'filePath'>[];
};

/** A page that was prerendered. */
export type FoundPage = {
  route: string;
  htmlPath: string;
  /** The folder of its `page.tsx` in Next's output, which mirrors `app`. */
  pageDir: string;
};

/**
 * A file that a route handler or a file convention created at build time, such as `/sitemap.xml`.
 */
type FoundFile = { route: string; filePath: string; type: string | undefined };

/**
 * Every page of the build except the 404, which Next lists among its files.
 *
 * @throws Error if a page is not prerendered, or is revalidated
 * @throws StaticHtmlError if the shape of Next's output is unknown
 */
export function findPages({ appPages, prerenders }: Outputs): FoundPage[] {
  const pageFiles = new Map(appPages.map(({ id, filePath }) => [id, filePath]));
  refusePagesOnDemand(pageFiles, new Set(prerenders.map(({ parentOutputId }) => parentOutputId)));
  const pages = prerenders.flatMap(({ pathname, parentOutputId, fallback }) => {
    const pageFile = pageFiles.get(parentOutputId);
    // Not pages: other files, patterns such as /[page], the data of a page (.rsc), and Next's own
    // page for an uncaught error.
    if (!pageFile || !fallback || pathname.endsWith('.rsc') || isInternal(pathname)) return [];
    const htmlPath = fallback.filePath;
    if (!htmlPath?.endsWith('.html')) throw new StaticHtmlError(pathname, 'it has no HTML file');
    if (fallback.initialRevalidate !== false || fallback.postponedState) {
      throw new Error(
        `${pathname} is made again while the site runs, and nothing there could make it: leave out what asks for it (revalidate)`,
      );
    }
    return [{ route: pathname, htmlPath, pageDir: path.dirname(pageFile) }];
  });
  if (pages.length === 0) throw new StaticHtmlError('The build', 'it has no prerendered page');
  return pages;
}

/** The other files that visitors may get, without scripts, styles and Next's internal ones. */
export function findFiles({ appPages, prerenders, staticFiles }: Outputs): FoundFile[] {
  const pageIds = new Set(appPages.map(({ id }) => id));
  const made = prerenders.flatMap(({ pathname, parentOutputId, fallback }): FoundFile[] => {
    if (pageIds.has(parentOutputId) || !fallback?.filePath || pathname.endsWith('.rsc')) return [];
    const type = fallback.initialHeaders?.['content-type'];
    return [{ route: pathname, filePath: fallback.filePath, type: type?.toString() }];
  });
  const copied = staticFiles
    .filter(({ pathname }) => path.posix.extname(pathname) !== '' && !isInternal(pathname))
    .map(({ pathname, filePath }) => ({ route: pathname, filePath, type: undefined }));
  return [...made, ...copied];
}

function isInternal(pathname: string): boolean {
  return pathname.startsWith('/_');
}

function refusePagesOnDemand(pageFiles: Map<string, string>, prerendered: Set<string>) {
  for (const [id, file] of pageFiles) {
    if (file.includes('/app/(') && !id.endsWith('.rsc') && !prerendered.has(id)) {
      throw new Error(
        `${id} is made for each request, and nothing in production could make it: finish it at build time`,
      );
    }
  }
}
