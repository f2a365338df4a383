import type { ContentItem } from '../../../load/content-item';
import type { Rule } from '../../rule';
import { parserRule } from '../../rule-kinds/parser-rule';

const parsed = parserRule({
  id: 'callout-syntax',
  message: 'is not a valid call-out',
  fix: 'write :::note[Label] on a line of its own, the text below it, then ::: alone',
});

export const calloutSyntax: Rule = {
  ...parsed,
  check: (context) =>
    parsed.check(context).map((finding) => {
      if (!finding.sentence?.includes('closes nothing')) return finding;
      const isOf = ({ path }: ContentItem) => path === finding.file;
      const [before, now] = [context.committedItems(), context.allItems].map((items) =>
        beginnings(items.find(isOf)),
      );
      const lost = before?.filter((line) => !now?.includes(line)) ?? [];
      if (lost.length !== 1 || now?.some((line) => !before?.includes(line))) return finding;
      const sentence = `the line ${lost[0]} is gone, and with it a call-out, so a ::: below it closes nothing: put that line back`;
      return { ...finding, sentence };
    }),
};

/** The lines that begin a call-out, as they are written. */
function beginnings(item: ContentItem | undefined): string[] {
  return item?.text.match(/^:{3,}.*\w.*$/gm) ?? [];
}
