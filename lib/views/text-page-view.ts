import type { Root } from 'hast';
import type { Content, Page } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { type CitedSourceView, fillFigures, toArticles } from './article';
import { type DrawingsView, toDrawings } from './drawings';
import { citedByFigures, type FigureView, toFigureViews } from './figure-view';
import { getPage } from './get-page';
import { type ReviewView, toReviewView } from './review-view';
import { type LinkView, type ShellView, toMenu, toShellView } from './shell-view';
import {
  toBreadcrumbList,
  toMedicalClinic,
  toMedicalWebPage,
  toScriptText,
} from './structured-data';

/** A page that is mainly text, and the part that all other kinds of page share. */
export type TextPageView = {
  shell: ShellView;
  title: string;
  summary: string;
  figures: FigureView[];
  body: Root;
  /** What the body's drawings show. */
  drawings: DrawingsView;
  /** Headings of the body, as links to them. */
  onThisPage: LinkView[];
  citedSources: CitedSourceView[];
  review: ReviewView;
  /** The page that the menu has after this one, and the answers to questions. */
  nextSteps: LinkView[];
  /** JSON-LD, escaped for a `<script>`. */
  structuredDataText: string;
};

/** @param name file name of a page in `content/pages`, which has to be published */
export function toTextPageView(content: Content, name: string): TextPageView {
  const page = getPage(content, name);
  const path = routes.page(name);
  const label = page.navigation?.label ?? page.title;
  const trail = path === routes.home ? [] : [{ label, href: path }];
  return toTextView(content, page, path, trail);
}

/**
 * The view of any text that has a page of its own: a page, a condition, a location.
 *
 * @param trail the pages from below the home page to this one
 */
export function toTextView(
  content: Content,
  page: Omit<Page, 'kind'> & { kind?: Page['kind'] },
  path: string,
  trail: LinkView[],
): TextPageView {
  const shell = toShellView(content, path, trail);
  const { bodies, citedSources } = toArticles(
    [page.text],
    content,
    citedByFigures(page.keyFigures, content),
  );
  const body = addOldAnchors(bodies[0] ?? { type: 'root', children: [] }, page.oldHeadings ?? {});
  const isMedical = page.kind === undefined || page.kind === 'treatment';
  const description = fillFigures(page.description, content);
  return {
    shell,
    title: page.title,
    summary: fillFigures(page.summary, content),
    figures: toFigureViews(page.keyFigures, content),
    body,
    drawings: toDrawings(body, content),
    onThisPage: page.text.headings
      .filter((heading) => heading.depth === 2)
      .map((heading) => ({ label: heading.text, href: `#${heading.id}` })),
    citedSources,
    review: toReviewView(page, content),
    nextSteps: toNextSteps(content, path),
    structuredDataText: toScriptText([
      toMedicalClinic(content),
      ...(isMedical ? [toMedicalWebPage(content, { ...page, description }, path)] : []),
      ...toBreadcrumbList(content, shell.breadcrumbs),
    ]),
  };
}

/** Pages that the plain template shows, because nothing else does. */
export function toPlainPageNames(content: Content): string[] {
  const others: string[] = [
    routes.home,
    routes.conditions,
    routes.costs,
    routes.locations,
    routes.faq,
    routes.contact,
    routes.sources,
  ];
  return content.pages
    .map(({ name }) => name)
    .filter((name) => !others.includes(routes.page(name)));
}

function toNextSteps(content: Content, path: string): LinkView[] {
  const menu = [...toMenu(content, 'more'), ...toMenu(content)];
  const at = menu.findIndex((link) => path === link.href || path.startsWith(`${link.href}/`));
  const next = at === -1 ? undefined : menu[at + 1];
  const questions = { label: 'Questions and answers', href: routes.faq };
  return [
    ...(next ? [{ label: `Next: ${next.label}`, href: next.href }] : []),
    ...(path === routes.faq || next?.href === routes.faq ? [] : [questions]),
  ];
}

/** Puts the anchor that a heading once had before it, so that old links still arrive. */
function addOldAnchors(body: Root, oldHeadings: Record<string, string>): Root {
  const children = body.children.flatMap((child) => {
    const olds = Object.entries(oldHeadings).filter(
      ([, now]) => child.type === 'element' && child.properties.id === now,
    );
    const spans = olds.map(([id]) => ({
      type: 'element' as const,
      tagName: 'span',
      properties: { id },
      children: [],
    }));
    return [...spans, child];
  });
  return { ...body, children };
}
