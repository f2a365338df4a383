import type { ContentItem } from '../../../load/content-item';
import { boxesOf, entriesOf, sectionOf } from '../../../markdown/grammar/copied-parts';
import { pagePathOf } from '../../../references/urls/page-targets';
import type { Finding, Rule } from '../../rule';

/** Whether the page and the heading exist is for working-link. */
export const copiedText: Rule = {
  id: 'copied-text',
  severity: 'error',
  message: 'copies from a place that has nothing of the kind',
  fix: 'name another page or heading',
  check: ({ allItems }) => {
    const pages = new Map(allItems.map((item) => [pagePathOf(item), item]));
    return allItems.flatMap((item) =>
      (item.markdown?.report.copies ?? []).flatMap(({ name, line }): Finding[] => {
        const [directive = '', href = ''] = name.split(' ');
        const [path, anchor] = href.split('#');
        const missing = findMissing(directive, pages.get(path), anchor);
        if (missing === undefined) return [];
        const sentence = `${href} has no ${missing} that ::${directive} could take: name another page or heading`;
        return [{ file: item.path, line, sentence }];
      }),
    );
  },
};

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
