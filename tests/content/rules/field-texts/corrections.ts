import { type Corrections, page } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'no-sample-text': {
    'the number of an example': ['031 000 0000', '+1 608-555-0142'],

    'a change that nobody has filled in': ['Write here what has changed', 'We added a price'],
    'the text of npm run new': ['Write the text here.', 'Each place has its own price.'],
  },
  'no-markup-in-fields': {
    'HTML in a title': ['<b>Costs</b>', 'Costs'],
    'bold words': ['**differ**', 'differ'],
  },
  'paired-quotes': { 'half a pair of quotes': ['“Costs', 'Costs'] },
  'tokens-in-fields': {
    'a figure in a title': ['"{{sessions}} infusions"', 'A course of infusions'],
    'a source in a summary': { 'pages/costs.md': page('Prices differ.[^anand-2023]') },
    'a figure that is not closed': ['{{sessions}.', '{{sessions}}.'],
  },
};
