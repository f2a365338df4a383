import { statementRule } from '../../rule-kinds/statement-rule';

/** Only a warning: a sentence may name both and mean neither. */
export const noDelayedHelp = statementRule({
  id: 'no-delayed-help',
  message: 'may keep somebody in danger from calling for help',
  fix: 'take out what lets somebody wait, and say in the same sentence whom to call at once, with {{emergency-number}}',
});
