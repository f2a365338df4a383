import type { Rule } from '../../rule';
import { treatmentPages } from '../../texts/treatment-pages';

export const offLabelStated: Rule = {
  id: 'off-label-stated',
  severity: 'error',
  waitsForFile: true,
  message: 'is about treatment and does not say that this use is off-label',
  fix: 'say it, with its source, near the top',
  check: ({ items }) =>
    treatmentPages(items)
      .filter(
        ({ markdown }) =>
          !markdown.report.passages.some(
            ({ kind, text }) =>
              kind !== 'label' && kind !== 'heading' && /\boff-label\b/i.test(text),
          ),
      )
      .map(({ path }) => ({
        file: path,
        sentence:
          'a page about treatment has to say that this use is off-label: say it, with its source, near the top',
      })),
};
