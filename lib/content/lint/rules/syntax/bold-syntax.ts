import type { Finding, Rule } from '../../rule';
import { typoRule } from '../../rule-kinds/typo-rule';

const typed = typoRule({
  id: 'bold-syntax',
  message: 'makes nothing bold, because it is not closed',
  fix: 'write **words**, without spaces inside',
  typos: [
    { words: /\*\*|__(?=\p{L})|(?<=\p{L})__/u },
    {
      words:
        /\*(?=\p{L})|(?<=[\p{L}.,;:!?])\*|(?<![\p{L}\d_])_(?=\p{L})|(?<=\p{L})_(?![\p{L}\d_])/u,
      message: 'is printed as it is, because it has no partner',
      fix: 'write **words** for bold ones, or delete it',
    },
    {
      words: /==(?=\S)[^=\n]+==/,
      message: 'is printed with its signs: no mark highlights words here',
      fix: 'write **words** for bold ones, or delete them',
    },
    {
      words: /`/,
      message: 'is printed as it is, because it has no partner',
      fix: 'delete it',
    },
  ],
});

/** Markdown strikes out what is between waves, as chats do. */
const struck = /(?<![\\~\w/])(~{1,2})(?=[^\s~])[^~\n]*[^\s~]\1(?![~\w])/;

export const boldSyntax: Rule = {
  ...typed,
  check: (context) => [
    ...typed.check(context),
    ...context.items.flatMap(({ markdown, path, text }): Finding[] => {
      const index = markdown && text.includes('~') ? text.search(struck) : -1;
      if (index === -1) return [];
      const [words = ''] = struck.exec(text) ?? [];
      const line = text.slice(0, index).split('\n').length;
      const sentence = `"${words}" is printed struck out, because of its ~: delete the words that are not meant any more, and the ~`;
      return [{ file: path, line, words, sentence }];
    }),
  ],
};
