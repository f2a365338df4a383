import { itemsOf } from '../../../load/content-item';
import { createTermFinder, type Term } from '../../../markdown/grammar/terms';
import type { Rule } from '../../rule';

/** Only a warning: people may look a word up that no page uses. */
export const unusedTerm: Rule = {
  id: 'unused-term',
  severity: 'warning',
  message: 'is used by no page under any of its names',
  fix: 'add the word that the pages use to its synonyms, or delete the entry',
  needsEveryFile: true,
  check: ({ items }) =>
    itemsOf(items, 'Glossary').flatMap((item) => {
      const terms = (item.data.entries ?? []).map(
        (entry): Term => ({
          id: entry?.id ?? '',
          term: entry?.term ?? '',
          synonyms: entry?.synonyms?.filter((name) => name !== undefined),
        }),
      );
      const findTerms = createTermFinder(terms.filter(({ term }) => term !== ''));
      const used = new Set(
        items.flatMap(({ markdown }) =>
          (markdown?.report.passages ?? []).flatMap(({ text }) =>
            findTerms(text).map(({ id }) => id),
          ),
        ),
      );
      return terms.flatMap(({ id, term }, index) =>
        term === '' || used.has(id)
          ? []
          : [{ file: item.path, line: item.lineOf(['entries', index, 'term']), words: term }],
      );
    }),
};
