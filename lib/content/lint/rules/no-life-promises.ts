import { claimRule } from '../claim-rule';

export const noLifePromises = claimRule({
  id: 'no-life-promises',
  message: 'promises a new life',
  fix: 'say what a study found, or what the reader can do',
  honestWhen: ['asked', 'denied', 'critical', 'hedged', 'partial', 'conditional'],
});
