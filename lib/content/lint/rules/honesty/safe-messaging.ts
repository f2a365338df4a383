import { fromProblems } from '../../from-problems';
import type { Rule } from '../../rule';
import { checkSuicide } from '../../wording/check-suicide';

/** After the WHO's and the Samaritans' guidance for media. */
export const safeMessaging: Rule = {
  id: 'safe-messaging',
  severity: 'error',
  message: 'speaks of suicide in a way that puts people in danger, or without help above it',
  fix: 'write what the message says, and an :::emergency box above it',
  check: ({ items, facts }) => fromProblems(checkSuicide(items, facts.locale)),
};
