import { parserRule } from '../../rule-kinds/parser-rule';

export const optionSectionsRule = parserRule({
  id: 'option-sections',
  message: 'is not a section that every option has, or one that is missing, empty or out of order',
  fix: 'give the option the same sections as every other, in the same order',
});
