import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cached } from '../../build-cache';
import { hashFiles } from '../../hash-files';
import { findHtmlParts } from '../html-parts';
import type { WeighedPage } from '../weights/check-budgets';
import { weighPage } from '../weights/weigh-page';
import { toContentSecurityPolicy } from './content-security-policy';
import { deferRuntime } from './defer-runtime';
import type { FoundPage } from './find-pages';
import { readClientModules } from './read-client-modules';
import { stripRuntime } from './strip-runtime';

/** A page of the build and its final form. */
export type FinishedPage = WeighedPage & {
  text: string;
  policy: string;
  /** Whether the server fills it in for each visitor: a page in `app/(answers)`. */
  isTemplate: boolean;
};

/**
 * Removes Next's runtime from a page without a form, and delays it on a page with one. To take a page apart
 * takes long, so the result is kept for the next build.
 *
 * @param formTarget the origin that forms post to, if it is not this site
 * @throws Error if a page outside `app/(interactive)` draws a client component
 * @throws StaticHtmlError if the shape of the page is unknown
 */
export async function finishPage(
  { route, htmlPath, pageDir }: FoundPage,
  distDir: string,
  formTarget?: string | undefined,
): Promise<FinishedPage> {
  const stock = readFileSync(htmlPath, 'utf8');
  const folder = path.relative(distDir, pageDir);
  const clientModules = readClientModules(path.join(pageDir, 'page_client-reference-manifest.js'));
  if (clientModules.length > 0 && !folder.includes('(interactive)')) {
    throw new Error(
      `${route} draws a client component (${clientModules.join(', ')}): move the page to app/(interactive), or draw it without`,
    );
  }
  const page = { route, isTemplate: folder.includes('(answers)') };
  // In a build without enquiries, the contact page has no form.
  if (clientModules.length > 0 && findHtmlParts(stock).forms.length > 0) {
    const text = deferRuntime(stock, route);
    const policy = toContentSecurityPolicy(text, route, formTarget);
    // What waits is fetched in the end.
    return { ...page, isInteractive: true, text, policy, weight: await weighPage(stock, distDir) };
  }
  const inputs = [program(), route, formTarget ?? '', stock];
  const finish = async () => {
    const text = stripRuntime(stock, route);
    const policy = toContentSecurityPolicy(text, route, formTarget);
    return Buffer.from(JSON.stringify({ text, policy, weight: await weighPage(text, distDir) }));
  };
  const finished: Pick<FinishedPage, 'text' | 'policy' | 'weight'> = JSON.parse(
    (await cached(inputs, finish)).toString(),
  );
  return { ...page, isInteractive: false, ...finished };
}

let hash: string | undefined;

/** Of everything that finishes a page. */
function program(): string {
  hash ??= hashFiles(['lib/static-html', 'lib/build-cache.ts', 'package-lock.json']);
  return hash;
}
