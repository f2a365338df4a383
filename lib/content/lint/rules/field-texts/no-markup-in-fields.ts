import type { Finding, Rule } from '../../rule';
import { plainFields } from '../../texts/field-texts';

const markup = /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);|\*\*|\]\([^)]*\)/i;

export const noMarkupInFields: Rule = {
  id: 'no-markup-in-fields',
  severity: 'error',
  message: 'is in a field that is printed as it is, without bold words, links or HTML',
  fix: 'remove it',
  check: ({ allItems }) =>
    allItems.flatMap((item) =>
      plainFields(item).flatMap(({ field, line, text }): Finding[] => {
        const [words] = markup.exec(text) ?? [];
        if (words === undefined) return [];
        const sentence = `"${field}" is printed as it is, without bold words, links or HTML: remove ${words}`;
        return [{ file: item.path, line, words, sentence }];
      }),
    ),
};
