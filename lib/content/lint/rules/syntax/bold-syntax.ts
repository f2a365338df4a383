import { typoRule } from '../../rule-kinds/typo-rule';

export const boldSyntax = typoRule({
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
      words: /`/,
      message: 'is printed as it is, because it has no partner',
      fix: 'delete it',
    },
  ],
});
