import { anchors, routes } from '../../routes';
import { type ContentItem, listField } from '../load/content-item';
import type { Problem } from '../load/problem';
import type { UnreadFile } from '../load/read-folder';
import { questionGroups } from '../schemas/question';
import { suggestName } from './nearest-name';

/**
 * Links to a page or an anchor of this site that is not there, or is only a draft.
 *
 * @param unread files that could not be read; nothing is said of links that may lead there
 */
export function checkLinks(
  items: readonly ContentItem[],
  unread: readonly UnreadFile[],
): Problem[] {
  const targets = collectTargets(items, unread);
  return items.flatMap((item) =>
    (item.markdown?.report.links ?? []).flatMap(({ name: href, line }): Problem[] => {
      const message = explainLink(href, addressOf(item) ?? routes.home, targets);
      return message === undefined ? [] : [{ file: item.path, line, message }];
    }),
  );
}

/** A page's anchors, `undefined` where they cannot be known; `isDraft` where it is not published. */
type Target = { isDraft: boolean; anchors: Map<string, { isDraft: boolean }> | undefined };

const origin = 'https://site.invalid';

function explainLink(href: string, from: string, targets: Map<string, Target>): string | undefined {
  if (!URL.canParse(href, origin + from) || new URL(href, origin).origin !== origin) {
    return `the link "${href}" leads to another site: write it with https://, or with one / for a page of this site`;
  }
  const url = new URL(href, origin + from);
  const page = targets.get(url.pathname);
  if (!page) {
    return `the link "${href}" leads nowhere, there is no page ${url.pathname}: ${suggestName(url.pathname, [...targets.keys()])}`;
  }
  if (page.isDraft)
    return `the link "${href}" leads to a draft: publish that page or delete the link`;
  if (!href.includes('#') || !page.anchors) return undefined;
  const name = decode(url.hash.slice(1));
  const anchor = page.anchors.get(name);
  if (!anchor) {
    return `the link "${href}" leads nowhere, ${url.pathname} has no anchor #${name}: ${suggestName(name, [...page.anchors.keys()])}`;
  }
  return anchor.isDraft
    ? `the link "${href}" leads to a draft: publish that question or delete the link`
    : undefined;
}

/** Every page of the site with its anchors. */
export function collectTargets(
  items: readonly ContentItem[],
  unread: readonly UnreadFile[],
): Map<string, Target> {
  const targets = new Map<string, Target>();
  for (const item of items) {
    const address = pageAddressOf(item);
    if (address === undefined) continue;
    const headings = item.markdown?.compiled.headings ?? [];
    targets.set(address, {
      isDraft: isDraft(item),
      anchors: new Map(
        [...headings.map(({ id }) => id), ...oldHeadingsOf(item)].map((id) => [
          id,
          { isDraft: false },
        ]),
      ),
    });
  }
  const faq = targets.get(routes.faq)?.anchors;
  for (const group of questionGroups) faq?.set(anchors.questionGroup(group), { isDraft: false });
  for (const item of items) {
    const owner = targets.get(ownerAddressOf(item) ?? '')?.anchors;
    const names = [item.name, ...listField(item, 'aliases').map(String)];
    for (const name of names) owner?.set(name, { isDraft: isDraft(item) });
  }
  for (const file of unread) {
    const address = pageAddressOf(file) ?? ownerAddressOf(file);
    if (address !== undefined) targets.set(address, { isDraft: false, anchors: undefined });
  }
  return targets;
}

/** The page on which a file's text stands. */
function addressOf(file: UnreadFile): string | undefined {
  return pageAddressOf(file) ?? ownerAddressOf(file);
}

/** The page that a file makes. */
export function pageAddressOf({ type, name }: UnreadFile): string | undefined {
  switch (type) {
    case 'Page':
      return routes.page(name);
    case 'Condition':
      return routes.condition(name);
    case 'Location':
      return routes.location(name);
    default:
      return undefined;
  }
}

/** The page on which a file is one entry, under its own anchor. */
function ownerAddressOf({ type }: UnreadFile): string | undefined {
  if (type === 'Question') return routes.faq;
  return type === 'Source' ? routes.sources : undefined;
}

function oldHeadingsOf({ fields }: ContentItem): string[] {
  return Object.keys(fields.oldHeadings ?? {});
}

function isDraft(item: ContentItem): boolean {
  return item.fields.status === 'draft';
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch (error) {
    if (error instanceof URIError) return hash;
    throw error;
  }
}
