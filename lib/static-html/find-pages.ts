import path from 'node:path';
import type { NextAdapter } from 'next';
import { StaticHtmlError } from './static-html-error';

type BuildOutputs = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]['outputs'];

/** The part of Next's list of what it has built that is read here. */
export type Outputs = {
  appPages: Pick<BuildOutputs['appPages'][number], 'id' | 'filePath'>[];
  prerenders: Pick<
    BuildOutputs['prerenders'][number],
    'pathname' | 'parentOutputId' | 'fallback'
  >[];
};

/** A page that was finished at build time. */
export type FoundPage = {
  route: string;
  htmlPath: string;
  /** Where Next keeps what belongs to its `page.tsx`, in the same folders as below `app`. */
  pageDir: string;
};

/**
 * Every page that was finished at build time, but for the 404, which Next does not list.
 *
 * @throws Error when a page of app/(static) is not finished at build time, or not for good
 * @throws StaticHtmlError when Next's list is not of the shape that is known
 */
export function findPages({ appPages, prerenders }: Outputs): FoundPage[] {
  const pageFiles = new Map(appPages.map(({ id, filePath }) => [id, filePath]));
  checkStaticFolder(pageFiles, new Set(prerenders.map(({ parentOutputId }) => parentOutputId)));
  const pages = prerenders.flatMap(({ pathname, parentOutputId, fallback }) => {
    const pageFile = pageFiles.get(parentOutputId);
    // Not pages: other files, patterns such as /[page], the data of a page (.rsc), and what Next
    // itself would show for an error that nothing has caught.
    if (!pageFile || !fallback || pathname.endsWith('.rsc') || pathname === '/_global-error') {
      return [];
    }
    const htmlPath = fallback.filePath;
    if (!htmlPath?.endsWith('.html')) throw new StaticHtmlError(pathname, 'it has no HTML file');
    if (fallback.initialRevalidate !== false || fallback.postponedState) {
      throw new Error(
        `${pathname} is made again while the site runs, with the runtime: leave out what asks for it (revalidate)`,
      );
    }
    return [{ route: pathname, htmlPath, pageDir: path.dirname(pageFile) }];
  });
  if (pages.length === 0) throw new StaticHtmlError('The build', 'it has no prerendered page');
  return pages;
}

function checkStaticFolder(pageFiles: Map<string, string>, prerendered: Set<string>) {
  for (const [id, file] of pageFiles) {
    if (file.includes('/app/(static)/') && !id.endsWith('.rsc') && !prerendered.has(id)) {
      throw new Error(
        `${id} is made for each request, with the runtime: finish it at build time, or move it to app/(interactive)`,
      );
    }
  }
}
