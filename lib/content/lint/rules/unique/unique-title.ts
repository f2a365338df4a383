import type { Finding, Rule } from '../../rule';

export const uniqueTitle: Rule = {
  id: 'unique-title',
  severity: 'error',
  message: 'is the title of another file too, as in a copy under another name',
  fix: 'change one of them, or delete the copy',
  check: ({ allItems }) => {
    const titled = allItems.flatMap((item) => {
      const field = item.type === 'Question' ? 'question' : 'title';
      const title = item.fields[field];
      return typeof title === 'string' ? [{ item, field, title }] : [];
    });
    return titled.flatMap(({ item, field, title }, index): Finding[] => {
      const first = titled.find((other) => other.item.type === item.type && other.title === title);
      if (first === titled[index]) return [];
      const sentence = `${first?.item.path} has the same ${field}: change one of them, or delete the copy`;
      return [{ file: item.path, line: item.lineOf([field]), words: title, sentence }];
    });
  },
};
