import type { ContentItem } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

export const uniqueTitle: Rule = {
  id: 'unique-title',
  severity: 'error',
  message: 'is the title of another file too',
  fix: 'change one of them, or delete the one that is a copy',
  check: ({ allItems }) => {
    const titled = allItems.flatMap((item) => {
      const fields = item.type === 'Question' ? ['question'] : ['title', ...shortNames(item)];
      return fields.flatMap((field) => {
        const title = item.fields[field];
        return typeof title === 'string' ? [{ item, field, title }] : [];
      });
    });
    return titled.flatMap(({ item, field, title }, index): Finding[] => {
      const first = titled.find(
        (other) =>
          other.item.type === item.type &&
          other.field === field &&
          other.title === title &&
          (field !== 'shortTitle' || other.item.fields.decision === item.fields.decision),
      );
      if (first === titled[index]) return [];
      const sentence = `${first?.item.path} has the same ${field}: change one of them, or delete the one that is a copy`;
      return [{ file: item.path, line: item.lineOf([field]), words: title, sentence }];
    });
  },
};

/** By these the columns of a comparison, and places in a menu, are told apart. */
function shortNames({ type }: ContentItem): string[] {
  return type === 'Option' || type === 'Location' ? ['shortTitle'] : [];
}
