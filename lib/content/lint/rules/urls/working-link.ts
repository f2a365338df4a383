import { routes } from '../../../../routes';
import type { ContentItem } from '../../../load/content-item';
import { decodeUrl } from '../../../markdown/grammar/decode-url';
import { suggestName } from '../../../markdown/grammar/nearest-name';
import type { Mention } from '../../../markdown/markdown-report';
import { explainOldHeading } from '../../../references/urls/explain-old-heading';
import {
  collectTargets,
  ownerPathOf,
  pagePathOf,
  type Target,
} from '../../../references/urls/page-targets';
import { listRedirects } from '../../../references/urls/redirects';
import { missingRequiredPages } from '../../../references/urls/required-pages';
import type { Rule } from '../../rule';

export const workingLink: Rule = {
  id: 'working-link',
  severity: 'error',
  message: 'leads nowhere, or to a draft',
  fix: 'write the path of a published page, as /page or /page#anchor',
  isFixable: true,
  check: ({ allItems, unread, lockfile }) => {
    const published = new Set(lockfile?.lines);
    // A required page that is missing has its own diagnostic.
    const targets = collectTargets(allItems, [...unread, ...missingRequiredPages(allItems)]);
    // One that is the path of a page leads there; unique-path tells it.
    const redirects = new Map(
      listRedirects(allItems).flatMap(({ from, to }) => (targets.has(from) ? [] : [[from, to]])),
    );
    return allItems.flatMap((item) =>
      linksOf(item).flatMap(({ name: href, line }) => {
        const from = ownerPathOf(item) ?? pagePathOf(item) ?? routes.home;
        const moved = toPresentHref(href, redirects);
        const sentence = moved
          ? `the link "${href}" leads to a page by its former name: write ${moved}`
          : explainLink(href, from, targets, published);
        if (sentence === undefined) return [];
        return [
          {
            ...{ file: item.path, line, sentence, needs: namesIn(href, from) },
            ...(moved && { words: href, replacement: moved }),
          },
        ];
      }),
    );
  },
};

/** Those of its text, and those of its fields. */
function linksOf(item: ContentItem): Mention[] {
  const entries = item.type === 'Glossary' ? (item.data.entries ?? []) : [];
  return [
    ...(item.markdown?.report.links ?? []),
    ...entries.flatMap((entry, index) =>
      entry?.page === undefined
        ? []
        : [{ name: entry.page, line: item.lineOf(['entries', index, 'page']) }],
    ),
  ];
}

/** The link as it has to be now, where it leads to a page by a former name. */
function toPresentHref(href: string, redirects: Map<string, string>): string | undefined {
  const [path = '', anchor] = href.split('#');
  const to = redirects.get(path);
  return to && (anchor === undefined ? to : `${to}#${anchor}`);
}

/** The page, and the place on it. */
function namesIn(href: string, from: string): string[] {
  if (!URL.canParse(href, origin + from)) return [];
  const { pathname, hash } = new URL(href, origin + from);
  return hash === '' ? [pathname] : [pathname, pathname + decodeUrl(hash)];
}

const origin = 'https://site.invalid';

/** Pages whose anchors are those of files and entries. */
const ofEntries: readonly string[] = [routes.faq, routes.sources, routes.glossary];

function explainLink(
  href: string,
  from: string,
  targets: Map<string, Target>,
  published: ReadonlySet<string>,
): string | undefined {
  const link = `the link "${href}"`;
  if (!URL.canParse(href, origin + from) || new URL(href, origin).origin !== origin) {
    return `${link} leads to another site: write it with https://, or with one / for a page of this site`;
  }
  const url = new URL(href, origin + from);
  const page = targets.get(url.pathname);
  if (!page && published.has(url.pathname)) {
    const name = url.pathname.split('/').at(-1);
    return `${link} leads nowhere, and ${url.pathname} was published: if the page has another name now, write aliases: [${name}] into its file, and npm run check -- --fix corrects each link; if it is gone, say in other words what is meant`;
  }
  if (!page) {
    return `${link} leads nowhere, there is no page ${url.pathname}: ${suggestPath(url.pathname, [...targets.keys()])}`;
  }
  if (page.isDraft) return `${link} leads to a draft: publish that page or delete the link`;
  if (!href.includes('#') || !page.anchors) return undefined;
  const name = decodeUrl(url.hash.slice(1));
  const anchor = page.anchors.get(name);
  if (!anchor && published.has(`${url.pathname}#${name}`)) {
    const isRecorded = (one: string) => published.has(`${url.pathname}#${one}`);
    const how = ofEntries.includes(url.pathname)
      ? `if what it leads to has another name now, write aliases: [${name}] there`
      : `if that heading has other words now, ${explainOldHeading(name, page.item, [...page.anchors.keys()], isRecorded)}`;
    return `${link} leads nowhere, and #${name} was published on ${url.pathname}: if it is gone, say in other words what is meant; ${how}`;
  }
  if (!anchor) {
    return `${link} leads nowhere, ${url.pathname} has no anchor #${name}: ${suggestName(name, [...page.anchors.keys()])}`;
  }
  return anchor.isDraft
    ? `${link} leads to a draft: publish that question or delete the link`
    : undefined;
}

/** The page whose file or folder was meant: /pages/risks.md and /risks.html are /risks. */
function suggestPath(path: string, known: readonly string[]): string {
  const name = path
    .replace(/\.(?:md|html?)$/, '')
    .split('/')
    .at(-1)
    ?.toLowerCase();
  const alike = known.filter((one) => one !== '/' && one.split('/').at(-1) === name);
  return alike.length === 1 ? `did you mean "${alike[0]}"?` : suggestName(path, known);
}
