import type { Finding, Rule } from '../../rule';
import { typoRule } from '../../rule-kinds/typo-rule';

const typed = typoRule({
  id: 'link-syntax',
  message: 'is not a valid link',
  fix: 'write [words](/page)',
  typos: [
    {
      words: /\([^()]*\)\[(?:\/|#|https?:)[^\]]*\]/,
      message: 'has its brackets the wrong way round',
      fix: 'write [words](/page), the square brackets first',
    },
    {
      words:
        /(?<![\]\\!])\[(?![\^\d]|[ xX]?\]|sic\]|[a-z\d]+(?:-[a-z\d]+)+\]|(?:[Ii]nsert|[Ff]ill in|[Aa]dd|[Yy]our|[Nn]ame|[Dd]ate|[Pp]hone|[Aa]ddress|[Nn]umber|[Tt]o be|(?:[Cc]linic|[Dd]octor|[Cc]ompany|[Pp]atient) name|(?:[Cc]itation|[Ss]ource|[Rr]eference) needed)\b)[^\][\n]*\p{L}[^\][\n]*\](?!\s*[([:])/u,
      message: 'leads nowhere',
      fix: 'write [words](/page); or, if it is a note to yourself, delete it, brackets and words',
    },
    {
      words: /(?<!!)\[[^[\]]*\]\([^\n]{0,200}?\.pdf\)/i,
      fix: 'rename the file in files/ without spaces or brackets, and write its name alone, as [words](referral-form.pdf)',
    },
    {
      words: /(?<!!)\[[^[\]]*\]\([^)]*\)?/,
      fix: (found) =>
        `write [words](/page), ${found.endsWith(')') ? 'without spaces in the path' : 'with a ) right behind the path'}`,
    },
    {
      words: /\[[^[\]]+\]\s+\((?:\/|https?:)[^)]*\)/,
      fix: 'write [words](/page), with nothing between ] and (',
    },
    {
      words: /(?<=\p{L})\]\((?:\/|#|https?:)[^)]*\)?/u,
      fix: 'write [words](/page), with a [ before the words',
    },
  ],
});

/** Addresses that no mail and no browser reaches. */
const unreachable: readonly (readonly [words: RegExp, fix: string])[] = [
  [/\]\(mailto:[^)\n]*[,; ][^)\n]*\)/, 'write one address, as mailto:name@clinic.example'],
  [
    /\]\(https?:\/\/(?:w{1,2}|w{4,})\.[^)\n]*\)/,
    'write www. with three w, or copy the address from the browser',
  ],
];

const sideBySide = /\]\([^()\s]+\)\[[^\]\n]+\]\([^()\s]+\)/;

export const linkSyntax: Rule = {
  ...typed,
  check: (context) => [
    ...typed.check(context),
    ...context.items.flatMap(({ markdown, path, text }): Finding[] =>
      unreachable.flatMap(([pattern, fix]): Finding[] => {
        const match = markdown ? pattern.exec(text) : null;
        if (!match) return [];
        const words = match[0].slice(2, -1);
        const line = text.slice(0, match.index).split('\n').length;
        return [{ file: path, line, words, sentence: `"${words}" reaches nobody: ${fix}` }];
      }),
    ),
    ...context.items.flatMap(({ markdown, path, text }): Finding[] => {
      const index = markdown && text.includes(')[') ? text.search(sideBySide) : -1;
      if (index === -1) return [];
      const words = /\)\[[^\]\n]+\]/.exec(text.slice(index))?.[0].slice(1);
      const line = text.slice(0, index).split('\n').length;
      const sentence = `"${words}" is a link right behind another one: write a space between them, or delete the one that was pasted twice`;
      return [{ file: path, line, words, sentence }];
    }),
  ],
};
