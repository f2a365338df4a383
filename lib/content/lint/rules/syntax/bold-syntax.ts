import { typoRule } from '../../rule-kinds/typo-rule';

export const boldSyntax = typoRule({
  id: 'bold-syntax',
  message: 'makes nothing bold, because it is not closed',
  fix: 'write **words**, without spaces inside',
  typos: [
    { words: /\*\*|__(?=\p{L})|(?<=\p{L})__/u },
    {
      words:
        /(?<![\p{L}\d*])\*(?=\p{L})|(?<=[\p{L}.,!?])\*(?![\p{L}\d*])|(?<![\p{L}\d_])_(?=\p{L})/u,
      fix: 'delete the mark, or write **words** with two at each end',
    },
  ],
});
