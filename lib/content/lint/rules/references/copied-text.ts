import { routes } from '../../../../routes';
import type { ContentItem } from '../../../load/content-item';
import { boxesOf, entriesOf, sectionOf } from '../../../markdown/grammar/copied-parts';
import { suggestName } from '../../../markdown/grammar/nearest-name';
import { pagePathOf } from '../../../references/urls/page-targets';
import { isRecord } from '../../../schemas/fields/readable';
import type { Finding, Rule } from '../../rule';

/** Whether the page exists, and what became of a heading that was published, is for working-link. */
export const copiedText: Rule = {
  id: 'copied-text',
  severity: 'error',
  message: 'copies from a place that has nothing of the kind',
  fix: 'name another page or heading',
  isFixable: true,
  check: ({ allItems, lockfile }) => {
    const pages = new Map(allItems.map((item) => [pagePathOf(item), item]));
    return allItems.flatMap((item) =>
      (item.markdown?.report.copies ?? []).flatMap(({ name, line }): Finding[] => {
        const [directive = '', href = ''] = name.split(' ');
        const [path, anchor] = href.split('#');
        const from = pages.get(path);
        const now = anchor === undefined ? undefined : toPresentAnchor(from, anchor);
        if (now !== undefined) {
          const sentence = `the heading of ${href} has other words now: write ${path}#${now}`;
          return [{ file: item.path, line, words: href, sentence, replacement: `${path}#${now}` }];
        }
        const missing = findMissing(directive, from, anchor);
        const isLost = !partsOf(from).includes(anchor ?? '') && lockfile?.lines.includes(href);
        if (missing === undefined || isLost) return [];
        const fix = suggestPart(directive, href, from, allItems);
        const sentence = `${href} has no ${missing} that ::${directive} could take: ${fix}`;
        const needs = from && path !== undefined ? [path, href, from.path] : [];
        return [{ file: item.path, line, sentence, needs }];
      }),
    );
  },
};

/** The heading that an old one has become. Links follow it by themselves; what is copied does not. */
function toPresentAnchor(from: ContentItem | undefined, anchor: string): string | undefined {
  const old = from?.fields.oldHeadings;
  const present = isRecord(old) ? old[anchor] : undefined;
  return typeof present === 'string' && !partsOf(from).includes(anchor) ? present : undefined;
}

/** Its headings, by their anchors, and without one the whole text. */
function partsOf(from: ContentItem | undefined): string[] {
  return ['', ...(from?.markdown?.report.headings ?? []).map(({ name }) => name)];
}

function suggestPart(
  directive: string,
  href: string,
  from: ContentItem | undefined,
  items: readonly ContentItem[],
): string {
  const [path = '', anchor = ''] = href.split('#');
  const answer = items.find(({ type, name }) => type === 'Question' && name === anchor);
  if (path === routes.faq && answer) {
    return findMissing(directive, answer, undefined) === undefined
      ? `the answer has a page of its own, so write ${pagePathOf(answer)}`
      : 'the answer to that question has none either, so name another page';
  }
  if (directive === 'boxes') return 'name another page';
  const fitting = partsOf(from).filter(
    (one) => findMissing(directive, from, one || undefined) === undefined,
  );
  const headings = fitting.filter((one) => one !== '');
  const suggestion = suggestName(anchor, headings);
  const [nearest] = /(?<=^did you mean ").*(?="\?$)/.exec(suggestion) ?? [];
  if (nearest !== undefined) return `did you mean ${path}#${nearest}?`;
  if (headings.length > 0)
    return `on that page write one of ${headings.map((one) => `${path}#${one}`).join(', ')}`;
  return fitting.length > 0
    ? `write ${path} alone, for the whole page`
    : `nothing on ${path} has one, so name another page`;
}

/** What the directive asks for and the text does not have. */
function findMissing(
  directive: string,
  from: ContentItem | undefined,
  anchor: string | undefined,
): string | undefined {
  const tree = from?.markdown?.compiled.tree;
  if (!tree) return undefined;
  const section = sectionOf(tree, anchor);
  if (directive === 'boxes') {
    return boxesOf(tree).length === 0 ? 'emergency or urgent box' : undefined;
  }
  if (directive === 'write' || directive === 'list') {
    return entriesOf(section).length === 0 ? 'list' : undefined;
  }
  if (directive === 'copy') {
    return section.some(({ type }) => type === 'element') ? undefined : 'text';
  }
  return undefined;
}
