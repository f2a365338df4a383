import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { optionsOf } from '../deciding/option-text';
import { toSheetNames } from '../questions/question-sheets';
import { toAbsoluteUrl } from './page-metadata';

/**
 * Every published page with the day of its last change; a list page changes with its entries. Empty
 * where drafts are shown.
 */
export function toSitemap(content: Content): { url: string; lastModified: string }[] {
  if (content.areDraftsShown) return [];
  const listed: Record<string, readonly { updatedOn: string }[]> = {
    conditions: content.conditions,
    locations: content.locations,
    costs: content.locations,
    faq: content.questions,
  };
  // With one decision, its own path is the one that stays.
  const pages = content.pages.filter(
    ({ name }) => routes.page(name) !== routes.deciding || content.decisions.length !== 1,
  );
  return [
    ...pages.map((page) => ({
      path: routes.page(page.name),
      changes: [page, ...(listed[page.name] ?? [])],
    })),
    ...content.conditions.map((condition) => ({
      path: routes.condition(condition.name),
      changes: [condition],
    })),
    ...content.decisions.flatMap((decision) => [
      {
        path: routes.decision(decision.name),
        changes: [decision, ...optionsOf(content, decision.name)],
      },
      { path: routes.worksheet(decision.name), changes: [decision] },
    ]),
    ...toSheetNames(content).map((sheet) => ({
      path: routes.questionSheet(sheet),
      changes: content.pages,
    })),
    ...content.locations.map((location) => ({
      path: routes.location(location.name),
      changes: [location],
    })),
    ...content.questions.map((question) => ({
      path: routes.answer(question.name),
      changes: [question],
    })),
  ].map(({ path, changes }) => ({
    url: toAbsoluteUrl(content, path),
    lastModified:
      changes
        .map((change) => change.updatedOn)
        .sort()
        .at(-1) ?? '',
  }));
}

/**
 * Everything may be crawled unless the site is a preview; the pages that follow the form say
 * `noindex` themselves.
 */
export function toRobots(content: Content) {
  if (content.preview) return { rules: { userAgent: '*', disallow: '/' } };
  return {
    rules: { userAgent: '*', allow: '/', disallow: '/api/' },
    sitemap: toAbsoluteUrl(content, '/sitemap.xml'),
  };
}
