import { parserRule } from '../../rule-kinds/parser-rule';

export const bareUrl = parserRule({
  id: 'bare-url',
  message: 'is a URL where a reader expects words',
  fix: 'write [words](https://…)',
});
