import { answer, type Case, committed, question } from '../lint-files';
import { here, notice, title } from '../small-files';

/** An answer in which a word or two are others than git has. */
const changed = (was: string, is: string) => ({
  ...answer(is),
  [committed('faq/cost.md')]: question(was),
});

const entry = (reason: string) => `- words: lifts depression\n  where: faq\n${reason}`;

/** What needs its source in the same sentence. */
export const cases: Case[] = [
  [
    'medicine-orders',
    'a medicine to stop',
    answer('Stop your antidepressant two weeks before.'),
    here,
  ],
  [
    'medicine-orders',
    'one with a source',
    answer('Stop your lithium two days before.[^anand-2023]'),
    here,
  ],
  ['medicine-orders', 'a half', answer('Take half your lithium.'), here],
  [
    'medicine-orders',
    'one without its noun',
    answer('Leave out your evening inhaler that day.'),
    here,
  ],
  ['medicine-orders', 'a treatment', answer('Skip your treatment for TB that week.'), here],
  [
    'medicine-orders',
    'a doctor who only knows of it',
    answer('Halve your lithium the day before, the psychiatrist agrees.'),
    here,
  ],
  ['medicine-orders', 'one at home', answer('Leave your lithium at home.'), here],
  ['medicine-orders', 'one not needed', answer('You no longer need your tablets.'), here],
  [
    'medicine-orders',
    'a name from the words of the search',
    {
      'synonyms.yaml': 'synonyms:\n  - means: sleeping tablets\n    words: [Stilnox]\n',
      ...answer('Skip your Stilnox that evening.'),
    },
    here,
  ],
  ['cited-approvals', 'an approval', answer('Ketamine is approved for depression.'), here],
  ['cited-approvals', 'a fund by name', answer('Umvuzo settles every drip.'), here],
  [
    'cited-approvals',
    'a payer whom nobody knows',
    answer('Acme Mutual reimburses the infusions.'),
    here,
  ],
  ['cited-chances', 'a chance', answer('It helps 70% of people.'), here],
  ['cited-comparisons', 'a comparison', answer('Ketamine is better than ECT.'), here],
  ['cited-effects', 'an effect', answer('Ketamine lifts depression.'), here],
  ['cited-effects', 'an effect in inline code', answer('Ketamine `lifts` depression.'), here],
  ['cited-effects', 'one in the title of a link', answer('[x](/risks "It lifts anxiety")'), here],
  ['cited-effects', 'one in look-alike letters', answer('Kеtamine lіfts dеprеssion.'), here],
  ['cited-effects', 'one in letters set apart', answer('Ketamine l i f t s depression.'), here],
  ['cited-frequencies', 'a frequency', answer('Nearly everyone responds.'), here],
  ['cited-mechanisms', 'a mechanism', answer('Depression is a chemical imbalance.'), here],
  ['cited-safety', 'safety in a notice', notice('The drip stays fairly safe.'), 'notices/a.yaml:1'],
  ['cited-safety', 'safety', answer('There are no side effects.'), here],
  ['cited-safety', 'safety in a short answer', answer('Is it safe? Yes.'), here],
  ['cited-safety', 'safety in a title', title('A safe treatment'), 'pages/costs.md:2'],
  ['cited-timing', 'a time', answer('Relief comes within hours.'), here],
  [
    'likely-claim',
    'a sentence by its words',
    answer('Off the record, it hardly ever misses.'),
    here,
  ],
  [
    'likely-claim',
    'a warning that was turned over',
    changed('Stopping it could make you ill again.', 'Stopping it could make you well again.'),
    here,
  ],
  [
    'cited-safety',
    'a lost "not"',
    changed('The drip is not quite safe for you.', 'The drip is quite safe for you.'),
    here,
  ],
  [
    'likely-claim',
    'an order about a medicine',
    answer('Most people stop their lithium for the course.'),
    here,
  ],
  [
    'likely-claim',
    'what a reader need not do',
    answer('You don’t have to mention your heart problem.'),
    here,
  ],
  ['likely-claim', 'a film', answer('We film every infusion.'), here],
  [
    'likely-claim',
    'somebody who is a patient',
    answer('We have seen that your mother is a patient of ours.'),
    here,
  ],
  ['cited-effects', 'an order about a medicine', answer('You can stop your morphine today.'), here],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['medicine-orders', answer('Never stop a medicine. Take your tablets as usual.')],
  ['medicine-orders', answer('Skip your usual breakfast. Stop your treatment at any time.')],
  ['medicine-orders', answer('Leave out your lithium once your psychiatrist has told you when.')],
  ['cited-approvals', answer('Ask Umvuzo whether it pays. The price covers the infusion.')],
  ['cited-safety', notice('The road is safe again, and the lift works.')],
  ['medicine-orders', answer('Leave out your lithium only if your psychiatrist says so.')],
  ['medicine-orders', answer('If you stop your lithium, tell us. Skip your Stilnox music.')],
  ['medicine-orders', answer('Stop and rest. Take your tablets with a sip of water.')],
  ['cited-effects', answer('Ketamine may lift depression, or it may not.')],
  ['cited-effects', answer('In 403 people, ketamine eased depression.[^anand-2023]')],
  ['cited-safety', answer('It is not safe to drive.')],
  [
    'cited-effects',
    {
      ...answer('Ketamine lifts depression.'),
      'allowed.yaml': entry('  reason: The name of a reading group.\n'),
    },
  ],
  ['likely-claim', answer('If the robots are out, leave home a little earlier.')],
  ['likely-claim', answer('Turn left at the lights. The buses stop before the robots.')],
  ['likely-claim', answer('Bring your ID and a list of your medicines.')],
];
