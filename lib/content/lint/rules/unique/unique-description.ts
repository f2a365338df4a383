import type { Finding, Rule } from '../../rule';

/** Two results of a search that say the same cannot be told apart. */
export const uniqueDescription: Rule = {
  id: 'unique-description',
  severity: 'error',
  message: 'is the description or summary of another file too',
  fix: 'say what this page has and the other has not',
  check: ({ items }) =>
    ['description', 'summary'].flatMap((field) => {
      const written = items.flatMap((item) => {
        // Options of two decisions may be the same one.
        if (item.type === 'Option') return [];
        const text = item.fields[field];
        return typeof text === 'string' ? [{ item, text }] : [];
      });
      return written.flatMap(({ item, text }, index): Finding[] => {
        const first = written.find((other) => other.text === text);
        if (first === undefined || first === written[index]) return [];
        const sentence = `${first.item.path} has the same ${field}: say what this page has and the other has not`;
        return [{ file: item.path, line: item.lineOf([field]), words: text, sentence }];
      });
    }),
};
