import { typoRule } from '../../rule-kinds/typo-rule';

export const linkSyntax = typoRule({
  id: 'link-syntax',
  message: 'is not a valid link',
  fix: 'write [words](/page)',
  typos: [
    {
      words:
        /(?<![\]\\!])\[(?![\^\d]|[ xX]?\]|sic\]|[a-z\d]+(?:-[a-z\d]+)+\]|(?:insert|fill in|add|your|name|date|phone|address|number|to be)\b)[^\][\n]*\p{L}[^\][\n]*\](?!\s*[([:])/u,
      message: 'leads nowhere',
      fix: 'write [words](/page), or delete the brackets',
    },
    {
      words: /(?<!!)\[[^[\]]*\]\([^)]*\)?/,
      fix: 'write [words](/page), without spaces in the path',
    },
    {
      words: /\[[^[\]]+\]\s+\((?:\/|https?:)[^)]*\)/,
      fix: 'write [words](/page), with nothing between the brackets',
    },
    {
      words: /\([^()]*\)\[(?:\/|#|https?:)[^\]]*\]/,
      fix: 'write [words](/page), the square brackets first',
    },
    {
      words: /(?<=\p{L})\]\((?:\/|#|https?:)[^)]*\)?/u,
      fix: 'write [words](/page), with a [ before the words',
    },
  ],
});
