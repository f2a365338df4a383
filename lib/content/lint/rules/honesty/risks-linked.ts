import type { Rule } from '../../rule';
import { findRisksLink, isRisksPage, risksPath, treatmentPages } from '../../texts/treatment-pages';

export const risksLinked: Rule = {
  id: 'risks-linked',
  severity: 'error',
  waitsForFile: true,
  message: 'is about treatment and does not lead to its risks',
  fix: `add a link to [the risks](${risksPath})`,
  check: ({ items }) =>
    treatmentPages(items)
      .filter((item) => !isRisksPage(item) && !findRisksLink(item))
      .map(({ path }) => ({
        file: path,
        needs: [risksPath],
        sentence: `a page about treatment has to lead to its risks: add a link to [the risks](${risksPath})`,
      })),
};
