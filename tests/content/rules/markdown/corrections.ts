import { answer, type Corrections, fixtureFile } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'text-required': { 'an answer without text': answer('Text.') },
  'no-html': { HTML: ['<b>bold</b>', '**Bold** words.'] },
  'no-indented-code': { 'a line that begins with a tab': ['\tAn', 'An'] },
  'no-footnotes': {
    'a footnote': { ...answer('x[^1]'), 'sources/1.yaml': fixtureFile('sources/short-2018.yaml') },
  },
  'heading-levels': {
    'a second title': ['# Title', '## Title'],
    'a level that is skipped': ['#### B', '### B'],
  },
  'no-answer-headings': { 'a heading in an answer': ['## More', 'Bring your card.'] },
  'token-place': {
    'a figure in a heading': ['## All {{sessions}}', '## All of them\n\nThere are {{sessions}}.'],
    'a figure in a link': ['[x](tel:{{emergency-number}})', '{{emergency-number}}'],
  },
};
