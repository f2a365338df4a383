import { routes } from '../../routes';
import { type ContentItem, listField } from './content-item';
import { suggestName } from './nearest-name';
import type { Problem } from './problem';

/** Links to a page or an anchor of this site that is not there, or is only a draft. */
export function checkLinks(items: readonly ContentItem[]): Problem[] {
  const targets = collectTargets(items);
  return items.flatMap((item) =>
    (item.markdown?.report.links ?? []).flatMap(({ name: href, line }): Problem[] => {
      const message = explainLink(href, addressOf(item), targets);
      return message === undefined ? [] : [{ file: item.path, line, message }];
    }),
  );
}

/** A page's anchors; `draft` where the page or the anchor's owner is not published. */
type Targets = Map<string, { draft: boolean; anchors: Map<string, { draft: boolean }> }>;

function explainLink(href: string, from: string | undefined, targets: Targets): string | undefined {
  const url = new URL(href, `https://site.invalid${from ?? '/'}`);
  const page = targets.get(url.pathname);
  if (!page) {
    return `the link "${href}" leads nowhere, there is no page ${url.pathname}: ${suggestName(url.pathname, [...targets.keys()])}`;
  }
  if (page.draft)
    return `the link "${href}" leads to a draft: publish that page or delete the link`;
  if (url.hash === '') return undefined;
  const name = decodeURIComponent(url.hash.slice(1));
  const anchor = page.anchors.get(name);
  if (!anchor) {
    return `the link "${href}" leads nowhere, ${url.pathname} has no anchor #${name}: ${suggestName(name, [...page.anchors.keys()])}`;
  }
  return anchor.draft
    ? `the link "${href}" leads to a draft: publish that question or delete the link`
    : undefined;
}

function collectTargets(items: readonly ContentItem[]): Targets {
  const targets: Targets = new Map();
  for (const item of items) {
    const address = addressOf(item);
    if (address === undefined) continue;
    const headings = item.markdown?.compiled.headings ?? [];
    targets.set(address, {
      draft: isDraft(item),
      anchors: new Map(headings.map(({ id }) => [id, { draft: false }])),
    });
  }
  for (const item of items) {
    const names = [item.name, ...listField(item, 'aliases').map(String)];
    const page =
      item.type === 'Question' ? routes.faq : item.type === 'Source' ? routes.sources : undefined;
    for (const name of page ? names : []) {
      targets.get(page ?? '')?.anchors.set(name, { draft: isDraft(item) });
    }
  }
  return targets;
}

function addressOf(item: ContentItem): string | undefined {
  switch (item.type) {
    case 'Page':
      return routes.page(item.name);
    case 'Condition':
      return routes.condition(item.name);
    case 'Location':
      return routes.location(item.name);
    default:
      return undefined;
  }
}

function isDraft(item: ContentItem): boolean {
  return item.fields.status === 'draft';
}
