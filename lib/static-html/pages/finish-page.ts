import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WeighedPage } from '../weights/check-budgets';
import { weighPage } from '../weights/weigh-page';
import { toContentSecurityPolicy } from './content-security-policy';
import { deferRuntime } from './defer-runtime';
import type { FoundPage } from './find-pages';
import { findHtmlParts } from './html-parts';
import { readClientModules } from './read-client-modules';
import { stripRuntime } from './strip-runtime';

/** One page of the build, and what became of it. */
export type FinishedPage = WeighedPage & {
  text: string;
  policy: string;
  /** Whether the server fills it in for one visitor: a page in `app/(answers)`. */
  isTemplate: boolean;
};

/**
 * Takes Next's runtime out of a page that has no form, and has it wait for the form where there is one.
 *
 * @param formTarget the origin that forms post to, when that is not this site
 * @throws Error when a client component stands on a page outside `app/(interactive)`
 * @throws StaticHtmlError when the page is not of the shape that is known
 */
export function finishPage(
  { route, htmlPath, pageDir }: FoundPage,
  distDir: string,
  formTarget?: string | undefined,
): FinishedPage {
  const stock = readFileSync(htmlPath, 'utf8');
  const folder = path.relative(distDir, pageDir);
  const clientModules = readClientModules(path.join(pageDir, 'page_client-reference-manifest.js'));
  if (clientModules.length > 0 && !folder.includes('(interactive)')) {
    throw new Error(
      `${route} draws a client component (${clientModules.join(', ')}): move the page to app/(interactive), or draw it without`,
    );
  }
  // A build without enquiries has no form on the page that otherwise has one.
  const isInteractive = clientModules.length > 0 && findHtmlParts(stock).forms.length > 0;
  const text = isInteractive ? deferRuntime(stock, route) : stripRuntime(stock, route);
  return {
    route,
    text,
    isInteractive,
    isTemplate: folder.includes('(answers)'),
    policy: toContentSecurityPolicy(text, route, formTarget),
    // What waits is fetched in the end.
    weight: weighPage(isInteractive ? stock : text, distDir),
  };
}
