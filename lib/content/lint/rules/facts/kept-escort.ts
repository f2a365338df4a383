import { statementRule } from '../../rule-kinds/statement-rule';

/** Only a warning: a sentence may speak of another visit, or of what is allowed the day after. */
export const keptEscort = statementRule({
  id: 'kept-escort',
  message: 'may let somebody be or travel alone after an infusion',
  fix: 'say that an adult takes them home and stays until the next morning, or of which other time you speak',
});
