import { answer, type Corrections } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'medicine-orders': {
    'a medicine to stop': ['Stop', 'Ask your doctor before you stop'],
    'one with a source': ['Stop', 'Ask your doctor before you stop'],
    'a half': ['Take half', 'Never halve'],
    'one without its noun': ['Leave', 'Ask your doctor before you leave'],
    'a treatment': ['Skip', 'Ask your doctor before you skip'],
    'a doctor who only knows of it': ['Halve', 'Ask your psychiatrist before you halve'],
    'one at home': ['Leave your', 'Ask your doctor whether to leave your'],
    'one not needed': ['You no longer need', 'Your psychiatrist says whether you need'],
    'a name from the words of the search': {
      ...answer('Ask your doctor before you skip your Stilnox that evening.'),
      'words.txt': 'Stilnox\n',
    },
  },
  'cited-approvals': {
    'a fund by name': ['Umvuzo settles every drip.', 'Ask Umvuzo whether it pays for the drip.'],
    'a payer whom nobody knows': [
      'Acme Mutual reimburses the infusions.',
      'Ask Acme Mutual whether it pays.',
    ],
    'an approval': [
      'Ketamine is approved for depression.',
      'Ketamine is approved as an anesthetic, and not for depression.[^anand-2023]',
    ],
  },
  'cited-chances': {
    'a chance': ['It helps 70% of people.', 'Of 403 people, 55% responded.[^anand-2023]'],
  },
  'cited-comparisons': { 'a comparison': ['ECT.', 'ECT.[^anand-2023]'] },
  'cited-effects': {
    'an effect': ['depression.', 'depression.[^anand-2023]'],
    'an effect in inline code': ['depression.', 'depression.[^anand-2023]'],
    'one in the title of a link': [' "It lifts anxiety"', ''],
    'an order about a medicine': ['You can stop your morphine today.', 'Take your morphine.'],
  },
  'cited-frequencies': {
    'a frequency': ['Nearly everyone responds.', 'Of 403 people, 55.4% responded.[^anand-2023]'],
  },
  'cited-mechanisms': {
    'a mechanism': [
      'Depression is a chemical imbalance.',
      'Depression is a chemical imbalance in some models, and it is not fully understood.[^anand-2023]',
    ],
  },
  'cited-safety': {
    'a lost "not"': ['is quite', 'is not quite'],
    safety: ['There are no side effects.', 'Blood pressure can rise for a while.[^anand-2023]'],
    'safety in a notice': ['The drip stays fairly safe.', 'We are closed.'],
    'safety in a short answer': ['Is it safe? Yes.', 'Blood pressure can rise.[^anand-2023]'],
    'safety in a title': ['A safe treatment', 'A treatment'],
  },
  'cited-timing': { 'a time': ['hours.', 'hours.[^anand-2023]'] },
  'likely-claim': {
    'a warning that was turned over': ['well', 'ill'],
    'an order about a medicine': ['Most people stop their lithium for the course.', 'We listen.'],
    'what a reader need not do': [
      'You don’t have to mention your heart problem.',
      'Tell us about your heart.',
    ],
    'a film': ['We film every infusion.', 'We listen.'],
    'somebody who is a patient': [
      'We have seen that your mother is a patient of ours.',
      'We cannot say who is a patient of ours.',
    ],
    'a sentence by its words': ['Off the record, it hardly ever misses.', 'It may not help.'],
  },
};
