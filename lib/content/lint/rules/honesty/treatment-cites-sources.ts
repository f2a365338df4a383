import type { Rule } from '../../rule';
import { treatmentPages } from '../../texts/treatment-pages';

export const treatmentCitesSources: Rule = {
  id: 'treatment-cites-sources',
  severity: 'error',
  waitsForFile: true,
  message: 'is about treatment and cites no source',
  fix: 'cite one as [^its-file-name]',
  check: ({ items }) =>
    treatmentPages(items)
      .filter(({ markdown }) => markdown.compiled.citations.length === 0)
      .map(({ path }) => ({
        file: path,
        sentence: 'a page about treatment has to name its sources: cite one as [^its-file-name]',
      })),
};
