import { itemsOf } from '../../../load/content-item';
import { type Typo, typoRule } from '../../rule-kinds/typo-rule';

export const tokenSyntax = typoRule({
  id: 'token-syntax',
  message: 'is not a valid figure or citation',
  fix: 'write {{name}} or [^its-file-name]',
  isFixable: true,
  typos: ({ items, facts }) => [
    {
      words: /(?<=[\p{L}.,;:!?])\[\d{1,3}\]/u,
      message: 'is not a valid citation',
      fix: 'write [^its-file-name], by the file of the source in sources/',
    },
    {
      words: /\{\{\{|\}\}\}|\{%[^}]*\}?/,
      message: 'is not a valid figure',
      fix: 'write {{name}}, with two of these brackets on each side',
    },
    {
      words: /\[\[\^[^\]]*\]\]/,
      message: 'is not a valid citation',
      fix: 'write [^its-file-name], with one bracket on each side',
    },
    ...facts.figures.map(
      ({ name }): Typo => ({
        words: new RegExp(`(?<!\\{)\\{\\s*${name}\\s*\\}(?!\\})|\\(\\(${name}\\)\\)`),
        message: 'is not a valid figure',
        fix: `write {{${name}}}`,
        toReplacement: () => `{{${name}}}`,
      }),
    ),
    ...itemsOf(items, 'Source').map(
      ({ name }): Typo => ({
        words: new RegExp(`\\[${name}\\](?!\\()|\\(\\^${name}\\)`),
        message: 'is not a valid citation',
        fix: `write [^${name}]`,
        toReplacement: () => `[^${name}]`,
      }),
    ),
  ],
});
