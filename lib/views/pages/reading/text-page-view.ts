import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Content, Location, Page } from '@/lib/content/content';
import { isElement } from '@/lib/content/markdown/grammar/elements';
import { routes } from '@/lib/routes';
import { citedByFigures, type FigureView, toFigureViews } from '@/lib/views/facts/figure-view';
import {
  type FurtherReadingView,
  type PurposeFields,
  type PurposeView,
  toFurtherReadingView,
  toPurposeView,
} from '@/lib/views/facts/purpose-view';
import {
  toBreadcrumbList,
  toMedicalClinic,
  toMedicalWebPage,
  toScriptText,
} from '@/lib/views/metadata/structured-data';
import { type OpenPointsView, toOpenPoints } from '@/lib/views/page-foot/open-points-view';
import { type PageEndingView, toPageEnding } from '@/lib/views/page-foot/page-ending-view';
import { type ReviewView, toReviewView } from '@/lib/views/page-foot/review-view';
import { type DrawingsView, toDrawings } from '@/lib/views/pictures/drawings';
import { type LinkView, type ShellView, toShellView } from '@/lib/views/site/shell-view';
import { fillFigures, toArticles } from '@/lib/views/text/article';
import type { CitedSourceView } from '@/lib/views/text/citations';
import { getPage } from '@/lib/views/text/get-page';

/** A page that is mainly text: the part that all kinds of page share. */
export type TextPageView = {
  shell: ShellView;
  title: string;
  summary: string;
  figures: FigureView[];
  /** The emergency box with which the text begins, shown above everything else. */
  lead: Root | undefined;
  body: Root;
  /** What the body's drawings show. */
  drawings: DrawingsView;
  /** The headings of the body, as links. */
  onThisPage: LinkView[];
  citedSources: CitedSourceView[];
  review: ReviewView;
  openPoints: OpenPointsView | undefined;
  ending: PageEndingView;
  /** Of a condition, a decision, and a page that says what it is for. */
  purpose?: PurposeView | undefined;
  reading?: FurtherReadingView | undefined;
  /** Who made such a page, who paid, and how often it is looked at again. */
  disclosure?: string | undefined;
  /** JSON-LD, escaped for a `<script>`. */
  structuredDataText: string;
};

/**
 * @param name file name of a page in `content/pages`, which must be published
 * @param priced locations whose prices the page shows
 */
export function toTextPageView(
  content: Content,
  name: string,
  priced?: readonly Location[],
): TextPageView {
  const page = getPage(content, name);
  const path = routes.page(name);
  const label = page.navigation?.label ?? page.title;
  const trail = path === routes.home ? [] : [{ label, href: path }];
  return toTextView(content, page, path, trail, priced);
}

/**
 * The view of any text that has a page of its own: a page, a condition, a location.
 *
 * @param trail the pages between the home page and this one, and this one
 * @param priced locations whose prices the page shows
 */
export function toTextView(
  content: Content,
  page: Omit<Page, 'kind' | 'readers'> & {
    kind?: Page['kind'];
    readers?: Page['readers'];
    photo?: Location['photo'];
  } & Partial<PurposeFields>,
  path: string,
  trail: LinkView[],
  priced: readonly Location[] = [],
): TextPageView {
  const shell = toShellView(content, path, trail);
  // Who works with these words every day needs none explained.
  const glossary = page.readers === 'professionals' ? [] : content.glossary;
  const { bodies, citedSources } = toArticles(
    [page.text],
    { ...content, glossary },
    citedByFigures(page.keyFigures, content),
  );
  const whole = addOldAnchors(bodies[0] ?? { type: 'root', children: [] }, page.oldHeadings ?? {});
  const { lead, body } = splitLead(whole);
  const drawings = toDrawings(whole, content, page.photo !== undefined);
  const isMedical = page.kind === undefined || page.kind === 'treatment';
  const description = fillFigures(page.description, content);
  const purpose = hasPurpose(page) ? page : page.purpose;
  return {
    shell,
    title: page.title,
    summary: fillFigures(page.summary, content),
    figures: toFigureViews(page.keyFigures, content),
    lead,
    body,
    drawings,
    onThisPage: page.text.headings
      .filter((heading) => heading.depth === 2)
      .map((heading) => ({ label: heading.text, href: `#${heading.id}` })),
    citedSources,
    review: toReviewView(page, content),
    openPoints: toOpenPoints([page], drawings.prices ? content.locations : priced, content),
    ending: toPageEnding(content, page, path),
    purpose: purpose && toPurposeView(purpose, content),
    reading: purpose && toFurtherReadingView(purpose, content),
    disclosure: purpose && content.clinic.disclosure,
    structuredDataText: toScriptText([
      toMedicalClinic(content),
      ...(isMedical ? [toMedicalWebPage(content, { ...page, description }, path)] : []),
      ...toBreadcrumbList(content, shell.breadcrumbs),
    ]),
  };
}

function hasPurpose(page: Partial<PurposeFields>): page is PurposeFields {
  return page.aim !== undefined;
}

/** Pages that use the plain template, because they have no template of their own. */
export function toPlainPageNames(content: Content): string[] {
  const others: string[] = [
    routes.home,
    routes.conditions,
    routes.costs,
    routes.locations,
    routes.faq,
    routes.contact,
    routes.plan,
    routes.sources,
    routes.deciding,
    routes.questions,
    routes.glossary,
    routes.search,
    routes.changes,
    routes.feedback,
  ];
  return content.pages
    .map(({ name }) => name)
    .filter((name) => !others.includes(routes.page(name)));
}

/** If a text begins with an emergency box, a phone shows it first, above the list of sections. */
function splitLead(whole: Root): { lead: Root | undefined; body: Root } {
  const at = whole.children.findIndex(({ type }) => type === 'element');
  const first = whole.children[at];
  if (!isElement(first, 'callout') || first.properties.kind !== 'emergency')
    return { lead: undefined, body: whole };
  return {
    lead: { ...whole, children: [first] },
    body: { ...whole, children: whole.children.slice(at + 1) },
  };
}

/** Puts a heading's former anchors into it, so that old links still work. */
function addOldAnchors(body: Root, oldHeadings: Record<string, string>): Root {
  const anchored = structuredClone(body);
  visit(anchored, 'element', ({ properties, children }) => {
    for (const [id, now] of Object.entries(oldHeadings)) {
      if (properties.id !== now) continue;
      children.unshift({ type: 'element', tagName: 'span', properties: { id }, children: [] });
    }
  });
  return anchored;
}
