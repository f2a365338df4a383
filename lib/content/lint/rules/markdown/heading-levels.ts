import { parserRule } from '../../rule-kinds/parser-rule';

export const headingLevels = parserRule({
  id: 'heading-levels',
  message: 'skips a level, or is a second title',
  fix: 'begin with ##, then ### below it',
});
