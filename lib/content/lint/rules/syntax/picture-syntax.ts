import { parserRule } from '../../rule-kinds/parser-rule';

export const pictureSyntax = parserRule({
  id: 'picture-syntax',
  message: 'is not a valid picture',
  fix: 'write ::day, ::course, ::prices, ::people, ::drawing[name] or ::chances[source] on a line of its own',
});
