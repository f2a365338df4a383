import { schemaRule } from '../../rule-kinds/schema-rule';

export const themeContrast = schemaRule({
  id: 'theme-contrast',
  message: 'is a colour that cannot be read on another one',
  fix: 'make one of the two darker or lighter: 7 to 1 for text, 4.5 to 1 for large text',
});
