import type { Rule } from '../../rule';
import { treatmentPages } from '../../texts/treatment-pages';

export const offLabelStated: Rule = {
  id: 'off-label-stated',
  severity: 'error',
  waitsForFile: true,
  message: 'is about treatment and has the word off-label in no sentence',
  fix: 'say it, with its source, near the top',
  check: ({ items }) =>
    treatmentPages(items)
      .filter(
        ({ markdown }) =>
          !markdown.report.passages.some(
            ({ kind, text }) =>
              kind !== 'label' && kind !== 'heading' && /\boff[- ]label\b/i.test(text),
          ),
      )
      .map(({ path }) => ({
        file: path,
        sentence:
          'this page is about treatment (kind: treatment), and no sentence of it has the word "off-label": say that this use is off-label, with its source, near the top',
      })),
};
