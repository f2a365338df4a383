import { typoRule } from '../../rule-kinds/typo-rule';

export const bareUrl = typoRule({
  id: 'bare-url',
  message: 'is a URL where a reader expects words',
  fix: 'write [words](https://…)',
  typos: [
    {
      words: /\bhttps?:\/?(?!\/)\S+/,
      message: 'is a URL that has lost a slash',
    },
  ],
});
