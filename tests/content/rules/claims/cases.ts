import { answer, type Case, edited } from '../lint-files';
import { here, notice } from '../small-files';

const entry = (reason: string) => `- words: lifts depression\n  where: faq\n${reason}`;

/** What needs its source in the same sentence. */
export const cases: Case[] = [
  [
    'medicine-orders',
    'a name from the words of the search',
    {
      'synonyms.yaml': 'synonyms:\n  - means: sleeping tablets\n    words: [Stilnox]\n',
      ...answer('Skip your Stilnox that evening.'),
    },
    here,
  ],
  ['cited-safety', 'safety in a notice', notice('The drip stays fairly safe.'), 'notices/a.yaml:1'],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  [
    'likely-claim',
    {
      'replies/appointment.yaml': edited(
        'replies/appointment.yaml',
        'subject: ',
        'subject: It never misses: ',
      ),
    },
  ],
  ['cited-safety', notice('The road is safe again, and the lift works.')],
  [
    'cited-effects',
    {
      ...answer('Ketamine lifts depression.'),
      'allowed.yaml': entry('  reason: The name of a reading group.\n'),
    },
  ],
];
